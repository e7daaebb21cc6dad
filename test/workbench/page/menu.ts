export interface MenuItem {
  readonly label: string;
  readonly run: () => void;
  readonly chosen?: boolean;
}

/**
 * A pop-up menu or list at a place of the window. Arrow keys, Home, End and first letters move in it, Escape and a click
 * outside close it; the focus goes back to where it was.
 */
export function openMenu(
  label: string,
  items: readonly MenuItem[],
  place: { readonly left: number; readonly top: number; readonly width?: number },
  role: 'menu' | 'listbox' = 'menu',
): void {
  closeMenu();
  const before = document.activeElement;
  const menu = document.createElement('div');
  menu.className = 'pop-up';
  menu.setAttribute('role', role);
  menu.setAttribute('aria-label', label);
  const elements = items.map((item) => {
    const element = document.createElement('div');
    element.tabIndex = -1;
    element.setAttribute('role', role === 'menu' ? 'menuitem' : 'option');
    if (role === 'listbox') element.setAttribute('aria-selected', String(item.chosen === true));
    element.textContent = item.label;
    element.addEventListener('click', () => {
      close();
      item.run();
    });
    element.addEventListener('pointerenter', () => {
      element.focus();
    });
    return element;
  });
  menu.append(...elements);
  document.body.append(menu);
  if (place.width !== undefined) menu.style.minWidth = `${place.width}px`;
  menu.style.left = `${Math.max(4, Math.min(place.left, window.innerWidth - menu.offsetWidth - 4))}px`;
  menu.style.top = `${Math.max(4, Math.min(place.top, window.innerHeight - menu.offsetHeight - 4))}px`;

  const close = (): void => {
    menu.remove();
    document.removeEventListener('pointerdown', outside, true);
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
  const outside = (event: Event): void => {
    if (event.target instanceof Node && !menu.contains(event.target)) close();
  };
  document.addEventListener('pointerdown', outside, true);
  menu.addEventListener('keydown', (event) => {
    event.stopPropagation();
    const current = elements.indexOf(document.activeElement as HTMLDivElement);
    const to = (index: number): void => {
      event.preventDefault();
      elements.at(index % elements.length)?.focus();
    };
    if (event.key === 'ArrowDown') to(current + 1);
    else if (event.key === 'ArrowUp') to(current - 1);
    else if (event.key === 'Home') to(0);
    else if (event.key === 'End') to(-1);
    else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      elements[current]?.click();
    } else if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      close();
    } else if (event.key.length === 1) {
      const wanted = event.key.toLowerCase();
      const order = [...elements.slice(current + 1), ...elements.slice(0, current + 1)];
      order.find((element) => element.textContent.toLowerCase().startsWith(wanted))?.focus();
    }
  });
  const chosen = items.findIndex((item) => item.chosen === true);
  elements[Math.max(chosen, 0)]?.focus();
}

export function closeMenu(): void {
  document.querySelector('.pop-up')?.remove();
}
