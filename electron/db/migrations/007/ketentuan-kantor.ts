/** Values of rules that the office set itself. Never edited after release. */
export const KETENTUAN_KANTOR = "";
