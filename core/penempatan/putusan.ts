import type { PlainDate } from "../date";
import type { IdKetentuan } from "../peraturan/register";
import type { JabatanDicari, OrangDinilai } from "./fakta";

/** How a rule comes out for one person and one post. */
export interface Putusan {
  readonly keadaan: "lulus" | "gagal" | "belumDiketahui";
  /** The rule of the law that was asked; null where it is what the office itself does. */
  readonly ketentuan: IdKetentuan | null;
  /** What she has and what is asked, for the sentence. */
  readonly ada: string;
  readonly perlu: string;
  /** Day from which a rule that fails is met; null when time alone does not mend it. */
  readonly terpenuhi: PlainDate | null;
}

/** A rule about a person and a post, as at a day. It says nothing (null) of a pair that it is not about. */
export interface Aturan<Id extends string = string> {
  readonly id: Id;
  readonly periksa: (jabatan: JabatanDicari, orang: OrangDinilai, per: PlainDate) => Putusan | null;
}

type Rincian = Partial<Omit<Putusan, "keadaan" | "ketentuan">>;

/** The outcomes of one rule of the law. */
export function putusan(ketentuan: IdKetentuan | null) {
  const buat =
    (keadaan: Putusan["keadaan"]) =>
    (rincian: Rincian = {}): Putusan => ({ keadaan, ketentuan, ada: "", perlu: "", terpenuhi: null, ...rincian });
  return { lulus: buat("lulus"), gagal: buat("gagal"), belumDiketahui: buat("belumDiketahui") };
}
