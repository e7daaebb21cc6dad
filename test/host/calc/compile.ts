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
import { binaryOperator, intersect, lift, unaryOperator } from './operators';
import { kindOfLazy, LAZY } from './functions/lazy';
import { builtInFunction } from './functions/registry';
import { a1Reference, structuredReference } from './references';
import { CalculationRefused, unsupported } from './refusal';
import { ArrayValue, errorValue, isError, NAME_ERROR, RangeValue, REF_ERROR, VALUE_ERROR } from './values';
import type { FunctionDefinition, ParameterKind } from './definition';
import type { Reference } from './references';
import type { Pass } from './pass';
import type { Value } from './values';
import type { FunctionArgument } from '../model/calc-engine';
import type { CellError, CellValue, DefinedName, ErrorText } from '../model/types';
import type { AstExpression, CallExpression, ReferenceIdentifier, Token } from '@borgar/fx';

/** A formula ready to run; the pass says for which cell. */
export type CompiledFormula = (pass: Pass) => CellValue;
export type Evaluator = (pass: Pass) => Value;

const MAX_TEXT = 32767;

/** @throws CalculationRefused for text that is no formula or that means more than this engine knows. */
export function compileFormula(formula: string): CompiledFormula {
  const tree = parseFormula(formula);
  const evaluate = compileTop(tree);
  return (pass) => cellResult(evaluate(pass), pass);
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

function onlyValue(value: Value, pass: Pass): CellValue {
  if (value instanceof RangeValue) {
    if (!value.single) unsupported('A result of several cells (it would spill)');
    return pass.cellValue(value.sheet, value.top, value.left);
  }
  if (value instanceof ArrayValue) {
    if (value.data.length > 1) unsupported('A result of several values (it would spill)');
    return value.at(0, 0);
  }
  return value;
}

/** Excel turns the result of a closing addition or subtraction that is almost zero into zero. */
function compileTop(tree: AstExpression): Evaluator {
  if (!isBinaryNode(tree) || (tree.operator !== '-' && tree.operator !== '+')) return compileNode(tree, 'value');
  const [left, right] = tree.arguments.map((node) => compileNode(node, 'value')) as [Evaluator, Evaluator];
  const apply = binaryOperator(tree.operator);
  return (pass) => {
    const a = onlyValue(left(pass), pass);
    const result = apply(a, onlyValue(right(pass), pass));
    return typeof result === 'number' && typeof a === 'number' && Math.abs(result) < Math.abs(a) * 2 ** -48
      ? 0
      : result;
  };
}

export function compileNode(node: AstExpression, mode: ParameterKind): Evaluator {
  if (isLiteralNode(node)) return constant(node.value);
  if (isErrorNode(node)) return constant(errorValue(node.value as ErrorText));
  if (isReferenceNode(node)) return compileReference(node, mode);
  if (isUnaryNode(node)) return compileUnary(node.operator, node.arguments[0] as AstExpression, mode);
  if (isBinaryNode(node)) return compileBinary(node.operator, node.arguments as [AstExpression, AstExpression], mode);
  if (isArrayNode(node)) return compileArray(node.elements, mode);
  if (isCallNode(node)) return compileCall(node, mode);
  return unsupported('LET and LAMBDA');
}

function constant(value: Value): Evaluator {
  return () => value;
}

function compileReference(node: ReferenceIdentifier, mode: ParameterKind): Evaluator {
  if (node.kind === 'name') return compileName(node.value, mode);
  return compileCells(
    node.kind === 'table' ? structuredReference(node.value) : a1Reference(node.value),
    node.value,
    mode,
  );
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
  return compileNode(parseFormula(formula), mode);
}

function isRelative(token: Token): boolean {
  const reference = token.type === 'range' || token.type === 'range_beam' ? parseA1Ref(token.value) : undefined;
  if (!reference || !('range' in reference)) return false;
  const { top, left, bottom, right, $top, $left, $bottom, $right } = reference.range;
  return (
    (top !== null && !$top) || (left !== null && !$left) || (bottom !== null && !$bottom) || (right !== null && !$right)
  );
}

function compileUnary(operator: string, operand: AstExpression, mode: ParameterKind): Evaluator {
  if (operator === '#') unsupported('A reference to a spilled range (A1#)');
  if (operator === '@') {
    const evaluate = compileNode(operand, 'range');
    return (pass) => {
      const value = evaluate(pass);
      return value instanceof RangeValue
        ? intersect(value, pass)
        : value instanceof ArrayValue
          ? value.at(0, 0)
          : value;
    };
  }
  const inner = compileNode(operand, mode === 'array' ? 'array' : 'value');
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
): Evaluator {
  if (operator === ':') return compileSpan(nodes);
  if (operator === ' ' || operator === ',')
    unsupported(`The ${operator === ' ' ? 'intersection' : 'union'} of references`);
  const inner = mode === 'array' ? 'array' : 'value';
  const left = compileNode(nodes[0], inner);
  const right = compileNode(nodes[1], inner);
  const apply = binaryOperator(operator);
  return (pass) => {
    const a = left(pass);
    const b = right(pass);
    if (isSingle(a) && isSingle(b)) return apply(a, b);
    return lift([a, b], mode, pass, (values) => apply(values[0] as CellValue, values[1] as CellValue));
  };
}

/** `A1:INDEX(B:B,3)`: the rectangle around both. */
function compileSpan(nodes: readonly [AstExpression, AstExpression]): Evaluator {
  const [left, right] = nodes.map((node) => compileNode(node, 'range')) as [Evaluator, Evaluator];
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

function compileCall(node: CallExpression, mode: ParameterKind): Evaluator {
  const callee = node.callee as AstExpression | CallExpression['callee'];
  if (callee.type !== 'Identifier') unsupported('A call of something that is no function name');
  const name = callee.name.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, '');
  // A missing argument stands as null in the tree.
  const args = node.arguments as readonly (AstExpression | null)[];
  const lazy = LAZY[name];
  if (lazy) {
    checkArguments(name, args.length, lazy.required, lazy.most);
    const evaluators = args.map((arg, at) =>
      arg === null ? constant(null) : compileNode(arg, kindOfLazy(lazy, at, mode)),
    );
    return (pass) => lazy.evaluate(evaluators, pass);
  }
  const definition = builtInFunction(name);
  if (definition) return compileBuiltIn(name, definition, args, mode);
  return name.includes('.') ? compileCustom(name, args) : constant(NAME_ERROR);
}

/** @throws CalculationRefused for a number of arguments with which Excel would not accept the formula. */
export function checkArguments(name: string, given: number, required: number, most: number): void {
  if (given < required || given > most) throw new CalculationRefused('syntax', `${name} with ${given} arguments`);
}

function compileBuiltIn(
  name: string,
  definition: FunctionDefinition,
  args: readonly (AstExpression | null)[],
  mode: ParameterKind,
): Evaluator {
  const { kinds, repeat, required, takesErrors, evaluate } = definition;
  checkArguments(name, args.length, required, repeat > 0 ? 255 : kinds.length);
  const kindAt = (at: number) =>
    kinds[at < kinds.length ? at : kinds.length - repeat + ((at - kinds.length) % repeat)] as ParameterKind;
  const argKinds = args.map((_, at) => kindAt(at));
  const evaluators = args.map((arg, at) => {
    const kind = argKinds[at] as ParameterKind;
    return arg === null ? constant(null) : compileNode(arg, kind === 'range' || mode !== 'array' ? kind : 'array');
  });
  return (pass) => {
    const values = new Array<Value>(evaluators.length);
    let several = false;
    for (const [at, argument] of evaluators.entries()) {
      let value = argument(pass);
      if (argKinds[at] === 'value') {
        if (value instanceof RangeValue && value.single) value = pass.cellValue(value.sheet, value.top, value.left);
        if (!isSingle(value)) several = true;
        else if (!takesErrors && isError(value)) return value;
      }
      values[at] = value;
    }
    if (!several) return evaluate(values, pass);
    return liftCall(definition, values, argKinds, mode, pass);
  };
}

/** Runs a function of single values once per element of its arrays. */
function liftCall(
  definition: FunctionDefinition,
  values: readonly Value[],
  kinds: readonly ParameterKind[],
  mode: ParameterKind,
  pass: Pass,
): Value {
  const lifted = values.map((value, at) => (kinds[at] === 'value' ? value : null));
  return lift(lifted, mode, pass, (elements) => {
    const args = values.map((value, at) => (kinds[at] === 'value' ? (elements[at] ?? null) : value));
    const error = definition.takesErrors ? undefined : elements.find((element) => isError(element));
    return onlyValue(error ?? definition.evaluate(args, pass), pass);
  });
}

/** A function that the engine does not know is taken for one of an add-in when its name has a namespace. */
function compileCustom(name: string, args: readonly (AstExpression | null)[]): Evaluator {
  const evaluators = args.map((arg) => (arg === null ? undefined : compileNode(arg, 'range')));
  return (pass) => {
    const values: FunctionArgument[] = [];
    for (const evaluate of evaluators) {
      const value = evaluate === undefined ? undefined : customArgument(evaluate(pass), pass);
      const error = value === undefined ? undefined : errorIn(value);
      if (error) return error;
      values.push(value);
    }
    return pass.callCustom(name, values);
  };
}

function customArgument(value: Value, pass: Pass): Exclude<FunctionArgument, undefined> {
  if (value instanceof RangeValue) {
    if (value.single) return pass.cellValue(value.sheet, value.top, value.left);
    return rowsOf(value.rows, value.columns, pass.index(value).values);
  }
  return value instanceof ArrayValue ? rowsOf(value.rows, value.columns, value.data) : value;
}

function rowsOf(rows: number, columns: number, data: readonly CellValue[]): CellValue[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, at) => data[row * columns + at] ?? null),
  );
}

function errorIn(value: Exclude<FunctionArgument, undefined>): CellError | undefined {
  const values = Array.isArray(value) ? (value as readonly (readonly CellValue[])[]).flat() : [value as CellValue];
  return values.find((one) => isError(one));
}

function isSingle(value: Value): value is CellValue {
  return !(value instanceof RangeValue) && !(value instanceof ArrayValue);
}
