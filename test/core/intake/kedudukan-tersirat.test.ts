import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../../core/date";
import { rencana } from "../../../core/intake/draf";
import { kedudukanDaftar, kedudukanTersirat } from "../../../core/intake/kedudukan-tersirat";
import type { IsiSel } from "../../../core/intake/lembar";
import { buku, draf, kodeSel, lembar, orangTulis, penugasanTulis, ringkas, terapkan } from "./bahan";

type Baris = readonly IsiSel[];
const PER = "2026-11-01" as PlainDate;
const ANDI: Baris = ["ANDI", "198201012006041001", "Analis", "Bagian A"];
const BENI: Baris = ["BENI", "198301012007041002", "Analis", "Bagian A"];
const CICI: Baris = ["CICI", "198401132008042003", "Analis", "Bagian A"];
const KEPALA: Baris = ["NAMA", "NIP", "JABATAN", "UNIT KERJA"];

function daftar(kepala: Baris, ...isi: readonly Baris[]) {
  return draf([buku("pegawai.xlsx", lembar("P", [kepala, ...isi]))]);
}

const kedudukan = (satu: ReturnType<typeof daftar>): readonly string[] => orangTulis(rencana(satu)).map(({ isi }) => isi.kedudukanHukum);

describe("a remark", () => {
  it.each<[string, string | null]>([
    ["Pensiun TMT 01-02-2020", "Pensiun"],
    ["Pensiun TMT 01-02-2030", null],
    ["akan pensiun 2026", null],
    ["Usul pensiun", null],
    ["alm.", "Meninggal"],
    ["meninggal 2023", "Meninggal"],
    ["Pindah ke KPU Provinsi", "Pindah instansi"],
    ["Mutasi ke Pemkab Pati per 1 Mei 2024", "Pindah instansi"],
    ["Mutasi dari KPU Kudus", null],
    ["Pindah ke Subbagian Hukum", null],
    ["Tubel S2", "Tugas belajar"],
    ["Tugas belajar s.d. 2022", null],
    ["Tugas belajar s.d. 31-12-2027", "Tugas belajar"],
    ["Selesai tugas belajar", null],
    ["MPP mulai 1 Mei 2026", "Masa persiapan pensiun"],
    ["Dipekerjakan di Bawaslu", "Diperbantukan"],
    ["DPK dari Pemda", null],
    ["Mengundurkan diri", "Diberhentikan dengan hormat"],
    ["Pengelola arsip", null],
  ])("%s tells %s", (teks, nama) => {
    expect(kedudukanTersirat(teks, PER)).toBe(nama);
  });

  it.each(["KETERANGAN", "Ket."])("under %s is asked about once and written as her kedudukan hukum", (judul) => {
    const satu = daftar([...KEPALA, judul], [...ANDI, "Pensiun TMT 01-02-2020"], [...BENI, "Meninggal dunia"], [...CICI, "Sakit"]);
    expect(kedudukan(satu)).toEqual(["Pensiun", "Meninggal", ""]);
    expect(satu.hasil.penilaian.tanya.semua().map(({ jenis, baris }) => [jenis, baris])).toEqual([["nilaiAsing", 2]]);
    expect(kodeSel(ringkas(satu).masalah)).toEqual([
      "tidakMemangku@",
      "kedudukanTersirat@E2",
      "kedudukanTersirat@E3",
      "keteranganTakDisimpan@E4",
    ]);
    const lagi = draf(
      [
        buku(
          "p.xlsx",
          lembar("P", [
            [...KEPALA, judul],
            [...ANDI, "Pensiun TMT 01-02-2020"],
          ]),
        ),
      ],
      terapkan(satu),
    );
    expect(ringkas(lagi)).toMatchObject({ tetap: 1, berubah: 0 });
  });

  it("never goes before a kedudukan hukum of the row's own, and is told then", () => {
    const satu = daftar([...KEPALA, "KEDUDUKAN HUKUM", "KETERANGAN"], [...ANDI, "Aktif", "Pensiun TMT 01-02-2020"]);
    expect(kedudukan(satu)).toEqual(["Aktif"]);
    expect(kodeSel(ringkas(satu).masalah)).toEqual(["keteranganTakDisimpan@F2"]);
  });

  it("names an acting post", () => {
    const tulis = rencana(daftar([...KEPALA, "KETERANGAN"], [...ANDI, "Plt. Sekretaris"]));
    expect(penugasanTulis(tulis).map(({ isi }) => isi.jenis)).toEqual(["plt"]);
  });
});

describe("a column that says who is active", () => {
  it.each<[string, string, string]>([
    ["Aktif (Y/T)", "Y", "T"],
    ["Aktif", "Ya", "Tidak"],
    ["Status", "Aktif", "Non aktif"],
  ])("%s: %s and %s", (judul, ya, tidak) => {
    const satu = daftar([...KEPALA, judul], [...ANDI, ya], [...BENI, tidak]);
    expect(kodeSel(ringkas(satu).masalah)).toEqual(["tidakMemangku@"]);
    expect(ringkas(satu).masalah[0]?.pesan).toContain("1 orang tidak dihitung memangku jabatan: 1 Tidak aktif");
  });
});

describe("the title of a whole list", () => {
  it.each([
    ["PENSIUN 2025", "Pensiun"],
    ["DAFTAR PENSIUNAN", "Pensiun"],
    ["DAFTAR PEGAWAI YANG TELAH PURNA-TUGAS", "Pensiun"],
    ["Pegawai meninggal dunia", "Meninggal"],
    ["MUTASI KELUAR", "Pindah instansi"],
    ["DATA PEGAWAI YANG MENGUNDURKAN DIRI", "Diberhentikan dengan hormat"],
    ["PEGAWAI NON AKTIF", "Tidak aktif"],
    ["PPPK HABIS KONTRAK", "Selesai kontrak"],
    ["TUBEL", "Tugas belajar"],
    ["DAFTAR MANTAN PEGAWAI (PENSIUN)", "Pensiun"],
    ["DAFTAR PEGAWAI YANG AKAN PENSIUN", null],
    ["PROYEKSI PENSIUN 2027", null],
    ["PEGAWAI BELUM PENSIUN", null],
    ["MASA PERSIAPAN PENSIUN", null],
    ["DAFTAR PNS DPK KPU KABUPATEN CONTOH", null],
    ["DAFTAR MUTASI PEGAWAI", null],
    ["REKAP HUKUMAN DISIPLIN", null],
    ["DAFTAR URUT KEPANGKATAN", null],
  ])("%s says %s", (judul, nama) => {
    expect(kedudukanDaftar(judul)).toBe(nama);
  });

  it("is asked about once, whatever its spelling", () => {
    const satu = draf([buku("pegawai.xlsx", lembar("P", [["DAFTAR PENSIUNAN"], KEPALA, ANDI, BENI]))]);
    expect(kedudukan(satu)).toEqual(["Pensiun", "Pensiun"]);
    expect(satu.hasil.penilaian.tanya.semua()).toHaveLength(1);
  });
});

describe("the title of a section within a list", () => {
  it.each([
    ["PENSIUN", "Pensiun"],
    ["B. Pegawai yang telah pensiun", "Pensiun"],
    ["Mutasi Keluar:", "Pindah instansi"],
    ["TUGAS BELAJAR", "Tugas belajar"],
  ])("%s is asked about, and holds until the next title", (judul, nama) => {
    const satu = daftar(KEPALA, ANDI, [judul], BENI, ["Subbagian Umum"], CICI);
    expect(kedudukan(satu)).toEqual(["", nama, ""]);
    expect(satu.hasil.penilaian.tanya.semua()).toHaveLength(1);
    expect(kodeSel(ringkas(satu).masalah)).toContain("kedudukanTersirat@A4");
  });

  it("is no such thing where it names a unit", () => {
    expect(kedudukan(daftar(KEPALA.slice(0, 3), ["Subbagian Mutasi dan Pensiun"], ANDI.slice(0, 3)))).toEqual([""]);
  });

  it("keeps people out who are no ASN", () => {
    const satu = daftar(
      KEPALA,
      ANDI,
      ["TENAGA PENDUKUNG"],
      ["EKO", null, "Satpam", "Bagian A"],
      ["KOMISIONER"],
      ["Dr. FULAN", null, "Ketua"],
    );
    expect(kodeSel(ringkas(satu).masalah)).toEqual(["bukanAsn@A4", "bukanAsn@A6"]);
  });
});
