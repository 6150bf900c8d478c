import { invitationBases, uiLanguages, type ContactInput } from '@relais/contracts';
import { CheckField } from '../forms/CheckField.tsx';
import { ChoiceField } from '../forms/ChoiceField.tsx';
import { TextField } from '../forms/TextField.tsx';
import type { Form } from '../forms/use-form.ts';
import { useWords } from '../words/use-words.ts';
import { codeIn, organisationChoices } from './choices.ts';
import { contactLabels, type ContactField } from './contact-words.ts';

interface ContactFieldsProps {
  readonly form: Pick<Form, 'faults'>;
  readonly draft: ContactInput;
  readonly onChange: (draft: ContactInput) => void;
}

export function ContactFields({ form, draft, onChange }: ContactFieldsProps) {
  const words = useWords();
  const { say } = words;
  const choices = organisationChoices(words);
  const field = <Name extends ContactField>(name: Name) => ({ form, name, label: say(contactLabels[name]), value: draft[name] });
  const change = (changes: Partial<ContactInput>) => onChange({ ...draft, ...changes });
  return (
    <>
      <TextField {...field('function')} hint={say('organisations.contact_function_hint')} onChange={(role) => change({ function: role })} />
      <TextField {...field('name')} onChange={(name) => change({ name })} />
      <div className="form-pair">
        <TextField {...field('email')} type="email" onChange={(email) => change({ email })} />
        <TextField {...field('phone')} type="tel" onChange={(phone) => change({ phone })} />
      </div>
      <ChoiceField {...field('language')} choices={choices.ui} onChange={(code) => change({ language: codeIn(uiLanguages, code) ?? draft.language })} />
      <ChoiceField
        {...field('invitationBasis')}
        hint={say('organisations.contact_basis_hint')}
        choices={choices.basis}
        onChange={(code) => change({ invitationBasis: codeIn(invitationBases, code) ?? 'none' })}
      />
      <CheckField form={form} name="primary" label={say('organisations.contact_primary')} isChecked={draft.primary} onChange={(primary) => change({ primary })} />
    </>
  );
}
