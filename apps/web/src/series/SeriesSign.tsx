import { Repeat } from 'lucide-react';

/** Beside a session that belongs to a series; the words for it stand in the name of what carries it. */
export function SeriesSign({ size = 13 }: { size?: number }) {
  return <Repeat size={size} strokeWidth={2} aria-hidden="true" className="status-sign" />;
}
