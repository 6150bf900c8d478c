import { mostWallSheetLanguages, wallSheetLanguages, wallSheetPeriods } from '@relais/contracts';
import { languageName } from '@relais/wording';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { ChipsField } from '../forms/ChipsField.tsx';
import { useWords } from '../words/use-words.ts';
import type { SheetAddress } from './use-sheet-address.ts';

/** Which period, and which languages. */
export function WallSheetControls({ address: { period, languages, step, toToday, choosePeriod, chooseLanguages } }: { address: SheetAddress }) {
  const { say, language } = useWords();
  const isFull = languages.length >= mostWallSheetLanguages;
  const choices = wallSheetLanguages.filter((code) => !isFull || languages.includes(code)).map((value) => ({ value, label: languageName(value, language) }));
  return (
    <section className="card">
      <div className="button-row">
        <div className="view-switch" role="group" aria-label={say('wall_sheet.period')}>
          {wallSheetPeriods.map((one) => (
            <button key={one} type="button" aria-pressed={one === period} onClick={() => choosePeriod(one)}>{say(`wall_sheet.${one}`)}</button>
          ))}
        </div>
      </div>
      <div className="button-row wall-steps">
        <button type="button" className="button" onClick={() => step(-1)}><ChevronLeft size={16} aria-hidden="true" /> {say('wall_sheet.earlier')}</button>
        <button type="button" className="button" onClick={toToday}>{say('wall_sheet.today')}</button>
        <button type="button" className="button" onClick={() => step(1)}>{say('wall_sheet.later')} <ChevronRight size={16} aria-hidden="true" /></button>
      </div>
      <ChipsField
        label={say('wall_sheet.languages', { most: mostWallSheetLanguages })}
        values={languages}
        choices={choices.sort((one, other) => one.label.localeCompare(other.label, language))}
        onChange={(chosen) => chooseLanguages(wallSheetLanguages.filter((code) => chosen.includes(code)))}
      />
    </section>
  );
}
