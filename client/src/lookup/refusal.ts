/** A field that cannot be read, by its name in the question, and why; `line` counts from 0 where many were asked. */
export type RefusedField = { name: string; code: string; line?: number };

const pointed = /^(?:\/query|\/path|\/lines\/(\d+))?\/(\w+)$/;

/** The fields that a refusal names; none when it is about the whole question. Throws when the reply is no JSON. Source: RFC 9457, with
 *  pointers of RFC 6901. */
export async function refusedFields(response: Response): Promise<RefusedField[]> {
  const { errors = [] } = (await response.json()) as { errors?: { pointer: string; code: string }[] }; // the contract of openapi.yaml
  return errors.flatMap(({ pointer, code }) => {
    const [, line, name] = pointed.exec(pointer) ?? [];
    if (name === undefined) return [];
    return [{ name, code, ...(line !== undefined && { line: Number(line) }) }];
  });
}
