import type { HasilNorma } from "../../core/contract/norma";
import { naskahNorma } from "../../core/norma/naskah-norma";
import type { Bingkai } from "./bahan-surat";
import { bahanNorma, hasilNorma, type BahanNorma } from "./norma";
import { sumberNaskah } from "./sumber-naskah";

type TemuanTercetak = Parameters<typeof naskahNorma>[1];

/** The findings of the day. A justification counts as long as it speaks of the measures as they are. */
export const norma = sumberNaskah<"norma", [bahan: BahanNorma, bingkai: Bingkai]>({
  gather: async (context, _diminta, bingkai) => [await bahanNorma(context.files.store.query, context.today()), bingkai],
  compose: (bahan, bingkai) => {
    const hasil = hasilNorma(bahan);
    return naskahNorma({ ...bingkai, profil: hasil.profil, per: bahan.terbaca.per }, temuanTercetak(hasil));
  },
});

function temuanTercetak(hasil: HasilNorma): TemuanTercetak {
  const jabatan = new Map(hasil.jabatan.map(({ jabatanId, nama }) => [jabatanId, nama]));
  const tugas = new Map(hasil.tugas.map(({ id, uraian }) => [id, uraian]));
  return hasil.temuan.map((satu) => ({
    kunci: satu.kunci,
    jenis: satu.jenis,
    kalimat: satu.kalimat,
    jabatan: satu.jabatanId.flatMap((id) => jabatan.get(id) ?? []),
    tugas: [...new Set(satu.tugasId.flatMap((id) => tugas.get(id) ?? []))],
    pembenaran: satu.pembenaran?.berlaku === true ? satu.pembenaran.catatan : null,
  }));
}
