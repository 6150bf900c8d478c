import { CounsellorPatch, CounsellorView, facilitatorWishes, spokenLanguages, type SpokenLanguage } from '@relais/contracts';
import { languageName } from '@relais/wording';
import { X } from 'lucide-react';
import type { FormEvent } from 'react';
import { api } from '../api/api.ts';
import { changedFields } from '../forms/changed-fields.ts';
import { ChoiceField } from '../forms/ChoiceField.tsx';
import { Field } from '../forms/Field.tsx';
import { useForm } from '../forms/use-form.ts';
import { useVersions, type Sending } from '../forms/use-versions.ts';
import { VersionNote } from '../forms/VersionNote.tsx';
import { useReader } from '../sessions/use-reader.ts';
import { useToasts } from '../ui/toasts.ts';
import { useTeamChanged } from './team-queries.ts';

interface Profile {
  readonly languages: SpokenLanguage[];
  readonly gender: CounsellorView['gender'];
}

/** What a counsellor speaks, and whether a woman or a man comes. */
export function ProfileCard({ person, mayArrange }: { person: CounsellorView; mayArrange: boolean }) {
  const { say, language } = useReader();
  const toasts = useToasts();
  const changed = useTeamChanged();
  const form = useForm(CounsellorPatch);
  const { draft, setDraft, meanwhile, sending, saved } = useVersions({ stored: person, empty: profileOf(person), view: CounsellorView, fieldsOf: profileOf, form });
  const words = (name: keyof Profile, { languages, gender }: Profile) => (name === 'languages' ? languages.map((code) => languageName(code, language)).join(', ') : say(gender === null ? 'team.not_said' : `words.facilitator_wish.${gender}`));

  async function send({ version, before, after }: Sending<Profile>): Promise<void> {
    const isSaved = await form.submit(changedFields(before, after), async (body) => saved(await api.patch(`/counsellors/${person.id}`, body, CounsellorView, { version })));
    if (!isSaved) return;
    await changed();
    toasts.show({ text: say('common.saved') });
  }

  return (
    <section className="card">
      <h2>{say('team.profile')}</h2>
      {!mayArrange && <p>{[words('languages', profileOf(person)), words('gender', profileOf(person))].filter((part) => part !== '').join(', ')}</p>}
      {mayArrange && (
        <form onSubmit={(event: FormEvent) => (event.preventDefault(), void send(sending))} noValidate>
          <VersionNote form={form} meanwhile={meanwhile} label={(name) => say(name === 'languages' ? 'team.languages' : 'team.gender')} words={words} onKeep={(what) => void send(what)} />
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

function profileOf({ languages, gender }: CounsellorView): Profile {
  return { languages: spokenLanguages.filter((code) => languages.includes(code)), gender };
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
