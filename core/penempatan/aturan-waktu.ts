import { fullYearsBetween, type PlainDate } from "../date";
import { batasUsiaPensiun, mulaiPensiun } from "../pegawai/pensiun";
import { menurut } from "../peraturan/register";
import type { JabatanDicari, OrangDinilai } from "./fakta";
import { putusan, type Putusan } from "./putusan";
import { tambahBulan } from "./tambah-bulan";

const [MASA_TERPENDEK, MASA_TERPANJANG] = menurut("masa-jabatan-mutasi").tahun;

/** The pension by the rule of the post has not begun. [bup-jabatan] [bup-fungsional] */
export function periksaPensiun(jabatan: JabatanDicari, { tanggalLahir }: OrangDinilai, per: PlainDate): Putusan | null {
  const { lulus, gagal, belumDiketahui } = putusan(dasarPensiun(jabatan));
  if (tanggalLahir === null) return belumDiketahui();
  const pensiun = pensiunDi(jabatan, tanggalLahir);
  if (pensiun === null) return null;
  return pensiun <= per ? gagal({ ada: pensiun }) : lulus({ ada: pensiun });
}

/** The pension does not begin before the months that the office wishes are over, from the day that is asked for on. [penempatan-sisa-masa] */
export function periksaMenjelangPensiun(jabatan: JabatanDicari, { tanggalLahir }: OrangDinilai, per: PlainDate): Putusan | null {
  const pensiun = pensiunDi(jabatan, tanggalLahir);
  if (pensiun === null || pensiun <= per) return null;
  const { lulus, gagal } = putusan(dasarPensiun(jabatan));
  const isi = { ada: pensiun, perlu: String(jabatan.sisaMasaBulan) };
  return pensiun >= tambahBulan(per, jabatan.sisaMasaBulan) ? lulus(isi) : gagal(isi);
}

function pensiunDi(jabatan: JabatanDicari, lahir: PlainDate | null): PlainDate | null {
  const batas = batasUsiaPensiun(jabatan);
  return batas === null || lahir === null ? null : mulaiPensiun(lahir, batas);
}

function dasarPensiun({ jenis }: JabatanDicari) {
  return jenis === "fungsional" ? ("bup-fungsional" as const) : ("bup-jabatan" as const);
}

/** Her present post is held for the shortest time by now. [masa-jabatan-mutasi] */
export function periksaMasaTerpendek(_: JabatanDicari, { tmtJabatan }: OrangDinilai, per: PlainDate): Putusan | null {
  if (tmtJabatan === null || tmtJabatan > per) return null;
  const { lulus, gagal } = putusan("masa-jabatan-mutasi");
  const isi = { ada: tmtJabatan, perlu: String(MASA_TERPENDEK) };
  if (fullYearsBetween(tmtJabatan, per) >= MASA_TERPENDEK) return lulus(isi);
  return gagal({ ...isi, terpenuhi: tambahBulan(tmtJabatan, MASA_TERPENDEK * 12) });
}

/**
 * Her present post is not held for longer than the longest time: who holds it so is to be moved. Five years to the day are not yet longer.
 * [masa-jabatan-mutasi]
 */
export function periksaMasaTerpanjang(_: JabatanDicari, { tmtJabatan }: OrangDinilai, per: PlainDate): Putusan | null {
  if (tmtJabatan === null || tmtJabatan > per) return null;
  const { lulus, gagal } = putusan("masa-jabatan-mutasi");
  const isi = { ada: tmtJabatan, perlu: String(MASA_TERPANJANG) };
  return per > tambahBulan(tmtJabatan, MASA_TERPANJANG * 12) ? gagal(isi) : lulus(isi);
}
