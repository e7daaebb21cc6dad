/**
 * Reads a report from its JSON data format (`docs/data-format.md`), without a trace of where the text came from.
 *
 * Nothing is guessed and nothing is dropped: a text that is not exactly a report gives findings, as many as there are,
 * each with the place in the file. A report that passes has every key of `report.ts`; a key left out reads as `null`.
 */
import { REPORT_FIELDS, type FieldsOf } from './report-fields';
import { readLists } from './report-lists';
import { findDuplicates, findUnknownReferences } from './report-references';
import { scanJson } from './json-syntax';
import { err, ok, type Result } from './result';
import type { Report } from './report';
import type { FoundValue, ReportFileFinding, ReportListName } from './report-file-finding';
import type { Expectation, Field } from './report-values';

/** The version of the data format that this code reads, the value of the key `schema`. */
export const REPORT_FILE_SCHEMA = 1;

/** More findings than this are counted, not listed. */
export const MOST_FINDINGS = 50;

type Note = (finding: ReportFileFinding) => void;
type Fields = Readonly<Record<string, Field<unknown>>>;

const SHOWN_LENGTH = 40;
const PLAIN_KEY = /^[A-Za-z_$][\w$]*$/;
const BYTE_ORDER_MARK = '\uFEFF';
const LIST_NAMES = Object.keys(REPORT_FIELDS).filter((name): name is ReportListName => name !== 'identity');

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function describe(value: unknown): FoundValue {
  if (Array.isArray(value)) return { kind: 'list', shown: '' };
  if (isObject(value)) return { kind: 'object', shown: '' };
  if (typeof value === 'string') {
    const characters = Array.from(value);
    const shown = characters.length > SHOWN_LENGTH ? `${characters.slice(0, SHOWN_LENGTH).join('')}…` : value;
    return { kind: 'text', shown };
  }
  if (typeof value === 'number') return { kind: 'number', shown: String(value) };
  return typeof value === 'boolean' ? { kind: 'boolean', shown: String(value) } : { kind: 'null', shown: '' };
}

function keyPath(path: string, key: string): string {
  return PLAIN_KEY.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
}

function noteWrong(
  path: string,
  expects: Expectation,
  value: unknown,
  note: Note,
  words: readonly string[] = [],
): void {
  note({ code: 'value', path, expects, words, found: describe(value) });
}

function noteUnknownKeys(object: object, known: readonly string[], path: string, note: Note): void {
  for (const key of Object.keys(object)) {
    if (!known.includes(key)) note({ code: 'unknown-key', path: keyPath(path, key), known });
  }
}

/** A record with every key of `fields`; what is wrong is noted and reads as `null` (an ID as `''`). */
function readRow<Row>(fields: FieldsOf<Row> & Fields, value: unknown, path: string, note: Note): Row {
  const row: Record<string, unknown> = {};
  if (isObject(value)) noteUnknownKeys(value, Object.keys(fields), path, note);
  else noteWrong(path, 'object', value, note);
  for (const [name, field] of Object.entries<Field<unknown>>(fields)) {
    const accepts: (value: unknown) => boolean = field.accepts;
    const found = isObject(value) ? (value[name] ?? null) : null;
    row[name] = accepts(found) ? found : field.blank ? null : '';
    if (!isObject(value) || accepts(found)) continue;
    if (found !== null) noteWrong(keyPath(path, name), field.expects, found, note, field.words);
    else if (!field.blank) note({ code: 'missing', path: keyPath(path, name) });
  }
  // Every key of the field table is there, with a value its guard accepted or the blank.
  return row as Row;
}

function readList<Row>(fields: FieldsOf<Row> & Fields, value: unknown, path: string, note: Note): Row[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.map((item, index) => readRow(fields, item, `${path}[${index}]`, note));
  noteWrong(path, 'list', value, note);
  return [];
}

function readReport(file: Readonly<Record<string, unknown>>, note: Note): Report {
  noteUnknownKeys(file, ['schema', 'identity', ...LIST_NAMES], '$', note);
  const identity = file['identity'] ?? null;
  if (identity === null) note({ code: 'missing', path: '$.identity' });
  const list = <Row>(name: ReportListName, fields: FieldsOf<Row> & Fields): Row[] =>
    readList(fields, file[name], `$.${name}`, note);
  return {
    identity: readRow(REPORT_FIELDS.identity, identity ?? {}, '$.identity', note),
    ...readLists(list),
  };
}

function limited(findings: readonly ReportFileFinding[]): ReportFileFinding[] {
  const rest = findings.length - MOST_FINDINGS;
  return rest > 0 ? [...findings.slice(0, MOST_FINDINGS), { code: 'more', count: rest }] : [...findings];
}

/** The report a JSON text holds, or everything that is wrong with it (at most 50 findings and a count). */
export function parseReport(text: string): Result<Report, ReportFileFinding[]> {
  // Windows editors put the mark there; JSON does not allow it.
  const json = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  const { error, repeatedKeys } = scanJson(json);
  if (error !== null) return err([{ code: 'syntax', ...error }]);

  const file: unknown = JSON.parse(json);
  const findings: ReportFileFinding[] = repeatedKeys.map((repeated) => ({ code: 'repeated-key', ...repeated }));
  const note: Note = (finding) => findings.push(finding);
  if (!isObject(file)) {
    noteWrong('$', 'object', file, note);
    return err(findings);
  }

  const schema = file['schema'];
  if (schema === undefined) note({ code: 'missing', path: '$.schema' });
  else if (schema !== REPORT_FILE_SCHEMA) {
    // In another version every other finding would be a guess.
    return err([{ code: 'schema', path: '$.schema', found: describe(schema), supported: REPORT_FILE_SCHEMA }]);
  }

  const report = readReport(file, note);
  findings.push(...findDuplicates(report), ...findUnknownReferences(report));
  return findings.length === 0 ? ok(report) : err(limited(findings));
}
