import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../../core/date";
import { kalimatJp } from "../../../core/text/orang-berkas";
import { openKantor, type Ask } from "../open-kantor";
import { KASUS, PIN, putuskan } from "./kasus-uji";
import { ORANG_UJI } from "../../orang-uji";

const PER = "2026-11-01" as PlainDate;
const hari = (teks: string): PlainDate => teks as PlainDate;

async function idOrang(ask: Ask, nama: string): Promise<string> {
  const ada = (await ask("pegawai.list", {})).find((orang) => orang.nama === nama);
  if (!ada) throw new Error(nama);
  return ada.id;
}

describe("the file of a person in the sample office", () => {
  it("tells pension, KGB and golongan of a pelaksana born in December, with what bounds her golongan", async () => {
    const { ask } = openKantor("contoh");
    const berkas = await ask("orang.get", { id: await idOrang(ask, "Sugeng Martadinata"), per: PER });
    // Born 27 December 1968, 58 for a pelaksana: 1 January 2027. Appointed March 1993: KGB in March of odd years.
    expect(berkas.tanggalDepan.map(({ jenis, tanggal, sebab }) => [jenis, tanggal, sebab.kode])).toEqual([
      ["pensiun", "2027-01-01", "bup"],
      ["kgb", "2027-03-01", "kgbBerikut"],
      ["golongan", null, "mentokPendidikan"],
    ]);
    expect(berkas.masaKerja).toEqual({ tahun: 33, bulan: 8 });
    expect(berkas.jp.tahun).toEqual([{ tahun: 2026, jp: 12, diklat: 1, kurang: 8 }]);
  });

  it("asks 20 JP of a PNS and none of a PPPK, of whom 24 JP are the most", async () => {
    const { ask } = openKantor("contoh");
    const pppk = (await ask("pegawai.list", {})).find(({ status }) => status === "PPPK");
    const { jp } = await ask("orang.get", { id: pppk?.id ?? "", per: PER });
    expect([jp.kewajiban, jp.tahun.every(({ kurang }) => kurang === 0)]).toEqual([null, true]);
    const { tanpaKewajiban } = await ask("kompetensi.pengembangan", { tahun: 2026 });
    expect([tanpaKewajiban.includes(pppk?.id ?? ""), tanpaKewajiban.includes(await idOrang(ask, "Sugeng Martadinata"))]).toEqual([
      true,
      false,
    ]);
    expect(kalimatJp({ tahun: 2026, jp: 12, kurang: 0 }, null)).toBe(
      "Tahun 2026: 12 JP; PPPK tanpa jumlah paling sedikit, paling banyak 24 JP.",
    );
  });

  it("takes the JP of a year that the office set, from its day on", async () => {
    const { ask } = openKantor("contoh");
    await ask("ketentuanKantor.ubah", { id: "jp-setahun", nilai: "30", alasan: "SE Sekjen", sejak: "2026-01-01", revision: null });
    const jp = async (tahun: number) => (await ask("kompetensi.pengembangan", { tahun })).jpSetahun;
    expect([await jp(2025), await jp(2026)]).toEqual([20, 30]);
  });

  it("says of a KGB that was forgotten that its day has passed", async () => {
    const { ask } = openKantor("contoh");
    const berkas = await ask("orang.get", { id: await idOrang(ask, "Rudi Hartawidjaya"), per: PER });
    expect(berkas.tanggalDepan.find(({ jenis }) => jenis === "kgb")).toMatchObject({ tanggal: "2025-01-01", lewat: true });
  });

  it("puts KGB and golongan off by a punishment that is served, while cases are open, and else says that it was not looked at", async () => {
    const { ask } = openKantor("contoh");
    const id = await idOrang(ask, "Sugeng Martadinata");
    const kgb = async () => {
      const satu = (await ask("orang.get", { id, per: PER })).tanggalDepan.find(({ jenis }) => jenis === "kgb");
      return [satu?.tanggal, satu?.lewat, satu?.tunda];
    };
    const { id: kasusId } = await ask("kasus.simpan", { ...KASUS, pegawaiId: id });
    // Received 14 July 2026: in effect 4 August 2026 to 3 August 2027; the KGB of 1 March 2027 falls into it.
    await putuskan(ask, kasusId);
    expect(await kgb()).toEqual(["2027-08-04", false, "2027-08-04"]);
    await ask("kasus.petugasTambah", { nama: "Petugas", peran: "", pin: PIN });
    await ask("kasus.keluar", {});
    expect(await kgb()).toEqual(["2027-03-01", false, "belumDilihat"]);
  });

  it("reads a marriage from both files, and asks about the one unit in which both sit", async () => {
    const { ask } = openKantor("contoh");
    const baca = async (nama: string) => {
      const { keluarga, konflik } = await ask("orang.get", { id: await idOrang(ask, nama), per: PER });
      return [keluarga.map((satu) => [satu.nama, satu.hubungan, satu.milikSendiri]), konflik.map(({ jenis }) => jenis)];
    };
    expect(await baca("Yoga Darmasetiawan")).toEqual([[["Lia Maharsanti, S.Ak.", "suamiIstri", true]], ["satuUnit"]]);
    expect(await baca("Lia Maharsanti")).toEqual([[["Yoga Darmasetiawan, S.E.", "suamiIstri", false]], ["satuUnit"]]);
    expect(await baca("Putri Melatisari")).toEqual([[["Galih Pramudityo, S.IP.", "saudara", false]], []]);
  });

  it("names the superior by the post above hers, and by her history once it says another", async () => {
    const { ask } = openKantor("contoh");
    const berkas = await ask("orang.get", { id: await idOrang(ask, "Putri Melatisari"), per: PER });
    expect(berkas.atasan).toMatchObject({ nama: "Sri Handayaningtyas, S.Sos.", menurut: "jabatan" });
  });

  it("gives herself everything that names her: rows of every table with their names, and the steps that touched them", async () => {
    const { ask } = openKantor("contoh");
    const data = await ask("orang.data", { id: await idOrang(ask, "Yoga Darmasetiawan") });
    const isi = Object.fromEntries(
      data.tabel.map(({ nama, kolom, baris }) => [nama, baris.map((satu) => Object.fromEntries(kolom.map((k, i) => [k, satu[i]])))]),
    );
    expect(isi["Pegawai"]).toMatchObject([{ Nama: "Yoga Darmasetiawan" }]);
    expect(isi["Diklat"]?.map((satu) => satu["Nama"])).toEqual(expect.arrayContaining(["Bendahara Pengeluaran Bersertifikat"]));
    // A relative is another person: the relation is told, her name is not.
    expect(isi["Keluarga"]).toMatchObject([{ "Kerabat di kantor ini": "(pegawai lain)", Hubungan: "Suami/istri" }]);
    expect(isi["Riwayat golongan"]?.some((satu) => satu["Golongan"] === "III/d")).toBe(true);
    expect(JSON.stringify(isi)).not.toContain("contoh-pegawai");
    expect(data.jejak.map(({ langkah }) => langkah)).toEqual(["Isi kantor contoh"]);
    expect(data.tidakIkut).toHaveLength(4);
  });

  it("tells the retirements of 2027 and every age once", async () => {
    const { ask } = openKantor("contoh");
    const { kelompok, pensiun, tanpaUsia } = await ask("orang.piramida", { per: PER });
    const banyak = kelompok.reduce((jumlah, { pria, wanita }) => jumlah + pria + wanita, tanpaUsia);
    expect(banyak).toBe((await ask("pegawai.list", {})).length);
    expect(pensiun.map(({ tahun }) => tahun)).toEqual([2026, 2027, 2028, 2029, 2030, 2031]);
    expect(pensiun[1]?.orang.map(({ nama, tanggal }) => [nama, tanggal])).toContainEqual(["Sugeng Martadinata", "2027-01-01"]);
  });
});

describe("somebody who has left", () => {
  it("is in no bar, has no gap, and stands above nobody from the day on which she left", async () => {
    const { ask } = openKantor();
    const unit = await ask("unit.save", { nama: "Umum", indukId: null, kode: null });
    const JABATAN = { unitId: unit.id, jenis: "pelaksana", jenjang: null, kelas: 5, kode: null } as const;
    const atas = await ask("jabatan.save", { ...JABATAN, nama: "Kepala", indukId: null });
    const bawah = await ask("jabatan.save", { ...JABATAN, nama: "Penyusun", indukId: atas.id });
    const orang = async (nama: string, nip: string, jabatanId: string) =>
      (await ask("pegawai.save", { ...ORANG_UJI, nama, nip, jabatanId, tanggalLahir: hari("1968-05-20"), jenisKelamin: "wanita" })).id;
    const kepala = await orang("KEPALA", "196805201990012001", atas.id);
    const ani = await orang("ANI", "196805201990012002", bawah.id);
    await ask("riwayatKedudukan.save", { pegawaiId: kepala, sejak: hari("2026-06-01"), kedudukanHukum: "Pensiun" });
    const pada = async (per: string) => {
      const { kelompok, lewat } = await ask("orang.piramida", { per });
      return [
        kelompok.reduce((jumlah, { wanita }) => jumlah + wanita, 0),
        lewat.map(({ nama }) => nama),
        (await ask("kompetensi.kantor", { per })).orang.map(({ nama }) => nama),
        (await ask("orang.get", { id: ani, per })).atasan?.nama ?? null,
      ];
    };
    // Both reached 58 in May 2026: their pension begins on 1 June. ANI has not left.
    expect(await pada("2026-05-31")).toEqual([2, [], ["KEPALA", "ANI"], "KEPALA"]);
    expect(await pada("2026-06-01")).toEqual([1, ["ANI"], ["ANI"], null]);
    const pemangku = async (per: string) => (await ask("kompetensi.bangku", { jabatanId: atas.id, per })).pemangku;
    expect([await pemangku("2026-05-31"), await pemangku("2026-06-01")]).toEqual([["KEPALA"], []]);
  });
});

describe("a record of a person's file", () => {
  async function duaOrang(ask: Ask) {
    const siti = (await ask("pegawai.save", ORANG_UJI)).id;
    const budi = (await ask("pegawai.save", { ...ORANG_UJI, nip: null, nama: "BUDI CONTOH" })).id;
    return { siti, budi };
  }
  const DIKLAT = { jenis: "teknis", nama: "Kearsipan", jp: 24, penyelenggara: "", nomorSertifikat: "" } as const;

  it("is added, changed and removed, each as a step that can be taken back", async () => {
    const { ask } = openKantor();
    const { siti } = await duaOrang(ask);
    const isi = { ...DIKLAT, pegawaiId: siti, mulai: hari("2026-01-05"), selesai: hari("2026-01-07") };
    const { id } = await ask("diklat.save", isi);
    await ask("diklat.save", { ...isi, id, revision: 1, jp: 30 });
    const jp = async () => (await ask("orang.get", { id: siti, per: PER })).diklat.map((satu) => satu.jp);
    expect(await jp()).toEqual([30]);
    await ask("catatan.remove", { tabel: "diklat", id, revision: 2 });
    expect(await jp()).toEqual([]);
    await ask("history.undo", {});
    expect(await jp()).toEqual([30]);
    const kisah = (await ask("history.list", { jumlah: 4 })).langkah.map(({ kalimat }) => kalimat);
    expect(kisah).toEqual([
      "Urungkan: Hapus diklat Kearsipan: SITI CONTOH",
      "Hapus diklat Kearsipan: SITI CONTOH",
      "Ubah diklat Kearsipan: SITI CONTOH",
      "Tambah diklat Kearsipan: SITI CONTOH",
    ]);
  });

  it("is refused when it ends before it begins, was changed meanwhile, or is about nobody", async () => {
    const { ask } = openKantor();
    const { siti } = await duaOrang(ask);
    const isi = { ...DIKLAT, pegawaiId: siti, mulai: hari("2026-01-05"), selesai: hari("2026-01-05") };
    const { id } = await ask("diklat.save", isi);
    await ask("diklat.save", { ...isi, id, revision: 1, jp: 30 });
    await expect(ask("diklat.save", { ...isi, id, revision: 1, jp: 40 })).rejects.toThrow("staleRevision");
    await expect(ask("diklat.save", { ...isi, selesai: hari("2026-01-04") })).rejects.toThrow("invalidInput");
    await expect(ask("diklat.save", { ...isi, pegawaiId: "x" })).rejects.toThrow("notFound");
    await expect(ask("catatan.remove", { tabel: "diklat", id: "x", revision: 1 })).rejects.toThrow("notFound");
    await expect(ask("orang.get", { id: "x" })).rejects.toThrow("notFound");
  });

  it("of family names one other person, once from whichever side, and never oneself", async () => {
    const { ask } = openKantor();
    const { siti, budi } = await duaOrang(ask);
    const isi = { pegawaiId: siti, kerabatId: budi, nama: "", hubungan: "anak", catatan: "" } as const;
    const { id } = await ask("keluarga.save", isi);
    await ask("keluarga.save", { ...isi, id, revision: 1, catatan: "kandung" });
    const [kerabat] = (await ask("orang.get", { id: budi, per: PER })).keluarga;
    expect([kerabat?.hubungan, kerabat?.catatan, kerabat?.milikSendiri]).toEqual(["orangTua", "kandung", false]);
    await expect(ask("keluarga.save", isi)).rejects.toThrow("duplicateName");
    await expect(ask("keluarga.save", { ...isi, pegawaiId: budi, kerabatId: siti })).rejects.toThrow("duplicateName");
    await expect(ask("keluarga.save", { ...isi, kerabatId: siti })).rejects.toThrow("invalidInput");
    await expect(ask("keluarga.save", { ...isi, kerabatId: null })).rejects.toThrow("invalidInput");
    await expect(ask("keluarga.save", { ...isi, nama: "Orang luar" })).rejects.toThrow("invalidInput");
    const revision = (await ask("pegawai.list", {})).find((orang) => orang.id === budi)?.revision ?? 0;
    await ask("pegawai.remove", { id: budi, revision });
    const sesudah = (await ask("orang.get", { id: siti, per: PER })).keluarga;
    expect(sesudah).toMatchObject([{ nama: "BUDI CONTOH", hubungan: "anak", catatan: "kandung", milikSendiri: true }]);
    await ask("history.undo", {});
    expect((await ask("orang.get", { id: budi, per: PER })).keluarga).toMatchObject([{ nama: "SITI CONTOH", hubungan: "orangTua" }]);
  });

  it("of a relative stays in the file of the other when one of two of that name is removed", async () => {
    const { ask } = openKantor();
    const { siti, budi } = await duaOrang(ask);
    const isi = { pegawaiId: siti, hubungan: "saudara", catatan: "" } as const;
    await ask("keluarga.save", { ...isi, kerabatId: null, nama: "SITI LUAR" });
    await ask("keluarga.save", { ...isi, kerabatId: null, nama: "BUDI CONTOH" });
    await ask("keluarga.save", { ...isi, kerabatId: budi, nama: "" });
    const revision = (await ask("pegawai.list", {})).find((orang) => orang.id === budi)?.revision ?? 0;
    await ask("pegawai.remove", { id: budi, revision });
    const nama = (await ask("orang.get", { id: siti, per: PER })).keluarga.map((satu) => satu.nama);
    expect(nama).toHaveLength(3);
    expect(nama.filter((satu) => satu.startsWith("BUDI CONTOH"))).toHaveLength(2);
  });
});
