/** Bytes that are written one after another. Numbers take seven bits a byte, so that small ones are short; a text is its length and
 *  its UTF-16 units, which for a part number is one byte each. */
export type PackedWriter = {
  readonly number: (value: number) => void;
  readonly signed: (value: number) => void;
  readonly text: (value: string) => void;
  readonly size: () => number;
  /** What was written since the last time, and no more of it. */
  readonly taken: () => Uint8Array;
};

export function createPackedWriter(): PackedWriter {
  let bytes = new Uint8Array(1 << 12);
  let length = 0;
  const number = (value: number) => {
    if (length + 10 > bytes.length) bytes = grown(bytes);
    let rest = value;
    while (rest >= 0x80) {
      bytes[length] = (rest % 0x80) | 0x80;
      length += 1;
      rest = Math.floor(rest / 0x80);
    }
    bytes[length] = rest;
    length += 1;
  };
  return {
    number,
    signed: (value) => number(value < 0 ? -2 * value - 1 : 2 * value),
    text: (value) => {
      number(value.length);
      for (let at = 0; at < value.length; at += 1) number(value.charCodeAt(at));
    },
    size: () => length,
    taken: () => {
      const written = bytes.slice(0, length);
      length = 0;
      return written;
    },
  };
}

/** Reads what a writer wrote, from a place on. Beyond the end everything is 0: whoever opens bytes checks their hash before. */
export type PackedReader = {
  readonly number: () => number;
  readonly signed: () => number;
  readonly text: () => string;
};

export function readPacked(bytes: Uint8Array, from: number): PackedReader {
  let at = from;
  const number = () => {
    let [value, scale] = [0, 1];
    for (;;) {
      const byte = bytes[at] ?? 0;
      at += 1;
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
      scale *= 0x80;
    }
  };
  return {
    number,
    signed: () => {
      const value = number();
      return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
    },
    text: () => {
      let value = '';
      for (let left = number(); left > 0; left -= 1) value += String.fromCharCode(number());
      return value;
    },
  };
}

function grown(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(bytes.length * 2);
  larger.set(bytes);
  return larger;
}
