import type { AcceptanceReason, SeriesPreview } from '@relais/contracts';
import type { UseQueryResult } from '@tanstack/react-query';
import { ReasonField } from '../checks/ReasonField.tsx';
import type { Form } from '../forms/use-form.ts';
import { LoadFailure } from '../ui/Loading.tsx';
import { useWords } from '../words/use-words.ts';
import { SeriesEffects, type EffectChoices } from './SeriesEffects.tsx';

interface PreviewedActProps {
  form: Pick<Form, 'faults'>;
  preview: UseQueryResult<SeriesPreview>;
  zone: string;
  choices: EffectChoices;
  onChoose: (choices: EffectChoices) => void;
  reason: AcceptanceReason | null;
  onReason: (reason: AcceptanceReason | null) => void;
}

/** What a change of a series would do, as soon as it is known, and the reason that it needs when something speaks against it. */
export function PreviewedAct({ form, preview, reason, onReason, ...effects }: PreviewedActProps) {
  const { say } = useWords();
  if (preview.isError) return <LoadFailure error={preview.error} onRetry={() => void preview.refetch()} />;
  if (!preview.data) return <p role="status">{say('series.effects_working')}</p>;
  const isWarned = preview.data.dates.some(({ warnings }) => warnings.length > 0);
  return (
    <>
      <SeriesEffects preview={preview.data} {...effects} />
      {isWarned && <ReasonField form={form} name="reason" value={reason} onChange={onReason} />}
    </>
  );
}
