import './session-pages.css';
import type { ReactNode } from 'react';
import { Field } from '../forms/Field.tsx';
import { BookingFields } from './BookingFields.tsx';
import { HostFields } from './HostFields.tsx';
import type { DraftField } from './session-draft.ts';
import type { SessionFieldsProps } from './session-fields.ts';
import { SlotFields } from './SlotFields.tsx';
import type { useHost } from './use-host.ts';
import { KindField, WhatFields } from './WhatFields.tsx';
import { WhereFields } from './WhereFields.tsx';
import { WhoFields } from './WhoFields.tsx';

interface SessionFieldGroupsProps extends SessionFieldsProps {
  touched: ReadonlySet<DraftField>;
  host: ReturnType<typeof useHost>;
  /** What stands in the way of it. */
  checks: ReactNode;
  /** How a new session repeats. */
  repeat?: ReactNode;
  /** Fields that only a new session has. */
  children?: ReactNode;
}

/** All fields: what and when, then where and who. */
export function SessionFieldGroups({ touched, host, checks, repeat, children, ...fields }: SessionFieldGroupsProps) {
  const { draft, form, say, onChange } = fields;
  return (
    <div className="form-groups">
      <div className="form-column">
        <FieldGroup name={say('sessions.group_what')}>
          <KindField {...fields} touched={touched} />
          <WhatFields {...fields} />
        </FieldGroup>
        <FieldGroup name={say('sessions.group_when')}>
          <SlotFields {...fields} slot={draft} zone={draft.zone} onChange={(slot, field) => onChange({ ...draft, ...slot }, field)} />
          {checks}
        </FieldGroup>
        {repeat}
        <FieldGroup name={say('sessions.group_booking')}>
          <BookingFields {...fields} />
        </FieldGroup>
        <FieldGroup name={say('sessions.group_note')}>
          <Field form={form} name="note" label={say('sessions.note')} hint={say('sessions.note_hint')}>
            {(control) => <textarea {...control} rows={4} maxLength={2000} dir="auto" value={draft.note} onChange={(event) => onChange({ ...draft, note: event.target.value }, 'note')} />}
          </Field>
        </FieldGroup>
      </div>
      <div className="form-column">
        <FieldGroup name={say('sessions.group_where')}>
          <HostFields {...fields} found={host.found} isFresh={host.isFresh} contacts={host.contacts} onSearch={host.search} onHost={(organisation) => void host.choose(organisation)} />
          <WhereFields {...fields} />
        </FieldGroup>
        <FieldGroup name={say('sessions.group_who')}>
          <WhoFields {...fields} />
        </FieldGroup>
        {children}
      </div>
    </div>
  );
}

/** Fields that belong together. */
export function FieldGroup({ name, children }: { name: string; children: ReactNode }) {
  return (
    <fieldset className="form-group">
      <legend>{name}</legend>
      {children}
    </fieldset>
  );
}
