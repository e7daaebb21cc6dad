/**
 * Adds what a package registry that lags behind leaves out of package-lock.json: builds of optional native packages for
 * other platforms. Without their entries `npm ci` refuses the whole file. Run after `npm install`: `npm run lock`.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = 'package-lock.json';
const SYSTEMS = ['darwin', 'win32', 'linux', 'android', 'freebsd', 'openharmony'];
const PROCESSORS = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 's390x', 'riscv64', 'loong64'];

const lock = JSON.parse(readFileSync(FILE, 'utf8'));
const { packages } = lock;

/** Whether Node would find the package from the place of another: beside it, or in a folder above. */
function isThere(from, name) {
  const parts = from.split('/node_modules/');
  return [...parts.keys()].some((length) => {
    const folder = parts.slice(0, length + 1).join('/node_modules/');
    return `${folder}/node_modules/${name}` in packages || `node_modules/${name}` in packages;
  });
}

const missing = Object.entries(packages).flatMap(([place, { dev, optionalDependencies = {} }]) =>
  Object.entries(optionalDependencies)
    .filter(([name]) => !isThere(place, name))
    .map(([name, version]) => ({ name, version, dev })),
);

for (const { name, version, dev } of missing) {
  const words = name.split(/[/-]/);
  const system = words.find((word) => SYSTEMS.includes(word));
  const processor =
    words.find((word) => PROCESSORS.includes(word)) ?? (words.some((word) => word === 'gnueabihf') ? 'arm' : undefined);
  if (!/^\d/.test(version) || system === undefined || processor === undefined) {
    throw new Error(`${name}@${version} is missing, and its name does not say what it is for.`);
  }
  const libc = words.some((word) => word.startsWith('musl'))
    ? 'musl'
    : words.some((word) => word.startsWith('gnu'))
      ? 'glibc'
      : undefined;
  packages[`node_modules/${name}`] = {
    version,
    cpu: [processor],
    ...(dev && { dev }),
    ...(libc && { libc: [libc] }),
    optional: true,
    os: [system],
  };
}

const [root, ...others] = Object.keys(packages);
lock.packages = Object.fromEntries(
  [root, ...others.sort((a, b) => a.localeCompare(b, 'en'))].map((key) => [key, packages[key]]),
);
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${missing.length} entries added to ${FILE}`);
