import { dayParts, formatDay } from '../calendar-day';
import { grouped } from '../grouped';
import type { Check } from './check';
import type { Observation } from './finding';
import { evidenceGroup, rowPlace } from './groups';
import { isDecree, letterNumber, type DatedPiece, type LetterNumber } from './letters';
import { few } from './wording';

interface Letter {
  readonly piece: DatedPiece;
  readonly text: string;
  readonly number: LetterNumber;
}

/** A register gives each number once, and later days get higher numbers. */
export const letterNumbers: Check = {
  id: 'letter-numbers',
  title: 'Nomor surat data dukung',
  rule: 'Satu nomor surat mempunyai satu tanggal; dalam satu kode surat nomor yang lebih kemudian lebih besar; tahun di dalam nomor adalah tahun suratnya.',
  source: 'Tata naskah dinas (penomoran berurutan dalam satu tahun)',
  severities: ['salah', 'perlu-konfirmasi'],
  find: ({ report: { evidence } }) => {
    const letters = evidence.flatMap((piece): Letter[] => {
      const { letterDate, letterNumber: text } = piece;
      const number = text === null ? null : letterNumber(text);
      if (letterDate === null || text === null || number === null || piece.state === 'Idem') return [];
      return [{ piece: { ...piece, letterDate }, text, number }];
    });
    return [...usedTwice(letters), ...backwards(letters), ...otherYears(letters)];
  },
};

const place = ({ piece }: Letter) => rowPlace('evidence', piece.id, 'letterNumber');
const dated = ({ piece: { letterDate } }: Letter): string => formatDay(letterDate);
const where = ({ piece: { targetNumber, month } }: Letter): string =>
  `target ${targetNumber ?? ''} ${month ?? ''}`.trim();

/** Two days for one number cannot be; one letter for two months may be, and is asked about unless it is a decree. */
function usedTwice(letters: readonly Letter[]): Observation[] {
  const byNumber = grouped(letters, ({ number, piece }) => `${number.folded}|${dayParts(piece.letterDate).year}`);
  return [...byNumber.values()].flatMap((own): Observation[] => {
    const [first] = own;
    const other = own.find((one) => one.piece.letterDate !== first?.piece.letterDate);
    const again = own.find((one) => one.piece.month !== first?.piece.month && !isDecree(one.piece));
    const second = other ?? again;
    if (first === undefined || second === undefined) return [];
    return [
      {
        severity: other === undefined ? 'perlu-konfirmasi' : 'salah',
        sentence:
          other === undefined
            ? `Surat ${first.text} dipakai dua kali: ${where(first)} dan ${where(second)}.`
            : `Nomor surat ${first.text} dipakai dua kali: ${dated(first)} (${where(first)}) dan ${dated(second)} (${where(second)}).`,
        group: evidenceGroup(second.piece.targetNumber),
        places: [place(second), place(first)],
        figures: own.flatMap(({ piece }) => [piece.id, piece.letterDate]),
      },
    ];
  });
}

/** One finding a register and year. */
function backwards(letters: readonly Letter[]): Observation[] {
  const byRegister = grouped(letters, ({ number, piece }) => `${number.register}|${dayParts(piece.letterDate).year}`);
  return [...byRegister.values()].flatMap((own) => {
    const byDay = [...own].sort((a, b) => (a.piece.letterDate < b.piece.letterDate ? -1 : 1));
    const found = byDay.flatMap((later) => {
      const before = byDay.filter(({ piece }) => piece.letterDate < later.piece.letterDate);
      const highest = before.reduce<Letter | null>(
        (top, one) => (top === null || one.number.running > top.number.running ? one : top),
        null,
      );
      return highest !== null && highest.number.running > later.number.running ? [{ later, highest }] : [];
    });
    const [first] = found;
    if (first === undefined) return [];
    const list = found.map(
      ({ later, highest }) =>
        `${later.text} bertanggal ${dated(later)}, padahal ${highest.text} bertanggal ${dated(highest)}`,
    );
    return [
      {
        severity: 'perlu-konfirmasi' as const,
        sentence: `Nomor surat berjalan mundur: ${few(list, 2)}.`,
        group: evidenceGroup(first.later.piece.targetNumber),
        places: [place(first.later), place(first.highest)] as const,
        figures: found.flatMap(({ later, highest }) => [
          later.text,
          later.piece.letterDate,
          highest.text,
          highest.piece.letterDate,
        ]),
      },
    ];
  });
}

function otherYears(letters: readonly Letter[]): Observation[] {
  return letters.flatMap((letter): Observation[] => {
    const { number, piece, text } = letter;
    if (number.year === null || number.year === dayParts(piece.letterDate).year) return [];
    return [
      {
        severity: 'perlu-konfirmasi',
        sentence: `Nomor surat ${text} menyebut tahun ${number.year}, padahal suratnya bertanggal ${dated(letter)}.`,
        group: evidenceGroup(piece.targetNumber),
        places: [place(letter)],
        figures: [text, piece.letterDate],
      },
    ];
  });
}
