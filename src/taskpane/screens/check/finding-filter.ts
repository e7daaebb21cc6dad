/** Which findings the list shows, and how they are grouped. */
import type { LocatedFinding } from '../../../commands/check';
import { SEVERITIES, type Severity } from '../../../domain/checks/finding';

export interface FindingFilter {
  readonly search: string;
  /** `open`: of every severity, without those that were accepted. */
  readonly show: 'open' | 'accepted' | Severity;
}

export interface FindingSection {
  readonly severity: Severity;
  readonly count: number;
  readonly groups: readonly {
    readonly key: string;
    readonly title: string;
    readonly findings: readonly LocatedFinding[];
  }[];
}

export function matching(
  findings: readonly LocatedFinding[],
  { search, show }: FindingFilter,
): readonly LocatedFinding[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return findings.filter((finding) => {
    const accepted = finding.accepted !== null;
    if (show === 'accepted' ? !accepted : accepted || (show !== 'open' && finding.severity !== show)) return false;
    const text = [finding.sentence, finding.group.title, finding.title, ...finding.targets.map(({ label }) => label)]
      .join(' ')
      .toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** By severity, and within it by indicator or sasaran, each in the order in which it first appears. */
export function sections(findings: readonly LocatedFinding[]): readonly FindingSection[] {
  return SEVERITIES.flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    if (own.length === 0) return [];
    const keys = [...new Set(own.map(({ group }) => group.key))];
    const groups = keys.map((key) => {
      const members = own.filter(({ group }) => group.key === key);
      return { key, title: members[0]?.group.title ?? '', findings: members };
    });
    return [{ severity, count: own.length, groups }];
  });
}
