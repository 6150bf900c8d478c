import { keyOf, type CalendarKey } from './calendar-keys.ts';
import type { Say } from './entry-words.ts';

interface KeyListProps {
  on: boolean;
  onSwitch: (on: boolean) => void;
  say: Say;
}

/** Every key of the calendar, and the switch that turns the single letters off. */
export function KeyList({ on, onSwitch, say }: KeyListProps) {
  return (
    <>
      <dl className="key-list">
        {singleKeys.map((key) => (
          <div key={key}>
            <dt>
              <kbd>{keyOf[key]}</kbd>
            </dt>
            <dd>{say(`calendar.keys_${key}`)}</dd>
          </div>
        ))}
        {(['arrows', 'enter', 'alt'] as const).map((name) => (
          <div key={name}>
            <dt>
              <kbd>{name === 'enter' ? 'Enter' : say(`calendar.keys_${name === 'alt' ? 'alt_keys' : 'arrow_keys'}`)}</kbd>
            </dt>
            <dd>{say(`calendar.keys_${name}`)}</dd>
          </div>
        ))}
      </dl>
      <label className="check-line">
        <input type="checkbox" checked={on} onChange={(event) => onSwitch(event.target.checked)} /> {say('calendar.keys_switch')}
      </label>
      <p className="hint">{say('calendar.keys_switch_hint')}</p>
    </>
  );
}

const singleKeys: readonly CalendarKey[] = ['new', 'today', 'next', 'previous', 'month', 'week', 'day', 'year', 'list', 'search', 'undo', 'help'];
