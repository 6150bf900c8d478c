import type { FieldError } from '../frame/field.tsx';
import type { Reader } from '../frame/reader.ts';
import { dayOf, hoursOf } from '../session/session-words.ts';
import type { Times } from './request-facts.tsx';
import type { TypedWish } from './typed-request.ts';
import { WishFields } from './wish-fields.tsx';

/** A moment that we propose; who would come is not said before it is agreed. */
export interface Proposal extends Times {
  readonly id: string;
  readonly isTentative: boolean;
}

interface Answering {
  readonly reader: Reader;
  readonly proposals: readonly Proposal[];
  readonly wishes: readonly TypedWish[];
  readonly between: readonly [string, string];
  readonly errors: readonly FieldError[];
}

/** Pick one of the moments, or say that none suits. */
export function ProposalForms(answering: Answering) {
  return (
    <>
      {answering.proposals.length > 0 && <ChooseForm {...answering} />}
      <NoneSuitsForm {...answering} />
    </>
  );
}

function ChooseForm({ reader, proposals, errors }: Answering) {
  const { say, language } = reader;
  const error = errors.find(({ field }) => field === 'moment');
  return (
    <form method="post" action="/request/choice" noValidate>
      <input type="hidden" name="lang" value={language} />
      <fieldset id="moment" className={error ? 'choices faulty' : 'choices'} {...(error ? { 'aria-describedby': 'moment-error' } : {})}>
        <legend>{say('pages.request_which')}</legend>
        {error && <p className="error" id="moment-error">{error.detail}</p>}
        <div className="options">
          {proposals.map((proposal) => (
            <label key={proposal.id} className="choice">
              <input type="radio" name="moment" value={proposal.id} required />
              <span>
                <strong className="line">{dayOf(proposal, reader)}</strong>
                {hoursOf(proposal, reader)}
                {proposal.isTentative && <span className="line hint">{say('pages.request_tentative')}</span>}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <button type="submit" className="main">{say('pages.request_choose_button')}</button>
    </form>
  );
}

function NoneSuitsForm({ reader, wishes, errors, between, proposals }: Answering) {
  const { say, language } = reader;
  const isOpen = proposals.length === 0 || errors.some(({ field }) => field.startsWith('wish'));
  return (
    <details open={isOpen}>
      <summary>{say('pages.request_none')}</summary>
      <form method="post" action="/request/refusal" noValidate>
        <input type="hidden" name="lang" value={language} />
        <p>{say('pages.request_none_lead')}</p>
        <WishFields reader={reader} wishes={wishes} errors={errors} between={between} />
        <button type="submit" className="second">{say('pages.request_none_button')}</button>
      </form>
    </details>
  );
}
