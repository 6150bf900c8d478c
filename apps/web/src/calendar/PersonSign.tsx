import { initialsOf } from './session-paint.ts';

/** Who leads, in two letters; the whole name stands beside it or is there for the ear. */
export function PersonSign({ name }: { name: string }) {
  return (
    <span className="person-sign" aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
