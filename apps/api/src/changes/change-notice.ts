import type { ChangeNotice } from '@relais/contracts';
import type { Change } from '@relais/identity';

/** However much changed, so much is told of; beyond it everything is worth fetching. */
const mostTold = 200;

/** What one user is told of changes: which things, and whether it was somebody else. */
export function noticeOf(changes: readonly Change[], userId: string): ChangeNotice {
  if (changes.length > mostTold) return { changes: [], everything: true };
  const groups = new Map<string, ChangeNotice['changes'][number]>();
  for (const { subject, subjectId, userId: by } of changes) {
    const byOthers = by !== userId;
    const group = groups.get(`${subject} ${String(byOthers)}`) ?? { subject, ids: [], byOthers };
    groups.set(`${subject} ${String(byOthers)}`, { ...group, ids: [...new Set([...group.ids, subjectId])] });
  }
  return { changes: [...groups.values()], everything: false };
}

/** One event of a stream (HTML, 9.2 server-sent events); a data line holds no line breaks, as JSON never does. */
export function eventText(name: 'ready' | 'changes' | 'beat', id: string, data: object): string {
  return `event: ${name}\nid: ${id}\ndata: ${JSON.stringify(data)}\n\n`;
}
