import { describe, expect, it } from "vitest";
import { JENIS_PENUGASAN } from "../../../core/pegawai/penugasan";
import { bagianXml } from "../formasi/buka";
import { openKantor } from "../open-kantor";

/** Umum: Penyusun with `konsep` (100 x 10 a year) and `rapat` (2 x 60 a month). Hukum: Penelaah with `telaah` (40 x 300 a year). */
async function kantorDua() {
  const kantor = openKantor();
  const umum = await kantor.ask("unit.save", { nama: "Umum", indukId: null, kode: null });
  const hukum = await kantor.ask("unit.save", { nama: "Hukum", indukId: null, kode: null });
  const jabatan = (unitId: string, nama: string) =>
    kantor.ask("jabatan.save", { unitId, nama, jenis: "pelaksana", jenjang: null, kelas: 5, kode: null, indukId: null });
  const penyusun = await jabatan(umum.id, "Penyusun");
  const penelaah = await jabatan(hukum.id, "Penelaah");
  const isi = { satuanHasil: "naskah", keterangan: "" };
  await kantor.ask("tugas.save", {
    jabatanId: penyusun.id,
    tambah: [
      { id: "konsep", urutan: 0, uraian: "Menyusun konsep surat", volume: 100, periode: "tahun", normaWaktuMenit: 10, ...isi },
      { id: "rapat", urutan: 1, uraian: "Menyiapkan rapat", volume: 2, periode: "bulan", normaWaktuMenit: 60, ...isi },
    ],
  });
  await kantor.ask("tugas.save", {
    jabatanId: penelaah.id,
    tambah: [{ id: "telaah", urutan: 0, uraian: "Menelaah surat", volume: 40, periode: "tahun", normaWaktuMenit: 300, ...isi }],
  });
  return { ...kantor, umum, hukum, penyusun, penelaah };
}

describe("a task", () => {
  it("keeps each of its fields, and none but the changed one moves", async () => {
    const { ask, penyusun } = await kantorDua();
    const tugas = async () => (await ask("abk.get", { jabatanId: penyusun.id })).tugas.find(({ id }) => id === "konsep");
    const ubahan = [
      { uraian: "Menyusun konsep nota" },
      { satuanHasil: "nota" },
      { volume: 12.345 },
      { periode: "minggu" },
      { normaWaktuMenit: 7.5 },
      { keterangan: "dua orang" },
      { urutan: 9 },
    ] as const;
    let harapan = await tugas();
    for (const satu of ubahan) {
      const revision = harapan?.revision ?? 0;
      await ask("tugas.save", { jabatanId: penyusun.id, ubah: [{ id: "konsep", revision, ...satu }] });
      harapan = harapan && { ...harapan, ...satu, revision: revision + 1 };
      expect(await tugas()).toEqual(harapan);
    }
    expect((await ask("abk.get", { jabatanId: penyusun.id })).tugas.map(({ id }) => id)).toEqual(["rapat", "konsep"]);
  });

  it("is kept to three decimals, as it is counted", async () => {
    const { ask, penyusun } = await kantorDua();
    const ubah = [{ id: "konsep", revision: 1, volume: 0.000_4, normaWaktuMenit: 1.234_56 }];
    expect((await ask("tugas.save", { jabatanId: penyusun.id, ubah }))[0]).toMatchObject({ volume: 0, normaWaktuMenit: 1.235 });
  });

  it("keeps each statement of what its norm and volume rest on, for the tasks that are named", async () => {
    const { ask, penyusun } = await kantorDua();
    const ubahan = [
      { asalNorma: "diukur" },
      { asalOleh: "Tim ABK" },
      { asalTanggal: "2026-03-02" },
      { buktiVolume: "Buku agenda" },
      { buktiPeriode: "2025" },
    ] as const;
    let harapan = await ask("abk.get", { jabatanId: penyusun.id }).then(({ tugas }) => tugas.find(({ id }) => id === "konsep"));
    for (const satu of ubahan) {
      const revision = harapan?.revision ?? 0;
      const tugas = await ask("asal.save", { jabatanId: penyusun.id, tugas: [{ id: "konsep", revision }], isi: satu });
      harapan = harapan && ({ ...harapan, ...satu, revision: revision + 1 } as typeof harapan);
      expect(tugas.find(({ id }) => id === "konsep")).toEqual(harapan);
      expect(tugas.find(({ id }) => id === "rapat")?.revision).toBe(1);
    }
  });
});

describe("tasks chosen for a what-if", () => {
  it("are those of the unit, of the jabatan and with the words, each by itself and together", async () => {
    const { ask, umum, hukum, penyusun } = await kantorDua();
    const cocok = async (pilihan: { readonly unitId?: string; readonly jabatanId?: string; readonly cari?: string }) =>
      (await ask("skenario.cocok", { unitId: null, jabatanId: null, cari: "", ...pilihan })).contoh.toSorted();
    const [konsep, rapat, telaah] = ["Menyusun konsep surat", "Menyiapkan rapat", "Menelaah surat"];
    expect(await cocok({})).toEqual([telaah, rapat, konsep]);
    expect(await cocok({ unitId: umum.id })).toEqual([rapat, konsep]);
    expect(await cocok({ unitId: hukum.id })).toEqual([telaah]);
    expect(await cocok({ jabatanId: penyusun.id })).toEqual([rapat, konsep]);
    expect(await cocok({ cari: "surat" })).toEqual([telaah, konsep]);
    expect(await cocok({ unitId: hukum.id, jabatanId: penyusun.id })).toEqual([]);
    expect(await cocok({ jabatanId: penyusun.id, cari: "surat" })).toEqual([konsep]);
  });

  it.each([
    // Of 1,000 + 1,440 minutes: half and thrice.
    ["volume", 0.5, { volume: 50, normaWaktuMenit: null, bebanKerjaMenit: 1_220 }],
    ["normaWaktuMenit", 3, { volume: null, normaWaktuMenit: 30, bebanKerjaMenit: 7_320 }],
  ] as const)("are multiplied in %s by %d, from the jabatan or from the task", async (yang, faktor, { bebanKerjaMenit, ...nilai }) => {
    const { ask, penyusun } = await kantorDua();
    const { id } = await ask("skenario.save", { nama: "Andai", catatan: "", profilId: null });
    const pilihan = { unitId: null, jabatanId: penyusun.id, cari: "" };
    expect(await ask("skenario.kalikan", { id, pilihan, yang, faktor })).toEqual({ jumlah: 2 });
    const coba = await ask("skenario.coba", { nama: "Andai dari tugas", tugasId: ["konsep", "rapat"], yang, faktor });
    for (const skenario of [id, coba.id]) {
      const { jabatan } = await ask("skenario.rekap", { id: skenario });
      expect(jabatan.map((satu) => [satu.nama, satu.bebanKerjaMenit])).toEqual([
        ["Penyusun", bebanKerjaMenit],
        ["Penelaah", 12_000],
      ]);
      const tugas = await ask("skenario.tugas", { id: skenario, jabatanId: penyusun.id });
      expect(tugas.find((satu) => satu.tugas.id === "konsep")?.nilai).toMatchObject(nilai);
    }
  });
});

describe("a post beside one's own", () => {
  it.each(JENIS_PENUGASAN)("is kept as what it is: %s", async (jenis) => {
    const { ask } = openKantor("contoh");
    const orang = (await ask("pegawai.list", {})).find(({ jabatanId }) => jabatanId !== null);
    const lain = (await ask("jabatan.list", {})).find(({ id }) => id !== orang?.jabatanId);
    await ask("penugasan.add", { pegawaiId: orang?.id ?? "", jabatanId: lain?.id ?? "", jenis });
    expect((await ask("penugasan.list", {})).map((satu) => [satu.pegawaiId, satu.jabatanId, satu.jenis])).toContainEqual([
      orang?.id,
      lain?.id,
      jenis,
    ]);
  });
});

describe("a switch of kedudukan hukum", () => {
  it("turns on and off again, and a spelling means what the office says of it", async () => {
    const { ask } = openKantor();
    const sakelar = async () => (await ask("kedudukanHukum.aturan", {})).sakelar;
    await ask("kedudukanHukum.sakelar", { kode: "mpp", memangku: true });
    await ask("kedudukanHukum.sakelar", { kode: "mpp", memangku: false });
    expect((await sakelar())["mpp"] ?? false).toBe(false);
    await ask("kedudukanHukum.kenalkan", { teks: "Sudah lengser", kode: "pensiun" });
    await ask("kedudukanHukum.kenalkan", { teks: "Kerja dari rumah", kode: "aktif" });
    const dikenal = (await ask("ingatan.list", {})).map(({ teks, arti }) => `${teks}: ${arti}`);
    expect(dikenal.toSorted()).toEqual(["kerja dari rumah: Aktif", "sudah lengser: Pensiun"]);
  });
});

describe("the history", () => {
  it("is listed from a place on, as many as asked for, and of one kind only", async () => {
    const { ask } = await kantorDua();
    const kode = async (minta: { readonly lewati?: number; readonly jumlah?: number; readonly jenis?: "urung" | "ubah" }) => {
      const { langkah, total } = await ask("history.list", minta);
      return [langkah.map((satu) => satu.kode), total];
    };
    await ask("history.undo", {});
    // Newest first: the undo, two saves of tasks, two jabatan, two units, and what filled the new file.
    const semua = ["urung", "tugasUbah", "tugasUbah", "jabatanTambah", "jabatanTambah", "unitTambah", "unitTambah"];
    expect(await kode({ jumlah: 7 })).toEqual([semua, 8]);
    expect(await kode({ lewati: 2, jumlah: 2 })).toEqual([semua.slice(2, 4), 8]);
    expect(await kode({ jenis: "urung" })).toEqual([["urung"], 1]);
    expect(await kode({ jenis: "ubah", lewati: 4, jumlah: 2 })).toEqual([["unitTambah", "unitTambah"], 7]);
  });
});

describe("the paper of a workbook", () => {
  it.each([
    ["a4", "9"],
    ["f4", "14"],
    [undefined, "14"],
  ] as const)("is what is asked for (%s), F4 when nothing is", async (kertas, kode) => {
    const { ask } = await kantorDua();
    for (const jenis of ["formasi", "formulir"] as const) {
      const { isi } = await ask("naskah.buat", { naskah: { jenis }, bentuk: "xlsx", ...(kertas === undefined ? {} : { kertas }) });
      expect(bagianXml(isi, "xl/worksheets/sheet1.xml"), jenis).toContain(`paperSize="${kode}"`);
    }
  });
});
