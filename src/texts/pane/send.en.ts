import type { PersonalKind } from '../../domain/personal-data';
import type { SendTexts } from './send.id';

const PERSONAL: Readonly<Record<PersonalKind, string>> = {
  nip: 'looks like an employee number',
  nik: 'looks like an identity number',
  phone: 'looks like a telephone number',
};

export const sendEn: SendTexts = {
  title: 'Send to the Kanwil',
  intro:
    'Makes a copy that opens without this add-in, in Excel 2016 and later and in LibreOffice. The entries in this workbook do not change.',
  notReady: 'There are no input sheets to send yet.',
  toStart: 'To Start',
  form: 'What the copy holds',
  live: 'Plain Excel formulas',
  liveAbout: 'Every figure can still be traced and recalculated.',
  values: 'Values only',
  valuesAbout: 'Columns with LKJIP functions hold the last value; other formulas stay.',
  more: 'Options',
  openFindings: 'Include findings that are still open',
  smallCounts: 'Write counts of people below 5 as <\u00a05 in sentences',
  smallCountsAbout: 'Figures in tables stay.',
  send: 'Make the copy',
  sendAgain: 'Make a new copy',
  outdated: 'Indicators or budget lines have changed. The tables are rebuilt first when the copy is made.',
  warnings: {
    title: 'Look at these before sending',
    findings: (wrong, unsure) =>
      `Still open: ${wrong} wrong and ${unsure} to be confirmed.${wrong > 0 ? ' The copy will be called DRAF.' : ''}`,
    unmeasured: (count) => `Not filled in yet: ${count} indicators`,
    otherYear: (year, found) => `year ${found}, though the report is of ${year}`,
    otherYears: 'Another year:',
    personal: 'Perhaps personal data:',
    personalKind: (kind) => PERSONAL[kind],
    toCheck: 'Open Check',
    goTo: (place) => `Go to cell: ${place}`,
    more: (count) => `and ${count} more`,
    yes: 'Make the copy anyway',
    no: 'Correct first',
  },
  made: {
    title: (version) => `Copy version ${version} is made`,
    opened: 'The copy is open as a new workbook. Save it under the name below, then send it.',
    inPlaceTitle: 'The copy was made in this workbook',
    inPlace:
      'This Excel cannot open the copy as a new workbook, so the LKJIP functions here were replaced by plain Excel formulas. Choose File > Save a Copy, use the name below, then put the LKJIP functions back here.',
    inPlaceKept:
      'The sheet Hasil Pengecekan and the reference to the add-in are still in it, and counts of people are written as they are. Delete that sheet before sending if the recipient need not read it.',
    draft: (count) => `DRAF: ${count} wrong findings are still open.`,
    replaced: (native, values) =>
      [
        native > 0 ? `${native} cells hold plain Excel formulas` : '',
        values > 0 ? `${values} cells hold the last value` : '',
      ]
        .filter((part) => part !== '')
        .join(', '),
    fileName: 'File name',
    copyName: 'Copy the name',
    copied: 'The file name is copied.',
    notCopied: 'Office on this computer does not allow copying. Select the name above, then press Ctrl+C.',
    openRecap: 'See Rekap',
    openNotes: 'See Keterangan Berkas',
    restore: 'Put the LKJIP functions back',
  },
};
