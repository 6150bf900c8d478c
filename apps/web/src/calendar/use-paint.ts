import { createContext, useContext } from 'react';
import type { Paint } from './session-paint.ts';

/** How sessions are coloured wherever the calendar shows them. */
export const PaintContext = createContext<Paint>({ by: 'kind', places: new Map() });

export function usePaint(): Paint {
  return useContext(PaintContext);
}
