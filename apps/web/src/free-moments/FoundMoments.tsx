import { formatDate, formatTime } from '@relais/calendar';
import type { FreeMoment } from '@relais/contracts';
import { CircleCheck } from 'lucide-react';
import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import { WarningList } from '../checks/WarningList.tsx';
import { useWords } from '../words/use-words.ts';
import { momentsByDay, type MomentWish } from './moment-wish.ts';
import { NothingFound } from './NothingFound.tsx';

interface FoundMomentsProps {
  wish: MomentWish;
  moments: readonly FreeMoment[];
  /** The wish was changed since. */
  isStale: boolean;
  onTake: (moment: FreeMoment) => void;
}

/** The moments that suit, one to be chosen; each day's best come first. */
export function FoundMoments({ wish, moments, isStale, onTake }: FoundMomentsProps) {
  const { say, language } = useWords();
  const [chosen, setChosen] = useState<FreeMoment | undefined>(moments[0]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView();
  }, []);

  function take(event: FormEvent): void {
    event.preventDefault();
    if (chosen) onTake(chosen);
  }

  return (
    <section className="found-moments">
      <h3 ref={heading} tabIndex={-1}>
        {moments.length === 0 ? say('planning.find_none') : say('planning.find_results', { count: moments.length })}
      </h3>
      <p className="hint" role="status">
        {isStale ? say('planning.find_changed') : ''}
      </p>
      {moments.length === 0 && <NothingFound wish={wish} />}
      {moments.length > 0 && (
        <form onSubmit={take} noValidate>
          {momentsByDay(moments, wish.zone).map(({ date, moments: ofDay }) => (
            <fieldset key={date} className="day-moments">
              <legend>{formatDate(date, language)}</legend>
              {ofDay.map((moment) => (
                <Moment key={`${moment.startsAt} ${moment.people.map(({ id }) => id).join(' ')}`} moment={moment} zone={wish.zone} isChosen={moment === chosen} onChoose={() => setChosen(moment)} />
              ))}
            </fieldset>
          ))}
          <div className="dialog-actions moment-actions">
            <button type="submit" className="button is-primary" disabled={isStale}>
              {say('planning.find_take')}
            </button>
          </div>
        </form>
      )}
    </section>
  );
}

interface MomentProps {
  moment: FreeMoment;
  zone: string;
  isChosen: boolean;
  onChoose: () => void;
}

function Moment({ moment: { startsAt, endsAt, people, warnings }, zone, isChosen, onChoose }: MomentProps) {
  const { say } = useWords();
  const about = useId();
  return (
    <div className="moment">
      <label className="check-line">
        <input type="radio" name="moment" checked={isChosen} aria-describedby={about} onChange={onChoose} />
        <span>
          {formatTime(startsAt, zone)}–{formatTime(endsAt, zone)} <span dir="auto">{people.map(({ name }) => name).join(', ')}</span>
        </span>
      </label>
      <div id={about} className="moment-about">
        {warnings.length > 0 && <WarningList warnings={warnings} />}
        {warnings.length === 0 && (
          <p className="check-clear">
            <CircleCheck size={16} aria-hidden="true" /> {say('planning.clear')}
          </p>
        )}
      </div>
    </div>
  );
}
