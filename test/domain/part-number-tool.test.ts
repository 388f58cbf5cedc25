import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const tool = join(import.meta.dirname, '../../scripts/part.mjs');

function part(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool, ...args], { input, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('npm run part', () => {
  it('gives one object a text, with the input as it came', () => {
    const { status, stdout } = part(['--json', ' ｓｔｍ32F407VGT6', 'LM358²', '--', '--json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual([
      { input: ' ｓｔｍ32F407VGT6', key: 'STM32F407VGT6', recallKey: 'STM32F407VGT6', refused: null, match: null },
      { input: 'LM358²', key: null, recallKey: null, refused: 'AMBIGUOUS_CHARACTER', match: null },
      { input: '--json', key: '--JSON', recallKey: 'JSON', refused: null, match: null },
    ]);
  });

  it('compares each line of standard input with a listed number', () => {
    const listed = ['--against', 'LTC2053HMS8', '--manufacturer=Linear Technology', '--listed-manufacturer', 'ADI'];
    const { stdout } = part(['-', '--json', ...listed], '\ufeffltc2053hms8\r\n\nLTC2O53HMS8');
    const answers: { input: string; match: string }[] = JSON.parse(stdout);
    expect(answers.map(({ input, match }) => [input, match])).toEqual([
      ['\ufeffltc2053hms8', 'makerAlias'],
      ['', 'none'],
      ['LTC2O53HMS8', 'near'],
    ]);
  });

  it('says in words which rule of the maker applied and what was warned about', () => {
    const { stdout } = part(['STM32F407VGT6TR', '9.55E+12', '--manufacturer', 'ST']);
    expect(stdout).toContain('kept STM32F407VGT6');
    expect(stdout).toContain('SCIENTIFIC_NOTATION');
  });

  it.each([[['--jsno', 'LM358']], [['LM358', '--against']], [[]]])('refuses %j with exit code 2', (args) => {
    expect(part(args)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('--help') });
  });
});
