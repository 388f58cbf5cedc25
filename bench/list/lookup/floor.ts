import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { buildSchema, execute, parse } from 'graphql';

/** The neighbour of the look-up: graphql-js on a bare server, with its document parsed once, answering with the object of the file
 *  that is named. What it is asked for is only read, so it does no work of ours. */
const answer = JSON.parse(readFileSync(process.env.ANSWER ?? '', 'utf8'));
const fields = 'input key verdict asOf treeSize words { word { ja en } sentence { ja en } } near { manufacturer } entries { verdict match manufacturer partNumber lawState validTo publication { yearMonth number } leaf proof { leafIndex treeSize leaf hashes checkpoint } }'; // prettier-ignore
const schema = buildSchema(`
  type Query { lookup(partNumber: String!): Answer! }
  type Answer { input: String! key: String! verdict: String! asOf: String! treeSize: Int! words: Pair! near: [Near!]! entries: [Entry!]! }
  type Pair { word: Words! sentence: Words! }
  type Words { ja: String! en: String! }
  type Near { manufacturer: String! }
  type Entry { verdict: String! match: String! manufacturer: String! partNumber: String! lawState: String! validTo: String! publication: Publication! leaf: Int! proof: Proof! }
  type Publication { yearMonth: String! number: Int! }
  type Proof { leafIndex: Int! treeSize: Int! leaf: String! hashes: [String!]! checkpoint: String! }
`);
const document = parse(`query ($part: String!) { lookup(partNumber: $part) { ${fields} } }`);
const rootValue = { lookup: ({ partNumber }: { partNumber: string }) => ({ ...answer, input: partNumber }) };

const server = createServer((request, response) => {
  const part = decodeURIComponent((request.url ?? '').split('/').at(-1) ?? '');
  void Promise.resolve(execute({ schema, document, rootValue, variableValues: { part } })).then(({ data }) => {
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
    response.end(JSON.stringify(data));
  });
}).listen(0);
await once(server, 'listening');
const address = server.address();
console.log(`ready floor http://localhost:${typeof address === 'object' ? address?.port : ''}`);
