import { FreeMomentList, FreeMomentQuery, type FreeMoment } from '@relais/contracts';
import { useMemo, useState } from 'react';
import { api } from '../api/api.ts';
import { useForm, type Faults } from '../forms/use-form.ts';
import type { SessionDraft } from '../sessions/session-draft.ts';
import { useReader } from '../sessions/use-reader.ts';
import { queryOf, wishOf, type MomentWish } from './moment-wish.ts';
import { wishFaults, type WishField } from './wish-faults.ts';

/** What was found, and for which wish. */
interface Found {
  readonly wish: MomentWish;
  readonly moments: readonly FreeMoment[];
}

/** A wish as it is typed, and the moments that suit it. */
export function useFindTime(draft: SessionDraft) {
  const { say, today } = useReader();
  const form = useForm(FreeMomentQuery);
  const [wish, setWish] = useState(() => wishOf(draft, today));
  const [unreadable, setUnreadable] = useState<ReadonlySet<WishField>>(new Set());
  const [own, setOwn] = useState<Faults>({});
  const [found, setFound] = useState<Found | null>(null);
  const faults = useMemo(() => (Object.keys(own).length > 0 ? own : form.faults), [own, form.faults]);

  function setReadable(field: WishField, isReadable: boolean): void {
    setUnreadable((before) => new Set([...before].filter((one) => one !== field).concat(isReadable ? [] : [field])));
  }

  async function search(): Promise<void> {
    const wrong = wishFaults(wish, unreadable, say);
    setOwn(wrong);
    if (Object.keys(wrong).length > 0) return;
    await form.submit(queryOf(wish), async (body) => {
      const { items } = await api.post('/free-moments', body, FreeMomentList);
      setFound({ wish, moments: items });
    });
  }

  const isStale = found !== null && JSON.stringify(queryOf(found.wish)) !== JSON.stringify(queryOf(wish));
  return { wish, setWish, setReadable, form: { faults }, isBusy: form.isBusy, search, found, isStale };
}
