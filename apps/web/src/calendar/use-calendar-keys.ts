import { useEffect, useEffectEvent } from 'react';
import { actOf, isBusy, type CalendarKey } from './calendar-keys.ts';

/** Listens for single keys while the calendar is on screen and they are switched on. */
export function useCalendarKeys(on: boolean, act: (key: CalendarKey) => void): void {
  const handle = useEffectEvent((event: KeyboardEvent) => {
    const key = isBusy(event.target) ? null : actOf(event);
    if (key === null || event.defaultPrevented) return;
    event.preventDefault();
    act(key);
  });
  useEffect(() => {
    if (!on) return;
    const listen = (event: KeyboardEvent) => handle(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [on]);
}
