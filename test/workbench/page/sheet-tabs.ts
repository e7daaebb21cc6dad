import type { Workbook } from '../../host/model/types';

export interface TabActions {
  show(sheetName: string, enter: boolean): void;
  rename(sheetName: string, name: string): void;
}

/** The tabs under the grid. Arrow keys move between them; F2 or a double click renames. */
export function drawTabs(list: HTMLElement, workbook: Workbook, actions: TabActions): void {
  const hadFocus = list.contains(document.activeElement);
  const tabs = workbook.sheets
    .filter(({ visibility }) => visibility === 'Visible')
    .map((sheet) => {
      const tab = document.createElement('button');
      const chosen = sheet.id === workbook.activeSheetId;
      tab.type = 'button';
      tab.setAttribute('role', 'tab');
      tab.setAttribute('aria-selected', String(chosen));
      tab.tabIndex = chosen ? 0 : -1;
      tab.textContent = sheet.name;
      if (sheet.tabColor !== '') tab.style.setProperty('--tab-color', sheet.tabColor);
      tab.addEventListener('click', (event) => {
        // A click, unlike an arrow key, goes on to the cells.
        actions.show(sheet.name, event.detail > 0);
      });
      tab.addEventListener('dblclick', () => {
        startRenaming(tab, sheet.name, actions);
      });
      return tab;
    });
  list.onkeydown = (event) => {
    const current = tabs.indexOf(document.activeElement as HTMLButtonElement);
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = tabs[current + step];
    if (step !== 0 && next) next.click();
    else if (event.key === 'F2' && tabs[current]) startRenaming(tabs[current], tabs[current].textContent, actions);
    else return;
    event.preventDefault();
  };
  list.replaceChildren(...tabs);
  const chosen = tabs.find((tab) => tab.tabIndex === 0);
  if (hadFocus) chosen?.focus({ preventScroll: true });
  if (chosen) list.scrollLeft = Math.min(list.scrollLeft, chosen.offsetLeft);
  if (chosen && chosen.offsetLeft + chosen.offsetWidth > list.scrollLeft + list.clientWidth)
    list.scrollLeft = chosen.offsetLeft + chosen.offsetWidth - list.clientWidth;
}

function startRenaming(tab: HTMLButtonElement, name: string, actions: TabActions): void {
  const box = document.createElement('input');
  box.value = name;
  box.className = 'rename';
  box.setAttribute('aria-label', `Nama baru untuk lembar ${name}`);
  tab.replaceWith(box);
  box.focus();
  box.select();
  let done = false;
  const finish = (text: string): void => {
    if (done) return;
    done = true;
    box.replaceWith(tab);
    tab.focus();
    if (text !== name) actions.rename(name, text);
  };
  box.addEventListener('blur', () => {
    finish(box.value);
  });
  box.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'Enter') finish(box.value);
    if (event.key === 'Escape') finish(name);
  });
}
