/** Event types of the client. Captured from `excel-web-16.00.debug.js` 1.1.110. */
export const EventType = {
  WorksheetChanged: 10,
  WorksheetActivated: 11,
  WorksheetDeactivated: 12,
  WorksheetAdded: 13,
  WorksheetSelectionChanged: 14,
  WorksheetDeleted: 15,
  WorksheetCalculated: 16,
  TableSelectionChanged: 100,
  TableChanged: 101,
} as const;

export type EventTypeNumber = (typeof EventType)[keyof typeof EventType];

/** `OfficeExtension.Constants.eventWorkbookId`: the target of a collection's handlers. */
export const WORKBOOK_TARGET = 'Workbook';
