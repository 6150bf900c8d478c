const daysAfterEnd = 30;

/** A manage link works until 30 days after the session's end; a UTC instant. */
export function manageLinkExpiry({ endsAt }: { readonly endsAt: string }): string {
  return new Date(Date.parse(endsAt) + daysAfterEnd * 86_400_000).toISOString();
}
