import type { AsalNorma } from "../abk/tugas";

/** Where a norm comes from, as labels. */
export const TEKS_ASAL_NORMA: Readonly<Record<AsalNorma, string>> = {
  diukur: "Diukur",
  disepakati: "Disepakati",
  disalin: "Disalin",
  diandaikan: "Diandaikan",
  belumDinyatakan: "Belum dinyatakan",
};
