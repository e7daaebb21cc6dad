import type { Position } from './reference';

export interface EditorTarget {
  /** Where a cell stands in the scrolled content. */
  boxOf(position: Position): { left: number; top: number; width: number; height: number };
  /** Types into the cell; false when Excel stops it and the person goes on editing. */
  enter(position: Position, text: string): Promise<boolean>;
  /** After Enter (down) or Tab (right), or their opposites. */
  moveOn(down: number, right: number): void;
  /** Typing, to show the same in the formula bar. */
  typing(text: string | null): void;
}

/** The box in which a cell is edited, in the cell itself or in the formula bar. */
export class CellEditor {
  private position: Position | null = null;
  private entering = false;
  private readonly box = document.createElement('textarea');

  constructor(
    layer: HTMLElement,
    private readonly grid: HTMLElement,
    private readonly formulaBar: HTMLTextAreaElement,
    private readonly target: EditorTarget,
  ) {
    this.box.className = 'cell-editor';
    this.box.hidden = true;
    this.box.spellcheck = false;
    layer.append(this.box);
    for (const input of [this.box, formulaBar]) {
      input.addEventListener('keydown', (event) => {
        this.onKey(event, input);
      });
      input.addEventListener('input', () => {
        if (input === this.box) this.grow();
        this.target.typing(input.value);
      });
      input.addEventListener('blur', () => {
        if (this.position && !this.entering && document.hasFocus()) void this.enter(0, 0);
      });
    }
  }

  get editing(): boolean {
    return this.position !== null;
  }

  /** Opens the cell: with its content, or with what was just typed over it. */
  open(position: Position, label: string, text: string): void {
    this.position = position;
    const { left, top, width, height } = this.target.boxOf(position);
    this.box.style.left = `${left}px`;
    this.box.style.top = `${top}px`;
    this.box.style.width = `${width + 1}px`;
    this.box.style.height = `${height + 1}px`;
    this.box.value = text;
    this.box.setAttribute('aria-label', label);
    this.box.hidden = false;
    this.box.focus({ preventScroll: true });
    this.box.setSelectionRange(text.length, text.length);
    this.grow();
    this.target.typing(text);
  }

  /** The person went into the formula bar. */
  openInBar(position: Position): void {
    this.position ??= position;
  }

  private grow(): void {
    const { box } = this;
    if (box.scrollWidth > box.clientWidth) box.style.width = `${Math.min(box.scrollWidth + 8, 480)}px`;
    if (box.scrollHeight > box.clientHeight) box.style.height = `${box.scrollHeight + 4}px`;
  }

  private onKey(event: KeyboardEvent, input: HTMLTextAreaElement): void {
    if (!this.position) return;
    const back = event.shiftKey ? -1 : 1;
    if (event.key === 'Escape') {
      event.preventDefault();
      this.close();
      this.grid.focus({ preventScroll: true });
    } else if (event.key === 'Enter' && event.altKey) {
      event.preventDefault();
      input.setRangeText('\n', input.selectionStart, input.selectionEnd, 'end');
      this.target.typing(input.value);
      this.grow();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      void this.enter(back, 0);
    } else if (event.key === 'Tab') {
      event.preventDefault();
      void this.enter(0, back);
    }
    event.stopPropagation();
  }

  private async enter(down: number, right: number): Promise<void> {
    const { position } = this;
    if (!position || this.entering) return;
    const text = this.box.hidden ? this.formulaBar.value : this.box.value;
    this.entering = true;
    try {
      if (!(await this.target.enter(position, text))) {
        const input = this.box.hidden ? this.formulaBar : this.box;
        input.focus({ preventScroll: true });
        input.select();
        return;
      }
    } finally {
      this.entering = false;
    }
    this.close();
    if (down !== 0 || right !== 0) {
      this.grid.focus({ preventScroll: true });
      this.target.moveOn(down, right);
    }
  }

  close(): void {
    this.position = null;
    this.box.hidden = true;
    this.target.typing(null);
  }
}
