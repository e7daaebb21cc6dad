import type { Check } from './check';
import type { Observation } from './finding';
import { BUDGET_GROUP, WORKBOOK_GROUP, indicatorGroup, rowPlace } from './groups';
import { RESOURCE_TOTAL_IDS, TOTAL_IDS } from './printed-value';
import { foldId, type CheckSubject } from './subject';
import { few } from './wording';

const OWNED = ['strategicTargets', 'measurements', 'history', 'analyses', 'quarters', 'monthNotes'] as const;
const TABLE_WORDS: Readonly<Record<(typeof OWNED)[number], string>> = {
  strategicTargets: 'Target Renstra',
  measurements: 'Pengukuran Kinerja',
  history: 'Riwayat Kinerja',
  analyses: 'Analisis Kinerja',
  quarters: 'Triwulan',
  monthNotes: 'Catatan bulanan',
};

/** Rows and codes that point at something that is not there: they are left out of every table without a word. */
export const references: Check = {
  id: 'references',
  title: 'Rujukan tanpa tujuan',
  rule: 'ID di tabel lain adalah ID yang ada, dan kode output atau kegiatan yang dirujuk ada di tabel anggaran.',
  source: 'Susunan buku kerja: baris dicari dengan ID dan kode',
  severities: ['salah', 'perlu-konfirmasi'],
  find: (subject) => [
    ...unknownIds(subject),
    ...unknownPrinted(subject),
    ...unknownOutputs(subject),
    ...unknownActivities(subject),
  ],
};

/** One finding a table. */
function unknownIds({ report, caseById }: CheckSubject): Observation[] {
  return OWNED.flatMap((list): Observation[] => {
    const ids = report[list].map(({ id }) => id).filter((id) => caseById(id) === undefined);
    const unknown = [...new Set(ids)];
    const [first, ...others] = unknown;
    if (first === undefined) return [];
    return [
      {
        severity: 'salah',
        sentence: `${TABLE_WORDS[list]} memuat ID yang tidak ada di Perjanjian Kinerja: ${few(unknown)}.`,
        group: WORKBOOK_GROUP,
        places: [rowPlace(list, first, 'id'), ...others.map((id) => rowPlace(list, id, 'id'))],
        figures: unknown,
      },
    ];
  });
}

/** A printed figure is of an indicator, a score, a budget line, or one of the totals. */
function unknownPrinted({ report, caseById }: CheckSubject): Observation[] {
  const lines = [...report.outputs, ...report.activities, ...report.spendingTypes, ...report.scores];
  const known = new Set([
    ...lines.map(({ id }) => foldId(id)),
    ...Object.values(TOTAL_IDS),
    ...Object.values(RESOURCE_TOTAL_IDS),
  ]);
  const isUnknown = (id: string): boolean => caseById(id) === undefined && !known.has(foldId(id));
  const unknown = [...new Set(report.printedFigures.map(({ id }) => id).filter(isUnknown))];
  const [first, ...others] = unknown;
  if (first === undefined) return [];
  return [
    {
      severity: 'salah',
      sentence: `Angka Tercetak memuat ID yang tidak dikenal: ${few(unknown)}; angkanya tidak dibandingkan.`,
      group: WORKBOOK_GROUP,
      places: [rowPlace('printedFigures', first, 'id'), ...others.map((id) => rowPlace('printedFigures', id, 'id'))],
      figures: unknown,
    },
  ];
}

/** Codes are looked up only where there are budget lines: a Perjanjian Kinerja is filled in before the budget. */
function unknownOutputs({ report, cases }: CheckSubject): Observation[] {
  const codes = new Set([...report.outputs, ...report.activities].flatMap(({ code }) => (code === null ? [] : [code])));
  if (codes.size === 0) return [];
  return cases.flatMap((one): Observation[] => {
    const code = one.indicator.supportingOutput;
    if (code === null || codes.has(code)) return [];
    return [
      {
        severity: 'perlu-konfirmasi',
        sentence: `${one.label}: output pendukung ${code} tidak ada di tabel anggaran.`,
        group: indicatorGroup(one),
        places: [rowPlace('indicators', one.indicator.id, 'supportingOutput')],
        figures: [code],
      },
    ];
  });
}

function unknownActivities({ report }: CheckSubject): Observation[] {
  const codes = new Set(report.activities.flatMap(({ code }) => (code === null ? [] : [foldId(code)])));
  if (codes.size === 0) return [];
  return report.outputs.flatMap((line): Observation[] => {
    const code = line.activityCode;
    if (code === null || codes.has(foldId(code))) return [];
    return [
      {
        severity: 'perlu-konfirmasi',
        sentence: `Output ${line.code ?? line.id}: kegiatan ${code} tidak ada di anggaran menurut kegiatan.`,
        group: BUDGET_GROUP,
        places: [rowPlace('outputs', line.id, 'activityCode')],
        figures: [code],
      },
    ];
  });
}
