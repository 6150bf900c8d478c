import type { KindBookingRules } from '@relais/contracts';
import type { SessionFieldsProps } from './session-fields.ts';
import { fieldName } from './field-words.ts';
import { TruthField } from './TruthField.tsx';

const rules = ['asksApproval', 'asksProof', 'asksNames'] as const satisfies readonly (keyof KindBookingRules)[];

/** What a booking needs where this session is not like others of its kind. */
export function BookingRuleFields({ draft, choices, form, say, onChange }: SessionFieldsProps) {
  const kind = choices.kinds.find(({ code }) => code === draft.kind);
  const usual = (rule: keyof KindBookingRules) => say('sessions.as_the_kind_says', { answer: say(kind?.[rule] === true ? 'sessions.yes' : 'sessions.no') });
  return rules.map((rule) => (
    <TruthField key={rule} form={form} name={rule} label={say(fieldName[rule])} otherwise={usual(rule)} say={say} value={draft[rule] ?? null} onChange={(value) => onChange({ ...draft, [rule]: value }, rule)} />
  ));
}
