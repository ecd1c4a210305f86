import { tidyText } from "./name";

/** Identity of the office for letterheads and signature blocks. Any field may be empty until the office fills it in. */
export interface Kantor {
  readonly namaInstansi: string;
  readonly namaKantor: string;
  readonly alamat: string;
  readonly kota: string;
  readonly penandatanganJabatan: string;
  readonly penandatanganNama: string;
  readonly penandatanganNip: string;
  readonly penandatanganPangkat: string;
}

export const KANTOR_KOSONG: Kantor = {
  namaInstansi: "",
  namaKantor: "",
  alamat: "",
  kota: "",
  penandatanganJabatan: "",
  penandatanganNama: "",
  penandatanganNip: "",
  penandatanganPangkat: "",
};

/** Fields without which a letterhead or a signature block would show a gap; NIP and pangkat of the signer may follow by hand. */
const WAJIB_KOP = ["namaInstansi", "namaKantor", "alamat", "kota", "penandatanganJabatan", "penandatanganNama"] as const;

/** Fields of the letterhead and signature block that are still empty. */
export function isianKopKosong(kantor: Kantor): readonly (typeof WAJIB_KOP)[number][] {
  return WAJIB_KOP.filter((nama) => kantor[nama] === "");
}

/** The kinds of KPU secretariat, by the region that they serve; any other office is called as it says. */
export const JENIS_SEKRETARIAT = ["kabupaten", "kota", "provinsi", "lain"] as const;
export type JenisSekretariat = (typeof JENIS_SEKRETARIAT)[number];

/** Agency and office as a letterhead has them, from the kind of office and the name of its region (or its whole name, of another kind). */
export function namaKop(jenis: JenisSekretariat, nama: string): Pick<Kantor, "namaInstansi" | "namaKantor"> {
  const tertulis = tidyText(nama).toUpperCase();
  if (jenis === "lain") return { namaInstansi: "", namaKantor: tertulis };
  return { namaInstansi: "KOMISI PEMILIHAN UMUM", namaKantor: `SEKRETARIAT KPU ${jenis.toUpperCase()} ${tertulis}` };
}
