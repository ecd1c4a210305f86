import type { PlainDate } from "../date";
import { idNilai } from "../ingatan";
import { nameKey, tidyText } from "../name";
import { golonganCocokStatus, uraikanGolongan } from "../pegawai/golongan";
import { bacaJenisKelamin } from "../pegawai/jenis-kelamin";
import { bacaKedudukanHukum, KEDUDUKAN_HUKUM } from "../pegawai/kedudukan-hukum";
import { bacaNip, type UraianNip } from "../pegawai/nip";
import { JENIS_KELAMIN, STATUS_PEGAWAI, type JenisKelamin, type Pegawai, type StatusPegawai } from "../pegawai/pegawai";
import { menurut } from "../peraturan/register";
import { bacaStatus } from "../pegawai/status";
import { NAMA_ISIAN } from "../text/isian";
import { TEKS_TANYA } from "../text/pertanyaan";
import type { PembacaBaris } from "./bacaan";
import { selKosong, teksSel, type IsiSel } from "./lembar";
import type { LembarDraf, Penilaian } from "./penilaian";
import type { PilihanJawaban } from "./pertanyaan";
import { lahirDuaAngka, tmtDuaAngka } from "./tahun-dua-angka";
import { bacaTanggalSel } from "./tanggal";

/** Earliest and latest year of a graduation. */
const TAHUN_LULUS = menurut("tahun-lulus").tahun;

export type IsianPegawai = Omit<Pegawai, "id" | "revision" | "jabatanId">;

/** A row of people on its way to be read. */
export interface BahanOrang {
  readonly pembaca: PembacaBaris;
  readonly lembar: LembarDraf;
  readonly penilaian: Penilaian;
}

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
export function bacaIsian(bahan: BahanOrang, { nip, nama }: { readonly nip: NipTerbaca | null; readonly nama: string }): IsianPegawai {
  const { pembaca, penilaian } = bahan;
  const lahirNip = nip?.uraian.tanggalLahir ?? null;
  const tanggalLahir = bacaTanggalLahir(pembaca, lahirNip) ?? lahirNip;
  const acuan = { lahir: tanggalLahir, per: penilaian.keadaan.per };
  const statusTertulis = bacaSelStatus(bahan);
  const golongan = bacaSelGolongan(bahan, statusTertulis);
  const pppk = (nip !== null && nip.uraian.bulanPengangkatan === null) || (golongan !== null && !golonganCocokStatus(golongan, "PNS"));
  return {
    nip: nip?.nip ?? null,
    nama,
    tanggalLahir,
    jenisKelamin: bacaSelKelamin(bahan) ?? nip?.uraian.jenisKelamin ?? null,
    status: statusTertulis ?? (pppk ? "PPPK" : "PNS"),
    golongan,
    gelarDepan: pembaca.teks("gelarDepan", 50),
    gelarBelakang: pembaca.teks("gelarBelakang", 100),
    tempatLahir: pembaca.punya("tempatLahir") ? pembaca.teks("tempatLahir", 100) : tempatDalamTanggal(pembaca),
    tmtGolongan: bacaTmt(pembaca, "tmtGolongan", acuan),
    masaKerjaTahun: pembaca.angka("masaKerjaTahun", { terkecil: 0, terbesar: menurut("masa-kerja-terlama"), desimal: 0 }),
    masaKerjaBulan: pembaca.angka("masaKerjaBulan", { terkecil: 0, terbesar: 11, desimal: 0 }),
    tingkatPendidikan: pembaca.teks("tingkatPendidikan", 100),
    pendidikan: pembaca.teks("pendidikan", 200),
    tahunLulus: pembaca.angka("tahunLulus", { terkecil: TAHUN_LULUS[0], terbesar: TAHUN_LULUS[1], desimal: 0 }),
    kedudukanHukum: bacaSelKedudukan(bahan),
    tmtJabatan: bacaTmt(pembaca, "tmtJabatan", acuan),
    catatanNip: "",
  };
}

function bacaTanggalLahir(pembaca: PembacaBaris, menurutNip: PlainDate | null): PlainDate | null {
  const isi = pembaca.isi("tanggalLahir");
  if (typeof isi !== "string") return pembaca.tanggal("tanggalLahir");
  const tanggal = isi.includes(",") ? isi.slice(isi.lastIndexOf(",") + 1) : isi;
  return bacaTanggalSel(tanggal) ?? lahirDuaAngka(tanggal, menurutNip) ?? pembaca.tanggal("tanggalLahir");
}

/** `Pati, 1 Mei 1983` in one column names the place too. */
function tempatDalamTanggal(pembaca: PembacaBaris): string {
  const isi = pembaca.isi("tanggalLahir");
  const tempat = typeof isi === "string" ? /^([^\d]+?)\s*[,/]\s*(?:\p{L}+\s*,\s*)?\d/u.exec(isi)?.[1] : undefined;
  return tidyText(tempat ?? "").slice(0, 100);
}

function bacaTmt(
  pembaca: PembacaBaris,
  isian: "tmtGolongan" | "tmtJabatan",
  acuan: { readonly lahir: PlainDate | null; readonly per: PlainDate },
): PlainDate | null {
  const isi = pembaca.isi(isian);
  if (typeof isi !== "string" || bacaTanggalSel(isi) !== null) return pembaca.tanggal(isian);
  const tanggal = tmtDuaAngka(isi, acuan);
  if (tanggal === null) return pembaca.tanggal(isian);
  pembaca.peringatkan(isian, "tahunDuaAngka", { nilai: teksSel(isi), tahun: tanggal.slice(0, 4) });
  return tanggal;
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
  const kunci = nameKey(pilihan.nilai);
  return penilaian.tanya.tanyakan({
    kunci: `nilai:${pilihan.jenis}:${kunci}`,
    jenis: "nilaiAsing",
    desakan: "tanya",
    berkas: lembar.berkas,
    lembar: lembar.nomor,
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
  const { pembaca, penilaian } = bahan;
  const isi = pembaca.isi("golongan");
  const teks = typeof isi === "number" ? String(isi) : pembaca.teks("golongan", 100);
  if (teks === "") return null;
  const bacaan = uraikanGolongan(teks, status);
  if (bacaan.keadaan === "kosong") return null;
  if (bacaan.keadaan === "asing") {
    const kunci = nameKey(teks);
    const dijawab = penilaian.tanya.jawabanUntuk(`nilai:golongan:${kunci}`, idNilai("golongan", teks)) ?? "";
    const dipilih = uraikanGolongan(dijawab, status);
    const semua = pilihanDari([], TEKS_TANYA.kosongkan);
    tanyaNilai(bahan, "golongan", { jenis: "golongan", nilai: teks, semua, bebas: NAMA_ISIAN["golongan"] ?? "" });
    if (dipilih.keadaan === "utuh") return dipilih.golongan;
    pembaca.lapor("golongan", "golonganTidakDikenal", { nilai: teks, status: "" });
    return null;
  }
  if (bacaan.keadaan === "bertentangan")
    pembaca.peringatkan("golongan", "golonganBertentangan", { nilai: teks, golongan: bacaan.golongan, pangkat: bacaan.golonganPangkat });
  if (status === null || golonganCocokStatus(bacaan.golongan, status)) return bacaan.golongan;
  pembaca.lapor("golongan", "golonganTidakDikenal", { nilai: teks, status });
  return null;
}

/** The text is stored as it is; one that no table knows is asked about, because nobody is counted in silence. */
function bacaSelKedudukan(bahan: BahanOrang): string {
  const { pembaca, penilaian } = bahan;
  const teks = pembaca.teks("kedudukanHukum", 100);
  if (teks === "" || bacaKedudukanHukum(teks, penilaian.keadaan.aturanKedudukan).keadaan !== "asing") return teks;
  const semua = KEDUDUKAN_HUKUM.map(({ kode, nama, memangku }) => ({
    nilai: kode,
    label: nama,
    akibat: memangku === "ya" ? TEKS_TANYA.dihitung : memangku === "tidak" ? TEKS_TANYA.tidakDihitung : "",
  }));
  const jawaban = tanyaNilai(bahan, "kedudukanHukum", { jenis: "kedudukanHukum", nilai: teks, semua, kalimat: TEKS_TANYA.kedudukan(teks) });
  if (jawaban === "") pembaca.peringatkan("kedudukanHukum", "kedudukanAsing", { nilai: teks });
  return teks;
}
