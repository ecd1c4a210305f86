import { describe, expect, it } from "vitest";
import { periksaKata } from "../../../core/anjab/periksa-kata";
import type { IsiUnsur, UnsurAnjab } from "../../../core/anjab/unsur";
import { TEKS_PERIKSA_KATA } from "../../../core/text/periksa-kata";
import { codeOf } from "../code-of";
import { openKantor, undoLatest } from "../open-kantor";

const ASAL = { asal: "dianalisis" as const, oleh: "Tim", tanggal: null, dari: "Wawancara" };

async function kantorBersaudara() {
  const kantor = openKantor();
  const unit = await kantor.ask("unit.save", { nama: "Sekretariat", indukId: null, kode: null });
  const lain = await kantor.ask("unit.save", { nama: "Subbagian Umum", indukId: unit.id, kode: null });
  const tambah = async (nama: string, unitId: string, uraian: readonly string[]) => {
    const { id } = await kantor.ask("jabatan.save", {
      unitId,
      nama,
      jenis: "pelaksana",
      jenjang: null,
      kelas: 6,
      kode: null,
      indukId: null,
    });
    const isi = { satuanHasil: "berkas", volume: 1, periode: "tahun" as const, normaWaktuMenit: 30, keterangan: "" };
    await kantor.ask("tugas.save", {
      jabatanId: id,
      tambah: uraian.map((satu, urutan) => ({ id: `${id.slice(-8)}${urutan}`, urutan, uraian: satu, ...isi })),
    });
    return id;
  };
  const tulis = <U extends UnsurAnjab>(jabatanId: string, unsur: U, isi: IsiUnsur[U]) =>
    kantor.ask("anjab.save", { jabatanId, ubahan: [{ unsur, revision: null, isi, asal: ASAL }] });
  const sendiri = await tambah("Arsiparis", unit.id, ["Memindai arsip dinamis"]);
  const senama = await tambah("Arsiparis", lain.id, ["Memindai arsip dinamis"]);
  const setugas = await tambah("Pengolah Data", lain.id, ["Memindai arsip dinamis"]);
  const asing = await tambah("Pengemudi", lain.id, ["Mengemudikan kendaraan"]);
  for (const id of [sendiri, senama, setugas, asing])
    await tulis(id, "bahanKerja", { baris: [{ nama: `Arsip ${id === asing ? "jalan" : "dinamis"}`, penggunaan: "", tugasId: [] }] });
  return { kantor, sendiri, senama, setugas };
}

describe("what the other jabatan have written", () => {
  it("is counted by part of an element, without the jabatan at hand", async () => {
    const { kantor, sendiri, senama } = await kantorBersaudara();
    expect(await kantor.ask("anjab.kosakata", { jabatanId: sendiri, unsur: "bahanKerja" })).toEqual({
      nama: [
        { teks: "Arsip dinamis", banyak: 2 },
        { teks: "Arsip jalan", banyak: 1 },
      ],
    });
    expect(await kantor.ask("anjab.kosakata", { jabatanId: sendiri, unsur: "wewenang" })).toEqual({});
    const tugas = await kantor.ask("anjab.kosakata", { jabatanId: sendiri, unsur: "tugas" });
    expect(tugas["uraian"]?.[0]).toEqual({ teks: "Memindai arsip dinamis", banyak: 2 });
    expect(tugas["hasilKerja"]).toBeUndefined();
    const [tugasLain] = (await kantor.ask("abk.get", { jabatanId: senama })).tugas;
    await kantor.ask("rincianTugas.save", {
      jabatanId: senama,
      rincian: [{ tugasId: tugasLain?.id ?? "", revision: null, hasilKerja: "Arsip terpindai", tahapan: [] }],
    });
    expect((await kantor.ask("anjab.kosakata", { jabatanId: sendiri, unsur: "tugas" }))["hasilKerja"]).toEqual([
      { teks: "Arsip terpindai", banyak: 1 },
    ]);
    expect(tugas["satuanHasil"]).toEqual([{ teks: "berkas", banyak: 3 }]);
  });

  it("stands beside for sisters by name, then by tasks, with where it comes from", async () => {
    const { kantor, sendiri, senama, setugas } = await kantorBersaudara();
    const saudara = await kantor.ask("anjab.serupa", { jabatanId: sendiri, unsur: "bahanKerja" });
    expect(saudara.map(({ jabatanId, sebab, unit, asal }) => [jabatanId, sebab, unit, asal])).toEqual([
      [senama, "namaSama", "Subbagian Umum", "dianalisis"],
      [setugas, "tugasMirip", "Subbagian Umum", "dianalisis"],
    ]);
    expect(saudara[0]?.isi).toEqual({ baris: [{ nama: "Arsip dinamis", penggunaan: "", tugasId: [] }] });
    expect(await kantor.ask("anjab.serupa", { jabatanId: sendiri, unsur: "risiko" })).toEqual([]);
  });
});

describe("a finding about wording that is let be", () => {
  it("stays so until it is asked about again, each as one step that can be undone", async () => {
    const { kantor, sendiri } = await kantorBersaudara();
    const [temuan] = periksaKata({
      jabatanId: sendiri,
      nama: "Arsiparis",
      tugas: [{ id: "t", uraian: "Arsip dinamis", satuanHasil: "berkas", hasilKerja: "" }],
      isi: {},
      namaSendiri: [],
      namaLain: [],
    });
    const kunci = temuan?.kunci ?? "";
    await kantor.ask("kata.biarkan", { kunci, revision: null, catatan: TEKS_PERIKSA_KATA.catatan });
    const [dibiarkan] = await kantor.ask("kata.dibiarkan", { jabatanId: sendiri });
    expect([dibiarkan?.kunci, dibiarkan?.catatan]).toEqual([kunci, TEKS_PERIKSA_KATA.catatan]);
    expect((await kantor.ask("history.list", {})).langkah[0]?.kalimat).toBe("Benarkan temuan: Tanpa kata kerja (Arsiparis)");
    await kantor.ask("kata.bukaLagi", { kunci, revision: dibiarkan?.revision ?? 0 });
    expect(await kantor.ask("kata.dibiarkan", { jabatanId: sendiri })).toEqual([]);
    await undoLatest(kantor.ask);
    expect(await kantor.ask("kata.dibiarkan", { jabatanId: sendiri })).toHaveLength(1);
    await undoLatest(kantor.ask);
    expect(await kantor.ask("kata.dibiarkan", { jabatanId: sendiri })).toEqual([]);
  });

  it("is refused for what is no finding, or of a jabatan that is not there, and lost to who saw it earlier", async () => {
    const { kantor, sendiri } = await kantorBersaudara();
    const galat = async (kunci: string, revision: number | null) =>
      codeOf(await kantor.ask("kata.biarkan", { kunci, revision, catatan: "Memang begitu" }).catch((satu: unknown) => satu));
    expect(await galat("duplikat:t1+t2", null)).toBe("notFound");
    expect(await galat("kata:duaTugas:tidak-ada:tugas:uraian:x", null)).toBe("notFound");
    const kunci = `kata:duaTugas:${sendiri}:tugas:uraian:Menata dan memindai: arsip`;
    await kantor.ask("kata.biarkan", { kunci, revision: null, catatan: "Memang begitu" });
    expect(await galat(kunci, null)).toBe("staleRevision");
    expect(await kantor.ask("kata.dibiarkan", { jabatanId: sendiri })).toHaveLength(1);
  });
});
