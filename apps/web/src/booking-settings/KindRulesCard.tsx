import { KindBookingRulesView, type KindBookingRules, type SessionKindCode } from '@relais/contracts';
import { useQuery } from '@tanstack/react-query';
import { api } from '../api/api.ts';
import { CheckField } from '../forms/CheckField.tsx';
import { SettingsCard } from '../planning-settings/SettingsCard.tsx';
import { fieldName } from '../sessions/field-words.ts';
import { refusalWords } from '../sessions/refusal-words.ts';
import { LoadFailure, Loading } from '../ui/Loading.tsx';
import { useToasts } from '../ui/toasts.ts';
import { useUndoable } from '../ui/use-undoable.ts';
import { useWords } from '../words/use-words.ts';
import { kindRulesQuery, useBookingSettingsChanged } from './booking-settings-queries.ts';

const rules = ['asksApproval', 'asksProof', 'asksNames'] as const satisfies readonly (keyof KindBookingRules)[];
const hints = { asksApproval: 'booking_settings.asks_approval_hint', asksProof: 'booking_settings.asks_proof_hint', asksNames: 'booking_settings.asks_names_hint' } as const;
const noFaults = { faults: {} };

/** Each box is kept as soon as it is ticked, and can be taken back. */
export function KindRulesCard({ kind }: { kind: SessionKindCode }) {
  const { say } = useWords();
  const toasts = useToasts();
  const stored = useQuery(kindRulesQuery(kind));
  const changed = useBookingSettingsChanged();
  const { tell } = useUndoable(changed);
  const store = (patch: Partial<KindBookingRules>, version: number) => api.patch(`/session-kinds/${kind}/booking-rules`, patch, KindBookingRulesView, { version });

  async function set(rule: keyof KindBookingRules, { version }: KindBookingRulesView, isAsked: boolean): Promise<void> {
    const name = say(fieldName[rule]);
    try {
      const now = await store({ [rule]: isAsked }, version);
      await tell({ name, text: `${name}: ${say(isAsked ? 'sessions.yes' : 'sessions.no')}`, changeBack: () => store({ [rule]: !isAsked }, now.version) });
    } catch (reason) {
      toasts.show({ text: refusalWords(reason, say), tone: 'warning' });
      await changed();
    }
  }

  return (
    <SettingsCard title={say('booking_settings.rules')} hint={say('booking_settings.rules_hint')}>
      {() => (
        <>
          {stored.isPending && <Loading lines={3} />}
          {stored.isError && <LoadFailure error={stored.error} onRetry={() => void stored.refetch()} />}
          {stored.data &&
            rules.map((rule) => (
              <CheckField key={rule} form={noFaults} name={rule} label={say(fieldName[rule])} hint={say(hints[rule])} isChecked={stored.data[rule]} onChange={(isAsked) => void set(rule, stored.data, isAsked)} />
            ))}
        </>
      )}
    </SettingsCard>
  );
}
