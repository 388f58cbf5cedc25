import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectRoot } from '../../server/project-root.ts';
import { judge } from '../support/rules.ts';

type Example = { name: string; date: string; facts: object; expect: Expected };
type Expected = {
  verdict: 'controlled' | 'not_controlled' | 'needs_expert';
  clausesTrue: string[];
  clausesUnknown: string[];
};

const file = join(projectRoot, '..', 'shared', 'domain', 'worked-examples.json');
const verdicts = { controlled: 'controlled', not_controlled: 'notControlled', needs_expert: 'needsExpert' };

describe('The worked examples', () => {
  if (!existsSync(file)) {
    it.skip('are not beside this project: ../shared/domain/worked-examples.json is missing', () => undefined);
    return;
  }
  const examples: Example[] = JSON.parse(readFileSync(file, 'utf8'));
  it.each(examples.map((one) => [one.name, one] as const))('%s', (_name, { date, facts, expect: expected }) => {
    expect(judge(facts, date)).toEqual({ ...expected, verdict: verdicts[expected.verdict] });
  });
});
