import { colourings, type Colouring } from './calendar-address.ts';
import type { Say } from './entry-words.ts';

interface ColourChoiceProps {
  colouring: Colouring;
  say: Say;
  onChange: (colouring: Colouring) => void;
}

/** What the colour of a session stands for. */
export function ColourChoice({ colouring, say, onChange }: ColourChoiceProps) {
  return (
    <label className="colour-choice">
      <span>{say('looks.colour')}</span>
      <select value={colouring} onChange={({ target }) => onChange(colourings.find((one) => one === target.value) ?? 'kind')}>
        {colourings.map((one) => (
          <option key={one} value={one}>
            {say(`looks.colour_${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
