import { spokenLanguages, type InterpreterView } from '@relais/contracts';
import { languageName } from '@relais/wording';
import { ChoiceField } from '../forms/ChoiceField.tsx';
import { durationWords } from '../sessions/duration-words.ts';
import { useReader } from '../sessions/use-reader.ts';
import { HostField } from './HostField.tsx';
import { PeopleField } from './PeopleField.tsx';
import type { WishFieldsProps } from './wish-fields.ts';

const lengths = [30, 45, 60, 90, 120, 150, 180, 240, 480];

/** What is planned, for how long, with whom and where. */
export function WhoFields({ form, wish, choices, interpreters, onChange }: WishFieldsProps & { interpreters: readonly InterpreterView[] }) {
  const { say, language } = useReader();
  const offered = [...new Set([...lengths, wish.minutes])].sort((a, b) => a - b);
  const languages = spokenLanguages.map((value) => ({ value, label: languageName(value, language) }));
  return (
    <>
      <div className="form-pair">
        <ChoiceField
          {...{ form, name: 'kind', label: say('sessions.kind'), value: wish.kind }}
          choices={choices.kinds.map(({ code }) => ({ value: code, label: say(`words.session_kind.${code}`) }))}
          onChange={(code) => {
            const kind = choices.kinds.find((one) => one.code === code);
            if (kind) onChange({ ...wish, kind: kind.code, minutes: kind.defaultMinutes });
          }}
        />
        <ChoiceField
          {...{ form, name: 'minutes', label: say('planning.find_length'), value: String(wish.minutes) }}
          choices={offered.map((minutes) => ({ value: String(minutes), label: durationWords(minutes, say) }))}
          onChange={(minutes) => onChange({ ...wish, minutes: Number(minutes) })}
        />
      </div>
      <PeopleField form={form} wish={wish} choices={choices} onChange={onChange} />
      <div className="form-pair">
        <ChoiceField
          {...{ form, name: 'language', label: say('calendar.filter_language'), value: wish.language ?? '' }}
          none={say('planning.find_any_language')}
          choices={languages}
          onChange={(code) => onChange({ ...wish, language: spokenLanguages.find((one) => one === code) ?? null })}
        />
        <ChoiceField
          {...{ form, name: 'interpreterId', label: say('sessions.interpreter'), value: wish.interpreterId ?? '' }}
          none={say('planning.find_no_interpreter')}
          choices={interpreters.map(({ id, name, languages: spoken }) => ({ value: id, label: `${name} (${spoken.map((code) => languageName(code, language)).join(', ')})` }))}
          onChange={(id) => onChange({ ...wish, interpreterId: id || null })}
        />
        <ChoiceField
          {...{ form, name: 'roomId', label: say('sessions.room'), value: wish.roomId ?? '' }}
          none={say('planning.find_no_room')}
          choices={choices.rooms.map(({ id, name, officeName: office, seats }) => ({ value: id, label: say('sessions.room_seats', { name, office, count: seats }) }))}
          onChange={(id) => onChange({ ...wish, roomId: id || null })}
        />
        <HostField form={form} wish={wish} onChange={onChange} />
      </div>
    </>
  );
}
