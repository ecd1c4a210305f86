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

/** Endings that a file chooser offers: every kind that the reader opens (`electron/excel/baca-buku.ts`). */
export const WORKBOOK_ENDINGS = ".xlsx,.docx,.docm,.xlsm,.xlsb,.xls,.ods,.fods,.csv,.tsv,.txt,.xml,.html,.htm,.mht,.mhtml";
