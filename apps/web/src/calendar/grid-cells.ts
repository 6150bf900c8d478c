import type { RefObject } from 'react';

/** The day cells of a grid, as they stand in the document; FullCalendar mounts, reuses and unmounts them as it likes. */
export class GridCells {
  readonly #grid: RefObject<HTMLElement | null>;
  #awaited: string | null = null;
  #tabStop = '';
  #describe: (date: string) => string | null = () => null;

  constructor(grid: RefObject<HTMLElement | null>) {
    this.#grid = grid;
  }

  /** Takes in a cell that has just appeared; it gets the focus when a key is on its way there. */
  appeared(cell: HTMLElement): void {
    cell.setAttribute('role', 'gridcell');
    this.#explain(cell);
    cell.tabIndex = this.#dateOf(cell) === this.#tabStop ? 0 : -1;
    if (this.#awaited === this.#dateOf(cell)) this.focus(this.#awaited);
  }

  /** A cell is about to go; if it has the focus, the cell of the same date in the next view gets it. */
  goes(cell: HTMLElement): void {
    if (document.activeElement === cell) this.#awaited ??= this.#dateOf(cell);
  }

  /**
   * Makes one cell the grid's tab stop: the date, or the first where it is not shown. A cell is named by what stands in
   * it; `describe` adds what that leaves out.
   */
  refresh(date: string, describe: (date: string) => string | null): void {
    this.#tabStop = date;
    this.#describe = describe;
    const cells = this.#all();
    const stop = cells.find((cell) => this.#dateOf(cell) === date) ?? cells[0];
    for (const cell of cells) {
      cell.tabIndex = cell === stop ? 0 : -1;
      this.#explain(cell);
    }
  }

  /** Focuses a date's cell, now or as soon as it appears. */
  focus(date: string): void {
    const cell = this.#all().find((one) => this.#dateOf(one) === date);
    this.#awaited = cell ? null : date;
    cell?.focus();
  }

  /** Focuses a session's chip where it can be seen, or else the cell of its date. */
  focusSession(sessionId: string, date: string): void {
    const chips = [...(this.#grid.current?.querySelectorAll<HTMLElement>(`[data-session="${sessionId}"]`) ?? [])];
    const chip = chips.find((one) => one.checkVisibility({ visibilityProperty: true }));
    if (chip) chip.focus();
    else this.focus(date);
  }

  #explain(cell: HTMLElement): void {
    const words = this.#describe(this.#dateOf(cell));
    if (words === null) cell.removeAttribute('aria-description');
    else cell.setAttribute('aria-description', words);
  }

  #all(): HTMLElement[] {
    return [...(this.#grid.current?.querySelectorAll<HTMLElement>('[role="gridcell"][data-date]') ?? [])];
  }

  #dateOf(cell: HTMLElement): string {
    return cell.dataset['date'] ?? '';
  }
}

/** The date of a cell, when the element is one. */
export function dayOf(target: EventTarget): string | null {
  const isCell = target instanceof HTMLElement && target.getAttribute('role') === 'gridcell';
  return isCell ? (target.dataset['date'] ?? null) : null;
}

/** The id of the session in whose chip an element lies. */
export function sessionIdOf(target: EventTarget): string | null {
  return target instanceof HTMLElement ? (target.closest<HTMLElement>('[data-session]')?.dataset['session'] ?? null) : null;
}
