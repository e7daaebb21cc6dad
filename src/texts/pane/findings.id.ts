/** What a command noticed in the inputs on its way, one line a finding. */
import type { InputFinding } from '../../domain/finding';

const where = ({ where: { sheet, table, rowNumber } }: InputFinding): string =>
  [sheet, table, rowNumber === undefined ? undefined : `baris ${rowNumber}`].filter(Boolean).join(', ');

export const findingsId = {
  summary: (count: number) => `${count} hal yang perlu diketahui`,
  line: (finding: InputFinding): string => {
    const { code, data } = finding;
    const before = String(data['before'] ?? '');
    const after = String(data['after'] ?? '');
    const repaired = data['repaired'] === true;
    if (code === 'id-missing') {
      return repaired
        ? `${where(finding)}: diberi ID ${after}.`
        : `${where(finding)}: belum ada ID. Pilih ID dari daftar.`;
    }
    if (code === 'id-duplicate') {
      return repaired
        ? `${where(finding)}: ID ${before} dipakai dua kali, diganti ${after}.`
        : `${where(finding)}: ID ${before} dipakai dua kali. Hapus salah satu barisnya.`;
    }
    return `${where(finding)}: isian perlu diperiksa.`;
  },
};

export type FindingTexts = typeof findingsId;
