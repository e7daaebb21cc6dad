/** What Periksa finds, as a file: one object a finding, in the order of the list. */
import type { CheckReport } from '../../src/commands/check';
import { SEVERITY_WORDS } from '../../src/domain/checks/finding';

export interface FindingInFile {
  readonly tingkat: string;
  /** ID of the check, as docs/checks.md lists it. */
  readonly kode: string;
  readonly tentang: string;
  readonly temuan: string;
  /** The first is where a click leads. */
  readonly tempat: readonly string[];
  readonly aturan: string;
  readonly sumber: string;
  readonly sidik: string;
}

export function findingsJson({ findings }: Pick<CheckReport, 'findings'>): string {
  const rows = findings.map(
    ({ severity, check, group, sentence, targets, rule, source, fingerprint }): FindingInFile => ({
      tingkat: SEVERITY_WORDS[severity],
      kode: check,
      tentang: group.title,
      temuan: sentence,
      tempat: targets.map(({ label }) => label),
      aturan: rule,
      sumber: source,
      sidik: fingerprint,
    }),
  );
  return `${JSON.stringify(rows, null, 2)}\n`;
}
