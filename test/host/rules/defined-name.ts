import type { DefinedName, Workbook } from '../model/types';
import { parseReference } from '../model/address';
import { findTable } from '../model/workbook';
import { HostError, invalidArgument } from '../model/host-error';

/**
 * The syntax that table names and defined names share: starts with a letter, `_` or `\`, goes on with letters, digits, `.`,
 * `_`, `\` or `?`, at most 255 characters, reads neither as a cell nor as a row or column in R1C1.
 * Source: "Names in formulas" and "Rename an Excel table" (support.microsoft.com).
 */
export function checkNameSyntax(name: unknown): string {
  if (typeof name !== 'string' || name.length > 255 || !/^[\p{L}_\\][\p{L}\p{N}._\\?]*$/u.test(name)) {
    throw invalidArgument(`"${String(name)}" is not a valid name.`);
  }
  if (parseReference(name) !== null || /^(R\d*|C\d*|R\d*C\d*)$/i.test(name)) {
    throw invalidArgument(`The name "${name}" reads as a cell reference.`);
  }
  return name;
}

/** A table's name is unique among all tables and all names of the workbook. */
export function checkTableName(workbook: Workbook, name: unknown, ownId?: string): string {
  const checked = checkNameSyntax(name);
  const other = findTable(workbook, checked);
  if ((other && other.table.id !== ownId) || findName(workbook.names, checked)) {
    throw new HostError('ItemAlreadyExists', `The name "${checked}" is already in use.`);
  }
  return checked;
}

/** A defined name is unique in its scope; a workbook's name may not be a table's. */
export function checkDefinedName(workbook: Workbook, scope: readonly DefinedName[], name: unknown): string {
  const checked = checkNameSyntax(name);
  if (findName(scope, checked) || (scope === workbook.names && findTable(workbook, checked))) {
    throw new HostError('ItemAlreadyExists', `The name "${checked}" is already in use.`);
  }
  return checked;
}

export function findName(names: readonly DefinedName[], name: string): DefinedName | undefined {
  const wanted = name.toLowerCase();
  return names.find((candidate) => candidate.name.toLowerCase() === wanted);
}
