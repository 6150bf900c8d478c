import { useEffect, useState } from 'react';

const settlingMs = 300;

/** A value once it has not changed for a moment, so that nothing is asked for on every key. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), settlingMs);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
