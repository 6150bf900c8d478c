import type { KeyboardEvent, MouseEvent } from 'react';
import { sessionIdOf } from '../grid-cells.ts';
import type { Selection } from './use-selection.ts';

/**
 * A click with Ctrl or Shift selects a session wherever the calendar shows it, and so does any click while selecting. Caught
 * on the way down, so that neither grid nor list opens what is only chosen.
 */
export function useSelectClicks(selection: Selection, maySelect: boolean) {
  function onClickCapture(event: MouseEvent): void {
    const id = chipOf(event.target);
    if (!maySelect || id === null) return;
    const isRange = event.shiftKey;
    if (!isRange && !event.ctrlKey && !event.metaKey && !selection.isOn) return;
    event.preventDefault();
    event.stopPropagation();
    if (isRange) selection.extendTo(id);
    else selection.toggle(id);
  }

  /** Chips of the grid are no buttons of the browser's: Enter and Space reach them as keys. */
  function onKeyDownCapture(event: KeyboardEvent): void {
    const id = chipOf(event.target);
    if (!selection.isOn || !maySelect || id === null || event.target instanceof HTMLButtonElement || event.altKey) return;
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    event.stopPropagation();
    selection.toggle(id);
  }

  return { onClickCapture, onKeyDownCapture };
}

function chipOf(target: EventTarget): string | null {
  if (target instanceof Element && target.closest('input, a[href]')) return null;
  return target instanceof SVGElement && target.parentElement ? sessionIdOf(target.parentElement) : sessionIdOf(target);
}
