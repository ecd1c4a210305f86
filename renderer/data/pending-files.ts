let pending: readonly File[] = [];

/** Leaves files that were dropped elsewhere for the import page, which is opened right after. */
export function setPendingFiles(files: readonly File[]): void {
  pending = files;
}

/** Files left for the import page; they are handed out once. */
export function takePendingFiles(): File[] {
  const taken = [...pending];
  pending = [];
  return taken;
}
