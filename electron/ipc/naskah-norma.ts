import type { Kertas } from "../../core/formasi/kertas";
import type { Naskah } from "../../core/naskah/naskah";
import { naskahNorma } from "../../core/norma/naskah-norma";
import { readKantor } from "../db/kantor";
import type { ReadingContext } from "./context";
import { hasilNorma } from "./norma";

/** The findings of the day. A justification counts as long as it speaks of the measures as they are. */
export async function susunNorma({ files, today }: ReadingContext, kertas: Kertas | undefined): Promise<Naskah> {
  const { store } = files;
  const per = today();
  const hasil = await hasilNorma(store.query, per);
  const jabatan = new Map(hasil.jabatan.map(({ jabatanId, nama }) => [jabatanId, nama]));
  const tugas = new Map(hasil.tugas.map(({ id, uraian }) => [id, uraian]));
  return naskahNorma(
    { kantor: await readKantor(store.query), profil: hasil.profil, per, contoh: await files.store.isContoh(), kertas },
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
