import { bacaTanggalTeks } from "../intake/tanggal";
import { saatDari, type Saat, type Zona } from "./saat";

const JAM = /^(\d{1,2})[.:](\d{2})$/u;

/** A moment as it is typed: `27-11-2026 08.30` in the zone of the office; null where it is none. */
export function bacaSaatTeks(teks: string, zona: Zona): Saat | null {
  const bagian = teks.trim().split(/\s+/u);
  const [, jam = "", menit = ""] = JAM.exec(bagian.at(-1) ?? "") ?? [];
  const hari = bacaTanggalTeks(bagian.slice(0, -1).join(" "));
  return hari === null || jam === "" ? null : saatDari(hari, `${jam.padStart(2, "0")}:${menit}`, zona);
}
