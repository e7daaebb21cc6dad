import { strFromU8, unzipSync } from 'fflate';
import type { Workbook } from '../../host/model/types';
import { readXlsx } from '../../host/xlsx/read-xlsx';
import { writeXlsx } from '../../host/xlsx/write-xlsx';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands a file to the browser's downloads. */
export function saveAs(name: string, bytes: Uint8Array): void {
  const copy = new Uint8Array(bytes);
  const address = URL.createObjectURL(new Blob([copy], { type: XLSX }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

export const saveWorkbook = (name: string, workbook: Workbook): void => {
  saveAs(name, writeXlsx(workbook));
};

export async function openWorkbook(file: File): Promise<Workbook> {
  return readXlsx(new Uint8Array(await file.arrayBuffer()));
}

/** A file that the add-in opened as a new workbook (`Excel.createWorkbook`). */
export function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

/** The title of a file, by which its maker would like it to be called. */
export function titleOf(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return null;
  const core = unzipSync(bytes, { filter: ({ name }) => name === 'docProps/core.xml' })['docProps/core.xml'];
  const [, title = ''] = /<dc:title>([^<]*)</.exec(core === undefined ? '' : strFromU8(core)) ?? [];
  return title === '' ? null : title;
}
