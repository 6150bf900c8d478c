import { useQuery } from '@tanstack/react-query';
import { ClockAlert } from 'lucide-react';
import { Link } from 'wouter';
import { useMayPlan } from '../me/use-me.ts';
import { useWords } from '../words/use-words.ts';
import { requestCountsQuery } from './request-queries.ts';
import './requests.css';

/** Where people look every day: that requests wait for too long. Nothing while none does. */
export function OverdueNote() {
  const { say } = useWords();
  const mayPlan = useMayPlan();
  const counts = useQuery({ ...requestCountsQuery, enabled: mayPlan });
  const overdue = counts.data?.overdue ?? 0;
  if (overdue === 0) return null;
  return (
    <aside className="note overdue-note no-print">
      <ClockAlert size={18} aria-hidden="true" />
      <span>{say('requests.overdue_note', { count: overdue })}</span>
      <Link href="/requests">{say('requests.overdue_see')}</Link>
    </aside>
  );
}
