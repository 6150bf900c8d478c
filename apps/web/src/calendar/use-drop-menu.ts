import { useEffect, useRef, type FocusEvent, type KeyboardEvent } from 'react';
import { useNarrow } from './use-narrow.ts';

/**
 * A native `details` as a menu: Escape and whatever happens outside close it, the arrows walk through its fields.
 * Its summary stays the browser's own button.
 */
export function useDropMenu() {
  const menu = useRef<HTMLDetailsElement>(null);
  /** On a telephone it opens in the flow of the page: closing it would move what is just being pressed. */
  const floats = !useNarrow();

  useEffect(() => {
    if (!floats) return;
    const closeOutside = ({ target }: PointerEvent) => {
      if (menu.current?.open && target instanceof Node && !menu.current.contains(target)) menu.current.open = false;
    };
    document.addEventListener('pointerdown', closeOutside);
    return () => document.removeEventListener('pointerdown', closeOutside);
  }, [floats]);

  function close(): void {
    if (!menu.current?.open) return;
    menu.current.open = false;
    menu.current.querySelector('summary')?.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape' && menu.current?.open) {
      event.stopPropagation();
      close();
    } else if (isWalked(event.target, event.key)) {
      event.preventDefault();
      walk(event.target, event.key);
    }
  }

  function walk(from: EventTarget, key: string): void {
    if (!menu.current) return;
    menu.current.open = true;
    const fields = [...menu.current.querySelectorAll<HTMLElement>(walked)];
    const at = fields.findIndex((field) => field === from);
    fields.at(steps.get(key)?.(at, fields.length) ?? 0)?.focus();
  }

  function onBlur({ relatedTarget, currentTarget }: FocusEvent<HTMLDetailsElement>): void {
    if (floats && relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) currentTarget.open = false;
  }

  return { close, props: { ref: menu, onKeyDown, onBlur } };
}

const walked = 'input[type="checkbox"]';

/** From the menu's button only down; from its fields in both directions. */
function isWalked(target: EventTarget, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.tagName === 'SUMMARY' ? key === 'ArrowDown' : target.matches(walked) && steps.has(key);
}

/** Where a key leads from one field of so many; the ends meet. */
const steps = new Map<string, (at: number, count: number) => number>([
  ['ArrowDown', (at, count) => (at + 1) % count],
  ['ArrowUp', (at, count) => (at - 1 + count) % count],
  ['Home', () => 0],
  ['End', (_at, count) => count - 1],
]);
