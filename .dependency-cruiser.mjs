/** What each lib may rely on, as docs/architecture.md has it; from top to bottom, imports go up only. */
const mayRelyOn = {
  contracts: [],
  wording: ['contracts'],
  calendar: [],
  platform: ['contracts'],
};
const roomsAbove = ['database', 'identity', 'organisations', 'mail', 'sessions', 'bookings', 'requests', 'attendance', 'pages', 'demo'];
for (const room of roomsAbove) mayRelyOn[room] = Object.keys(mayRelyOn);

const directions = Object.entries(mayRelyOn).map(([lib, others]) => ({
  name: `direction-of-${lib}`,
  comment: `libs/${lib} may rely on ${others.join(', ') || 'no other lib'}: rooms have doors in one direction (docs/architecture.md). Move the idea down, or let the upper lib register itself.`,
  severity: 'error',
  from: { path: `^libs/${lib}/` },
  to: { path: '^(libs|apps|test|scripts)/|^ormconfig', pathNot: `^libs/(${[lib, ...others].join('|')})/` },
}));

const allowedInRules = [
  String.raw`\.rules\.ts$`, '^libs/contracts/', '^libs/calendar/', String.raw`node_modules/(zod|temporal-polyfill)/`,
];

export default {
  forbidden: [
    ...directions,
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one idea in two places, and load in an order nobody chose. Move what both need to a third file.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'through-the-index',
      comment: 'A lib is entered by its index.ts, which says what it promises; whatever lies deeper may change without asking. Export it there or do without.',
      severity: 'error',
      from: { path: '^libs/([^/]+)/', pathNot: String.raw`\.spec\.tsx?$` },
      to: { path: '^libs/([^/]+)/src/', pathNot: String.raw`^libs/$1/|^libs/[^/]+/src/index\.ts$` },
    },
    {
      name: 'through-the-index-from-outside',
      comment: 'Apps, tests and ormconfig.ts enter a lib by its index.ts too; the web build takes one style sheet, the tokens both faces share.',
      severity: 'error',
      from: { path: '^(apps|test)/|^ormconfig' },
      to: { path: '^libs/', pathNot: String.raw`^libs/[^/]+/src/index\.ts$|^libs/pages/src/tokens\.css$` },
    },
    {
      name: 'rules-are-plain',
      comment: 'Rules decide on plain values: other rules, zod, the types of contracts, the calendar, Temporal. No framework, no clock, no database.',
      severity: 'error',
      from: { path: String.raw`\.rules\.ts$` },
      to: { pathNot: allowedInRules.join('|') },
    },
    {
      name: 'rules-take-types-only-from-contracts',
      comment: 'A rule works on the values a contract describes; parsing them is done at the edge.',
      severity: 'error',
      from: { path: String.raw`\.rules\.ts$` },
      to: { path: '^libs/contracts/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'migrations-know-no-entities',
      comment: 'A migration describes the schema of its own day; an entity changes later and would change the past with it.',
      severity: 'error',
      from: { path: '^libs/database/src/migrations/' },
      to: { pathNot: String.raw`^libs/database/src/migrations/|^libs/database/src/table\.ts$|node_modules/typeorm/` },
    },
    {
      name: 'web-knows-the-wire-only',
      comment: 'What a browser gets is what crosses the wire and how it reads: contracts, calendar, wording and the tokens of pages. Server code must not travel.',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^(libs|apps|test|scripts)/|^ormconfig', pathNot: String.raw`^apps/web/|^libs/(contracts|calendar|wording)/|^libs/pages/src/tokens\.css$` },
    },
    {
      name: 'server-knows-no-web',
      comment: 'The staff app is built apart and served as files; nothing on the server imports its sources.',
      severity: 'error',
      from: { path: '^(apps/(api|worker)|libs)/|^ormconfig' },
      to: { path: '^apps/web/|^test/|^scripts/' },
    },
    {
      name: 'worker-and-api-stand-apart',
      comment: 'Either process runs without the other; what both need is in a lib.',
      severity: 'error',
      from: { path: '^apps/(api|worker)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'tests-stay-outside',
      comment: 'A specification, or what supports one, is never part of the product.',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: String.raw`\.spec\.tsx?$|/testing/` },
      to: { path: String.raw`\.spec\.tsx?$|/testing/` },
    },
    {
      name: 'no-rooms-without-a-name',
      comment: 'utils, helpers and common say nothing about what is inside (STYLE.md). Name the idea.',
      severity: 'error',
      from: { path: '/(utils|helpers|common|shared|misc)/', pathNot: 'node_modules' },
      to: {},
    },
    {
      name: 'declared-packages-only',
      comment: 'A package that only another package brings along can vanish with its next version; package.json names what runs. Types alone may come from such a one: fastify is chosen by @nestjs/platform-fastify.',
      severity: 'error',
      from: { path: '^(apps|libs|test)/|^ormconfig' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'the-product-needs-no-test-tools',
      comment: 'What runs at the user is installed without development packages.',
      severity: 'error',
      from: { path: '^(apps/(api|worker)|libs)/|^ormconfig', pathNot: String.raw`\.spec\.tsx?$|/testing/` },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/@types/' },
    },
    {
      name: 'everything-resolves',
      comment: 'An import that leads nowhere fails at the user, and hides its direction from the other rules.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|data)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'], mainFields: ['module', 'main', 'types'] },
  },
};
