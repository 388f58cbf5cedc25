export type Problem = { path: string; code: string; message: string };

/** The first thing wrong at a place; the places are the ids of the fields. */
export type ErrorAt = (path: string) => string | undefined;

export function errorsOf(problems: readonly Problem[]): ErrorAt {
  const byPath = new Map([...problems].reverse().map(({ path, message }) => [path, message]));
  return (path) => byPath.get(path);
}

export function asFieldProblems(problems: readonly Problem[]) {
  return problems.map(({ path, message }) => ({ fieldId: path, message }));
}
