const { isAbstractType } = require('graphql');

/** Which objects an interface or union may be. Without it Apollo silently drops `... on DomainError`. */
module.exports = {
  plugin(schema) {
    const types = Object.values(schema.getTypeMap()).filter(isAbstractType);
    const rows = types.map((type) => [type.name, schema.getPossibleTypes(type).map((possible) => possible.name)]);
    return `export const possibleTypes: Record<string, string[]> = ${JSON.stringify(Object.fromEntries(rows), null, 2)};\n`;
  },
};
