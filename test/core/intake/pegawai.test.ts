import { describe, expect, it } from "vitest";
import { keluarkanBaris, perbaikiSel, rencana, segarkan } from "../../../core/intake/draf";
import type { IsiSel } from "../../../core/intake/lembar";
import { barisLembar } from "../../../core/intake/tampilan";
import { BAMBANG, buku, draf, KEPALA_PEGAWAI, kodeSel, KOSONG, lembar, lembarAbk, orangTulis, ringkas, terapkan } from "./bahan";

const TEMPAT = { berkas: 0, lembar: 0 };

function daftar(...baris: readonly (readonly IsiSel[])[]) {
  return buku("pegawai.xlsx", lembar("Sheet1", [["DATA PEGAWAI"], [], KEPALA_PEGAWAI, ...baris]));
}

/** The sound row with some columns replaced. */
function ubah(ganti: Readonly<Record<string, IsiSel>>): IsiSel[] {
  return KEPALA_PEGAWAI.map((judul, kolom) => (judul in ganti ? (ganti[judul] ?? null) : (BAMBANG[kolom] ?? null)));
}

const SITI = ubah({
  "NIP BARU": "198105052006012003",
  NAMA: "SITI",
  "TANGGAL LAHIR": "05-05-1981",
  "JENIS KELAMIN": "Wanita",
  "GOL AKHIR NAMA": "III/b",
  "JABATAN NAMA": "Arsiparis Terampil",
  "UNOR NAMA": "Subbagian Umum",
});

describe("a list of people", () => {
  it("makes units, jabatan and people once, in the order in which they must be written", () => {
    const tulis = rencana(draf([daftar(BAMBANG, SITI)]));
    expect(tulis.unit.tambah.map(({ isi }) => isi.nama)).toEqual(["Sekretariat KPU", "Subbagian Umum"]);
    expect(tulis.unit.tambah[1]?.isi.indukId).toBe(tulis.unit.tambah[0]?.kunci);
    expect(tulis.jabatan.tambah.map(({ isi }) => [isi.nama, isi.jenis])).toEqual([
      ["Sekretaris", "administrator"],
      ["Arsiparis Terampil", "fungsional"],
    ]);
    expect(orangTulis(tulis)[1]?.isi).toMatchObject({
      nip: "198105052006012003",
      tanggalLahir: "1981-05-05",
      jenisKelamin: "wanita",
      golongan: "III/b",
      jabatanId: tulis.jabatan.tambah[1]?.kunci,
    });
  });

  it("finds everything unchanged and nothing to write the second time", () => {
    const kedua = draf([daftar(BAMBANG, SITI)], terapkan(draf([daftar(BAMBANG, SITI)])));
    expect(ringkas(kedua)).toMatchObject({ baris: 2, tetap: 2, baru: 0, berubah: 0, ditolak: 0, masalah: [] });
    expect(rencana(kedua)).toEqual({
      unit: { tambah: [], ubah: [] },
      jabatan: { tambah: [], ubah: [] },
      tugas: { tambah: [], ubah: [] },
      unsurAnjab: { tambah: [], ubah: [] },
      rincianTugas: { tambah: [], ubah: [] },
      pegawai: { tambah: [], ubah: [] },
      riwayatStatus: { tambah: [], ubah: [] },
      riwayatGolongan: { tambah: [], ubah: [] },
      riwayatJabatan: { tambah: [], ubah: [] },
      riwayatKedudukan: { tambah: [], ubah: [] },
      riwayatPendidikan: { tambah: [], ubah: [] },
      kgb: { tambah: [], ubah: [] },
      ingatan: [],
      pemetaan: [],
    });
  });

  it("tells a change field by field and writes only that field", () => {
    const keadaan = terapkan(draf([daftar(BAMBANG, SITI)]));
    const kedua = draf(
      [
        daftar(
          BAMBANG,
          SITI.map((isi) => (isi === "III/b" ? "III/c" : isi)),
        ),
      ],
      keadaan,
    );
    expect(ringkas(kedua)).toMatchObject({ tetap: 1, berubah: 1 });
    expect(barisLembar(kedua, { ...TEMPAT, status: "berubah", lewati: 0, jumlah: 10 }).baris[0]?.perubahan).toEqual([
      { isian: "golongan", lama: "III/b", baru: "III/c" },
    ]);
    expect(rencana(kedua).pegawai.ubah).toEqual([]);
    expect(rencana(kedua).riwayatGolongan).toMatchObject({
      tambah: [{ isi: { pegawaiId: keadaan.pegawai[1]?.id, golongan: "III/c", sejak: "2026-11-01" } }],
      ubah: [],
    });
  });

  it("never erases what an empty cell or a missing column leaves open", () => {
    const keadaan = terapkan(draf([daftar(BAMBANG)]));
    expect(ringkas(draf([daftar(ubah({ "GOL AKHIR NAMA": "", "JABATAN NAMA": null }))], keadaan))).toMatchObject({ tetap: 1 });
    const sempit = buku(
      "p.xlsx",
      lembar("Sheet1", [
        ["NIP", "Nama Pegawai", "Gol"],
        ["197407232015011003", "BAMBANG", "IV/a"],
      ]),
    );
    expect(ringkas(draf([sempit], keadaan))).toMatchObject({ tetap: 1, berubah: 0 });
  });

  it("tells who is in the data but not in the file, and keeps them", () => {
    const kedua = draf([daftar(BAMBANG)], terapkan(draf([daftar(BAMBANG, SITI)])));
    const [satu] = ringkas(kedua).masalah;
    expect(satu).toMatchObject({ kode: "pegawaiHilang", tingkat: "info" });
    expect(satu?.pesan).toContain("SITI (NIP 198105052006012003)");
    expect(rencana(kedua).pegawai).toEqual({ tambah: [], ubah: [] });
  });

  it("refuses the second of one NIP and points to the first", () => {
    const [satu] = ringkas(draf([daftar(BAMBANG, ubah({ NAMA: "LAIN" }))])).masalah;
    expect(satu).toMatchObject({ kode: "nipGanda", sel: "A5", tingkat: "galat" });
    expect(satu?.pesan).toContain("Sheet1 A4");
  });

  it.each<[string, Record<string, IsiSel>, string]>([
    ["an NIP that Excel made a number", { "NIP BARU": 198303082014011000 }, "nipRusak@A4"],
    ["an NIP in scientific notation", { "NIP BARU": "1,98303E+17" }, "nipRusak@A4"],
    ["an NIP of 15 digits", { "NIP BARU": "197402202009041" }, "nipPanjang@A4"],
    ["no NIP", { "NIP BARU": null }, "wajibKosong@A4"],
    ["no name", { NAMA: " " }, "wajibKosong@B4"],
    ["a birth day that the NIP contradicts", { "TANGGAL LAHIR": "24-07-1974" }, "nipBedaTanggalLahir@C4"],
    ["a sex that the NIP contradicts", { "JENIS KELAMIN": "Wanita" }, "nipBedaJenisKelamin@D4"],
    ["somebody who is no ASN", { "STATUS CPNS PNS": "HONORER" }, "bukanAsn@E4"],
    ["the number of a PPPK for a PNS", { "NIP BARU": "197407232023211003" }, "nipBedaStatus@A4"],
    ["a formula error", { NAMA: { jenis: "galat", kode: "#REF!" } }, "selGalatRumus@B4"],
    ["a name whose formula has no saved result", { NAMA: { jenis: "rumusTanpaNilai" } }, "selRumusTanpaNilai@B4"],
    ["a name of 201 letters", { NAMA: "N".repeat(201) }, "teksTerlaluPanjang@B4"],
  ])("refuses %s and lets the next row in", (_, ganti, kode) => {
    const hasil = ringkas(draf([daftar(ubah(ganti), SITI)]));
    expect(kodeSel(hasil.masalah)[0]).toBe(kode);
    expect(hasil).toMatchObject({ ditolak: 1, baru: 1 });
  });

  it.each<[string, { readonly ganti: Record<string, IsiSel>; readonly isi: object }, string]>([
    ["31 February", { ganti: { "TANGGAL LAHIR": "31-02-1980" }, isi: { tanggalLahir: "1974-07-23" } }, "tanggalTidakAda@C4"],
    ["an unknown sex", { ganti: { "JENIS KELAMIN": "?" }, isi: { jenisKelamin: "pria" } }, "nilaiTidakDikenal@D4"],
    ["an unknown status", { ganti: { "STATUS CPNS PNS": "Golongan putih" }, isi: { status: "PNS" } }, "nilaiTidakDikenal@E4"],
    ["an unknown golongan", { ganti: { "GOL AKHIR NAMA": "III/z" }, isi: { golongan: null } }, "golonganTidakDikenal@F4"],
    ["a PPPK grade for a PNS", { ganti: { "GOL AKHIR NAMA": "IX" }, isi: { golongan: null } }, "golonganTidakDikenal@F4"],
    ["a formula without a saved result", { ganti: { "TANGGAL LAHIR": { jenis: "rumusTanpaNilai" } }, isi: {} }, "selRumusTanpaNilai@C4"],
  ])("takes the person with %s, warning of that cell", (_, { ganti, isi }, kode) => {
    const satu = draf([daftar(ubah(ganti), SITI)]);
    expect(ringkas(satu)).toMatchObject({ ditolak: 0, baru: 2 });
    expect(ringkas(satu).masalah[0]).toMatchObject({ tingkat: "peringatan" });
    expect(kodeSel(ringkas(satu).masalah)[0]).toBe(kode);
    expect(orangTulis(rencana(satu))[0]?.isi).toMatchObject({ nama: "BAMBANG", ...isi });
  });

  it("takes the number of a PPPK for a PPPK", () => {
    expect(
      ringkas(draf([daftar(ubah({ "NIP BARU": "197407232023211003", "STATUS CPNS PNS": "PPPK", "GOL AKHIR NAMA": "IX" }))])),
    ).toMatchObject({ baru: 1, masalah: [] });
  });

  it("never takes a text that looks like a formula for a name", () => {
    const satu = draf([daftar(ubah({ NAMA: '=HYPERLINK("http://contoh.invalid","klik")' }), SITI)]);
    expect(kodeSel(ringkas(satu).masalah)).toEqual(["teksSepertiRumus@B4", "namaSepertiRumus@B4"]);
    expect(orangTulis(rencana(satu)).map(({ isi }) => isi.nama)).not.toContain('=HYPERLINK("http://contoh.invalid","klik")');
    expect(ringkas(satu)).toMatchObject({ ditolak: 1, baru: 1 });
  });

  it("lets a refused row in once its cell is mended, and out again when the row is left out", () => {
    const awal = draf([daftar(ubah({ "TANGGAL LAHIR": "31-02-1980" }))]);
    const mended = perbaikiSel(awal, TEMPAT, { sel: "C4", nilai: "23 Juli 1974" });
    expect(ringkas(mended)).toMatchObject({ baru: 1, ditolak: 0, masalah: [] });
    expect(barisLembar(mended, { ...TEMPAT, status: null, lewati: 0, jumlah: 10 }).baris[0]).toMatchObject({
      nomor: 4,
      diperbaiki: [2],
      status: "baru",
    });
    const keluar = keluarkanBaris(mended, TEMPAT, { baris: [4], keluarkan: true });
    expect(ringkas(keluar)).toMatchObject({ baru: 0, dikecualikan: 1 });
    expect(rencana(keluar).unit.tambah).toEqual([]);
    expect(ringkas(keluarkanBaris(keluar, TEMPAT, { baris: [4], keluarkan: false }))).toMatchObject({ baru: 1 });
  });

  it("keeps corrections when the data file moved on", () => {
    const mended = perbaikiSel(draf([daftar(ubah({ "GOL AKHIR NAMA": "III/z" }))]), TEMPAT, { sel: "F4", nilai: "IV/a" });
    expect(ringkas(segarkan(mended, terapkan(mended)))).toMatchObject({ tetap: 1, baru: 0, ditolak: 0 });
  });

  it("asks which unit is meant when the name stands in two offices", () => {
    const dua = terapkan(
      draf([
        daftar(
          BAMBANG,
          SITI,
          ubah({
            "NIP BARU": "199501092017011004",
            "TANGGAL LAHIR": "09-01-1995",
            "UNOR NAMA": "Subbagian Umum",
            "UNOR INDUK NAMA": "Sekretariat Lain",
          }),
        ),
      ]),
    );
    expect(dua.unit.filter((unit) => unit.nama === "Subbagian Umum")).toHaveLength(2);
    const taksa = ringkas(draf([daftar(ubah({ "UNOR NAMA": "Subbagian Umum", "UNOR INDUK NAMA": null }))], dua));
    expect(kodeSel(taksa.masalah)).toContain("unitTaksa@H4");
    expect(taksa).toMatchObject({ ditolak: 1 });
  });

  it("puts a unit that stood at the top under the parent that the list names", () => {
    const abk = draf([buku("abk.xlsx", lembarAbk({ baris: [["Menata arsip", 30, 75_000, 100, null]] }))]);
    const kedua = rencana(draf([daftar(SITI)], terapkan(abk)));
    expect(kedua.unit.ubah).toEqual([{ id: "id-1", revision: 1, isi: { indukId: kedua.unit.tambah[0]?.kunci } }]);
    expect(kedua.jabatan.tambah).toEqual([]);
  });

  it("warns of a jabatan that a unit with ABK does not know", () => {
    const abk = buku("abk.xlsx", lembarAbk({ baris: [["Menata arsip", 30, 75_000, 100, null]] }));
    const masak = SITI.map((isi) => (isi === "Arsiparis Terampil" ? "Juru Masak Istana" : isi));
    const hasil = ringkas(draf([abk, daftar(masak)]), 1);
    expect(kodeSel(hasil.masalah)).toEqual(["jabatanTidakDikenal@G4"]);
    expect(hasil).toMatchObject({ baru: 1 });
  });

  it("is not recognised in an attendance list", () => {
    const presensi = buku(
      "presensi.xlsx",
      lembar("Presensi", [
        ["NIP", "NAMA", "TANGGAL", "JAM MASUK", "JAM PULANG"],
        ["197407232015011003", "BAMBANG", "2026-01-05", "07:18", "16:17"],
      ]),
    );
    expect(ringkas(draf([presensi], KOSONG))).toMatchObject({ jenis: "tidakDikenal", baris: 0 });
  });
});

describe("a field of whole numbers", () => {
  const JUDUL = [...KEPALA_PEGAWAI, "MASA KERJA TAHUN", "MASA KERJA BULAN", "TAHUN LULUS"];
  const berangka = (...angka: readonly IsiSel[]) => draf([buku("p.xlsx", lembar("Sheet1", [JUDUL, [...BAMBANG, ...angka]]))]);

  it("takes a whole number", () => {
    const hasil = berangka(6, "11", 2014);
    expect(orangTulis(rencana(hasil))[0]?.isi).toMatchObject({ masaKerjaTahun: 6, masaKerjaBulan: 11, tahunLulus: 2014 });
    expect(ringkas(hasil).masalah).toEqual([]);
  });

  it("never rounds a fraction away: it says so and leaves the field empty", () => {
    const hasil = berangka(6.5, "3,4", 2014.25);
    expect(orangTulis(rencana(hasil))[0]?.isi).toMatchObject({ masaKerjaTahun: null, masaKerjaBulan: null, tahunLulus: null });
    expect(kodeSel(barisLembar(hasil, { ...TEMPAT, status: null, lewati: 0, jumlah: 9 }).baris[0]?.masalah ?? [])).toEqual([
      "angkaTidakWajar@J2",
      "angkaTidakWajar@K2",
      "angkaTidakWajar@L2",
    ]);
  });

  it("is refused beyond its bounds, and taken on them", () => {
    expect(orangTulis(rencana(berangka(60, 0, 1940)))[0]?.isi).toMatchObject({
      masaKerjaTahun: 60,
      masaKerjaBulan: 0,
      tahunLulus: 1940,
    });
    expect(orangTulis(rencana(berangka(61, 12, 1939)))[0]?.isi).toMatchObject({
      masaKerjaTahun: null,
      masaKerjaBulan: null,
      tahunLulus: null,
    });
  });
});
