import {
  isBinaryNode,
  isCallNode,
  isErrorNode,
  isLiteralNode,
  isReferenceNode,
  isUnaryNode,
  isArrayNode,
  parse,
  parseA1Ref,
  tokenize,
} from '@borgar/fx';
import { argumentKinds, callBuiltIn, callCustom, checkArguments, isSingle, onlyValue } from './calls';
import { kindOfLazy, LAZY } from './functions/lazy';
import { builtInFunction } from './functions/registry';
import { binaryOperator, intersect, lift, unaryOperator } from './operators';
import { a1Reference, structuredReference } from './references';
import { CalculationRefused, unsupported } from './refusal';
import { ArrayValue, errorValue, isError, NAME_ERROR, RangeValue, REF_ERROR, VALUE_ERROR } from './values';
import type { Evaluator, ParameterKind } from './definition';
import type { Pass } from './pass';
import type { Origin, Reference, Resolve } from './references';
import type { Value } from './values';
import type { CellValue, DefinedName, ErrorText } from '../model/types';
import type { AstExpression, CallExpression, ReferenceIdentifier, Token } from '@borgar/fx';

/** A formula ready to run; the pass says for which cell. */
export type CompiledFormula = (pass: Pass) => CellValue;

/** A compiled formula, how many corners of references in it move along with the cell, and what it may read. */
export interface Compilation {
  readonly run: CompiledFormula;
  readonly corners: number;
  readonly reads: readonly Resolve[];
  /** It may read more than its text tells: what a name stands for, what lies between two references. */
  readonly readsMore: boolean;
}

/** The cell for which a text is compiled, and what was met so far. */
interface Site extends Origin {
  corners: number;
  readonly reads: Resolve[];
  readsMore: boolean;
}

/** The third argument of these takes its size from the first. */
const STRETCHED = ['SUMIF', 'AVERAGEIF'];

const MAX_TEXT = 32767;

/** @throws CalculationRefused for text that is no formula or that means more than this engine knows. */
export function compileFormula(formula: string, origin: Origin): Compilation {
  const tree = parseFormula(formula);
  const site: Site = { ...origin, corners: 0, reads: [], readsMore: false };
  const evaluate = compileTop(tree, site);
  const { corners, reads, readsMore } = site;
  return { run: (pass) => cellResult(evaluate(pass), pass), corners, reads, readsMore };
}

function parseFormula(formula: string): AstExpression {
  try {
    return parse(tokenize(formula, { withLocation: false, mergeRefs: true, allowTernary: false }));
  } catch (cause) {
    throw new CalculationRefused(
      'syntax',
      `Not a formula: ${formula} (${cause instanceof Error ? cause.message : String(cause)})`,
    );
  }
}

/** What a cell shows: an empty result is 0, one value of one cell; more would spill. */
function cellResult(value: Value, pass: Pass): CellValue {
  const result = onlyValue(value, pass);
  if (result === null) return 0;
  return typeof result === 'string' && result.length > MAX_TEXT ? VALUE_ERROR : result;
}

/** Excel turns the result of a closing addition or subtraction that is almost zero into zero. */
function compileTop(tree: AstExpression, site: Site): Evaluator {
  if (!isBinaryNode(tree) || (tree.operator !== '-' && tree.operator !== '+')) return compileNode(tree, 'value', site);
  const [left, right] = tree.arguments.map((node) => compileNode(node, 'value', site)) as [Evaluator, Evaluator];
  const apply = binaryOperator(tree.operator);
  return (pass) => {
    const a = onlyValue(left(pass), pass);
    const result = apply(a, onlyValue(right(pass), pass));
    return typeof result === 'number' && typeof a === 'number' && Math.abs(result) < Math.abs(a) * 2 ** -48
      ? 0
      : result;
  };
}

function compileNode(node: AstExpression, mode: ParameterKind, site: Site): Evaluator {
  if (isLiteralNode(node)) return constant(node.value);
  if (isErrorNode(node)) return constant(errorValue(node.value as ErrorText));
  if (isReferenceNode(node)) return compileReference(node, mode, site);
  if (isUnaryNode(node)) return compileUnary(node.operator, node.arguments[0] as AstExpression, mode, site);
  if (isBinaryNode(node))
    return compileBinary(node.operator, node.arguments as [AstExpression, AstExpression], mode, site);
  if (isArrayNode(node)) return compileArray(node.elements, mode);
  if (isCallNode(node)) return compileCall(node, mode, site);
  return unsupported('LET and LAMBDA');
}

function constant(value: Value): Evaluator {
  return () => value;
}

function compileReference(node: ReferenceIdentifier, mode: ParameterKind, site: Site): Evaluator {
  if (node.kind === 'name') {
    site.readsMore = true;
    return compileName(node.value, mode);
  }
  if (node.kind === 'table') {
    const reference = structuredReference(node.value);
    site.reads.push(reference.resolve);
    return compileCells(reference, node.value, mode);
  }
  const reference = a1Reference(node.value, site);
  site.corners += reference.relativeCorners;
  site.reads.push(reference.resolve);
  return compileCells(reference, node.value, mode);
}

function compileCells(reference: Reference, text: string, mode: ParameterKind): Evaluator {
  const { resolve, multi } = reference;
  if (mode === 'range') return resolve;
  if (!multi) {
    return (pass) => {
      const range = resolve(pass);
      return range instanceof RangeValue ? pass.cellValue(range.sheet, range.top, range.left) : range;
    };
  }
  // Operators and functions take it apart element by element where it is used.
  if (mode === 'array') return resolve;
  return unsupported(`${text} where one value is wanted (Excel would intersect or spill)`);
}

/** A defined name or a table's name alone (its data); what is neither is `#NAME?`. */
function compileName(text: string, mode: ParameterKind): Evaluator {
  const bang = text.lastIndexOf('!');
  const name = bang < 0 ? text : text.slice(bang + 1);
  if (bang >= 0) unsupported(`The name ${text} with its sheet`);
  const compiled = new Map<string, Evaluator>();
  return (pass) => {
    const defined = pass.names.name(name, pass.current.sheet);
    if (!defined) {
      return pass.names.table(name) ? compileCells(structuredReference(`${name}[]`), text, mode)(pass) : NAME_ERROR;
    }
    let evaluate = compiled.get(defined.formula);
    if (!evaluate) compiled.set(defined.formula, (evaluate = compileDefinedName(defined, mode)));
    return evaluate(pass);
  };
}

function compileDefinedName({ name, formula }: DefinedName, mode: ParameterKind): Evaluator {
  const relative = tokenize(formula, { withLocation: false, mergeRefs: true, allowTernary: false }).find(isRelative);
  if (relative) unsupported(`The relative reference ${relative.value} in the name ${name}`);
  return compileNode(parseFormula(formula), mode, { row: 0, column: 0, corners: 0, reads: [], readsMore: false });
}

function isRelative(token: Token): boolean {
  const reference = token.type === 'range' || token.type === 'range_beam' ? parseA1Ref(token.value) : undefined;
  if (!reference || !('range' in reference)) return false;
  const { top, left, bottom, right, $top, $left, $bottom, $right } = reference.range;
  return (
    (top !== null && !$top) || (left !== null && !$left) || (bottom !== null && !$bottom) || (right !== null && !$right)
  );
}

function compileUnary(operator: string, operand: AstExpression, mode: ParameterKind, site: Site): Evaluator {
  if (operator === '#') unsupported('A reference to a spilled range (A1#)');
  if (operator === '@') {
    const evaluate = compileNode(operand, 'range', site);
    return (pass) => {
      const value = evaluate(pass);
      return value instanceof RangeValue
        ? intersect(value, pass)
        : value instanceof ArrayValue
          ? value.at(0, 0)
          : value;
    };
  }
  const inner = compileNode(operand, mode === 'array' ? 'array' : 'value', site);
  const apply = unaryOperator(operator);
  return (pass) => {
    const value = inner(pass);
    return isSingle(value) ? apply(value) : lift([value], mode, pass, ([one]) => apply(one as CellValue));
  };
}

function compileBinary(
  operator: string,
  nodes: readonly [AstExpression, AstExpression],
  mode: ParameterKind,
  site: Site,
): Evaluator {
  if (operator === ':') return compileSpan(nodes, site);
  if (operator === ' ' || operator === ',')
    unsupported(`The ${operator === ' ' ? 'intersection' : 'union'} of references`);
  const inner = mode === 'array' ? 'array' : 'value';
  const left = compileNode(nodes[0], inner, site);
  const right = compileNode(nodes[1], inner, site);
  const apply = binaryOperator(operator);
  return (pass) => {
    const a = left(pass);
    const b = right(pass);
    if (isSingle(a) && isSingle(b)) return apply(a, b);
    return lift([a, b], mode, pass, (values) => apply(values[0] as CellValue, values[1] as CellValue));
  };
}

/** `A1:INDEX(B:B,3)`: the rectangle around both. */
function compileSpan(nodes: readonly [AstExpression, AstExpression], site: Site): Evaluator {
  site.readsMore = true;
  const [left, right] = nodes.map((node) => compileNode(node, 'range', site)) as [Evaluator, Evaluator];
  return (pass) => {
    const a = left(pass);
    const b = right(pass);
    if (!(a instanceof RangeValue)) return isSingle(a) && isError(a) ? a : REF_ERROR;
    if (!(b instanceof RangeValue)) return isSingle(b) && isError(b) ? b : REF_ERROR;
    if (a.sheet !== b.sheet) return REF_ERROR;
    const { min, max } = Math;
    return new RangeValue(
      a.sheet,
      min(a.top, b.top),
      min(a.left, b.left),
      max(a.bottom, b.bottom),
      max(a.right, b.right),
    );
  };
}

function compileArray(elements: readonly (readonly AstExpression[])[], mode: ParameterKind): Evaluator {
  const data = elements.flat().map((element): CellValue => {
    if (isLiteralNode(element)) return element.value;
    if (isErrorNode(element)) return errorValue(element.value as ErrorText);
    return unsupported('References in an array constant');
  });
  if (mode === 'value' && data.length > 1) unsupported('An array constant where one value is wanted');
  return constant(new ArrayValue(elements.length, elements[0]?.length ?? 0, data));
}

function compileCall(node: CallExpression, mode: ParameterKind, site: Site): Evaluator {
  const callee = node.callee as AstExpression | CallExpression['callee'];
  if (callee.type !== 'Identifier') unsupported('A call of something that is no function name');
  const name = callee.name.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, '');
  // A missing argument stands as null in the tree.
  const args = node.arguments as readonly (AstExpression | null)[];
  const compiled = (arg: AstExpression | null, kind: ParameterKind) =>
    arg === null ? constant(null) : compileNode(arg, kind, site);
  const lazy = LAZY[name];
  if (lazy) {
    checkArguments(name, args.length, lazy.required, lazy.most);
    const evaluators = args.map((arg, at) => compiled(arg, kindOfLazy(lazy, at, mode)));
    return (pass) => lazy.evaluate(evaluators, pass);
  }
  const definition = builtInFunction(name);
  if (definition) {
    if (STRETCHED.includes(name) && args.length > 2) site.readsMore = true;
    const kinds = argumentKinds(name, definition, args.length);
    const evaluators = args.map((arg, at) => {
      const kind = kinds[at] ?? 'value';
      return compiled(arg, kind === 'range' || mode !== 'array' ? kind : 'array');
    });
    return callBuiltIn(definition, evaluators, kinds, mode);
  }
  if (!name.includes('.')) return constant(NAME_ERROR);
  return callCustom(name, args.map((arg) => (arg === null ? undefined : compileNode(arg, 'range', site)))); // prettier-ignore
}
