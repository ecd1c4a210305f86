import { describe, expect, it } from "vitest";
import type { BukuTerbaca, IsiSel } from "../../../core/intake/lembar";
import { bacaBerkasSkp, type OrangSkp } from "../../../core/skp/baca-berkas";

const ANI = "198001012005012001";
const BUDI = "198502022008011002";
const orang = (pegawaiId: string, nip: string, lain: Partial<OrangSkp> = {}): OrangSkp => ({
  pegawaiId,
  nip,
  nama: pegawaiId,
  atasanPergi: false,
  rhkAtasan: new Set(["layanan berjalan"]),
  ...lain,
});
const ORANG = [orang("ani", ANI), orang("budi", BUDI)];

function buku(baris: readonly (readonly IsiSel[])[]): BukuTerbaca {
  return {
    nama: "rekap.xlsx",
    galat: null,
    lembar: [
      {
        nama: "Rekap",
        tersembunyi: false,
        gabungan: [],
        barisTersembunyi: [],
        kolomTersembunyi: [],
        baris: baris.map((sel, nomor) => ({ nomor: nomor + 1, sel })),
      },
    ],
  };
}
const baca = (baris: readonly (readonly IsiSel[])[], semua = ORANG) => bacaBerkasSkp(buku(baris), semua, 2025);
const singkat = (hasil: ReturnType<typeof baca>) => hasil.baris.map(({ sel, keadaan, sebab }) => [sel, keadaan, sebab]);

describe("a recap of predikat", () => {
  const KEPALA = ["No", "NIP", "Nama", "Rating Hasil Kerja", "Rating Perilaku", "Predikat Kinerja"];

  it("takes rows in any spelling, and accounts for all others", () => {
    const hasil = baca([
      ["Rekap predikat kinerja tahun 2025"],
      KEPALA,
      [1, 2, 3, 4, 5, 6],
      [1, `'${ANI}`, "Ani", "Diatas Ekspektasi", "sesuai ekspektasi", "BAIK"],
      [2, BUDI, "Budi", null, null, "Cukup"],
      [null, null, "Kota Contoh, 2 Januari 2026"],
    ]);
    expect(singkat(hasil)).toEqual([
      ["A1", "perabot", "judul"],
      ["A2", "perabot", "judul"],
      ["A3", "perabot", "penomoran"],
      ["B4", "diambil", null],
      ["B5", "diambil", null],
      ["C6", "perabot", "diLuarTabel"],
    ]);
    expect(hasil.skp).toEqual([
      { pegawaiId: "ani", nama: "ani", tahun: 2025, nilaiHasil: "diAtas", nilaiPerilaku: "sesuai", predikat: "baik", rhk: [] },
      { pegawaiId: "budi", nama: "budi", tahun: 2025, nilaiHasil: null, nilaiPerilaku: null, predikat: "butuhPerbaikan", rhk: [] },
    ]);
  });

  it("is asked about a person who stands in it twice with another rating of conduct, and passes over the same row again", () => {
    const hasil = baca([
      ["NIP", "Nama", "Rating Hasil Kerja", "Rating Perilaku"],
      [ANI, "Ani", "sesuai", "sesuai"],
      [ANI, "Ani", "sesuai", "sesuai"],
      [ANI, "Ani", "sesuai", "di bawah ekspektasi"],
    ]);
    expect(singkat(hasil).slice(1)).toEqual([
      ["A2", "diambil", null],
      ["A3", "perabot", "ulangan"],
      ["A4", "masalah", "ganda"],
    ]);
  });

  it("tells each problem with its cell and takes the rest", () => {
    const hasil = baca([
      KEPALA,
      [1, "198001012005012999", "Entah", null, null, "Baik"],
      [2, 198001012005012000, "Ani", null, null, "Baik"],
      [3, ANI, "Ani", null, null, "Istimewa"],
      [4, ANI, "Ani", "bagus sekali", "sesuai", "Baik"],
      [5, ANI, "Ani", "sesuai", null, null],
      [6, null, "Ani", null, null, "Baik"],
      [7, BUDI, "Budi", "sesuai", "sesuai", "Sangat Baik"],
      [8, BUDI, "Budi", null, null, "Kurang"],
      [9, BUDI, "Budi", "sesuai", "sesuai", "Sangat Baik"],
    ]);
    expect(singkat(hasil).slice(1)).toEqual([
      ["B2", "masalah", "nipTakDikenal"],
      ["B3", "masalah", "nipRusak"],
      ["F4", "masalah", "predikatAsing"],
      ["D5", "masalah", "nilaiAsing"],
      ["F6", "masalah", "tanpaPredikat"],
      ["B7", "masalah", "tanpaNip"],
      ["F8", "diambil", "bertentangan"],
      ["B9", "masalah", "ganda"],
      ["B10", "perabot", "ulangan"],
    ]);
    expect(hasil.skp.map(({ pegawaiId, predikat }) => [pegawaiId, predikat])).toEqual([["budi", "sangatBaik"]]);
  });

  it("reads the year of each row where a column says it", () => {
    const hasil = baca([
      ["NIP", "Tahun", "Predikat"],
      [ANI, 2023, "SB"],
      [ANI, "Januari - Desember 2024", "B"],
      [BUDI, "lalu", "B"],
    ]);
    expect(hasil.skp.map(({ tahun, predikat }) => [tahun, predikat])).toEqual([
      [2023, "sangatBaik"],
      [2024, "baik"],
    ]);
    expect(singkat(hasil).at(-1)).toEqual(["B4", "masalah", "tahunAsing"]);
  });

  it("calls a sheet without such a table furniture, row by row", () => {
    expect(singkat(baca([["Catatan"], ["apa saja"]]))).toEqual([
      ["A1", "perabot", "lembarTanpaTabel"],
      ["A2", "perabot", "lembarTanpaTabel"],
    ]);
  });
});

describe("rows of SKP", () => {
  const KEPALA = [
    "NIP",
    "RHK pimpinan yang diintervensi",
    "Rencana hasil kerja",
    "Jenis",
    "Aspek",
    "Indikator kinerja individu",
    "Target",
    "Satuan",
  ];

  it("go on with the person and the result above them, and their parts", () => {
    const hasil = baca([
      KEPALA,
      ["A. UTAMA"],
      [ANI, "Layanan berjalan", "Laporan tersusun", "", "Kuantitas", "Jumlah laporan", 12, "laporan"],
      [null, null, null, null, "Waktu", "Ketepatan waktu", "100", "persen"],
      ["B. TAMBAHAN"],
      [null, null, "Panitia kegiatan", null, "kuantitas", "Jumlah kegiatan", "2", "kegiatan"],
      [BUDI, "Hasil yang asing", "Arsip tertata", "Utama", "kuantitas", "Berkas", "1.200", "berkas"],
    ]);
    expect(singkat(hasil)).toEqual([
      ["A1", "perabot", "judul"],
      ["A2", "perabot", "bagian"],
      ["C3", "diambil", null],
      ["F4", "diambil", null],
      ["A5", "perabot", "bagian"],
      ["C6", "diambil", null],
      ["B7", "diambil", "rhkAtasanTakDikenal"],
    ]);
    expect(hasil.skp[0]?.rhk).toEqual([
      {
        jenis: "utama",
        uraian: "Laporan tersusun",
        rhkAtasan: "Layanan berjalan",
        indikator: [
          { aspek: "kuantitas", uraian: "Jumlah laporan", target: "12", targetAngka: 12, satuan: "laporan" },
          { aspek: "waktu", uraian: "Ketepatan waktu", target: "100", targetAngka: 100, satuan: "persen" },
        ],
      },
      {
        jenis: "tambahan",
        uraian: "Panitia kegiatan",
        rhkAtasan: "",
        indikator: [{ aspek: "kuantitas", uraian: "Jumlah kegiatan", target: "2", targetAngka: 2, satuan: "kegiatan" }],
      },
    ]);
    expect(hasil.skp[1]?.rhk[0]?.indikator[0]?.targetAngka).toBe(1_200);
  });

  it("tell a superior who left, a second SKP of one person, an unknown kind or aspect, and a row that belongs to nobody", () => {
    const hasil = baca(
      [
        KEPALA,
        [ANI, "Apa saja", "Laporan tersusun", "utama", "", "", "", ""],
        [BUDI, "", "Arsip tertata", "pokok", "", "", "", ""],
        [BUDI, "", "Arsip tertata", "utama", "keindahan", "", "", ""],
        ["198001012005012999", "", "Entah", "utama", "", "", "", ""],
        [null, "", "Milik siapa", "utama", "", "", "", ""],
        [BUDI, "", "Arsip tertata", "utama", "", "", "", ""],
        [ANI, "", "Laporan lain", "utama", "", "", "", ""],
      ],
      [orang("ani", ANI, { atasanPergi: true }), orang("budi", BUDI)],
    );
    expect(singkat(hasil).slice(1)).toEqual([
      ["A2", "diambil", "atasanPergi"],
      ["D3", "masalah", "jenisAsing"],
      ["E4", "masalah", "aspekAsing"],
      ["A5", "masalah", "nipTakDikenal"],
      ["A6", "masalah", "tanpaNip"],
      ["C7", "diambil", null],
      ["A8", "masalah", "ganda"],
    ]);
    expect(hasil.skp.map(({ pegawaiId, rhk }) => [pegawaiId, rhk.length])).toEqual([
      ["ani", 1],
      ["budi", 1],
    ]);
  });
});

describe("rows that could be taken for what they are not", () => {
  const REKAP = ["NIP", "Nama", "Rating Hasil Kerja", "Rating Perilaku", "Predikat Kinerja"];
  const RHK = ["NIP", "Nama", "RHK Atasan", "RHK", "Indikator", "Target", "Satuan"];

  it("takes a second row that differs in its behaviour alone for a contradiction, not for a repetition", () => {
    const hasil = baca([
      REKAP,
      [ANI, "Ani", "sesuai", "sesuai", "Baik"],
      [ANI, "Ani", "sesuai", "di atas", "Baik"],
      [ANI, "Ani", "sesuai", "sesuai", "Baik"],
    ]);
    expect(singkat(hasil).slice(2)).toEqual([
      ["A3", "masalah", "ganda"],
      ["A4", "perabot", "ulangan"],
    ]);
  });

  it("takes nothing from a row whose number is one person's and whose name another's", () => {
    const hasil = baca([REKAP, [ANI, "Budi, S.H.", "sesuai", "sesuai", "Baik"], [BUDI, "B. Santoso", "sesuai", "sesuai", "Baik"]]);
    expect(singkat(hasil).slice(1)).toEqual([
      ["B2", "masalah", "namaLain"],
      ["A3", "diambil", null],
    ]);
  });

  it("takes signatures below the results for no result, and goes on with the next person", () => {
    const hasil = baca([
      RHK,
      [ANI, "Ani", "Layanan berjalan", "Surat dijawab", "Surat", 12, "surat"],
      [null, null, null, "Pejabat Penilai Kinerja,"],
      [null, null, null, "Drs. Hartono"],
      [BUDI, "Budi", "Layanan berjalan", "Arsip ditata", "Berkas", "1.200", "berkas"],
      [null, null, null, "Laporan dibuat", "Laporan", "4", "laporan"],
    ]);
    expect(hasil.skp.map(({ rhk }) => rhk.map(({ uraian }) => uraian))).toEqual([["Surat dijawab"], ["Arsip ditata", "Laporan dibuat"]]);
    expect(hasil.baris.filter(({ sebab }) => sebab === "diLuarTabel").map(({ nomor }) => nomor)).toEqual([3, 4]);
  });

  it("takes a target that ends with a month for no signature, and the results below it", () => {
    const hasil = baca([
      RHK,
      [ANI, "Ani", "Layanan berjalan", "Surat dijawab", "Surat", 12, "surat"],
      [null, null, null, null, "Tepat waktu", "s.d. Desember 2026"],
      [null, null, null, "Arsip ditata", "Berkas", "10", "berkas"],
    ]);
    expect(hasil.skp[0]?.rhk.map(({ uraian, indikator }) => [uraian, indikator.length])).toEqual([
      ["Surat dijawab", 2],
      ["Arsip ditata", 1],
    ]);
  });

  it.each([
    ["12 dokumen", null, ["12", 12, "dokumen"]],
    ["1.200 berkas", null, ["1.200", 1_200, "berkas"]],
    ["100%", null, ["100", 100, "%"]],
    ["12 dok", "dokumen", ["12 dok", 12, "dokumen"]],
    ["3 s.d. 5 laporan", null, ["3 s.d. 5 laporan", null, ""]],
    ["tepat waktu", null, ["tepat waktu", null, ""]],
  ] as const)("reads the target %s with unit %s as %s, no unit twice", (tertulis, satuan, [target, targetAngka, dibaca]) => {
    const hasil = baca([RHK, [ANI, "Ani", "Layanan berjalan", "Surat dijawab", "Surat", tertulis, satuan]]);
    expect(hasil.skp[0]?.rhk[0]?.indikator).toMatchObject([{ target, targetAngka, satuan: dibaca }]);
  });
});
