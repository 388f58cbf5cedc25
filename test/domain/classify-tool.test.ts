import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { plain } from '../support/rules.ts';

const tool = join(import.meta.dirname, '../../scripts/classify.mjs');

function classify(args: readonly string[], input: unknown = '') {
  const text = typeof input === 'string' ? input : JSON.stringify(input);
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool, ...args], { input: text, encoding: 'utf8' });
  return { status, stdout, stderr };
}
const answers = (text: string): { name: string; verdict: string; clausesTrue: string[] }[] => JSON.parse(text);

const accelerator = {
  ...plain, device_kinds: ['gpu'], rated_ambient_min_c: 0, rated_ambient_max_c: 70, designed_for_civil_car_or_rail: false, tpp: 7000,
  io_bidirectional_rate_gbytes_s: 599,
}; // prettier-ignore

describe('npm run classify', () => {
  it('judges each of an array on its own day, and all of them on --date', () => {
    const items = ['2026-02-13', '2026-02-14'].map((date) => ({ name: date, date, facts: accelerator }));
    const own = classify(['-', '--json'], items);
    expect(own).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(own.stdout)).toEqual([
      { name: '2026-02-13', verdict: 'not_controlled', clausesTrue: [], clausesUnknown: [] },
      { name: '2026-02-14', verdict: 'controlled', clausesTrue: ['ic-a16'], clausesUnknown: [] },
    ]);
    const fixed = classify(['-', '--json', '--date', '2026-02-13'], items);
    expect(answers(fixed.stdout).map(({ verdict }) => verdict)).toEqual(['not_controlled', 'not_controlled']);
  });

  it('takes one bare fact set, and explains it with what remains to be checked', () => {
    const { status, stdout } = classify(['-', '--date=2026-02-13'], accelerator);
    expect(status).toBe(0);
    expect(stdout).toContain('law state 2025-10-09');
    expect(stdout).toContain('io_bidirectional_rate_gbytes_s 599 GByte/s, law >= 600 GByte/s: false');
    expect(stdout).toContain('Appended Table 2-3');
    expect(stdout).toContain('a qualified classifier must review');
  });

  it('loses no digit of a number in JSON', () => {
    const tpp = (text: string) => classify(['-', '--json'], JSON.stringify(accelerator).replace('7000', text)).stdout;
    expect(answers(tpp('5999.9999999999999999999999'))[0]?.verdict).toBe('not_controlled');
    expect(answers(tpp('6000'))[0]?.verdict).toBe('controlled');
  });

  it('says on standard error when no law state is known for the day', () => {
    const { status, stdout, stderr } = classify(['-', '--json', '--date', '2016-01-01'], accelerator);
    expect(status).toBe(0);
    expect(answers(stdout)).toHaveLength(1);
    expect(stderr).toContain('2016-01-01: no law state is loaded');
  });

  it('leaves a technology to an expert', () => {
    const { stdout } = classify(['-', '--json'], { name: 'design data', kind: 'technology', facts: {} });
    expect(answers(stdout)).toMatchObject([{ name: 'design data', verdict: 'needs_expert' }]);
  });

  it.each<[string, string[], unknown, string]>([
    ['a wrong fact among good ones', ['-'], [{ facts: plain }, { name: 'b', facts: { tpp: 'NaN' } }], '1.facts.tpp: NaN'],
    ['a number too large to be one', ['-'], '{"tpp": 1e999}', 'tpp: 1e999'],
    ['a contradiction', ['-'], { rated_ambient_min_c: 1, rated_ambient_max_c: 0 }, 'rated_ambient_min_c: the answers contradict'],
    ['two answers to one question', ['-'], '{"tpp": 0, "tpp": 9000}', '"tpp" stands twice'],
    ['a day that does not exist', ['-'], { date: '2026-02-30', facts: {} }, 'date: "2026-02-30"'],
    ['such a day on the command line', ['-', '--date', '2026-02-30'], {}, '--date: "2026-02-30"'],
    ['a part without facts', ['-'], [{ name: 'a' }], '0: {name, date, facts} is needed'],
    ['a number', ['-'], '7', 'a fact set or an array'],
    ['nothing', ['-'], ' ', 'it is empty'],
    ['half a file', ['-'], '[{"facts": ', 'this is not JSON'],
    ['a file that is not there', ['nowhere.json'], '', 'nowhere.json: there is no such file'],
    ['an unknown option', ['-', '--jsno'], '', 'Unknown option --jsno'],
    ['no file', [], '', 'Name one file'],
  ])('refuses %s with exit code 2, the reason, and nothing on standard output', (_what, args, input, reason) => {
    expect(classify([...args, '--json'], input)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(reason) });
  }); // prettier-ignore
});
