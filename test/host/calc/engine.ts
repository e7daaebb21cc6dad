import { compileFormula } from './compile';
import { addressOf, Pass } from './pass';
import { relativeForm } from './relative-form';
import { CalculationRefused } from './refusal';
import type { CompiledFormula } from './compile';
import type { FormulaNode } from './pass';
import type { CalcEngine, CallFunctions, FunctionArgument, FunctionCall, FunctionResult } from '../model/calc-engine';
import type { Cell, CellValue, Sheet, Workbook } from '../model/types';

/** A custom function that needs more rounds than this calls itself in a circle. */
const MAX_ROUNDS = 64;
const MAX_FORMS = 50_000;

interface Remembered {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly compiled: CompiledFormula;
}

/**
 * The calculation of the embedded Excel: every formula is evaluated once, on demand, in a pass of its own; formulas that
 * wait for custom functions are evaluated again when those have answered. Compiled formulas and the functions' answers are
 * kept from one recalculation to the next.
 */
export function createCalcEngine(): CalcEngine {
  const forms = new Map<string, CompiledFormula>();
  /** What was compiled for a cell and from what: filled-down formulas are not even looked at again while nothing moves. */
  const remembered = new WeakMap<Cell, Remembered>();
  let answers = new Map<string, CellValue>();

  function nodesOf(workbook: Workbook): FormulaNode[] {
    const nodes: FormulaNode[] = [];
    for (const sheet of workbook.sheets) {
      for (const [row, cells] of sheet.cells) {
        for (const [column, cell] of cells) {
          if (cell.formula === undefined) continue;
          const compiled = compiledFor(cell, cell.formula, sheet, row, column);
          nodes.push({ cell, sheet, row, column, compiled, state: 'new', value: null });
        }
      }
    }
    return nodes;
  }

  function compiledFor(cell: Cell, text: string, sheet: Sheet, row: number, column: number): CompiledFormula {
    const last = remembered.get(cell);
    if (last?.text === text && last.row === row && last.column === column) return last.compiled;
    try {
      const compiled = compile(text, row, column);
      remembered.set(cell, { text, row, column, compiled });
      return compiled;
    } catch (cause) {
      if (cause instanceof CalculationRefused) throw cause.at(addressOf(sheet, row, column), text);
      throw cause;
    }
  }

  function compile(text: string, row: number, column: number): CompiledFormula {
    const { key, corners } = relativeForm(text, { row, column });
    const known = forms.get(key);
    if (known) return known;
    const compiled = compileFormula(text, { row, column });
    // Only a form that both readings of the text agree on may stand for other cells.
    if (compiled.corners === corners) {
      if (forms.size >= MAX_FORMS) forms.clear();
      forms.set(key, compiled.run);
    }
    return compiled.run;
  }

  async function recalculate(workbook: Workbook, callFunctions: CallFunctions): Promise<void> {
    const nodes = nodesOf(workbook);
    const used = new Map<string, CellValue>();
    for (let round = 0; ; round++) {
      const calls = new Map<string, FunctionCall>();
      const lookUp = (id: string, args: readonly FunctionArgument[], address: () => string): CellValue | undefined => {
        const key = callKey(id, args);
        const known = used.get(key) ?? answers.get(key);
        if (known !== undefined) used.set(key, known);
        else if (!calls.has(key)) calls.set(key, { id, args, address: address() });
        return known;
      };
      const waiting = nodes.length > 0 && new Pass(workbook, nodes, lookUp).run();
      for (const node of nodes) node.cell.value = node.value;
      if (!waiting) break;
      if (round >= MAX_ROUNDS) throw new CalculationRefused('circular', 'Custom functions without an end');
      const results = await callFunctions([...calls.values()]);
      if (results.length !== calls.size)
        throw new Error(`${calls.size} custom functions were called, ${results.length} answered.`);
      for (const [at, key] of [...calls.keys()].entries()) used.set(key, answer(results[at] ?? null));
    }
    answers = used;
  }

  return { recalculate };
}

function callKey(id: string, args: readonly FunctionArgument[]): string {
  return JSON.stringify([id, args.map((arg) => (arg === undefined ? { omitted: true } : arg))]);
}

/** One value; several would spill, which the engine refuses as it does for other formulas. */
function answer(result: FunctionResult): CellValue {
  if (!Array.isArray(result)) return cellAnswer(result as CellValue);
  const rows = result as readonly (readonly CellValue[])[];
  if (rows.length !== 1 || rows[0]?.length !== 1) {
    throw new CalculationRefused('unsupported', 'A custom function that answers with several values (it would spill)');
  }
  return cellAnswer(rows[0][0] ?? null);
}

function cellAnswer(value: CellValue): CellValue {
  return value === null ? 0 : value;
}
