import type { UiLanguage } from '@relais/contracts';
import type { Say } from '../calendar/entry-words.ts';
import type { Form } from '../forms/use-form.ts';
import type { RepeatDraft } from './repeat-draft.ts';

/** What each group of the repeat form is given. */
export interface RepeatFieldsProps {
  form: Pick<Form, 'faults'>;
  repeat: RepeatDraft;
  /** Date of the first session. */
  date: string;
  today: string;
  say: Say;
  language: UiLanguage;
  onChange: (repeat: RepeatDraft) => void;
}
