/** `Capaian Kinerja Lainnya` and `Tabel Bab I` of the samples, computed by Excel's own formulas, against the rules. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { completeness, effectiveState, repeatedPiece } from '../../src/domain/evidence';
import { yearFromQuarters } from '../../src/domain/quarterly';
import { MONTH_CODES, type Report } from '../../src/domain/report';
import { stagesOf } from '../commands/built-workbook';
import type { Workbook } from '../host/model/types';
import { readSample } from '../sample/read-sample';
import { builtTables, shownAt, type BuiltTable } from './built-tables';

const SAMPLES = ['rutan-kupang-2023', 'contoh-satker'] as const;
const reports = new Map<string, { readonly report: Report; readonly workbook: Workbook }>();
beforeAll(async () => {
  for (const name of SAMPLES) {
    const report = readSample(name);
    reports.set(name, { report, workbook: (await stagesOf(report)).built });
  }
}, 120_000);

describe.each(SAMPLES)('%s', (name) => {
  const report = (): Report => reports.get(name)?.report ?? readSample(name);
  const table = (defined: string): BuiltTable => {
    const found = builtTables(reports.get(name)?.workbook ?? ({ sheets: [], names: [] } as never)).find(
      (each) => each.name === defined,
    );
    if (found === undefined) throw new Error(`No table ${defined}.`);
    return found;
  };
  const at = ({ sheet, rect }: BuiltTable, row: number, column: number): string | number | null =>
    shownAt(sheet, rect.row + row, column);

  /** Rows with an ID, which the head has not where the table goes on overleaf. */
  const rowsOf = (table: BuiltTable): readonly number[] =>
    Array.from({ length: table.rect.rows }, (_, row) => row).filter((row) => at(table, row, 0) !== null);

  it('counts the months that are due and those with evidence', () => {
    const map = table('lkjip_kelengkapan');
    const { evidence, identity } = report();
    const { due, filled } = completeness(evidence, identity.year, identity.asOf);
    expect([at(map, map.rect.rows - 1, 17), at(map, map.rect.rows - 1, 18)]).toEqual([due, filled]);
  });

  it('prints every piece with its month, and what Idem repeats', () => {
    const form = table('lkjip_target_kinerja');
    const { evidence } = report();
    expect(rowsOf(form)).toHaveLength(evidence.length);
    for (const row of rowsOf(form)) {
      const piece = evidence.find(({ id }) => id === at(form, row, 0));
      if (piece === undefined) throw new Error(`Row ${row} has no piece.`);
      const several =
        evidence.filter((other) => other.targetNumber === piece.targetNumber && other.month === piece.month).length > 1;
      const prefix = `${piece.month ?? ''}: ${several ? `${piece.order ?? ''}. ` : ''}`;
      expect(at(form, row, 5)).toBe(`${prefix}${piece.required ?? ''}`);
      const shown = piece.state === 'Idem' ? repeatedPiece(piece, evidence) : piece;
      const said = String(at(form, row, 11));
      expect(said.startsWith(prefix)).toBe(true);
      expect(said).toContain(shown?.description ?? '');
      expect(said).toContain(shown?.letterNumber ?? '');
      if (effectiveState(piece, evidence) === 'Belum diisi' && piece.state === null) expect(said).toBe(prefix);
    }
  });

  it('makes the year of the quarters by the way of the indicator', () => {
    const quarters = table('lkjip_triwulan');
    const { quarters: figures, indicators } = report();
    const with4 = indicators.filter(({ id }) => figures.some((figure) => figure.id === id));
    expect(rowsOf(quarters)).toHaveLength(with4.length);
    for (const row of rowsOf(quarters)) {
      const indicator = indicators.find(({ id }) => id === at(quarters, row, 0));
      const own = figures.filter(({ id }) => id === indicator?.id);
      for (const [column, part] of [
        [17, 'target'],
        [18, 'realisation'],
      ] as const) {
        const expected = yearFromQuarters(own, part, indicator?.quarterMethod ?? null);
        expect(Number(at(quarters, row, column))).toBeCloseTo(expected ?? NaN, 9);
      }
    }
  });

  it('shows twelve notes by quarter', () => {
    const notes = table('lkjip_catatan_bulanan');
    expect(rowsOf(notes)).toHaveLength(new Set(report().monthNotes.map(({ id }) => id)).size);
    for (const row of rowsOf(notes)) {
      const shown = [5, 8, 11, 14]
        .map((column) => String(at(notes, row, column)))
        .join('\n')
        .split('\n');
      const own = report().monthNotes.filter(({ id }) => id === at(notes, row, 0));
      expect(shown.map((line) => line.replace(/^\w+: /, ''))).toEqual(
        MONTH_CODES.map((month) => own.find((note) => note.month === month)?.note ?? ''),
      );
    }
  });

  it('sets duties beside functions and what each position does beside its name', () => {
    const own = (group: string) => report().resources.filter((row) => row.group === group);
    // A row has the ID of its line left of the table, that of a second line right of it.
    const shown = (defined: string, columns: readonly number[]) =>
      Array.from({ length: table(defined).rect.rows }, (_, row) => row)
        .filter((row) => [0, 18].some((column) => at(table(defined), row, column) !== null))
        .map((row) => columns.map((column) => at(table(defined), row, column)));
    const duties = own('tugas');
    const functions = own('fungsi');
    const longer = duties.length > functions.length ? duties : functions;
    const half = (lines: typeof duties, index: number) =>
      index < lines.length ? [index + 1, lines[index]?.name] : [null, null];
    expect(longer.length).toBeGreaterThan(2);
    expect(shown('lkjip_bab_i_tugas', [2, 3, 10, 11])).toEqual(
      longer.map((_, index) => [...half(duties, index), ...half(functions, index)]),
    );
    const positions = own('uraian tugas');
    expect(positions.length).toBeGreaterThan(1);
    expect(shown('lkjip_bab_i_uraian_tugas', [2, 6])).toEqual(positions.map(({ name, note }) => [name, note]));
  });

  it('totals staff and assets', () => {
    const total = (defined: string, column: number): string | number | null => {
      const found = table(defined);
      return at(found, found.rect.rows - 1, column);
    };
    const sum = (group: string, part: 'people' | 'value'): number =>
      report().resources.reduce((all, row) => all + (row.group === group ? (row[part] ?? 0) : 0), 0);
    expect(total('lkjip_bab_i_jabatan', 14)).toBe(sum('jabatan', 'people'));
    expect(total('lkjip_bab_i_pendidikan', 14)).toBe(sum('pendidikan', 'people'));
    expect(total('lkjip_bab_i_aset', 9)).toBe(sum('aset tetap', 'value'));
  });
});
