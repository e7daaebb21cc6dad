import type { Area, BorderSide, BorderStyle } from '../model/types';
import type { StylePatch } from '../model/style';
import type { Json } from '../wire/protocol';
import { HostCollection, HostObject } from '../wire/host-object';
import { notKnown } from '../model/host-error';
import { DEFAULT_STYLE } from '../model/style';
import { cellAt } from '../model/grid';
import type { Looks } from './range-format';
import { applyStyle } from './range-format';
import { color, oneOf } from './arguments';

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type Side = (typeof SIDES)[number];
const LINES = ['Continuous', 'Dash', 'Dot', 'Double'] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
const PLAIN: BorderStyle = { style: 'Continuous', weight: 'Thin', color: '#000000' };

export class RangeBordersObject extends HostCollection {
  readonly className = 'RangeBorderCollection';

  constructor(private readonly looks: Looks) {
    super();
  }

  override items(): readonly HostObject[] {
    return SIDES.slice(0, 6).map((side) => new RangeBorderObject(this.looks, side));
  }
  override itemByKey(key: unknown): HostObject {
    return new RangeBorderObject(this.looks, oneOf(key, SIDES, 'border index'));
  }
}

/** One line of a range: its outer edge, or the lines between its cells, which are the cells' own sides. */
export class RangeBorderObject extends HostObject {
  readonly className = 'RangeBorder';

  constructor(
    private readonly looks: Looks,
    private readonly side: Side,
  ) {
    super();
    if (side.startsWith('Diagonal')) throw notKnown(`RangeBorder ${side}`);
  }

  override identity(): { readonly [key: string]: Json } {
    return { Id: this.side };
  }

  private cellSides(area: Area, row: number, column: number): BorderSide[] {
    const last = { row: row === area.rows - 1, column: column === area.columns - 1 };
    switch (this.side) {
      case 'EdgeTop':
        return row === 0 ? ['EdgeTop'] : [];
      case 'EdgeBottom':
        return last.row ? ['EdgeBottom'] : [];
      case 'EdgeLeft':
        return column === 0 ? ['EdgeLeft'] : [];
      case 'EdgeRight':
        return last.column ? ['EdgeRight'] : [];
      case 'InsideHorizontal':
        return [...(last.row ? [] : (['EdgeBottom'] as const)), ...(row === 0 ? [] : (['EdgeTop'] as const))];
      case 'InsideVertical':
        return [...(last.column ? [] : (['EdgeRight'] as const)), ...(column === 0 ? [] : (['EdgeLeft'] as const))];
      case 'DiagonalDown':
      case 'DiagonalUp':
        throw notKnown(`RangeBorder ${this.side}`);
    }
  }

  private lines(): (BorderStyle | undefined)[] {
    const { sheet, areas } = this.looks;
    const found: (BorderStyle | undefined)[] = [];
    for (const area of areas) {
      for (let r = 0; r < area.rows; r += 1) {
        for (let c = 0; c < area.columns; c += 1) {
          const borders = (cellAt(sheet, area.row + r, area.column + c)?.style ?? DEFAULT_STYLE).borders;
          for (const side of this.cellSides(area, r, c)) found.push(borders[side]);
        }
      }
    }
    return found;
  }

  private shared<T extends string>(read: (line: BorderStyle | undefined) => T): T | null {
    const values = new Set(this.lines().map(read));
    return values.size === 1 ? ([...values][0] ?? null) : null;
  }

  private change(change: (line: BorderStyle | undefined) => BorderStyle | null): void {
    const { sheet, areas } = this.looks;
    for (const area of areas) {
      const patches = new Map<string, StylePatch>();
      applyStyle(sheet, area, (r, c) => {
        const sides = this.cellSides(area, r, c);
        if (sides.length === 0) return null;
        const old = (cellAt(sheet, area.row + r, area.column + c)?.style ?? DEFAULT_STYLE).borders;
        const borders: Partial<Record<BorderSide, BorderStyle | null>> = {};
        for (const side of sides) borders[side] = change(old[side]);
        const key = JSON.stringify(borders);
        let patch = patches.get(key);
        if (!patch) patches.set(key, (patch = { borders }));
        return patch;
      });
    }
  }

  get SideIndex(): Json {
    return this.side;
  }
  get Style(): Json {
    return this.shared((line) => line?.style ?? 'None');
  }
  set Style(value: unknown) {
    const style = oneOf(value, ['None', ...LINES] as const, 'border style');
    this.change((line) => (style === 'None' ? null : { ...(line ?? PLAIN), style }));
  }
  get Weight(): Json {
    return this.shared((line) => line?.weight ?? 'Thin');
  }
  set Weight(value: unknown) {
    const weight = oneOf(value, WEIGHTS, 'border weight');
    this.change((line) => ({ ...(line ?? PLAIN), weight }));
  }
  get Color(): Json {
    return this.shared((line) => line?.color ?? '#000000') ?? '';
  }
  set Color(value: unknown) {
    const chosen = color(value, 'border color');
    this.change((line) => ({ ...(line ?? PLAIN), color: chosen }));
  }
}
