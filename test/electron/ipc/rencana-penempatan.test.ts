import type { Input } from "../../../core/contract/procedures";
import { describe, expect, it } from "vitest";
import { redoLatest, undoLatest } from "../open-kantor";
import { kantorBerencana, PER_RENCANA as PER, tolak } from "./kantor-berencana";

describe("a kept plan", () => {
  it("has the limits that it was given, is computed under them, and takes others in their place", async () => {
    const { ask, rencana, hasan, usul, buka } = await kantorBerencana();
    const { pegawaiId, ke } = hasan;
    const semula = (await usul()).map((satu) => `${satu.pegawaiId} ${satu.ke}`);
    const simpan = async (batasan: Input<"rencanaPenempatan.save">["batasan"]) =>
      ask("rencanaPenempatan.save", {
        id: rencana.id,
        revision: (await buka()).rencana.revision,
        nama: "Rotasi 2027",
        catatan: "",
        batasan,
      });
    await simpan({ coret: [{ pegawaiId, jabatanId: ke }], penting: [ke] });
    expect((await buka()).batasan).toEqual({ kunci: [], coret: [{ pegawaiId, jabatanId: ke }], penting: [ke] });
    expect((await usul()).map((satu) => `${satu.pegawaiId} ${satu.ke}`)).not.toContain(`${pegawaiId} ${ke}`);
    await simpan({ kunci: [{ pegawaiId, jabatanId: null }] });
    expect((await buka()).batasan).toEqual({ kunci: [{ pegawaiId, jabatanId: null }], coret: [], penting: [] });
    expect((await usul()).map((satu) => satu.pegawaiId)).not.toContain(pegawaiId);
    await simpan({});
    expect((await usul()).map((satu) => `${satu.pegawaiId} ${satu.ke}`)).toEqual(semula);
    // Each save is one step, and goes back as one.
    await undoLatest(ask);
    await undoLatest(ask);
    expect((await buka()).batasan).toEqual({ kunci: [], coret: [{ pegawaiId, jabatanId: ke }], penting: [ke] });
    await redoLatest(ask);
    expect((await buka()).batasan.kunci).toEqual([{ pegawaiId, jabatanId: null }]);
  });

  it("keeps its limits and day when only its name changes, and is listed by what it holds", async () => {
    const { ask, rencana, hasan } = await kantorBerencana();
    const { pegawaiId, ke } = hasan;
    const batasan = { per: "2026-12-31", kunci: [{ pegawaiId, jabatanId: ke }] };
    const kedua = await ask("rencanaPenempatan.save", { nama: "Arah lain", catatan: "", batasan });
    await ask("rencanaPenempatan.save", { id: kedua.id, revision: kedua.revision, nama: "Arah kedua", catatan: "x" });
    expect(await ask("rencanaPenempatan.list", {})).toMatchObject([
      { id: kedua.id, nama: "Arah kedua", catatan: "x", per: "2026-12-31", keadaan: "draf", kunci: 1, coret: 0, diterima: 0 },
      { id: rencana.id, nama: "Rotasi 2027", per: PER, kunci: 0 },
    ]);
  });

  it("is computed as at the day that is asked for; otherwise as at today, or its own day where that is still to come", async () => {
    const { ask, host, rencana } = await kantorBerencana();
    const { id } = await ask("rencanaPenempatan.save", { nama: "Kelak", catatan: "", batasan: { per: "2090-01-01" } });
    const per = async (satu: string, hari?: string) => (await ask("rencanaPenempatan.get", { id: satu, per: hari })).hasil;
    expect([await per(rencana.id), await per(rencana.id, "2027-06-01"), await per(id)]).toMatchObject([
      { per: host.context.today() > PER ? host.context.today() : PER },
      { per: "2027-06-01", sampai: "2028-06-01" },
      { per: "2090-01-01" },
    ]);
  });

  it("says of limits that contradict each other which they are, and cannot be adopted", async () => {
    const { ask, hasan, rencana, ...kantor } = await kantorBerencana();
    const { pegawaiId, ke } = hasan;
    const batasan = { kunci: [{ pegawaiId, jabatanId: ke }], coret: [{ pegawaiId, jabatanId: ke }] };
    const { id } = await ask("rencanaPenempatan.save", { nama: "Keliru", catatan: "", batasan });
    const { hasil, beda, rencana: kini } = await ask("rencanaPenempatan.get", { id, per: PER });
    expect([hasil.keadaan, beda]).toEqual(["bertentangan", null]);
    expect(await tolak(kantor, "rencanaPenempatan.pakai", { id, revision: kini.revision, per: PER })).toContain("batasannya bertentangan");
    const { versi, beda: berbeda } = await ask("rencanaPenempatan.compare", { id: [rencana.id, id], per: PER });
    expect([versi[0]?.ringkasan === null, versi[1]?.ringkasan, berbeda]).toEqual([false, null, []]);
  });

  it("goes with everything that belongs to it, and comes back whole", async () => {
    const { ask, rencana, putuskan, buka, ...kantor } = await kantorBerencana();
    await putuskan({});
    const semula = await buka();
    await ask("rencanaPenempatan.remove", { id: rencana.id, revision: semula.rencana.revision });
    expect(await tolak(kantor, "rencanaPenempatan.get", { id: rencana.id })).toContain("notFound");
    await undoLatest(ask);
    const kembali = await buka();
    expect(kembali.tersimpan.map(({ ke, keputusan }) => [ke.nama, keputusan])).toEqual(
      semula.tersimpan.map(({ ke, keputusan }) => [ke.nama, keputusan]),
    );
  });

  it("loses the limits of a person or post that is removed, and gets them back with it", async () => {
    const { ask, rencana, buka } = await kantorBerencana();
    const unit = (await ask("unit.list", {}))[0];
    const isi = { jenis: "pelaksana" as const, jenjang: null, kelas: 5, kode: null, indukId: null };
    const jabatan = await ask("jabatan.save", { unitId: unit?.id ?? "", nama: "Jabatan Baru", ...isi });
    const { revision } = (await buka()).rencana;
    await ask("rencanaPenempatan.save", { id: rencana.id, revision, nama: "Rotasi 2027", catatan: "", batasan: { penting: [jabatan.id] } });
    await ask("jabatan.remove", { id: jabatan.id, revision: jabatan.revision });
    expect((await buka()).batasan.penting).toEqual([]);
    await undoLatest(ask);
    expect((await buka()).batasan.penting).toEqual([jabatan.id]);
  });

  it("follows a post that is joined with another one, in its limits and in its moves, and says what cannot come along", async () => {
    const { ask, rencana, hasan, putuskan, buka } = await kantorBerencana();
    await putuskan({});
    const { revision } = (await buka()).rencana;
    const semua = await ask("jabatan.list", {});
    const dari = semua.find(({ id }) => id === hasan.ke);
    const ke = semua.find(({ nama }) => nama === "Pranata Komputer Ahli Pertama");
    if (!dari || !ke) throw new Error("no post");
    const { pegawaiId } = hasan;
    const coret = [dari.id, ke.id].map((jabatanId) => ({ pegawaiId, jabatanId }));
    await ask("rencanaPenempatan.save", { id: rencana.id, revision, nama: "Rotasi 2027", catatan: "", batasan: { coret } });
    const target = ({ id, revision: nomor }: typeof dari) => ({ id, revision: nomor });
    const { kehilangan } = await ask("jabatan.joinPreview", { dari: dari.id, ke: ke.id });
    expect(kehilangan).toContainEqual({ jenis: "batasanPenempatan", jabatan: ke.nama, jumlah: 1 });
    await ask("jabatan.join", { dari: target(dari), ke: target(ke) });
    const { batasan, tersimpan } = await buka();
    expect([batasan.coret, tersimpan[0]?.ke.id, tersimpan[0]?.ke.nama]).toEqual([[{ pegawaiId, jabatanId: ke.id }], ke.id, ke.nama]);
    await undoLatest(ask);
    expect((await buka()).tersimpan[0]?.ke.id).toBe(dari.id);
  });
});
