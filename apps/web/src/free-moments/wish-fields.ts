import type { PlanningChoices } from '@relais/contracts';
import type { Form } from '../forms/use-form.ts';
import type { MomentWish } from './moment-wish.ts';

/** What each group of fields of a wish is given. */
export interface WishFieldsProps {
  form: Pick<Form, 'faults'>;
  wish: MomentWish;
  choices: PlanningChoices;
  onChange: (wish: MomentWish) => void;
}
