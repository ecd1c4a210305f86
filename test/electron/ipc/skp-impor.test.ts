import { describe, expect, it } from "vitest";
import { ORANG_UJI } from "../../orang-uji";
import { hari, JABATAN, kantorBerdua, SETAHUN } from "./kantor-skp";

describe("angka kredit", () => {
  it("goes on from a decree at the coefficient of the level, and refuses a second decree of one day", async () => {
    const { ask, unit } = await kantorBerdua();
    const jabatan = await ask("jabatan.save", {
      ...JABATAN,
      jenis: "fungsional",
      jenjang: "ahliPertama",
      unitId: unit.id,
      nama: "Penata",
      indukId: null,
    });
    const orang = await ask("pegawai.save", {
      ...ORANG_UJI,
      nama: "CITRA",
      nip: "199001012015011004",
      jabatanId: jabatan.id,
      kedudukanHukum: "",
    });
    const keputusan = { pegawaiId: orang.id, tanggal: hari("2024-12-31"), jumlah: 20, nomor: "PAK/1" };
    await ask("skp.kreditSimpan", keputusan);
    await ask("skp.predikat", { pegawaiId: orang.id, tahun: 2025, predikat: "baik", asal: "", dilihat: null });
    const [kredit] = await ask("skp.kredit", { per: hari("2026-06-01") });
    expect([kredit?.jenjang, kredit?.jalan.jumlah]).toEqual(["ahliPertama", 32.5]);
    expect(kredit?.jalan.pangkat).toMatchObject({ keadaan: "kelak", kurang: 17.5, tanggal: "2027-05-31" });
    // As at the last day of the year before, the year 2025 had not ended.
    expect((await ask("skp.kredit", { per: hari("2025-12-30") }))[0]?.jalan.jumlah).toBe(20);
    await expect(ask("skp.kreditSimpan", keputusan)).rejects.toThrow("duplicateName");
    const [ditetapkan] = kredit?.ditetapkan ?? [];
    if (!ditetapkan) throw new Error("tanpa penetapan");
    await ask("skp.kreditSimpan", { ...keputusan, id: ditetapkan.id, revision: 1, jumlah: 25 });
    expect((await ask("skp.kredit", { per: hari("2026-06-01") }))[0]?.jalan.jumlah).toBe(37.5);
    await expect(ask("skp.kreditSimpan", { ...keputusan, id: ditetapkan.id, jumlah: 25 })).rejects.toThrow("invalidInput");
    await ask("skp.kreditHapus", { id: ditetapkan.id, revision: 2 });
    expect((await ask("skp.kredit", { per: hari("2026-06-01") }))[0]?.jalan.jumlah).toBe(12.5);
  });
});

describe("the next pangkat of a jabatan fungsional", () => {
  it("is that of the golongan: 62,5 is enough for III/b and not for III/c, and of a contract it is none", async () => {
    const { ask, unit } = await kantorBerdua();
    const isi = { ...JABATAN, jenis: "fungsional", jenjang: "ahliPertama" } as const;
    const jabatan = await ask("jabatan.save", { ...isi, unitId: unit.id, nama: "Penata", indukId: null });
    const pangkat = async (nama: string, nip: string, lain: { status: "PNS" | "PPPK"; golongan: string }) => {
      const { id } = await ask("pegawai.save", { ...ORANG_UJI, nama, nip, jabatanId: jabatan.id, kedudukanHukum: "", ...lain });
      await ask("skp.kreditSimpan", { pegawaiId: id, tanggal: hari("2025-12-31"), jumlah: 62.5, nomor: "" });
      return (await ask("skp.kredit", { per: hari("2026-06-01") })).find(({ pegawaiId }) => pegawaiId === id)?.jalan.pangkat;
    };
    expect(await pangkat("CITRA", "199001012015011004", { status: "PNS", golongan: "III/a" })).toEqual({ keadaan: "tercapai", perlu: 50 });
    const dariIIIb = await pangkat("DEWI", "199101012016011005", { status: "PNS", golongan: "III/b" });
    expect(dariIIIb).toEqual({ keadaan: "tanpaLaju", perlu: 100, kurang: 37.5 });
    expect(await pangkat("EKA", "199201012023211006", { status: "PPPK", golongan: "IX" })).toEqual({ keadaan: "pppk" });
  });
});

describe("an import", () => {
  it("is read with every row accounted for, and taken in one step: new, changed, and the same again", async () => {
    const { ask, ani, budi } = await kantorBerdua();
    const csv = [
      "NIP;Nama;Rating Hasil Kerja;Rating Perilaku;Predikat Kinerja",
      "'198101012006011002;ANI;Sesuai ekspektasi;Di atas ekspektasi;Baik",
      "'198201012007011003;BUDI;;;Cukup",
      "'198301012008011009;ENTAH;;;Baik",
    ].join("\r\n");
    const bacaan = await ask("skp.baca", { nama: "rekap.csv", isi: new TextEncoder().encode(csv), tahun: 2025 });
    expect(bacaan.baris.map(({ keadaan, sebab }) => [keadaan, sebab])).toEqual([
      ["perabot", "judul"],
      ["diambil", null],
      ["diambil", null],
      ["masalah", "nipTakDikenal"],
    ]);
    const isi = { berkas: bacaan.berkas, skp: bacaan.skp.map(({ nama: _nama, ...satu }) => satu) };
    expect(await ask("skp.impor", isi)).toEqual({ baru: 2, berubah: 0, tetap: 0 });
    expect(await ask("skp.impor", isi)).toEqual({ baru: 0, berubah: 0, tetap: 2 });
    const daftar = await ask("skp.list", { tahun: 2025 });
    expect(daftar.baris.map(({ pegawaiId, predikat }) => [pegawaiId, predikat])).toEqual([
      [ani, "baik"],
      [budi, "butuhPerbaikan"],
    ]);
  });

  it("of SKP rows links what it finds at the superior, and leaves the results of a form that has some", async () => {
    const { ask, kepala, ani } = await kantorBerdua();
    const { dibuat } = await ask("skp.tambah", { pegawaiId: [kepala], ...SETAHUN, dari: "kosong" });
    await ask("skp.bagi", {
      skpId: dibuat[0] ?? "",
      rhkId: null,
      revision: null,
      uraian: "Layanan berjalan",
      rhkAtasanId: null,
      dikerjakanSendiri: false,
    });
    const kepalaRhk = (await ask("skp.get", { id: dibuat[0] ?? "" })).rhk[0]?.id;
    const rhk = [{ jenis: "utama" as const, uraian: "Laporan tersusun", rhkAtasan: "layanan berjalan", indikator: [] }];
    const satu = { pegawaiId: ani, tahun: 2026, nilaiHasil: null, nilaiPerilaku: null, predikat: null, rhk };
    expect(await ask("skp.impor", { berkas: "skp.xlsx", skp: [satu] })).toEqual({ baru: 1, berubah: 0, tetap: 0 });
    const milik = (await ask("skp.list", { tahun: 2026 })).baris.find(({ pegawaiId }) => pegawaiId === ani);
    expect((await ask("skp.get", { id: milik?.id ?? "" })).rhk).toMatchObject([{ uraian: "Laporan tersusun", rhkAtasanId: kepalaRhk }]);
    const lain = { ...satu, rhk: [{ ...rhk[0], jenis: "utama" as const, uraian: "Yang lain", rhkAtasan: "", indikator: [] }] };
    expect(await ask("skp.impor", { berkas: "skp.xlsx", skp: [lain] })).toEqual({ baru: 0, berubah: 0, tetap: 1 });
  });

  it("of a past year stands at the post and the superior of that year, whatever came after", async () => {
    const { ask, unit, bawah, kepala, ani } = await kantorBerdua();
    const lain = await ask("jabatan.save", { ...JABATAN, unitId: unit.id, nama: "Bendahara", indukId: null });
    const orang = (await ask("pegawai.list", {})).find(({ id }) => id === ani);
    const pindah = { ...ORANG_UJI, nama: "ANI", nip: "198101012006011002", kedudukanHukum: "Aktif", jabatanId: lain.id };
    await ask("pegawai.save", { ...pindah, id: ani, revision: orang?.revision ?? 0, tmtJabatan: "2025-03-01" });
    const satu = { pegawaiId: ani, nilaiHasil: null, nilaiPerilaku: null, predikat: "baik" as const, rhk: [] };
    await ask("skp.impor", {
      berkas: "rekap.csv",
      skp: [
        { ...satu, tahun: 2024 },
        { ...satu, tahun: 2025 },
      ],
    });
    const tersimpan = async (tahun: number) =>
      (await ask("skp.list", { tahun })).baris.map(({ jabatanId, atasan }) => [jabatanId, atasan?.pegawaiId ?? null]);
    expect([await tersimpan(2024), await tersimpan(2025)]).toEqual([[[bawah.id, kepala]], [[lain.id, null]]]);
  });
});
