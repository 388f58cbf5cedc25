import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { rules } from '../../workflows/domain/case/rules.ts';
import { refusalCodes } from '../../workflows/domain/refusal.ts';
import { CaseInMemory, cast, notControlled } from '../support/case-builder.ts';

const tests = join(import.meta.dirname, '..');

describe('Every refusal code', () => {
  it('has a test that names it', () => {
    const files = readdirSync(tests, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.test.ts') && basename(path) !== 'refusal-codes.test.ts'); // prettier-ignore
    const words = new Set(files.flatMap((path) => readFileSync(join(tests, path), 'utf8').match(/[A-Z_]{4,}/g) ?? []));
    const here = ['SIGNATURES_MISSING', 'TOO_LATE']; // below: no life leads there
    expect(refusalCodes.filter((code) => !words.has(code) && !here.includes(code))).toEqual([]);
    expect(words.has('NOT_ASSIGNED')).toBe(true);
  });
});

describe('A rule asked where no life leads, in case a guard before it fails', () => {
  it('SIGNATURES_MISSING: nobody signs off what the verifiers have not signed', () => {
    const one = new CaseInMemory().assigned().firstSigned().countersigned();
    const unsigned = { ...one.state, signatures: one.state.signatures.slice(1) };
    const input = { judgment: notControlled.id };
    const signOff = () => rules.signOffJudgment(unsigned, { ...command(one), action: 'signOffJudgment', actor: cast.approver, input }); // prettier-ignore
    expect(signOff).toThrow(expect.objectContaining({ code: 'SIGNATURES_MISSING', facts: { field: 'judgment' } }));
  });

  it('TOO_LATE: nobody takes back after the minute', () => {
    const one = new CaseInMemory();
    const late = { ...command(one), action: 'takeBackSubmission' as const, at: one.state.takeBackUntil, input: {} };
    expect(() => rules.takeBackSubmission(one.state, late)).toThrow(expect.objectContaining({ code: 'TOO_LATE' }));
  });
});

const command = ({ state, at }: CaseInMemory) => ({ id: 'c', hash: 'h', caseNumber: state.caseNumber, actor: cast.clerk, at, expectedVersion: state.seq }); // prettier-ignore
