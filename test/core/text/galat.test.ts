import { describe, expect, it } from "vitest";
import { AppError, failureOf, type ErrorCode, type ErrorData, type Failure } from "../../../core/errors";
import { kalimatGalat } from "../../../core/text/galat";

const BERKAS = { berkas: "daftar.xlsx" };

/** Data of every code, as a failure carries it. */
const CONTOH: { readonly [C in ErrorCode]: ErrorData<C> } = {
  invalidInput: { rincian: "kelas harus bilangan bulat" },
  notFound: { hal: "Jabatan" },
  staleRevision: { hal: "Arsiparis" },
  duplicateName: { nama: "Umum", tempat: "unit ini" },
  hasDependents: { hal: "Arsiparis", pemakai: "3 pegawai" },
  unitCycle: { nama: "Umum" },
  jabatanCycle: { nama: "Arsiparis" },
  nothingToUndo: {},
  nothingToRedo: {},
  notRevertible: {},
  stepOfOlderProgram: {},
  fileNotWorkbook: { ...BERKAS, wujud: "pdf" },
  filePasswordProtected: BERKAS,
  fileTooLarge: { ...BERKAS, ukuran: 101, batas: 100 },
  fileExpandsTooFar: { ...BERKAS, batas: 256 },
  fileNotOpened: BERKAS,
  fileUnreadable: { ...BERKAS, sebab: "terpotong" },
  fileTooSlow: { ...BERKAS, detik: 45 },
  fileTooMuchMemory: BERKAS,
  draftTooLarge: {},
  databaseNewer: { versiBerkas: 9, versiProgram: 4 },
  databaseDamaged: BERKAS,
  databaseInUse: BERKAS,
  databaseWrongKey: BERKAS,
  dataHilang: BERKAS,
  tempatDitolak: { folder: "/mnt/kantor", sebab: { jenis: "jaringan" } },
  berkasBerganti: { ...BERKAS, kini: "lain" },
  kunciHilang: BERKAS,
  databaseForeign: BERKAS,
  databaseEmpty: BERKAS,
  databasePartial: BERKAS,
  databaseLogForeign: BERKAS,
  databaseUnwritable: BERKAS,
  salvageImpossible: BERKAS,
  salvageTargetTaken: BERKAS,
  databaseSwitched: {},
  diskFull: BERKAS,
  previewGone: {},
  previewStale: {},
  previewNotReady: {},
  nothingToApply: {},
  cancelled: {},
  jobTooLarge: {},
  jobDied: {},
  exportMismatch: { lembar: "Usul Formasi", sel: "G12", tertulis: 118_273, seharusnya: 118_272 },
  scenarioConflict: { nama: "Andai", daftar: "dua tugas sudah dihapus" },
  planAdopted: { nama: "Rotasi 2027" },
  scenarioAdopted: { nama: "Andai" },
  exportNotWritten: { ...BERKAS, folder: "/kantor" },
  exportOverData: BERKAS,
  cadanganGagal: { folder: "D:/Tepat", sebab: "penuh" },
  cadanganMenunggu: {},
  cadanganDitolak: { berkas: "tepat-2026-11-27-080000-mulai.db", sebab: "terpotong" },
  cadanganHanyaDibaca: {},
  pindahTerisi: {},
  cadanganTanpaTanda: { berkas: "tepat-2026-11-27-080000-mulai.db" },
  folderNotWritten: { folder: "D:/SIASN", sebab: "penuh" },
  folderHasFile: { berkas: "arsiparis.xlsx", folder: "D:/SIASN" },
  formulirSiasnDitolak: { berkas: "formulir.xlsx", kekurangan: "lembar “INFOJAB V” tidak ada" },
  tanpaFormulirSiasn: {},
  savedFileGone: BERKAS,
  savedFileNotOpened: BERKAS,
  dokumenDitolak: { kalimat: "ABK 2027 versi 1 sudah ditetapkan." },
  terkunci: {},
  sandiSalah: {},
  tungguSandi: { detik: 30 },
  pemulihanSalah: { kelompok: [3], banyak: 8 },
  slotLama: { jenis: "orang" },
  akunTidakTersedia: {},
  akunTidakMembuka: {},
  berkasKunciRusak: { berkas: "/data/tepat.db.kunci" },
  dataTanpaEnkripsi: { berkas: "/data/tepat.db" },
  tanpaPerlindungan: {},
  sudahTerlindung: {},
  slotTerakhir: { jenis: "penyusun" },
  perlindunganGagal: { berkas: "/data/tepat.db" },
  unknownProcedure: { nama: "abk.tidakAda" },
  bukanPeran: { peran: "pembaca", perlu: "penyusun" },
  unauthorized: {},
  hostGone: {},
  windowForgotten: {},
  kasusTertutup: {},
  kasusTanpaPetugas: {},
  kasusBelumDilihat: {},
  pinSalah: {},
  pinMenunggu: { detik: 20 },
  usage: { rincian: "tepat abk" },
  internal: {},
};
/** What the sentence says in words of its own. */
const DALAM_KATA = new Set(["wujud", "sebab", "jenis"]);

describe("the sentence of an error", () => {
  it.each(Object.keys(CONTOH) as ErrorCode[])("of %s names everything that it carries and has no hole", (code) => {
    const data = CONTOH[code];
    const kalimat = kalimatGalat({ code, data } as Failure);
    const disebut = Object.entries(data).flatMap(([nama, nilai]) => (DALAM_KATA.has(nama) ? [] : [String(nilai)]));
    expect(disebut.filter((nilai) => !kalimat.includes(nilai))).toEqual([]);
    expect(kalimat).not.toMatch(/undefined|null|“”| {2}|\$\{|: \.|\( *\)/u);
  });

  it("is whole also without what may be left out", () => {
    expect(
      [
        new AppError("notFound"),
        new AppError("staleRevision"),
        new AppError("duplicateName"),
        new AppError("duplicateName", { nama: "Umum" }),
        new AppError("hasDependents", { hal: "Umum" }),
        new AppError("diskFull"),
      ].map(({ failure }) => kalimatGalat(failure)),
    ).toEqual([
      "Data tidak ditemukan. Mungkin namanya lain atau sudah dihapus.",
      "Baris ini sudah berubah sejak Anda membukanya. Isian terbaru ditampilkan; ulangi perubahan Anda.",
      "Baris dengan nama atau nomor itu sudah ada. Pakai yang lain atau ubah yang sudah ada.",
      "Nama “Umum” sudah ada di tempat yang sama. Pakai nama lain atau ubah yang sudah ada.",
      "Umum masih dipakai oleh data lain. Pindahkan atau hapus pemakainya dahulu.",
      "Ruang penyimpanan penuh. Perubahan terakhir tidak ditulis; kosongkan ruang lalu ulangi.",
    ]);
  });

  it("names a data file with its log by the last part of its path, on either system", () => {
    const kalimat = (berkas: string) => kalimatGalat({ code: "databaseLogForeign", data: { berkas } });
    expect(kalimat("D:\\data\\tepat.db")).toContain("ada berkas tepat.db-wal yang bukan");
    expect(kalimat("/srv/data/tepat.db")).toContain("ada berkas tepat.db-wal yang bukan");
  });
});

describe("an error", () => {
  it("is the same again after it crossed a boundary as a value", () => {
    const semula = new AppError("fileTooSlow", { berkas: "a.xlsx", detik: 45 });
    const tiba = AppError.of(structuredClone(semula.failure));
    expect([tiba.code, tiba.data, tiba.message, tiba.name]).toEqual([
      "fileTooSlow",
      { berkas: "a.xlsx", detik: 45 },
      "fileTooSlow",
      "AppError",
    ]);
  });

  it("that is none of the product's own is told as an unexpected one", () => {
    expect([failureOf(new TypeError("x")), failureOf("x"), failureOf(new AppError("cancelled"))]).toEqual([
      { code: "internal", data: {} },
      { code: "internal", data: {} },
      { code: "cancelled", data: {} },
    ]);
  });
});
