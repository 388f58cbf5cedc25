const encoder = new TextEncoder();
const spare = 1.25; // so that the next text, which is seldom much longer, has room in the same place

/** Writes texts where another thread reads them, each in place of the oldest of so many. Memory of its own for every text would be made by
 *  one thread and collected by the other for longer than it takes to write. */
export function createSharedPlaces(count: number): (text: string) => Uint8Array {
  const places = Array.from({ length: count }, () => placeOf(0));
  let turn = 0;
  return (text) => {
    const bytes = Buffer.byteLength(text);
    const known = places[turn];
    const place = known !== undefined && known.length >= bytes ? known : placeOf(Math.ceil(bytes * spare));
    places[turn] = place;
    turn = (turn + 1) % count;
    encoder.encodeInto(text, place);
    return place.subarray(0, bytes);
  };
}

function placeOf(bytes: number): Uint8Array<SharedArrayBuffer> {
  return new Uint8Array(new SharedArrayBuffer(bytes));
}
