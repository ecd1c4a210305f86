import { describe, expect, it } from "vitest";
import { analisisBerbeda, bandingkanAbk, countBanding } from "../../../core/abk/banding-abk";
import type { IsiAbk } from "../../../core/abk/potret";
import { PROFIL_BAWAAN, type ProfilAbk } from "../../../core/abk/profil";
import { ASAL_KOSONG } from "../../../core/abk/tugas";
import { parsePlainDate } from "../../../core/date";
import { jumlahRekap, rekapJabatan } from "../../../core/formasi/rekap";
import { groupBy } from "../../../core/group";
import type { Jabatan } from "../../../core/jabatan/jabatan";

const [PROFIL, PROFIL_LAIN] = PROFIL_BAWAAN;
const PER = parsePlainDate("2026-12-31");

/** An ABK of jabatan given as id -> people; each has one task of 75,000 minutes a year. */
function isi(orang: Readonly<Record<string, number>>, profil: ProfilAbk | undefined = PROFIL): IsiAbk {
  if (!profil || !PER) throw new Error("tidak ada profil bawaan");
  const jabatan = Object.keys(orang).map((id, urutan): Jabatan => ({
    id,
    unitId: "u",
    nama: id,
    jenis: "pelaksana",
    jenjang: null,
    kelas: 5,
    kode: null,
    kursi: null,
    indukId: null,
    urutan,
    revision: 1,
  }));
  const ukuran = { volume: 750, periode: "tahun" as const, normaWaktuMenit: 100 };
  const tugas = jabatan.map(({ id }) => ({
    ...ASAL_KOSONG,
    ...ukuran,
    id: `t-${id}`,
    jabatanId: id,
    uraian: "Kerja",
    satuanHasil: "berkas",
    keterangan: "",
  }));
  const rekap = rekapJabatan({
    unit: [{ id: "u", nama: "Sekretariat", indukId: null, kode: null, urutan: 1, revision: 1 }],
    jabatan,
    tugasPerJabatan: groupBy(tugas, ({ jabatanId }) => jabatanId),
    bezetting: new Map(Object.entries(orang).map(([id, jumlah]) => [id, { pns: jumlah, pppk: 0, jumlah }])),
    usul: new Map(),
    profil,
  });
  return { per: PER, profil, rekap, jumlah: jumlahRekap(rekap), tugas };
}

describe("two versions of an ABK", () => {
  it("are the same when nothing differs", () => {
    const { profil, jabatan } = bandingkanAbk(isi({ a: 1, b: 2 }), isi({ a: 1, b: 2 }));
    expect([profil, countBanding(jabatan)]).toEqual([[], { baru: 0, hilang: 0, berubah: 0, tetap: 2 }]);
  });

  it("tell jabatan added and gone by id, with the totals of both sides", () => {
    const { jabatan, jumlah } = bandingkanAbk(isi({ a: 1, b: 2 }), isi({ a: 1, c: 0, d: 0 }));
    expect(jabatan.map(({ jabatanId, keadaan }) => [jabatanId, keadaan])).toEqual([
      ["a", "tetap"],
      ["c", "baru"],
      ["d", "baru"],
      ["b", "hilang"],
    ]);
    // One person for each jabatan of 75,000 minutes.
    expect([jumlah.lama.kebutuhan, jumlah.baru.kebutuhan]).toEqual([2, 3]);
  });

  it("tell a change of holders, which is no change of the analysis", () => {
    const [a] = bandingkanAbk(isi({ a: 1 }), isi({ a: 3 })).jabatan;
    expect(a?.beda).toEqual([{ isian: "bezetting", lama: 1, baru: 3 }]);
    expect(a && analisisBerbeda(a)).toBe(false);
  });

  it("tell what of the profile differs and what that does to the need", () => {
    const { profil, jabatan } = bandingkanAbk(isi({ a: 1 }), isi({ a: 1 }, PROFIL_LAIN));
    expect(profil).toContainEqual({ isian: "waktuKerjaEfektifMenit", lama: 75_000, baru: 72_000 });
    expect(profil.map(({ isian }) => isian)).not.toContain("id");
    // 75,000 : 72,000 = 1.0417, still one person.
    expect(jabatan[0]?.beda).toEqual([{ isian: "kebutuhanMentah", lama: 1, baru: 75_000 / 72_000 }]);
  });
});

describe("the tasks of two versions", () => {
  const lama = isi({ a: 1, b: 1 });
  const [pertama, kedua] = lama.tugas;
  const dengan = (tugas: IsiAbk["tugas"]): IsiAbk => ({ ...lama, tugas });
  const satu = (baru: IsiAbk) => bandingkanAbk(lama, baru).jabatan.find(({ jabatanId }) => jabatanId === "a");

  it("are told added, changed and gone by id, field by field, and those that stayed are not listed", () => {
    if (!pertama || !kedua) throw new Error("isian uji");
    const tambahan = { ...pertama, id: "t-baru" };
    const tambah = satu(dengan([pertama, kedua, tambahan]));
    expect([tambah?.keadaan, tambah?.tugas]).toEqual([
      "berubah",
      [{ id: "t-baru", keadaan: "baru", lama: null, baru: tambahan, beda: [] }],
    ]);
    const ubahan = { ...pertama, volume: 800, keterangan: "dua orang", asalOleh: "tidak dibandingkan" };
    const ubah = satu(dengan([ubahan, kedua]));
    expect([ubah?.keadaan, ubah?.tugas]).toEqual([
      "berubah",
      [
        {
          id: "t-a",
          keadaan: "berubah",
          lama: pertama,
          baru: ubahan,
          beda: [
            { isian: "volume", lama: 750, baru: 800 },
            { isian: "keterangan", lama: "", baru: "dua orang" },
          ],
        },
      ],
    ]);
    const hilang = satu(dengan([kedua]));
    expect([hilang?.keadaan, hilang?.tugas]).toEqual(["berubah", [{ id: "t-a", keadaan: "hilang", lama: pertama, baru: null, beda: [] }]]);
    expect(satu(dengan([pertama, kedua]))).toMatchObject({ keadaan: "tetap", beda: [], tugas: [] });
  });

  it("make the analysis another one, as does a jabatan added or gone and any figure but the holders", () => {
    const dasar = { jabatanId: "a", lama: null, baru: null, beda: [], tugas: [] };
    const [tugas] = bandingkanAbk(lama, dengan(kedua ? [kedua] : [])).jabatan[0]?.tugas ?? [];
    if (!tugas) throw new Error("isian uji");
    const pemangku = { isian: "bezetting", lama: 1, baru: 2 } as const;
    const kelas = { isian: "kelas", lama: 5, baru: 6 } as const;
    expect(analisisBerbeda({ ...dasar, keadaan: "tetap" })).toBe(false);
    expect(analisisBerbeda({ ...dasar, keadaan: "baru" })).toBe(true);
    expect(analisisBerbeda({ ...dasar, keadaan: "hilang" })).toBe(true);
    expect(analisisBerbeda({ ...dasar, keadaan: "berubah", tugas: [tugas] })).toBe(true);
    expect(analisisBerbeda({ ...dasar, keadaan: "berubah", beda: [pemangku] })).toBe(false);
    expect(analisisBerbeda({ ...dasar, keadaan: "berubah", beda: [pemangku, kelas] })).toBe(true);
  });

  it("are counted by what became of their jabatan", () => {
    const jabatan = (["baru", "hilang", "hilang", "berubah", "tetap"] as const).map((keadaan) => ({
      jabatanId: keadaan,
      keadaan,
      lama: null,
      baru: null,
      beda: [],
      tugas: [],
    }));
    expect(countBanding(jabatan)).toEqual({ baru: 1, hilang: 2, berubah: 1, tetap: 1 });
  });
});

describe("the profiles of two versions", () => {
  const beda = (lama: Partial<ProfilAbk>, baru: Partial<ProfilAbk>) => {
    if (!PROFIL) throw new Error("tidak ada profil bawaan");
    return bandingkanAbk(isi({ a: 1 }, { ...PROFIL, ...lama }), isi({ a: 1 }, { ...PROFIL, ...baru })).profil;
  };

  it("differ in text, figure, choice and record, and never in what names their row", () => {
    expect(beda({ nama: "A" }, { nama: "B" })).toEqual([{ isian: "nama", lama: "A", baru: "B" }]);
    expect(beda({ minimumSatu: false }, { minimumSatu: true })).toEqual([{ isian: "minimumSatu", lama: false, baru: true }]);
    expect(beda({ perhitungan: null }, { perhitungan: { tahun: 2026 } as never })).toEqual([
      { isian: "perhitungan", lama: null, baru: '{"tahun":2026}' },
    ]);
    expect(beda({ perhitungan: { tahun: 2026 } as never }, { perhitungan: { tahun: 2026 } as never })).toEqual([]);
    expect(beda({ id: "x" }, { id: "y" })).toEqual([]);
    expect(beda({ revision: 1 } as never, { revision: 2 } as never)).toEqual([]);
    expect(beda({ lain: undefined } as never, {})).toEqual([]);
  });
});
