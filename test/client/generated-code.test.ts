import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectRoot } from '../../server/project-root.ts';

const textOf = (path: string) => readFileSync(join(projectRoot, path), 'utf8');

describe('the generated code', () => {
  it('is what schema.graphql and the operations of the screens give today', () => {
    const generator = join(projectRoot, 'node_modules/.bin/graphql-codegen');
    const options = ['--config', 'codegen.ts', '--check', '--silent'];
    const { status, stdout, stderr } = spawnSync(generator, options, { cwd: projectRoot, encoding: 'utf8' });
    expect({ status, said: stdout + stderr }).toEqual({ status: 0, said: '' });
  }, 60_000);

  it('gives client and server the same list of trusted documents', () => {
    expect(textOf('server/generated/documents.json')).toBe(textOf('client/src/generated/persisted-documents.json'));
  });
});
