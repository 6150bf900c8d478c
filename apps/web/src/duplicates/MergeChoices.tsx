import type { MergeField, OrganisationView } from '@relais/contracts';
import { useWords } from '../words/use-words.ts';
import { fieldsThatDiffer, textOf } from './merge-fields.ts';

interface MergeChoicesProps {
  readonly pair: readonly [OrganisationView, OrganisationView];
  readonly kept: OrganisationView;
  /** Fields in which the kept one says what the other one said. */
  readonly takes: readonly MergeField[];
  readonly onKeep: (id: string) => void;
  readonly onTake: (field: MergeField, from: OrganisationView) => void;
}

/** Which of two stays, and where they differ, what. */
export function MergeChoices({ pair, kept, takes, onKeep, onTake }: MergeChoicesProps) {
  const words = useWords();
  const { say } = words;
  const differing = fieldsThatDiffer(...pair, words);
  const isFrom = (field: MergeField, one: OrganisationView) => takes.includes(field) !== (one.id === kept.id);
  return (
    <>
      <fieldset className="merge-choice">
        <legend>{say('duplicates.keep_which')}</legend>
        <div className="pair-sides">
          {pair.map((one) => (
            <label key={one.id} className="merge-side">
              <input type="radio" name="kept" checked={one.id === kept.id} onChange={() => onKeep(one.id)} />
              <span dir="auto" className="merge-name">{one.name}</span>
              {one.id === kept.id && <span className="badge">{say('duplicates.keep')}</span>}
            </label>
          ))}
        </div>
      </fieldset>
      <p className="hint">{say(differing.length === 0 ? 'duplicates.same' : 'duplicates.differ')}</p>
      {differing.map((field) => (
        <fieldset key={field} className="merge-choice">
          <legend>{say(labels[field])}</legend>
          <div className="pair-sides">
            {pair.map((one) => (
              <label key={one.id} className="merge-side">
                <input type="radio" name={field} checked={isFrom(field, one)} onChange={() => onTake(field, one)} />
                <span dir="auto" className="merge-text">{textOf(field, one, words) || <em>{say('duplicates.nothing_there')}</em>}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </>
  );
}

const labels = {
  name: 'organisations.name',
  kind: 'organisations.kind',
  status: 'organisations.status',
  language: 'organisations.language',
  address: 'organisations.address',
  website: 'organisations.website',
  languages: 'organisations.languages',
  communities: 'organisations.communities',
  seasonal: 'organisations.seasonal',
  note: 'organisations.note',
} as const satisfies Readonly<Record<MergeField, string>>;
