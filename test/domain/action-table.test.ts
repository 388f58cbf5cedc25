import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { actionNames, actions } from '../../workflows/domain/actions.ts';

const printed = join(import.meta.dirname, 'action-table.txt');

/** Who may do what, when: a page that a reviewer reads without the code. A change of it is a change of somebody's rights. */
function table(): string {
  const lines = actionNames.map((name) => {
    const { by, step, basis } = actions[name];
    return `${name}\n  by    ${by.join(', ')}\n  while ${step.join(', ')}\n  rests on the ${basis}\n`;
  });
  return lines.join('\n');
}

describe('The table of actions', () => {
  it('is the one that was reviewed; whoever changes it changes action-table.txt in the same commit', () => {
    expect(table()).toBe(readFileSync(printed, 'utf8'));
  });
});
