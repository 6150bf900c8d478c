import { useMaySetPlanning } from '../me/use-me.ts';
import { NotAllowed } from '../ui/NotAllowed.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { useWords } from '../words/use-words.ts';
import { DaysOffCard } from './DaysOffCard.tsx';
import { TravelTimesCard } from './TravelTimesCard.tsx';

/** What the checks of a plan rest on: how long the way takes, and on which days nobody should plan. */
export default function PlanningSettingsPage() {
  const { say } = useWords();
  if (!useMaySetPlanning()) return <NotAllowed back="/" />;
  return (
    <>
      <PageHeading title={say('planning.settings')} />
      <div className="columns is-even">
        <div>
          <TravelTimesCard />
        </div>
        <div>
          <DaysOffCard />
        </div>
      </div>
    </>
  );
}
