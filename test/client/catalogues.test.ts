import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { getCatalogs } from '@lingui/cli/api';
import { getConfig } from '@lingui/conf';

const config = getConfig({ configPath: join(import.meta.dirname, '../../client/lingui.config.ts') });
const catalogues = (await getCatalogs(config)).map((catalogue) => ({
  entry: basename(dirname(catalogue.path)),
  catalogue,
}));

/** What a translation must carry over: the values it names and the elements it wraps. */
const marks = (text: string) =>
  [...new Set([...text.matchAll(/\{\w+(?=[,}])|<\/?\d+\/?>/g)].map(([mark]) => mark))].sort();

describe.each(catalogues)('the catalogue of $entry', ({ catalogue }) => {
  it('holds the texts of the screens, no fewer and no more', async () => {
    const [written, collected] = [await catalogue.read('en'), await catalogue.collect({})];
    expect(Object.keys(written ?? {}).sort()).toEqual(Object.keys(collected ?? {}).sort());
  }, 60_000);

  it('says everything in English, with the same values in it', async () => {
    const written = Object.values((await catalogue.read('en')) ?? {});
    expect(written.filter(({ translation }) => !translation).map(({ message }) => message)).toEqual([]);
    const broken = written.filter(
      ({ message = '', translation = '' }) => marks(message).join() !== marks(translation).join(),
    );
    expect(broken.map(({ message, translation }) => [message, translation])).toEqual([]);
  });

  it('writes English where English belongs, a few signs of the law apart', async () => {
    const written = Object.values((await catalogue.read('en')) ?? {});
    const count = (text: string, signs: RegExp) => text.match(signs)?.length ?? 0;
    const isJapanese = (text: string) => count(text, /[\u3040-\u30ff\u3400-\u9fff]/g) > count(text, /[a-z]/gi);
    expect(written.map(({ translation = '' }) => translation).filter(isJapanese)).toEqual([]);
  });
});
