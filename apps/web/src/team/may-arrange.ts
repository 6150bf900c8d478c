import { useMe } from '../me/use-me.ts';

/** Whether the reader may say when a person works or is away: their own, and coordinators everybody's. */
export function useMayArrange(): (personId: string) => boolean {
  const { id, role } = useMe();
  return (personId) => role === 'admin' || role === 'coordinator' || (role === 'counsellor' && personId === id);
}
