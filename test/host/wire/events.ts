import type { ChangeNotice, Session } from '../dispatch/session';
import { EventType, WORKBOOK_TARGET } from '../dispatch/event-type';
import type { EventTypeNumber } from '../dispatch/event-type';
import { intersect, printArea } from '../model/address';

type Send = (message: object) => void;

const EVENT_CATEGORY = 65_536;

interface Entry {
  readonly type: EventTypeNumber;
  readonly target: string;
  readonly args: object;
}

function entriesOf(session: Session, notice: ChangeNotice): Entry[] {
  const { sheet, area } = notice;
  const address = area ? printArea(area) : '';
  const worksheet = { worksheetId: sheet.id, source: session.source };
  const both = (type: EventTypeNumber, args: object): Entry[] =>
    [sheet.id, WORKBOOK_TARGET].map((target) => ({ type, target, args }));
  const tables = area ? sheet.tables.filter((table) => intersect(table.area, area)) : [];
  switch (notice.kind) {
    case 'edited': {
      const args = { ...worksheet, address, changeType: notice.changeType ?? 'RangeEdited', triggerSource: 'Unknown' };
      return [
        ...both(EventType.WorksheetChanged, args),
        ...tables.flatMap((table) =>
          [table.id, WORKBOOK_TARGET].map((target) => ({
            type: EventType.TableChanged,
            target,
            args: { ...args, tableId: table.id },
          })),
        ),
      ];
    }
    case 'selected':
      return [
        ...both(EventType.WorksheetSelectionChanged, { ...worksheet, address }),
        ...sheet.tables.map((table) => {
          const part = area && intersect(table.area, area);
          const args = { ...worksheet, tableId: table.id, address: part ? printArea(part) : '' };
          return { type: EventType.TableSelectionChanged, target: table.id, args };
        }),
      ];
    case 'deactivated':
      return both(EventType.WorksheetDeactivated, worksheet);
    case 'activated':
      return both(EventType.WorksheetActivated, worksheet);
    case 'added':
      return both(EventType.WorksheetAdded, worksheet);
    case 'deleted':
      return both(EventType.WorksheetDeleted, worksheet);
    case 'calculated':
      return both(EventType.WorksheetCalculated, worksheet);
  }
}

/** Sends what happened in the workbook; the client passes on what somebody listens to. */
export function deliverEvents(session: Session, send: Send): void {
  const notices = session.notices.splice(0);
  if (!session.eventsEnabled) return;
  const entries = notices
    .flatMap((notice) => entriesOf(session, notice))
    .filter(({ type, target }) => session.listens(type, target))
    .map(({ type, target, args }) => ({
      messageCategory: EVENT_CATEGORY,
      messageType: type,
      targetId: target,
      message: JSON.stringify(args),
      id: 0,
    }));
  if (entries.length > 0) send({ type: 3, message: { entries } });
}
