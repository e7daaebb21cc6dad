import type { RestoreTexts } from './restore.id';

export const restoreEn: RestoreTexts = {
  title: 'Restore Formulas',
  intro:
    'For a copy that came back from the regional office, or where cells show #NAME?. The LKJIP functions are entered again; entries and the office’s notes stay.',
  run: 'Restore formulas',
  again: 'Compare again',
  file: (name, sentAt) => `Compared with ${name}, made ${sentAt}.`,
  noFile: 'This workbook does not hold the entries sent, so there is nothing to compare with.',
  none: 'No entry has changed since it was sent.',
  changes: (count) => `Changed since it was sent (${count})`,
  accepted: (count) => `Accepted (${count})`,
  notes: (count) => `Notes of the regional office (${count})`,
  notesStay: 'The notes stay on the sheet Rekap, after the next Send as well.',
  value: (was, now) => `${was} became ${now}`,
  blank: '(blank)',
  added: 'Row added',
  deleted: 'Row deleted. If rejected, it comes back at the end of the table.',
  notRejectable: 'It was a formula typed by hand; type it into the cell again if needed.',
  goTo: (place) => `Go to cell: ${place}`,
  accept: 'Accept',
  reject: 'Reject',
  reopen: 'Reopen',
  acceptAll: 'Accept all',
  rejectAll: 'Reject all',
  about: (action, place) => `${action}: ${place}`,
};
