import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '..');
const cruiser = join(root, 'node_modules/.bin/depcruise');
const planted = join(root, 'workflows/domain/case/planted.ts');

function brokenArrows(...folders: string[]): string {
  const run = spawnSync(cruiser, ['--config', '.dependency-cruiser.cjs', ...folders], { cwd: root, encoding: 'utf8' });
  return run.status === 0 ? '' : run.stdout + run.stderr;
}

/** Versions of a package in the lock file, one a copy. */
function copies(name: string): string[] {
  const lock: { packages: Record<string, { version: string }> } = JSON.parse(
    readFileSync(join(root, 'package-lock.json'), 'utf8'),
  );
  return Object.entries(lock.packages)
    .filter(([path]) => path.endsWith(`node_modules/${name}`))
    .map(([, { version }]) => version);
}

describe('The architecture', () => {
  afterAll(() => rmSync(planted, { force: true }));

  it('has no arrow against the rules', () => {
    expect(brokenArrows('workflows', 'server', 'client', 'test', 'bench')).toBe('');
  });

  it('would name an arrow from the domain to Temporal', () => {
    mkdirSync(join(root, 'workflows/domain/case'), { recursive: true });
    writeFileSync(planted, "import '@temporalio/workflow';\n");
    const said = brokenArrows('workflows');
    rmSync(planted);
    expect(said).toContain('no-domain-to-temporal');
  });

  it('has one copy of graphql, one of protobufjs 8 and one version of Temporal', () => {
    expect(copies('graphql')).toEqual(['16.15.0']);
    expect(copies('protobufjs')).toEqual([expect.stringMatching(/^8\./)]);
    const temporal = ['activity', 'client', 'common', 'worker', 'workflow'].map((name) =>
      copies(`@temporalio/${name}`).join(),
    );
    expect(new Set(temporal)).toEqual(new Set(['1.24.0']));
  });

  it('commits no path of a machine, no registry host and no secret', () => {
    const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
      .split('\0')
      .filter(Boolean);
    const forbidden = /(^|[^\w.])\/(work|root|home)\/[a-z]|-----BEGIN [A-Z ]*PRIVATE KEY|"resolved": "http/;
    const guilty = tracked.filter((path) => !path.endsWith('architecture.test.ts') && forbidden.test(textOf(path)));
    expect(guilty).toEqual([]);
  });
});

function textOf(path: string): string {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return ''; // deleted in the work tree and not yet committed
  }
}
