/** What `@jest/globals` gives to specifications and to what they share: always that of the specification that runs now. */
export let jest, expect, describe, it, test, beforeAll, beforeEach, afterAll, afterEach;

export function renew(globals) {
  ({ jest, expect, describe, it, test, beforeAll, beforeEach, afterAll, afterEach } = globals);
}
