import type { PlanningChoices, UiLanguage } from '@relais/contracts';
import type { Say } from '../calendar/entry-words.ts';
import type { Form } from '../forms/use-form.ts';
import type { DraftField, SessionDraft } from './session-draft.ts';
import type { SlotField } from './use-slot.ts';

/** What every group of the session form is given. */
export interface SessionFieldsProps {
  form: Pick<Form, 'faults'>;
  draft: SessionDraft;
  choices: PlanningChoices;
  today: string;
  say: Say;
  language: UiLanguage;
  /** The form after a change, and the field that somebody touched. */
  onChange: (draft: SessionDraft, touched: DraftField) => void;
  /** Whether what stands in a field of date or time can be read. */
  onReadable: (field: SlotField, readable: boolean) => void;
}
