import { describe, expect, it } from "vitest";
import type { PegawaiBaris } from "../../../../core/contract/pegawai";
import type { PlainDate } from "../../../../core/date";
import { ATURAN_KEDUDUKAN_BAWAAN } from "../../../../core/pegawai/kedudukan-hukum";
import {
  catatanPegawai,
  peringkatGolongan,
  SARINGAN_KOSONG,
  saringPegawai,
  siapkanPegawai,
} from "../../../../renderer/pages/pegawai/saringan";
import { ORANG_UJI } from "../../../orang-uji";

const DASAR: PegawaiBaris = {
  ...ORANG_UJI,
  id: "",
  nip: "",
  nama: "",
  tempatLahir: "Banyu",
  tanggalLahir: "1980-01-02" as PlainDate,
  jenisKelamin: "wanita",
  golongan: "III/a",
  catatanNip: "",
  revision: 1,
  jabatan: "",
  unit: "",
  jabatanAkan: "",
  namaJabatan: "",
  tmtStatus: null,
  tmtKedudukan: null,
  akan: null,
};

const ORANG = siapkanPegawai(
  [
    {
      ...DASAR,
      id: "a",
      nip: "198001022005012001",
      nama: "Sri Wahyuni",
      gelarBelakang: "S.E.",
      jabatanId: "j1",
      jabatan: "Perencana Ahli Muda",
      unit: "Perencanaan",
      tmtGolongan: "2020-04-01" as PlainDate,
      tmtJabatan: "2021-01-04" as PlainDate,
      tingkatPendidikan: "S-1/Sarjana",
      catatanNip: "Akta lahir diperbaiki",
    },
    {
      ...DASAR,
      id: "b",
      nip: null,
      kedudukanHukum: "Cuti besar",
      nama: "Wahyu Hidayat",
      status: "PPPK",
      golongan: "IX",
      jabatanId: "j2",
      jabatan: "Arsiparis",
      unit: "Umum",
    },
    { ...DASAR, id: "c", nip: "197505062000031003", nama: "Bambang" },
  ],
  {
    jenisJabatan: new Map([
      ["j1", "fungsional"],
      ["j2", "pelaksana"],
    ] as const),
    per: "2026-11-21" as PlainDate,
    aturan: ATURAN_KEDUDUKAN_BAWAAN,
  },
);

const cari = (kata: string, saringan = SARINGAN_KOSONG) => saringPegawai(ORANG, kata, saringan).map((orang) => orang.id);

describe("the list of people", () => {
  it("finds people by any words of name, NIP, jabatan and unit, in any order", () => {
    expect(cari("wahyu")).toEqual(["a", "b"]);
    expect(cari("perencanaan sri")).toEqual(["a"]);
    expect(cari("0003100")).toEqual(["c"]);
    expect(cari("S.E. ahli")).toEqual(["a"]);
    expect(cari("wahyu bambang")).toEqual([]);
  });

  it("keeps those who match every filter at once", () => {
    expect(cari("", { ...SARINGAN_KOSONG, status: "PPPK" })).toEqual(["b"]);
    expect(cari("", { ...SARINGAN_KOSONG, jenis: "fungsional", golongan: "III/a" })).toEqual(["a"]);
    expect(cari("", { ...SARINGAN_KOSONG, jenis: "fungsional", golongan: "IX" })).toEqual([]);
    expect(cari("", { ...SARINGAN_KOSONG, unit: "Umum" })).toEqual(["b"]);
  });

  it("shows only people without jabatan when that is asked for", () => {
    expect(cari("", { ...SARINGAN_KOSONG, jenis: "tanpaJabatan" })).toEqual(["c"]);
  });

  it("shows only people whose record lacks something, or whose NIP was accepted with a reason", () => {
    expect(cari("", { ...SARINGAN_KOSONG, catatan: "belumLengkap" })).toEqual(["b", "c"]);
    expect(cari("", { ...SARINGAN_KOSONG, catatan: "nip" })).toEqual(["b"]);
    expect(cari("", { ...SARINGAN_KOSONG, catatan: "kedudukanAsing" })).toEqual(["b"]);
    expect(cari("", { ...SARINGAN_KOSONG, catatan: "nipDiterima" })).toEqual(["a"]);
  });

  it("says beside each person what stands against her", () => {
    expect(ORANG.map(catatanPegawai)).toEqual([
      "NIP diterima dengan alasan: Akta lahir diperbaiki",
      "Kurang NIP, TMT golongan, TMT jabatan, pendidikan, kedudukan hukum belum dikenal",
      "Kurang TMT golongan, jabatan, pendidikan",
    ]);
  });

  it("orders golongan by rank, not by letters", () => {
    const urut = ["IV/a", "III/d", "III/a", "IX", "V"].toSorted((a, b) => Number(peringkatGolongan(a)) - Number(peringkatGolongan(b)));
    expect(urut).toEqual(["V", "IX", "III/a", "III/d", "IV/a"]);
    expect(peringkatGolongan(null)).toBeNull();
  });
});
