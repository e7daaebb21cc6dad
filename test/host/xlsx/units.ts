/**
 * Sizes in files. Excel's API speaks points; a file counts column widths in widths of the digit 0 of the workbook's font,
 * which is 7 pixels (5.25 points) in Calibri 11, and drawings in EMU, 12,700 to the point. A column of 48 points (64
 * pixels) is 9.140625 wide in a file. Row heights are points in both.
 */
const POINTS_PER_CHARACTER = 5.25;
const EMU_PER_POINT = 12700;
const POINTS_PER_INCH = 72;

export function widthFromPoints(points: number): number {
  return round(points / POINTS_PER_CHARACTER, 7);
}
export function pointsFromWidth(width: number): number {
  return round(width * POINTS_PER_CHARACTER, 4);
}

export function emuFromPoints(points: number): number {
  return Math.round(points * EMU_PER_POINT);
}
export function pointsFromEmu(emu: number): number {
  return round(emu / EMU_PER_POINT, 4);
}

export function inchesFromPoints(points: number): number {
  return round(points / POINTS_PER_INCH, 8);
}
export function pointsFromInches(inches: number): number {
  return round(inches * POINTS_PER_INCH, 4);
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
