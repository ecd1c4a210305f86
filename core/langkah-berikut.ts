import type { KeadaanDokumen, VersiDokumen } from "./abk/dokumen";

/** What is known of an office's work, in counts. */
export interface KeadaanPekerjaan {
  readonly jumlah: { readonly pegawai: number; readonly jabatan: number; readonly tugas: number };
  /** Jabatan that wait for their tasks. */
  readonly jabatanTanpaTugas: number;
  readonly pegawaiTanpaJabatan: number;
  readonly pegawaiBelumLengkap: number;
  /** Findings of the quality control that nobody justified; null while they are not yet known. */
  readonly temuanTerbuka: number | null;
  readonly kopLengkap: boolean;
  /** The office has a day's work behind it and keeps no snapshot anywhere but beside its data. */
  readonly tanpaTempatKedua: boolean;
  /** Clocks of data protection that nobody stopped; null while they are not yet known. */
  readonly tenggatData: TenggatData | null;
  /** How far the informasi jabatan is; null while it is not yet known. */
  readonly anjab: KeadaanAnjab | null;
  readonly dokumen: readonly VersiDokumen[];
  /** Year of today, four digits. */
  readonly tahunIni: string;
}

/** How many duties of data protection wait, how many of them are over, and what is left of the one that ends first, in words. */
export interface TenggatData {
  readonly banyak: number;
  readonly lewat: number;
  readonly terdekat: string;
}

/** Jabatan of which something of the informasi jabatan is written, and jabatan whose ikhtisar is not. */
export interface KeadaanAnjab {
  readonly dimulai: number;
  readonly tanpaIkhtisar: number;
}

/** Whether an office that has begun to write its informasi jabatan has still to go on; one that never began is asked for nothing. */
export function isAnjabKurang(anjab: KeadaanAnjab | null): anjab is KeadaanAnjab {
  return anjab !== null && anjab.dimulai > 0 && anjab.tanpaIkhtisar > 0;
}

/** The one thing to do next. */
export type LangkahBerikut =
  | { readonly jenis: "susunJabatan" | "isiTugas" | "imporPegawai" | "pilihTempatKedua" | "isiKop" | "mulaiDokumen" | "usulFormasi" }
  | {
      readonly jenis: "lengkapiTugas" | "tempatkanPegawai" | "lengkapiPegawai" | "periksaTemuan" | "tulisIkhtisar";
      readonly banyak: number;
    }
  | { readonly jenis: "ajukan" | "perbaiki" | "tetapkan"; readonly dokumen: VersiDokumen }
  | ({ readonly jenis: "tenggatData" } & TenggatData);

/**
 * What to do next: a duty whose clock runs goes before everything, as it counts hours; then in the order in which the figures come to stand: jabatan,
 * their tasks, the people, a second place for the snapshots of them, what is missing in either, what a
 * verifier would ask, the letterhead, and the document of the year until it is laid down. Findings that are not yet known hold nothing up.
 * The informasi jabatan, once begun, goes before a document is begun and after one is laid down, never between.
 */
export function langkahBerikut(keadaan: KeadaanPekerjaan): LangkahBerikut {
  const { jumlah, jabatanTanpaTugas, pegawaiTanpaJabatan, pegawaiBelumLengkap, temuanTerbuka, kopLengkap } = keadaan;
  if (keadaan.tenggatData !== null && keadaan.tenggatData.banyak > 0) return { jenis: "tenggatData", ...keadaan.tenggatData };
  if (jumlah.jabatan === 0) return { jenis: "susunJabatan" };
  if (jumlah.tugas === 0 && jabatanTanpaTugas > 0) return { jenis: "isiTugas" };
  if (jumlah.pegawai === 0) return { jenis: "imporPegawai" };
  if (keadaan.tanpaTempatKedua) return { jenis: "pilihTempatKedua" };
  if (jabatanTanpaTugas > 0) return { jenis: "lengkapiTugas", banyak: jabatanTanpaTugas };
  if (pegawaiTanpaJabatan > 0) return { jenis: "tempatkanPegawai", banyak: pegawaiTanpaJabatan };
  if (pegawaiBelumLengkap > 0) return { jenis: "lengkapiPegawai", banyak: pegawaiBelumLengkap };
  if (temuanTerbuka !== null && temuanTerbuka > 0) return { jenis: "periksaTemuan", banyak: temuanTerbuka };
  if (!kopLengkap) return { jenis: "isiKop" };
  const dokumen = langkahDokumen(dokumenTahunIni(keadaan.dokumen, keadaan.tahunIni));
  const berjalan = dokumen.jenis !== "mulaiDokumen" && dokumen.jenis !== "usulFormasi";
  return !berjalan && isAnjabKurang(keadaan.anjab) ? { jenis: "tulisIkhtisar", banyak: keadaan.anjab.tanpaIkhtisar } : dokumen;
}

/** The last version of the ABK of this year or, need being planned ahead, of the first year after it that has one; null without any. */
export function dokumenTahunIni<V extends VersiDokumen>(dokumen: readonly V[], tahunIni: string): V | null {
  const [pertama] = dokumen
    .filter(({ tahun }) => tahun >= tahunIni)
    .toSorted((a, b) => (a.tahun === b.tahun ? b.urutan - a.urutan : a.tahun < b.tahun ? -1 : 1));
  return pertama ?? null;
}

const LANGKAH_DOKUMEN: Readonly<Record<KeadaanDokumen, "ajukan" | "perbaiki" | "tetapkan" | null>> = {
  draft: "ajukan",
  dikembalikan: "perbaiki",
  diajukan: "tetapkan",
  ditetapkan: null,
};

function langkahDokumen(dokumen: VersiDokumen | null): LangkahBerikut {
  if (dokumen === null) return { jenis: "mulaiDokumen" };
  const jenis = LANGKAH_DOKUMEN[dokumen.keadaan];
  return jenis === null ? { jenis: "usulFormasi" } : { jenis, dokumen };
}
