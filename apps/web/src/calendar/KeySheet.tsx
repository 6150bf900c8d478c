import { Dialog } from '../ui/Dialog.tsx';
import { calendarKeys, keyOf, planningKeys } from './calendar-keys.ts';
import type { Say } from './entry-words.ts';

interface KeySheetProps {
  mayPlan: boolean;
  on: boolean;
  onSwitch: (on: boolean) => void;
  say: Say;
  onClose: () => void;
}

type Line = [keys: string, words: string];

/** Every key of the calendar that does something for its reader, and the switch that turns the single letters off. */
export default function KeySheet({ mayPlan, on, onSwitch, say, onClose }: KeySheetProps) {
  const singles = calendarKeys.filter((key) => mayPlan || !planningKeys.includes(key)).map((key): Line => [keyOf[key], say(`calendar.keys_${key}`)]);
  const planning: Line[] = [
    ['Enter', say('looks.keys_plan')],
    [say('calendar.keys_alt_keys'), say('calendar.keys_alt')],
  ];
  const arrows = say('calendar.keys_arrow_keys');
  const groups: [string, Line[]][] = [
    [say('looks.keys_single'), singles],
    [
      say('looks.keys_grid'),
      [[arrows, say('calendar.keys_arrows')], ['Home, End', say('looks.keys_ends')], ['Page ↑, Page ↓', say('looks.keys_pages')], ...(mayPlan ? planning : []), ['Tab, Enter', say('looks.keys_open')]],
    ],
    [say('calendar.view_year'), [[`${arrows}, Home, End, Page ↑, Page ↓`, say('looks.keys_year_walk')], ['Enter', say('looks.keys_year_day')]]],
    [say('looks.keys_menus'), [['↓, ↑', say('looks.keys_menu_walk')], [say('looks.keys_space'), say('looks.keys_menu_tick')], ['Escape', say('looks.keys_menu_close')]]],
  ];
  return (
    <Dialog title={say('calendar.keys')} onClose={onClose}>
      <label className="check-line">
        <input type="checkbox" checked={on} onChange={(event) => onSwitch(event.target.checked)} /> {say('calendar.keys_switch')}
      </label>
      <p className="hint">{say('looks.keys_switch_hint')}</p>
      {groups.map(([title, lines]) => (
        <section key={title}>
          <h3 className="key-group">{title}</h3>
          <dl className="key-list">
            {lines.map(([keys, words]) => (
              <div key={`${keys} ${words}`}>
                <dt>
                  <kbd>{keys}</kbd>
                </dt>
                <dd>{words}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
