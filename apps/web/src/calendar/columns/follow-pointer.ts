interface Follower {
  move: (now: PointerEvent) => void;
  /** The button was let go. */
  drop: () => void;
  /** The pointer was taken away, or Escape was pressed while `isCancellable`. */
  cancel: () => void;
  isCancellable: () => boolean;
  /** Before either of the two, and when following is stopped. */
  finish: () => void;
}

/** Follows a pressed pointer over the whole document until it is let go. Answers how to stop following. */
export function followPointer({ move, drop, cancel, isCancellable, finish }: Follower): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const stop = () => {
    if (signal.aborted) return;
    listening.abort();
    finish();
  };
  const end = (act: () => void) => () => {
    stop();
    act();
  };
  const escape = (key: KeyboardEvent) => {
    if (key.key !== 'Escape' || !isCancellable()) return;
    key.preventDefault();
    end(cancel)();
  };
  document.addEventListener('pointermove', move, { signal });
  document.addEventListener('pointerup', end(drop), { signal });
  document.addEventListener('pointercancel', end(cancel), { signal });
  document.addEventListener('keydown', escape, { signal, capture: true });
  return stop;
}
