/** Asks whether Back or Forward may leave the view that stands at a place in the tab's history. */
interface Guard {
  readonly here: number | undefined;
  readonly mayLeave: () => boolean;
}

const guards = new Set<Guard>();

/** Watches Back and Forward. To be called before the router listens: whoever listens first can keep a view standing. */
export function watchLeaving(): void {
  window.addEventListener('popstate', (event) => {
    for (const { here, mayLeave } of guards) {
      const moved = here === undefined ? -1 : (placeInHistory() ?? here) - here;
      if (moved === 0 || mayLeave()) continue;
      event.stopImmediatePropagation();
      window.history.go(-moved);
      return;
    }
  });
}

/** Guards the view that is shown now; answers how to stop that. */
export function guardLeaving(mayLeave: () => boolean): () => void {
  const guard = { here: placeInHistory(), mayLeave };
  guards.add(guard);
  return () => void guards.delete(guard);
}

/** Known to browsers with the Navigation API; others are taken to go Back. */
function placeInHistory(): number | undefined {
  return 'navigation' in window ? window.navigation.currentEntry?.index : undefined;
}
