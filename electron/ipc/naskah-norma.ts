import type { Kertas } from "../../core/formasi/kertas";
import type { Naskah } from "../../core/naskah/naskah";
import { naskahNorma } from "../../core/norma/naskah-norma";
import { isContoh } from "../db/first-content";
import { readKantor } from "../db/kantor";
import type { Context } from "./context";
import { hasilNorma } from "./norma";

/** The findings of the day. A justification counts as long as it speaks of the measures as they are. */
export async function susunNorma({ files, today }: Context, kertas: Kertas | undefined): Promise<Naskah> {
  const { basis } = files;
  const per = today();
  const hasil = await hasilNorma(basis.query, per);
  const jabatan = new Map(hasil.jabatan.map(({ jabatanId, nama }) => [jabatanId, nama]));
  const tugas = new Map(hasil.tugas.map(({ id, uraian }) => [id, uraian]));
  return naskahNorma(
    { kantor: await readKantor(basis.query), profil: hasil.profil, per, contoh: isContoh(basis), kertas },
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
