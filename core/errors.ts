/**
 * Every failure that the product can explain to its user, as a closed list of codes.
 *
 * The sentence for each code lives in `core/text/galat.ts`; the data carries what the sentence names (file, sheet, cell, figure).
 */
export const ERROR_CODES = [
  "invalidInput",
  "notFound",
  "staleRevision",
  "duplicateName",
  "hasDependents",
  "unitCycle",
  "jabatanCycle",
  "nothingToUndo",
  "nothingToRedo",
  "notRevertible",
  "stepOfOlderProgram",
  "fileNotWorkbook",
  "filePasswordProtected",
  "fileTooLarge",
  "fileExpandsTooFar",
  "fileUnreadable",
  "fileTooSlow",
  "fileTooMuchMemory",
  "draftTooLarge",
  "databaseNewer",
  "databaseDamaged",
  "databaseInUse",
  "databaseWrongKey",
  "databaseForeign",
  "databaseEmpty",
  "databasePartial",
  "databaseLogForeign",
  "databaseUnwritable",
  "databaseSwitched",
  "diskFull",
  "previewGone",
  "previewStale",
  "previewNotReady",
  "nothingToApply",
  "cancelled",
  "exportMismatch",
  "scenarioConflict",
  "scenarioAdopted",
  "dokumenDitolak",
  "unknownProcedure",
  "unauthorized",
  "usage",
  "internal",
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];
export type ErrorData = Readonly<Record<string, string | number>>;

/** The one error type of the product. Only dispatch catches it and turns it into a Reply. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly data: ErrorData;

  constructor(code: ErrorCode, data: ErrorData = {}) {
    super(code);
    this.name = "AppError";
    this.code = code;
    this.data = data;
  }
}
