import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, extname, join } from 'node:path';
import { promisify } from 'node:util';

const runFile = promisify(execFile);
const TIMEOUT = 120_000;

/** The command of the LibreOffice on this machine, or null. */
export function findSoffice(): string | null {
  return findCommand(['soffice', 'libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice']);
}
export function findPdfToPpm(): string | null {
  return findCommand(['pdftoppm']);
}

function findCommand(names: readonly string[]): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const endings = process.platform === 'win32' ? ['.exe', '.com'] : [''];
  const paths = names.flatMap((name) => (name.includes('/') ? [name] : folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))))); // prettier-ignore
  return paths.find((path) => existsSync(path)) ?? null;
}

/**
 * Declares tests that need LibreOffice. Without it they are skipped, and jest counts them; with `REQUIRE_SOFFICE=1` their
 * absence is a failure, so that a build machine cannot pass by lacking it.
 */
export function describeWithLibreOffice(name: string, tests: () => void): void {
  const missing = [findSoffice() === null ? 'soffice' : '', findPdfToPpm() === null ? 'pdftoppm' : ''].filter(Boolean);
  if (missing.length > 0 && process.env['REQUIRE_SOFFICE'] === '1') {
    it(`${name} needs ${missing.join(' and ')}`, () => {
      throw new Error(`${missing.join(' and ')} not found, and REQUIRE_SOFFICE=1.`);
    });
    return;
  }
  (missing.length > 0 ? describe.skip : describe)(name, tests);
}

/** Forces the recalculation of files on load: 0 always, 1 never, 2 ask (LibreOffice's own default is never). */
const ALWAYS_RECALCULATE =
  '<?xml version="1.0" encoding="UTF-8"?>\n' +
  '<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">' +
  '<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>' +
  '</oor:items>';

interface ConvertOptions {
  /** Compute everything anew instead of showing the results in the file. Custom functions become `#NAME?`. */
  readonly recalculate?: boolean;
}

/** Converts a file to another format into a folder; each run has a profile of its own, so that runs do not collide. */
async function convert(
  file: string,
  format: string,
  folder: string,
  { recalculate = false }: ConvertOptions = {},
): Promise<string> {
  const soffice = findSoffice();
  if (soffice === null) throw new Error('LibreOffice is not installed.');
  const profile = mkdtempSync(join(tmpdir(), 'soffice-profile-'));
  try {
    if (recalculate) {
      mkdirSync(join(profile, 'user'), { recursive: true });
      writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
    }
    const args = [
      `-env:UserInstallation=file://${profile}`,
      '--headless',
      '--norestore',
      '--convert-to',
      format,
      '--outdir',
      folder,
      file,
    ];
    await runFile(soffice, args, { timeout: TIMEOUT });
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  const result = join(folder, `${basename(file, extname(file))}.${format.split(':')[0] ?? format}`);
  if (!existsSync(result)) throw new Error(`LibreOffice made no ${format} from ${file}.`);
  return result;
}

/** @returns the path of the PDF */
export function convertToPdf(file: string, folder: string): Promise<string> {
  return convert(file, 'pdf', folder);
}

/** @returns the paths of one PNG per page, in order */
export async function renderPages(pdf: string, folder: string, dotsPerInch = 80): Promise<string[]> {
  const stem = basename(pdf, '.pdf');
  const command = findPdfToPpm();
  if (command === null) throw new Error('pdftoppm is not installed.');
  await runFile(command, ['-png', '-r', String(dotsPerInch), pdf, join(folder, stem)], { timeout: TIMEOUT });
  const pages = readdirSync(folder).filter((name) => name.startsWith(`${stem}-`) && name.endsWith('.png'));
  return pages.sort().map((name) => join(folder, name));
}

/** @returns the words of a PDF, page after page */
export async function pdfText(pdf: string): Promise<string> {
  const { stdout } = await runFile('pdftotext', ['-layout', pdf, '-'], {
    timeout: TIMEOUT,
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout;
}

/**
 * The workbook with every native formula computed by LibreOffice, as the bytes of an `.xlsx` file.
 *
 * @param folder Where the file may be put; its name gets `-dihitung`.
 */
export async function recalculateWithLibreOffice(file: string, folder: string): Promise<Uint8Array> {
  const target = join(folder, `${basename(file, extname(file))}-dihitung`);
  mkdirSync(target, { recursive: true });
  return new Uint8Array(readFileSync(await convert(file, 'xlsx', target, { recalculate: true })));
}
