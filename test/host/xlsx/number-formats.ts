/**
 * Formats that a file names by number only (ECMA-376 part 1, 18.8.30). The ones that follow the reader's regional settings
 * (14-22, 37-40) are given their en-US text when read and are written out as text of their own.
 */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General', 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 11: '0.00E+00', 12: '# ?/?', 13: '# ??/??',
  48: '##0.0E+0', 49: '@',
}; // prettier-ignore
const REGIONAL: Readonly<Record<number, string>> = {
  14: 'm/d/yyyy', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy', 18: 'h:mm AM/PM', 19: 'h:mm:ss AM/PM', 20: 'h:mm', 21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm', 37: '#,##0_);(#,##0)', 38: '#,##0_);[Red](#,##0)', 39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)', 45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss.0',
}; // prettier-ignore
const IDS = new Map(Object.entries(BUILT_IN).map(([id, code]) => [code, Number(id)]));

export function builtInFormatId(code: string): number | undefined {
  return IDS.get(code);
}
export function builtInFormat(id: number): string | undefined {
  return BUILT_IN[id] ?? REGIONAL[id];
}
