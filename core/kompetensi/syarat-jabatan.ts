import type { PlainDate } from "../date";
import { isTakDibaca } from "../penempatan/aturan-data";
import { ATURAN, type IdAturan } from "../penempatan/aturan";
import type { SifatAturan } from "../penempatan/sifat-aturan";
import type { JabatanDicari, OrangDinilai } from "../penempatan/fakta";
import type { Putusan } from "../penempatan/putusan";

/** A requirement of a post that somebody does not meet, or of which it is not known: `tahan` stands in the way, `ingat` is to be looked at. */
export interface TemuanSyarat extends Pick<Putusan, "ketentuan" | "ada" | "perlu" | "terpenuhi"> {
  readonly jenis: IdAturan;
  readonly tingkat: "tahan" | "ingat";
  readonly keadaan: Exclude<Putusan["keadaan"], "lulus">;
}

/**
 * What stands between somebody and a post besides competency, as at a day: every rule that she does not meet, and every one of which it is
 * not known. Of somebody whose data are restricted nothing else is asked.
 * Proposes only: nobody is refused by it.
 */
export function periksaSyarat(
  jabatan: JabatanDicari,
  orang: OrangDinilai,
  { per, sifat }: { readonly per: PlainDate; readonly sifat: Readonly<Record<IdAturan, SifatAturan>> },
): readonly TemuanSyarat[] {
  const takDibaca = isTakDibaca(orang, sifat);
  return ATURAN.flatMap(({ id, periksa }): TemuanSyarat[] => {
    const hasil = sifat[id] === "mati" || (takDibaca && id !== "pembatasanData") ? null : periksa(jabatan, orang, per);
    if (hasil === null || hasil.keadaan === "lulus") return [];
    const tingkat = hasil.keadaan === "gagal" && sifat[id] === "keras" ? "tahan" : "ingat";
    return [{ ...hasil, jenis: id, tingkat, keadaan: hasil.keadaan }];
  });
}
