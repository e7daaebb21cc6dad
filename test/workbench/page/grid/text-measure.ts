import type { FontStyle } from '../../../host/model/types';

/** Pixels in a point at the screen's 96 dots per inch. */
export const PIXELS_PER_POINT = 4 / 3;
/** Space left and right of a cell's text, both together; the style sheet sets the same. */
export const CELL_PADDING = 6;

const FALLBACK = 'Carlito, "Sheet Fallback", sans-serif';
const LINE_HEIGHT = 1.22;

export const fontFamily = (font: FontStyle): string => `"${font.name.replaceAll('"', '')}", ${FALLBACK}`;

export const lineHeight = (font: FontStyle): number => Math.round(font.size * PIXELS_PER_POINT * LINE_HEIGHT);

function contextOf(): CanvasRenderingContext2D {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('This browser draws no text on a canvas.');
  return context;
}

/** Measures text as the grid shows it; asked again for the same text, it remembers. */
export class TextMeasure {
  private readonly context = contextOf();
  private readonly widths = new Map<string, number>();

  width(text: string, font: FontStyle): number {
    const css = `${font.italic ? 'italic ' : ''}${font.bold ? 'bold ' : ''}${font.size * PIXELS_PER_POINT}px ${fontFamily(font)}`;
    const key = `${css}|${text}`;
    let width = this.widths.get(key);
    if (width === undefined) {
      this.context.font = css;
      width = this.context.measureText(text).width;
      this.widths.set(key, width);
    }
    return width;
  }

  /** Lines that a text takes when it wraps at a width. */
  lines(text: string, font: FontStyle, width: number): number {
    const space = this.width(' ', font);
    let lines = 0;
    for (const paragraph of text.split('\n')) {
      lines += 1;
      let filled = 0;
      for (const word of paragraph.split(/(?<=-)| /)) {
        const wordWidth = this.width(word, font);
        if (filled > 0 && filled + wordWidth > width) {
          lines += 1;
          filled = 0;
        }
        // A word longer than the line is broken where the line ends.
        if (wordWidth > width) {
          lines += Math.ceil(wordWidth / width) - 1;
          filled = wordWidth % width;
        } else filled += wordWidth;
        filled += space;
      }
    }
    return lines;
  }
}
