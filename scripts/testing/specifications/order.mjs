import TestSequencer from '@jest/test-sequencer';

/** They run or wait for long although their files are short; at the end they would keep one worker busy and the others idle. */
const long = ['test/api/changes.', 'test/api/demonstration.', 'test/api/fuzz.', 'test/load/'];
const isLong = ({ path }) => long.some((name) => path.includes(name));

export default class Order extends TestSequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))];
  }
}
