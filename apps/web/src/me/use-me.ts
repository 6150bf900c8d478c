import type { Me } from '@relais/contracts';
import { createContext, useContext } from 'react';

export const MeContext = createContext<Me | null>(null);
export const meKey = ['me'] as const;

/** Who is signed in. */
export function useMe(): Me {
  const me = useContext(MeContext);
  if (!me) throw new Error('useMe needs somebody signed in');
  return me;
}

/** Whether the person may plan, book and write; viewers only read. */
export function useMayPlan(): boolean {
  return useMe().role !== 'viewer';
}

/** Whether the person may take many organisations in or out at once. */
export function useMayCopy(): boolean {
  return ['admin', 'coordinator'].includes(useMe().role);
}

/** Whether the person may set what plans of all colleagues rest on: travel times and days off. */
export function useMaySetPlanning(): boolean {
  return ['admin', 'coordinator'].includes(useMe().role);
}
