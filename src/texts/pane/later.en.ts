import type { LaterTexts } from './later.id';

export const laterEn: LaterTexts = {
  check: {
    title: 'Check the report',
    status: 'This version has no automatic checks yet.',
    until:
      'Meanwhile the sheet Ikhtisar shows which indicators are not filled in, and the Status column of Pengukuran Kinerja says why.',
    action: 'Open Ikhtisar',
  },
  send: {
    title: 'Send to the Kanwil',
    status: 'This version cannot make the copy for the Kanwil yet.',
    until:
      'Meanwhile save this workbook under another name and send it as usual. Built tables hold ordinary Excel formulas and stay readable without this add-in.',
    action: 'Open Ikhtisar',
  },
};
