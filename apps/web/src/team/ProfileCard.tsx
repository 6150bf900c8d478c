import { CounsellorPatch, CounsellorView, facilitatorWishes, spokenLanguages, type SpokenLanguage } from '@relais/contracts';
import { languageName } from '@relais/wording';
import { X } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { api } from '../api/api.ts';
import { changedFields } from '../forms/changed-fields.ts';
import { ChoiceField } from '../forms/ChoiceField.tsx';
import { storedMeanwhile } from '../forms/conflict.ts';
import { ErrorSummary } from '../forms/ErrorSummary.tsx';
import { Field } from '../forms/Field.tsx';
import { useForm } from '../forms/use-form.ts';
import { useReader } from '../sessions/use-reader.ts';
import { useToasts } from '../ui/toasts.ts';
import { StoredMeanwhile } from './StoredMeanwhile.tsx';
import { useTeamChanged } from './team-queries.ts';

/** What a counsellor speaks, and whether a woman or a man comes. */
export function ProfileCard({ person, mayArrange }: { person: CounsellorView; mayArrange: boolean }) {
  const { say, language } = useReader();
  const toasts = useToasts();
  const changed = useTeamChanged();
  const form = useForm(CounsellorPatch);
  const before = { languages: spokenLanguages.filter((code) => person.languages.includes(code)), gender: person.gender };
  const [draft, setDraft] = useState(before);
  const theirs = storedMeanwhile(form.refusal, CounsellorView);
  const words = ({ languages, gender }: Pick<CounsellorView, 'languages' | 'gender'>) => [...languages.map((code) => languageName(code, language)), gender === null ? say('team.not_said') : say(`words.facilitator_wish.${gender}`)].join(', ');

  async function send(version: number): Promise<void> {
    const isSaved = await form.submit(changedFields(before, draft), (body) => api.patch(`/counsellors/${person.id}`, body, CounsellorView, { version }));
    if (!isSaved) return;
    await changed();
    toasts.show({ text: say('common.saved') });
  }

  return (
    <section className="card">
      <h2>{say('team.profile')}</h2>
      {!mayArrange && <p>{words(person)}</p>}
      {mayArrange && (
        <form onSubmit={(event: FormEvent) => (event.preventDefault(), void send(person.version))} noValidate>
          {theirs ? <StoredMeanwhile label={say('team.profile')} mine={words(draft)} theirs={words(theirs)} onKeep={() => void send(theirs.version)} onTake={() => void changed()} /> : <ErrorSummary form={form} />}
          <SpokenLanguages languages={draft.languages} onChange={(languages) => setDraft({ ...draft, languages })} />
          <ChoiceField
            form={form} name="gender" label={say('team.gender')} hint={say('team.gender_hint')} value={draft.gender ?? ''} none={say('team.not_said')}
            choices={facilitatorWishes.map((value) => ({ value, label: say(`words.facilitator_wish.${value}`) }))}
            onChange={(gender) => setDraft({ ...draft, gender: facilitatorWishes.find((one) => one === gender) ?? null })}
          />
          <button type="submit" className="button is-primary" disabled={form.isBusy}>{say(form.isBusy ? 'common.busy' : 'common.save')}</button>
        </form>
      )}
    </section>
  );
}

function SpokenLanguages({ languages, onChange }: { languages: readonly SpokenLanguage[]; onChange: (languages: SpokenLanguage[]) => void }) {
  const { say, language } = useReader();
  return (
    <Field form={{ faults: {} }} name="languages" label={say('team.languages')}>
      {(control) => (
        <div className="language-chips">
          {languages.map((code) => (
            <span key={code} className="language-chip">
              {languageName(code, language)}
              <button type="button" aria-label={say('sessions.languages_remove', { language: languageName(code, language) })} onClick={() => onChange(languages.filter((one) => one !== code))}>
                <X size={14} aria-hidden="true" />
              </button>
            </span>
          ))}
          <select {...control} value="" onChange={(event) => onChange([...languages, ...spokenLanguages.filter((code) => code === event.target.value)])}>
            <option value="">{say('sessions.languages_add')}…</option>
            {spokenLanguages.filter((code) => !languages.includes(code)).map((code) => (
              <option key={code} value={code}>{languageName(code, language)}</option>
            ))}
          </select>
        </div>
      )}
    </Field>
  );
}
