import { describe, expect, it } from "vitest";
import { jawab, rencana, type Draf } from "../../../core/intake/draf";
import { TABEL_RENCANA } from "../../../core/intake/rencana";
import type { KeadaanData } from "../../../core/intake/keadaan";
import type { IsiSel } from "../../../core/intake/lembar";
import { ringkasan } from "../../../core/intake/tampilan";
import { buku, draf, kodeSel, KOSONG, lembar, ringkas, terapkan } from "./bahan";

const KEPALA = [
  "NIP",
  "NAMA",
  "STATUS PEGAWAI",
  "GOLONGAN",
  "TMT GOLONGAN",
  "JABATAN",
  "TMT JABATAN",
  "UNIT KERJA",
  "TMT CPNS",
  "TMT PNS",
  "KEDUDUKAN HUKUM",
] as const;
type Kolom = (typeof KEPALA)[number];

const ANI: Readonly<Partial<Record<Kolom, IsiSel>>> = {
  NIP: "198001012005012001",
  NAMA: "ANI",
  "STATUS PEGAWAI": "PNS",
  GOLONGAN: "III/b",
  "TMT GOLONGAN": "01-04-2021",
  JABATAN: "Arsiparis Ahli Pertama",
  "TMT JABATAN": "01-02-2020",
  "UNIT KERJA": "Subbagian Umum",
  "TMT CPNS": "01-01-2005",
  "TMT PNS": "01-02-2006",
};
const BUDI: Readonly<Partial<Record<Kolom, IsiSel>>> = {
  NIP: "197905052006011002",
  NAMA: "BUDI",
  "STATUS PEGAWAI": "PNS",
  GOLONGAN: "III/c",
  "TMT GOLONGAN": "01-10-2022",
  JABATAN: "Pengadministrasi Umum",
  "TMT JABATAN": "01-03-2019",
  "UNIT KERJA": "Subbagian Umum",
  "TMT CPNS": "01-01-2006",
  "TMT PNS": "01-03-2007",
};
type Orang = Readonly<Partial<Record<Kolom, IsiSel>>>;

function daftar(judul: string, orang: readonly Orang[], tanpa: readonly Kolom[] = []) {
  const kepala = KEPALA.filter((kolom) => !tanpa.includes(kolom));
  return lembar("P", [[judul], [], kepala, ...orang.map((satu) => kepala.map((kolom) => satu[kolom] ?? null))]);
}

const impor = (judul: string, orang: readonly Orang[], keadaan: KeadaanData = KOSONG, tanpa: readonly Kolom[] = []): Draf =>
  draf([buku("pegawai.xlsx", daftar(judul, orang, tanpa))], keadaan);

const SEPTEMBER = "KEADAAN PER 30 SEPTEMBER 2026";
const OKTOBER = "KEADAAN PER 31 OKTOBER 2026";
const JUNI_2021 = "KEADAAN PER 30 JUNI 2021";

const tulisan = (satu: Draf): number =>
  TABEL_RENCANA.reduce((jumlah, tabel) => jumlah + rencana(satu)[tabel].tambah.length + rencana(satu)[tabel].ubah.length, 0);
const golongan = ({ riwayat }: KeadaanData) => riwayat.riwayatGolongan.map((satu) => [satu.golongan, satu.sejak]);
const status = ({ riwayat }: KeadaanData) => riwayat.riwayatStatus.map((satu) => [satu.status, satu.sejak]);
const tanya = (satu: Draf) => satu.hasil.penilaian.tanya.semua().map(({ jenis, baris }) => `${jenis} ${baris}`);
const kunci = (satu: Draf, jenis: string): string =>
  satu.hasil.penilaian.tanya.semua().find((pertanyaan) => pertanyaan.jenis === jenis)?.kunci ?? "";

describe("a list of people with TMT columns", () => {
  it("dates status, golongan and jabatan, and is not written twice", () => {
    const pertama = impor(SEPTEMBER, [ANI]);
    const data = terapkan(pertama);
    expect(status(data)).toEqual([
      ["PNS", "2006-02-01"],
      ["CPNS", "2005-01-01"],
    ]);
    expect(golongan(data)).toEqual([["III/b", "2021-04-01"]]);
    expect(data.riwayat.riwayatJabatan).toMatchObject([{ jenis: "definitif", sejak: "2020-02-01", sampai: null }]);
    const kedua = impor(SEPTEMBER, [ANI], data);
    expect(ringkas(kedua)).toMatchObject({ baru: 0, berubah: 0, tetap: 1 });
    expect([tulisan(kedua), rencana(kedua).ingatan, tanya(kedua)]).toEqual([0, [], []]);
  });

  it("adds a promotion beside the grade before, by its TMT", () => {
    const data = terapkan(impor(SEPTEMBER, [ANI]));
    const kedua = impor(OKTOBER, [{ ...ANI, GOLONGAN: "III/c", "TMT GOLONGAN": "01-10-2026" }], data);
    expect(ringkas(kedua)).toMatchObject({ berubah: 1, tetap: 0 });
    expect(golongan(terapkan(kedua))).toEqual([
      ["III/b", "2021-04-01"],
      ["III/c", "2026-10-01"],
    ]);
  });

  it("dates what changed without TMT by the day of the list, and says so", () => {
    const data = terapkan(impor(SEPTEMBER, [ANI]));
    const kedua = impor(OKTOBER, [{ ...ANI, JABATAN: "Arsiparis Ahli Muda" }], data, ["TMT JABATAN"]);
    expect(kodeSel(ringkas(kedua).masalah)).toContain("tanpaTmt@F4");
    expect(rencana(kedua).riwayatJabatan.tambah).toMatchObject([{ isi: { sejak: "2026-10-31" } }]);
  });

  it("asks of which day it is only where a fact has no other date", () => {
    const data = terapkan(impor(SEPTEMBER, [ANI]));
    expect(tanya(impor("DAFTAR PEGAWAI", [ANI], data))).toEqual([]);
    const kedua = impor("DAFTAR PEGAWAI", [{ ...ANI, GOLONGAN: "III/c" }], data, ["TMT GOLONGAN"]);
    expect(tanya(kedua)).toEqual(["hariDaftar 1"]);
    const dijawab = jawab(kedua, kunci(kedua, "hariDaftar"), "15-10-2026");
    expect(rencana(dijawab).riwayatGolongan.tambah).toMatchObject([{ isi: { golongan: "III/c", sejak: "2026-10-15" } }]);
  });

  it("dates a fact that was known without its date", () => {
    const data = terapkan(impor(SEPTEMBER, [ANI], KOSONG, ["TMT GOLONGAN"]));
    expect(golongan(data)).toEqual([["III/b", null]]);
    expect(golongan(terapkan(impor(OKTOBER, [ANI], data)))).toEqual([["III/b", "2021-04-01"]]);
  });

  it("asks once about another TMT of the same grade, and remembers that the known one stays", () => {
    const data = terapkan(impor(SEPTEMBER, [ANI, BUDI]));
    const lain = [
      { ...ANI, "TMT GOLONGAN": "01-04-2020" },
      { ...BUDI, "TMT GOLONGAN": "01-04-2023" },
    ];
    const kedua = impor(OKTOBER, lain, data);
    expect(tanya(kedua)).toEqual(["tmtBerbeda 2"]);
    expect(tulisan(kedua)).toBe(0);
    const diingat = terapkan(kedua);
    expect(tanya(impor(OKTOBER, lain, diingat))).toEqual([]);
    const daftarnya = terapkan(jawab(kedua, kunci(kedua, "tmtBerbeda"), "daftar"));
    expect(golongan(daftarnya)).toEqual([
      ["III/b", "2020-04-01"],
      ["III/c", "2023-04-01"],
    ]);
  });

  it("takes a PNS without TMT PNS as one since the TMT CPNS, and says it better when it comes", () => {
    const tanpa = impor(SEPTEMBER, [ANI], KOSONG, ["TMT PNS"]);
    expect(kodeSel(ringkas(tanpa).masalah)).toContain("tmtPnsTiada@I4");
    const data = terapkan(tanpa);
    expect(status(data)).toEqual([["PNS", "2005-01-01"]]);
    expect(status(terapkan(impor(OKTOBER, [ANI], data)))).toEqual([
      ["CPNS", "2005-01-01"],
      ["PNS", "2006-02-01"],
    ]);
  });

  it("does not take a grade that goes down without TMT, and warns of one that does with it", () => {
    const data = terapkan(impor(SEPTEMBER, [BUDI]));
    const turun = impor(OKTOBER, [{ ...BUDI, GOLONGAN: "III/a" }], data, ["TMT GOLONGAN"]);
    expect([tulisan(turun), tanya(turun)]).toEqual([0, ["golonganTurun 1"]]);
    expect(rencana(jawab(turun, kunci(turun, "golonganTurun"), "catat")).riwayatGolongan.tambah).toMatchObject([
      { isi: { golongan: "III/a", sejak: "2026-10-31" } },
    ]);
    const bertanggal = impor(OKTOBER, [{ ...BUDI, GOLONGAN: "III/a", "TMT GOLONGAN": "01-10-2026" }], data);
    expect(kodeSel(ringkas(bertanggal).masalah)).toContain("golonganTurun@D4");
    expect(tulisan(bertanggal)).toBe(1);
  });
});

describe("a rise of salary and a retirement", () => {
  const kepala = ["NIP", "NAMA", "JABATAN", "UNIT KERJA", "TMT KGB", "TMT PENSIUN", "KEDUDUKAN HUKUM"];
  const isi = (kgb: string, pensiun: string, kedudukan = "Aktif") =>
    buku("p.xlsx", lembar("P", [[OKTOBER], [], kepala, [ANI.NIP ?? null, "ANI", "Arsiparis", "Subbagian Umum", kgb, pensiun, kedudukan]]));

  it("are noted by their day, once", () => {
    const satu = draf([isi("01-03-2026", "01-02-2038")]);
    const data = terapkan(satu);
    expect(data.kgb).toMatchObject([{ sejak: "2026-03-01" }]);
    expect(kodeSel(ringkas(satu).masalah)).toContain("tmtPensiunKelak@F4");
    expect(tulisan(draf([isi("01-03-2026", "01-02-2038")], data))).toBe(0);
    expect(terapkan(draf([isi("01-03-2028", "01-02-2038")], data)).kgb.map(({ sejak }) => sejak)).toEqual(["2026-03-01", "2028-03-01"]);
  });

  it("date the kedudukan of who has retired, and contradict that of who has not", () => {
    const pensiun = terapkan(draf([isi("", "01-10-2026", "Pensiun")], terapkan(draf([isi("", "")]))));
    expect(pensiun.riwayat.riwayatKedudukan.map((satu) => [satu.kedudukanHukum, satu.sejak])).toEqual([
      ["Aktif", null],
      ["Pensiun", "2026-10-01"],
    ]);
    expect(kodeSel(ringkas(draf([isi("", "01-10-2026")])).masalah)).toContain("pensiunLewat@F4");
  });
});

describe("an older list", () => {
  const data = terapkan(impor(SEPTEMBER, [ANI]));

  it("adds to the past and leaves the present", () => {
    const lama = impor(JUNI_2021, [{ ...ANI, GOLONGAN: "III/a", "TMT GOLONGAN": "01-04-2017" }], data);
    expect(golongan(terapkan(lama)).toSorted()).toEqual([
      ["III/a", "2017-04-01"],
      ["III/b", "2021-04-01"],
    ]);
  });

  it("neither renames nor moves anybody", () => {
    const lama = impor(JUNI_2021, [{ ...ANI, NAMA: "ANI WIDYA", GOLONGAN: "III/a" }], data, ["TMT GOLONGAN"]);
    expect([tulisan(lama), kodeSel(ringkas(lama).masalah)]).toEqual([0, ["hariDaftar@", "kedudukanKosong@", "daftarLampau@D4"]]);
  });

  it("does not put back the day of the newest list", () => {
    expect(rencana(impor(JUNI_2021, [ANI], data)).ingatan).toEqual([]);
  });
});

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
  const tanpaBudi = impor(OKTOBER, [ANI], data);

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
    expect(tanya(impor("KEADAAN PER 20 NOVEMBER 2026", [ANI], { ...sesudah, per: KOSONG.per }))).toEqual([]);
  });

  it("stays, and is not asked about again, when the list was wrong", () => {
    const sesudah = terapkan(jawab(tanpaBudi, kunci(tanpaBudi, "pegawaiHilang"), "keliru"));
    expect([sesudah.riwayat.riwayatKedudukan, tanya(impor(OKTOBER, [ANI], sesudah))]).toEqual([[], []]);
  });

  it("is asked since when she is there again", () => {
    const sesudah = terapkan(jawab(tanpaBudi, kunci(tanpaBudi, "pegawaiHilang"), "pindah 01-10-2026"));
    const lagi = impor("KEADAAN PER 1 NOVEMBER 2026", [ANI, BUDI], sesudah);
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
    const hanya = impor(OKTOBER, [PPPK], data);
    expect(tanya(hanya)).toEqual([]);
    expect(ringkas(hanya).masalah.find(({ kode }) => kode === "daftarSebagian")?.pesan).toContain("1 dari 4 orang");
  });

  it("that misses many is asked about as a whole before anybody is", () => {
    const data = terapkan(impor(SEPTEMBER, orang(8)));
    const sebagian = impor(OKTOBER, orang(5), data);
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
    expect(
      terapkan(dua)
        .riwayat.riwayatJabatan.map((satu) => [satu.jenis, satu.sejak])
        .toSorted(),
    ).toEqual([
      ["definitif", "2020-02-01"],
      ["plt", "2026-06-01"],
    ]);
    const beda = impor(SEPTEMBER, [ANI, { ...ANI, "TMT GOLONGAN": "01-04-2022" }]);
    expect(kodeSel(ringkas(beda).masalah)).toContain("barisSeorangBerbeda@E5");
  });

  it("knows a person again whose NIP is missing or whose name is spelled otherwise", () => {
    const data = terapkan(impor(SEPTEMBER, [ANI]));
    const lain = impor(OKTOBER, [{ ...ANI, NAMA: "Ani, S.Kom." }], data);
    expect(ringkas(lain)).toMatchObject({ baru: 0, tetap: 0, berubah: 1 });
    const tanpaNip = impor(OKTOBER, [{ ...ANI, NIP: null }], data);
    expect(tanya(tanpaNip)).not.toContain("pegawaiHilang 1");
  });

  it.each<[string, IsiSel]>([
    ["text", "1 Oktober 2026"],
    ["a year of two figures", "01-10-26"],
    ["a number of Excel", 46_296],
  ])("reads a TMT as %s", (_, tmt) => {
    const data = terapkan(impor(SEPTEMBER, [ANI]));
    const kedua = impor(OKTOBER, [{ ...ANI, GOLONGAN: "III/c", "TMT GOLONGAN": tmt }], data);
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
