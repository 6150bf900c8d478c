import type { UiLanguage } from '@relais/contracts';
import { languageName } from '@relais/wording';
import { useState, type ReactNode } from 'react';
import type { Say } from '../calendar/entry-words.ts';
import { AddLanguage } from './AddLanguage.tsx';
import { countedRoles, furtherLanguages } from './debrief-form.ts';
import { Stepper } from './Stepper.tsx';
import { knownOf, leastHeadcount, mostPeople, unknownOf, withCount, withHeadcount, type TallyAxis, type UnnamedCount } from './tally.ts';

interface UnnamedGroupProps {
  count: UnnamedCount;
  /** Languages that are offered at once. */
  languages: readonly string[];
  say: Say;
  language: UiLanguage;
  onChange: (count: UnnamedCount) => void;
}

/** Everybody who had not booked: heads, and what is known of them by role and by language. The rest is unknown. */
export function UnnamedGroup({ count, languages, say, language, onChange }: UnnamedGroupProps) {
  const [added, setAdded] = useState<readonly string[]>([]);
  const shown = [...new Set([...languages, ...added])];
  /** Whoever adds a language has met somebody who speaks it. */
  function add(code: string): void {
    setAdded([...added, code]);
    onChange(withCount(count, 'byLanguage', code, 1));
  }
  return (
    <fieldset className="debrief-group">
      <legend>
        <h2>{say('debriefs.unnamed')}</h2>
      </legend>
      <p className="hint">{say('debriefs.unnamed_hint')}</p>
      <Stepper label={say('debriefs.headcount')} value={count.headcount} min={leastHeadcount(count)} max={mostPeople} fives say={say} onChange={(headcount) => onChange(withHeadcount(count, headcount))} />
      <Axis axis="byLanguage" codes={shown} nameOf={(code) => languageName(code, language)} count={count} say={say} onChange={onChange}>
        <AddLanguage offered={furtherLanguages(shown)} say={say} language={language} onAdd={add} />
      </Axis>
      <Axis axis="byRole" codes={countedRoles} nameOf={(code) => say(`words.attendance_role.${code}`)} count={count} say={say} onChange={onChange} />
    </fieldset>
  );
}

interface AxisProps<Code extends string> {
  axis: TallyAxis;
  codes: readonly Code[];
  nameOf: (code: Code) => string;
  count: UnnamedCount;
  say: Say;
  onChange: (count: UnnamedCount) => void;
  children?: ReactNode;
}

function Axis<Code extends string>({ axis, codes, nameOf, count, say, onChange, children }: AxisProps<Code>) {
  const title = say(axis === 'byRole' ? 'debriefs.by_role' : 'debriefs.by_language');
  const [known, unknown] = [knownOf(count[axis]), unknownOf(count, axis)];
  const [wasOpen] = useState(axis === 'byLanguage' || known > 0);
  return (
    <details className="tally-axis" open={wasOpen}>
      <summary>
        <h3>{title}</h3>
        <span className="tally-sum" role="status">
          {count.headcount > 0 && say('debriefs.adds_up', { known, unknown, headcount: count.headcount })}
        </span>
      </summary>
      {codes.map((code) => (
        <Stepper key={code} label={nameOf(code)} value={count[axis][code] ?? 0} max={mostPeople} say={say} onChange={(people) => onChange(withCount(count, axis, code, people))} />
      ))}
      {children}
      <p className="tally-unknown">
        <span>{say('debriefs.unknown')}</span> <strong>{unknown}</strong>
      </p>
    </details>
  );
}
