import type { Input } from "../core/contract/procedures";

/** A person of whom nothing more is known than that she is an active PNS; tests add what they speak of. */
export const ORANG_UJI = {
  nip: null,
  nama: "SITI CONTOH",
  gelarDepan: "",
  gelarBelakang: "",
  tempatLahir: "",
  tanggalLahir: null,
  jenisKelamin: null,
  status: "PNS",
  golongan: null,
  tmtGolongan: null,
  masaKerjaTahun: null,
  masaKerjaBulan: null,
  tingkatPendidikan: "",
  pendidikan: "",
  tahunLulus: null,
  kedudukanHukum: "Aktif",
  jabatanId: null,
  tmtJabatan: null,
} as const satisfies Input<"pegawai.save">;
