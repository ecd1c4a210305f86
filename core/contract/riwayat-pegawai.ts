/** Dated facts about people. */
export const riwayatPegawaiProcedures = {};
