import type { PlanningChoices, UiLanguage } from '@relais/contracts';
import type { Say } from '../calendar/entry-words.ts';
import type { DraftField, SessionDraft } from './session-draft.ts';

/** What is wrong, by field name of the contract (and `date` for the day of the start). */
export type Faults = Readonly<Record<string, string | undefined>>;

/** What every group of the session form is given. */
export interface SessionFieldsProps {
  draft: SessionDraft;
  choices: PlanningChoices;
  faults: Faults;
  today: string;
  say: Say;
  language: UiLanguage;
  /** The form after a change, and the field that somebody touched. */
  onChange: (draft: SessionDraft, touched: DraftField) => void;
  /** Whether what stands in a field of date or time can be read. */
  onReadable: (field: string, readable: boolean) => void;
}
