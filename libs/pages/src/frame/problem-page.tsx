import type { ReactNode } from 'react';
import { Notice } from './notices.tsx';
import { PageFrame, type Frame } from './page-frame.tsx';

export interface ProblemPage extends Omit<Frame, 'switching'> {
  readonly title: string;
  readonly detail: string;
  /** To be told to an administrator, when the fault is ours. */
  readonly requestId?: string;
  readonly children?: ReactNode;
}

/** A refusal as a page: what is wrong and what to do next. */
export function ProblemPage({ reader, site, title, detail, requestId, children }: ProblemPage) {
  return (
    <PageFrame reader={reader} site={site} switching={{ path: '' }} title={title}>
      <h1>{title}</h1>
      <Notice tone="bad" title={detail}>
        {children}
        {requestId !== undefined && <p className="hint">{reader.say('pages.request_number', { id: requestId })}</p>}
      </Notice>
    </PageFrame>
  );
}
