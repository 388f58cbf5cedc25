import tseslint from 'typescript-eslint';

const domainIsPure = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Time comes in as `at`.',
  },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Time comes in as `at`.' },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Rules run again in replay.',
  },
];
const namedExportsOnly = { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' };
const onlyTheActivityRecords = {
  selector: "ImportSpecifier[imported.name='appendEvents']",
  message: 'Only server/activities.ts writes events: the case decides, nothing else.',
};
const onlyTemporalInWorkflows = {
  regex: '^(?!\\.)(?!@temporalio/(workflow|common)$)',
  message: 'workflows/ knows @temporalio/workflow and @temporalio/common, and no other package.',
};

export default tseslint.config(
  { ignores: ['**/generated/', 'dist/', '.data/', '.cache/', 'coverage/', '**/node_modules/'] },
  {
    files: ['**/*.{ts,tsx,js,mjs,cjs}'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    languageOptions: { parser: tseslint.parser },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 50 }],
      'max-depth': ['error', 3],
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-empty': 'error',
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-restricted-syntax': ['error', namedExportsOnly, onlyTheActivityRecords],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      // A `default` says on purpose that the rest is alike; without one a new event kind must not compile.
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
    },
  },
  { files: ['server/activities.ts'], rules: { 'no-restricted-syntax': ['error', namedExportsOnly] } },
  {
    files: ['workflows/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [onlyTemporalInWorkflows] }] },
  },
  {
    files: ['workflows/domain/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', namedExportsOnly, onlyTheActivityRecords, ...domainIsPure] },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    // A test of the record has to write one; and a story told in one function is easier to read.
    rules: { 'max-lines-per-function': 'off', 'no-restricted-syntax': ['error', namedExportsOnly] },
  },
  {
    // What only the build runs: the tools ask for a default export, and these files belong to no project.
    files: ['**/*.config.{ts,js}', 'client/*.ts', 'codegen.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
