import { describe, expect, it } from "vitest";
import { AppError } from "../../../core/errors";
import { keluarkanBaris, mulaiDraf, perbaikiSel, petakan, rencana } from "../../../core/intake/draf";
import { alamatSel, hurufKolom, uraikanAlamat, type IsiSel } from "../../../core/intake/lembar";
import { barisLembar } from "../../../core/intake/tampilan";
import { BAMBANG, buku, draf, KEPALA_ABK, KEPALA_PEGAWAI, kodeSel, KOSONG, lembar, lembarAbk, ringkas, terapkan } from "./bahan";

const TEMPAT = { berkas: 0, lembar: 0 };

describe("a sheet", () => {
  it("is recognised wherever its headings stand among the first fifty rows, under a numbering row too", () => {
    const jauh = lembar("Data", [
      ...Array.from({ length: 40 }, (_, nomor) => [`catatan ${nomor}`]),
      KEPALA_PEGAWAI,
      KEPALA_PEGAWAI.map((_, nomor) => nomor + 1),
      BAMBANG,
    ]);
    expect(ringkas(draf([buku("p.xlsx", jauh)]))).toMatchObject({ jenis: "pegawai", barisJudul: 41, baris: 1, baru: 1 });
  });

  it("is read through headings over two rows", () => {
    const dua = lembar(
      "ABK",
      [
        ["NO", "URAIAN TUGAS", "BEBAN", null, "WAKTU (MENIT)", null],
        [null, null, "SATUAN HASIL", "VOLUME", "WAKTU PENYELESAIAN", "WAKTU KERJA EFEKTIF"],
        [1, "Menata arsip", "berkas", 100, 30, 75_000],
      ],
      { gabungan: [{ barisAwal: 1, barisAkhir: 1, kolomAwal: 2, kolomAkhir: 3 }] },
    );
    const satu = draf([buku("Arsiparis.xlsx", dua)]);
    expect(ringkas(satu)).toMatchObject({ jenis: "abk", barisJudul: 1, baru: 1 });
    expect(rencana(satu).tugas.tambah[0]?.isi).toMatchObject({
      uraian: "Menata arsip",
      satuanHasil: "berkas",
      volume: 100,
      normaWaktuMenit: 30,
    });
    expect(kodeSel(ringkas(satu).masalah)).toContain("judulGabungan@C1");
  });

  it("that is hidden is read and told", () => {
    const tersembunyi = { ...lembarAbk({ baris: [["Menata arsip", 30, 75_000, 1, null]] }), tersembunyi: true };
    expect(kodeSel(ringkas(draf([buku("a.xlsx", tersembunyi)])).masalah)).toEqual(["lembarTersembunyi@"]);
  });

  it("without a single row says so, and one of something else says that", () => {
    const satu = draf([
      buku("a.xlsx", lembar("Kosong", []), lembar("Lain", [["Menu makan siang"], ["Soto"]]), lembar("Judul", [KEPALA_PEGAWAI])),
    ]);
    expect([0, 1, 2].map((nomor) => kodeSel(ringkas(satu, 0, nomor).masalah))).toEqual([
      ["lembarKosong@"],
      ["lembarTidakDikenal@"],
      ["lembarKosong@"],
    ]);
  });

  it("that is not recognised shows its rows for choosing columns", () => {
    const halaman = barisLembar(
      draf([
        buku(
          "a.xlsx",
          lembar("Lain", [
            ["Menu", "Harga"],
            ["Soto", 12.5],
          ]),
        ),
      ]),
      { ...TEMPAT, status: null, lewati: 1, jumlah: 5 },
    );
    expect(halaman).toMatchObject({
      total: 2,
      kolom: [
        { indeks: 0, judul: "Menu", isian: "" },
        { indeks: 1, judul: "Harga", isian: "" },
      ],
    });
    expect(halaman.baris).toMatchObject([{ nomor: 2, sel: ["Soto", "12,5"], masalah: [] }]);
  });

  it("with more problems than a list can hold counts the rest", () => {
    const buruk = Array.from({ length: 1_200 }, (_, nomor): IsiSel[] => [nomor, `ORANG ${nomor}`]);
    const { masalah, ditolak } = ringkas(draf([buku("p.xlsx", lembar("Data", [KEPALA_PEGAWAI, ...buruk]))]));
    expect(ditolak).toBe(1_200);
    expect(masalah).toHaveLength(1_001);
    expect(masalah.at(-1)?.pesan).toContain("Masih ada 200 masalah lain");
  });

  it("takes a mend below its last row for a new row", () => {
    const awal = draf([buku("a.xlsx", lembar("ABK", [KEPALA_ABK, [1, "Menata arsip", "berkas", 30, 75_000, 100]]))]);
    const tambah = [
      ["B3", "Menyusun laporan"],
      ["D3", "60"],
      ["F3", "12"],
    ].reduce((satu, [sel = "", nilai = ""]) => perbaikiSel(satu, TEMPAT, { sel, nilai }), awal);
    expect(rencana(tambah).tugas.tambah.map(({ isi }) => isi.uraian)).toEqual(["Menata arsip", "Menyusun laporan"]);
  });

  it("that is not in the draft is refused in words", () => {
    expect(() => perbaikiSel(draf([]), TEMPAT, { sel: "A1", nilai: "" })).toThrow(AppError);
    expect(() => perbaikiSel(draf([buku("a.xlsx", lembar("A", []))]), TEMPAT, { sel: "7B", nilai: "" })).toThrow(AppError);
  });
});

describe("addresses", () => {
  it("count columns A to XFD", () => {
    expect([0, 25, 26, 701, 702, 16_383].map(hurufKolom)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
    expect(uraikanAlamat("XFD1048576")).toEqual({ kolom: 16_383, nomor: 1_048_576 });
    expect(uraikanAlamat(alamatSel(27, 9))).toEqual({ kolom: 27, nomor: 9 });
    expect(uraikanAlamat("A0")).toBeNull();
  });
});

describe("any cells whatever", () => {
  function* acak(benih: number): Generator<number, never> {
    let kini = benih;
    for (;;) {
      kini = (Math.imul(kini, 1_664_525) + 1_013_904_223) >>> 0;
      yield kini;
    }
  }
  const ISI: readonly IsiSel[] = [
    null,
    "",
    " ",
    "-",
    "=1+1",
    "\t",
    "JUMLAH",
    "PEMBULATAN",
    "NAMA JABATAN",
    ":",
    "Sekretaris",
    "UNIT KERJA : Subbagian Umum",
    "197407232015011003",
    "1,9E+17",
    "31-02-1980",
    "1 Januari 1980",
    "III/a",
    "IX",
    "PNS",
    "Pria",
    "NaN",
    "1e999",
    "∞",
    "\u0000",
    "x".repeat(3_000),
    0,
    -1,
    1,
    1.5,
    75_000,
    300,
    1e300,
    -0,
    2 ** 53,
    27_233,
    true,
    false,
    { jenis: "galat", kode: "#REF!" },
    { jenis: "rumusTanpaNilai" },
  ];

  it("are judged without an error, counted once each, and change nothing when imported twice", () => {
    const angka = acak(1_945);
    const berikut = (batas: number): number => angka.next().value % batas;
    const kepala = [KEPALA_PEGAWAI, KEPALA_ABK, ["id", "kode", "nama", "unit", "induk", "kelas"], []] as const;
    for (let giliran = 0; giliran < 150; giliran += 1) {
      const judul = kepala[giliran % kepala.length] ?? [];
      const sel = (): IsiSel[] => Array.from({ length: berikut(10) }, () => ISI[berikut(ISI.length)] ?? null);
      const isi = [...Array.from({ length: berikut(4) }, sel), judul, ...Array.from({ length: berikut(25) }, sel)];
      const awal = draf([buku("acak.xlsx", lembar("Acak", isi), lembar("unit", isi.toReversed()))]);
      const satu = perbaikiSel(keluarkanBaris(awal, TEMPAT, { baris: [3, 4], keluarkan: true }), TEMPAT, {
        sel: alamatSel(berikut(9), 1 + berikut(30)),
        nilai: "7",
      });
      const { baris, baru, berubah, tetap, ditolak, dikecualikan, jenis, pemetaan } = ringkas(satu);
      expect(baru + berubah + tetap + ditolak + dikecualikan).toBe(baris);
      const kedua = mulaiDraf(awal.bahan.buku, terapkan(awal), []);
      const tulis = rencana(kedua);
      // A tree of posts whose rows name no unit, or several of one name, may find a home the second time that it made the first.
      if (ringkas(awal).jenis === "jabatan" || ringkas(awal, 0, 1).jenis === "jabatan") continue;
      expect([tulis.unit, tulis.jabatan, tulis.tugas, tulis.pegawai].flatMap((tabel) => [tabel.tambah.length, tabel.ubah.length])).toEqual([
        0, 0, 0, 0, 0, 0, 0, 0,
      ]);
      expect(ringkas(petakan(satu, TEMPAT, { jenis, kolom: { ...pemetaan, nama: 0, volume: 99 } })).jenis).toBe(jenis);
    }
    expect(KOSONG.pegawai).toEqual([]);
  }, 120_000);
});
