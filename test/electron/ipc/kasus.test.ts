import { describe, expect, it } from "vitest";
import type { Input } from "../../../core/contract/procedures";
import { openKantor } from "../open-kantor";
import { kantorBerkasus, LANGKAH, putuskan } from "./kasus-uji";

describe("a case", () => {
  it("puts its punishment in effect on 4 August after receipt on 14 July 2026, and holds back rises until it is served", async () => {
    const { ask, kasusId, orang } = await kantorBerkasus();
    await putuskan(ask, kasusId);
    const pada = (per: string) => ask("kasus.satu", { id: kasusId, per });
    expect((await pada("2026-08-03")).keadaan).toBe("diputus");
    const berlaku = await pada("2026-08-04");
    expect([berlaku.keadaan, berlaku.hukuman?.sampai]).toEqual(["dijalani", "2027-08-03"]);
    expect(berlaku.efek.map(({ akibat, bebasSejak }) => [akibat, bebasSejak])).toEqual([
      ["mutasi", "2027-08-04"],
      ["kgb", "2027-08-04"],
      ["kenaikanPangkat", "2027-08-04"],
      ["ipAsn", "2031-08-04"],
    ]);
    expect((await ask("kasus.pegawai", { pegawaiId: orang.id, per: "2027-08-04" })).efek.map(({ akibat }) => akibat)).toEqual(["ipAsn"]);
  });

  it("says in the list what came next on a past day: handing over by 31 July 2026 on the day of the decision, nothing after it", async () => {
    const { ask, kasusId } = await kantorBerkasus();
    await putuskan(ask, kasusId);
    const berikut = async (per: string) => (await ask("kasus.daftar", { per }))[0]?.berikut;
    // 14 working days after Monday 13 July are Friday 31 July.
    expect(await berikut("2026-07-13")).toEqual({ jenis: "penyampaian", tenggat: "2026-07-31", terlambat: false });
    expect(await berikut("2026-07-14")).toBeNull();
  });

  it("counts holidays and joint leave of the office's calendar", async () => {
    const { ask, kasusId } = await kantorBerkasus();
    await putuskan(ask, kasusId);
    expect((await ask("kasus.satu", { id: kasusId })).tahunTanpaLibur).toEqual([2026]);
    await ask("libur.add", {
      hari: [
        { tanggal: "2026-07-20", nama: "Libur", jenis: "libur" },
        { tanggal: "2026-07-21", nama: "Cuti bersama", jenis: "cutiBersama" },
      ],
    });
    const isi = await ask("kasus.satu", { id: kasusId });
    expect([isi.hukuman?.berlaku, isi.tahunTanpaLibur]).toEqual(["2026-08-06", []]);
  });

  it("refuses a step that makes no sense now, an outcome of another kind, and a second decision", async () => {
    const { ask, kasusId } = await kantorBerkasus();
    const tulis = (jenis: Input<"kasus.langkahSimpan">["jenis"], lain: Partial<Input<"kasus.langkahSimpan">> = {}) =>
      ask("kasus.langkahSimpan", { ...LANGKAH, kasusId, jenis, tanggal: "2026-07-01", ...lain });
    await expect(tulis("keputusan")).rejects.toThrow("invalidInput");
    await expect(tulis("panggilan1", { hasil: "dikuatkan" })).rejects.toThrow("invalidInput");
    await putuskan(ask, kasusId);
    await expect(tulis("keputusan")).rejects.toThrow("invalidInput");
  });

  it("sets its whole team in the place of the one that was seen", async () => {
    const { ask, kasusId, orang } = await kantorBerkasus();
    const anggota = [{ pegawaiId: orang.id, nama: "", unsur: "atasanLangsung", peran: "ketua" }] as const;
    await ask("kasus.timSimpan", { kasusId, dilihat: [], anggota });
    const { berkas, namaTim, temuan } = await ask("kasus.satu", { id: kasusId });
    expect(Object.values(namaTim)).toEqual(["Rahasia Sekali"]);
    expect(temuan.flatMap((satu) => (satu.jenis === "tim" ? [satu.temuan.jenis] : []))).toEqual([
      "unsurKurang",
      "unsurKurang",
      "terperiksaSendiri",
    ]);
    await expect(ask("kasus.timSimpan", { kasusId, dilihat: [], anggota: [] })).rejects.toThrow("staleRevision");
    await ask("kasus.timSimpan", { kasusId, dilihat: berkas.tim.map(({ id, revision }) => ({ id, revision })), anggota: [] });
    expect((await ask("kasus.satu", { id: kasusId })).berkas.tim).toEqual([]);
  });

  it("goes with all its steps, and comes back by undo", async () => {
    const { ask, kasusId } = await kantorBerkasus();
    await putuskan(ask, kasusId);
    const { revision } = (await ask("kasus.satu", { id: kasusId })).berkas.kasus;
    await ask("kasus.hapus", { id: kasusId, revision });
    expect(await ask("kasus.daftar", {})).toEqual([]);
    await ask("history.undo", {});
    expect((await ask("kasus.satu", { id: kasusId })).berkas.langkah).toHaveLength(5);
  });

  it("is not removed by whoever has not seen the step or the team written into it since", async () => {
    const { ask, kasusId } = await kantorBerkasus();
    const revisi = async () => (await ask("kasus.satu", { id: kasusId })).berkas.kasus.revision;
    const awal = await revisi();
    await ask("kasus.langkahSimpan", { ...LANGKAH, kasusId, jenis: "panggilan1", tanggal: "2026-07-01" });
    await expect(ask("kasus.hapus", { id: kasusId, revision: awal })).rejects.toThrow("staleRevision");
    const berlangkah = await revisi();
    await ask("kasus.timSimpan", {
      kasusId,
      dilihat: [],
      anggota: [{ pegawaiId: null, nama: "Pengawas", unsur: "pengawasan", peran: "anggota" }],
    });
    await expect(ask("kasus.hapus", { id: kasusId, revision: berlangkah })).rejects.toThrow("staleRevision");
    await ask("kasus.hapus", { id: kasusId, revision: await revisi() });
    expect(await ask("kasus.daftar", {})).toEqual([]);
  });

  it("names who may punish by the matrix of the office, with the reading of the register beside it", async () => {
    const { ask } = openKantor();
    const pelaksana = async () => (await ask("kasus.wewenang", {})).find(({ sasaran }) => sasaran === "pelaksana");
    const asal = await pelaksana();
    expect(asal?.pejabat).toEqual(asal?.asal);
    const { nilaiMatriks } = await import("../../../core/disiplin/wewenang");
    const matriks = { ...nilaiMatriks(await ask("kasus.wewenang", {})), "pelaksana/ringan": "Kepala Subbagian SDM" };
    await ask("ketentuanKantor.ubah", {
      id: "hukdis-wewenang-kpu",
      revision: null,
      nilai: JSON.stringify(matriks),
      alasan: "Keputusan kantor",
      sejak: null,
    });
    expect([(await pelaksana())?.pejabat.ringan, (await pelaksana())?.asal.ringan]).toEqual([
      "Kepala Subbagian SDM",
      "Kepala Subbagian (pengawas)",
    ]);
  });
});
