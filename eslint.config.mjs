import accessibility from 'eslint-plugin-jsx-a11y';
import hooks from 'eslint-plugin-react-hooks';
import typescript from 'typescript-eslint';

const sources = ['ormconfig.ts', 'apps/**/*.{ts,tsx}', 'libs/**/*.{ts,tsx}', 'test/**/*.ts'];
const specs = ['**/*.spec.{ts,tsx}', 'test/**'];
const pointerHandlers = ['onClick', 'onMouseDown', 'onMouseUp', 'onPointerDown', 'onPointerUp'];
const scripts = ['*.mjs', 'scripts/**/*.mjs'];

/** What a reader of the message should do instead is part of it. */
const forbidden = {
  dateBySlicing: {
    selector: "CallExpression[callee.property.name=/^(slice|substring|substr|split)$/][callee.object.callee.property.name='toISOString']",
    message: 'That is the date in UTC, a day off around midnight. Use localDateOf of @relais/calendar with the zone.',
  },
  zonelessParts: {
    selector: 'CallExpression[callee.property.name=/^(get|set)(FullYear|Month|Date|Day|Hours|Minutes)$/]',
    message: "These follow the zone of this computer. Use @relais/calendar, which names the zone.",
  },
  ownTransaction: {
    selector: "MemberExpression[property.name=/^(transaction|createQueryRunner|startTransaction)$/]",
    message: 'Writes run in UnitOfWork.run; on the one SQLite connection a transaction of your own would take the neighbour’s writes along (docs/adr/0003).',
  },
  ambientNow: {
    selector: "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Ask the Clock of @relais/platform, so that a test can move the time.',
  },
  enumeration: { selector: 'TSEnumDeclaration', message: 'Use a word list of @relais/contracts: it is what crosses the wire.' },
};
const forbid = (...names) => ['error', ...names.map((name) => forbidden[name])];
const everywhere = ['dateBySlicing', 'zonelessParts', 'enumeration'];

export default typescript.config(
  { ignores: ['dist/', 'data/', '.cache/', 'coverage/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: [...sources, ...scripts],
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 200 }],
      'no-constant-condition': 'error',
      'no-debugger': 'error',
      'no-dupe-else-if': 'error',
      'no-dupe-keys': 'error',
      'no-duplicate-case': 'error',
      'no-empty': 'error',
      'no-eval': 'error',
      'no-fallthrough': 'error',
      'no-implied-eval': 'error',
      'no-self-compare': 'error',
      'no-unreachable': 'error',
      'no-unsafe-finally': 'error',
      'no-useless-catch': 'error',
      'no-var': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      'prefer-const': 'error',
    },
  },
  {
    files: sources,
    extends: [typescript.configs.recommended],
    languageOptions: { parserOptions: { project: ['tsconfig.json', 'apps/web/tsconfig.json'], tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/return-await': ['error', 'in-try-catch'],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'no-console': 'error',
      'no-restricted-syntax': forbid(...everywhere, 'ownTransaction'),
    },
  },
  // The server asks its Clock; a browser has only the computer's, and clock.ts is where the Clock gets it from.
  {
    files: ['apps/{api,worker}/**/*.ts', 'libs/**/*.{ts,tsx}'],
    ignores: [...specs, 'libs/platform/src/clock.ts'],
    rules: { 'no-restricted-syntax': forbid(...everywhere, 'ownTransaction', 'ambientNow') },
  },
  { files: ['libs/database/**'], rules: { 'no-restricted-syntax': forbid(...everywhere) } },
  // Specifications make up arbitrary instants, and plan on days counted in UTC.
  { files: specs, ignores: ['libs/database/**'], rules: { 'no-restricted-syntax': forbid('enumeration', 'ownTransaction') } },
  // A migration is the schema of one day, and is not taken apart afterwards.
  { files: ['libs/database/src/migrations/**'], rules: { 'max-lines': 'off' } },
  {
    files: ['apps/web/**/*.{ts,tsx}', 'libs/pages/**/*.tsx'],
    extends: [accessibility.flatConfigs.recommended],
    plugins: { 'react-hooks': hooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      // Keys may be heard on what surrounds the focused element; a pointer must meet something that says what it is.
      'jsx-a11y/no-static-element-interactions': ['error', { handlers: pointerHandlers }],
      'jsx-a11y/no-noninteractive-element-interactions': ['error', { handlers: pointerHandlers }],
    },
  },
);
