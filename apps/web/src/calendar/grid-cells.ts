/** The day cells that a grid shows, by date; FullCalendar mounts and unmounts them as it likes. */
export class GridCells {
  readonly #cells = new Map<string, HTMLElement>();
  #awaited: string | null = null;

  /** Takes in a cell that has just appeared; it gets the focus when a key is on its way there. */
  add(cell: HTMLElement, nameOf: (date: string) => string): void {
    const date = cell.dataset['date'] ?? '';
    this.#cells.set(date, cell);
    cell.setAttribute('role', 'gridcell');
    cell.setAttribute('aria-label', nameOf(date));
    cell.dataset['day'] = date;
    cell.tabIndex = -1;
    if (this.#awaited === date) this.focus(date);
  }

  remove(cell: HTMLElement): void {
    const date = cell.dataset['day'] ?? '';
    if (this.#cells.get(date) === cell) this.#cells.delete(date);
  }

  /** Makes one cell the grid's tab stop; when the date is not shown, its first cell. */
  makeTabStop(date: string): void {
    const stop = this.#cells.has(date) ? date : [...this.#cells.keys()].sort()[0];
    for (const [day, cell] of this.#cells) cell.tabIndex = day === stop ? 0 : -1;
  }

  /** Names every cell anew. */
  name(nameOf: (date: string) => string): void {
    for (const [date, cell] of this.#cells) cell.setAttribute('aria-label', nameOf(date));
  }

  /** Focuses a date's cell, now or as soon as it appears. */
  focus(date: string): void {
    const cell = this.#cells.get(date);
    this.#awaited = cell ? null : date;
    if (!cell) return;
    this.makeTabStop(date);
    cell.focus();
  }
}

/** The date of a cell, when the element is one. */
export function dayOf(target: EventTarget): string | null {
  return target instanceof HTMLElement ? (target.dataset['day'] ?? null) : null;
}

/** The id of the session in whose chip an element lies. */
export function sessionIdOf(target: EventTarget): string | null {
  return target instanceof HTMLElement ? (target.closest<HTMLElement>('[data-session]')?.dataset['session'] ?? null) : null;
}
