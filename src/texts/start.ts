/** What stands in place of the pane before its language is known, so in both. */
export const startTexts = {
  officeMissing:
    'Komponen Office tidak dapat dimuat. Periksa sambungan jaringan, lalu buka kembali panel ini. / Office could not be loaded. Check the network connection, then open this pane again.',
  notInExcel:
    'Halaman ini adalah panel add-in LKjIP. Bukalah dari tab LKjIP di Excel. / This page is the pane of the LKjIP add-in. Open it from the LKjIP tab in Excel.',
} as const;
