/** Days for which the private link of a request opens: since it was asked or answered last, and after the session that it became. */
export const linkDays = { open: 180, afterSession: 30 } as const;
