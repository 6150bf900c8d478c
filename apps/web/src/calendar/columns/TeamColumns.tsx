import { useQuery } from '@tanstack/react-query';
import { choicesQuery } from '../../sessions/session-queries.ts';
import { teamQuery } from '../../team/team-queries.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadFailure, Loading } from '../../ui/Loading.tsx';
import { rangeOf } from '../calendar-range.ts';
import type { ColumnsProps } from './columns-props.ts';
import { DayColumns } from './DayColumns.tsx';
import { WeekRows } from './WeekRows.tsx';
import '../calendar-grid.css';
import './columns.css';

export type TeamSpan = 'team' | 'team_week';

interface TeamColumnsProps extends Omit<ColumnsProps, 'persons' | 'team'> {
  span: TeamSpan;
  /** Ids of those to show; everybody when there are none. */
  chosen: readonly string[];
  onSpan: (span: TeamSpan) => void;
}

/** The team side by side: for a day a column each, for a week a row. */
export default function TeamColumns({ span, chosen, onSpan, ...grid }: TeamColumnsProps) {
  const { date, zone, say } = grid;
  const choices = useQuery(choicesQuery);
  const team = useQuery(teamQuery(rangeOf(span, date), zone));
  const failed = [choices, team].find(({ isError }) => isError);
  if (failed) return <LoadFailure error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!choices.data || !team.data) return <Loading lines={12} />;
  const persons = choices.data.counsellors.filter(({ id }) => chosen.length === 0 || chosen.includes(id));
  if (persons.length === 0) return <EmptyState title={say('columns.nobody')} />;
  return (
    <div className="columns-view">
      <div className="columns-head-line">
        <div className="view-switch" role="group" aria-label={say('columns.span')}>
          {(['team', 'team_week'] as const).map((name) => (
            <button key={name} type="button" aria-pressed={name === span} onClick={() => onSpan(name)}>
              {say(name === 'team' ? 'columns.day' : 'columns.week')}
            </button>
          ))}
        </div>
        <p className="hint" id="columns-hint">
          {say('columns.hint')}
        </p>
      </div>
      {span === 'team' ? <DayColumns {...grid} persons={persons} team={team.data} /> : <WeekRows {...grid} persons={persons} team={team.data} />}
    </div>
  );
}
