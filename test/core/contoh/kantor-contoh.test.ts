import { describe, expect, it } from "vitest";
import { computeKebutuhan } from "../../../core/abk/kebutuhan";
import { PROFIL_BAWAAN, type ProfilAbk } from "../../../core/abk/profil";
import { kantorContoh } from "../../../core/contoh/kantor-contoh";
import { fullYearsBetween, type PlainDate } from "../../../core/date";
import { rekapJabatan, jumlahRekap } from "../../../core/formasi/rekap";
import { groupBy } from "../../../core/group";
import { JENIS_JABATAN } from "../../../core/jabatan/jabatan";
import { computeBezetting } from "../../../core/pegawai/bezetting";
import { ATURAN_KEDUDUKAN_BAWAAN } from "../../../core/pegawai/kedudukan-hukum";
import { uraikanNip } from "../../../core/pegawai/nip";

const PER = "2026-11-21" as PlainDate;
const kantor = kantorContoh();

function profil(): ProfilAbk {
  const [pertama] = PROFIL_BAWAAN;
  if (!pertama) throw new Error("tanpa profil bawaan");
  return pertama;
}

function kebutuhan(jabatanId: string) {
  return computeKebutuhan(
    kantor.tugas.filter((tugas) => tugas.jabatanId === jabatanId),
    profil(),
  );
}

function rekap() {
  return rekapJabatan({
    unit: kantor.unit,
    jabatan: kantor.jabatan,
    tugasPerJabatan: groupBy(kantor.tugas, (tugas) => tugas.jabatanId),
    bezetting: computeBezetting(kantor.pegawai, { per: PER, aturan: ATURAN_KEDUDUKAN_BAWAAN }),
    usul: new Map(),
    profil: profil(),
  });
}

describe("kantor contoh", () => {
  it("is one secretariat with four subbagian, twenty jabatan and thirty-eight people", () => {
    expect(kantor.unit.map((unit) => unit.indukId)).toEqual([null, ...Array(4).fill("contoh-unit-sekretariat")]);
    expect(kantor.jabatan).toHaveLength(20);
    expect(kantor.pegawai).toHaveLength(38);
  });

  it("has every jenis of jabatan that a kabupaten office has", () => {
    expect(new Set(kantor.jabatan.map((jabatan) => jabatan.jenis))).toEqual(new Set(JENIS_JABATAN.filter((jenis) => jenis !== "jpt")));
  });

  it("is the same on every call", () => {
    expect(kantorContoh()).toEqual(kantor);
  });

  it("gives every row an id of its own", () => {
    const id = [kantor.unit, kantor.jabatan, kantor.tugas, kantor.pegawai].flatMap((baris) => baris.map((satu) => satu.id));
    expect(new Set(id).size).toBe(id.length);
  });

  it("refers only to units and jabatan that it holds, a superior before its subordinates", () => {
    const unit = new Set(kantor.unit.map((satu) => satu.id));
    const terlihat = new Set<string | null>([null]);
    for (const jabatan of kantor.jabatan) {
      expect(unit).toContain(jabatan.unitId);
      expect(terlihat).toContain(jabatan.indukId);
      terlihat.add(jabatan.id);
    }
    for (const tugas of kantor.tugas) expect(terlihat).toContain(tugas.jabatanId);
    for (const orang of kantor.pegawai) expect(terlihat).toContain(orang.jabatanId);
  });

  it("gives every person a NIP that agrees with birth date, start of service and sex", () => {
    for (const { nip, tanggalLahir, jenisKelamin, status } of kantor.pegawai) {
      const uraian = uraikanNip(nip);
      expect(uraian, nip).toMatchObject({ tanggalLahir, jenisKelamin });
      expect(uraian?.bulanPengangkatan === null, nip).toBe(status.startsWith("PPPK"));
      expect((uraian?.tahunPengangkatan ?? 0) - Number(tanggalLahir.slice(0, 4)), nip).toBeGreaterThanOrEqual(18);
    }
    expect(new Set(kantor.pegawai.map((orang) => orang.nip)).size).toBe(38);
  });

  it("has people who are about to reach 58 years, and none who has passed it", () => {
    const usia = kantor.pegawai.map((orang) => fullYearsBetween(orang.tanggalLahir, PER));
    expect(Math.max(...usia)).toBe(57);
    expect(usia.filter((satu) => satu >= 56).length).toBeGreaterThanOrEqual(3);
  });

  it("counts 139.680 minutes for Pranata Komputer: 1,8624, so two pegawai", () => {
    // 250x90 + 250x6x25 + 50x3x150 + 250x30 + 50x2x180 + 6x4800 + 12x240
    expect(kebutuhan("contoh-jabatan-prakom")).toEqual({ bebanKerjaMenit: 139_680, kebutuhanMentah: 1.8624, kebutuhan: 2 });
  });

  it("counts exactly 187.500 minutes for Penelaah Teknis Kebijakan of Tekhum: 2,5, which half up makes three", () => {
    // 45.000 + 23.040 + 22.500 + 11.520 + 24.000 + 22.500 + 17.280 + 50x6x60,2 + 3.600
    expect(kebutuhan("contoh-jabatan-penelaah-huk")).toEqual({ bebanKerjaMenit: 187_500, kebutuhanMentah: 2.5, kebutuhan: 3 });
  });

  it("shows needs below one half, which half up makes nobody, and a vacant post", () => {
    expect(kebutuhan("contoh-jabatan-arsiparis").kebutuhanMentah).toBeCloseTo(0.3412, 12);
    const baris = new Map(rekap().map((satu) => [satu.jabatanId, satu]));
    expect(baris.get("contoh-jabatan-pengadaan")).toMatchObject({ bezetting: 0, kebutuhan: 1, selisih: -1, efektivitas: null });
    // 50x10x15 + 12x5x100 + 50x8x15 + 50x3x25 + 2x1.500 = 7.500 + 6.000 + 6.000 + 3.750 + 3.000 = 26.250; over 75.000 0,35
    expect(kebutuhan("contoh-jabatan-dokumentalis")).toEqual({ bebanKerjaMenit: 26_250, kebutuhanMentah: 0.35, kebutuhan: 0 });
    expect(baris.get("contoh-jabatan-dokumentalis")).toMatchObject({ jumlahTugas: 5, bezetting: 1, kebutuhan: 0 });
  });

  it("lacks six people and has five too many, never netted", () => {
    // Kurang: prakom 1, pengadaan 1, pengadministrasi KUL 1 (one on leave), penata kelola pemilu 2, penelaah hukum 1.
    // Lebih: pengolah data, arsiparis, pengelola umum, dokumentalis, penelaah SDM.
    expect(jumlahRekap(rekap())).toMatchObject({ kekurangan: 6, kelebihan: 5, bezetting: 36, bezettingPppk: 12, usul: 6 });
  });
});
