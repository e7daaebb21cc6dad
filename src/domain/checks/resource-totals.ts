import { formatNumber, formatRupiah } from '../number-text';
import type { ResourceGroup, ResourceLine } from '../report';
import type { Check } from './check';
import type { Observation } from './finding';
import { RESOURCE_GROUP, rowPlace } from './groups';
import { quoted } from './wording';

const TOTAL = /^\s*(?:sub\s*)?(?:jumlah|total)\b/i;
const DEPRECIATION = /\bpenyusutan\b|\bamortisasi\b/i;

/** The same staff counted in two ways; a total among the lines; a deduction that adds. */
export const resourceTotals: Check = {
  id: 'resource-totals',
  title: 'Jumlah pegawai dan aset',
  rule: 'Pegawai menurut jabatan sama banyak dengan pegawai menurut pendidikan; jumlah tidak ditulis sebagai baris; akumulasi penyusutan negatif.',
  source: 'Satu daftar pegawai per tanggal; neraca (nilai buku = nilai perolehan dikurangi penyusutan)',
  severities: ['salah'],
  find: ({ report: { resources } }) => [...staff(resources), ...totalLines(resources), ...depreciation(resources)],
};

/** Only tables that are filled, and of the same day. */
function staff(resources: readonly ResourceLine[]): Observation[] {
  const positions = counted(resources, 'jabatan');
  const education = counted(resources, 'pendidikan');
  if (
    positions === null ||
    education === null ||
    positions.total === education.total ||
    positions.asOf !== education.asOf
  ) {
    return [];
  }
  return [
    {
      severity: 'salah',
      sentence: `Pegawai menurut jabatan ${formatNumber(positions.total)} orang, menurut pendidikan ${formatNumber(education.total)} orang: selisih ${formatNumber(Math.abs(positions.total - education.total))}.`,
      group: RESOURCE_GROUP,
      places: [rowPlace('resources', education.id, 'people'), rowPlace('resources', positions.id, 'people')],
      figures: [positions.total, education.total],
    },
  ];
}

function counted(resources: readonly ResourceLine[], group: ResourceGroup) {
  const lines = resources.filter((line) => line.group === group && !TOTAL.test(line.name ?? ''));
  const [first] = lines;
  if (first === undefined || lines.some(({ people, asOf }) => people === null || asOf !== first.asOf)) return null;
  return { id: first.id, asOf: first.asOf, total: lines.reduce((sum, { people }) => sum + (people ?? 0), 0) };
}

/** The tables add up by themselves, so a line with the total counts everything twice. */
function totalLines(resources: readonly ResourceLine[]): Observation[] {
  return resources.flatMap((line): Observation[] => {
    const { id, name, people, value, group } = line;
    const amount = group === 'aset tetap' ? value : people;
    if (!TOTAL.test(name ?? '') || amount === null) return [];
    const shown = group === 'aset tetap' ? formatRupiah(amount) : `${formatNumber(amount)} orang`;
    return [
      {
        severity: 'salah',
        sentence: `Baris ${quoted(name ?? '')} (${shown}) di kelompok ${group ?? ''} ikut dijumlahkan, sehingga jumlahnya dua kali.`,
        group: RESOURCE_GROUP,
        places: [rowPlace('resources', id, 'name')],
        figures: [group, name, amount],
      },
    ];
  });
}

function depreciation(resources: readonly ResourceLine[]): Observation[] {
  return resources.flatMap(({ id, name, value, group }): Observation[] =>
    group === 'aset tetap' && DEPRECIATION.test(name ?? '') && value !== null && value > 0
      ? [
          {
            severity: 'salah',
            sentence: `${name ?? ''} ${formatRupiah(value)} menambah nilai aset; tulis negatif.`,
            group: RESOURCE_GROUP,
            places: [rowPlace('resources', id, 'value')],
            figures: [value],
            fix: {
              kind: 'set-cells',
              table: 'resources',
              id,
              cells: { value: 0 - value },
              expected: { value },
              label: `Tulis ${formatRupiah(0 - value)}`,
            },
          },
        ]
      : [],
  );
}
