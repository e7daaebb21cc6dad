import { attribute, child, children, contents, escapeText, flag, list, tag, text, unescapeText } from './xml';
import { areasOf, sqref } from './cell-ref';
import { fromFileFormula, toFileFormula } from './formula-text';
import type { Validation } from '../model/types';
import type { XmlElement } from '@cj-tech-master/excelts/xml';

const TYPES = { list: 'list', wholeNumber: 'whole', decimal: 'decimal', date: 'date', textLength: 'textLength', custom: 'custom', none: null } as const; // prettier-ignore
const OPERATORS = {
  Between: 'between', NotBetween: 'notBetween', EqualTo: 'equal', NotEqualTo: 'notEqual', GreaterThan: 'greaterThan',
  LessThan: 'lessThan', GreaterThanOrEqualTo: 'greaterThanOrEqual', LessThanOrEqualTo: 'lessThanOrEqual',
} as const; // prettier-ignore

export function validationsXml(validations: readonly Validation[]): string {
  return list('dataValidations', validations.map(validationXml));
}

function validationXml(rule: Validation): string {
  const { alert, prompt } = rule;
  const operator = rule.operator === undefined || rule.operator === 'Between' ? null : OPERATORS[rule.operator];
  return tag(
    'dataValidation',
    {
      type: TYPES[rule.type],
      errorStyle: alert && alert.style !== 'Stop' ? alert.style.toLowerCase() : null,
      operator,
      allowBlank: rule.ignoreBlanks || null,
      // The attribute means the opposite of its name.
      showDropDown: rule.inCellDropDown === false || null,
      showInputMessage: prompt?.show === true || null,
      showErrorMessage: alert?.show === true || null,
      errorTitle: alert ? escapeText(alert.title, false) : null,
      error: alert ? escapeText(alert.message, false) : null,
      promptTitle: prompt ? escapeText(prompt.title, false) : null,
      prompt: prompt ? escapeText(prompt.message, false) : null,
      sqref: sqref(rule.areas),
    },
    boundXml('formula1', rule.formula1, rule.type),
    boundXml('formula2', rule.formula2, rule.type),
  );
}

function boundXml(name: string, bound: string | number | undefined, type: Validation['type']): string {
  if (bound === undefined) return '';
  if (typeof bound === 'number') return tag(name, {}, text(bound));
  if (type === 'list' && !bound.startsWith('=')) return tag(name, {}, text(`"${bound.replaceAll('"', '""')}"`));
  return tag(name, {}, text(toFileFormula(bound.startsWith('=') ? bound : `=${bound}`, undefined)));
}

export function readValidations(sheet: XmlElement): Validation[] {
  return children(child(sheet, 'dataValidations'), 'dataValidation').map(readValidation);
}

function readValidation(element: XmlElement): Validation {
  const type = keyOf(TYPES, attribute(element, 'type') ?? null) ?? 'none';
  const hasBounds = type === 'wholeNumber' || type === 'decimal' || type === 'date' || type === 'textLength';
  const operator = keyOf(OPERATORS, attribute(element, 'operator') ?? 'between');
  const formula1 = readBound(child(element, 'formula1'), type);
  const formula2 = readBound(child(element, 'formula2'), type);
  const alert = readAlert(element);
  const prompt = readPrompt(element);
  return {
    areas: areasOf(attribute(element, 'sqref') ?? ''),
    type,
    ...(formula1 === undefined ? {} : { formula1 }),
    ...(formula2 === undefined ? {} : { formula2 }),
    ...(hasBounds && operator ? { operator } : {}),
    ...(type === 'list' ? { inCellDropDown: !flag(element, 'showDropDown', false) } : {}),
    ignoreBlanks: flag(element, 'allowBlank', false),
    ...(alert ? { alert } : {}),
    ...(prompt ? { prompt } : {}),
  };
}

function readBound(element: XmlElement | undefined, type: Validation['type']): string | number | undefined {
  if (!element) return undefined;
  const written = contents(element);
  if (type === 'list' && /^".*"$/s.test(written)) return written.slice(1, -1).replaceAll('""', '"');
  return written !== '' && Number.isFinite(Number(written)) ? Number(written) : fromFileFormula(written, undefined);
}

function readAlert(element: XmlElement): Validation['alert'] | undefined {
  const style = attribute(element, 'errorStyle') ?? 'stop';
  const show = flag(element, 'showErrorMessage', false);
  const title = attribute(element, 'errorTitle');
  const message = attribute(element, 'error');
  if (!show && title === undefined && message === undefined) return undefined;
  const styles = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;
  return {
    title: unescapeText(title ?? ''),
    message: unescapeText(message ?? ''),
    style: style === 'warning' || style === 'information' ? styles[style] : 'Stop',
    show,
  };
}

function readPrompt(element: XmlElement): Validation['prompt'] | undefined {
  const show = flag(element, 'showInputMessage', false);
  const title = attribute(element, 'promptTitle');
  const message = attribute(element, 'prompt');
  if (!show && title === undefined && message === undefined) return undefined;
  return { title: unescapeText(title ?? ''), message: unescapeText(message ?? ''), show };
}

function keyOf<K extends string>(record: Readonly<Record<K, string | null>>, value: string | null): K | undefined {
  return (Object.keys(record) as K[]).find((key) => record[key] === value);
}
