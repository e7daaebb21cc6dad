import { attribute, child, children, contents, flag, numberAttribute, tag, text } from './xml';
import { areasOf, sqref } from './cell-ref';
import { fromFileFormula, toFileFormula } from './formula-text';
import type { StylesReader } from './styles-reader';
import type { StylesWriter } from './styles-writer';
import type { ConditionalFormat } from '../model/types';
import type { XmlElement } from '@cj-tech-master/excelts/xml';

export function conditionalFormatsXml(formats: readonly ConditionalFormat[], styles: StylesWriter): string {
  return [...formats].sort((a, b) => a.priority - b.priority).map((format) => formatXml(format, styles)).join(''); // prettier-ignore
}

/** Priorities count from 0 in the API and from 1 in a file. */
function formatXml(format: ConditionalFormat, styles: StylesWriter): string {
  const common = {
    dxfId: styles.conditionalStyle(format),
    priority: format.priority + 1,
    stopIfTrue: format.stopIfTrue || null,
  };
  return tag('conditionalFormatting', { sqref: sqref(format.areas) }, ruleXml(format, common));
}

function ruleXml(
  { type, formula, cellValue }: ConditionalFormat,
  common: Readonly<Record<string, number | boolean | null>>,
): string {
  if (type === 'custom' && formula !== undefined)
    return tag('cfRule', { type: 'expression', ...common }, formulaXml(formula));
  if (type === 'cellValue' && cellValue) {
    const { operator, formula1, formula2 } = cellValue;
    const attributes = { type: 'cellIs', ...common, operator: fileOperator(operator) };
    return tag('cfRule', attributes, formulaXml(formula1), formula2 === undefined ? '' : formulaXml(formula2));
  }
  throw new Error(`Conditional formats of type ${type} are not supported in files.`);
}

function formulaXml(formula: string): string {
  return tag('formula', {}, text(toFileFormula(formula.startsWith('=') ? formula : `=${formula}`, undefined)));
}

export function readConditionalFormats(
  sheet: XmlElement,
  styles: StylesReader,
  nextId: () => string,
): ConditionalFormat[] {
  const formats: ConditionalFormat[] = [];
  for (const group of children(sheet, 'conditionalFormatting')) {
    for (const rule of children(group, 'cfRule')) {
      const look = styles.conditionalStyles[numberAttribute(rule, 'dxfId') ?? -1] ?? {};
      formats.push({
        id: nextId(),
        areas: areasOf(attribute(group, 'sqref') ?? ''),
        ...readRule(rule),
        ...look,
        stopIfTrue: flag(rule, 'stopIfTrue', false),
        priority: (numberAttribute(rule, 'priority') ?? 1) - 1,
      });
    }
  }
  return formats.sort((a, b) => a.priority - b.priority);
}

function readRule(rule: XmlElement): Pick<ConditionalFormat, 'type' | 'formula' | 'cellValue'> {
  const type = attribute(rule, 'type') ?? '';
  const formulas = children(rule, 'formula').map((element) => fromFileFormula(contents(element), undefined));
  if (type === 'expression' && child(rule, 'formula')) return { type: 'custom', formula: formulas[0] ?? '' };
  if (type !== 'cellIs') throw new Error(`Conditional formats of type ${type} are not supported.`);
  const [formula1 = '', formula2] = formulas;
  const operator = modelOperator(attribute(rule, 'operator') ?? '');
  return { type: 'cellValue', cellValue: { operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) } };
}

/** `GreaterThanOrEqual` is `greaterThanOrEqual` in a file; `EqualTo` is `equal`. */
function fileOperator(operator: string): string {
  const name = operator.replace(/To$/, '');
  return name.charAt(0).toLowerCase() + name.slice(1);
}
function modelOperator(name: string): string {
  return /equal$/i.test(name) && !/OrEqual$/.test(name) ? `${capital(name)}To` : capital(name);
}
function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
