import { compileFormula } from './compile';
import { FormulaGraph } from './formula-graph';
import { addressOf, Pass } from './pass';
import { relativeForm } from './relative-form';
import { CalculationRefused } from './refusal';
import { NAME_ERROR } from './values';
import { WorkbookNames } from './workbook-names';
import type { Compilation } from './compile';
import type { Caller, FormulaNode } from './pass';
import type {
  CalcEngine,
  CallFunctions,
  Changes,
  FunctionArgument,
  FunctionCall,
  FunctionResult,
} from '../model/calc-engine';
import type { CellValue, Sheet, Workbook } from '../model/types';

/** A custom function that needs more rounds than this calls itself in a circle. */
const MAX_ROUNDS = 64;
const MAX_FORMS = 50_000;
/** What was compiled once, for every workbook of this process: a form says nothing of where its references lead. */
const forms = new Map<string, Compilation>();

/**
 * The calculation of the embedded Excel: formulas that a change puts out of date are evaluated once, on demand, in a pass
 * of their own; those that wait for custom functions are evaluated again when these have answered. Formulas and the
 * functions' answers are kept from one recalculation to the next.
 */
export function createCalcEngine(): CalcEngine {
  let graph: FormulaGraph | null = null;
  let answers = new Map<string, CellValue>();

  function compile(text: string, sheet: Sheet, row: number, column: number): Compilation {
    try {
      const { key, corners } = relativeForm(text, { row, column });
      const known = forms.get(key);
      if (known) return known;
      const compiled = compileFormula(text, { row, column });
      // Only a form that both readings of the text agree on may stand for other cells.
      if (compiled.corners === corners) {
        if (forms.size >= MAX_FORMS) forms.clear();
        forms.set(key, compiled);
      }
      return compiled;
    } catch (cause) {
      if (cause instanceof CalculationRefused) throw cause.at(addressOf(sheet, row, column), text);
      throw cause;
    }
  }

  async function compute(
    formulas: FormulaGraph,
    names: WorkbookNames,
    stale: readonly FormulaNode[],
    callFunctions: CallFunctions,
  ): Promise<Map<string, CellValue>> {
    const used = new Map<string, CellValue>();
    let open = stale;
    for (let round = 0; open.length > 0; round++) {
      const calls = new Map<string, FunctionCall>();
      const lookUp = (id: string, args: readonly FunctionArgument[], caller: Caller): CellValue | undefined => {
        const key = callKey(id, args);
        const known = used.get(key) ?? kept(answers.get(key), caller.entered);
        if (known !== undefined) used.set(key, known);
        else if (!calls.has(key))
          calls.set(key, { id, args, address: addressOf(caller.sheet, caller.row, caller.column) });
        return known;
      };
      formulas.waiting = new Pass(names, formulas.nodes, open, lookUp).run();
      for (const node of open) node.cell.value = node.value;
      open = formulas.waiting;
      if (open.length === 0) break;
      if (round >= MAX_ROUNDS) throw new CalculationRefused('circular', 'Custom functions without an end');
      const results = await callFunctions([...calls.values()]);
      if (results.length !== calls.size)
        throw new Error(`${calls.size} custom functions were called, ${results.length} answered.`);
      for (const [at, key] of [...calls.keys()].entries()) used.set(key, answer(results[at] ?? null));
    }
    return used;
  }

  async function recalculate(
    workbook: Workbook,
    callFunctions: CallFunctions,
    changes: Changes = 'structure',
  ): Promise<void> {
    const formulas = graph?.workbook === workbook ? graph : new FormulaGraph(workbook, compile);
    graph = null;
    const names = new WorkbookNames(workbook);
    if (changes === 'full') answers.clear();
    const stale = formulas.update(changes, names);
    const everything = stale.length === formulas.nodes.size;
    const computing = compute(formulas, names, stale, callFunctions);
    graph = formulas;
    try {
      const used = await computing;
      if (everything) answers = used;
      else for (const [key, value] of used) answers.set(key, value);
    } catch (cause) {
      graph = null;
      throw cause;
    }
  }

  return { recalculate };
}

/** A function that was missing may be there by the time somebody enters the formula again. */
function kept(known: CellValue | undefined, entered: boolean): CellValue | undefined {
  const missing = typeof known === 'object' && known?.error === NAME_ERROR.error;
  return missing && entered ? undefined : known;
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
