import { describe, expect, it } from "vitest";
import { jawab, rencana } from "../../../core/intake/draf";
import type { KeadaanData } from "../../../core/intake/keadaan";
import type { IsiSel } from "../../../core/intake/lembar";
import { ringkasan } from "../../../core/intake/tampilan";
import { buku, draf, kodeSel, KOSONG, lembar, ringkas, terapkan } from "./bahan";
import { ANI, BUDI, daftar, golongan, impor, kunci, OKTOBER, SEPTEMBER, status, tanya, tulisan, type Orang } from "./bahan-daftar";

describe("two lists of different days in one import", () => {
  it("are each read as of their own day, whichever comes first", () => {
    const baru = { ...ANI, GOLONGAN: "III/c" };
    const lembarnya = [daftar(OKTOBER, [baru], ["TMT GOLONGAN"]), daftar(SEPTEMBER, [ANI], ["TMT GOLONGAN"])];
    const satu = draf([buku("dua.xlsx", ...lembarnya)]);
    const data = terapkan(satu);
    expect(data.pegawai).toHaveLength(1);
    expect(golongan(data)).toEqual([
      ["III/b", null],
      ["III/c", "2026-10-31"],
    ]);
    const [oktober, september] = ringkasan(satu)[0]?.lembar ?? [];
    expect([oktober?.berubah, september?.baru]).toEqual([1, 1]);
  });
});

describe("somebody who is in no list any more", () => {
  const data = terapkan(impor(SEPTEMBER, [ANI, BUDI]));
  const tanpaBudi = impor(OKTOBER, [ANI], { keadaan: data });

  it("is asked about, and nothing is written until then", () => {
    expect([tulisan(tanpaBudi), tanya(tanpaBudi)]).toEqual([0, ["pegawaiHilang 1"]]);
    expect(kodeSel(ringkas(tanpaBudi).masalah)).toContain("pegawaiHilang@");
    expect(ringkas(tanpaBudi).keterangan).toBe("keadaan per 31-10-2026 · 1 orang yang tercatat tidak ada di daftar");
  });

  it.each([
    ["pindah", "Pindah instansi", "2026-10-31"],
    ["pensiun 01-10-2026", "Pensiun", "2026-10-01"],
    ["meninggal sejak 5 Oktober 2026", "Meninggal", "2026-10-05"],
  ])("has a fact about it after “%s”, is not deleted, and is not asked about again", (jawaban, kedudukan, sejak) => {
    const sesudah = terapkan(jawab(tanpaBudi, kunci(tanpaBudi, "pegawaiHilang"), jawaban));
    expect(sesudah.pegawai).toHaveLength(2);
    expect(sesudah.riwayat.riwayatKedudukan).toMatchObject([{ kedudukanHukum: kedudukan, sejak }]);
    expect(sesudah.riwayat.riwayatKedudukan[0]?.catatan).not.toBe("");
    expect(tanya(impor("KEADAAN PER 20 NOVEMBER 2026", [ANI], { keadaan: { ...sesudah, per: KOSONG.per } }))).toEqual([]);
  });

  it("waits where the answer is none, which is told", () => {
    const salah = jawab(tanpaBudi, kunci(tanpaBudi, "pegawaiHilang"), "sedang cuti");
    expect([tulisan(salah), kodeSel(ringkas(salah).masalah)]).toEqual([
      0,
      ["hariDaftar@", "kedudukanKosong@", "jawabanTakDimengerti@", "pegawaiHilang@"],
    ]);
  });

  it("stays, and is not asked about again, when the list was wrong", () => {
    const sesudah = terapkan(jawab(tanpaBudi, kunci(tanpaBudi, "pegawaiHilang"), "keliru"));
    expect([sesudah.riwayat.riwayatKedudukan, tanya(impor(OKTOBER, [ANI], { keadaan: sesudah }))]).toEqual([[], []]);
  });

  it("is asked since when she is there again", () => {
    const sesudah = terapkan(jawab(tanpaBudi, kunci(tanpaBudi, "pegawaiHilang"), "pindah 01-10-2026"));
    const lagi = impor("KEADAAN PER 1 NOVEMBER 2026", [ANI, BUDI], { keadaan: sesudah });
    expect([tulisan(lagi), tanya(lagi)]).toEqual([0, ["pegawaiKembali 1"]]);
    const kembali = terapkan(jawab(lagi, kunci(lagi, "pegawaiKembali"), "2026-11-01"));
    expect(kembali.riwayat.riwayatKedudukan.map((satu) => [satu.kedudukanHukum, satu.sejak])).toEqual([
      ["Pindah instansi", "2026-10-01"],
      ["Aktif", "2026-11-01"],
    ]);
  });
});

describe("a list of a part", () => {
  const nip = (nomor: number): string => `19800101200501${2001 + nomor}`;
  const orang = (jumlah: number, lain: Orang = {}): readonly Orang[] =>
    Array.from({ length: jumlah }, (_, nomor) => ({ ...ANI, NIP: nip(nomor), NAMA: `ORANG ${nomor}`, ...lain }));
  const PPPK: Orang = {
    NIP: "199001012023211001",
    NAMA: "PIPIT",
    "STATUS PEGAWAI": "PPPK",
    GOLONGAN: "IX",
    JABATAN: "Arsiparis Ahli Pertama",
    "UNIT KERJA": "Subbagian Umum",
  };

  it("of PPPK only leaves no PNS out", () => {
    const data = terapkan(impor(SEPTEMBER, [...orang(3), PPPK]));
    const hanya = impor(OKTOBER, [PPPK], { keadaan: data });
    expect(tanya(hanya)).toEqual([]);
    expect(ringkas(hanya).masalah.find(({ kode }) => kode === "daftarSebagian")?.pesan).toContain("1 dari 4 orang");
  });

  it("that misses many is asked about as a whole before anybody is", () => {
    const data = terapkan(impor(SEPTEMBER, orang(8)));
    const sebagian = impor(OKTOBER, orang(5), { keadaan: data });
    expect(tanya(sebagian)).toEqual(["daftarSebagian 1"]);
    expect(tanya(jawab(sebagian, kunci(sebagian, "daftarSebagian"), "lengkap")).toSorted()).toEqual([
      "daftarSebagian 1",
      ...Array.from({ length: 3 }, () => "pegawaiHilang 1"),
    ]);
  });
});

describe("a list as offices keep them", () => {
  it("takes both TMT of a person who stands in it twice, and says where they disagree", () => {
    const dua = impor(SEPTEMBER, [ANI, { ...ANI, JABATAN: "Plt. Kepala Subbagian Umum", "TMT JABATAN": "01-06-2026" }]);
    expect(terapkan(dua).riwayat.riwayatJabatan.map((satu) => [satu.jenis, satu.sejak])).toEqual([
      ["definitif", "2020-02-01"],
      ["plt", "2026-06-01"],
    ]);
    const beda = impor(SEPTEMBER, [ANI, { ...ANI, "TMT GOLONGAN": "01-04-2022" }]);
    expect(kodeSel(ringkas(beda).masalah)).toContain("barisSeorangBerbeda@E5");
  });

  it("knows a person again whose NIP is missing or whose name is spelled otherwise", () => {
    const data = terapkan(impor(SEPTEMBER, [ANI]));
    const lain = impor(OKTOBER, [{ ...ANI, NAMA: "Ani, S.Kom." }], { keadaan: data });
    expect(ringkas(lain)).toMatchObject({ baru: 0, tetap: 0, berubah: 1 });
    const tanpaNip = impor(OKTOBER, [{ ...ANI, NIP: null }], { keadaan: data });
    expect(tanya(tanpaNip)).not.toContain("pegawaiHilang 1");
  });

  it.each<[string, IsiSel]>([
    ["text", "1 Oktober 2026"],
    ["a year of two figures", "01-10-26"],
    ["a number of Excel", 46_296],
  ])("reads a TMT as %s", (_, tmt) => {
    const data = terapkan(impor(SEPTEMBER, [ANI]));
    const kedua = impor(OKTOBER, [{ ...ANI, GOLONGAN: "III/c", "TMT GOLONGAN": tmt }], { keadaan: data });
    expect(rencana(kedua).riwayatGolongan.tambah).toMatchObject([{ isi: { golongan: "III/c", sejak: "2026-10-01" } }]);
  });

  it("reads PNS beside PPPK in two sheets, and nobody is missing", () => {
    const pppk: Orang = {
      NIP: "199001012023211001",
      NAMA: "PIPIT",
      "STATUS PEGAWAI": "PPPK",
      GOLONGAN: "IX",
      "UNIT KERJA": "Subbagian Umum",
      JABATAN: "Arsiparis Terampil",
    };
    const berkas = (judul: string) => buku("p.xlsx", daftar(judul, [ANI]), daftar(judul, [pppk]));
    const data = terapkan(draf([berkas(SEPTEMBER)]));
    const kedua = draf([berkas(OKTOBER)], data);
    expect([tulisan(kedua), tanya(kedua)]).toEqual([0, []]);
  });

  it("reads a DUK whose headings stand in two rows", () => {
    const isi = lembar("DUK", [
      ["DAFTAR URUT KEPANGKATAN"],
      [OKTOBER],
      ["NO", "NAMA", "NIP", "PANGKAT", "", "JABATAN", "", "CPNS", "UNIT KERJA"],
      ["", "", "", "GOL", "TMT", "NAMA", "TMT", "TMT", ""],
      [1, "ANI", ANI.NIP ?? null, "III/b", "01-04-2021", "Arsiparis Ahli Pertama", "01-02-2020", "01-01-2005", "Subbagian Umum"],
    ]);
    const data = terapkan(draf([buku("duk.xlsx", isi)]));
    expect([golongan(data), status(data)]).toEqual([[["III/b", "2021-04-01"]], [["PNS", "2005-01-01"]]]);
    expect(data.riwayat.riwayatJabatan).toMatchObject([{ sejak: "2020-02-01" }]);
  });

  it("keeps a contract of a PPPK, and adds the next", () => {
    const kepala = ["NIP", "NAMA", "STATUS", "GOLONGAN", "JABATAN", "UNIT KERJA", "TMT PPPK", "AKHIR KONTRAK"];
    const baris = (mulai: string, akhir: string) => [
      "199001012023211001",
      "PIPIT",
      "PPPK",
      "IX",
      "Arsiparis Ahli Pertama",
      "Subbagian Umum",
      mulai,
      akhir,
    ];
    const isi = (judul: string, mulai: string, akhir: string) => buku("p.xlsx", lembar("P", [[judul], [], kepala, baris(mulai, akhir)]));
    const data = terapkan(draf([isi(SEPTEMBER, "01-03-2023", "29-02-2028")]));
    const kontrak = ({ riwayat }: KeadaanData) => riwayat.riwayatStatus.map((satu) => [satu.sejak, satu.akhirKontrak]);
    expect(kontrak(data)).toEqual([["2023-03-01", "2028-02-29"]]);
    expect(kontrak(terapkan(draf([isi(OKTOBER, "01-03-2028", "28-02-2033")], data)))).toEqual([
      ["2023-03-01", "2028-02-29"],
      ["2028-03-01", "2033-02-28"],
    ]);
    expect(tulisan(draf([isi(OKTOBER, "01-03-2023", "29-02-2028")], data))).toBe(0);
  });
});
