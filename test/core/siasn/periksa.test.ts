import { describe, expect, it } from "vitest";
import { computeKelengkapan, hambatan } from "../../../core/anjab/kelengkapan";
import { UNSUR_ANJAB, UNSUR_KOSONG, type AsalUnsur, type IsiUnsur, type UnsurAnjab } from "../../../core/anjab/unsur";
import { Pemadan } from "../../../core/siasn/pemadan";
import { periksaIsi } from "../../../core/siasn/periksa-isi";
import { periksaSiasn, type CaraPeriksa } from "../../../core/siasn/periksa";
import { kebutuhanMenurutSiasn, susunSiasn, WAKTU_SIASN, type IsiSiasn, type JabatanSiasn } from "../../../core/siasn/susun";
import { JENIS_TEMUAN_SIASN, type JenisTemuanSiasn, type TempatTemuan } from "../../../core/siasn/temuan";
import { kalimatTemuanSiasn } from "../../../core/text/siasn-temuan";
import { DAFTAR_UJI } from "../../electron/siasn/formulir-uji";
import { ARSIPARIS, PROFIL_UJI } from "./jabatan-uji";

const PEMADAN = new Pemadan(DAFTAR_UJI, []);
const CARA: CaraPeriksa = {
  pemadan: PEMADAN,
  profil: PROFIL_UJI,
  satuan: "menit",
  pembagiMenit: WAKTU_SIASN.menit,
  kebutuhan: new Map([["j1", kebutuhanMenurutSiasn(ARSIPARIS.tugas, PROFIL_UJI)]]),
};

/** The arsiparis with one element written otherwise. */
function dengan<U extends UnsurAnjab>(unsur: U, ubahan: Partial<IsiUnsur[U]>, asal: AsalUnsur = "dianalisis"): JabatanSiasn {
  const lama = ARSIPARIS.unsur[unsur];
  if (!lama) throw new Error(`tanpa ${unsur}`);
  return { ...ARSIPARIS, unsur: { ...ARSIPARIS.unsur, [unsur]: { ...lama, asal, isi: { ...lama.isi, ...ubahan } } } };
}

/** Jabatan of other names and codes that share the arsiparis' three of everything. */
const serupa = (banyak: number): JabatanSiasn[] =>
  Array.from({ length: banyak }, (_, nomor) => ({ ...ARSIPARIS, id: `s${nomor}`, nama: `Jabatan ${nomor}`, kode: `S${nomor}` }));

interface Kasus {
  readonly jenis: JenisTemuanSiasn;
  readonly salah: string;
  readonly jabatan: readonly JabatanSiasn[];
  readonly cara?: Partial<CaraPeriksa>;
  /** Where the analyst is led to. */
  readonly tempat: TempatTemuan;
  /** What the sentence must name. */
  readonly menyebut: string;
}

const [tugasPertama] = ARSIPARIS.tugas;

const KASUS: readonly Kasus[] = [
  {
    jenis: "kosong",
    salah: "no code",
    jabatan: [{ ...ARSIPARIS, kode: null }],
    tempat: "jabatan",
    menyebut: "Kode Jabatan (INFOJAB I A4)",
  },
  { jenis: "kosong", salah: "no tasks", jabatan: [{ ...ARSIPARIS, tugas: [] }], tempat: "tugas", menyebut: "Uraian Tugas (INFOJAB II A4)" },
  {
    jenis: "kosong",
    salah: "a surrounding without what it is like",
    jabatan: [dengan("lingkungan", { baris: [{ aspek: "Suhu", faktor: "" }] })],
    tempat: "lingkungan",
    menyebut: "Faktor (INFOJAB IV B4)",
  },
  {
    jenis: "tidakDiDaftar",
    salah: "a programme that no list has",
    jabatan: [dengan("pendidikan", { minimum: "Diploma III", baris: [{ uraian: "D-III Ilmu Gaib" }] })],
    tempat: "pendidikan",
    menyebut: "“D-III Ilmu Gaib” tidak ada di daftar Rumpun pendidikan",
  },
  { jenis: "bukanTiga", salah: "two bakat", jabatan: [dengan("bakat", { kode: ["Q", "G"] })], tempat: "bakat", menyebut: "2 pilihan" },
  {
    jenis: "bukanTiga",
    salah: "four minat",
    jabatan: [dengan("minat", { kode: ["R", "I", "A", "S"] })],
    tempat: "minat",
    menyebut: "4 pilihan",
  },
  {
    jenis: "bukanTiga",
    salah: "one temperamen twice",
    jabatan: [dengan("temperamen", { kode: ["R", "R", "T"] })],
    tempat: "temperamen",
    menyebut: "2 pilihan yang berbeda",
  },
  {
    jenis: "lebihDariSatu",
    salah: "two relations with data",
    jabatan: [dengan("fungsiPekerjaan", { data: ["D2", "D3"] })],
    tempat: "fungsiPekerjaan",
    menyebut: "“Menganalisis data”, “Menyusun data”",
  },
  {
    jenis: "bukanAngka",
    salah: "an age in words",
    jabatan: [dengan("kondisiFisik", { umur: "20 sampai 56 tahun", umurMaksimal: null })],
    tempat: "kondisiFisik",
    menyebut: "“20 sampai 56 tahun” bukan angka",
  },
  {
    jenis: "bukanAngka",
    salah: "experience without years",
    jabatan: [dengan("pengalaman", { baris: [{ uraian: "Pernah mengelola arsip", tahun: null }] })],
    tempat: "pengalaman",
    menyebut: "“Pernah mengelola arsip” bukan angka",
  },
  {
    jenis: "kelas",
    salah: "class 20",
    jabatan: [{ ...ARSIPARIS, kelas: 20 }],
    tempat: "jabatan",
    menyebut: "kelas 20, yang diterima 1 sampai 19",
  },
  {
    jenis: "disabilitas",
    salah: "kinds of disability where none is accepted",
    jabatan: [dengan("kondisiFisik", { disabilitas: false })],
    tempat: "kondisiFisik",
    menyebut: "tidak menerima disabilitas",
  },
  {
    jenis: "disabilitas",
    salah: "disability accepted without its kinds",
    jabatan: [dengan("kondisiFisik", { jenisDisabilitas: [] })],
    tempat: "kondisiFisik",
    menyebut: "padahal jabatan menerima disabilitas",
  },
  {
    jenis: "terlaluPanjang",
    salah: "an ikhtisar of 40,000 letters",
    jabatan: [dengan("ikhtisar", { teks: "a".repeat(40_000) })],
    tempat: "ikhtisar",
    menyebut: "40.000 huruf",
  },
  {
    jenis: "kodeGanda",
    salah: "one code for two jabatan",
    jabatan: [ARSIPARIS, { ...ARSIPARIS, id: "j2", nama: "Pranata", kode: "3b.1.01 " }],
    tempat: "jabatan",
    menyebut: "juga dipakai Pranata",
  },
  { jenis: "bawaan", salah: "a default passed off", jabatan: [dengan("bakat", {}, "bawaan")], tempat: "bakat", menyebut: "isian bawaan" },
  {
    jenis: "belumDinyatakan",
    salah: "nobody said from where",
    jabatan: [dengan("wewenang", {}, "belum")],
    tempat: "wewenang",
    menyebut: "asalnya",
  },
  {
    jenis: "samaDiBanyak",
    salah: "the same three on five jabatan",
    jabatan: [ARSIPARIS, ...serupa(4)],
    tempat: "bakat",
    menyebut: "5 dari 5",
  },
  {
    jenis: "volumeNol",
    salah: "a task without volume",
    jabatan: [{ ...ARSIPARIS, tugas: ARSIPARIS.tugas.map((tugas, nomor) => (nomor === 1 ? { ...tugas, volume: 0 } : tugas)) }],
    cara: { kebutuhan: new Map() },
    tempat: "tugas",
    menyebut: "“Menyusutkan arsip inaktif”",
  },
  {
    jenis: "tanpaHasil",
    salah: "a task without result",
    jabatan: [{ ...ARSIPARIS, tugas: ARSIPARIS.tugas.map((tugas, nomor) => (nomor === 0 ? { ...tugas, hasilKerja: "" } : tugas)) }],
    tempat: "tugas",
    menyebut: "“Menata arsip aktif menurut klasifikasi”",
  },
  {
    jenis: "pembagiLain",
    salah: "an office that divides by 72,000",
    jabatan: [ARSIPARIS],
    // (500 x 90 + 48 x 100) / 72,000 = 49,800 / 72,000; by SIASN 49,800 / 75,000 = 0.664.
    cara: { pembagiMenit: 72_000, kebutuhan: new Map([["j1", 49_800 / 72_000]]) },
    tempat: "tugas",
    menyebut: "0,69 (pembagi 72.000 menit), menurut SIASN 0,66",
  },
  {
    jenis: "caraLain",
    salah: "a need that does not come from its tasks",
    jabatan: [{ ...ARSIPARIS, caraLain: true }],
    cara: { kebutuhan: new Map([["j1", 3]]) },
    tempat: "tugas",
    menyebut: "menurut kantor 3,00, menurut tugas di SIASN 0,66",
  },
];

/** Faults that no form of the product lets through, planted in the workbook itself. */
const RUSAK: readonly { readonly jenis: JenisTemuanSiasn; readonly salah: string; readonly ubah: (isi: IsiSiasn) => IsiSiasn }[] = [
  {
    jenis: "waktuEfektif",
    salah: "72,000 minutes",
    ubah: (isi) => ({ ...isi, tugas: { ...isi.tugas, waktuEfektif: isi.tugas.waktuEfektif.map(() => 72_000) } }),
  },
  {
    jenis: "satuanWaktu",
    salah: "minutes beside 1,250 hours",
    ubah: (isi) => ({ ...isi, tugas: { ...isi.tugas, waktuEfektif: isi.tugas.waktuEfektif.map(() => WAKTU_SIASN.jam) } }),
  },
  {
    jenis: "pilihanTetap",
    salah: "a mark that SIASN does not know",
    ubah: (isi) => ({ ...isi, jabatan: { ...isi.jabatan, nilaiKriteria: ["Cukup"] } }),
  },
  {
    jenis: "bukanAngka",
    salah: "a volume in words",
    ubah: (isi) => ({ ...isi, tugas: { ...isi.tugas, beban: ["dua", 48] } }),
  },
];

describe("the check before the hand-over to SIASN", () => {
  it("finds nothing in a jabatan that was analysed whole", () => {
    expect(periksaSiasn([ARSIPARIS], CARA)[0]?.temuan).toEqual([]);
  });

  it.each(KASUS)("catches $salah as $jenis and leads to $tempat", ({ jenis, jabatan, cara, tempat, menyebut }) => {
    const temuan = periksaSiasn(jabatan, { ...CARA, ...cara })[0]?.temuan ?? [];
    const kena = temuan.filter((satu) => satu.jenis === jenis);
    expect(kena[0]?.tempat).toBe(tempat);
    expect(kena.map(kalimatTemuanSiasn).join(" ")).toContain(menyebut);
    // One fault is one kind of finding, but for an empty list of tasks, of which every column is empty.
    expect(new Set(temuan.map((satu) => satu.jenis))).toEqual(new Set([jenis]));
  });

  it.each(RUSAK)("catches $salah in a workbook as $jenis", ({ jenis, ubah }) => {
    const { isi } = susunSiasn(ARSIPARIS, CARA);
    const norma = ARSIPARIS.tugas.map(({ normaWaktuMenit }) => normaWaktuMenit);
    expect(periksaIsi(isi, PEMADAN, norma)).toEqual([]);
    expect(new Set(periksaIsi(ubah(isi), PEMADAN, norma).map((satu) => satu.jenis))).toEqual(new Set([jenis]));
  });

  it("has a planted fault for every kind of finding", () => {
    expect(new Set([...KASUS, ...RUSAK].map(({ jenis }) => jenis))).toEqual(new Set(JENIS_TEMUAN_SIASN));
  });

  it("does not point at the same three on four jabatan, nor on many units of one name", () => {
    const samaDi = (jabatan: readonly JabatanSiasn[]) =>
      periksaSiasn(jabatan, CARA).flatMap(({ temuan }) => temuan.filter(({ jenis }) => jenis === "samaDiBanyak"));
    expect(samaDi(serupa(4))).toEqual([]);
    expect(samaDi(serupa(8).map((satu) => ({ ...satu, nama: ARSIPARIS.nama })))).toEqual([]);
    // Five of eleven names are fewer than half.
    const lain = serupa(11).map((satu, nomor) => (nomor < 5 ? satu : { ...satu, unsur: dengan("bakat", { kode: ["G", "V", "N"] }).unsur }));
    expect(samaDi(lain).filter((satu) => satu.jenis === "samaDiBanyak" && satu.unsur === "bakat" && satu.banyak === 5)).toEqual([]);
  });

  it("counts for SIASN what the office counts when both divide by 75,000 minutes: 49,800 minutes are 0.664 people", () => {
    expect(tugasPertama?.periode).toBe("hari");
    expect(kebutuhanMenurutSiasn(ARSIPARIS.tugas, PROFIL_UJI)).toBe(0.664);
  });

  it("says that a jabatan with data and people but no thing has nothing to do with things", () => {
    const { isi } = susunSiasn(dengan("fungsiPekerjaan", { benda: [] }), CARA);
    expect(isi.jabatan.hubunganBenda).toEqual(["Tidak ada"]);
    const kosong = susunSiasn(dengan("fungsiPekerjaan", { benda: [], data: [] }), CARA);
    expect(kosong.isi.jabatan.hubunganBenda).toEqual([]);
  });
});

describe("the meter of completeness beside the check before the hand-over", () => {
  const daftar: readonly (readonly [kosong: string, jabatan: JabatanSiasn])[] = [
    ["nothing", ARSIPARIS],
    ["no code", { ...ARSIPARIS, kode: null }],
    ["no class", { ...ARSIPARIS, kelas: null }],
    ["no tasks", { ...ARSIPARIS, tugas: [] }],
    ["tasks without what comes of them", { ...ARSIPARIS, tugas: ARSIPARIS.tugas.map((satu) => ({ ...satu, hasilKerja: "" })) }],
    ...UNSUR_ANJAB.filter((unsur) => unsur !== "kelas").map((unsur) => [`no ${unsur}`, dengan(unsur, UNSUR_KOSONG[unsur])] as const),
    ["education without its level", dengan("pendidikan", { minimum: "" })],
    ["experience without years", dengan("pengalaman", { baris: [{ uraian: "Mengelola arsip", tahun: null }] })],
    ["a partner without its unit", dengan("korelasi", { baris: [{ jabatan: "Sekretaris", unit: "", dalamHal: "Laporan" }] })],
    ["a matter without any partner", dengan("korelasi", { baris: [{ jabatan: "", unit: "", dalamHal: "Laporan" }] })],
    ["a partner without the matter", dengan("korelasi", { baris: [{ jabatan: "", unit: "KPPN", dalamHal: "" }] })],
    ["an aspect without what it is like", dengan("lingkungan", { baris: [{ aspek: "Suhu", faktor: "" }] })],
    ["a risk without its cause", dengan("risiko", { baris: [{ nama: "Mata lelah", penyebab: "" }] })],
    ["a cause without its risk", dengan("risiko", { baris: [{ nama: "", penyebab: "Layar" }] })],
    ["no sex", dengan("kondisiFisik", { jenisKelamin: null })],
    ["an age in words only", dengan("kondisiFisik", { umur: "20 sampai 56 tahun", umurMaksimal: null })],
    ["no age at all", dengan("kondisiFisik", { umur: "", umurMaksimal: null })],
    ["no measures of the body", dengan("kondisiFisik", { tinggi: "", berat: "", postur: "", penampilan: "" })],
    ["nothing said of disability", dengan("kondisiFisik", { disabilitas: null, jenisDisabilitas: [] })],
    ["disability without its kind", dengan("kondisiFisik", { disabilitas: true, jenisDisabilitas: [] })],
    ["no relation to data", dengan("fungsiPekerjaan", { data: [] })],
    ["no relation to things", dengan("fungsiPekerjaan", { benda: [] })],
    ["no mark of achievement", dengan("prestasi", { nilai: null })],
  ];

  it.each(daftar)("says of a jabatan with %s that SIASN is blocked exactly when the check finds it refused", (_, jabatan) => {
    const ditolak = (periksaSiasn([jabatan], CARA)[0]?.temuan ?? []).some(({ tingkat }) => tingkat === "ditolak");
    const terhambat = hambatan(
      computeKelengkapan({ jabatan, unsur: jabatan.unsur, tugas: jabatan.tugas, rincian: rincian(jabatan) }),
      "siasn",
    );
    expect(terhambat.length > 0).toBe(ditolak);
  });

  const rincian = ({ tugas }: JabatanSiasn) => tugas.map(({ id, hasilKerja }) => ({ id, hasilKerja }));
});
