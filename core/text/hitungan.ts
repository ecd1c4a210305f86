import type { AmbangBerikut, Usulan } from "../disiplin/bentuk-hitungan";
import { namaHukuman } from "../disiplin/hukuman";
import { DAFTAR_PERATURAN } from "../peraturan/daftar-peraturan";
import { ketentuan, type IdKetentuan } from "../peraturan/register";

/** The name of the kind that is proposed. */
export function namaUsulan({ kode, perangkat }: Pick<Usulan | AmbangBerikut, "kode" | "perangkat">): string {
  return namaHukuman(kode, perangkat);
}

/** The text and article on which a proposal rests. */
export function dasarUsulan(id: IdKetentuan): string {
  const { dasar, sumber } = ketentuan(id);
  if (typeof dasar === "string") return sumber;
  const { nama } = DAFTAR_PERATURAN[dasar.peraturan];
  return dasar.pasal === null ? nama : `${nama} ${dasar.pasal}`;
}
