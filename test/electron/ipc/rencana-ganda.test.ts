import { describe, expect, it } from "vitest";
import { undoLatest } from "../open-kantor";
import { kantorBerencana, PER_RENCANA as PER, tolak } from "./kantor-berencana";

describe("two plans that accept the same person", () => {
  it("say so of each other, until one of them is taken back or stands no longer", async () => {
    const { ask, rencana, hasan, putuskan, buka } = await kantorBerencana();
    await putuskan({});
    expect((await buka()).diterimaLain).toEqual([]);
    const kedua = await ask("rencanaPenempatan.save", { nama: "Kedua", catatan: "", batasan: { per: PER } });
    const bukaKedua = () => ask("rencanaPenempatan.get", { id: kedua.id, per: PER });
    const { nama, ke } = (await buka()).tersimpan[0] ?? {};
    // Told before she is accepted there too.
    expect((await bukaKedua()).diterimaLain).toEqual([{ pegawaiId: hasan.pegawaiId, nama, ke: ke?.nama, rencana: "Rotasi 2027" }]);
    const ganda = async () => (await ask("rencanaPenempatan.list", {})).map((satu) => [satu.nama, satu.ganda.map((lain) => lain.rencana)]);
    expect(await ganda()).toEqual([
      ["Kedua", []],
      ["Rotasi 2027", []],
    ]);
    await putuskan({ rencanaId: kedua.id, rencanaRevision: (await bukaKedua()).rencana.revision });
    expect(await ganda()).toEqual([
      ["Kedua", ["Rotasi 2027"]],
      ["Rotasi 2027", ["Kedua"]],
    ]);
    await undoLatest(ask);
    expect((await buka()).diterimaLain).toEqual([]);
    expect(rencana.nama).toBe("Rotasi 2027");
  });
});

describe("a plan that is given up again", () => {
  it("is a draft: what was decided stays, the rest is computed, and undo makes it the plan in use again", async () => {
    const { ask, rencana, hasan, putuskan, buka, pakai, usul } = await kantorBerencana();
    await putuskan({});
    await pakai();
    const dipakai = await buka();
    expect(dipakai.tersimpan).toHaveLength((await usul()).length);
    await ask("rencanaPenempatan.lepas", { id: rencana.id, revision: dipakai.rencana.revision });
    const draf = await buka();
    expect(draf.rencana.keadaan).toBe("draf");
    expect(draf.tersimpan.map(({ pegawaiId, keputusan }) => [pegawaiId, keputusan])).toEqual([[hasan.pegawaiId, "terima"]]);
    await undoLatest(ask);
    const kembali = await buka();
    expect([kembali.rencana.keadaan, kembali.tersimpan.length]).toEqual(["dipakai", dipakai.tersimpan.length]);
  });

  it("is none while it is a draft, or once a decree of it was recorded", async () => {
    const { ask, rencana, putuskan, pakai, buka, terlihat, ...kantor } = await kantorBerencana();
    const lepas = async () => tolak(kantor, "rencanaPenempatan.lepas", { id: rencana.id, revision: (await buka()).rencana.revision });
    expect(await lepas()).toContain("masih draf");
    await putuskan({});
    await pakai();
    const satu = await terlihat();
    await ask("rencanaPenempatan.sk", { id: satu?.id ?? "", revision: satu?.revision ?? 0, nomorSk: "821/1", tmt: "2026-12-01" });
    expect(await lepas()).toContain("SK 821/1");
    await undoLatest(ask);
    expect(await tolak(kantor, "rencanaPenempatan.lepas", { id: rencana.id, revision: 99 })).toContain("staleRevision");
    expect(await lepas()).toBe("diterima");
  });
});
