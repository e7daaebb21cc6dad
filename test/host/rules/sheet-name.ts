import type { Workbook } from '../model/types';
import { findSheet } from '../model/address';
import { HostError, invalidArgument } from '../model/host-error';

/**
 * A worksheet's name: 1 to 31 characters, none of `\ / ? * : [ ]`, no `'` at either end, not "History", unique without
 * regard to case. Source: "Rename a worksheet" (support.microsoft.com).
 */
export function checkSheetName(workbook: Workbook, name: unknown, ownId?: string): string {
  if (typeof name !== 'string' || name === '' || name.length > 31) {
    throw invalidArgument('A sheet name has 1 to 31 characters.');
  }
  if (/[\\/?*:[\]]/.test(name)) throw invalidArgument(`The sheet name "${name}" contains one of \\ / ? * : [ ].`);
  if (name.startsWith("'") || name.endsWith("'"))
    throw invalidArgument(`The sheet name "${name}" begins or ends with '.`);
  if (name.toLowerCase() === 'history') throw invalidArgument('The sheet name "History" is reserved.');
  const other = findSheet(workbook, name);
  if (other && other.id !== ownId) {
    throw new HostError('ItemAlreadyExists', `A sheet with the name "${name}" already exists.`);
  }
  return name;
}
