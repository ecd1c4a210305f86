/**
 * Every step names the place of the window where it was made, null for one that was made nowhere in particular (an import, the command
 * line, an older Tepat). What is typed into a form and not saved yet is kept under the name of the form; it is part of no step.
 */
export const TEMPAT_DAN_DRAF = `
ALTER TABLE langkah ADD COLUMN tempat TEXT;
CREATE INDEX langkah_tempat ON langkah (tempat, nomor) WHERE tempat IS NOT NULL;

CREATE TABLE draf (
  id TEXT PRIMARY KEY,
  isi TEXT NOT NULL CHECK (json_valid(isi)),
  waktu TEXT NOT NULL
) STRICT;`;
