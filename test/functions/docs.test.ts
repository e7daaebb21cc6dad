/** Every example in `docs/functions.md` holds, in Microsoft's runtime; every function and argument is in it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseNumberText } from '../../src/domain/number-reading';
import { formatNumber, formatPercent } from '../../src/domain/number-text';
import { RULE_SETS } from '../../src/domain/scores/rule-table';
import type { Rule, RuleSet } from '../../src/domain/scores/rules';
import { generateMetadata, type CustomFunction } from '../add-in/custom-functions';
import type { Answer } from './answer';
import { loadExcelRuntime } from './excel-runtime';

const TEXT = readFileSync(path.resolve(__dirname, '../../docs/functions.md'), 'utf8');

/** Table rows such as | `=LKJIP.CAPAIAN(80%;100%)` | `125,00%` |, in the notation of an Indonesian Excel. */
const ROW = /^\| `=LKJIP\.([A-Z]+)\((.*)\)` *\| (?:`([^`]+)`|\(kosong\)) *\|$/gm;

let functions: ReadonlyMap<string, CustomFunction>;
let metadata: { functions: { id: string; parameters: { name: string; optional?: boolean }[] }[] };
let answers: readonly Answer[];

beforeAll(async () => {
  const generated = await generateMetadata();
  functions = generated.associated;
  metadata = JSON.parse(generated.metadataJson) as typeof metadata;
  const runtime = loadExcelRuntime(functions, 'ltsc2021');
  Object.assign(globalThis, { CustomFunctions: runtime.CustomFunctions });
  answers = await runtime.call(examples.map(({ id, args }) => ({ id, args })));
});

const examples = [...TEXT.matchAll(ROW)].map(([, id = '', list = '', result = '']) => {
  return { id, list, args: list.split(';').map(readArgument), result };
});

test.each(examples.map((example, index) => ({ ...example, index })))(
  '=LKJIP.$id($list) is $result',
  ({ index, result }) => {
    const answer = answers[index];
    if (answer === undefined) throw new Error('No answer');
    expect(shown(answer, result)).toBe(result);
  },
);

test('every function has a heading, its signature and examples', () => {
  for (const { id, parameters } of metadata.functions) {
    expect(TEXT).toContain(`\n## ${id}\n`);
    const names = parameters.map(({ name, optional }) => (optional === true ? `[${name}]` : name));
    expect(TEXT).toContain(`\`LKJIP.${id}(${names.join('; ')})\``);
    expect(examples.filter((example) => example.id === id).length).toBeGreaterThanOrEqual(3);
  }
});

test('every row that looks like an example is run', () => {
  expect(TEXT.split('\n').filter((line) => line.startsWith('| `=')).length).toBe(examples.length);
});

test('the legal bases and their status are those of the rule table', () => {
  const section = TEXT.slice(TEXT.indexOf('\n## Dasar hukum'));
  const rows = [...section.matchAll(/^\| (\S[^|]*?) +\| (\S[^|]*?) +\| (\S[^|]*?) +\| (\S[^|]*?) +\|/gm)]
    .map(([, ...cells]) => cells)
    .filter(([years = '']) => /^2\d{3}/.test(years));
  const known = RULE_SETS.flatMap((set) =>
    rulesIn(set).map(([name, { basis, status }]) => [yearsOf(set), name, basis, status]),
  );
  expect(rows).toEqual(known);
});

function rulesIn({ planning, ikpa, nka }: RuleSet): readonly (readonly [name: string, rule: Rule])[] {
  return [
    [planning.name, planning],
    ...(planning.kind === 'smart' ? [['Nilai Efisiensi', planning.efficiencyValue] as const] : []),
    ['IKPA', ikpa],
    ['NKA', nka],
  ];
}

const yearsOf = ({ firstYear, lastYear }: RuleSet): string =>
  firstYear === lastYear ? String(firstYear) : `${firstYear}-${lastYear}`;

type Scalar = string | number;

/** One argument; an array as `{100\\97,24}`, whose columns a backslash separates where the comma is the decimal sign. */
function readArgument(text: string): Scalar | readonly (readonly Scalar[])[] {
  const array = /^\{(.*)\}$/.exec(text);
  return array === null ? readScalar(text) : [(array[1] ?? '').split('\\').map(readScalar)];
}

function readScalar(text: string): Scalar {
  const quoted = /^"(.*)"$/.exec(text);
  if (quoted !== null) return quoted[1] ?? '';
  const number = parseNumberText(text, 'id');
  if (number.kind !== 'number') throw new Error(`Not an argument: ${text}`);
  return number.value;
}

/** The answer as the cell shows it, with the example's format: percent, or as many decimals as it has. */
function shown(answer: Answer, like: string): string {
  if ('error' in answer) return answer.error;
  if (typeof answer.value === 'number')
    return like.endsWith('%')
      ? formatPercent(answer.value, 2)
      : formatNumber(answer.value, like.split(',')[1]?.length ?? 0);
  return String(answer.value);
}
