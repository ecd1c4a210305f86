import { idNilai } from "../ingatan";
import { nameKey } from "../name";
import { golonganCocokStatus, uraikanGolongan } from "../pegawai/golongan";
import { bacaJenisKelamin } from "../pegawai/jenis-kelamin";
import {
  bacaKedudukanHukum,
  dihitungMemangku,
  KEDUDUKAN_HUKUM,
  type AturanKedudukan,
  type NilaiKedudukan,
} from "../pegawai/kedudukan-hukum";
import { bacaNip, type UraianNip } from "../pegawai/nip";
import { JENIS_KELAMIN, STATUS_PEGAWAI, type JenisKelamin, type Pegawai, type StatusPegawai } from "../pegawai/pegawai";
import { menurut } from "../peraturan/register";
import { bacaStatus } from "../pegawai/status";
import { NAMA_ISIAN } from "../text/isian";
import { TEKS_TANYA } from "../text/pertanyaan";
import type { PembacaBaris } from "./bacaan";
import type { BahanOrang } from "./bahan-orang";
import { tmtDalamJabatan } from "./jabatan-orang";
import { kedudukanDalamStatus, kedudukanKeterangan, kedudukanYaTidak } from "./kedudukan-tersirat";
import { selKosong, teksSel, type IsiSel } from "./lembar";
import type { PilihanJawaban } from "./pertanyaan";
import { bacaKelahiran, bacaTmt } from "./tanggal-orang";
import { bacaTmtOrang, TANPA_TMT, type TmtOrang } from "./tmt-orang";

/** Earliest and latest year of a graduation. */
const TAHUN_LULUS = menurut("tahun-lulus").tahun;

export type IsianPegawai = Omit<Pegawai, "id" | "revision" | "jabatanId">;

/** What a row says of a person, and the days that stand in columns of their own. */
export interface IsianTerbaca {
  readonly isian: IsianPegawai;
  readonly tmt: TmtOrang;
}

/** A NIP, with what its digits say of the person. */
export interface NipTerbaca {
  readonly nip: string;
  readonly uraian: UraianNip;
}

/** The NIP of a row; null when it has none that can be used, which is reported unless the cell is empty. */
export function bacaSelNip(pembaca: PembacaBaris): NipTerbaca | null {
  const isi = isiNip(pembaca);
  if (tanpaNip(pembaca) || !pembaca.selBerguna("nip", isi)) return null;
  const nilai = teksSel(isi);
  const bacaan = typeof isi === "string" ? bacaNip(isi) : { keadaan: "rusak" as const, digit: nilai.length };
  switch (bacaan.keadaan) {
    case "utuh":
      return bacaan;
    case "rusak":
      pembaca.lapor("nip", "nipRusak", { nilai });
      return null;
    case "panjang":
      pembaca.lapor("nip", "nipPanjang", { nilai, digit: bacaan.digit });
      return null;
    case "tidakSah":
      pembaca.lapor("nip", "nipTidakSah", { nilai });
      return null;
  }
}

/** Whether the cell of the NIP is empty, or holds a dash. */
export function tanpaNip(pembaca: PembacaBaris): boolean {
  return kosongAtauStrip(isiNip(pembaca));
}

/** The cell of her number: that of a PPPK may have a column of its own. */
function isiNip(pembaca: PembacaBaris): IsiSel {
  const nip = pembaca.isi("nip");
  return kosongAtauStrip(nip) ? pembaca.isi("niPppk") : nip;
}

function kosongAtauStrip(isi: IsiSel): boolean {
  return selKosong(isi) || (typeof isi === "string" && /^[\s\u2013\u2014-]*$/u.test(isi));
}

/** The fields of one row; what it leaves open is taken from the NIP where that says so. */
export function bacaIsian(bahan: BahanOrang, { nip, nama }: { readonly nip: NipTerbaca | null; readonly nama: string }): IsianTerbaca {
  const { pembaca, penilaian } = bahan;
  const lahirNip = nip?.uraian.tanggalLahir ?? null;
  const { per } = penilaian.keadaan;
  const lahir = bacaKelahiran(pembaca, { menurutNip: lahirNip, per });
  const tanggalLahir = lahir.tanggal ?? lahirNip;
  const acuan = { lahir: tanggalLahir, per, nip: nip?.uraian ?? null };
  const kedudukanStatus = kedudukanDalamStatus(pembaca.teks("status", 100), penilaian.keadaan.aturanKedudukan);
  const statusTertulis = kedudukanStatus === "" ? bacaSelStatus(bahan) : null;
  const golongan = bacaSelGolongan(bahan, statusTertulis);
  const pppk = (nip !== null && nip.uraian.bulanPengangkatan === null) || (golongan !== null && !golonganCocokStatus(golongan, "PNS"));
  const tmt = bacaTmtOrang(pembaca, acuan);
  const isian: IsianPegawai = {
    nip: nip?.nip ?? null,
    nama,
    tanggalLahir,
    jenisKelamin: bacaSelKelamin(bahan) ?? nip?.uraian.jenisKelamin ?? null,
    status: statusTertulis ?? (pppk ? "PPPK" : "PNS"),
    golongan,
    gelarDepan: pembaca.teks("gelarDepan", 50),
    gelarBelakang: pembaca.teks("gelarBelakang", 100),
    tempatLahir: lahir.tempat,
    tmtGolongan: bacaTmt(pembaca, "tmtGolongan", acuan),
    masaKerjaTahun: pembaca.angka("masaKerjaTahun", { terkecil: 0, terbesar: menurut("masa-kerja-terlama"), desimal: 0 }),
    masaKerjaBulan: pembaca.angka("masaKerjaBulan", { terkecil: 0, terbesar: 11, desimal: 0 }),
    tingkatPendidikan: pembaca.teks("tingkatPendidikan", 100),
    pendidikan: pembaca.teks("pendidikan", 200),
    tahunLulus: pembaca.angka("tahunLulus", { terkecil: TAHUN_LULUS[0], terbesar: TAHUN_LULUS[1], desimal: 0 }),
    kedudukanHukum: bacaSelKedudukan(bahan) || kedudukanStatus || kedudukanKeterangan(bahan),
    tmtJabatan: bacaTmt(pembaca, "tmtJabatan", acuan) ?? (pembaca.punya("tmtJabatan") ? null : tmtDalamJabatan(pembaca)),
    catatanNip: "",
  };
  // The preview shows these as stored too; most lists have none of them.
  return { isian: tmt === TANPA_TMT ? isian : Object.assign(isian, tmt), tmt };
}

/** Key of the question what a value means; capitals and punctuation make no other question. */
export function kunciNilai(jenis: Parameters<typeof idNilai>[0], teks: string): string {
  return `nilai:${jenis}:${nameKey(teks)}`;
}

/** Asks once for a value that no table knows; returns the answer, empty while there is none. */
function tanyaNilai(
  { pembaca, lembar, penilaian }: BahanOrang,
  isian: string,
  pilihan: {
    readonly jenis: Parameters<typeof idNilai>[0];
    readonly nilai: string;
    readonly semua: readonly PilihanJawaban[];
    readonly bebas?: string;
    readonly kalimat?: string;
  },
): string {
  return penilaian.tanya.tanyakanDi(lembar, {
    kunci: kunciNilai(pilihan.jenis, pilihan.nilai),
    jenis: "nilaiAsing",
    sel: pembaca.alamat(isian),
    kalimat: pilihan.kalimat ?? TEKS_TANYA.nilaiAsing(NAMA_ISIAN[isian] ?? isian, pilihan.nilai),
    pilihan: pilihan.semua,
    bebas: pilihan.bebas ?? null,
    bawaan: "",
    ingat: idNilai(pilihan.jenis, pilihan.nilai),
  });
}

function pilihanDari(nilai: readonly string[], kosong: string): readonly PilihanJawaban[] {
  return [...nilai.map((satu) => ({ nilai: satu, label: satu, akibat: "" })), { nilai: "", label: kosong, akibat: "" }];
}

function bacaSelStatus(bahan: BahanOrang): StatusPegawai | null {
  const { pembaca } = bahan;
  const teks = pembaca.teks("status", 100);
  if (teks === "") return null;
  const status = bacaStatus(teks);
  if (status === "bukanAsn") {
    pembaca.tolak("status", "bukanAsn", { nilai: teks });
    return null;
  }
  if (status !== null) return status;
  const jawaban = tanyaNilai(bahan, "status", { jenis: "status", nilai: teks, semua: pilihanDari(STATUS_PEGAWAI, TEKS_TANYA.bacaDariNip) });
  const dipilih = STATUS_PEGAWAI.find((satu) => satu === jawaban) ?? null;
  if (dipilih === null) pembaca.lapor("status", "nilaiTidakDikenal", { nilai: teks, pilihan: STATUS_PEGAWAI.join(", ") });
  return dipilih;
}

function bacaSelKelamin(bahan: BahanOrang): JenisKelamin | null {
  const { pembaca } = bahan;
  const teks = pembaca.teks("jenisKelamin", 30);
  if (teks === "") return null;
  const terbaca = bacaJenisKelamin(teks);
  if (terbaca !== null) return terbaca;
  const semua = pilihanDari(JENIS_KELAMIN, TEKS_TANYA.bacaDariNip);
  const jawaban = tanyaNilai(bahan, "jenisKelamin", { jenis: "jenisKelamin", nilai: teks, semua });
  const dipilih = JENIS_KELAMIN.find((satu) => satu === jawaban) ?? null;
  if (dipilih === null) pembaca.lapor("jenisKelamin", "nilaiTidakDikenal", { nilai: teks, pilihan: JENIS_KELAMIN.join(", ") });
  return dipilih;
}

function bacaSelGolongan(bahan: BahanOrang, status: StatusPegawai | null): string | null {
  const { pembaca } = bahan;
  const isi = pembaca.isi("golongan");
  const teks = typeof isi === "number" ? String(isi) : pembaca.teks("golongan", 100);
  if (teks === "") return null;
  const bacaan = uraikanGolongan(teks, status);
  if (bacaan.keadaan === "kosong") return null;
  if (bacaan.keadaan === "asing") return tanyaGolongan(bahan, { teks, status, mirip: bacaan.mirip });
  const { golongan } = bacaan;
  if (status !== null && !golonganCocokStatus(golongan, status)) {
    pembaca.lapor("golongan", "golonganTidakDikenal", { nilai: teks, status });
    return null;
  }
  if (bacaan.keadaan === "bertentangan")
    pembaca.peringatkan("golongan", "golonganBertentangan", { nilai: teks, golongan, pangkat: bacaan.golonganPangkat });
  if (bacaan.keadaan === "tersirat") pembaca.peringatkan("golongan", "golonganDariRuang", { nilai: teks, golongan });
  return golongan;
}

/** A grade that nobody knows is asked about once; the one whose pangkat it resembles is offered. */
function tanyaGolongan(
  bahan: BahanOrang,
  { teks, status, mirip }: { readonly teks: string; readonly status: StatusPegawai | null; readonly mirip: string | null },
): string | null {
  const { pembaca, penilaian } = bahan;
  const dijawab = penilaian.tanya.jawabanUntuk(kunciNilai("golongan", teks), idNilai("golongan", teks)) ?? "";
  const dipilih = uraikanGolongan(dijawab, status);
  const semua = pilihanDari(mirip === null ? [] : [mirip], TEKS_TANYA.kosongkan);
  tanyaNilai(bahan, "golongan", { jenis: "golongan", nilai: teks, semua, bebas: NAMA_ISIAN["golongan"] ?? "" });
  if (dipilih.keadaan === "utuh") return dipilih.golongan;
  pembaca.lapor("golongan", "golonganTidakDikenal", { nilai: teks, status: "" });
  return null;
}

/** What choosing a value does to the count of holders, by the table or the office's own setting. */
function akibatKedudukan(satu: NilaiKedudukan, aturan: AturanKedudukan): string {
  const dihitung = dihitungMemangku(satu, aturan);
  if (satu.memangku === "sakelar") return dihitung ? TEKS_TANYA.dihitungKantor : TEKS_TANYA.tidakDihitungKantor;
  return dihitung ? TEKS_TANYA.dihitung : TEKS_TANYA.tidakDihitung;
}

/**
 * The text is stored as it is; one that no table knows is asked about, because nobody is counted in silence. Until somebody says what
 * it means the person is taken and not counted.
 */
function bacaSelKedudukan(bahan: BahanOrang): string {
  const { pembaca, penilaian } = bahan;
  const aturan = penilaian.keadaan.aturanKedudukan;
  const teks = kedudukanYaTidak(bahan, pembaca.teks("kedudukanHukum", 100));
  if (teks === "" || bacaKedudukanHukum(teks, aturan).keadaan !== "asing") return teks;
  const semua = [
    { nilai: "", label: TEKS_TANYA.kedudukanApaAdanya, akibat: TEKS_TANYA.tidakDihitung },
    ...KEDUDUKAN_HUKUM.map((satu) => ({ nilai: satu.kode, label: satu.nama, akibat: akibatKedudukan(satu, aturan) })),
  ];
  const jawaban = tanyaNilai(bahan, "kedudukanHukum", { jenis: "kedudukanHukum", nilai: teks, semua, kalimat: TEKS_TANYA.kedudukan(teks) });
  if (jawaban === "") pembaca.peringatkan("kedudukanHukum", "kedudukanAsing", { nilai: teks });
  return teks;
}
