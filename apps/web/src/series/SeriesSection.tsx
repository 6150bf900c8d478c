import './series.css';
import { formatDate, formatDateTime, localDateOf } from '@relais/calendar';
import type { SeriesView, SessionView } from '@relais/contracts';
import { useQuery } from '@tanstack/react-query';
import { Suspense, lazy, useState, type ReactNode } from 'react';
import { isMovable } from '../calendar/grid-events.ts';
import { useReader } from '../sessions/use-reader.ts';
import { LoadFailure, Loading } from '../ui/Loading.tsx';
import { seriesFieldWords } from './effects.ts';
import { seriesQuery } from './series-queries.ts';
import { seriesSentence } from './series-sentence.ts';
import { UndoDialog } from './UndoDialog.tsx';

const RuleDialog = lazy(() => import('./RuleDialog.tsx'));

/** What the series of a session is, how this session differs from it, and what can be done with all of it. */
export function SeriesSection({ session }: { session: SessionView }) {
  const { say } = useReader();
  const { seriesId } = session;
  const stored = useQuery({ ...seriesQuery(seriesId ?? ''), enabled: seriesId !== null });
  if (seriesId === null) return null;
  return (
    <section className="card" aria-labelledby="series">
      <h2 id="series">{say('series.title')}</h2>
      {stored.isPending && <Loading lines={4} />}
      {stored.isError && <LoadFailure error={stored.error} onRetry={() => void stored.refetch()} />}
      {stored.data && <SeriesFacts series={stored.data} session={session} />}
      {stored.data && <SeriesActions series={stored.data} session={session} />}
    </section>
  );
}

function SeriesFacts({ series, session }: { series: SeriesView; session: SessionView }) {
  const { say, language, zone } = useReader();
  const { upcoming, held, cancelled, handEdited } = series.sessions;
  const counts = [
    say('series.upcoming', { count: upcoming }),
    ...(held > 0 ? [say('series.held', { count: held })] : []),
    ...(cancelled > 0 ? [say('series.cancelled', { count: cancelled })] : []),
    ...(handEdited > 0 ? [say('series.hand_edited', { count: handEdited })] : []),
  ];
  const goesOn = series.endedAt === null && series.rule.until === null && series.rule.count === null;
  const isElsewhere = session.originalDate !== null && session.originalDate !== localDateOf(session.startsAt, session.zone);
  return (
    <>
      <p className="series-sentence">{seriesSentence(series, { say, language })}</p>
      <dl className="facts">
        <Fact name={say('series.sessions')}>
          {counts.join(', ')}
          {goesOn && <span className="fact-more">{say('series.generated_until', { date: formatDate(series.generatedUntil, language) })}</span>}
          {series.endedAt !== null && <span className="fact-more">{say('series.ended')}</span>}
        </Fact>
        <Fact name={say('series.starts_on')}>{formatDate(series.startsOn, language)}</Fact>
        {(session.overridden.length > 0 || isElsewhere) && (
          <Fact name={say('series.differs')}>
            {seriesFieldWords(session.overridden, say)}
            {isElsewhere && session.originalDate !== null && <span className="fact-more">{say('series.original_date', { date: formatDate(session.originalDate, language) })}</span>}
          </Fact>
        )}
        {series.lastChange && <Fact name={say('series.last_change')}>{say('series.last_change_by', { name: series.lastChange.madeBy.name, when: formatDateTime(series.lastChange.madeAt, zone, language) })}</Fact>}
      </dl>
    </>
  );
}

function SeriesActions({ series, session }: { series: SeriesView; session: SessionView }) {
  const { say, mayPlan } = useReader();
  const [open, setOpen] = useState<'rule' | 'undo' | null>(null);
  const close = () => setOpen(null);
  const { lastChange } = series;
  if (!mayPlan) return null;
  return (
    <>
      <p className="button-row no-print">
        {isMovable(session) && series.endedAt === null && (
          <button type="button" className="button" onClick={() => setOpen('rule')}>
            {say('series.change_rule')}
          </button>
        )}
        {lastChange && (
          <button type="button" className="button" onClick={() => setOpen('undo')}>
            {say('series.undo_last')}
          </button>
        )}
      </p>
      {open === 'rule' && <Suspense><RuleDialog series={series} session={session} onClose={close} /></Suspense>}
      {open === 'undo' && lastChange && <UndoDialog change={lastChange} onClose={close} />}
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  );
}
