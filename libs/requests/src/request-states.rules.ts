import type { RequestStatus } from '@relais/contracts';

/** What planners (propose, accept, decline) and partners (choose, refuse, withdraw) do to a request. */
export type RequestDeed = 'propose' | 'accept' | 'decline' | 'choose' | 'refuse' | 'withdraw';

interface Step {
  readonly from: readonly RequestStatus[];
  readonly to: RequestStatus;
}

const open = ['new', 'proposed'] as const;

/** new → proposed → accepted | declined | withdrawn; when none of the proposed moments suits, new again. */
const steps: Readonly<Record<RequestDeed, Step>> = {
  propose: { from: open, to: 'proposed' },
  accept: { from: open, to: 'accepted' },
  decline: { from: open, to: 'declined' },
  choose: { from: ['proposed'], to: 'accepted' },
  refuse: { from: ['proposed'], to: 'new' },
  withdraw: { from: open, to: 'withdrawn' },
};

/** Where a deed leads, and from which states. */
export function stepOf(deed: RequestDeed): Step {
  return steps[deed];
}

export function mayDo(deed: RequestDeed, status: RequestStatus): boolean {
  return steps[deed].from.includes(status);
}

/** Somebody still has to do something. */
export function isOpen(status: RequestStatus): boolean {
  return open.some((one) => one === status);
}

/** An answer, ours or the partner's, is due and has not come; `answerBy` and `now` are UTC instants. */
export function isOverdue({ status, answerBy }: { readonly status: RequestStatus; readonly answerBy: string }, now: string): boolean {
  return isOpen(status) && answerBy < now;
}
