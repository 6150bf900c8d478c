import { useSyncExternalStore } from 'react';

const shownMs = 20_000;
const changed = new Map<string, ReturnType<typeof setTimeout>>();
const listeners = new Set<() => void>();

/** Marks sessions that a colleague has just changed, for twenty seconds. */
export function markChanged(sessionIds: Iterable<string>): void {
  for (const id of sessionIds) {
    clearTimeout(changed.get(id));
    changed.set(
      id,
      setTimeout(() => {
        changed.delete(id);
        tell();
      }, shownMs),
    );
  }
  tell();
}

/** Whether a colleague has changed this session a moment ago. */
export function useJustChanged(sessionId: string): boolean {
  return useSyncExternalStore(listen, () => changed.has(sessionId));
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function tell(): void {
  for (const listener of listeners) listener();
}
