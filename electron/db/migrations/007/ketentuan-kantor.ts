/** Values of rules that the office set itself, under the id of the rule. Never edited after release. */
export const KETENTUAN_KANTOR = `
CREATE TABLE ketentuanKantor (
  id TEXT PRIMARY KEY,
  nilai TEXT NOT NULL CHECK (json_valid(nilai)),
  alasan TEXT NOT NULL,
  sejak TEXT,
  tanggal TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1)
) STRICT;
`;
