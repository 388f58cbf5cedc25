import { describe, expect, it } from '@jest/globals';
import { clientModule } from '../support/client-module.ts';

type Stroke = { code: string; key: string; shiftKey: boolean; ctrlKey: boolean; isComposing: boolean; keyCode: number };
type Collector = { typed: (stroke: Stroke) => boolean; silent: () => void };
type Heard = { onScan: (text: string) => void; onHand: (text: string) => void };
const { parseScan } = await clientModule<{
  parseScan: (raw: string) => { readings: object[]; quantity: string | null };
}>('lookup/scan/parse-scan.ts');
const { createCollector } = await clientModule<{
  createCollector: (layout: () => 'JIS' | 'US', heard: Heard) => Collector;
}>('lookup/scan/collect-scan.ts');

const [GS, RS, EOT] = ['\u001d', '\u001e', '\u0004'];
const reading = (partNumber: string, identifier: string | null = null) => ({ partNumber, identifier });

describe('A label that was scanned', () => {
  it.each([
    ['STM32F407VGT6', [reading('STM32F407VGT6')], null],
    [']C1STM32F407VGT6', [reading('STM32F407VGT6')], null],
    ['1PSTM32F407VGT6', [reading('1PSTM32F407VGT6'), reading('STM32F407VGT6', '1P')], null],
    ['1PS79SB10', [reading('1PS79SB10'), reading('S79SB10', '1P')], null],
    ['PIC16F84A-04/P', [reading('PIC16F84A-04/P')], null],
    [
      `[)>${RS}06${GS}P123-ABC${GS}1PSTM32F407VGT6${GS}Q2500${GS}1TLOT1${RS}${EOT}`,
      [reading('STM32F407VGT6', '1P')],
      '2500',
    ],
    [`[)>06${GS}1PSTM32F407VGT6${GS}Q10`, [reading('STM32F407VGT6', '1P')], '10'],
    [`[)>${RS}06${GS}PSTM32F407VGT6${GS}Q5${RS}${EOT}`, [reading('STM32F407VGT6', 'P')], '5'],
    ['[)>061PSTM32F407VGT6Q10', [], null],
    ['AB', [], null],
    ['', [], null],
  ])('%j is read as %j', (raw, readings, quantity) => {
    expect(parseScan(raw)).toEqual({ raw, readings, quantity });
  });
});

/** Keys as they come while an input method is at work: only their places are known. */
function live(code: string, shiftKey = false): Stroke {
  return { code, key: 'Process', shiftKey, ctrlKey: false, isComposing: true, keyCode: 229 };
}
function heard(layout: 'JIS' | 'US' = 'JIS') {
  const [scans, hands]: [string[], string[]] = [[], []];
  const collector = createCollector(() => layout, {
    onScan: (text) => scans.push(text),
    onHand: (text) => hands.push(text),
  });
  return { scans, hands, collector };
}
const letters = (text: string) =>
  [...text].map((letter) => live(/\d/.test(letter) ? `Digit${letter}` : `Key${letter}`, /[A-Z]/.test(letter)));

describe('A burst of keys', () => {
  it('is rebuilt from the keys themselves while an input method is live', () => {
    const { scans, collector } = heard();
    for (const stroke of [...letters('STM32'), live('Minus'), live('Slash'), live('Semicolon', true)]) expect(collector.typed(stroke)).toBe(true);
    collector.typed(live('Enter'));
    expect(scans).toEqual(['STM32-/+']);
  });

  it.each([
    ['JIS', 'Semicolon', true, '+'],
    ['US', 'Equal', true, '+'],
    ['JIS', 'Digit6', true, '&'],
    ['US', 'Digit7', true, '&'],
    ['US', 'Digit3', true, '#'],
    ['JIS', 'Digit3', true, '#'],
  ] as const)('on a %s keyboard has its own sign for %s', (layout, code, shift, sign) => {
    const { scans, collector } = heard(layout);
    for (const stroke of [...letters('AB'), live(code, shift), live('Tab')]) collector.typed(stroke);
    expect(scans).toEqual([`AB${sign}`]);
  });

  it('takes the separators of a message from the control keys', () => {
    const { scans, collector } = heard('US');
    const control = (code: string) => ({ ...live(code), ctrlKey: true });
    for (const stroke of [...letters('ABC'), control('BracketRight'), ...letters('Q5'), control('Digit6'), control('KeyD')]) collector.typed(stroke);
    collector.silent();
    expect(scans).toEqual([`ABC${GS}Q5${RS}${EOT}`]);
  });

  it('ends with a silence, and is a person’s when it is shorter than any number', () => {
    const { scans, hands, collector } = heard();
    letters('ABC1').forEach(collector.typed);
    collector.silent();
    collector.typed(live('KeyP'));
    collector.silent();
    collector.silent();
    expect([scans, hands]).toEqual([['ABC1'], ['p']]);
  });

  it('leaves alone what writes nothing', () => {
    const { scans, collector } = heard();
    for (const code of ['ShiftLeft', 'F5', 'ArrowDown', 'Enter', 'Tab']) expect(collector.typed(live(code))).toBe(false);
    expect(scans).toEqual([]);
  });
}); // prettier-ignore
