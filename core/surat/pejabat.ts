import type { Kantor } from "../kantor";
import { menurut } from "../peraturan/register";

/** In what capacity somebody signs: in the own post, or with the authority of another one. [penandatanganan] */
export const CARA_TANDA_TANGAN = ["langsung", "an", "ub", "plt", "plh"] as const;
export type CaraTandaTangan = (typeof CARA_TANDA_TANGAN)[number];

/** Somebody who signs documents. */
export interface Pejabat {
  readonly cara: CaraTandaTangan;
  /** Post whose authority is used, or that is held for the time being; empty when signing in the own post. */
  readonly atasNama: string;
  /** Post between the two, for whom u.b. is written; empty otherwise. */
  readonly perantara: string;
  /** Own post; may be empty for Plt. and Plh. */
  readonly jabatan: string;
  readonly nama: string;
  readonly pangkat: string;
  readonly nip: string;
}

/** The signer that the identity of the office names: who signs wherever nobody else was chosen. */
export function pejabatKantor(kantor: Kantor): Pejabat {
  return {
    cara: "langsung",
    atasNama: "",
    perantara: "",
    jabatan: kantor.penandatanganJabatan,
    nama: kantor.penandatanganNama,
    pangkat: kantor.penandatanganPangkat,
    nip: kantor.penandatanganNip,
  };
}

type IsianJabatan = "atasNama" | "perantara" | "jabatan";

/** Fields without which the lines above a signature would not name the post. */
const WAJIB: Readonly<Record<CaraTandaTangan, readonly IsianJabatan[]>> = {
  langsung: ["jabatan"],
  an: ["atasNama", "jabatan"],
  ub: ["atasNama", "perantara", "jabatan"],
  plt: ["atasNama"],
  plh: ["atasNama"],
};

/** Fields without which the way of signing cannot be printed, the name among them, that are empty. */
export function isianPejabatKosong(pejabat: Pejabat): readonly (IsianJabatan | "nama")[] {
  return [...WAJIB[pejabat.cara], "nama" as const].filter((isian) => pejabat[isian] === "");
}

/** Fields of the post that the way of signing prints. */
export function isianJabatan(cara: CaraTandaTangan): readonly IsianJabatan[] {
  return cara === "plt" || cara === "plh" ? ["atasNama", "jabatan"] : WAJIB[cara];
}

/** Lines of the post above a signature; the last ends in a comma. [penandatanganan] */
export function barisJabatan({ cara, atasNama, perantara, jabatan }: Pejabat): readonly string[] {
  const singkatan = menurut("penandatanganan");
  switch (cara) {
    case "langsung":
      return [`${jabatan},`];
    case "an":
      return [`${singkatan.an} ${atasNama}`, `${jabatan},`];
    case "ub":
      return [`${singkatan.an} ${atasNama}`, perantara, singkatan.ub, `${jabatan},`];
    case "plt":
    case "plh":
      return jabatan === "" ? [`${singkatan[cara]} ${atasNama},`] : [`${singkatan[cara]} ${atasNama}`, `${jabatan},`];
  }
}
