/** `npm ci` refuses a lock file that lacks an optional package, also one for another platform. `npm run lock` adds them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { REPOSITORY } from './source-tree';

interface LockFile {
  readonly packages: Readonly<Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>>;
}

test('package-lock.json names every optional package', () => {
  const { packages } = JSON.parse(readFileSync(path.join(REPOSITORY, 'package-lock.json'), 'utf8')) as LockFile;
  const known = new Set(Object.keys(packages).map((place) => place.replace(/^(.*\/)?node_modules\//, '')));
  const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies));
  expect(wanted.length).toBeGreaterThan(0);
  expect(wanted.filter((name) => !known.has(name))).toEqual([]);
});
