import type { Locator } from 'playwright-core';

/** How a person reaches what is on a screen. */
export interface Hands {
  /** A button, a link or a fold. */
  press(target: Locator): Promise<void>;
  /** Instead of what stands in a field. */
  type(field: Locator, text: string): Promise<void>;
  choose(list: Locator, value: string): Promise<void>;
  tick(box: Locator): Promise<void>;
  /** Types a part of a name into a field that offers what fits, and takes the first. */
  find(field: Locator, part: string): Promise<void>;
}

export const mouse: Hands = {
  press: (target) => target.click(),
  type: (field, text) => field.fill(text),
  choose: async (list, value) => void (await list.selectOption(value)),
  tick: (box) => box.check(),
  find: async (field, part) => {
    await field.fill(part);
    await offerOf(field).click();
  },
};

export const thumb: Hands = {
  ...mouse,
  press: (target) => target.tap(),
  tick: (box) => box.tap(),
  find: async (field, part) => {
    await field.fill(part);
    await offerOf(field).tap();
  },
};

/** Tab to it, then the keys that everybody knows; nothing else is ever touched. */
export const keys: Hands = {
  press: (target) => on(target, 'Enter'),
  type: async (field, text) => {
    await on(field, 'ControlOrMeta+A');
    await field.page().keyboard.type(text);
  },
  choose: async (list, value) => {
    await reach(list);
    const values = await Promise.all((await list.locator('option').all()).map((option) => option.getAttribute('value')));
    const [from, to] = [values.indexOf(await list.inputValue()), values.indexOf(value)];
    if (to < 0) throw new Error(`${value} cannot be chosen`);
    for (let step = from; step !== to; step += Math.sign(to - from)) await list.page().keyboard.press(to > from ? 'ArrowDown' : 'ArrowUp');
    await list.page().keyboard.press('Tab');
  },
  tick: (box) => on(box, 'Space'),
  find: async (field, part) => {
    await keys.type(field, part);
    await offerOf(field).waitFor();
    await field.press('Enter');
  },
};

function offerOf(field: Locator): Locator {
  return field.page().locator('[role="listbox"]:not([hidden]) [role="option"]').first();
}

async function on(target: Locator, key: string): Promise<void> {
  await reach(target);
  await target.page().keyboard.press(key);
}

async function reach(target: Locator): Promise<void> {
  await target.waitFor();
  for (let steps = 0; steps < 200; steps += 1) {
    if ((await target.and(target.page().locator(':focus')).count()) > 0) return;
    await target.page().keyboard.press('Tab');
  }
  throw new Error(`The Tab key does not lead to ${String(target)}`);
}
