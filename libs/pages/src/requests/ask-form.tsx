import { spokenLanguages, topics, uiLanguages, type SessionKindCode } from '@relais/contracts';
import { languageName, ownName } from '@relais/wording';
import { Field, type FieldError } from '../frame/field.tsx';
import type { Reader } from '../frame/reader.ts';
import { Trap } from '../frame/trap.tsx';
import { lengthOf } from '../session/session-words.ts';
import { MomentChoices } from './moment-choices.tsx';
import type { FreeVisit, TypedRequest } from './typed-request.ts';
import { WishFields, wishLabels } from './wish-fields.tsx';

export interface AskForm {
  readonly reader: Reader;
  /** Sent along so that a double click, Back or a reload asks once. */
  readonly formKey: string;
  readonly typed: TypedRequest;
  readonly errors: readonly FieldError[];
  /** When we could come; null until it was asked for. */
  readonly free: readonly FreeVisit[] | null;
  /** How long a session of the chosen kind takes. */
  readonly minutes: number;
  readonly between: readonly [string, string];
}

export const askFormId = 'ask';

/** What partners ask us for; the other kinds are ours to plan. */
export const askedKinds = ['team_visit', 'partner_info', 'partner_training', 'municipal_briefing', 'community_session', 'embassy_seminar', 'webinar'] as const satisfies readonly SessionKindCode[];

/** One page, few fields; what may stay empty is folded away. */
export function AskForm(form: AskForm) {
  const { reader, formKey, typed, errors } = form;
  const { say } = reader;
  return (
    <form id={askFormId} method="post" action="/requests/new" noValidate>
      <input type="hidden" name="formKey" value={formKey} />
      <input type="hidden" name="lang" value={reader.language} />
      <Field reader={reader} errors={errors} name="organisationName" label={say('pages.organisation')}>
        {(marks) => <input {...marks} type="text" required maxLength={160} autoComplete="organization" defaultValue={typed.organisationName} dir="auto" />}
      </Field>
      <Field reader={reader} errors={errors} name="contactEmail" label={say('pages.email')} hint={say('pages.email_hint')}>
        {(marks) => <input {...marks} type="email" required maxLength={254} autoComplete="email" dir="ltr" defaultValue={typed.contactEmail} />}
      </Field>
      <WhatFields {...form} />
      <WhereFields {...form} />
      <WhenFields {...form} />
      <MoreFields {...form} />
      <Trap reader={reader} />
      <button type="submit" className="main">{say('pages.ask')}</button>
    </form>
  );
}

function WhatFields({ reader, typed, errors, minutes }: AskForm) {
  const { say, language } = reader;
  const ask = { reader, errors };
  return (
    <>
      <Field {...ask} name="kind" label={say('pages.ask_kind')} hint={say('pages.ask_duration', { duration: lengthOf(minutes, reader) })}>
        {(marks) => (
          <select {...marks} defaultValue={typed.kind}>
            {askedKinds.map((kind) => <option key={kind} value={kind}>{say(`words.session_kind.${kind}`)}</option>)}
          </select>
        )}
      </Field>
      <Field {...ask} name="sessionLanguage" label={say('pages.ask_language')}>
        {(marks) => (
          <select {...marks} defaultValue={typed.sessionLanguage}>
            {spokenLanguages.map((code) => <option key={code} value={code}>{languageName(code, language)}</option>)}
          </select>
        )}
      </Field>
      <Field {...ask} name="groupSize" label={say('pages.ask_people')}>
        {(marks) => <input {...marks} type="number" inputMode="numeric" required min={1} max={1000} className="short" defaultValue={typed.groupSize} />}
      </Field>
    </>
  );
}

function WhereFields({ reader, typed, errors }: AskForm) {
  const { say } = reader;
  const ask = { reader, errors };
  return (
    <fieldset>
      <legend>{say('pages.ask_place')}</legend>
      <div className="options">
        <label className="choice"><input type="radio" name="place" value="ours" defaultChecked={typed.place !== 'online'} /> {say('pages.ask_ours')}</label>
        <label className="choice"><input type="radio" name="place" value="online" defaultChecked={typed.place === 'online'} /> {say('pages.online')}</label>
      </div>
      <Field {...ask} name="municipality" label={say('pages.ask_municipality')} hint={say('pages.ask_municipality_hint')} optional>
        {(marks) => <input {...marks} type="text" maxLength={80} autoComplete="address-level2" defaultValue={typed.municipality} dir="auto" />}
      </Field>
      <Field {...ask} name="placeAddress" label={say('pages.ask_address')} optional>
        {(marks) => <input {...marks} type="text" maxLength={240} autoComplete="street-address" defaultValue={typed.placeAddress} dir="auto" />}
      </Field>
    </fieldset>
  );
}

function WhenFields({ reader, typed, errors, free, between }: AskForm) {
  const { say } = reader;
  return (
    <section aria-labelledby="when">
      <h2 id="when">{say('pages.ask_when')}</h2>
      <p>{say('pages.ask_when_hint')}</p>
      {free && <input type="hidden" name="shown" value="1" />}
      {free && <MomentChoices reader={reader} moments={free} chosen={typed.chosen} errors={errors} />}
      <button type="submit" className="second" name="show" value="1" formNoValidate>{say(free ? 'pages.ask_show_again' : 'pages.ask_show')}</button>
      <WishFields reader={reader} wishes={typed.wishes} errors={errors} between={between} />
    </section>
  );
}

const folded: readonly string[] = ['contactName', 'contactPhone', 'language', 'topics', 'accessNeeds'];

function MoreFields({ reader, typed, errors }: AskForm) {
  const { say } = reader;
  const ask = { reader, errors };
  const isOpen = errors.some(({ field }) => folded.includes(field)) || [typed.contactName, typed.contactPhone, typed.accessNeeds, ...typed.topics].some((text) => text !== '');
  return (
    <details open={isOpen}>
      <summary>{say('pages.ask_more')} <span className="hint">{say('pages.optional')}</span></summary>
      <Field {...ask} name="contactName" label={say('pages.contact_name')} optional>
        {(marks) => <input {...marks} type="text" maxLength={120} autoComplete="name" defaultValue={typed.contactName} dir="auto" />}
      </Field>
      <Field {...ask} name="contactPhone" label={say('pages.ask_phone')} optional>
        {(marks) => <input {...marks} type="tel" maxLength={40} autoComplete="tel" dir="ltr" defaultValue={typed.contactPhone} />}
      </Field>
      <Field {...ask} name="language" label={say('pages.mail_language')}>
        {(marks) => (
          <select {...marks} defaultValue={typed.language}>
            {uiLanguages.map((code) => <option key={code} value={code} lang={code} dir="ltr">{ownName[code]}</option>)}
          </select>
        )}
      </Field>
      <fieldset>
        <legend>{say('pages.topics')}</legend>
        <div className="options">
          {topics.map((topic) => (
            <label key={topic} className="choice"><input type="checkbox" name="topics" value={topic} defaultChecked={typed.topics.includes(topic)} /> {say(`words.topic.${topic}`)}</label>
          ))}
        </div>
      </fieldset>
      <Field {...ask} name="accessNeeds" label={say('pages.access_needs')} hint={say('pages.access_needs_hint')} optional>
        {(marks) => <textarea {...marks} rows={2} maxLength={300} defaultValue={typed.accessNeeds} dir="auto" />}
      </Field>
    </details>
  );
}

/** What each field is called, for the summary of errors. */
export function askLabels(reader: Reader): Record<string, string> {
  const { say } = reader;
  return {
    organisationName: say('pages.organisation'), contactEmail: say('pages.email'), kind: say('pages.ask_kind'), sessionLanguage: say('pages.ask_language'), groupSize: say('pages.ask_people'),
    municipality: say('pages.ask_municipality'), placeAddress: say('pages.ask_address'), chosen: say('pages.ask_free'), contactName: say('pages.contact_name'), contactPhone: say('pages.ask_phone'),
    language: say('pages.mail_language'), topics: say('pages.topics'), accessNeeds: say('pages.access_needs'), ...wishLabels(reader),
  };
}
