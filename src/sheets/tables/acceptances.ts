import type { TableSpec } from '../table';

/** `tblTerima`: findings that somebody let stand. A finding whose numbers change has another ID and comes back. */
export const acceptancesTable: TableSpec = {
  key: 'acceptances',
  sheet: 'acceptance',
  caption: 'Temuan yang Diterima',
  firstColumn: 0,
  columns: [
    {
      role: 'input',
      kind: 'id',
      key: 'id',
      header: 'Sidik temuan',
      width: 18,
      help: 'Diisi oleh Periksa. Sidik berubah bila angka dalam temuan berubah, sehingga temuannya muncul lagi.',
    },
    {
      role: 'input',
      kind: 'paragraph',
      key: 'sentence',
      header: 'Temuan',
      width: 70,
      help: 'Bunyi temuan saat diterima.',
    },
    {
      role: 'input',
      kind: 'paragraph',
      key: 'reason',
      header: 'Alasan',
      width: 50,
      required: true,
      help: 'Mengapa temuan ini dibiarkan. Hapus barisnya bila temuan harus tampil lagi.',
    },
    { role: 'input', kind: 'day', key: 'day', header: 'Tanggal', width: 12, help: 'Tanggal temuan diterima.' },
  ],
};
