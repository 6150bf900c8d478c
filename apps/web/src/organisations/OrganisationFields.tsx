import { communities, organisationKinds, organisationStatuses, provinces, spokenLanguages, uiLanguages } from '@relais/contracts';
import type { ReactNode } from 'react';
import { CheckField } from '../forms/CheckField.tsx';
import { ChipsField } from '../forms/ChipsField.tsx';
import { ChoiceField } from '../forms/ChoiceField.tsx';
import { TextField } from '../forms/TextField.tsx';
import type { Form } from '../forms/use-form.ts';
import { useWords } from '../words/use-words.ts';
import { codeIn, organisationChoices } from './choices.ts';
import { organisationLabels, type OrganisationDraft, type OrganisationField } from './organisation-fields.ts';

interface OrganisationFieldsProps {
  readonly form: Pick<Form, 'faults'>;
  readonly draft: OrganisationDraft;
  readonly onChange: (draft: OrganisationDraft) => void;
  /** Stands in the place of street and postal code while they are hidden. */
  readonly hidden?: ReactNode;
}

export function OrganisationFields(props: OrganisationFieldsProps) {
  return (
    <div className="form-groups">
      <WhatFields {...props} />
      <WhereFields {...props} />
      <ReachFields {...props} />
    </div>
  );
}

function useFields({ form, draft, onChange }: OrganisationFieldsProps) {
  const words = useWords();
  const field = <Name extends OrganisationField>(name: Name) => ({ form, name, label: words.say(organisationLabels[name]), value: draft[name] });
  const change = (changes: Partial<OrganisationDraft>) => onChange({ ...draft, ...changes });
  return { say: words.say, choices: organisationChoices(words), field, change };
}

function WhatFields(props: OrganisationFieldsProps) {
  const { say, choices, field, change } = useFields(props);
  const { form, draft } = props;
  return (
    <fieldset className="form-group">
      <legend>{say('organisations.facts')}</legend>
      <TextField {...field('name')} onChange={(name) => change({ name })} />
      <ChoiceField {...field('kind')} value={draft.kind ?? ''} none={say('organisations.choose')} choices={choices.kind} onChange={(code) => change({ kind: codeIn(organisationKinds, code) })} />
      <div className="form-pair">
        <ChoiceField {...field('status')} choices={choices.status} onChange={(code) => change({ status: codeIn(organisationStatuses, code) ?? draft.status })} />
        <ChoiceField {...field('language')} choices={choices.ui} onChange={(code) => change({ language: codeIn(uiLanguages, code) ?? draft.language })} />
      </div>
      <TextField {...field('website')} type="url" onChange={(website) => change({ website })} />
      <CheckField form={form} name="seasonal" label={say('organisations.seasonal')} isChecked={draft.seasonal} onChange={(seasonal) => change({ seasonal })} />
      <TextField {...field('note')} rows={4} hint={say('organisations.note_hint')} onChange={(note) => change({ note })} />
    </fieldset>
  );
}

function WhereFields(props: OrganisationFieldsProps) {
  const { say, choices, field, change } = useFields(props);
  const { form, draft, hidden } = props;
  return (
    <fieldset className="form-group">
      <legend>{say('organisations.address')}</legend>
      <CheckField
        form={form}
        name="sensitivePlace"
        label={say('organisations.sensitive')}
        hint={say('organisations.sensitive_hint')}
        isChecked={draft.sensitivePlace}
        onChange={(sensitivePlace) => change({ sensitivePlace })}
      />
      {hidden ?? (
        <>
          <TextField {...field('street')} onChange={(street) => change({ street })} />
          <TextField {...field('postalCode')} onChange={(postalCode) => change({ postalCode })} />
        </>
      )}
      <TextField {...field('municipality')} onChange={(municipality) => change({ municipality })} />
      <ChoiceField {...field('province')} value={draft.province ?? ''} none={say('organisations.choose')} choices={choices.province} onChange={(code) => change({ province: codeIn(provinces, code) })} />
    </fieldset>
  );
}

function ReachFields(props: OrganisationFieldsProps) {
  const { choices, field, change } = useFields(props);
  const { draft } = props;
  return (
    <div className="form-group reach-fields">
      <ChipsField label={field('communities').label} values={draft.communities} choices={choices.community} onChange={(chosen) => change({ communities: communities.filter((code) => chosen.includes(code)) })} />
      <ChipsField label={field('languages').label} values={draft.languages} choices={choices.spoken} onChange={(chosen) => change({ languages: spokenLanguages.filter((code) => chosen.includes(code)) })} />
    </div>
  );
}
