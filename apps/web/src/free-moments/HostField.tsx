import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Field } from '../forms/Field.tsx';
import { HostInput } from '../sessions/HostInput.tsx';
import { hostsQuery } from '../sessions/session-queries.ts';
import { useWords } from '../words/use-words.ts';
import type { WishFieldsProps } from './wish-fields.ts';

/** At which organisation, so that its closing days and other visitors count. */
export function HostField({ form, wish, onChange }: Pick<WishFieldsProps, 'form' | 'wish' | 'onChange'>) {
  const { say } = useWords();
  const [words, setWords] = useState('');
  const hosts = useQuery(hostsQuery(words));
  return (
    <Field form={form} name="hostOrganisationId" label={say('sessions.host')}>
      {(control) => (
        <HostInput
          control={control}
          value={wish.host}
          found={hosts.data?.items ?? null}
          isFresh={hosts.isSuccess && !hosts.isPlaceholderData}
          say={say}
          onSearch={setWords}
          onChoose={(host) => onChange({ ...wish, host: host && { id: host.id, name: host.name } })}
        />
      )}
    </Field>
  );
}
