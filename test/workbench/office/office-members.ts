import type { OfficeStandIn } from '../../host/wire/office';
import type { Connection } from './connection';

type VisibilityHandler = (message: { readonly visibilityMode: 'Taskpane' | 'Hidden' }) => void;
interface RibbonUpdate {
  readonly tabs?: readonly {
    readonly controls?: readonly ControlUpdate[];
    readonly groups?: readonly { readonly controls?: readonly ControlUpdate[] }[];
  }[];
}
interface ControlUpdate {
  readonly id: string;
  readonly enabled?: boolean;
}

/** Adds to the stand-in what belongs to a window: theme, pane, ribbon. */
export function completeOffice(office: OfficeStandIn, { surroundings, pane }: Connection) {
  const handlers = new Set<VisibilityHandler>();
  let startup = 'None';
  const members = {
    ...office,
    VisibilityMode: { hidden: 'Hidden', taskpane: 'Taskpane' },
    context: { ...office.context, officeTheme: surroundings.theme },
    addin: {
      showAsTaskpane: () => {
        pane.show();
        return Promise.resolve();
      },
      hide: () => {
        pane.hide();
        return Promise.resolve();
      },
      onVisibilityModeChanged: (handler: VisibilityHandler) => {
        handlers.add(handler);
        return Promise.resolve(() => {
          handlers.delete(handler);
          return Promise.resolve();
        });
      },
      getStartupBehavior: () => Promise.resolve(startup),
      setStartupBehavior: (behavior: string) => {
        startup = behavior;
        return Promise.resolve();
      },
    },
    ribbon: {
      requestUpdate: (update: RibbonUpdate) => {
        const controls = (update.tabs ?? []).flatMap((tab) => [
          ...(tab.controls ?? []),
          ...(tab.groups ?? []).flatMap((group) => group.controls ?? []),
        ]);
        pane.setEnabled(controls.map(({ id, enabled }) => ({ id, enabled: enabled !== false })));
        return Promise.resolve();
      },
    },
  };
  return {
    members,
    visibilityChanged: (visible: boolean) => {
      for (const handler of handlers) handler({ visibilityMode: visible ? 'Taskpane' : 'Hidden' });
    },
  };
}
