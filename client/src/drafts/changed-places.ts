export type ChangedPlace = { place: string; before: string; mine: string; theirs: string };

/** Every leaf that the two editors see differently, by its path. */
export function changedPlaces(before: unknown, mine: unknown, theirs: unknown): ChangedPlace[] {
  const [first, own, other] = [leavesOf(before), leavesOf(mine), leavesOf(theirs)];
  return [...new Set([...own.keys(), ...other.keys()])]
    .filter((place) => own.get(place) !== other.get(place))
    .map((place) => ({
      place,
      before: first.get(place) ?? '',
      mine: own.get(place) ?? '',
      theirs: other.get(place) ?? '',
    }));
}

function leavesOf(value: unknown, place = ''): Map<string, string> {
  if (typeof value !== 'object' || value === null) return new Map(value === undefined ? [] : [[place, String(value)]]);
  return new Map(Object.entries(value).flatMap(([key, part]) => [...leavesOf(part, place ? `${place}.${key}` : key)]));
}
