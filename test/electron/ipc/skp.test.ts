import { describe, expect, it } from "vitest";
import { skpPenerima } from "../../../core/skp/skp";
import { predikatTahunan } from "../../../electron/db/skp";
import { ORANG_UJI } from "../../orang-uji";
import { formulir, hari, kantorBerdua, SETAHUN } from "./kantor-skp";

describe("beginning SKP", () => {
  it("from the ABK gives each holder her share of the volume and the superior of the map, and passes over who has one", async () => {
    const { ask, kepala, ani, budi } = await kantorBerdua();
    const { dibuat } = await ask("skp.tambah", { pegawaiId: [ani], ...SETAHUN, dari: "tugas" });
    const isi = await ask("skp.get", { id: dibuat[0] ?? "" });
    // 2 a month are 24 a year; two holders share them.
    expect(isi.rhk.map(({ uraian, tugasId, indikator }) => [uraian, tugasId, indikator[0]?.targetAngka])).toEqual([
      ["Menyusun laporan", "lapor", 12],
    ]);
    expect(isi.skp.atasan).toMatchObject({ pegawaiId: kepala, pergi: null });
    expect(isi.bedaTugas).toEqual([]);
    const lagi = await ask("skp.tambah", { pegawaiId: [ani, budi], ...SETAHUN, dari: "kosong" });
    expect([lagi.dibuat.length, lagi.dilewati]).toEqual([1, 1]);
    await expect(ask("skp.tambah", { pegawaiId: [kepala], ...SETAHUN, selesai: hari("2025-12-31"), dari: "kosong" })).rejects.toThrow(
      "invalidInput",
    );
  });

  it("names the superior of the person's own file: the later of two that were stated, none of the office for one from outside", async () => {
    const { ask, kepala, ani, budi } = await kantorBerdua();
    const cilik = (await ask("pegawai.save", { ...ORANG_UJI, nama: "CILIK", nip: "198301012008011004", kedudukanHukum: "Aktif" })).id;
    const atasan = async (pegawaiId: string, tahun: number) => {
      const { dibuat } = await ask("skp.tambah", {
        pegawaiId: [pegawaiId],
        tahun,
        mulai: hari(`${tahun}-01-01`),
        selesai: hari(`${tahun}-12-31`),
        dari: "kosong",
      });
      return (await ask("skp.get", { id: dibuat[0] ?? "" })).skp.atasan?.pegawaiId ?? null;
    };
    // BUDI was stated without end, CILIK after him until the end of 2024: from 2025 on nobody is, and the post above decides.
    await ask("riwayatAtasan.save", { pegawaiId: ani, sejak: hari("2020-01-01"), atasanId: budi });
    await ask("riwayatAtasan.save", { pegawaiId: ani, sejak: hari("2024-01-01"), sampai: hari("2024-12-31"), atasanId: cilik });
    expect([await atasan(ani, 2023), await atasan(ani, 2024), await atasan(ani, 2025)]).toEqual([budi, cilik, kepala]);
    // Somebody from outside stands above BUDI: no holder of a post of this office does.
    await ask("riwayatAtasan.save", { pegawaiId: budi, sejak: hari("2024-01-01"), atasanId: null, namaAtasan: "Kepala Biro" });
    expect([await atasan(budi, 2023), await atasan(budi, 2024)]).toEqual([kepala, null]);
  });

  it("from last year copies results and indicators without links, and tells what differs afterwards", async () => {
    const { ask, ani } = await kantorBerdua();
    await ask("skp.tambah", { pegawaiId: [ani], tahun: 2025, mulai: hari("2025-01-01"), selesai: hari("2025-12-31"), dari: "tugas" });
    const { dibuat } = await ask("skp.tambah", { pegawaiId: [ani], ...SETAHUN, dari: "tahunLalu" });
    const id = dibuat[0] ?? "";
    expect((await ask("skp.get", { id })).tahunLalu).toMatchObject({ tahun: 2025, beda: [] });
    const form = await formulir(ask, id);
    const [rhk] = form.rhk;
    const [ukuran] = rhk?.indikator ?? [];
    if (!rhk || !ukuran) throw new Error("tanpa RHK");
    const jawab = await ask("skp.simpan", { ...form, rhk: [{ ...rhk, indikator: [{ ...ukuran, target: "20", targetAngka: 20 }] }] });
    expect(jawab.tahunLalu?.beda.map(({ jenis }) => jenis)).toEqual(["berubah"]);
    expect(jawab.bedaTugas.map(({ jenis }) => jenis)).toEqual(["targetBerbeda"]);
  });
});

describe("the form of an SKP", () => {
  it("is saved whole: rows that are new, changed and gone, in one step that is taken back whole", async () => {
    const { ask, ani } = await kantorBerdua();
    const { dibuat } = await ask("skp.tambah", { pegawaiId: [ani], ...SETAHUN, dari: "tugas" });
    const id = dibuat[0] ?? "";
    const form = await formulir(ask, id);
    const indikator = {
      aspek: "waktu",
      perspektif: null,
      uraian: "Tepat waktu",
      target: "100",
      targetAngka: 100,
      satuan: "persen",
    } as const;
    const jawab = await ask("skp.simpan", {
      ...form,
      keadaan: "dinilai",
      nilaiHasil: "diAtas",
      nilaiPerilaku: "diAtas",
      rhk: [
        {
          id: "baru",
          jenis: "tambahan",
          uraian: "Panitia",
          rhkAtasanId: null,
          dikerjakanSendiri: false,
          tugasId: null,
          indikator: [{ id: "ukuran", ...indikator, realisasi: [{ triwulan: 2, nilai: "50", bukti: "rekap", umpanBalik: "" }] }],
        },
      ],
      perilaku: [{ nilai: "loyal", ekspektasi: "Menjaga rahasia", umpanBalik: "", penilaian: "sesuai" }],
    });
    expect(jawab.skp).toMatchObject({ keadaan: "dinilai", predikat: "sangatBaik", jumlahRhk: 1 });
    expect(jawab.rhk[0]?.indikator[0]?.realisasi).toMatchObject([{ triwulan: 2, nilai: "50", bukti: "rekap" }]);
    expect(jawab.perilaku).toMatchObject([{ nilai: "loyal", ekspektasi: "Menjaga rahasia", penilaian: "sesuai" }]);
    await ask("history.undo", {});
    const kembali = await ask("skp.get", { id });
    expect(kembali.rhk.map(({ uraian }) => uraian)).toEqual(["Menyusun laporan"]);
    expect(kembali.skp.predikat).toBeNull();
    expect(kembali.perilaku).toEqual([]);
  });

  it("is refused when a row was changed since it was seen, and when a row was added", async () => {
    const { ask, ani } = await kantorBerdua();
    const { dibuat } = await ask("skp.tambah", { pegawaiId: [ani], ...SETAHUN, dari: "tugas" });
    const id = dibuat[0] ?? "";
    const form = await formulir(ask, id);
    await ask("skp.bagi", { skpId: id, rhkId: null, revision: null, uraian: "Hasil lain", rhkAtasanId: null, dikerjakanSendiri: false });
    await expect(ask("skp.simpan", { ...form, dukungan: "Anggaran" })).rejects.toThrow("staleRevision");
    await expect(ask("skp.simpan", { ...form, id: "tidak-ada" })).rejects.toThrow("notFound");
  });

  it("says that the superior has left, and who it is now", async () => {
    const { ask, ani, budi, kepala } = await kantorBerdua();
    const { dibuat } = await ask("skp.tambah", { pegawaiId: [ani], ...SETAHUN, dari: "kosong" });
    const id = dibuat[0] ?? "";
    await ask("skp.simpan", { ...(await formulir(ask, id)), atasanId: budi });
    const orang = (await ask("pegawai.list", {})).find((satu) => satu.id === budi);
    if (!orang) throw new Error("tanpa orang");
    await ask("pegawai.save", {
      ...ORANG_UJI,
      id: budi,
      revision: orang.revision,
      nama: "BUDI",
      nip: "198201012007011003",
      kedudukanHukum: "Pensiun",
    });
    expect((await ask("skp.get", { id })).skp.atasan).toMatchObject({ pegawaiId: budi, pergi: "tidakAktif", kini: { pegawaiId: kepala } });
  });
});

describe("predikat", () => {
  it("alone stands on a year without a form, and on the form of a year that has one", async () => {
    const kantor = await kantorBerdua();
    const { ask, ani, host } = kantor;
    const isian = { pegawaiId: ani, tahun: 2024, predikat: "baik", asal: "e-Kinerja", dilihat: null } as const;
    await ask("skp.predikat", isian);
    const terlihat = async () => skpPenerima((await ask("skp.list", { tahun: 2024 })).baris, ani);
    const { id = "", revision = 0 } = (await terlihat()) ?? {};
    // Somebody who still looks at a year without an SKP, then two who look at the same one.
    await expect(ask("skp.predikat", { ...isian, predikat: "kurang" })).rejects.toThrow("staleRevision");
    await ask("skp.predikat", { ...isian, predikat: "sangatBaik", dilihat: { id, revision } });
    await expect(ask("skp.predikat", { ...isian, predikat: "kurang", dilihat: { id, revision } })).rejects.toThrow("staleRevision");
    expect((await terlihat())?.revision).toBe(revision + 1);
    const { predikat } = await ask("skp.pegawai", { pegawaiId: ani });
    expect(predikat.map((satu) => [satu.tahun, satu.predikat])).toEqual([[2024, "sangatBaik"]]);
    expect(await predikatTahunan(host.context.files.store.query)).toEqual([
      { pegawaiId: ani, tahun: 2024, predikat: "sangatBaik", hasilKerja: null, perilaku: null },
    ]);
    await expect(ask("skp.predikat", { ...isian, pegawaiId: "entah" })).rejects.toThrow("notFound");
  });

  it("of the organisation is held against the pattern: two of three Baik are 66.7 percent, and nobody has to improve", async () => {
    const { ask, kepala, ani, budi, unit } = await kantorBerdua();
    for (const [pegawaiId, predikat] of [
      [kepala, "sangatBaik"],
      [ani, "baik"],
      [budi, "baik"],
    ] as const)
      await ask("skp.predikat", { pegawaiId, tahun: 2025, predikat, asal: "", dilihat: null });
    await ask("skp.organisasi", { tahun: 2025, unitId: null, predikat: "baik", revision: null });
    const { unit: bagian } = await ask("skp.distribusi", { tahun: 2025 });
    expect(bagian.map(({ unitId, beda }) => [unitId, beda])).toEqual([
      [null, [{ jenis: "tidakAda", predikat: ["butuhPerbaikan", "kurang"] }]],
      [unit.id, [{ jenis: "tidakAda", predikat: ["butuhPerbaikan", "kurang"] }]],
    ]);
    await ask("skp.organisasi", { tahun: 2025, unitId: unit.id, predikat: "istimewa", revision: null });
    const lagi = (await ask("skp.distribusi", { tahun: 2025 })).unit[1];
    expect(lagi?.beda.map(({ jenis }) => jenis)).toEqual(["bukanMayoritas"]);
    await ask("skp.organisasi", { tahun: 2025, unitId: unit.id, predikat: null, revision: lagi?.organisasi?.revision ?? null });
    expect((await ask("skp.distribusi", { tahun: 2025 })).unit[1]?.organisasi).toBeNull();
    await expect(ask("skp.organisasi", { tahun: 2025, unitId: null, predikat: "kurang", revision: null })).rejects.toThrow("staleRevision");
  });
});

describe("what else a year has", () => {
  it("is a deadline that is set, changed at its revision, and taken away", async () => {
    const { ask } = await kantorBerdua();
    await ask("skp.tenggat", { tahun: 2026, rencana: hari("2026-01-31"), penilaian: null, revision: null });
    await expect(ask("skp.tenggat", { tahun: 2026, rencana: null, penilaian: null, revision: 7 })).rejects.toThrow("staleRevision");
    const { tenggat } = await ask("skp.list", { tahun: 2026 });
    expect(tenggat).toMatchObject({ rencana: "2026-01-31", penilaian: null });
    await ask("skp.tenggat", { tahun: 2026, rencana: null, penilaian: null, revision: tenggat?.revision ?? null });
    expect((await ask("skp.list", { tahun: 2026 })).tenggat).toBeNull();
  });

  it("is progress by unit: one agreed of two who have one, among three people", async () => {
    const { ask, ani, budi } = await kantorBerdua();
    const { dibuat } = await ask("skp.tambah", { pegawaiId: [ani, budi], ...SETAHUN, dari: "tugas" });
    await ask("skp.simpan", { ...(await formulir(ask, dibuat[0] ?? "")), keadaan: "disepakati" });
    const { unit, belum } = await ask("skp.list", { tahun: 2026 });
    expect(unit.map(({ orang, ada, disepakati, dinilai }) => [orang, ada, disepakati, dinilai])).toEqual([[3, 2, 1, 0]]);
    expect(belum.map(({ nama }) => nama)).toEqual(["KEPALA"]);
  });

  it("is the order of columns for e-Kinerja, of which unknown ones are left out", async () => {
    const { ask } = await kantorBerdua();
    expect(await ask("skp.kolom", {})).toEqual(["nip", "rhkAtasan", "rhk", "jenis", "aspek", "indikator", "target", "satuan"]);
    await ask("skp.kolomSimpan", { kolom: ["rhk", "nip", "entah"] });
    expect(await ask("skp.kolom", {})).toEqual(["rhk", "nip"]);
  });
});

describe("the matrix of roles", () => {
  it("adds a result for a superior's, changes it at its revision, and refuses the result of another SKP", async () => {
    const { ask, kepala, ani } = await kantorBerdua();
    const { dibuat } = await ask("skp.tambah", { pegawaiId: [kepala, ani], ...SETAHUN, dari: "kosong" });
    const [atas = "", bawah = ""] = dibuat;
    const isi = { uraian: "Layanan berjalan", rhkAtasanId: null, dikerjakanSendiri: false };
    await ask("skp.bagi", { skpId: atas, rhkId: null, revision: null, ...isi });
    expect((await ask("skp.berjenjang", { tahun: 2026 })).temuan.map(({ jenis }) => jenis)).toEqual(["tanpaPelaksana"]);
    const rhkId = (await ask("skp.get", { id: atas })).rhk[0]?.id ?? "";
    await ask("skp.bagi", { skpId: bawah, rhkId: null, revision: null, uraian: "Laporan", rhkAtasanId: rhkId, dikerjakanSendiri: false });
    expect((await ask("skp.berjenjang", { tahun: 2026 })).temuan).toEqual([]);
    await expect(ask("skp.bagi", { skpId: bawah, rhkId, revision: 1, ...isi })).rejects.toThrow("notFound");
    await expect(ask("skp.bagi", { skpId: atas, rhkId, revision: 9, ...isi, uraian: "Lain" })).rejects.toThrow("staleRevision");
  });
});
