import type { OrganisationListItem } from '@relais/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Field, type FieldProps } from '../forms/Field.tsx';
import { HostInput } from '../sessions/HostInput.tsx';
import { hostsQuery } from '../sessions/session-queries.ts';
import { useWords } from '../words/use-words.ts';

export type ChosenOrganisation = Pick<OrganisationListItem, 'id' | 'name'>;

interface OrganisationFieldProps extends FieldProps {
  readonly value: ChosenOrganisation | null;
  /** What is looked for before anybody types. */
  readonly words?: string;
  readonly onChoose: (organisation: ChosenOrganisation | null) => void;
}

/** One of the organisations that Relais has, found by a part of its name or municipality. */
export function OrganisationField({ value, words: first = '', onChoose, ...field }: OrganisationFieldProps) {
  const { say } = useWords();
  const [words, setWords] = useState(first);
  const found = useQuery(hostsQuery(words));
  return (
    <Field {...field}>
      {(control) => (
        <HostInput control={control} value={value} found={found.data?.items ?? null} isFresh={found.isSuccess && !found.isPlaceholderData} say={say} onSearch={setWords} onChoose={onChoose} />
      )}
    </Field>
  );
}
