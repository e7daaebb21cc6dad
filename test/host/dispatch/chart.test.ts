import { createHost } from '../index';
import { codeOf, modelSheet, onSheet } from '../cell-access';

const data = [
  ['Indikator', 'Target', 'Capaian'],
  ['SK1-1', 0.8, 1.25],
  ['SK1-2', 0.9, 1],
];

describe('charts', () => {
  it('read their series from a range: names from the first row, categories from the first column', async () => {
    const host = createHost();
    await onSheet(host, (sheet) => {
      sheet.getRange('A1:C3').values = data;
      sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'), 'Columns').name = 'Capaian';
      sheet.charts.add('BarClustered', sheet.getRange('A1:C3'), 'Rows');
      sheet.charts.add('Line', sheet.getRange('B2:C3'), 'Columns');
    });
    const [columns, rows, bare] = modelSheet(host).charts;
    expect(columns?.series).toEqual([
      { name: '=Sheet1!$B$1', values: 'Sheet1!$B$2:$B$3', categories: 'Sheet1!$A$2:$A$3' },
      { name: '=Sheet1!$C$1', values: 'Sheet1!$C$2:$C$3', categories: 'Sheet1!$A$2:$A$3' },
    ]);
    expect(rows?.series[1]).toEqual({
      name: '=Sheet1!$A$3',
      values: 'Sheet1!$B$3:$C$3',
      categories: 'Sheet1!$B$1:$C$1',
    });
    expect(bare?.series[0]).toEqual({ name: 'Series1', values: 'Sheet1!$B$2:$B$3', categories: '' });
    expect([columns?.name, rows?.name]).toEqual(['Capaian', 'Chart 2']);
  });

  it('are built and changed part by part', async () => {
    const host = createHost();
    await onSheet(host, (sheet) => {
      sheet.getRange('A1:C3').values = data;
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'), 'Columns');
      chart.title.text = 'Capaian per indikator';
      chart.legend.position = 'Bottom';
      chart.legend.visible = false;
      chart.axes.valueAxis.minimum = 0;
      chart.axes.valueAxis.maximum = 1.5;
      chart.axes.valueAxis.numberFormat = '0%';
      chart.axes.valueAxis.majorGridlines.visible = false;
      chart.axes.valueAxis.title.text = 'Persen';
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.setPosition('E2', 'H10');
      const series = chart.series.add('Capaian');
      series.setValues(sheet.getRange('C2:C3'));
      series.setXAxisValues(sheet.getRange('A2:A3'));
      series.format.fill.setSolidColor('#1F4E79');
      series.hasDataLabels = true;
      series.dataLabels.position = 'OutsideEnd';
      series.dataLabels.numberFormat = '0.00%';
      chart.series.getItemAt(0).delete();
    });
    expect(modelSheet(host).charts[0]).toMatchObject({
      title: 'Capaian per indikator',
      left: 192,
      top: 15,
      width: 192,
      height: 135,
      legend: { visible: false, position: 'Bottom' },
      valueAxis: { title: 'Persen', minimum: 0, maximum: 1.5, numberFormat: '0%', majorGridlines: false },
      categoryAxis: { reverse: true, title: null },
      series: [
        {
          name: 'Capaian',
          values: 'Sheet1!$C$2:$C$3',
          categories: 'Sheet1!$A$2:$A$3',
          color: '#1F4E79',
          dataLabels: { position: 'OutsideEnd', numberFormat: '0.00%' },
        },
      ],
    });
  });

  it('are found by name, read and deleted', async () => {
    const host = createHost();
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:C3').values = data;
      const chart = sheet.charts.add('Pie', sheet.getRange('A1:B3'));
      chart.name = 'Grafik';
      await context.sync();
      const found = sheet.charts.getItem('grafik').load('name,chartType,title/text,series/items/name');
      const missing = sheet.charts.getItemOrNullObject('Nope');
      await context.sync();
      expect([found.name, found.chartType, found.title.text, found.series.items[0]?.name]).toEqual([
        'Grafik',
        'Pie',
        'Chart Title',
        'Target',
      ]);
      expect(missing.isNullObject).toBe(true);
      found.setData(sheet.getRange('A1:C3'), 'Columns');
      found.title.visible = false;
      await context.sync();
      expect(modelSheet(host).charts[0]?.series).toHaveLength(2);
      expect(modelSheet(host).charts[0]?.title).toBeNull();
      found.delete();
      await context.sync();
    });
    expect(modelSheet(host).charts).toEqual([]);
  });

  it('refuse kinds that are not known, and taken names', async () => {
    const host = createHost();
    const add = (type: 'Sunburst' | 'Line', name: string) =>
      codeOf(onSheet(host, (sheet) => (sheet.charts.add(type, sheet.getRange('A1:B2')).name = name)));
    expect(await add('Sunburst', 'a')).toBe('ApiNotFound');
    expect(await add('Line', 'a')).toBeUndefined();
    expect(await add('Line', 'A')).toBe('InvalidArgument');
  });
});
