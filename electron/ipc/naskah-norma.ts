import type { Kertas } from "../../core/formasi/kertas";
import type { Naskah } from "../../core/naskah/naskah";
import { naskahNorma } from "../../core/norma/naskah-norma";
import { bingkaiSurat } from "./bahan-surat";
import type { ReadingContext } from "./context";
import { hasilNorma } from "./norma";

/** The findings of the day. A justification counts as long as it speaks of the measures as they are. */
export async function susunNorma(context: ReadingContext, kertas: Kertas | undefined): Promise<Naskah> {
  const per = context.today();
  const hasil = await hasilNorma(context.files.store.query, per);
  const jabatan = new Map(hasil.jabatan.map(({ jabatanId, nama }) => [jabatanId, nama]));
  const tugas = new Map(hasil.tugas.map(({ id, uraian }) => [id, uraian]));
  return naskahNorma(
    { ...(await bingkaiSurat(context, kertas, null)), profil: hasil.profil, per },
    hasil.temuan.map((satu) => ({
      kunci: satu.kunci,
      jenis: satu.jenis,
      kalimat: satu.kalimat,
      jabatan: satu.jabatanId.flatMap((id) => jabatan.get(id) ?? []),
      tugas: [...new Set(satu.tugasId.flatMap((id) => tugas.get(id) ?? []))],
      pembenaran: satu.pembenaran?.berlaku === true ? satu.pembenaran.catatan : null,
    })),
  );
}
