import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { installedPackages, isPermissive, noticesOf } from '../../scripts/licenses.mjs';
import {
  currentPage,
  dependenciesPage,
  published,
  shipped,
  toolsWithOtherLicenses,
} from '../docs/dependencies-page.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

it.each(published)('%s includes only packages with permissive licenses and without install scripts', (folder) => {
  const packages = shipped(root, folder);
  expect(packages.filter(({ license }) => !isPermissive(license))).toEqual([]);
  expect(packages.filter(({ installs }) => installs.length > 0)).toEqual([]);
});

it('the command includes the license text of every package in its bundle', () => {
  const packages = shipped(root, 'apps/cli');
  expect(packages.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['hono', 'domhandler', 'vscode-languageserver']),
  );
  const notices = noticesOf(packages);
  for (const { name, version } of packages) expect(notices).toContain(`\n${name} ${version} (`);
  expect(
    notices.match(/Permission is hereby granted|Redistribution and use|Permission to use/g)?.length,
  ).toBeGreaterThan(10);
});

it('lists every tool without a permissive license', () => {
  const platform = /-(?:linux|darwin|win32|android|freebsd|alpine)-.*$/;
  const others = installedPackages(root).filter(({ license }) => !isPermissive(license));
  const names = new Set(others.map(({ name }) => name.replace(platform, '')));
  expect([...names].sort()).toEqual(Object.keys(toolsWithOtherLicenses).sort());
});

it('reads SPDX expressions', () => {
  for (const good of ['MIT', '(MPL-2.0 OR Apache-2.0)', 'MIT AND ISC'])
    expect([good, isPermissive(good)]).toEqual([good, true]);
  for (const bad of ['GPL-3.0', 'MIT AND GPL-3.0', 'unknown', 'SEE LICENSE IN LICENSE.txt']) {
    expect([bad, isPermissive(bad)]).toEqual([bad, false]);
  }
});

it('docs/dependencies.md is up to date (run "pnpm docs:dependencies")', () => {
  expect(currentPage(root)).toBe(dependenciesPage(root));
});
