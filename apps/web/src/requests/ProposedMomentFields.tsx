import type { PlanningChoices } from '@relais/contracts';
import { X } from 'lucide-react';
import { ChoiceField } from '../forms/ChoiceField.tsx';
import { FieldScope } from '../forms/field-scope.ts';
import type { Faults } from '../forms/use-form.ts';
import { SlotFields } from '../sessions/SlotFields.tsx';
import { useReader } from '../sessions/use-reader.ts';
import { proposalZone, type ProposedMoment, type useProposal } from './use-proposal.ts';

interface ProposedMomentFieldsProps {
  readonly moment: ProposedMoment;
  readonly index: number;
  readonly choices: PlanningChoices;
  readonly proposal: ReturnType<typeof useProposal>;
  readonly faults: Faults;
}

/** One moment that is proposed: when, and who would come. */
export function ProposedMomentFields({ moment, index, choices, proposal, faults }: ProposedMomentFieldsProps) {
  const { say, language, today } = useReader();
  const { key } = moment;
  const number = index + 1;
  const path = `/moments/${index}`;
  const form = { faults: Object.fromEntries(Object.entries(faults).flatMap(([pointer, fault]) => (pointer.startsWith(`${path}/`) ? [[pointer.slice(path.length), fault]] : []))) };
  return (
    <FieldScope value={`field-moments-${index}`}>
      <fieldset className="proposal">
        <legend>{say('requests.moment_n', { number })}</legend>
        <SlotFields
          form={form}
          slot={moment}
          zone={proposalZone}
          {...{ today, say, language }}
          onChange={({ startsAtLocal, endsAtLocal }) => proposal.change(key, { startsAtLocal, endsAtLocal })}
          onReadable={(field, isReadable) => proposal.change(key, { unreadable: new Set([...moment.unreadable].filter((one) => one !== field).concat(isReadable ? [] : [field])) })}
        />
        <ChoiceField form={form} name="leadId" label={say('sessions.lead')} value={moment.leadId} choices={choices.counsellors.map(({ id, name }) => ({ value: id, label: name }))} onChange={(leadId) => proposal.change(key, { leadId })} />
        <button type="button" className="button is-quiet" onClick={() => proposal.remove(key)}><X size={16} aria-hidden="true" /> {say('requests.remove_moment', { number })}</button>
      </fieldset>
    </FieldScope>
  );
}
