import type { InputFinding } from '../../domain/finding';
import type { FindingTexts } from './findings.id';

const where = ({ where: { sheet, table, rowNumber } }: InputFinding): string =>
  [sheet, table, rowNumber === undefined ? undefined : `row ${rowNumber}`].filter(Boolean).join(', ');

export const findingsEn: FindingTexts = {
  summary: (count) => (count === 1 ? '1 thing to know' : `${count} things to know`),
  line: (finding) => {
    const { code, data } = finding;
    const before = String(data['before'] ?? '');
    const after = String(data['after'] ?? '');
    const repaired = data['repaired'] === true;
    if (code === 'id-missing') {
      return repaired
        ? `${where(finding)}: given the ID ${after}.`
        : `${where(finding)}: no ID yet. Choose one from the list.`;
    }
    if (code === 'id-duplicate') {
      return repaired
        ? `${where(finding)}: ID ${before} was used twice, now ${after}.`
        : `${where(finding)}: ID ${before} is used twice. Delete one of the rows.`;
    }
    return `${where(finding)}: please check this entry.`;
  },
};
