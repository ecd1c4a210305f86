import { describe, expect, it } from "vitest";
import { PROFIL_BAWAAN, type ProfilAbk } from "../../../core/abk/profil";
import type { UkuranTugas } from "../../../core/abk/tugas";
import type { PlainDate } from "../../../core/date";
import { jumlahRekap, rekapJabatan, unitMenurutPohon, usulDihitung } from "../../../core/formasi/rekap";
import type { Jabatan, Unit } from "../../../core/jabatan/jabatan";
import { computeBezetting } from "../../../core/pegawai/bezetting";
import { ATURAN_KEDUDUKAN_BAWAAN } from "../../../core/pegawai/kedudukan-hukum";

const PROFIL = PROFIL_BAWAAN[0] as ProfilAbk;
const PER = "2026-12-31" as PlainDate;

const unit = (id: string, indukId: string | null, urutan: number): Unit => ({ id, nama: id, indukId, kode: null, urutan, revision: 1 });
const jabatan = (id: string, unitId: string, urutan = 1): Jabatan => ({
  id,
  unitId,
  nama: id,
  jenis: "pelaksana",
  jenjang: null,
  kelas: 5,
  kode: null,
  kursi: null,
  indukId: null,
  urutan,
  revision: 1,
});
const beban = (menit: number): UkuranTugas[] => [{ volume: 1, periode: "tahun", normaWaktuMenit: menit }];
const orang = (
  jabatanId: string,
  status: "PNS" | "CPNS" | "PPPK" = "PNS",
  lain: { kedudukanHukum?: string; tmtJabatan?: PlainDate } = {},
) => ({
  jabatanId,
  status,
  kedudukanHukum: lain.kedudukanHukum ?? "Aktif",
  tmtJabatan: lain.tmtJabatan ?? null,
});

function rekap(pegawai: Parameters<typeof computeBezetting>[0]) {
  return rekapJabatan({
    unit: [unit("anak-b", "akar", 2), unit("akar", null, 1), unit("anak-a", "akar", 1)],
    jabatan: [jabatan("arsiparis", "anak-b"), jabatan("sekretaris", "akar"), jabatan("analis", "anak-a")],
    tugasPerJabatan: new Map([
      ["sekretaris", beban(75_000)],
      ["analis", beban(150_000)],
      ["arsiparis", beban(30_000)],
    ]),
    bezetting: computeBezetting(pegawai, { per: PER, aturan: ATURAN_KEDUDUKAN_BAWAAN }),
    usul: new Map(),
    profil: PROFIL,
  });
}

describe("recap", () => {
  it("runs through the office from the top unit down", () => {
    expect(rekap([]).map((baris) => baris.nama)).toEqual(["sekretaris", "analis", "arsiparis"]);
    expect(unitMenurutPohon([unit("yatim", "hilang", 1)]).map((satu) => satu.id)).toEqual(["yatim"]);
  });

  it("adds shortage and excess apart and never nets one jabatan against another", () => {
    // analis needs 2 and has 1 (-1); arsiparis needs 0.4 -> 0 and has 1 (+1); sekretaris is even.
    const baris = rekap([orang("sekretaris"), orang("analis"), orang("arsiparis")]);
    expect(baris.map((satu) => satu.selisih)).toEqual([0, -1, 1]);
    expect(jumlahRekap(baris)).toMatchObject({ kebutuhan: 3, bezetting: 3, kekurangan: 1, kelebihan: 1, usul: 1, kebutuhanMentah: 3.4 });
  });

  it("counts PNS with CPNS, PPPK apart, and leaves out who has gone or has not come yet", () => {
    const baris = rekap([
      orang("analis"),
      orang("analis", "CPNS"),
      orang("analis", "PPPK"),
      orang("analis", "PNS", { kedudukanHukum: "Pensiun" }),
      orang("analis", "PNS", { tmtJabatan: "2027-01-01" as PlainDate }),
      orang("analis", "PNS", { tmtJabatan: "2026-12-31" as PlainDate }),
    ]);
    expect(baris.find((satu) => satu.nama === "analis")).toMatchObject({
      bezettingPns: 3,
      bezettingPppk: 1,
      bezetting: 4,
      selisih: 2,
      usul: 0,
    });
  });

  it("proposes whole people only, also for an unrounded need", () => {
    expect([usulDihitung(2.3, 1), usulDihitung(2, 2), usulDihitung(1, 4)]).toEqual([2, 0, 0]);
  });
});

describe("one row of the recap", () => {
  const satu = { ...jabatan("arsiparis", "akar"), nama: "Arsiparis", jenis: "fungsional" as const, jenjang: "mahir" as const, kelas: 7 };
  const bahan = {
    unit: [{ ...unit("akar", null, 1), nama: "Sekretariat" }],
    jabatan: [satu],
    tugasPerJabatan: new Map([["arsiparis", [...beban(100_000), ...beban(20_000)]]]),
    bezetting: new Map([["arsiparis", { pns: 2, pppk: 1, jumlah: 3 }]]),
    usul: new Map([["arsiparis", { jabatanId: "arsiparis", jumlah: 5, alasan: "Tahapan", revision: 4 }]]),
    profil: PROFIL,
  };

  it("carries what the office says of the jabatan, its figures, and the analyst's proposal", () => {
    // 120,000 : 75,000 = 1.6, so 2; 120,000 : (3 x 75,000) = 0.5333.
    expect(rekapJabatan(bahan)).toEqual([
      {
        jabatanId: "arsiparis",
        unitId: "akar",
        unit: "Sekretariat",
        nama: "Arsiparis",
        jenis: "fungsional",
        jenjang: "mahir",
        kelas: 7,
        jumlahTugas: 2,
        metode: "tugasPerTugas",
        langkahMetode: 0,
        bebanKerjaMenit: 120_000,
        kebutuhanMentah: 1.6,
        kebutuhan: 2,
        bezettingPns: 2,
        bezettingPppk: 1,
        bezetting: 3,
        selisih: 1,
        efektivitas: 0.53,
        prestasi: "D",
        usul: 5,
        alasanUsul: "Tahapan",
        usulRevision: 4,
      },
    ]);
  });

  it("says nothing where nothing is known: no tasks, no holders, no unit, no proposal", () => {
    const kosong = { ...bahan, unit: [], tugasPerJabatan: new Map(), bezetting: new Map(), usul: new Map() };
    expect(rekapJabatan(kosong)[0]).toMatchObject({
      unit: "",
      jumlahTugas: 0,
      bebanKerjaMenit: 0,
      kebutuhan: 0,
      bezetting: 0,
      efektivitas: null,
      prestasi: null,
      usul: 0,
      alasanUsul: "",
      usulRevision: null,
    });
  });

  it("counts the steps of another method: two objects of work and their sum", () => {
    const baris = [
      { nama: "Desa", objek: 16, perOrang: 8 },
      { nama: "Kota", objek: 3, perOrang: 2 },
    ];
    const metode = new Map([["arsiparis", { jenis: "objekKerja" as const, isian: { objekKerja: { baris, tertulis: null } } }]]);
    // 16 : 8 + 3 : 2 = 3.5, so 4.
    expect(rekapJabatan({ ...bahan, metode })[0]).toMatchObject({
      metode: "objekKerja",
      langkahMetode: 3,
      kebutuhanMentah: 3.5,
      kebutuhan: 4,
      bebanKerjaMenit: 262_500,
    });
  });

  it("is totalled with PNS and PPPK apart", () => {
    const [baris] = rekapJabatan(bahan);
    const jumlah = jumlahRekap(baris ? [baris, baris] : []);
    expect([jumlah.bezettingPns, jumlah.bezettingPppk, jumlah.bezetting, jumlah.usul, jumlah.jabatan]).toEqual([4, 2, 6, 10, 2]);
  });
});

describe("the order of units and jabatan", () => {
  it("is by their place, and by name where places are equal", () => {
    const semua = [unit("c", null, 1), unit("f", null, 1), unit("a", null, 1), unit("b", null, 0), unit("d", "a", 9), unit("e", "a", 3)];
    expect(unitMenurutPohon(semua).map(({ id }) => id)).toEqual(["b", "a", "e", "d", "c", "f"]);
    const baris = rekapJabatan({
      unit: [unit("u", null, 1)],
      jabatan: [jabatan("z", "u", 1), jabatan("x", "u", 2), jabatan("y", "u", 2), jabatan("w", "u", 2), jabatan("v", "u", 3)],
      tugasPerJabatan: new Map(),
      bezetting: new Map(),
      usul: new Map(),
      profil: PROFIL,
    });
    expect(baris.map(({ nama }) => nama)).toEqual(["z", "w", "x", "y", "v"]);
  });

  it("puts the children of a unit that is gone at the top, and everything below them with them", () => {
    expect(unitMenurutPohon([unit("cucu", "yatim", 1), unit("yatim", "hilang", 2), unit("atas", null, 1)]).map(({ id }) => id)).toEqual([
      "atas",
      "yatim",
      "cucu",
    ]);
  });
});
