import { OFFICE_COLORS } from './theme';
import { part, tag } from './xml';

const NAMESPACE = 'http://schemas.openxmlformats.org/drawingml/2006/main';

const placeholder = tag('a:solidFill', {}, tag('a:schemeClr', { val: 'phClr' }));
const three = (xml: string) => xml + xml + xml;
const font = (name: string, face: string) =>
  tag(name, {}, tag('a:latin', { typeface: face }), tag('a:ea', { typeface: '' }), tag('a:cs', { typeface: '' }));

/** The theme that every Excel workbook carries: charts without colours of their own take theirs from it. */
export function themeXml(): string {
  const colors = OFFICE_COLORS.map(([name, color]) => tag(`a:${name}`, {}, tag('a:srgbClr', { val: color })));
  const line = tag(
    'a:ln',
    { w: 6350, cap: 'flat', cmpd: 'sng', algn: 'ctr' },
    placeholder,
    tag('a:prstDash', { val: 'solid' }),
  );
  return part(
    tag(
      'a:theme',
      { 'xmlns:a': NAMESPACE, name: 'Office Theme' },
      tag(
        'a:themeElements',
        {},
        tag('a:clrScheme', { name: 'Office' }, ...colors),
        tag('a:fontScheme', { name: 'Office' }, font('a:majorFont', 'Calibri Light'), font('a:minorFont', 'Calibri')),
        tag(
          'a:fmtScheme',
          { name: 'Office' },
          tag('a:fillStyleLst', {}, three(placeholder)),
          tag('a:lnStyleLst', {}, three(line)),
          tag('a:effectStyleLst', {}, three(tag('a:effectStyle', {}, tag('a:effectLst')))),
          tag('a:bgFillStyleLst', {}, three(placeholder)),
        ),
      ),
    ),
  );
}
