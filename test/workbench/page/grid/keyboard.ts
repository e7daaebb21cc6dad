import type { Selection } from './selection';

export interface KeyActions {
  readonly selection: Selection;
  /** Rows in the window. */
  page(): number;
  edit(text: string | null): void;
  clear(): void;
  /** The list or filter menu of the active cell. */
  openList(): void;
  openMenu(): void;
  /** Tab in the last cell of a table gives it a row. */
  tab(back: boolean): void;
  nextSheet(step: 1 | -1): void;
}

const ARROWS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Excel's keys in the grid. Answers whether the key meant something here. */
export function gridKey(event: KeyboardEvent, actions: KeyActions): boolean {
  const { selection } = actions;
  const { key, shiftKey: shift, altKey: alt } = event;
  const control = event.ctrlKey || event.metaKey;
  const arrow = ARROWS[key];
  if (arrow) {
    if (alt) {
      if (key === 'ArrowDown') actions.openList();
      return key === 'ArrowDown';
    }
    if (control) selection.jump(...arrow, shift);
    else selection.move(...arrow, shift);
    return true;
  }
  if (control && !alt) return controlKey(key, actions);
  switch (key) {
    case 'Enter':
      selection.step(shift ? -1 : 1, 0);
      return true;
    case 'Tab':
      actions.tab(shift);
      return true;
    case 'F2':
      actions.edit(null);
      return true;
    case 'Delete':
      actions.clear();
      return true;
    case 'Backspace':
      actions.edit('');
      return true;
    case 'F10':
    case 'ContextMenu':
      if (key === 'F10' && !shift) return false;
      actions.openMenu();
      return true;
    case 'Home':
      selection.move(0, -1e6, shift);
      return true;
    case 'PageDown':
      selection.move(actions.page(), 0, shift);
      return true;
    case 'PageUp':
      selection.move(-actions.page(), 0, shift);
      return true;
    default:
      break;
  }
  if (key.length !== 1 || alt) return false;
  actions.edit(key);
  return true;
}

function controlKey(key: string, actions: KeyActions): boolean {
  switch (key) {
    case 'a':
      actions.selection.all();
      return true;
    case 'Home':
      actions.selection.to({ row: 0, column: 0 });
      return true;
    case 'PageDown':
      actions.nextSheet(1);
      return true;
    case 'PageUp':
      actions.nextSheet(-1);
      return true;
    default:
      return false;
  }
}
