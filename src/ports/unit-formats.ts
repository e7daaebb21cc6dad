import type { Result } from '../domain/result';
import type { WorkbookError } from './workbook';

/** Gives figures the number format of their unit, so that typing 80 in a percent row gives 80%. */
export interface UnitFormats {
  /** `units`: the unit of each indicator that has a new one, by its ID. `decimals`: those shown for percentages. */
  apply(units: ReadonlyMap<string, string | null>, decimals: 0 | 1 | 2): Promise<Result<void, WorkbookError>>;
}
