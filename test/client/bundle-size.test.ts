import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { projectRoot } from '../../server/project-root.ts';

type Chunk = { file: string; imports?: string[]; dynamicImports?: string[]; css?: string[] };
const built = join(projectRoot, 'dist/client');
const manifest = JSON.parse(readFileSync(join(built, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>; // Vite's own shape

/** Everything a chunk needs before it can run. */
function needed(names: readonly string[]): Chunk[] {
  const found = new Map<string, Chunk>();
  const follow = (name: string) => {
    const chunk = manifest[name];
    if (!chunk || found.has(name)) return;
    found.set(name, chunk);
    chunk.imports?.forEach(follow);
  };
  names.forEach(follow);
  return [...found.values()];
}

const kibOf = (files: readonly string[]) =>
  [...new Set(files)].reduce((sum, file) => sum + gzipSync(readFileSync(join(built, file)), { level: 9 }).length, 0) /
  1024;
const scriptKib = (names: readonly string[]) => kibOf(needed(names).map(({ file }) => file));
const styleKib = (names: readonly string[]) =>
  kibOf(
    needed(names)
      .flatMap(({ css = [] }) => css)
      .filter((file) => !isFonts(file)),
  );
const isFonts = (file: string) => /\/fonts-[^/]*\.css$/.test(file);

const late = (entry: string, pattern: RegExp) =>
  (manifest[entry]?.dynamicImports ?? []).filter((name) => pattern.test(name));

/** The entry, one language, and the largest screen one can land on. */
function firstRoutes(entry: string): string[][] {
  const languages = late(entry, /locales\//);
  const screens = late(entry, /screens\//);
  const withLanguage = (language: string) =>
    screens.length > 0 ? screens.map((screen) => [entry, language, screen]) : [[entry, language]];
  return languages.length > 0 ? languages.flatMap(withLanguage) : [[entry]];
}

describe('the first route', () => {
  it.each([
    { entry: 'lookup.html', script: 115, style: 12, routes: 2 },
    { entry: 'verify.html', script: 20, style: 8, routes: 1 },
    { entry: 'src/entries/verify-list.ts', script: 20, style: 8, routes: 1 },
    { entry: 'app.html', script: 350, style: 30, routes: 14 },
  ])('of $entry is at most $script KiB of script and $style KiB of style', ({ entry, script, style, routes }) => {
    const known = firstRoutes(entry);
    expect(known.length).toBeGreaterThanOrEqual(routes);
    expect(Math.max(...known.map(scriptKib))).toBeGreaterThan(0.1);
    expect(Math.max(...known.map(scriptKib))).toBeLessThanOrEqual(script);
    expect(Math.max(...known.map(styleKib))).toBeLessThanOrEqual(style);
  });

  it('waits for no font: their rules are a file of their own, at most 36 KiB', () => {
    const fonts = Object.values(manifest)
      .flatMap(({ file, css = [] }) => [file, ...css])
      .filter(isFonts);
    expect(fonts.length).toBeGreaterThan(0);
    expect(kibOf(fonts)).toBeLessThanOrEqual(36);
  });

  it('brings neither the GraphQL client nor the router to the lookup', () => {
    const code = needed(['lookup.html'])
      .map(({ file }) => readFileSync(join(built, file), 'utf8'))
      .join('\n');
    expect(code).not.toMatch(/InMemoryCache|persistedQuery|notFoundComponent/);
  });
});
