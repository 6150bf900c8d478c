import { addDays } from '@relais/calendar';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'wouter';
import { useReader } from '../sessions/use-reader.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LoadFailure, Loading } from '../ui/Loading.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { AbsencesCard } from './AbsencesCard.tsx';
import { DutiesCard } from './DutiesCard.tsx';
import { HoursCard } from './HoursCard.tsx';
import { useMayArrange } from './may-arrange.ts';
import { ProfileCard } from './ProfileCard.tsx';
import { teamQuery } from './team-queries.ts';
import './team.css';

const twelveWeeks = 12 * 7;

/** One counsellor: when they work, when they are away, their turns, what they speak. */
export default function PersonPage() {
  const { say, zone, today } = useReader();
  const { id = '' } = useParams();
  const team = useQuery(teamQuery({ from: today, to: addDays(today, twelveWeeks) }, zone));
  const mayArrange = useMayArrange()(id);
  const person = team.data?.counsellors.find((one) => one.id === id);
  const isTheirs = ({ user }: { user: { id: string } }) => user.id === id;
  if (team.isPending) return <Loading lines={8} />;
  if (team.isError) return <LoadFailure error={team.error} onRetry={() => void team.refetch()} />;
  return (
    <>
      <PageHeading title={person?.name ?? say('team.title')}>
        <Link className="button" href="/team">{say('team.to_team')}</Link>
      </PageHeading>
      {person === undefined ? (
        <EmptyState title={say('team.person_gone')} />
      ) : (
        <div className="columns">
          <div>
            <HoursCard userId={id} mayArrange={mayArrange} />
            <ProfileCard key={id} person={person} mayArrange={mayArrange} />
          </div>
          <div>
            <AbsencesCard person={person} absences={team.data.absences.filter(isTheirs)} mayArrange={mayArrange} />
            <DutiesCard person={person} duties={team.data.duties.filter(isTheirs)} mayArrange={mayArrange} />
          </div>
        </div>
      )}
    </>
  );
}
