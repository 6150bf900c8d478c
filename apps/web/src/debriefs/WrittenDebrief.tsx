import { formatDateTime } from '@relais/calendar';
import { attendanceRoles, spokenLanguages, type BookingView, type DebriefView } from '@relais/contracts';
import { languageName } from '@relais/wording';
import { useReader } from '../sessions/use-reader.ts';
import { CountTable, type CountLine } from './CountTable.tsx';

const countedLanguages = [...spokenLanguages, 'unknown'] as const;

interface WrittenDebriefProps {
  debrief: DebriefView;
  bookings: readonly BookingView[];
}

/** A debrief as it is stored: the sum first, then what it is made of. */
export function WrittenDebrief({ debrief, bookings }: WrittenDebriefProps) {
  const { say, language, zone } = useReader();
  const booked = bookings.flatMap(({ id, organisationName, cameSeats, seats }) => (cameSeats === null ? [] : [{ code: id, name: organisationName, count: cameSeats, of: seats }]));
  const { unnamed, materialsLine, notes, revision, correctionReason } = debrief;
  return (
    <div className="written-debrief">
      <p className="debrief-total">
        <strong>{say('debriefs.total', { count: debrief.total })}</strong>
        <span>{say('debriefs.total_split', { booked: debrief.cameBooked, unnamed })}</span>
      </p>
      <div className="debrief-tables">
        {booked.length > 0 && <CountTable caption={say('debriefs.booked')} lines={booked} sum={debrief.cameBooked} />}
        {unnamed > 0 && <CountTable caption={say('debriefs.by_language')} lines={linesOf(countedLanguages, debrief.byLanguage, (code) => (code === 'unknown' ? say('debriefs.unknown') : languageName(code, language)))} sum={unnamed} />}
        {unnamed > 0 && <CountTable caption={say('debriefs.by_role')} lines={linesOf(attendanceRoles, debrief.byRole, (code) => say(`words.attendance_role.${code}`))} sum={unnamed} />}
      </div>
      <dl className="facts">
        {materialsLine !== '' && <Written name={say('debriefs.materials')} text={materialsLine} />}
        {notes !== '' && <Written name={say('debriefs.notes')} text={notes} />}
      </dl>
      <p className="hint">
        {say('debriefs.written', { name: debrief.writtenBy, when: formatDateTime(debrief.writtenAt, zone, language) })}
        {correctionReason !== '' && <> · {say('debriefs.revision', { revision, reason: correctionReason })}</>}
      </p>
    </div>
  );
}

function Written({ name, text }: { name: string; text: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd dir="auto" className="as-typed">
        {text}
      </dd>
    </div>
  );
}

/** The largest first, *unknown* last. */
function linesOf<Code extends string>(codes: readonly Code[], counts: Readonly<Partial<Record<Code, number>>>, nameOf: (code: Code) => string): CountLine[] {
  const lines = codes.map((code) => ({ code, name: nameOf(code), count: counts[code] ?? 0 })).filter(({ count }) => count > 0);
  return lines.sort((a, b) => Number(a.code === 'unknown') - Number(b.code === 'unknown') || b.count - a.count);
}
