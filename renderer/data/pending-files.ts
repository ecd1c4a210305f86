import { createSharedValue } from "./shared-value";

const pending = createSharedValue<readonly File[]>([]);

/** Leaves files that were chosen or dropped elsewhere for the import page, which is opened right after. */
export function setPendingFiles(files: readonly File[]): void {
  pending.set(files);
}

/** How many files wait for the import page. */
export function usePendingCount(): number {
  return pending.useValue(({ length }) => length);
}

/** Files left for the import page; they are handed out once. */
export function takePendingFiles(): readonly File[] {
  const taken = pending.get();
  if (taken.length > 0) pending.set([]);
  return taken;
}

/** Endings that a file chooser offers: every kind that the reader opens (`electron/excel/baca-buku.ts`). */
export const WORKBOOK_ENDINGS = ".xlsx,.docx,.docm,.xlsm,.xlsb,.xls,.ods,.fods,.csv,.tsv,.txt,.xml,.html,.htm,.mht,.mhtml";
