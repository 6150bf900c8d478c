const reasons = new Set<() => boolean>();

/** Nothing is fetched afresh by itself while this is so: somebody is moving what would change under their hand. Answers how to stop. */
export function holdWhile(isSo: () => boolean): () => void {
  reasons.add(isSo);
  return () => void reasons.delete(isSo);
}

export function isHeld(): boolean {
  return [...reasons].some((isSo) => isSo());
}
