import type { BahanSurat } from "../../core/formasi/naskah-surat";
import { naskahPemulihan } from "../../core/kunci/naskah-pemulihan";
import type { Naskah } from "../../core/naskah/naskah";
import { activeProfil } from "../db/profil";
import { ukuranHalaman } from "../naskah/kertas";
import { gambarQr } from "../naskah/qr";
import { sumberNaskah } from "./sumber-naskah";

/** The recovery sheet, of the groups that the window was shown when it was made: no file holds them. */
export const lembarPemulihan = sumberNaskah<"lembarPemulihan", [BahanSurat, readonly string[]]>({
  gather: async ({ files, today }, { kelompok }, bingkai) => [
    { ...bingkai, profil: await activeProfil(files.store.query), per: today() },
    kelompok,
  ],
  compose: (bahan, kelompok): Naskah =>
    naskahPemulihan(bahan, {
      kelompok,
      qr: gambarQr(kelompok.join("-")),
      halaman: ukuranHalaman(bahan.kertas ?? "a4", "tegak"),
    }),
});
