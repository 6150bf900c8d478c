import type { CalendarEntry, TeamView } from '@relais/contracts';
import type { CalendarGridProps } from '../calendar-grid-props.ts';

export type Person = CalendarEntry['people'][number];

export interface ColumnsProps extends Omit<CalendarGridProps, 'view'> {
  persons: readonly Person[];
  team: TeamView;
}
