/** A link as the server tells of it; `url` is null where there is none that opens. */
export interface LinkView {
  readonly url: string | null;
}

/** A private link without an account: how it is read, made anew and ended. */
export interface PrivateLink<View extends LinkView> {
  /** Under which it is kept once it has been read. */
  readonly queryKey: readonly string[];
  readonly read: () => Promise<View>;
  /** Makes one; whichever was there opens nothing any more. */
  readonly renew: (idempotencyKey: string) => Promise<View>;
  readonly end: () => Promise<void>;
  /** What is known once it has ended. */
  readonly ended: View;
}
