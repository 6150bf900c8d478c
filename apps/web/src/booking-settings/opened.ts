import type { KindQuestionView } from '@relais/contracts';

/** The dialog that is open. */
export type Opened = { deed: 'add' } | { deed: 'edit' | 'archive'; question: KindQuestionView };
