import type { MergeField, OrganisationView } from '@relais/contracts';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { isRefused } from '../api/api.ts';
import { newId } from '../sessions/new-id.ts';
import { refusalWords } from '../sessions/refusal-words.ts';
import { DialogActions } from '../ui/DialogActions.tsx';
import { useWords } from '../words/use-words.ts';
import { merge, useMerged } from './duplicate-queries.ts';
import { firstTakes } from './merge-fields.ts';
import { MergeChoices } from './MergeChoices.tsx';
import { MergeEffect } from './MergeEffect.tsx';
import { useMergeTold } from './use-undo-merge.ts';

interface MergeFormProps {
  readonly pair: readonly [OrganisationView, OrganisationView];
  readonly onClose: () => void;
}

/** Chooses what becomes of two organisations, and merges them. */
export function MergeForm({ pair, onClose }: MergeFormProps) {
  const words = useWords();
  const { say } = words;
  const [keptId, setKeptId] = useState(pair[0].id);
  const [chosen, setChosen] = useState<readonly MergeField[] | null>(null);
  const [key, setKey] = useState(newId);
  const merged = useMerged();
  const tell = useMergeTold();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>(':checked')?.focus(), []);
  const [kept, other] = keptId === pair[0].id ? pair : [pair[1], pair[0]];
  const takes = chosen ?? firstTakes(kept, other, words);
  const merging = useMutation({
    mutationFn: () => merge(kept.id, kept.version, { mergedId: other.id, mergedVersion: other.version, takes: [...takes] }, key),
    onSuccess: async (done) => {
      onClose();
      await merged();
      tell(done);
    },
    onError: async () => {
      setKey(newId());
      await merged();
    },
  });

  function keep(id: string): void {
    setKeptId(id);
    setChosen(null);
  }

  function take(field: MergeField, from: OrganisationView): void {
    const others = takes.filter((one) => one !== field);
    setChosen(from.id === other.id ? [...others, field] : others);
  }

  function handleSubmit(event: FormEvent): void {
    event.preventDefault();
    merging.mutate();
  }

  return (
    <form ref={form} onSubmit={handleSubmit}>
      {merging.isError && <p className="fault" role="alert">{isRefused(merging.error, 'version_conflict') ? say('duplicates.changed') : refusalWords(merging.error, say)}</p>}
      <MergeChoices pair={pair} kept={kept} takes={takes} onKeep={keep} onTake={take} />
      <MergeEffect kept={kept} merged={other} />
      <DialogActions back={say('common.cancel')} onBack={onClose} save={say('duplicates.merge')} isBusy={merging.isPending} />
    </form>
  );
}
