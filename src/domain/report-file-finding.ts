/** What can be wrong with a file of the data format. Codes, not sentences: those are in `texts/report-file.id.ts`. */
import type { SyntaxExpectation } from './json-syntax';
import type { Report } from './report';
import type { Expectation } from './report-values';

/** What stands in the file, by its JSON kind, and as text (numbers and words as they stand, shortened). */
export interface FoundValue {
  readonly kind: 'null' | 'boolean' | 'number' | 'text' | 'list' | 'object';
  readonly shown: string;
}

export type ReportListName = Exclude<keyof Report, 'identity'>;

/** One thing wrong with a file. `path` is a JSON path such as `$.indicators[3].target`. */
export type ReportFileFinding =
  | {
      readonly code: 'syntax';
      readonly line: number;
      readonly column: number;
      readonly expects: SyntaxExpectation;
      readonly found: string;
    }
  | { readonly code: 'repeated-key'; readonly line: number; readonly column: number; readonly key: string }
  | { readonly code: 'schema'; readonly path: string; readonly found: FoundValue; readonly supported: number }
  | { readonly code: 'missing'; readonly path: string }
  | { readonly code: 'unknown-key'; readonly path: string; readonly known: readonly string[] }
  | {
      readonly code: 'value';
      readonly path: string;
      readonly expects: Expectation;
      readonly words: readonly string[];
      readonly found: FoundValue;
    }
  | { readonly code: 'duplicate'; readonly path: string; readonly firstPath: string; readonly key: string }
  | {
      readonly code: 'unknown-reference';
      readonly path: string;
      readonly found: string;
      readonly lists: readonly ReportListName[];
    }
  | { readonly code: 'more'; readonly count: number };
