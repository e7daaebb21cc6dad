import type { Area, BorderSide, BorderStyle, Style } from '../model/types';
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

  /** The parts of an area whose cells take the line on the same sides of theirs. */
  private parts(area: Area): readonly { readonly area: Area; readonly sides: readonly BorderSide[] }[] {
    const rows = (row: number, count: number): Area => ({ ...area, row: area.row + row, rows: count });
    const columns = (column: number, count: number): Area => ({
      ...area,
      column: area.column + column,
      columns: count,
    });
    switch (this.side) {
      case 'EdgeTop':
        return [{ area: rows(0, 1), sides: ['EdgeTop'] }];
      case 'EdgeBottom':
        return [{ area: rows(area.rows - 1, 1), sides: ['EdgeBottom'] }];
      case 'EdgeLeft':
        return [{ area: columns(0, 1), sides: ['EdgeLeft'] }];
      case 'EdgeRight':
        return [{ area: columns(area.columns - 1, 1), sides: ['EdgeRight'] }];
      case 'InsideHorizontal':
        if (area.rows === 1) return [];
        return [
          { area: rows(0, 1), sides: ['EdgeBottom'] },
          { area: rows(1, area.rows - 2), sides: ['EdgeBottom', 'EdgeTop'] },
          { area: rows(area.rows - 1, 1), sides: ['EdgeTop'] },
        ];
      case 'InsideVertical':
        if (area.columns === 1) return [];
        return [
          { area: columns(0, 1), sides: ['EdgeRight'] },
          { area: columns(1, area.columns - 2), sides: ['EdgeRight', 'EdgeLeft'] },
          { area: columns(area.columns - 1, 1), sides: ['EdgeLeft'] },
        ];
      case 'DiagonalDown':
      case 'DiagonalUp':
        throw notKnown(`RangeBorder ${this.side}`);
    }
  }

  private lines(): (BorderStyle | undefined)[] {
    const { sheet, areas } = this.looks;
    const found: (BorderStyle | undefined)[] = [];
    for (const { area, sides } of areas.flatMap((each) => this.parts(each))) {
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        for (let column = area.column; column < area.column + area.columns; column += 1) {
          const borders = (cellAt(sheet, row, column)?.style ?? DEFAULT_STYLE).borders;
          for (const side of sides) found.push(borders[side]);
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
    for (const { area, sides } of areas.flatMap((each) => this.parts(each))) {
      // Few different borders occur, and equal looks are one object.
      const patches = new Map<Style['borders'], StylePatch>();
      applyStyle(sheet, area, (r, c) => {
        const old = (cellAt(sheet, area.row + r, area.column + c)?.style ?? DEFAULT_STYLE).borders;
        let patch = patches.get(old);
        if (!patch) {
          patch = { borders: Object.fromEntries(sides.map((side) => [side, change(old[side])])) };
          patches.set(old, patch);
        }
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
