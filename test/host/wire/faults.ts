import { HostError } from '../model/host-error';
import type { ErrorCode } from '../model/host-error';

/** Faults to plant. Batches and actions count from 1; clean-up requests and those of custom functions do not count. */
export interface Faults {
  /** Fails the n-th batch before its first action, or at its n-th action: what was done before stands. */
  readonly failBatch?: { readonly batch: number; readonly action?: number; readonly code?: ErrorCode };
  /** For so many batches a cell is being edited. */
  readonly cellEditTries?: number;
  /** Bytes; overrides the profile's. */
  readonly payloadLimit?: number;
  /** Milliseconds before each answer. */
  readonly delay?: number;
}

export class FaultPlan {
  private cellEditTries: number;

  constructor(private faults: Faults) {
    this.cellEditTries = faults.cellEditTries ?? 0;
  }

  /** Plants other faults from the next batch on. */
  replace(faults: Faults): void {
    this.faults = faults;
    this.cellEditTries = faults.cellEditTries ?? 0;
  }

  get delay(): number {
    return this.faults.delay ?? 0;
  }

  payloadLimit(ofProfile: number | null): number | null {
    return this.faults.payloadLimit ?? ofProfile;
  }

  /** Whether a cell is being edited right now; asking counts as one try. */
  takeCellEdit(): boolean {
    if (this.cellEditTries === 0) return false;
    this.cellEditTries -= 1;
    return true;
  }

  /** A batch that may wait does so until the cell is left. */
  leaveCellEdit(): void {
    this.cellEditTries = 0;
  }

  forAction(batch: number, index: number): HostError | undefined {
    const { failBatch } = this.faults;
    if (failBatch?.batch !== batch || index + 1 !== (failBatch.action ?? 1)) return undefined;
    return new HostError(failBatch.code ?? 'GeneralException', `A planted fault: batch ${batch}, action ${index + 1}.`);
  }
}
