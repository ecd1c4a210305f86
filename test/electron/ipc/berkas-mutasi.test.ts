import { describe, expect, it } from "vitest";
import type { BarisBerkas } from "../../../core/penempatan/jenis-berkas";
import { kalimatBerkas } from "../../../core/text/berkas-mutasi";
import { openKantor } from "../open-kantor";

const PER = "2026-11-27";

describe("the documents of a move in the sample office", () => {
  const kantor = async () => {
    const buka = openKantor("contoh");
    const rencana = await buka.ask("penempatan.hitung", { per: PER });
    if (rencana.keadaan === "bertentangan") throw new Error("contradiction");
    const [pindah] = rencana.usul;
    if (!pindah) throw new Error("no move");
    const diminta = { pegawaiId: pindah.pegawaiId, jabatanId: pindah.ke, per: PER };
    const baris = async (jenis: BarisBerkas["jenis"]) =>
      (await buka.ask("penempatan.berkas", diminta)).find((satu) => satu.jenis === jenis);
    return { ...buka, diminta, baris };
  };

  it("become complete when the number of a decree is entered, with the number and the day of that row", async () => {
    const { ask, diminta, baris } = await kantor();
    expect(await baris("skPangkat")).toMatchObject({ keadaan: "belumLengkap", kurang: ["nomor SK"] });
    const { riwayatGolongan } = await ask("orang.get", { id: diminta.pegawaiId, per: PER });
    const [terakhir] = riwayatGolongan;
    if (!terakhir) throw new Error("no golongan");
    await ask("riwayatGolongan.save", { ...terakhir, nomorSk: "823/KPU/77" });
    const sesudah = await baris("skPangkat");
    expect(sesudah?.keadaan).toBe("ada");
    expect(kalimatBerkas(sesudah ?? { isi: "", kurang: [] })).toContain("SK 823/KPU/77, TMT ");
  });

  it("are those that the office asks for by its own value", async () => {
    const { ask, diminta, baris } = await kantor();
    expect(await baris("bebasTemuan")).toBeUndefined();
    const semula = await ask("penempatan.berkas", diminta);
    const nilai = Object.fromEntries([
      ...semula.map(({ jenis }) => [jenis, "selalu"] as const),
      ["persetujuanAsal", "tidak"],
      ["bebasTemuan", "selalu"],
    ]);
    await ask("ketentuanKantor.ubah", {
      id: "mutasi-berkas",
      nilai: JSON.stringify(nilai),
      alasan: "Surat Setjen",
      sejak: null,
      revision: null,
    });
    expect(await baris("bebasTemuan")).toMatchObject({ keadaan: "belumAda" });
    expect(await ask("penempatan.berkas", diminta)).toHaveLength(semula.length + 1);
  });

  it("are refused for a person and for a post that are not there", async () => {
    const { ask, diminta } = await kantor();
    await expect(ask("penempatan.berkas", { ...diminta, pegawaiId: "x" })).rejects.toMatchObject({ code: "notFound" });
    await expect(ask("penempatan.berkas", { ...diminta, jabatanId: "x" })).rejects.toMatchObject({ code: "notFound" });
  });
});
