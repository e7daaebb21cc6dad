import type { AddIn } from '../office/connection';

export interface PaneParts {
  readonly aside: HTMLElement;
  readonly frame: HTMLIFrameElement;
  readonly closeButton: HTMLButtonElement;
  readonly splitter: HTMLElement;
}

/** The add-in's pane: its page runs from the start, as in a shared runtime, whether the pane is shown or not. */
export class PaneFrame {
  private addIn: AddIn | null = null;

  constructor(
    private readonly parts: PaneParts,
    width: number,
    private readonly hidden: () => void,
  ) {
    const { closeButton, splitter, aside } = parts;
    aside.style.width = `${width}px`;
    closeButton.addEventListener('click', () => {
      this.hide();
    });
    splitter.addEventListener('pointerdown', (event) => {
      splitter.setPointerCapture(event.pointerId);
      const drag = (moved: PointerEvent): void => {
        aside.style.width = `${Math.min(Math.max(window.innerWidth - moved.clientX, 280), 900)}px`;
      };
      splitter.addEventListener('pointermove', drag);
      splitter.addEventListener(
        'lostpointercapture',
        () => {
          splitter.removeEventListener('pointermove', drag);
        },
        { once: true },
      );
    });
  }

  load(): void {
    this.addIn = null;
    this.parts.frame.src = '/pane/taskpane.html';
  }

  connected(addIn: AddIn): void {
    this.addIn = addIn;
  }

  get visible(): boolean {
    return !this.parts.aside.classList.contains('away');
  }

  show(): void {
    if (this.visible) return;
    this.parts.aside.classList.remove('away');
    this.addIn?.visibilityChanged(true);
  }

  hide(): void {
    if (!this.visible) return;
    this.parts.aside.classList.add('away');
    this.addIn?.visibilityChanged(false);
    this.hidden();
  }

  focus(): void {
    this.show();
    this.parts.frame.focus();
    this.parts.frame.contentWindow?.focus();
  }

  /** Runs what a button of the ribbon names; waits until the add-in says that it is done. */
  run(functionName: string, controlId: string): Promise<void> {
    const handler = this.addIn?.office.actions._associated.get(functionName);
    if (!handler) return Promise.reject(new Error(`Add-in tidak mendaftarkan perintah "${functionName}".`));
    return new Promise((resolve, reject) => {
      const finished = handler({ source: { id: controlId }, completed: resolve });
      if (isThenable(finished)) finished.then(() => undefined, reject);
    });
  }
}

/** Promises of the frame are not instances of this page's class. */
function isThenable(value: unknown): value is Promise<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}
