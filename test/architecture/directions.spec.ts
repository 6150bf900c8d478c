import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Copy, type Verdict } from './copy.ts';

/** What is planted, and the rule that must refuse it. */
const violations: readonly [string, string, Readonly<Record<string, string>>][] = [
  ['an upper lib used by a lower one', 'direction-of-contracts', { 'libs/contracts/src/planted-upper-lib.ts': "import { Clock } from '@relais/platform';\nexport const clock = Clock;\n" }],
  ['an upper lib used for its types only', 'direction-of-mail', { 'libs/mail/src/planted-upper-types.ts': "import type { Session } from '@relais/sessions';\nexport type Planted = Session;\n" }],
  ['an app used by a lib', 'direction-of-demo', { 'libs/demo/src/planted-app.ts': "import { schema } from '../../../ormconfig.ts';\nexport const planted = schema;\n" }],
  ['two files that need each other', 'no-cycles', {
    'libs/calendar/src/planted-one.ts': "import { two } from './planted-two.ts';\nexport const one = () => two;\n",
    'libs/calendar/src/planted-two.ts': "import { one } from './planted-one.ts';\nexport const two = () => one;\n",
  }],
  ['two files that need each other’s types', 'no-cycles', {
    'libs/calendar/src/planted-type-one.ts': "import type { Two } from './planted-type-two.ts';\nexport interface One { two: Two }\n",
    'libs/calendar/src/planted-type-two.ts': "import type { One } from './planted-type-one.ts';\nexport interface Two { one: One }\n",
  }],
  ['a lib entered past its index', 'through-the-index', { 'libs/identity/src/planted-past-index.ts': "import { Clock } from '../../platform/src/clock.ts';\nexport const clock = Clock;\n" }],
  ['a lib entered past its index by an app', 'through-the-index-from-outside', { 'apps/api/src/planted-past-index-app.ts': "import { Clock } from '../../../libs/platform/src/clock.ts';\nexport const clock = Clock;\n" }],
  ['an entity in a migration', 'migrations-know-no-entities', { 'libs/database/src/migrations/planted-migration.ts': "import { Session } from '@relais/sessions';\nexport const entity = Session;\n" }],
  ['a database in a rule', 'rules-are-plain', { 'libs/sessions/src/planted-database.rules.ts': "import { UnitOfWork } from '@relais/database';\nexport const planted = UnitOfWork;\n" }],
  ['a framework in a rule', 'rules-are-plain', { 'libs/sessions/src/planted-framework.rules.ts': "import { Injectable } from '@nestjs/common';\nexport const planted = Injectable;\n" }],
  ['parsing in a rule', 'rules-take-types-only-from-contracts', { 'libs/sessions/src/planted-parsing.rules.ts': "import { Problem } from '@relais/contracts';\nexport const planted = Problem;\n" }],
  ['server code in the browser', 'web-knows-the-wire-only', { 'apps/web/src/planted-web.ts': "import { Clock } from '@relais/platform';\nexport const clock = Clock;\n" }],
  ['the API used by the worker', 'worker-and-api-stand-apart', { 'apps/worker/src/planted-api.ts': "import { AppModule } from '../../api/src/app.module.ts';\nexport const planted = AppModule;\n" }],
  ['a test’s support in the product', 'server-knows-no-web', { 'apps/api/src/planted-support.ts': "import { bookingInput } from '../../../test/support/sessions.ts';\nexport const planted = bookingInput;\n" }],
  ['a test tool in the product', 'the-product-needs-no-test-tools', { 'libs/mail/src/planted-tool.ts': "import { simpleParser } from 'mailparser';\nexport const planted = simpleParser;\n" }],
  ['a package nobody declared', 'declared-packages-only', { 'libs/mail/src/planted-undeclared.ts': "import { parse } from 'acorn';\nexport const planted = parse;\n" }],
  ['a folder called utils', 'no-rooms-without-a-name', { 'libs/mail/src/utils/planted-folder.ts': "import { newId } from '@relais/platform';\nexport const planted = newId;\n" }],
  ['an import that leads nowhere', 'everything-resolves', { 'libs/mail/src/planted-nowhere.ts': "import { nothing } from './not-there.ts';\nexport const planted = nothing;\n" }],
];

describe('the checker of import directions', () => {
  const copy = new Copy();
  let planted: Verdict;

  beforeAll(async () => {
    planted = await copy.judgeWith(Object.assign({}, ...violations.map(([, , files]) => files)));
  }, 120_000);
  afterAll(() => copy.drop());

  it('has nothing against the sources as they are', async () => {
    expect(await copy.judge()).toMatchObject({ code: 0 });
  }, 120_000);

  it('ends with a failure when anything is planted', () => {
    expect(planted.code).toBeGreaterThan(0);
  });

  it.each(violations)('refuses %s (%s)', (_what, rule, files) => {
    expect(Object.keys(files).some((file) => planted.said.includes(`error ${rule}: ${file} → `))).toBe(true);
  });
});
