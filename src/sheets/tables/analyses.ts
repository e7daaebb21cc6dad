import { ANALYSIS_PARTS } from '../../domain/report';
import { formula, thisRow, type Formula } from '../formula';
import type { TableSpec } from '../table';
import { indicatorReference, ofIndicator } from './indicator-reference';

const id = thisRow('analyses', 'id');

/** What a paragraph of one indicator, part and order is found by. */
export function analysisKey(indicator: Formula, part: Formula, order: Formula): Formula {
  return formula`${indicator}&"|"&${part}&"|"&${order}`;
}

/** `tblAnalisis`: causes, alternative solutions and supporting programmes; several rows an indicator. */
export const analysesTable: TableSpec = {
  key: 'analyses',
  sheet: 'analysis',
  caption: 'Analisis Capaian',
  firstColumn: 0,
  columns: [
    indicatorReference,
    ofIndicator('analyses', 'code', 11),
    {
      role: 'input',
      kind: 'choice',
      key: 'part',
      header: 'Bagian',
      width: 17,
      required: true,
      choices: ANALYSIS_PARTS,
      help: 'penyebab: penyebab keberhasilan atau kegagalan. alternatif solusi: jalan keluarnya. program penunjang: program atau kegiatan yang menunjang.',
    },
    {
      role: 'input',
      kind: 'number',
      key: 'order',
      header: 'Urutan',
      width: 8,
      help: 'Urutan uraian di dalam bagian: 1, 2, 3 dan seterusnya.',
    },
    {
      role: 'input',
      kind: 'paragraph',
      key: 'title',
      header: 'Judul',
      width: 26,
      help: 'Judul singkat uraian; boleh kosong.',
    },
    {
      role: 'input',
      kind: 'paragraph',
      key: 'text',
      header: 'Uraian',
      width: 90,
      required: true,
      help: 'Isi uraian, satu alinea atau lebih.',
    },
    {
      role: 'formula',
      kind: 'key',
      key: 'partKey',
      header: 'Kunci',
      width: 12,
      help: 'ID, bagian dan urutan; dipakai oleh rumus untuk mencari baris ini.',
      formula: formula`IF(OR(${id}="",${thisRow('analyses', 'part')}=""),"",${analysisKey(formula`${id}`, formula`${thisRow('analyses', 'part')}`, formula`${thisRow('analyses', 'order')}`)})`,
    },
  ],
};
