import type { Report } from '../report';
import type { Acceptance } from '../review-records';
import type { Check } from './check';
import { SEVERITIES, type CheckFinding, type Severity } from './finding';
import { fingerprint } from './fingerprint';
import { CHECKS } from './registry';
import { checkSubject, foldId } from './subject';
import { NO_FACTS, type WorkbookFacts } from './workbook-facts';

/** A finding with the reason for which somebody let it stand; `null`: it is open. */
export interface CheckedFinding extends CheckFinding {
  readonly accepted: Acceptance | null;
}

/** Findings by severity, then in the order of the checks. An acceptance holds while its numbers stand. */
export function runChecks(
  report: Report,
  facts: WorkbookFacts = NO_FACTS,
  checks: readonly Check[] = CHECKS,
): readonly CheckedFinding[] {
  const subject = checkSubject(report, facts);
  const accepted = new Map(report.acceptances.map((row) => [foldId(row.id), row]));
  const findings = checks.flatMap((check) =>
    check.find(subject).map((observation): CheckedFinding => {
      const id = fingerprint(check.id, observation);
      return {
        ...observation,
        sentence: shortened(observation.sentence),
        check: check.id,
        title: check.title,
        rule: check.rule,
        source: check.source,
        fingerprint: id,
        accepted: accepted.get(id) ?? null,
      };
    }),
  );
  return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

/** A sentence is a cell of the sheet, and of tblTerima: Excel takes 32,767 letters and people read far fewer. */
const LONGEST_SENTENCE = 8000;
const shortened = (sentence: string): string =>
  sentence.length > LONGEST_SENTENCE ? `${sentence.slice(0, LONGEST_SENTENCE - 1)}…` : sentence;

export type SeverityCounts = Readonly<Record<Severity, number>>;

/** Open findings only. */
export function countOpen(findings: readonly CheckedFinding[]): SeverityCounts {
  const open = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity && finding.accepted === null).length;
  return { salah: open('salah'), 'perlu-konfirmasi': open('perlu-konfirmasi'), saran: open('saran') };
}
