import { useQuery } from '@tanstack/react-query';
import { Inbox } from 'lucide-react';
import { Link, useLocation } from 'wouter';
import { useMayPlan } from '../me/use-me.ts';
import { useWords } from '../words/use-words.ts';
import { requestCountsQuery } from './request-queries.ts';
import './requests.css';

/** The way to the requests, with how many are open and, in words, how many of them are overdue. */
export function RequestsPlace() {
  const mayPlan = useMayPlan();
  return mayPlan ? <Place /> : null;
}

function Place() {
  const { say } = useWords();
  const [path] = useLocation();
  const { open = 0, overdue = 0 } = useQuery(requestCountsQuery).data ?? {};
  const words = [say('requests.open_count', { count: open }), ...(overdue > 0 ? [say('requests.overdue_count', { count: overdue })] : [])].join(', ');
  return (
    <Link href="/requests" className="place" aria-current={path.startsWith('/requests') ? 'page' : undefined}>
      <Inbox size={20} aria-hidden="true" />
      <span>{say('requests.title')}</span>
      {open > 0 && (
        <span className={overdue > 0 ? 'place-count is-overdue' : 'place-count'}>
          <span aria-hidden="true">
            {open}
            {overdue > 0 && <span className="place-more"> · {say('requests.overdue_count', { count: overdue })}</span>}
          </span>
          <span className="visually-hidden">{words}</span>
        </span>
      )}
    </Link>
  );
}
