import { compareDays } from '../calendar-day';
import { evidenceCells } from '../evidence';
import { reportingWindow } from '../month';
import type { EvidencePiece } from '../report';
import type { Check } from './check';
import type { Observation } from './finding';
import { evidenceGroup, rowPlace } from './groups';
import type { CheckSubject } from './subject';
import { few } from './wording';

/** States that need a word of explanation. */
const NEEDS_REASON: ReadonlySet<EvidencePiece['state']> = new Set([
  'Tidak dilaksanakan',
  'Bukan kewenangan satker',
  'Dijadwalkan ulang',
]);

/** Months that are due and say nothing, and reasons that were not given: one finding each for the whole list. */
export const evidenceMissing: Check = {
  id: 'evidence-missing',
  title: 'Data dukung Target Kinerja belum diisi',
  rule: 'Setiap bulan yang sudah lewat batas lapornya mempunyai keadaan, dan yang tidak dilaksanakan mempunyai alasan.',
  source: 'Target Kinerja B01-B12 (data dukung setiap bulan); petunjuk pengisian',
  severities: ['perlu-konfirmasi'],
  find: (subject) => [...blankMonths(subject), ...withoutReason(subject)],
};

/** Not due before the day on which the month is to be reported; a list that nobody has begun is not due. */
function blankMonths({ report: { evidence, identity }, settings }: CheckSubject): Observation[] {
  const { year, asOf } = identity;
  if (year === null || asOf === null || evidence.every(({ state }) => state === null)) return [];
  const due = evidenceCells(evidence).filter(({ month, state }) => {
    const window = reportingWindow(year, month, settings.reportingDay);
    return state !== 'Tidak dipersyaratkan' && window !== null && compareDays(window.closes, asOf) <= 0;
  });
  const blank = due.filter(({ state }) => state === 'Belum diisi');
  const [first] = blank;
  const row = evidence.find(({ targetNumber, month }) => targetNumber === first?.targetNumber && month === first.month);
  if (first === undefined || row === undefined) return [];
  const counts = [...new Set(blank.map(({ targetNumber }) => targetNumber))].map((target) => {
    const months = blank.filter(({ targetNumber }) => targetNumber === target).map(({ month }) => month);
    return `target ${target} (${months.length} bulan)`;
  });
  return [
    {
      severity: 'perlu-konfirmasi',
      sentence: `Data dukung belum diisi pada ${blank.length} dari ${due.length} isian bulanan yang sudah jatuh tempo: ${few(counts)}.`,
      group: evidenceGroup(null),
      places: [rowPlace('evidence', row.id, 'state')],
      figures: blank.map(({ targetNumber, month }) => `${targetNumber}|${month}`),
    },
  ];
}

function withoutReason({ report: { evidence } }: CheckSubject): Observation[] {
  const open = evidence.filter(({ state, description }) => NEEDS_REASON.has(state) && description === null);
  const [first, ...others] = open;
  if (first === undefined) return [];
  const list = open.map(({ targetNumber, month }) => `target ${targetNumber ?? ''} ${month ?? ''}`.trim());
  return [
    {
      severity: 'perlu-konfirmasi',
      sentence: `Data dukung yang tidak dilaksanakan belum beralasan di ${few(list)}.`,
      group: evidenceGroup(null),
      places: [described(first), ...others.map(described)],
      figures: open.map(({ id }) => id),
    },
  ];
}

const described = ({ id }: EvidencePiece) => rowPlace('evidence', id, 'description');
