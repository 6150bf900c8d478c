import { sessionKinds, topics } from '@relais/contracts';
import { ChipsField } from '../forms/ChipsField.tsx';
import { Field } from '../forms/Field.tsx';
import { bufferWords } from './buffer-words.ts';
import { LanguagesField } from './LanguagesField.tsx';
import { withKind, type DraftField } from './session-draft.ts';
import type { SessionFieldsProps } from './session-fields.ts';

/** The kind of the session; it proposes length, seats and visibility. */
export function KindField({ draft, choices, form, say, onChange, touched }: SessionFieldsProps & { touched: ReadonlySet<DraftField> }) {
  return (
    <Field form={form} name="kind" label={say('sessions.kind')} hint={bufferWords(choices.kinds.find(({ code }) => code === draft.kind), say)}>
      {(control) => (
        <select
          {...control}
          value={draft.kind}
          onChange={(event) => {
            const kind = choices.kinds.find(({ code }) => code === event.target.value);
            if (kind) onChange(withKind(draft, kind, touched), 'kind');
          }}
        >
          {sessionKinds.map((code) => (
            <option key={code} value={code}>
              {say(`words.session_kind.${code}`)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** Title, topics and languages. */
export function WhatFields(props: SessionFieldsProps) {
  const { draft, form, say, onChange } = props;
  return (
    <>
      <Field form={form} name="title" label={say('sessions.name')} hint={say('sessions.name_hint')}>
        {(control) => <input {...control} type="text" maxLength={160} dir="auto" value={draft.title} onChange={(event) => onChange({ ...draft, title: event.target.value }, 'title')} />}
      </Field>
      <LanguagesField {...props} />
      <ChipsField
        label={say('sessions.topics')}
        values={draft.topics}
        choices={topics.map((value) => ({ value, label: say(`words.topic.${value}`) }))}
        onChange={(chosen) => onChange({ ...draft, topics: topics.filter((topic) => chosen.includes(topic)) }, 'topics')}
      />
    </>
  );
}
