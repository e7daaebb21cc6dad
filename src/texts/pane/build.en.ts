import type { BuildTexts } from './build.id';

export const buildEn: BuildTexts = {
  title: 'Build the report tables',
  intro: 'Tables are written from the input as ordinary Excel formulas, so every figure can be traced.',
  choose: 'What to build',
  sheets: {
    summary: { name: 'Ikhtisar', about: 'Achievement by indicator and objective, budget, two charts' },
    comparison: { name: 'Perbandingan', about: 'Against last year, the Renstra targets and the national standard' },
    chapterOne: { name: 'Tabel Bab I', about: 'Duties, staff and fixed assets' },
    report: { name: 'Tabel Bab III', about: 'Every table of chapter III, numbered and ready to copy' },
    scores: {
      name: 'Kinerja Anggaran',
      about: 'SMART, IKPA and NKA by the rules of each year, published and computed',
    },
    other: { name: 'Capaian Kinerja Lainnya', about: 'e-Performance, Target Kinerja B01-B12, e-Monev' },
    charts: { name: 'Grafik', about: 'Charts of achievement and budget' },
  },
  there: 'already there',
  keptUp: 'Sheets that are already there are always brought up to date. Delete a sheet in Excel if it is not needed.',
  calculation:
    'Hitungan always comes along, because the figures are computed there; the list of tables and figures follows its tables and charts.',
  build: 'Build the tables',
  rebuild: 'Rebuild',
  nothingChosen: 'Choose at least one sheet.',
  notReady: 'There are no input sheets yet. Begin with Start > Prepare the input sheets.',
  openStart: 'Go to Start',
  incomplete: 'The input is not complete. Tables can be built all the same; what is missing stays blank.',
  outdated: 'Indicators or budget lines have changed since the tables were built. Rebuild to bring the rows in line.',
  results: 'Results',
  open: (sheet) => `Open the sheet ${sheet}`,
  edited: (count) => `Sentences you changed (${count})`,
  editedAbout:
    'Sentences in Tabel Bab III that you typed yourself are kept at every build, and marked where their figures have changed.',
  automatic: 'Bring the automatic sentence back',
  automaticOf: (part) => `Bring the automatic sentence back: ${part}`,
  automaticAll: 'Bring all automatic sentences back',
  quarters: 'Copy a quarter of e-Performance',
  quartersAbout:
    'Target, realisation, percentage and monthly notes of one quarter are copied as text, to be pasted into e-Performance.',
  copyQuarter: (quarter) => `Copy ${quarter}`,
  quarterState: {
    copied: (quarter) => `${quarter} has been copied. Paste it with Ctrl+V.`,
    empty: (quarter) => `Nothing is filled in for ${quarter} on the sheets e-Performance and Catatan Bulanan.`,
    text: (quarter) => `Office does not allow copying. Select the text of ${quarter} below and copy it yourself.`,
  },
  calculationName: 'Hitungan',
  contentsName: 'Daftar Tabel dan Gambar',
};
