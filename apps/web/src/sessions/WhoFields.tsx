import { facilitatorWishes, spokenLanguages } from '@relais/contracts';
import { languageName } from '@relais/wording';
import { ChipsField } from '../forms/ChipsField.tsx';
import { ChoiceField } from '../forms/ChoiceField.tsx';
import { Field } from '../forms/Field.tsx';
import type { SessionFieldsProps } from './session-fields.ts';

/** Counsellors, whom the host asked for, and interpreter. */
export function WhoFields({ draft, choices, form, say, language, onChange }: SessionFieldsProps) {
  return (
    <>
      <LeadField {...{ draft, choices, form, say, onChange }} />
      <ChipsField
        label={say('sessions.others')}
        values={draft.coCounsellorIds}
        choices={choices.counsellors.filter(({ id }) => id !== draft.leadId).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(coCounsellorIds) => onChange({ ...draft, coCounsellorIds }, 'coCounsellorIds')}
      />
      <ChoiceField
        form={form}
        name="facilitatorWish"
        label={say('sessions.facilitator_wish')}
        hint={say('planning.wish_hint')}
        value={draft.facilitatorWish ?? ''}
        none={say('planning.wish_none')}
        choices={facilitatorWishes.map((value) => ({ value, label: say(`words.facilitator_wish.${value}`) }))}
        onChange={(code) => onChange({ ...draft, facilitatorWish: facilitatorWishes.find((wish) => wish === code) ?? null }, 'facilitatorWish')}
      />
      <Field form={form} name="interpreterLanguage" label={say('sessions.interpreter')}>
        {(control) => (
          <select
            {...control}
            value={draft.interpreterLanguage ?? ''}
            onChange={(event) => onChange({ ...draft, interpreterLanguage: spokenLanguages.find((code) => code === event.target.value) ?? null }, 'interpreterLanguage')}
          >
            <option value="">{say('sessions.interpreter_none')}</option>
            {spokenLanguages.map((code) => (
              <option key={code} value={code}>
                {languageName(code, language)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  );
}

type LeadFieldProps = Pick<SessionFieldsProps, 'draft' | 'choices' | 'form' | 'say' | 'onChange'>;

/** Who leads; nobody both leads and assists. */
export function LeadField({ draft, choices, form, say, onChange }: LeadFieldProps) {
  return (
    <Field form={form} name="leadId" label={say('sessions.lead')}>
      {(control) => (
        <select
          {...control}
          value={draft.leadId}
          onChange={(event) => onChange({ ...draft, leadId: event.target.value, coCounsellorIds: draft.coCounsellorIds.filter((id) => id !== event.target.value) }, 'leadId')}
        >
          {choices.counsellors.map(({ id, name, officeName }) => (
            <option key={id} value={id}>
              {officeName === null ? name : `${name} (${officeName})`}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
