export {
  durationParts,
  formatDate,
  formatDateRange,
  formatDateTime,
  formatMonth,
  formatShortDate,
  formatTime,
  formatWeekday,
  type FormatLanguage,
} from './format.ts';
export {
  holidaysBetween,
  holidaysOf,
  isWorkingDay,
  previousWorkingDay,
  type Holiday,
  type HolidayKey,
} from './holidays.ts';
export { interpreterDeadline } from './interpreter-deadline.ts';
export { firstOverlap, overlaps, type Slot } from './overlap.ts';
export { datesOf, type Recurrence } from './recurrence.ts';
export { rruleOf, ruleOf, type RepeatRule } from './repeat-rule.ts';
export { regionalHolidaysBetween, type RegionalHoliday, type RegionalHolidayKey } from './regional-holidays.ts';
export { formatSheetDay, formatSheetDays, type SheetLanguage } from './sheet-format.ts';
export { isInstant, isLocalDate, isLocalDateTime, isZone } from './time-texts.ts';
export { hoursBetween, worksDuring, type LocalDays, type Rota, type RotaSpan, type RotaWeekday } from './working-hours.ts';
export { zoneChanges, type ZoneChange } from './zone-changes.ts';
export {
  addDays,
  addLocalDays,
  addMinutes,
  instantOf,
  isoWeekOf,
  localDateOf,
  localOf,
  minutesBetween,
  offsetOf,
  startOfLocalDay,
  wallTimeOccurs,
} from './zoned-time.ts';
