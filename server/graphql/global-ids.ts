export type NodeType = 'Case' | 'Person' | 'Organisation' | 'Application' | 'Draft' | 'Amendment';
const nodeTypes: readonly NodeType[] = ['Case', 'Person', 'Organisation', 'Application', 'Draft', 'Amendment'];

/** A Relay global id: opaque to clients, and nothing secret in it. */
export function globalId(type: NodeType, key: string): string {
  return Buffer.from(`${type}:${key}`).toString('base64url');
}

/** What a global id names; undefined for anything we did not make. */
export function parseGlobalId(id: string): { type: NodeType; key: string } | undefined {
  const [name, ...rest] = Buffer.from(id, 'base64url').toString().split(':');
  const type = nodeTypes.find((one) => one === name);
  const key = rest.join(':');
  return type && key && globalId(type, key) === id ? { type, key } : undefined;
}

/** The key, if the id names a thing of that type. */
export function keyOf(type: NodeType, id: string): string | undefined {
  const parsed = parseGlobalId(id);
  return parsed?.type === type ? parsed.key : undefined;
}
