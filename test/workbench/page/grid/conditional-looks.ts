import type { CellValue, ConditionalFormat, Sheet, Workbook } from '../../../host/model/types';
import type { CompiledFormula } from '../../../host/calc/compile';
import { compileFormula } from '../../../host/calc/compile';
import { Pass } from '../../../host/calc/pass';
import { WorkbookNames } from '../../../host/calc/workbook-names';
import { contains } from '../../../host/model/address';
import { at, cellArea } from './reference';

/** What conditional formats change in the look of a cell. */
export interface ConditionalLook {
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
}

const NOTHING: ConditionalLook = {};

/**
 * The conditional formats of one sheet, as they apply to the workbook at this moment. Formulas read the values that the
 * last calculation left. Data bars and colour scales are not drawn.
 */
export class ConditionalLooks {
  private readonly rules: readonly Rule[];
  private readonly looks = new Map<string, ConditionalLook>();
  private readonly pass: Pass;

  constructor(
    workbook: Workbook,
    private readonly sheet: Sheet,
  ) {
    this.rules = [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority).map(compiledRule);
    // Every cell is read as it shows.
    this.pass = new Pass(new WorkbookNames(workbook), new Map(), [], () => ({ error: '#VALUE!' }));
  }

  at(row: number, column: number): ConditionalLook {
    if (this.rules.length === 0) return NOTHING;
    const key = `${row},${column}`;
    let look = this.looks.get(key);
    if (!look) {
      look = this.lookOf(row, column);
      this.looks.set(key, look);
    }
    return look;
  }

  private lookOf(row: number, column: number): ConditionalLook {
    let look: ConditionalLook = NOTHING;
    for (const rule of this.rules) {
      if (!rule.format.areas.some((area) => contains(area, cellArea({ row, column })))) continue;
      if (!this.applies(rule, row, column)) continue;
      // The rule on top wins, property by property.
      look = { ...partOf(rule.format), ...look };
      if (rule.format.stopIfTrue) break;
    }
    return look;
  }

  private applies({ compiled, format }: Rule, row: number, column: number): boolean {
    if (!compiled) return format.type === 'containsText' && textApplies(format, this.valueAt(row, column));
    this.pass.current = { sheet: this.sheet, row, column, entered: false };
    const result = compiled(this.pass);
    return result === true || (typeof result === 'number' && result !== 0);
  }

  private valueAt(row: number, column: number): CellValue {
    return this.sheet.cells.get(row)?.get(column)?.value ?? null;
  }
}

interface Rule {
  readonly format: ConditionalFormat;
  /** Moves along with the cell it is asked for. */
  readonly compiled: CompiledFormula | null;
}

function compiledRule(format: ConditionalFormat): Rule {
  const origin = format.areas[0];
  const formula = format.type === 'custom' ? format.formula : cellValueFormula(format);
  return { format, compiled: formula === undefined || !origin ? null : compileFormula(formula, origin).run };
}

const OPERATORS: Readonly<Record<string, string>> = {
  EqualTo: '=',
  NotEqualTo: '<>',
  GreaterThan: '>',
  GreaterThanOrEqual: '>=',
  LessThan: '<',
  LessThanOrEqual: '<=',
};

/** A rule on the cell's own value, written as the formula that Excel would take for it. */
function cellValueFormula({ type, cellValue, areas: [area] }: ConditionalFormat): string | undefined {
  if (type !== 'cellValue' || !cellValue || !area) return undefined;
  const own = at(area);
  const first = cellValue.formula1.replace(/^=/, '');
  const second = (cellValue.formula2 ?? '').replace(/^=/, '');
  if (cellValue.operator === 'Between') return `=AND(${own}>=${first},${own}<=${second})`;
  if (cellValue.operator === 'NotBetween') return `=OR(${own}<${first},${own}>${second})`;
  const operator = OPERATORS[cellValue.operator];
  if (operator === undefined)
    throw new Error(`The operator ${cellValue.operator} of a conditional format is not drawn.`);
  return `=${own}${operator}${first}`;
}

function textApplies({ text }: ConditionalFormat, value: CellValue): boolean {
  if (!text || value === null || typeof value === 'object') return false;
  const has = String(value).toLowerCase();
  const wanted = text.text.toLowerCase();
  switch (text.operator) {
    case 'Contains':
      return has.includes(wanted);
    case 'NotContains':
      return !has.includes(wanted);
    case 'BeginsWith':
      return has.startsWith(wanted);
    case 'EndsWith':
      return has.endsWith(wanted);
  }
}

function partOf({ numberFormat, fill, fontColor, bold }: ConditionalFormat): ConditionalLook {
  return {
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(fill === undefined ? {} : { fill }),
    ...(fontColor === undefined ? {} : { fontColor }),
    ...(bold === undefined ? {} : { bold }),
  };
}
