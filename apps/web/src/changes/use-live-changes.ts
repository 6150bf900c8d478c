import type { CalendarEntry, CalendarView, ChangeNotice } from '@relais/contracts';
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { affectedQueries } from './affected-queries.ts';
import { ChangeSource } from './change-source.ts';
import { markChanged } from './just-changed.ts';
import { holdWhile } from './live-hold.ts';
import { LiveRefresh } from './live-refresh.ts';

/** Fetches afresh what was changed elsewhere, and tells how many sessions colleagues changed among those that are shown. */
export function useLiveChanges(onChanged: (count: number) => void): void {
  const client = useQueryClient();
  const tell = useEffectEvent(onChanged);
  useEffect(() => {
    const refresh = new LiveRefresh<ChangeNotice>((notices) => fetchAfresh(client, notices).then((ids) => {
      if (ids.length === 0) return;
      markChanged(ids);
      tell(ids.length);
    }), () => void client.cancelQueries({ queryKey: ['sessions', 'calendar'] }));
    const stop = [new ChangeSource((notice) => refresh.want(notice)).start(), holdWhilePressed(() => refresh.interrupt())];
    return () => {
      stop.forEach((end) => end());
      refresh.stop();
    };
  }, [client]);
}

/** Answers the ids of sessions that a colleague changed and that look different now. */
async function fetchAfresh(client: QueryClient, notices: readonly ChangeNotice[]): Promise<string[]> {
  const told = new Set(notices.flatMap(({ changes }) => changes.flatMap(({ subject, ids, byOthers }) => (byOthers && (subject === 'session' || subject === 'series') ? ids : []))));
  const before = shownSessions(client);
  const keys = new Map(notices.flatMap(affectedQueries).map((key) => [JSON.stringify(key), key]));
  // What could not be fetched stays as it is told: a page must not fall back to waiting by itself.
  const hasData = ({ state }: { state: { data: unknown } }) => state.data !== undefined;
  await Promise.all([...keys.values()].map((queryKey) => client.invalidateQueries({ queryKey, predicate: hasData })));
  if (before === null) return [];
  const isTold = ({ id, seriesId }: CalendarEntry) => told.has(id) || (seriesId !== null && told.has(seriesId));
  return [...(shownSessions(client)?.values() ?? [])].flatMap((entry) => (isTold(entry) && before.get(entry.id)?.version !== entry.version ? [entry.id] : []));
}

/** What a calendar shows now; null while it has nothing to show, and so nothing that could have looked different before. */
function shownSessions(client: QueryClient): Map<string, CalendarEntry> | null {
  const calendars = client.getQueriesData<CalendarView>({ queryKey: ['sessions', 'calendar'], type: 'active' }).flatMap(([, calendar]) => calendar ?? []);
  if (calendars.length === 0) return null;
  return new Map(calendars.flatMap(({ items }) => items).map((entry): [string, CalendarEntry] => [entry.id, entry]));
}

/** From pressing to letting go a person may be dragging something. */
function holdWhilePressed(onPress: () => void): () => void {
  let isPressed = false;
  const press = () => {
    isPressed = true;
    onPress();
  };
  const release = () => {
    isPressed = false;
  };
  const free = holdWhile(() => isPressed);
  document.addEventListener('pointerdown', press, true);
  for (const name of ['pointerup', 'pointercancel', 'dragend'] as const) document.addEventListener(name, release, true);
  return () => {
    free();
    document.removeEventListener('pointerdown', press, true);
    for (const name of ['pointerup', 'pointercancel', 'dragend'] as const) document.removeEventListener(name, release, true);
  };
}
