import type { ReactNode } from 'react';
import type { Reader } from './reader.ts';

/** The office to ring. */
export interface Telephone {
  readonly office: string;
  readonly phone: string;
}

/** Something that stands in the way or has been done: a title, what to do next, the telephone. */
export function Notice({ tone, title, children }: { tone: 'good' | 'bad' | 'plain'; title: string; children?: ReactNode }) {
  return (
    <section className={`notice ${tone}`} role={tone === 'plain' ? undefined : 'status'}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

export function CallUs({ reader: { say }, telephone }: { reader: Reader; telephone: Telephone | null }) {
  if (!telephone) return null;
  return (
    <p className="call">
      {say('pages.call_us', { office: telephone.office })} <a href={`tel:${telephone.phone.replace(/[^\d+]/g, '')}`} dir="ltr">{telephone.phone}</a>
    </p>
  );
}
