/** What is used of a KeyboardEvent. `key` is 'Process' while an input method is at work; `code` names the key itself then, too. */
export type Stroke = Pick<KeyboardEvent, 'code' | 'key' | 'shiftKey' | 'ctrlKey' | 'isComposing' | 'keyCode'>;
export type Layout = 'JIS' | 'US';
/** `typed` puts a key to the burst; true when it belongs to one, which ends at Enter or Tab. `silent` is called after 60 ms without a key. */
export type Collector = { typed: (stroke: Stroke) => boolean; silent: () => void };

export const silenceMs = 60;
const shortest = 3; // fewer before a silence were typed by hand

const controls: Record<string, string> = { BracketRight: '\u001d', Digit6: '\u001e', KeyD: '\u0004' };
/** Keys beside letters and digits: without Shift, and with it. */
const signs: Record<Layout, Record<string, readonly [string, string]>> = {
  US: {
    Minus: ['-', '_'], Equal: ['=', '+'], BracketLeft: ['[', '{'], BracketRight: [']', '}'], Backslash: ['\\', '|'], Semicolon: [';', ':'],
    Quote: ["'", '"'], Comma: [',', '<'], Period: ['.', '>'], Slash: ['/', '?'], Backquote: ['`', '~'],
  },
  JIS: {
    Minus: ['-', '='], Equal: ['^', '~'], BracketLeft: ['@', '`'], BracketRight: ['[', '{'], Backslash: [']', '}'], Semicolon: [';', '+'],
    Quote: [':', '*'], Comma: [',', '<'], Period: ['.', '>'], Slash: ['/', '?'], IntlYen: ['\\', '|'], IntlRo: ['\\', '_'],
  },
}; // prettier-ignore
const shiftedDigits: Record<Layout, string> = { US: ')!@#$%^&*(', JIS: '\u0000!"#$%&\'()' };

type Heard = {
  onScan: (text: string) => void;
  /** Too few keys for a scan: a person pressed them. */
  onHand: (text: string) => void;
};

/** Rebuilds a burst from the keys themselves, so that a live input method changes nothing. */
export function createCollector(layout: () => Layout, { onScan, onHand }: Heard): Collector {
  let burst = '';
  const end = () => {
    const text = burst;
    burst = '';
    return text;
  };
  return {
    typed: (stroke) => {
      if (stroke.code === 'Enter' || stroke.code === 'Tab' || stroke.code === 'NumpadEnter') {
        const text = end();
        if (text !== '') onScan(text);
        return text !== '';
      }
      const character = characterOf(stroke, layout());
      if (character === undefined) return false;
      burst += character;
      return true;
    },
    silent: () => {
      const text = end();
      if (text.length >= shortest) onScan(text);
      else if (text !== '') onHand(text);
    },
  };
}

/** The character of a key; undefined for keys that write nothing. */
export function characterOf(stroke: Stroke, layout: Layout): string | undefined {
  const { code, key, shiftKey, ctrlKey, isComposing, keyCode } = stroke;
  // Scanners send the separators GS, RS and EOT as the control keys a terminal had for them.
  if (ctrlKey) return controls[layout === 'JIS' && code === 'Backslash' ? 'BracketRight' : code];
  const isLive = isComposing || keyCode === 229 || key === 'Process';
  if (!isLive && [...key].length === 1) return key.normalize('NFKC');
  const [, letter] = /^Key([A-Z])$/.exec(code) ?? [];
  if (letter !== undefined) return shiftKey ? letter : letter.toLowerCase();
  const [, digit] = /^(?:Digit|Numpad)(\d)$/.exec(code) ?? [];
  if (digit !== undefined) return shiftKey ? shiftedDigits[layout][Number(digit)] : digit;
  return code === 'Space' ? ' ' : signs[layout][code]?.[shiftKey ? 1 : 0];
}
