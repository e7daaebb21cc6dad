/**
 * About how wide a text is in the standard font (Calibri), in widths of a digit, which is what column widths count in.
 * Wrapped rows need a height before anything is drawn, and merged cells never fit themselves.
 */

/** Advance widths by character, in 2048ths of the font size. */
const WIDTHS = new Map<string, number>(
  (
    [
      [463, ' '],
      [470, 'ijl'],
      [515, '.,Iʼ’‘'],
      [548, ':;'],
      [621, '()f-'],
      [700, 'rtJ'],
      [800, 'sz/'],
      [870, 'cLx'],
      [930, 'kvyFES'],
      [980, 'aegT“”"'],
      [1070, 'bdhnopquBPZYXR'],
      [1140, 'ACK'],
      [1290, 'DGHNU'],
      [1370, 'OQ&V'],
      [1470, 'w%'],
      [1640, 'm'],
      [1820, 'MW'],
    ] as const
  ).flatMap(([width, characters]) => Array.from(characters, (character): [string, number] => [character, width])),
);
const DIGIT = 1038;
/** Bold letters are about this much wider. */
const BOLD = 1.05;
/** Columns count a digit as 7 pixels, which is 7.43 on paper at 11 points; the rest is for what printers differ. */
const ON_PAPER = 1.07;

export function textWidth(text: string, bold = false): number {
  let units = 0;
  for (const character of text) units += WIDTHS.get(character) ?? DIGIT;
  return (units / DIGIT) * ON_PAPER * (bold ? BOLD : 1);
}

/** Lines that a text takes in a width counted in digits, words kept whole where they fit. */
export function lineCount(shown: string, room: number, bold = false): number {
  return shown.split('\n').reduce((lines, paragraph) => lines + paragraphLines(paragraph, Math.max(1, room), bold), 0);
}

function paragraphLines(paragraph: string, room: number, bold: boolean): number {
  const space = textWidth(' ', bold);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const width = textWidth(word, bold);
    const needed = used === 0 ? width : used + space + width;
    if (needed <= room) {
      used = needed;
      continue;
    }
    const own = Math.ceil(width / room);
    lines += used === 0 ? own - 1 : own;
    used = width - (own - 1) * room;
  }
  return lines;
}
