import { CONDITIONAL } from './conditional';
import { DATE } from './date';
import { excelTsFunction } from './excelts-functions';
import { LOOKUP } from './lookup';
import { INFORMATION, LOGICAL } from './logical';
import { MATH } from './math';
import { TEXT } from './text';
import { unsupported } from '../refusal';
import type { FunctionDefinition } from '../definition';

const OWN = new Map<string, FunctionDefinition>(
  [LOGICAL, INFORMATION, MATH, CONDITIONAL, TEXT, DATE, LOOKUP].flatMap((group) => Object.entries(group)),
);

/**
 * Functions of Excel that this engine will not guess at: volatile ones, references made from text or by moving, spilling
 * ones, and those that ask for more than a workbook's values.
 */
const NOT_COMPUTED = new Set(
  (
    'TODAY NOW RAND RANDBETWEEN RANDARRAY INDIRECT OFFSET CELL INFO ISREF ISFORMULA FORMULATEXT SHEET SHEETS AREAS ' +
    'FILTER SORT SORTBY UNIQUE SEQUENCE XLOOKUP XMATCH LET LAMBDA MAP REDUCE SCAN MAKEARRAY BYROW BYCOL TRANSPOSE FREQUENCY ' +
    'TOCOL TOROW WRAPROWS WRAPCOLS TAKE DROP EXPAND HSTACK VSTACK CHOOSEROWS CHOOSECOLS TEXTSPLIT MUNIT MMULT MINVERSE ' +
    'TREND GROWTH LINEST LOGEST SINGLE ANCHORARRAY GROUPBY PIVOTBY GETPIVOTDATA IMAGE STOCKHISTORY WEBSERVICE FILTERXML ' +
    'ENCODEURL CONVERT CUBEVALUE CUBEMEMBER CUBESET CUBESETCOUNT CUBERANKEDMEMBER CUBEMEMBERPROPERTY CUBEKPIMEMBER RTD CALL ' +
    'REGISTER.ID EUROCONVERT SQL.REQUEST ISOMITTED AGGREGATE FIXED DOLLAR DATEVALUE TIMEVALUE BAHTTEXT PHONETIC ASC DBCS JIS ' +
    'LENB LEFTB RIGHTB MIDB FINDB SEARCHB REPLACEB FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY ' +
    'FORECAST.ETS.STAT PERCENTOF TRIMRANGE REGEXTEST REGEXEXTRACT REGEXREPLACE TRANSLATE DETECTLANGUAGE COPILOT PY'
  ).split(' '),
);

/** Own functions first: they find by hash and follow Excel where the library does not. Then the library's. */
export function builtInFunction(name: string): FunctionDefinition | undefined {
  if (NOT_COMPUTED.has(name)) unsupported(`The function ${name}`);
  return OWN.get(name) ?? excelTsFunction(name);
}
