import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { openBasisdata } from "../../../electron/db/open";
import { localDay } from "../../../electron/ipc/context";
import { openKantor, TEMPAT_UJI, temporaryFolder } from "../open-kantor";
import { unitNames } from "../power-cut";

const JABATAN = { jenis: "pelaksana" as const, jenjang: null, kelas: 5, kode: null, indukId: null };
const TUGAS = { satuanHasil: "berkas", volume: 10, periode: "tahun" as const, normaWaktuMenit: 30, keterangan: "" };

/** Umum with an Arsiparis and a Pengemudi, each with one task of 10 x 30 = 300 minutes. */
async function kantorKecil() {
  const kantor = openKantor();
  const umum = await kantor.ask("unit.save", { nama: "Umum", indukId: null, kode: null });
  const buat = async (nama: string) => {
    const { id } = await kantor.ask("jabatan.save", { ...JABATAN, unitId: umum.id, nama });
    await kantor.ask("tugas.save", { jabatanId: id, tambah: [{ id: `tugas-${nama}`, urutan: 0, uraian: `Tugas ${nama}`, ...TUGAS }] });
    return id;
  };
  return { ...kantor, umum: umum.id, arsiparis: await buat("Arsiparis"), pengemudi: await buat("Pengemudi") };
}

describe("what can be undone and done again", () => {
  it("is told in words, and nothing is told where there is nothing", async () => {
    const { ask } = openKantor();
    const keadaan = async () => {
      const { urung, ulang } = await ask("history.here", { tempat: TEMPAT_UJI });
      return [urung?.kalimat ?? null, ulang?.kalimat ?? null];
    };
    const semula = await keadaan();
    expect(semula[1]).toBeNull();
    await ask("unit.save", { nama: "Umum", indukId: null, kode: null });
    expect(await keadaan()).toEqual(["Tambah unit Umum", null]);
    await ask("history.undo", {});
    expect(await keadaan()).toEqual([semula[0], "Tambah unit Umum"]);
    expect((await ask("history.list", {})).langkah[0]?.kalimat).toBe("Urungkan: Tambah unit Umum");
  });
});

describe("a copy of the open file", () => {
  it("is a data file with all that was saved, and leaves nothing behind on this machine", async () => {
    const sementara = temporaryFolder();
    const semula = process.env["TMPDIR"];
    onTestFinished(() => {
      if (semula === undefined) delete process.env["TMPDIR"];
      else process.env["TMPDIR"] = semula;
    });
    const { ask } = await kantorKecil();
    const tujuan = join(temporaryFolder(), "salinan.db");
    process.env["TMPDIR"] = sementara;
    const { nama, isi } = await ask("office.copy", {});
    expect(nama).toBe(`tepat-kantor-${(await ask("office.status", {})).hariIni}.db`);
    expect(readdirSync(sementara)).toEqual([]);
    writeFileSync(tujuan, isi);
    const salinan = openBasisdata({ path: tujuan });
    expect(unitNames(salinan)).toEqual(["Umum"]);
    salinan.close();
  });
});

describe("what an import remembered", () => {
  it("is listed with the jabatan and unit that a name stands for, and a kind of a newer program as it is", async () => {
    const { host, ask, umum, arsiparis } = await kantorKecil();
    const { raw } = host.context.files.basis;
    const ingat = (id: string, nilai: string) => raw.prepare("INSERT INTO ingatan (id, nilai, revision) VALUES (?, ?, 1)").run(id, nilai);
    ingat(`aliasJabatan:${umum}:juru arsip`, arsiparis);
    ingat("aliasJabatan:sudah-dihapus:juru tulis", "sudah-dihapus");
    ingat("aliasUnit:tata usaha", umum);
    ingat("aliasUnit:lama", "sudah-dihapus");
    ingat("kesukaan:kopi", "hitam");
    ingat("golongan:tiga a", "III/a");
    ingat("jenisKelamin:l", "pria");
    ingat("status:asn", "PNS");
    const daftar = (await ask("ingatan.list", {})).map(({ jenis, teks, arti }) => [jenis, teks, arti]);
    expect(daftar.toSorted((a, b) => String(a).localeCompare(String(b)))).toEqual([
      [null, "kesukaan:kopi", "hitam"],
      ["aliasJabatan", "juru arsip · Umum", "Arsiparis · Umum"],
      ["aliasJabatan", "juru tulis · ", ""],
      ["aliasUnit", "lama", ""],
      ["aliasUnit", "tata usaha", "Umum"],
      ["golongan", "tiga a", "III/a"],
      ["jenisKelamin", "l", "pria"],
      ["status", "asn", "PNS"],
    ]);
    await ask("ingatan.remove", { id: "kesukaan:kopi" });
    expect((await ask("history.list", {})).langkah[0]?.kalimat).toBe("Lupakan bahwa kesukaan:kopi berarti hitam");
    expect((await ask("ingatan.list", {})).length).toBe(7);
  });
});

describe("origins of norms", () => {
  it("are counted over the tasks that decide a need, not over those of a jabatan counted another way", async () => {
    const { ask, pengemudi } = await kantorKecil();
    const belum = async () => (await ask("asal.rekap", {})).bagian.find(({ asal }) => asal === "belumDinyatakan");
    expect(await belum()).toMatchObject({ tugas: 2, menit: 600 });
    const isian = { hasilKerja: { baris: [{ nama: "Surat", target: 10, standar: 5 }], tertulis: null } };
    const { revision } = await ask("metode.save", { jabatanId: pengemudi, revision: null, jenis: "hasilKerja", isian });
    expect(await belum()).toMatchObject({ tugas: 1, menit: 300 });
    await ask("metode.save", { jabatanId: pengemudi, revision, jenis: "tugasPerTugas", isian });
    expect(await belum()).toMatchObject({ tugas: 2, menit: 600 });
  });
});

describe("removing holidays", () => {
  it("says in the history which of the days went", async () => {
    const { ask } = openKantor();
    const hari = ["2026-01-01", "2026-05-01", "2027-01-01"].map((tanggal) => ({ tanggal, nama: "Libur", jenis: "libur" as const }));
    await ask("libur.add", { hari });
    const dihapus = (await ask("libur.list", {})).filter(({ tanggal }) => tanggal.startsWith("2026"));
    await ask("libur.remove", { hari: dihapus });
    expect((await ask("libur.list", {})).map(({ tanggal }) => tanggal)).toEqual(["2027-01-01"]);
    expect((await ask("history.list", {})).langkah[0]?.kalimat).toContain("2 hari (2026)");
  });
});

describe("the day of the office", () => {
  it("is that of this machine's calendar, month and day in two figures", () => {
    expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe("2026-01-05");
    expect(localDay(new Date(2026, 11, 31, 0, 0))).toBe("2026-12-31");
  });
});
