/** What a single key does on the calendar. */
export type CalendarKey = 'new' | 'today' | 'next' | 'previous' | 'day' | 'week' | 'month' | 'year' | 'list' | 'team' | 'select' | 'copy' | 'search' | 'undo' | 'help';

export const keyOf: Readonly<Record<CalendarKey, string>> = {
  new: 'C',
  today: 'T',
  next: 'J',
  previous: 'K',
  month: 'M',
  year: 'Y',
  week: 'W',
  day: 'D',
  list: 'A',
  team: 'E',
  search: '/',
  undo: 'Z',
  select: 'X',
  copy: 'U',
  help: '?',
};

/** In the order of the help sheet. */
export const calendarKeys = Object.keys(keyOf).filter(isCalendarKey);

/** What only those who plan can do. */
export const planningKeys: readonly CalendarKey[] = ['new', 'undo', 'select', 'copy'];

const acts = new Map(Object.entries(keyOf).map(([act, key]) => [key.toLowerCase(), act]));

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly isComposing: boolean;
}

/** The act of a key press; null for keys with Ctrl, Alt or the like, which are the browser's. */
export function actOf(pressed: Pressed): CalendarKey | null {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey || pressed.isComposing) return null;
  const act = acts.get(pressed.key.toLowerCase());
  return isCalendarKey(act) ? act : null;
}

/** Whether a press happens where a person is typing or choosing, or in a dialog. */
export function isBusy(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable], dialog, [role="dialog"], [role="combobox"], [role="listbox"], [role="menu"]') !== null;
}

const storedFor = (userId: string) => `relais.single-keys.${userId}`;

/** Whether single letters are shortcuts for this person on this device; they are until somebody switches them off. */
export function singleKeysOn(userId: string, store: Pick<Storage, 'getItem'> = localStorage): boolean {
  return store.getItem(storedFor(userId)) !== 'off';
}

export function switchSingleKeys(userId: string, on: boolean, store: Pick<Storage, 'setItem'> = localStorage): void {
  store.setItem(storedFor(userId), on ? 'on' : 'off');
}

function isCalendarKey(act: string | undefined): act is CalendarKey {
  return act !== undefined && act in keyOf;
}
