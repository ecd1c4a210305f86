import { nameKey } from "../../name";
import { selKosong, teksSel, type IsiSel } from "../../intake/lembar";

/** Which side of the day a word names. */
const ARAH: Readonly<Record<string, "masuk" | "keluar">> = Object.fromEntries([
  ...[
    "masuk",
    "datang",
    "in",
    "c in",
    "check in",
    "clock in",
    "m",
    "0",
    "i",
    "scan masuk",
    "jam masuk",
    "jam datang",
    "pagi",
    "checkin",
    "dtg",
    "msk",
  ].map((kata) => [kata, "masuk"] as const),
  ...[
    "pulang",
    "keluar",
    "out",
    "c out",
    "check out",
    "clock out",
    "p",
    "1",
    "o",
    "scan pulang",
    "jam pulang",
    "jam keluar",
    "sore",
    "checkout",
    "plg",
    "klr",
  ].map((kata) => [kata, "keluar"] as const),
]);

/** The side of the day that a cell names; null for none. */
export function bacaArah(isi: IsiSel | undefined): "masuk" | "keluar" | null {
  if (selKosong(isi)) return null;
  const kunci = nameKey(teksSel(isi));
  return Object.hasOwn(ARAH, kunci) ? (ARAH[kunci] ?? null) : null;
}
