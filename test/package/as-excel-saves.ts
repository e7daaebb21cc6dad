/** What Excel adds to a file that the embedded host's writer leaves out: a reference to the add-in, and where it was saved. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

export type FileParts = Record<string, string>;

export function partsOf(bytes: Uint8Array): FileParts {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

export const packed = (parts: FileParts): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])), { level: 1 });

const EXTENSIONS = 'http://schemas.microsoft.com/office/2011/relationships';
const TYPES = 'application/vnd.ms-office';
const CHAIN = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain';

/** As saved with the task pane open, from a folder of somebody's. */
export function asExcelSaves(bytes: Uint8Array): Uint8Array {
  const parts = partsOf(bytes);
  const change = (path: string, from: string | RegExp, to: string): void => {
    const text = parts[path] ?? '';
    const changed = text.replace(from, () => to);
    if (changed === text) throw new Error(`${path} holds no ${String(from)}.`);
    parts[path] = changed;
  };
  parts['xl/webextensions/taskpanes.xml'] =
    '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11">' +
    '<wetp:taskpane dockstate="right" visibility="1" width="350" row="0">' +
    '<wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/>' +
    '</wetp:taskpane></wetp:taskpanes>';
  parts['xl/webextensions/_rels/taskpanes.xml.rels'] =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
    `<Relationship Id="rId1" Type="${EXTENSIONS}/webextension" Target="webextension1.xml"/></Relationships>`;
  parts['xl/webextensions/webextension1.xml'] =
    '<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{1}">' +
    '<we:reference id="lkjip" version="1.0.0.0" store="developer" storeType="Registry"/></we:webextension>';
  parts['xl/calcChain.xml'] =
    '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A1" i="1"/></calcChain>';
  change(
    '_rels/.rels',
    '</Relationships>',
    `<Relationship Id="rIdW" Type="${EXTENSIONS}/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"/></Relationships>`,
  );
  change(
    'xl/_rels/workbook.xml.rels',
    '</Relationships>',
    `<Relationship Id="rIdC" Type="${CHAIN}" Target="calcChain.xml"/></Relationships>`,
  );
  change(
    '[Content_Types].xml',
    '</Types>',
    `<Override PartName="/xl/webextensions/taskpanes.xml" ContentType="${TYPES}.webextensiontaskpanes+xml"/>` +
      `<Override PartName="/xl/webextensions/webextension1.xml" ContentType="${TYPES}.webextension+xml"/>` +
      '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
  );
  change(
    'xl/workbook.xml',
    '<bookViews>',
    '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">' +
      '<mc:Choice Requires="x15"><x15ac:absPath url="C:\\Laporan\\" xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/>' +
      '</mc:Choice></mc:AlternateContent><bookViews>',
  );
  return packed(parts);
}
