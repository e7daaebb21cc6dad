import type { ColorScalePoint, ConditionalFormat } from '../model/types';
import type { Json } from '../wire/protocol';
import { HostObject } from '../wire/host-object';
import { invalidArgument } from '../model/host-error';
import { boolean, color, oneOf, plainObject } from './arguments';

type FormatOf = () => ConditionalFormat;

const POINT_TYPES = ['LowestValue', 'HighestValue', 'Number', 'Percent', 'Percentile', 'Formula'] as const;

function readPoint(value: unknown, what: string): ColorScalePoint {
  const { type, formula, color: chosen } = plainObject(value, what);
  const kind = oneOf(type, POINT_TYPES, `${what}.type`);
  const needsFormula = kind !== 'LowestValue' && kind !== 'HighestValue';
  if (needsFormula && (formula === undefined || formula === null)) throw invalidArgument(`${what}.formula is missing.`);
  return { type: kind, color: color(chosen, `${what}.color`), ...(needsFormula ? { formula: String(formula) } : {}) };
}

/** Two or three colours. */
export class ColorScaleObject extends HostObject {
  readonly className = 'ColorScaleConditionalFormat';

  constructor(private readonly format: FormatOf) {
    super();
  }

  get ThreeColorScale(): boolean {
    return this.format().colorScale?.midpoint !== undefined;
  }
  get Criteria(): Json {
    const scale = this.format().colorScale;
    const wire = (point: ColorScalePoint): Json => ({ ...point, formula: point.formula ?? '' });
    if (!scale) return null;
    const { minimum, midpoint, maximum } = scale;
    return { minimum: wire(minimum), maximum: wire(maximum), ...(midpoint ? { midpoint: wire(midpoint) } : {}) };
  }
  set Criteria(value: unknown) {
    const { minimum, midpoint, maximum } = plainObject(value, 'criteria');
    this.format().colorScale = {
      minimum: readPoint(minimum, 'criteria.minimum'),
      ...(midpoint === undefined || midpoint === null ? {} : { midpoint: readPoint(midpoint, 'criteria.midpoint') }),
      maximum: readPoint(maximum, 'criteria.maximum'),
    };
  }
}

export class DataBarObject extends HostObject {
  readonly className = 'DataBarConditionalFormat';

  constructor(private readonly format: FormatOf) {
    super();
  }

  get ShowDataBarOnly(): boolean {
    return this.format().dataBar?.barOnly ?? false;
  }
  set ShowDataBarOnly(value: unknown) {
    this.format().dataBar = { ...barOf(this.format()), barOnly: boolean(value, 'showDataBarOnly') };
  }
  get PositiveFormat(): HostObject {
    return new PositiveBarObject(this.format);
  }
}

function barOf(format: ConditionalFormat): NonNullable<ConditionalFormat['dataBar']> {
  return format.dataBar ?? { color: '#638EC6', gradient: true, barOnly: false };
}

class PositiveBarObject extends HostObject {
  readonly className = 'ConditionalDataBarPositiveFormat';

  constructor(private readonly format: FormatOf) {
    super();
  }

  get FillColor(): string {
    return barOf(this.format()).color;
  }
  set FillColor(value: unknown) {
    this.format().dataBar = { ...barOf(this.format()), color: color(value, 'fillColor') };
  }
  get GradientFill(): boolean {
    return barOf(this.format()).gradient;
  }
  set GradientFill(value: unknown) {
    this.format().dataBar = { ...barOf(this.format()), gradient: boolean(value, 'gradientFill') };
  }
}
