import { useQuery } from '@tanstack/react-query';
import { ClipboardCheck } from 'lucide-react';
import { Link, useLocation } from 'wouter';
import { useMayPlan, useMe } from '../me/use-me.ts';
import { dueDebriefsQuery } from '../sessions/session-queries.ts';
import { useWords } from '../words/use-words.ts';
import { useDebriefSender } from './use-debrief-sender.ts';

/** The way to the debriefs that are due, with how many of them are one's own; sends those that wait on this device. */
export function DebriefsPlace() {
  const { say } = useWords();
  const me = useMe();
  const [path] = useLocation();
  const mayPlan = useMayPlan();
  useDebriefSender();
  const due = useQuery({ ...dueDebriefsQuery({ counsellorId: me.id, pageSize: 1 }), enabled: mayPlan });
  const count = due.data?.total ?? 0;
  return (
    <Link href="/debriefs" className="place" aria-current={path.startsWith('/debriefs') || path.endsWith('/debrief') ? 'page' : undefined}>
      <ClipboardCheck size={20} aria-hidden="true" />
      <span>{say('debriefs.menu')}</span>
      {count > 0 && (
        <span className="place-count">
          <span aria-hidden="true">{count}</span>
          <span className="visually-hidden">{say('debriefs.due_count', { count })}</span>
        </span>
      )}
    </Link>
  );
}
