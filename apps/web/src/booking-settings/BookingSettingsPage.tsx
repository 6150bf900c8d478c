import { sessionKinds, type SessionKindCode } from '@relais/contracts';
import { useMaySetPlanning } from '../me/use-me.ts';
import { NotAllowed } from '../ui/NotAllowed.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { useAddressFilters } from '../ui/use-address-filters.ts';
import { useWords } from '../words/use-words.ts';
import './booking-settings.css';
import { KindRulesCard } from './KindRulesCard.tsx';
import { QuestionPreview } from './QuestionPreview.tsx';
import { QuestionsCard } from './QuestionsCard.tsx';

const filterNames = ['kind'] as const;
const firstKind: SessionKindCode = 'partner_training';

/** What bookings of a kind of session need, and what its bookers are asked. */
export default function BookingSettingsPage() {
  const { say, language } = useWords();
  const { filters, change } = useAddressFilters(filterNames);
  if (!useMaySetPlanning()) return <NotAllowed back="/" />;
  const kind = sessionKinds.find((code) => code === filters['kind']) ?? firstKind;
  const named = sessionKinds.map((code) => ({ code, name: say(`words.session_kind.${code}`) })).sort((a, b) => a.name.localeCompare(b.name, language));
  return (
    <>
      <PageHeading title={say('booking_settings.title')} />
      <div className="filters">
        <label>
          <span>{say('booking_settings.kind')}</span>
          <select value={kind} onChange={(event) => change({ kind: event.target.value })}>
            {named.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className="columns is-even" key={kind}>
        <div>
          <KindRulesCard kind={kind} />
          <QuestionsCard kind={kind} />
        </div>
        <div>
          <QuestionPreview kind={kind} />
        </div>
      </div>
    </>
  );
}
