import { describe, expect, it } from "vitest";
import { openKantor, undoLatest } from "../open-kantor";
import { ORANG_UJI } from "../../orang-uji";
import { tolak } from "./kantor-berencana";

const MINTA = {
  tanggal: "2026-09-14",
  jabatanId: null,
  unitId: null,
  tempat: "Kabupaten Contoh",
  alasan: "suamiIstri",
  keadaan: "diajukan",
  nomor: "31/PRB/2026",
  berlakuSampai: null,
  catatan: "",
} as const;
const BATAS = { sejak: "2026-10-05", sampai: null, alasan: "Diminta sendiri", nomor: "8/PDP" } as const;

describe("a request to be moved and a restriction of data", () => {
  it("are refused without where to, with days the wrong way round, and for a post, unit or person that is not there", async () => {
    const kantor = openKantor();
    const { id: pegawaiId } = await kantor.ask("pegawai.save", ORANG_UJI);
    const minta = (isi: object) => tolak(kantor, "permohonanMutasi.save", { ...MINTA, pegawaiId, ...isi });
    expect(await minta({ tempat: "" })).toContain("isi paling sedikit satu");
    expect(await minta({ berlakuSampai: "2026-09-13" })).toContain("berlakuSampai tidak boleh sebelum tanggal");
    expect([await minta({ jabatanId: "x" }), await minta({ unitId: "x" }), await minta({ pegawaiId: "x" })]).toEqual([
      expect.stringContaining("notFound: Jabatan"),
      expect.stringContaining("notFound: Unit"),
      expect.stringContaining("notFound: Pegawai"),
    ]);
    expect(await minta({ berlakuSampai: "2026-09-14" })).toBe("diterima");
    const batas = (isi: object) => tolak(kantor, "pembatasanData.save", { ...BATAS, pegawaiId, ...isi });
    expect(await batas({ sampai: "2026-10-04" })).toContain("sampai tidak boleh sebelum sejak");
    expect(await batas({ sampai: "2026-10-05" })).toBe("diterima");
  });

  it("name the post while it is there, go and come back by undo, stand in what she is given of her data, and go with her", async () => {
    const { ask } = openKantor();
    const { id: pegawaiId } = await ask("pegawai.save", ORANG_UJI);
    const unit = await ask("unit.save", { nama: "Hukum", indukId: null, kode: null });
    const isi = { jenis: "pelaksana" as const, jenjang: null, kelas: 5, kode: null, indukId: null };
    const jabatan = await ask("jabatan.save", { unitId: unit.id, nama: "Arsiparis", ...isi });
    await ask("permohonanMutasi.save", { ...MINTA, pegawaiId, jabatanId: jabatan.id });
    await ask("pembatasanData.save", { ...BATAS, pegawaiId });
    const baca = async () => {
      const { permohonanMutasi, pembatasanData } = await ask("orang.get", { id: pegawaiId });
      return [permohonanMutasi.map((satu) => satu.jabatan), pembatasanData.map((satu) => satu.alasan)];
    };
    expect(await baca()).toEqual([["Arsiparis"], ["Diminta sendiri"]]);
    await undoLatest(ask);
    expect(await baca()).toEqual([["Arsiparis"], []]);
    await ask("pembatasanData.save", { ...BATAS, pegawaiId });
    const tabel = (await ask("orang.data", { id: pegawaiId })).tabel.map(({ nama, baris }) => [nama, baris.length]);
    expect(tabel).toContainEqual(["Permohonan mutasi", 1]);
    expect(tabel).toContainEqual(["Pembatasan data pribadi", 1]);
    // A post that goes leaves the request as it was made, without its name.
    await ask("jabatan.remove", { id: jabatan.id, revision: jabatan.revision });
    expect(await baca()).toEqual([[""], ["Diminta sendiri"]]);
    const [asal] = (await ask("orang.get", { id: pegawaiId })).permohonanMutasi;
    // It can be withdrawn all the same.
    const sasaran = { id: asal?.id ?? "", revision: asal?.revision ?? 0, pegawaiId };
    await ask("permohonanMutasi.save", { ...MINTA, ...sasaran, jabatanId: jabatan.id, keadaan: "ditarik" });
    const [satu] = (await ask("orang.get", { id: pegawaiId })).permohonanMutasi;
    expect(satu?.keadaan).toBe("ditarik");
    await ask("catatan.remove", { tabel: "permohonanMutasi", id: satu?.id ?? "", revision: satu?.revision ?? 0 });
    const langkah = (await ask("history.list", {})).langkah.map(({ kalimat }) => kalimat);
    expect(langkah[0]).toMatch(/^Hapus permohonan mutasi 14-09-2026: /u);
  });

  it("follows a post that is joined with another one", async () => {
    const { ask } = openKantor("contoh");
    const semua = await ask("jabatan.list", {});
    const cari = (id: string) => semua.find((satu) => satu.id === `contoh-jabatan-${id}`) ?? semua[0];
    const [dari, ke] = [cari("dokumentalis"), cari("penelaah-huk")];
    if (!dari || !ke) throw new Error("no post");
    const orang = (await ask("pegawai.list", {})).find(({ nama }) => nama === "Tuti Widyaningsih");
    await ask("permohonanMutasi.save", { ...MINTA, pegawaiId: orang?.id ?? "", jabatanId: dari.id });
    await ask("jabatan.join", { dari: { id: dari.id, revision: dari.revision }, ke: { id: ke.id, revision: ke.revision } });
    const { permohonanMutasi } = await ask("orang.get", { id: orang?.id ?? "" });
    expect(permohonanMutasi.map(({ jabatanId }) => jabatanId)).toEqual([ke.id]);
  });
});
