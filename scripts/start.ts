/**
 * `npm start`: the add-in in desktop Excel where there is one, and otherwise in the page of `test/workbench`. `--page` asks
 * for the page in any case.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Not dependencies: they bring native modules that do not build everywhere, and only serve beside a desktop Excel. */
const CERTIFICATES = 'office-addin-dev-certs@3.0.0';
const SIDELOADING = 'office-addin-debugging@7.0.0';

function hasDesktopExcel(): boolean {
  if (process.platform === 'darwin') return existsSync('/Applications/Microsoft Excel.app');
  if (process.platform !== 'win32') return false;
  try {
    execFileSync('reg', ['query', 'HKEY_CLASSES_ROOT\\Excel.Application'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Runs a command to its end; a failure ends this one with the same code. */
function run(command: string, ...args: readonly string[]): void {
  console.log(`> ${command} ${args.join(' ')}`);
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (error !== undefined) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

if (hasDesktopExcel() && !process.argv.includes('--page')) {
  console.log('Membuka add-in di Excel. Hentikan dengan: npx office-addin-debugging stop manifest.xml');
  run('npx', '--yes', CERTIFICATES, 'install');
  const serving = ['--dev-server', '"npm run serve"', '--dev-server-port', '3000'];
  run('npx', '--yes', SIDELOADING, 'start', 'manifest.xml', 'desktop', '--app', 'excel', ...serving);
} else {
  run('npx', 'tsx', 'test/workbench/main.ts');
}
