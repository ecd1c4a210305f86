import type { PlainDate } from "../date";
import { idIngatanOrang } from "../ingatan";
import { formatTanggalPendek } from "../text/date";
import { dikenalPada } from "./banding-riwayat";
import type { FaktaBuku } from "./buku-fakta";
import type { BacaanOrang } from "./catat-fakta";

/** Of a decree that a list does not name. */
export const TANPA_SK = { nomorSk: "" };

/** A value that is kept as it is known although the list says another: told once for each. */
export function sebutSekali(
  { kunci, pembaca, penilaian, anyar }: BacaanOrang,
  isian: string,
  { nilai, lama }: { readonly nilai: string; readonly lama: string },
): void {
  const ingat = idIngatanOrang("tmtBerbeda", kunci, `${isian}:${nilai}`);
  if (penilaian.diingat.has(ingat)) return;
  pembaca.peringatkan(isian, "tmtBerbeda", { nilai, lama });
  if (!anyar) penilaian.ingatanTulis.push({ id: ingat, nilai: lama });
}

/** The fact in force at the end of a day. */
export function faktaBerlaku<T extends "riwayatStatus" | "riwayatGolongan">(
  fakta: readonly FaktaBuku<T>[],
  per: PlainDate,
): FaktaBuku<T> | undefined {
  return dikenalPada(
    fakta.map((satu) => ({ satu, sejak: satu.isi.sejak })),
    per,
  )?.satu;
}

/** A day as a sentence shows it; empty where there is none. */
export function teksHari(tanggal: PlainDate | null): string {
  return tanggal === null ? "" : formatTanggalPendek(tanggal);
}
