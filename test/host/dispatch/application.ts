import { HostObject } from '../wire/host-object';
import type { Session } from './session';
import { oneOf, text } from './arguments';
import { WorkbookCreatedObject } from './workbook-created';

export class ApplicationObject extends HostObject {
  readonly className = 'Application';

  constructor(private readonly session: Session) {
    super();
  }

  get CalculationMode(): string {
    return this.session.workbook.calculationMode;
  }
  set CalculationMode(value: unknown) {
    const modes = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;
    this.session.workbook.calculationMode = oneOf(value, modes, 'calculationMode');
  }
  get CalculationEngineVersion(): number {
    return 191_029;
  }
  get CalculationState(): string {
    return 'Done';
  }
  get DecimalSeparator(): string {
    return this.session.culture === 'id-ID' ? ',' : '.';
  }
  get ThousandsSeparator(): string {
    return this.session.culture === 'id-ID' ? '.' : ',';
  }
  get UseSystemSeparators(): boolean {
    return true;
  }
  get CultureInfo(): HostObject {
    return new CultureInfoObject(this.session);
  }

  CreateWorkbook(base64?: unknown): HostObject {
    const file = base64 === undefined || base64 === null ? '' : text(base64, 'base64File');
    return new WorkbookCreatedObject(this.session, file);
  }
  Calculate(kind: unknown): void {
    oneOf(kind, ['Recalculate', 'Full', 'FullRebuild'] as const, 'calculationType');
    this.session.calculateNow();
  }
  SuspendApiCalculationUntilNextSync(): void {
    this.session.calculationSuspended = true;
  }
  SuspendScreenUpdatingUntilNextSync(): void {
    // There is no screen to hold still.
  }
}

class CultureInfoObject extends HostObject {
  readonly className = 'CultureInfo';

  constructor(private readonly session: Session) {
    super();
  }

  get Name(): string {
    return this.session.culture;
  }
  get NumberFormat(): HostObject {
    return new NumberFormatInfoObject(this.session);
  }
}

class NumberFormatInfoObject extends HostObject {
  readonly className = 'NumberFormatInfo';

  constructor(private readonly session: Session) {
    super();
  }

  get NumberDecimalSeparator(): string {
    return this.session.culture === 'id-ID' ? ',' : '.';
  }
  get NumberGroupSeparator(): string {
    return this.session.culture === 'id-ID' ? '.' : ',';
  }
}
