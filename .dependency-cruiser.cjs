/** Which part may import which: server -> workflows -> domain; the client knows the contract alone. */
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    rule('no-cycle', 'Two files that need each other are one file.', {}, { circular: true }),
    rule(
      'no-domain-to-temporal',
      'A rule that knows Temporal cannot be tested without it.',
      { path: '^workflows/domain/' },
      { path: '@temporalio/' },
    ),
    rule(
      'no-domain-to-anything-else',
      'The domain imports nothing but its own siblings, so that the sandbox proves it pure.',
      { path: '^workflows/domain/' },
      { pathNot: '^workflows/domain/' },
    ),
    rule(
      'no-workflows-to-server',
      'The half that decides never sees the half that touches the world.',
      { path: '^workflows/' },
      { path: '^(server|client|test|bench|scripts)/' },
    ),
    rule(
      'no-server-to-client',
      'The server speaks the contract, whoever shows it.',
      { path: '^server/' },
      { path: '^(client|test|bench|scripts)/' },
    ),
    rule(
      'no-client-to-domain',
      'The screen obeys the case; where both must compute the same, one vector file binds them.',
      { path: '^client/', pathNot: '^client/src/lookup/offline/' },
      { path: '^(server|workflows|test|bench|scripts)/' },
    ),
    rule(
      'no-offline-to-anything-but-the-list',
      'Without a line the page answers by the very rules of the list that the server answers by, and knows no others.',
      { path: '^client/src/lookup/offline/' },
      { path: '^(server|workflows|test|bench|scripts)/', pathNot: '^workflows/domain/list/' },
    ),
    rule(
      'no-screen-to-screen',
      'A screen can be deleted without reading another one.',
      { path: '^client/src/screens/([^/]+)/' },
      { path: '^client/src/screens/', pathNot: '^client/src/screens/$1/' },
    ),
    rule(
      'no-react-aria-outside-ui',
      'client/src/ui is the only place that knows React Aria.',
      { path: '^client/src/', pathNot: '^client/src/ui/' },
      { path: 'react-aria' },
    ),
    rule(
      'no-graphql-in-ui',
      'Our components show what they are given.',
      { path: '^client/src/ui/' },
      { path: '(@apollo/client|node_modules/graphql/|/generated/)' },
    ),
  ],
  options: {
    doNotFollow: { path: ['node_modules', 'dist'] },
    exclude: { path: ['^dist/', '^\\.data/', '^\\.cache/'] },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
};
