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
