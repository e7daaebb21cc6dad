import type { Observation, Severity } from './finding';
import type { CheckSubject } from './subject';

export interface Check {
  /** Stable: part of the fingerprint of accepted findings. */
  readonly id: string;
  readonly title: string;
  /** What must hold, in a sentence. */
  readonly rule: string;
  /** Where the rule comes from. */
  readonly source: string;
  /** Severities it may report. */
  readonly severities: readonly Severity[];
  readonly find: (subject: CheckSubject) => readonly Observation[];
}
