import { compileFormula } from './compile';
import { addressOf, Pass } from './pass';
import { CalculationRefused } from './refusal';
import type { CompiledFormula } from './compile';
import type { FormulaNode } from './pass';
import type { CalcEngine, CallFunctions, FunctionArgument, FunctionCall, FunctionResult } from '../model/calc-engine';
import type { CellValue, Sheet, Workbook } from '../model/types';

/** A custom function that needs more rounds than this calls itself in a circle. */
const MAX_ROUNDS = 64;

/**
 * The calculation of the embedded Excel: every formula is evaluated once, on demand, in a pass of its own; formulas that
 * wait for custom functions are evaluated again when those have answered. Compiled formulas and the functions' answers are
 * kept from one recalculation to the next.
 */
export function createCalcEngine(): CalcEngine {
  const compiled = new Map<string, CompiledFormula>();
  let answers = new Map<string, CellValue>();

  function nodesOf(workbook: Workbook): FormulaNode[] {
    const nodes: FormulaNode[] = [];
    for (const sheet of workbook.sheets) {
      for (const [row, cells] of sheet.cells) {
        for (const [column, cell] of cells) {
          if (cell.formula === undefined) continue;
          const formula = compiledFor(cell.formula, sheet, row, column);
          nodes.push({ cell, sheet, row, column, compiled: formula, state: 'new', value: null });
        }
      }
    }
    return nodes;
  }

  function compiledFor(text: string, sheet: Sheet, row: number, column: number): CompiledFormula {
    let formula = compiled.get(text);
    if (!formula) {
      try {
        formula = compileFormula(text);
      } catch (cause) {
        if (cause instanceof CalculationRefused) throw cause.at(addressOf(sheet, row, column), text);
        throw cause;
      }
      compiled.set(text, formula);
    }
    return formula;
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
    dropUnused(nodes);
  }

  /** Old formula texts would otherwise pile up while rows are inserted and deleted. */
  function dropUnused(nodes: readonly FormulaNode[]): void {
    if (compiled.size < 2 * nodes.length + 1000) return;
    const needed = new Set(nodes.map((node) => node.cell.formula));
    for (const text of compiled.keys()) if (!needed.has(text)) compiled.delete(text);
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
