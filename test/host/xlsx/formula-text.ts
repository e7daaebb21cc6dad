import { parseStructRef, stringifyStructRef, stringifyTokens, tokenize } from '@borgar/fx';
import type { ReferenceStruct, Token } from '@borgar/fx';

/**
 * Functions newer than Excel 2007: files carry them with a prefix, without which Excel reads `#NAME?`.
 * Source: "Issue: An _xlfn. prefix is displayed in front of a formula", support.microsoft.com.
 */
const PREFIXED = new Set(
  (
    'ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR ' +
    'BITRSHIFT BITXOR CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST COMBINA ' +
    'CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL ECMA.CEILING ' +
    'ENCODEURL ERF.PRECISE ERFC.PRECISE EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML FLOOR.MATH ' +
    'FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR ' +
    'FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH ' +
    'IMSEC IMSECH IMSINH IMTAN ISFORMULA ISO.CEILING ISOWEEKNUM LET LOGNORM.DIST LOGNORM.INV MAXIFS MINIFS MODE.MULT ' +
    'MODE.SNGL MUNIT NEGBINOM.DIST NETWORKDAYS.INTL NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION ' +
    'PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC ' +
    'QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ RRI SEC SECH SEQUENCE SHEET SHEETS SINGLE SKEW.P STDEV.P STDEV.S SWITCH ' +
    'T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TEXTJOIN UNICHAR UNICODE UNIQUE VAR.P VAR.S WEBSERVICE WEIBULL.DIST ' +
    'WORKDAY.INTL XLOOKUP XMATCH XOR Z.TEST'
  ).split(' '),
);
/** Functions of 2007 and before that have a dot in their name, so that not every dot means an add-in's function. */
const OLD_WITH_DOT = new Set(['ERROR.TYPE', 'REGISTER.ID', 'SQL.REQUEST']);
const CUSTOM = /^_xldudf_([^_]+)_(.+)$/i;

const UNDOTTED = [...PREFIXED].filter((name) => !name.includes('.'));
/** A table, a name with a dot, a prefix, or one of the newer functions. */
const MAY_CHANGE = new RegExp(`[[.]|_xl|\\b(?:${UNDOTTED.join('|')})\\(`, 'i');

/** A calculated column has one text in all its rows; taking it apart once is enough. More than these are forgotten. */
const REMEMBERED = 20_000;
const filed = new Map<string, string>();
const entered = new Map<string, string>();

function remembered(
  known: Map<string, string>,
  formula: string,
  table: string | undefined,
  make: () => string,
): string {
  // Most formulas have nothing to rewrite; the check is cheap, taking a text apart is not.
  if (!MAY_CHANGE.test(formula)) return formula;
  const key = `${table ?? ''}\u0000${formula}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= REMEMBERED) known.clear();
  const made = make();
  known.set(key, made);
  return made;
}

const OPTIONS = { withLocation: false, mergeRefs: true, allowTernary: false } as const;

/**
 * A formula as a file holds it: without `=`, functions of add-ins as `_xldudf_NAMESPACE_NAME`, newer functions with
 * `_xlfn.`, and `[@Column]` with its table and `[#This Row]`.
 *
 * @param table The table that the cell lies in.
 */
export function toFileFormula(formula: string, table: string | undefined): string {
  const made = remembered(filed, formula, table, () =>
    rewrite(formula, (token) => {
      if (token.type === 'func') return fileFunction(token.value);
      return token.type === 'structured' ? fileReference(token.value, table) : token.value;
    }),
  );
  return made.slice(1);
}

/** The way back; inside its own table a row's reference stands without the table's name. */
export function fromFileFormula(formula: string, table: string | undefined): string {
  return remembered(entered, `=${formula}`, table, () =>
    rewrite(`=${formula}`, (token) => {
      if (token.type === 'func') return cellFunction(token.value);
      return token.type === 'structured' ? cellReference(token.value, table) : token.value;
    }),
  );
}

const rewrite = (formula: string, change: (token: Token) => string): string =>
  stringifyTokens(tokenize(formula, OPTIONS).map((token) => ({ ...token, value: change(token) })));

function fileFunction(name: string): string {
  const upper = name.toUpperCase();
  if (PREFIXED.has(upper)) return `_xlfn.${upper}`;
  if (!upper.includes('.') || OLD_WITH_DOT.has(upper) || upper.startsWith('_XL')) return name;
  return `_xldudf_${upper.replace('.', '_')}`;
}

function cellFunction(name: string): string {
  const custom = CUSTOM.exec(name);
  if (custom) return `${custom[1] ?? ''}.${custom[2] ?? ''}`;
  return name.replace(/^_xlfn\.(_xlws\.)?/i, '');
}

function structured(value: string): ReferenceStruct {
  const reference = parseStructRef(value);
  if (!reference) throw new Error(`${value} is no reference to a table.`);
  return reference;
}

function fileReference(value: string, table: string | undefined): string {
  const reference = structured(value);
  if (!isThisRow(reference)) return value;
  const name = reference.table ? reference.table : table;
  if (name === undefined) throw new Error(`${value} stands outside a table.`);
  return stringifyStructRef({ ...reference, table: name }, { thisRow: true });
}

function cellReference(value: string, table: string | undefined): string {
  const reference = structured(value);
  if (!isThisRow(reference)) return value;
  const own = table !== undefined && reference.table?.toLowerCase() === table.toLowerCase();
  return stringifyStructRef(own ? { ...reference, table: '' } : reference);
}

function isThisRow(reference: ReferenceStruct): boolean {
  return (reference.sections ?? []).some((section) => section.toLowerCase() === 'this row');
}
