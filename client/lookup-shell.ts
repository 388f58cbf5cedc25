import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

type Chunk = { fileName: string; name: string; imports: string[]; dynamicImports: string[]; viteMetadata?: { importedCss: Set<string> }; code: string; facadeModuleId: string | null }; // prettier-ignore

/** Writes the names of all files that the look-up's page can ask for into its service worker, and a hash of them. */
export function lookupShell(): Plugin {
  return {
    name: 'lookup-shell',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const chunks = Object.values(bundle).filter((one) => one.type === 'chunk') as unknown as Chunk[]; // Vite adds its own fields
        const page = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith('/lookup.html'));
        const worker = chunks.find(({ name }) => name === 'lookup-worker');
        if (!page || !worker) throw new Error('The look-up has no page or no service worker');
        const files = [...reached(page, chunks), 'first.css', 'icon.svg', 'lookup.webmanifest'].map((file) => `/${file}`);
        const version = createHash('sha256').update(files.join()).digest('hex').slice(0, 12);
        worker.code = worker.code.replace('__LOOKUP_SHELL__', files.join(' ')).replace('__LOOKUP_SHELL_VERSION__', version);
      },
    },
  };
} // prettier-ignore

function reached(page: Chunk, chunks: readonly Chunk[]): string[] {
  const files = new Set<string>();
  const follow = (chunk: Chunk | undefined) => {
    if (!chunk || files.has(chunk.fileName)) return;
    files.add(chunk.fileName);
    for (const style of chunk.viteMetadata?.importedCss ?? []) files.add(style);
    for (const next of [...chunk.imports, ...chunk.dynamicImports])
      follow(chunks.find(({ fileName }) => fileName === next));
  };
  follow(page);
  return [...files];
}
