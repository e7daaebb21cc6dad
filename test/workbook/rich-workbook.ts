import { createCalcEngine } from '../host/calc/engine';
import { fillSheet } from '../host/calc/worksheet-text';
import { parseReference } from '../host/model/address';
import { ensureCell } from '../host/model/grid';
import { patchStyle } from '../host/model/style';
import { createSheet, createWorkbook, nextId } from '../host/model/workbook';
import type { StylePatch } from '../host/model/style';
import type { FunctionCall, FunctionResult } from '../host/model/calc-engine';
import type { Area, Chart, Sheet, Table, Workbook } from '../host/model/types';

/**
 * A workbook with every feature that the writer of files knows: tables with calculated columns, custom functions with their
 * values, names, validation, conditional formats, charts, page setup, protection, links, hidden sheets.
 */
export async function richWorkbook(): Promise<Workbook> {
  const workbook = createWorkbook();
  workbook.sheets.length = 0;
  const names = ["Data 'Ukur' & Hitung", 'Ikhtisar', 'Rahasia'];
  for (const name of names) workbook.sheets.push(createSheet(nextId(workbook.sheets.map(({ id }) => id), 'sheet'), name)); // prettier-ignore
  const [data, summary, hidden] = workbook.sheets as [Sheet, Sheet, Sheet];
  fillData(data);
  fillSummary(summary);
  fillSheet(hidden, { A1: 'Tersembunyi <&> "kutip" _x0041_ \t', A2: false, A3: 45291, A4: 1e-7 });
  hidden.visibility = 'VeryHidden';
  workbook.names.push(
    { name: 'BatasCapaian', formula: '=1.2', visible: true, comment: 'Batas capaian' },
    { name: 'Pagu_Awal', formula: "='Data ''Ukur'' & Hitung'!$D$4:$D$7", visible: false },
  );
  summary.names.push({ name: 'Lokal', formula: '=Ikhtisar!$B$4', visible: true });
  Object.assign(workbook.properties, {
    title: 'LKjIP 2023 (data rekaan)',
    author: 'Bagian Program & Pelaporan',
    subject: 'Laporan Kinerja',
    company: 'Rutan Contoh',
    comments: 'Dibuat untuk uji.',
    skemaLkjip: '1',
  });
  workbook.activeSheetId = summary.id;
  workbook.selection = areaOf('B4:C5');
  await createCalcEngine().recalculate(workbook, answer);
  return workbook;
}

/** Stands in for the add-in's functions: realisation over target, and an error with words. */
function answer(calls: readonly FunctionCall[]): Promise<FunctionResult[]> {
  return Promise.resolve(
    calls.map(({ args: [target, actual] }): FunctionResult => {
      if (typeof target !== 'number' || typeof actual !== 'number')
        return { error: '#VALUE!', message: 'Bukan bilangan.' };
      return target === 0 ? { error: '#DIV/0!' } : actual / target;
    }),
  );
}

const HEADER: StylePatch = {
  fill: '#1F4E79',
  font: { bold: true, color: '#FFFFFF' },
  horizontal: 'Center',
  vertical: 'Center',
  wrap: true,
};

function areaOf(address: string): Area {
  const reference = parseReference(address);
  if (!reference) throw new Error(`${address} is no address.`);
  return reference.area;
}

function paint(sheet: Sheet, address: string, patch: StylePatch): void {
  const { row, column, rows, columns } = areaOf(address);
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) {
      const cell = ensureCell(sheet, r, c);
      cell.style = patchStyle(cell.style, patch);
    }
  }
}

function fillData(sheet: Sheet): void {
  fillSheet(sheet, {
    A1: 'Pengukuran Kinerja', A2: 'Isi kolom kuning saja.',
    A3: 'ID', B3: 'Indikator', C3: 'Satuan', D3: 'Target\n(%)', E3: "Realisasi [a] #1", F3: 'Capaian', G3: 'Ditampilkan',
    A4: 'SK1-1', B4: 'Persentase pelayanan tahanan yang sangat panjang uraiannya sehingga harus dilipat', C4: '%', D4: 0.8, E4: 1,
    A5: 'SK1-2', B5: 'Indeks kepuasan layanan', C5: 'Indeks', D5: 3.5, E5: 3.75,
    A6: 'SK2-1', B6: 'Jumlah kegiatan pembinaan', C6: 'Kegiatan', D6: 0, E6: 12,
    A7: 'SK2-2', B7: 'Persentase gangguan keamanan', C7: '%', D7: 0.995, E7: 0.995 * 0.99999,
    A8: 'Rata-rata', D8: '=SUM(tblUkur[Target\n(%)])', F8: '=COUNT(tblUkur[Capaian])',
    I1: 'Tautan', I2: 'Ke ikhtisar', I3: '=HYPERLINK("#Ikhtisar!A1","Ikhtisar")',
  }); // prettier-ignore
  for (let row = 4; row <= 7; row++) {
    fillSheet(sheet, {
      [`F${row}`]: `=LKJIP.CAPAIAN([@[Target\n(%)]],[@[Realisasi '[a'] '#1]])`,
      [`G${row}`]: '=IFERROR(TEXT([@Capaian]*100,"0.00")&"%","-")',
    });
    paint(sheet, `D${row}:E${row}`, {
      numberFormat: row === 5 ? '0.00' : row === 6 ? '0' : '0.00%',
      fill: '#FFF2CC',
      locked: false,
    });
    paint(sheet, `F${row}`, { numberFormat: '0.00%', horizontal: 'Right' });
    paint(sheet, `B${row}`, { wrap: true, vertical: 'Top' });
  }
  const thin = { style: 'Continuous', weight: 'Thin', color: '#BFBFBF' } as const;
  paint(sheet, 'A3:G8', { borders: { EdgeTop: thin, EdgeBottom: thin, EdgeLeft: thin, EdgeRight: thin } });
  paint(sheet, 'A1', { font: { bold: true, size: 16, color: '#1F4E79' } });
  paint(sheet, 'A2', { font: { italic: true, underline: true }, indent: 1 });
  paint(sheet, 'A3:G3', HEADER);
  paint(sheet, 'A8:G8', {
    borders: { EdgeTop: { style: 'Double', weight: 'Thick', color: '#1F4E79' } },
    font: { bold: true },
  });
  sheet.tables.push(table());
  sheet.columnWidths.set(1, 210).set(2, 60).set(3, 66).set(4, 66).set(5, 66).set(6, 72);
  sheet.rowHeights.set(2, 36).set(3, 30);
  sheet.freeze = { rows: 3, columns: 2 };
  sheet.tabColor = '#FFC000';
  sheet.merges.push(areaOf('A1:G1'));
  sheet.hyperlinks.set('I2', { documentReference: 'Ikhtisar!A1', screenTip: 'Buka ikhtisar' });
  sheet.hyperlinks.set('I1', { address: 'https://example.go.id/lkjip?a=1&b=2' });
  addRules(sheet);
  sheet.page = {
    ...sheet.page,
    orientation: 'Landscape',
    fit: { wide: 1, tall: null },
    scale: null,
    printArea: '$A$1:$G$8',
    titleRows: '$1:$3',
    titleColumns: '$A:$A',
    centerHorizontally: true,
    margins: { left: 36, right: 36, top: 54, bottom: 54, header: 18, footer: 18 },
    header: { left: 'Rutan Contoh && Mitra', center: '&"Calibri,Bold"Pengukuran', right: 'TA 2023' },
    footer: { left: '&A', center: '', right: 'Halaman &P dari &N' },
  };
  sheet.protection = { options: { allowFormatColumns: true, allowSort: true, selectionMode: 'Unlocked' } };
}

function table(): Table {
  const headers = ['ID', 'Indikator', 'Satuan', 'Target\n(%)', 'Realisasi [a] #1', 'Capaian', 'Ditampilkan'];
  const formulas = [
    "=LKJIP.CAPAIAN([@[Target\n(%)]],[@[Realisasi '[a'] '#1]])",
    '=IFERROR(TEXT([@Capaian]*100,"0.00")&"%","-")',
  ];
  return {
    id: nextId([], 'table'),
    name: 'tblUkur',
    area: areaOf('A3:G8'),
    style: 'TableStyleMedium2',
    showHeaders: true,
    showTotals: true,
    showBandedRows: true,
    showFilterButton: true,
    columns: headers.map((name, at) => ({ id: at + 1, name, ...(at < 5 ? {} : { formula: formulas[at - 5] ?? '' }) })),
  };
}

function addRules(sheet: Sheet): void {
  sheet.validations.push(
    {
      areas: [areaOf('C4:C7'), areaOf('I10')],
      type: 'list',
      formula1: '%,Indeks,Kegiatan',
      inCellDropDown: true,
      ignoreBlanks: true,
      alert: {
        title: 'Satuan',
        message: 'Pilih satuan dari daftar.\nSatuan lain tidak dapat dihitung.',
        style: 'Stop',
        show: true,
      },
      prompt: { title: 'Satuan', message: 'Pilih dari daftar.', show: true },
    },
    { areas: [areaOf('D4:E7')], type: 'decimal', operator: 'GreaterThanOrEqualTo', formula1: 0, ignoreBlanks: true, alert: { title: '', message: 'Isi bilangan.', style: 'Warning', show: true } }, // prettier-ignore
    {
      areas: [areaOf('B4:B7')],
      type: 'textLength',
      operator: 'Between',
      formula1: 3,
      formula2: 255,
      ignoreBlanks: false,
    },
    { areas: [areaOf('F4:F7')], type: 'custom', formula1: '=ISFORMULA(F4)', ignoreBlanks: false },
    {
      areas: [areaOf('G4:G7')],
      type: 'none',
      ignoreBlanks: true,
      prompt: { title: 'Kolom rumus', message: 'Jangan diketik.', show: true },
    },
    {
      areas: [areaOf('I12')],
      type: 'list',
      formula1: "='Data ''Ukur'' & Hitung'!$A$4:$A$7",
      inCellDropDown: false,
      ignoreBlanks: true,
    },
  );
  const ids: string[] = [];
  const id = () => {
    ids.push(nextId(ids, 'format'));
    return ids.at(-1) ?? '';
  };
  sheet.conditionalFormats.push(
    { id: id(), areas: [areaOf('F4:F7')], type: 'custom', formula: '=AND(ISNUMBER($F4),$F4<1,ROUND($F4,4)>=1)', numberFormat: '"99,99%"', stopIfTrue: true, priority: 0 }, // prettier-ignore
    { id: id(), areas: [areaOf('F4:F7')], type: 'custom', formula: '=AND(ISNUMBER($F4),$F4>=1)', fill: '#C6EFCE', fontColor: '#006100', bold: true, stopIfTrue: false, priority: 1 }, // prettier-ignore
    { id: id(), areas: [areaOf('E4:E7')], type: 'cellValue', cellValue: { operator: 'EqualTo', formula1: '=0' }, fill: '#FFC7CE', stopIfTrue: false, priority: 2 }, // prettier-ignore
  );
}

function fillSummary(sheet: Sheet): void {
  fillSheet(sheet, {
    A1: 'Ikhtisar', A3: 'ID', B3: 'Capaian', C3: 'Target', A4: 'SK1-1', A5: 'SK1-2', A6: 'SK2-1', A7: 'SK2-2',
    A9: 'Jumlah terisi', B9: '=COUNTIF(tblUkur[Satuan],"%")', C9: '=UNICHAR(8364)&" "&Lokal',
    A10: 'Benar', B10: '=B9=2', C10: '=1/0',
  }); // prettier-ignore
  for (let row = 4; row <= 7; row++) {
    fillSheet(sheet, {
      [`B${row}`]: `=IFERROR(INDEX(tblUkur[Realisasi '[a'] '#1],MATCH($A${row},tblUkur[ID],0))/INDEX(tblUkur[Target\n(%)],MATCH($A${row},tblUkur[ID],0)),0)`,
      [`C${row}`]: '=BatasCapaian',
    });
    paint(sheet, `B${row}:C${row}`, { numberFormat: '0.00%' });
  }
  paint(sheet, 'A3:C3', HEADER);
  paint(sheet, 'A1', { font: { bold: true, size: 14 } });
  sheet.showGridlines = false;
  sheet.page = { ...sheet.page, orientation: 'Landscape', fit: { wide: 1, tall: 1 }, scale: null };
  const bars = chart('Grafik Capaian', 'ColumnClustered', 'Capaian per indikator', 200, 20);
  const rows = chart('Grafik Batang', 'BarClustered', null, 200, 250);
  const line = chart('Grafik Garis', 'LineMarkers', 'Capaian & target', 620, 20);
  const pie = chart('Grafik Lingkar', 'Pie', 'Porsi', 620, 250);
  const ids: string[] = [];
  for (const one of [bars, rows, line, pie]) {
    ids.push(nextId(ids, 'chart'));
    sheet.charts.push({ ...one, id: ids.at(-1) ?? '' });
  }
}

function chart(name: string, type: string, title: string | null, left: number, top: number): Chart {
  const color = { ColumnClustered: '#1F4E79', BarClustered: '#70AD47' }[type];
  const target = { name: '=Ikhtisar!$C$3', values: 'Ikhtisar!$C$4:$C$7', categories: 'Ikhtisar!$A$4:$A$7' };
  const capaian = {
    name: '=Ikhtisar!$B$3',
    values: 'Ikhtisar!$B$4:$B$7',
    categories: 'Ikhtisar!$A$4:$A$7',
    ...(color === undefined ? {} : { color }),
    dataLabels: {
      numberFormat: '0.00%',
      ...(type === 'LineMarkers' ? { position: 'Top' } : { position: 'OutsideEnd' }),
    },
  };
  const round = type === 'Pie';
  const noAxis = { title: null, visible: false, majorGridlines: false, reverse: false };
  return {
    id: '',
    name,
    type,
    title,
    left,
    top,
    width: 400,
    height: 220,
    legend: { visible: type !== 'BarClustered', position: type === 'BarClustered' ? 'Right' : 'Bottom' },
    series: type === 'LineMarkers' ? [capaian, { ...target, name: 'Batas' }] : [capaian],
    categoryAxis: round
      ? noAxis
      : { title: 'Indikator', visible: true, majorGridlines: false, reverse: type === 'BarClustered' },
    valueAxis: round
      ? noAxis
      : {
          title: 'Persen',
          visible: true,
          numberFormat: '0%',
          minimum: 0,
          maximum: 1.5,
          majorGridlines: true,
          reverse: false,
        },
  };
}
