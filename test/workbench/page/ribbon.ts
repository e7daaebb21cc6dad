import type { ManifestButton, ManifestTab } from './manifest';

export interface RibbonActions {
  /** Where the server has a file that the manifest names by its address. */
  readonly fileAt: (address: string) => string;
  readonly press: (button: ManifestButton) => void;
}

/** Draws a tab of the ribbon: groups with their buttons. */
export function drawRibbon(ribbon: HTMLElement, tab: ManifestTab, actions: RibbonActions): void {
  ribbon.setAttribute('aria-label', `Pita ${tab.label}`);
  ribbon.replaceChildren(
    ...tab.groups.map((group) => {
      const element = document.createElement('div');
      element.className = 'ribbon-group';
      element.setAttribute('role', 'group');
      element.setAttribute('aria-label', group.label);
      const buttons = document.createElement('div');
      buttons.className = 'ribbon-buttons';
      buttons.append(...group.buttons.map((button) => ribbonButton(button, actions)));
      const label = document.createElement('div');
      label.className = 'ribbon-label';
      label.setAttribute('aria-hidden', 'true');
      label.textContent = group.label;
      element.append(buttons, label);
      return element;
    }),
  );
}

function ribbonButton(button: ManifestButton, { fileAt, press }: RibbonActions): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.dataset['control'] = button.id;
  element.title = `${button.tip.title}\n${button.tip.text}`;
  const address = button.icons.get(32) ?? [...button.icons.values()][0];
  if (address !== undefined) {
    const icon = document.createElement('img');
    icon.src = fileAt(address);
    icon.alt = '';
    icon.width = icon.height = 32;
    element.append(icon);
  }
  const label = document.createElement('span');
  label.textContent = button.label;
  element.append(label);
  element.addEventListener('click', () => {
    press(button);
  });
  return element;
}

export function setEnabled(
  ribbon: HTMLElement,
  controls: readonly { readonly id: string; readonly enabled: boolean }[],
): void {
  for (const { id, enabled } of controls) {
    const button = [...ribbon.querySelectorAll('button')].find(({ dataset }) => dataset['control'] === id);
    if (button) button.disabled = !enabled;
  }
}
