import { describe, expect, it } from "vitest";
import { PROFIL_BAWAAN, type ProfilAbk } from "../../../core/abk/profil";
import type { UkuranTugas } from "../../../core/abk/tugas";
import type { PlainDate } from "../../../core/date";
import { jumlahRekap, rekapJabatan, unitMenurutPohon, usulDihitung } from "../../../core/formasi/rekap";
import type { Jabatan, Unit } from "../../../core/jabatan/jabatan";
import { hitungBezetting } from "../../../core/pegawai/bezetting";
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

function rekap(pegawai: Parameters<typeof hitungBezetting>[0]) {
  return rekapJabatan({
    unit: [unit("anak-b", "akar", 2), unit("akar", null, 1), unit("anak-a", "akar", 1)],
    jabatan: [jabatan("arsiparis", "anak-b"), jabatan("sekretaris", "akar"), jabatan("analis", "anak-a")],
    tugasPerJabatan: new Map([
      ["sekretaris", beban(75_000)],
      ["analis", beban(150_000)],
      ["arsiparis", beban(30_000)],
    ]),
    bezetting: hitungBezetting(pegawai, { per: PER, aturan: ATURAN_KEDUDUKAN_BAWAAN }),
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
