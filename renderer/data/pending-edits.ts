type Flush = () => Promise<void>;

const waiting = new Set<Flush>();

/** Announces a place that saves as you go and may still hold edits; the answer takes the announcement back. */
export function announcePendingEdits(flush: Flush): () => void {
  waiting.add(flush);
  return () => waiting.delete(flush);
}

/** Saves everything that is still on its way. Awaited before undo, export and every other command, so that none overtakes an edit. */
export async function flushPendingEdits(): Promise<void> {
  await Promise.all([...waiting].map((flush) => flush()));
}
