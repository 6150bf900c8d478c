import { KindQuestionInput, KindQuestionPatch, KindQuestionView, type SessionKindCode } from '@relais/contracts';
import type { DeskKey } from '@relais/wording';
import { useState } from 'react';
import { api } from '../api/api.ts';
import { RecordDialog } from '../forms/RecordDialog.tsx';
import { useForm } from '../forms/use-form.ts';
import { useWords } from '../words/use-words.ts';
import { useBookingSettingsChanged } from './booking-settings-queries.ts';
import { allLabels, newQuestion, questionFields, type QuestionFields as Fields } from './question-fields.ts';
import { QuestionFields } from './QuestionFields.tsx';

interface QuestionDialogProps {
  readonly kind: SessionKindCode;
  /** Where a new one comes. */
  readonly place: number;
  /** The question that is changed; without it one is added. */
  readonly stored?: KindQuestionView;
  readonly onClose: () => void;
}

const labels = {
  kind: 'booking_settings.kind', place: 'booking_settings.questions', answerType: 'booking_settings.answer', labels: 'booking_settings.questions', choices: 'booking_settings.choices', required: 'booking_settings.required',
} as const satisfies Record<keyof Fields, DeskKey>;

/** Adds a question or changes one; what was answered already keeps its type. */
export function QuestionDialog({ kind, place, stored, onClose }: QuestionDialogProps) {
  const { say } = useWords();
  const adding = useForm(KindQuestionInput);
  const changing = useForm(KindQuestionPatch);
  const changed = useBookingSettingsChanged();
  const [empty] = useState(() => newQuestion(kind, place));
  const inWords: Record<keyof Fields, (fields: Fields) => string> = {
    kind: (fields) => say(`words.session_kind.${fields.kind}`),
    place: (fields) => String(fields.place),
    answerType: (fields) => say(`words.answer_type.${fields.answerType}`),
    labels: (fields) => allLabels(fields.labels),
    choices: (fields) => fields.choices.map((choice) => allLabels(choice.labels)).join('; '),
    required: (fields) => say(fields.required ? 'sessions.yes' : 'sessions.no'),
  };
  return (
    <RecordDialog
      {...{ stored, empty, adding, changing, changed, labels, onClose }}
      title={say(stored ? 'booking_settings.edit' : 'booking_settings.add')}
      view={KindQuestionView}
      fieldsOf={questionFields}
      words={(name, fields) => inWords[name](fields)}
      add={(fields, idempotencyKey) => adding.submit(fields, (body) => api.post('/kind-questions', body, KindQuestionView, { idempotencyKey }))}
      change={(changes, version) => changing.submit(changes, (body) => api.patch(`/kind-questions/${stored?.id}`, body, KindQuestionView, { version }))}
    >
      {(draft, onChange) => <QuestionFields form={stored ? changing : adding} draft={draft} isNew={stored === undefined} onChange={onChange} />}
    </RecordDialog>
  );
}
