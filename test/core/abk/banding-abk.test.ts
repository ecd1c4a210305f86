import { describe, expect, it } from "vitest";
import { analisisBerbeda, bandingkanAbk, hitungBanding } from "../../../core/abk/banding-abk";
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
    expect([profil, hitungBanding(jabatan)]).toEqual([[], { baru: 0, hilang: 0, berubah: 0, tetap: 2 }]);
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
