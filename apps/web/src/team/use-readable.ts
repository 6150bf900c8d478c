import { useState } from 'react';
import type { Faults } from '../forms/use-form.ts';

/** Dates and times in which something stands that cannot be read; told at the fields once somebody wants to save. */
export function useReadable(sentence: string) {
  const [unreadable, setUnreadable] = useState<readonly string[]>([]);
  const [faults, setFaults] = useState<Faults>({});
  return {
    faults,
    set: (name: string, isReadable: boolean) => setUnreadable((before) => before.filter((one) => one !== name).concat(isReadable ? [] : [name])),
    /** Whether everything can be read. */
    check: () => {
      setFaults(Object.fromEntries(unreadable.map((name) => [`/${name}`, sentence])));
      return unreadable.length === 0;
    },
  };
}
