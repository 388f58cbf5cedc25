/** A draft as it was read from a file: its text goes to the server as it is, and its day says which amendment it belongs to. */
export type DraftFile = { name: string; text: string; version: string | undefined };

export async function readDraftFile(file: File): Promise<DraftFile> {
  const text = await file.text();
  return { name: file.name, text, version: versionIn(text) };
}

function versionIn(text: string): string | undefined {
  try {
    const draft: unknown = JSON.parse(text);
    const version = typeof draft === 'object' && draft !== null && 'version' in draft ? draft.version : undefined;
    return typeof version === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(version) ? version : undefined;
  } catch {
    return undefined; // the server says what is wrong with it
  }
}
