import { CheckField } from '../forms/CheckField.tsx';
import { Field } from '../forms/Field.tsx';
import type { SessionFieldsProps } from './session-fields.ts';
import { TruthField } from './TruthField.tsx';

/** Place, address, room, access and link. */
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
      <TruthField form={form} name="stepFree" label={say('sessions.step_free')} otherwise={say('sessions.not_known')} say={say} value={draft.stepFree} onChange={(stepFree) => onChange({ ...draft, stepFree }, 'stepFree')} />
      {draft.host !== null && (
        <CheckField
          form={form}
          name="tellsAddress"
          label={say('sessions.tells_address')}
          hint={say('sessions.tells_address_hint')}
          isChecked={draft.tellsAddress === true}
          onChange={(tellsAddress) => onChange({ ...draft, tellsAddress }, 'tellsAddress')}
        />
      )}
      <Field form={form} name="onlineUrl" label={say('sessions.online_url')}>
        {(control) => (
          <input {...control} type="url" maxLength={500} placeholder="https://" value={draft.onlineUrl} onChange={(event) => onChange({ ...draft, onlineUrl: event.target.value.trim() }, 'onlineUrl')} />
        )}
      </Field>
    </>
  );
}
