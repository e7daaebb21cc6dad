import { attribute, child, flag, tag } from './xml';
import type { Protection } from '../model/types';
import type { XmlElement } from '@cj-tech-master/excelts/xml';

/** The API's `allow...` options and the file's attributes, which say what is forbidden. */
const OPTIONS = {
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertColumns: 'insertColumns',
  allowInsertRows: 'insertRows',
  allowInsertHyperlinks: 'insertHyperlinks',
  allowDeleteColumns: 'deleteColumns',
  allowDeleteRows: 'deleteRows',
  allowSort: 'sort',
  allowAutoFilter: 'autoFilter',
  allowPivotTables: 'pivotTables',
} as const;

export function protectionXml(protection: Protection | null): string {
  if (!protection) return '';
  const { options, password } = protection;
  const allowed = Object.entries(OPTIONS).map(([option, name]) => [name, options[option] === true ? false : null]);
  return tag('sheetProtection', {
    password: password === undefined || password === '' ? null : passwordHash(password),
    sheet: true,
    objects: options['allowEditObjects'] === true ? null : true,
    scenarios: options['allowEditScenarios'] === true ? null : true,
    ...(Object.fromEntries(allowed) as Record<string, boolean | null>),
    selectLockedCells: options['selectionMode'] === 'Unlocked' || options['selectionMode'] === 'None' ? true : null,
    selectUnlockedCells: options['selectionMode'] === 'None' ? true : null,
  });
}

/** The password itself is not in a file: it reads back as none. */
export function readProtection(sheet: XmlElement): Protection | null {
  const element = child(sheet, 'sheetProtection');
  if (!element || !flag(element, 'sheet', false)) return null;
  const options: Record<string, boolean | string> = {};
  for (const [option, name] of Object.entries(OPTIONS)) if (!flag(element, name, true)) options[option] = true;
  if (!flag(element, 'objects', false)) options['allowEditObjects'] = true;
  if (!flag(element, 'scenarios', false)) options['allowEditScenarios'] = true;
  const locked = flag(element, 'selectLockedCells', false);
  if (locked) options['selectionMode'] = flag(element, 'selectUnlockedCells', false) ? 'None' : 'Unlocked';
  return attribute(element, 'password') === undefined ? { options } : { options, password: '' };
}

/** The 16-bit hash of Excel's older protection (ECMA-376 part 4, 14.7.1), which every Excel still accepts. */
function passwordHash(password: string): string {
  let hash = 0;
  for (let at = password.length - 1; at >= 0; at--) {
    hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
    hash ^= password.charCodeAt(at);
  }
  hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  hash ^= password.length ^ 0xce4b;
  return hash.toString(16).toUpperCase().padStart(4, '0');
}
