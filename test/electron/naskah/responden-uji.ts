import { naskahLembarResponden } from "../../../core/anjab/naskah-responden";
import type { BahanSurat } from "../../../core/formasi/naskah-surat";
import type { Naskah } from "../../../core/naskah/naskah";

/** The sheet of a respondent with one task. */
export function lembarRespondenUji(bahan: BahanSurat): Naskah {
  return naskahLembarResponden({
    ...bahan,
    jabatan: { nama: "Arsiparis", unit: "Subbagian Umum" },
    tugas: [{ id: "t1", uraian: "Menata arsip dinamis", satuanHasil: "berkas" }],
  });
}
