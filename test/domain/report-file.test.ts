import { describe, expect, test } from '@jest/globals';
import { MOST_FINDINGS, parseReport } from '../../src/domain/report-file';
import type { ReportFileFinding } from '../../src/domain/report-file-finding';
import { reportFileFindingText } from '../../src/texts/report-file.id';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A small report with a row in every list; `change` spoils it. */
function file(change: (report: Record<string, Json>) => void = () => undefined): string {
  const line = { year: 2023, code: '51', revisedCeiling: 100, spent: 90 };
  const report: Record<string, Json> = {
    schema: 1,
    identity: { unitName: 'Balai Contoh', year: 2023, period: 'Tahunan', asOf: '2023-12-31' },
    indicators: [
      { id: 'IKK-01', level: 'IKK', target: 0.8, supportingOutput: '10.1' },
      { id: 'IKK-02', level: 'IKK', target: null },
    ],
    strategicTargets: [{ id: 'IKK-01', year: 2023, target: 0.8 }],
    measurements: [{ id: 'IKK-01', numerator: 1, denominator: 2 }],
    history: [{ id: 'IKK-01', year: 2022, realisation: 0.5 }],
    analyses: [{ id: 'IKK-01', part: 'penyebab', order: 1, text: 'Karena.' }],
    spendingTypes: [{ id: 'JB-01', ...line }],
    activities: [{ id: 'KG-01', ...line, code: '10' }],
    outputs: [{ id: 'OUT-01', ...line, code: '10.1', activityCode: '10' }],
  };
  change(report);
  return JSON.stringify(report);
}

function findings(text: string): ReportFileFinding[] {
  const result = parseReport(text);
  return result.ok ? [] : result.error;
}

function rowsOf(report: Record<string, Json>, list: string): Record<string, Json>[] {
  return report[list] as Record<string, Json>[];
}

/** The findings after one field of the first row of a list (or of the identity) has been set. */
function withField(part: string, name: string, value: Json): ReportFileFinding[] {
  return findings(
    file((report) => {
      const row = part === 'identity' ? (report['identity'] as Record<string, Json>) : rowsOf(report, part)[0];
      if (row !== undefined) row[name] = value;
    }),
  );
}

describe('a good file', () => {
  test('reads, with null for every key left out', () => {
    const result = parseReport(file());
    if (!result.ok) throw new Error(result.error.map(reportFileFindingText).join('\n'));
    expect(result.value.indicators[0]).toEqual({
      id: 'IKK-01',
      code: null,
      level: 'IKK',
      objective: null,
      name: null,
      unit: null,
      target: 0.8,
      direction: null,
      method: null,
      numeratorLabel: null,
      denominatorLabel: null,
      quarterMethod: null,
      supportingOutput: '10.1',
      nationalStandard: null,
      nationalStandardSource: null,
      owner: null,
      note: null,
    });
    expect(result.value.identity.cap).toBeNull();
    expect(result.value.outputs[0]?.activityCode).toBe('10');
  });

  test('may leave out lists, and may begin with a byte order mark', () => {
    const result = parseReport('\uFEFF{"schema": 1, "identity": {}}');
    expect(result.ok && result.value.analyses).toEqual([]);
  });

  test('keeps zero as zero', () => {
    const result = parseReport(file((report) => Object.assign(rowsOf(report, 'measurements')[0] ?? {}, { direct: 0 })));
    expect(result.ok && result.value.measurements[0]?.direct).toBe(0);
  });

  test('may name a kegiatan as what supports an indicator', () => {
    expect(withField('indicators', 'supportingOutput', '10')).toEqual([]);
  });

  test('may name outputs before there is a budget', () => {
    expect(
      findings(file((report) => Object.assign(report, { outputs: [], activities: [], spendingTypes: [] }))),
    ).toEqual([]);
  });

  test('may have outputs without the kegiatan', () => {
    expect(findings(file((report) => Object.assign(report, { activities: [] })))).toEqual([]);
  });
});

describe('a text that is not JSON', () => {
  test('tells line, column, what stands there and what should', () => {
    expect(findings('{\n  "schema": 1,\r\n  "identity": {},\n}')).toEqual([
      { code: 'syntax', line: 4, column: 1, expects: 'key', found: '}' },
    ]);
  });

  test('tells of keys given twice, of which a parser would drop one', () => {
    expect(findings('{"schema": 1,\n "identity": {"year": 2022,\n "year": 2023}}')).toEqual([
      { code: 'repeated-key', line: 3, column: 2, key: 'year' },
    ]);
  });

  test.each(['[]', '"laporan"', '3', 'null'])('and neither is %s a report', (text) => {
    expect(findings(text)).toMatchObject([{ code: 'value', path: '$', expects: 'object' }]);
  });
});

describe('the version of the format', () => {
  test('is required', () => {
    expect(findings('{"identity": {}}')).toEqual([{ code: 'missing', path: '$.schema' }]);
  });

  test.each([2, 0, '1', null])('%j is not 1, and nothing else is said about such a file', (schema) => {
    const [finding, ...others] = findings(JSON.stringify({ schema, surprise: true }));
    expect(finding).toMatchObject({ code: 'schema', path: '$.schema', supported: 1 });
    expect(others).toEqual([]);
  });
});

describe('keys', () => {
  test('a misspelt one is found at every level', () => {
    expect(
      findings(
        file((report) => {
          report['indikator'] = [];
          Object.assign(report['identity'] as object, { 'unit name': 'x' });
          Object.assign(rowsOf(report, 'history')[0] ?? {}, { realization: 0.5 });
        }),
      ),
    ).toMatchObject([
      { code: 'unknown-key', path: '$.indikator' },
      { code: 'unknown-key', path: '$.identity["unit name"]' },
      { code: 'unknown-key', path: '$.history[0].realization', known: ['id', 'year', 'target', 'realisation', 'nil'] },
    ]);
  });

  test('the identity and every ID are required', () => {
    expect(
      findings(
        file((report) => {
          delete report['identity'];
          report['measurements'] = [{ numerator: 1 }, { id: null }];
        }),
      ),
    ).toEqual([
      { code: 'missing', path: '$.identity' },
      { code: 'missing', path: '$.measurements[0].id' },
      { code: 'missing', path: '$.measurements[1].id' },
    ]);
  });

  test('a key named like something JavaScript objects inherit is unknown, not known', () => {
    expect(findings('{"schema": 1, "identity": {"constructor": 1, "__proto__": 2}}')).toMatchObject([
      { path: '$.identity.constructor' },
      { path: '$.identity.__proto__' },
    ]);
  });
});

describe('values', () => {
  test.each([
    ['indicators', 'target', '80%', 'number', 'text'],
    ['indicators', 'target', true, 'number', 'boolean'],
    ['indicators', 'name', 3, 'text', 'number'],
    ['indicators', 'name', '  ', 'text', 'text'],
    ['indicators', 'name', 'x'.repeat(32_768), 'text', 'text'],
    ['indicators', 'nationalStandard', [], 'number or text', 'list'],
    ['indicators', 'nationalStandard', '', 'number or text', 'text'],
    ['indicators', 'id', 'IKK 01', 'id', 'text'],
    ['indicators', 'id', 'IKK*', 'id', 'text'],
    ['indicators', 'id', 'A'.repeat(33), 'id', 'text'],
    ['indicators', 'id', 7, 'id', 'number'],
    ['analyses', 'order', 0, 'order', 'number'],
    ['analyses', 'order', 1.5, 'order', 'number'],
    ['history', 'year', '2022', 'year', 'text'],
    ['history', 'year', 22, 'year', 'number'],
    ['identity', 'cap', 0, 'cap', 'number'],
    ['identity', 'decimals', 3, 'decimals', 'number'],
    ['identity', 'decimals', 0.5, 'decimals', 'number'],
    ['identity', 'asOf', '31-12-2023', 'day', 'text'],
    ['identity', 'asOf', '2023-02-29', 'day', 'text'],
    ['identity', 'asOf', '2023-13-01', 'day', 'text'],
    ['identity', 'asOf', '2023-12-31T00:00', 'day', 'text'],
    ['spendingTypes', 'spent', 1.5, 'rupiah', 'number'],
    ['spendingTypes', 'spent', 9_007_199_254_740_992, 'rupiah', 'number'],
    ['spendingTypes', 'spent', 'Rp100', 'rupiah', 'text'],
  ] as const)('%s.%s = %j is no %s', (part, name, value, expects, kind) => {
    const path = part === 'identity' ? `$.identity.${name}` : `$.${part}[0].${name}`;
    const [finding] = withField(part, name, value as Json);
    expect(finding).toMatchObject({ code: 'value', path, expects, found: { kind } });
  });

  test.each([
    ['spendingTypes', 'spent', 9_007_199_254_740_991],
    ['spendingTypes', 'spent', -5],
    ['identity', 'asOf', '2024-02-29'],
    ['identity', 'cap', 1.2],
    ['identity', 'decimals', 0],
    ['indicators', 'name', 'x'.repeat(32_767)],
    ['indicators', 'nationalStandard', 'NA'],
    ['indicators', 'nationalStandard', 0.9],
  ] as const)('%s.%s = %j is fine', (part, name, value) => {
    expect(withField(part, name, value)).toEqual([]);
  });

  test('a number too large for a double is no number', () => {
    expect(findings(file().replace('"target":0.8', '"target":1e999'))).toMatchObject([
      { code: 'value', expects: 'number', found: { kind: 'number', shown: 'Infinity' } },
    ]);
  });

  test('a word that is not in the list comes with the list', () => {
    expect(withField('measurements', 'nil', 'Ya')).toEqual([
      {
        code: 'value',
        path: '$.measurements[0].nil',
        expects: 'word',
        words: ['ya', 'target', 'tidak dinilai'],
        found: { kind: 'text', shown: 'Ya' },
      },
    ]);
  });

  test('a list that is none, and a row that is none', () => {
    expect(findings(file((report) => Object.assign(report, { history: {}, analyses: ['penyebab'] })))).toMatchObject([
      { code: 'value', path: '$.history', expects: 'list', found: { kind: 'object' } },
      { code: 'value', path: '$.analyses[0]', expects: 'object', found: { kind: 'text', shown: 'penyebab' } },
    ]);
  });

  test('a long text is shown shortened, whole characters only', () => {
    const [finding] = withField('identity', 'year', '😀'.repeat(41));
    expect(finding).toMatchObject({ found: { shown: `${'😀'.repeat(40)}…` } });
  });
});

describe('rows that belong together', () => {
  test.each([
    ['indicators', { id: 'ikk-01' }, 'ikk-01', '$.indicators[0]', '$.indicators[2]'],
    ['measurements', { id: 'IKK-01' }, 'IKK-01', '$.measurements[0]', '$.measurements[1]'],
    [
      'strategicTargets',
      { id: 'IKK-01', year: 2023 },
      'IKK-01 / 2023',
      '$.strategicTargets[0]',
      '$.strategicTargets[1]',
    ],
    ['history', { id: 'IKK-01', year: 2022 }, 'IKK-01 / 2022', '$.history[0]', '$.history[1]'],
    [
      'analyses',
      { id: 'IKK-01', part: 'penyebab', order: 1 },
      'IKK-01 / penyebab / 1',
      '$.analyses[0]',
      '$.analyses[1]',
    ],
    ['outputs', { id: 'JB-01' }, 'JB-01', '$.spendingTypes[0]', '$.outputs[1]'],
    ['activities', { id: 'IKK-02' }, 'IKK-02', '$.indicators[1]', '$.activities[1]'],
  ] as const)('%s: %j is there twice', (list, row, key, firstPath, path) => {
    expect(findings(file((report) => rowsOf(report, list).push({ ...row })))).toEqual([
      { code: 'duplicate', path, firstPath, key },
    ]);
  });

  test('rows of one indicator that differ in year, part or order are no repetition', () => {
    expect(
      findings(
        file((report) => {
          rowsOf(report, 'history').push({ id: 'IKK-01', year: 2021 }, { id: 'IKK-01' }, { id: 'IKK-01' });
          rowsOf(report, 'analyses').push({ id: 'IKK-01', part: 'penyebab', order: 2 });
          rowsOf(report, 'analyses').push({ id: 'IKK-01', part: 'program penunjang', order: 1 });
        }),
      ),
    ).toEqual([]);
  });

  test.each(['strategicTargets', 'measurements', 'history', 'analyses'])(
    '%s of an indicator that is not there',
    (list) => {
      expect(findings(file((report) => rowsOf(report, list).push({ id: 'IKK-99' })))).toEqual([
        { code: 'unknown-reference', path: `$.${list}[1].id`, found: 'IKK-99', lists: ['indicators'] },
      ]);
    },
  );

  test('codes that no budget line has', () => {
    expect([
      ...withField('outputs', 'activityCode', '99'),
      ...withField('indicators', 'supportingOutput', '99'),
    ]).toEqual([
      { code: 'unknown-reference', path: '$.outputs[0].activityCode', found: '99', lists: ['activities'] },
      {
        code: 'unknown-reference',
        path: '$.indicators[0].supportingOutput',
        found: '99',
        lists: ['outputs', 'activities'],
      },
    ]);
  });
});

describe('many findings', () => {
  const spoil = (count: number): ReportFileFinding[] =>
    findings(file((report) => Object.assign(report, { history: Array.from({ length: count }, () => 'x') })));

  test('are all collected, whatever their kind', () => {
    const codes = findings(
      file((report) => {
        report['extra'] = 1;
        report['measurements'] = [{ id: 'IKK-01', direct: 'x' }, { id: 'IKK-01' }, { id: 'IKK-09' }, {}];
      }),
    ).map((finding) => finding.code);
    expect(codes).toEqual(['unknown-key', 'value', 'missing', 'duplicate', 'unknown-reference']);
  });

  test('are all listed up to the limit', () => {
    expect(spoil(MOST_FINDINGS).map((finding) => finding.code)).toEqual(Array(MOST_FINDINGS).fill('value'));
  });

  test('are counted beyond it', () => {
    const found = spoil(MOST_FINDINGS + 7);
    expect(found).toHaveLength(MOST_FINDINGS + 1);
    expect(found.at(-1)).toEqual({ code: 'more', count: 7 });
  });
});
