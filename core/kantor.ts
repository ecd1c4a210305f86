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
