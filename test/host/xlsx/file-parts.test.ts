import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx } from './read-xlsx';
import { writeXlsx } from './write-xlsx';
import { richWorkbook } from '../../workbook/rich-workbook';
import { valueAt, workbookOf } from '../calc/worksheet-text';
import { createWorkbook } from '../model/workbook';
import type { Sheet } from '../model/types';

/** One part of a file as text, spaces between elements as they are. */
function partOf(bytes: Uint8Array, path: string): string {
  const file = unzipSync(bytes)[path];
  if (!file) throw new Error(`No ${path}.`);
  return strFromU8(file);
}

describe('files are written as Excel writes them', () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = writeXlsx(await richWorkbook());
  });

  it('nothing is computed on load', () => {
    const workbook = partOf(bytes, 'xl/workbook.xml');
    expect(workbook).toContain('<calcPr calcId="191029"/>');
    expect(workbook).not.toContain('fullCalcOnLoad');
  });

  it('each formula has its result', () => {
    const cells = ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml'].flatMap(
      (path) => partOf(bytes, path).match(/<c [^>]*><f>.*?<\/c>/gs) ?? [],
    );
    expect(cells.length).toBeGreaterThan(15);
    expect(cells.filter((cell) => !cell.includes('<v>'))).toEqual([]);
  });

  it('custom functions keep their last value under the name of an unknown function', () => {
    const sheet = partOf(bytes, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain(
      '<f>_xldudf_LKJIP_CAPAIAN(tblUkur[[#This Row],[Target\n(%)]],tblUkur[[#This Row],[Realisasi &apos;[a&apos;] &apos;#1]])</f><v>1.25</v>',
    );
    expect(partOf(bytes, 'xl/tables/table1.xml')).toContain(
      '<calculatedColumnFormula>_xldudf_LKJIP_CAPAIAN(tblUkur[[#This Row],',
    );
  });

  it('newer functions have their prefix, errors and logical values their type', () => {
    const sheet = partOf(bytes, 'xl/worksheets/sheet2.xml');
    expect(sheet).toContain('_xlfn.UNICHAR(8364)');
    expect(sheet).toContain('t="e"><f>1/0</f><v>#DIV/0!</v>');
    expect(sheet).toContain('t="b"><f>B9=2</f><v>1</v>');
  });

  it('line breaks in column names are escaped, header cells keep them', () => {
    expect(partOf(bytes, 'xl/tables/table1.xml')).toContain('name="Target_x000a_(%)"');
    expect(partOf(bytes, 'xl/sharedStrings.xml')).toContain('<t xml:space="preserve">Target\n(%)</t>');
  });

  it('print areas and titles are names of the sheet', () => {
    const workbook = partOf(bytes, 'xl/workbook.xml');
    const sheet = '&apos;Data &apos;&apos;Ukur&apos;&apos; &amp; Hitung&apos;';
    expect(workbook).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="0">${sheet}!$A$1:$G$8</definedName>`,
    );
    expect(workbook).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">${sheet}!$A:$A,${sheet}!$1:$3</definedName>`,
    );
  });

  it('fills of conditional formats name their pattern, looks carry number formats', () => {
    const styles = partOf(bytes, 'xl/styles.xml');
    expect(styles).toContain('<dxf><numFmt numFmtId="164" formatCode="&quot;99,99%&quot;"/></dxf>');
    expect(styles).toContain(
      '<patternFill patternType="solid"><fgColor rgb="FFC6EFCE"/><bgColor rgb="FFC6EFCE"/></patternFill>',
    );
  });

  it('charts carry the values that they show', () => {
    const chart = partOf(bytes, 'xl/charts/chart1.xml');
    expect(chart).toContain(
      '<c:f>Ikhtisar!$B$4:$B$7</c:f><c:numCache><c:formatCode>0.00%</c:formatCode><c:ptCount val="4"/><c:pt idx="0"><c:v>1.25</c:v>',
    );
    expect(chart).toContain('<c:f>Ikhtisar!$B$3</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Capaian</c:v>');
  });
});

describe('what a file cannot hold is refused', () => {
  it.each([
    ['a formula without a result', null],
    ['a formula that still waits', { error: '#BUSY!' as const }],
  ])('%s', (_, value) => {
    const workbook = workbookOf({ Lembar: { B2: '=1+1' } });
    const cell = workbook.sheets[0]?.cells.get(1)?.get(1);
    if (cell) cell.value = value;
    expect(() => writeXlsx(workbook)).toThrow('Lembar!B2');
  });

  it('conditional formats and charts of other kinds', () => {
    const workbook = createWorkbook();
    const sheet = workbook.sheets[0] as Sheet;
    sheet.conditionalFormats.push({
      id: '',
      areas: [{ row: 0, column: 0, rows: 1, columns: 1 }],
      type: 'dataBar',
      stopIfTrue: false,
      priority: 0,
    });
    expect(() => writeXlsx(workbook)).toThrow('dataBar');
    sheet.conditionalFormats.length = 0;
    const axis = { title: null, visible: true, majorGridlines: false, reverse: false };
    const place = { left: 0, top: 0, width: 9, height: 9, legend: { visible: false, position: 'Top' } };
    sheet.charts.push({
      id: '',
      name: 'x',
      type: 'Radar',
      title: null,
      ...place,
      series: [],
      categoryAxis: axis,
      valueAxis: axis,
    });
    expect(() => writeXlsx(workbook)).toThrow('Radar');
  });
});

describe('files of others', () => {
  const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

  function file(sheet: string, styles = '', strings = ''): Uint8Array {
    const relation = (id: string, type: string, target: string) =>
      `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
    const parts = {
      '_rels/.rels': `<Relationships xmlns="${RELATIONS}">${relation('rId1', 'officeDocument', '/xl/workbook.xml')}</Relationships>`,
      'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${RELATIONS}">${relation('a', 'worksheet', 'worksheets/s.xml')}${relation('b', 'styles', 'styles.xml')}${relation('c', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
      'xl/workbook.xml': `<x:workbook xmlns:x="${MAIN.slice(7, -1)}" xmlns:r="${OFFICE}"><x:sheets><x:sheet name="S" sheetId="1" r:id="a"/></x:sheets></x:workbook>`,
      'xl/worksheets/s.xml': `<worksheet ${MAIN}><sheetData>${sheet}</sheetData></worksheet>`,
      'xl/styles.xml': `<styleSheet ${MAIN}>${styles}</styleSheet>`,
      'xl/sharedStrings.xml': `<sst ${MAIN}>${strings}</sst>`,
    };
    return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
  }

  it('shared formulas are written out cell by cell', () => {
    const workbook = readXlsx(
      file(
        '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$C$1+IFNA(D1,0)</f><v>1</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>',
      ),
    );
    expect(workbook.sheets[0]?.cells.get(2)?.get(1)?.formula).toBe('=A3*$C$1+IFNA(D3,0)');
  });

  it('rich and inline text become plain, colours of the theme become RGB', () => {
    const styles =
      '<fonts><font><sz val="11"/><color theme="1"/><name val="Calibri"/></font><font><b/><u val="none"/><sz val="9.5"/><color theme="4" tint="0.5"/><name val="Arial"/></font></fonts>' +
      '<fills><fill><patternFill patternType="none"/></fill></fills><borders><border/></borders>' +
      '<cellXfs><xf/><xf fontId="1" numFmtId="14" applyFont="1"/></cellXfs>';
    const workbook = readXlsx(
      file(
        '<row r="1"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1" t="inlineStr"><is><t>sebaris</t></is></c></row>',
        styles,
        '<si><r><t>Kin</t></r><r><rPr><b/></rPr><t>erja</t></r></si>',
      ),
    );
    expect([valueAt(workbook, 'A1'), valueAt(workbook, 'B1')]).toEqual(['Kinerja', 'sebaris']);
    const style = workbook.sheets[0]?.cells.get(0)?.get(0)?.style;
    expect(style).toMatchObject({
      numberFormat: 'm/d/yyyy',
      font: { bold: true, underline: false, size: 9.5, color: '#A2B9E2' },
    });
    expect(workbook.sheets[0]?.cells.get(0)?.get(1)?.style.font.color).toBe('#000000');
  });

  it('array formulas are refused by name', () => {
    expect(() => readXlsx(file('<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row>'))).toThrow(
      'S!A1:A2: formulas of type array',
    );
  });
});
