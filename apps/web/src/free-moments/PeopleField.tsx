import { ChipsField } from '../forms/ChipsField.tsx';
import { useControlIds } from '../forms/field-scope.ts';
import { useWords } from '../words/use-words.ts';
import { mostPeople } from './moment-wish.ts';
import type { WishFieldsProps } from './wish-fields.ts';

/** Who must be free together; nobody is anybody who speaks the language. */
export function PeopleField({ form, wish, choices, onChange }: WishFieldsProps) {
  const { say } = useWords();
  const idOf = useControlIds();
  const fault = form.faults['/userIds'];
  return (
    <div className={fault === undefined ? 'wish-people' : 'wish-people form-field is-faulty'} id={idOf('/userIds')} tabIndex={-1}>
      {fault !== undefined && <p className="fault">{fault}</p>}
      <ChipsField
        label={say('planning.find_people')}
        values={wish.userIds}
        choices={choices.counsellors.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(userIds) => onChange({ ...wish, userIds })}
      />
      <p className="hint">{say('planning.find_people_hint', { most: mostPeople })}</p>
    </div>
  );
}
