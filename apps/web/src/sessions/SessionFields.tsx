import { sessionKinds, spokenLanguages, topics, visibilities } from '@relais/contracts';
import { languageName } from '@relais/wording';
import { Field } from '../forms/Field.tsx';
import { LanguagesField } from './LanguagesField.tsx';
import { withKind } from './session-draft.ts';
import type { SessionFieldsProps } from './session-fields.ts';

/** The kind of the session; it proposes length, seats and visibility. */
export function KindField({ draft, choices, form, say, onChange, touched }: SessionFieldsProps & { touched: ReadonlySet<keyof typeof draft> }) {
  return (
    <Field form={form} name="kind" label={say('sessions.kind')}>
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
      <fieldset className="choice-group" data-field="topics">
        <legend>{say('sessions.topics')}</legend>
        {topics.map((topic) => (
          <label key={topic} className="check-line">
            <input type="checkbox" checked={draft.topics.includes(topic)} onChange={() => onChange({ ...draft, topics: toggled(draft.topics, topic) }, 'topics')} />
            {say(`words.topic.${topic}`)}
          </label>
        ))}
      </fieldset>
    </>
  );
}

/** Place, address, room and link. */
export function WhereFields({ draft, choices, form, say, onChange }: SessionFieldsProps) {
  return (
    <>
      <Field form={form} name="placeName" label={say('sessions.place')} hint={say('sessions.place_hint')}>
        {(control) => <input {...control} type="text" maxLength={160} value={draft.placeName} onChange={(event) => onChange({ ...draft, placeName: event.target.value }, 'placeName')} />}
      </Field>
      {draft.placeAddress !== null && (
        <Field form={form} name="placeAddress" label={say('sessions.address')}>
          {(control) => <input {...control} type="text" maxLength={240} value={draft.placeAddress ?? ''} onChange={(event) => onChange({ ...draft, placeAddress: event.target.value }, 'placeAddress')} />}
        </Field>
      )}
      <Field form={form} name="roomId" label={say('sessions.room')}>
        {(control) => (
          <select {...control} value={draft.roomId ?? ''} onChange={(event) => onChange({ ...draft, roomId: event.target.value || null }, 'roomId')}>
            <option value="">{say('sessions.room_none')}</option>
            {choices.rooms.map(({ id, name, officeName: office, seats }) => (
              <option key={id} value={id}>
                {say('sessions.room_seats', { name, office, count: seats })}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field form={form} name="onlineUrl" label={say('sessions.online_url')}>
        {(control) => (
          <input {...control} type="url" maxLength={500} placeholder="https://" value={draft.onlineUrl} onChange={(event) => onChange({ ...draft, onlineUrl: event.target.value.trim() }, 'onlineUrl')} />
        )}
      </Field>
    </>
  );
}

/** Seats, who may book them, and until when. */
export function BookingFields({ draft, form, say, onChange }: SessionFieldsProps) {
  const hours = [...new Set([0, 1, 2, 4, 8, 24, 48, 72, 168, draft.bookingCutOffHours])].sort((a, b) => a - b);
  return (
    <>
      <fieldset className="choice-group" data-field="visibility">
        <legend>{say('sessions.visibility')}</legend>
        {visibilities.map((visibility) => (
          <label key={visibility} className="check-line">
            <input type="radio" name="visibility" checked={draft.visibility === visibility} onChange={() => onChange({ ...draft, visibility }, 'visibility')} />
            {say(`sessions.visibility_${visibility}`)}
          </label>
        ))}
      </fieldset>
      <Field form={form} name="capacity" label={say('sessions.capacity')} hint={say('sessions.capacity_hint')}>
        {(control) => (
          <input {...control} type="text" inputMode="numeric" className="short-input" value={draft.capacity} onChange={(event) => onChange({ ...draft, capacity: Number(event.target.value.replaceAll(/\D/g, '')) }, 'capacity')} />
        )}
      </Field>
      <Field form={form} name="bookingCutOffHours" label={say('sessions.cut_off')}>
        {(control) => (
          <select {...control} value={draft.bookingCutOffHours} onChange={(event) => onChange({ ...draft, bookingCutOffHours: Number(event.target.value) }, 'bookingCutOffHours')}>
            {hours.map((hour) => (
              <option key={hour} value={hour}>
                {cutOffWords(hour, say)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  );
}

/** Counsellors and interpreter. */
export function WhoFields({ draft, choices, form, say, language, onChange }: SessionFieldsProps) {
  return (
    <>
      <LeadField {...{ draft, choices, form, say, onChange }} />
      <fieldset className="choice-group" data-field="coCounsellorIds">
        <legend>{say('sessions.others')}</legend>
        {choices.counsellors
          .filter(({ id }) => id !== draft.leadId)
          .map(({ id, name }) => (
            <label key={id} className="check-line">
              <input type="checkbox" checked={draft.coCounsellorIds.includes(id)} onChange={() => onChange({ ...draft, coCounsellorIds: toggled(draft.coCounsellorIds, id) }, 'coCounsellorIds')} />
              {name}
            </label>
          ))}
      </fieldset>
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

function toggled<Item>(list: readonly Item[], item: Item): Item[] {
  return list.includes(item) ? list.filter((one) => one !== item) : [...list, item];
}

function cutOffWords(hours: number, say: SessionFieldsProps['say']): string {
  if (hours === 0) return say('sessions.cut_off_at_start');
  return hours >= 24 && hours % 24 === 0 ? say('sessions.cut_off_days', { count: hours / 24 }) : say('sessions.cut_off_hours', { count: hours });
}
