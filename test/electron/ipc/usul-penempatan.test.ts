import { describe, expect, it } from "vitest";
import type { Usul } from "../../../core/penempatan/usul";
import { undoLatest, type Ask } from "../open-kantor";
import { kantorBerencana, PER_RENCANA as PER, tolak } from "./kantor-berencana";

describe("a decision on a move", () => {
  it("keeps the move with the figures as they were proposed, is changed with a reason, and taken back", async () => {
    const { ask, hasan, putuskan, terlihat, buka } = await kantorBerencana();
    await putuskan({});
    const [diterima] = (await buka()).tersimpan;
    expect(diterima).toMatchObject({
      pegawaiId: hasan.pegawaiId,
      ke: { id: hasan.ke },
      skor: hasan.pasangan.skor.skor,
      keputusan: "terima",
    });
    expect(diterima?.bukti.bagian).toEqual(hasan.pasangan.skor.bagian);
    expect((await buka()).beda?.menurutUsul[diterima?.id ?? ""]).toEqual({ jenis: "tetap" });
    await putuskan({ keputusan: "tolak", alasan: "Masih memimpin tim penyusunan", dilihat: await terlihat() });
    expect((await buka()).tersimpan).toMatchObject([{ keputusan: "tolak", alasan: "Masih memimpin tim penyusunan" }]);
    expect(await ask("rencanaPenempatan.statistik", {})).toMatchObject({
      diterima: 0,
      ditolak: 1,
      menurutBagian: [{ bagian: "kompetensi" }],
    });
    await putuskan({ keputusan: null, dilihat: await terlihat() });
    expect((await buka()).tersimpan).toEqual([]);
    await undoLatest(ask);
    expect((await buka()).tersimpan).toMatchObject([{ keputusan: "tolak" }]);
    const { langkah } = await ask("history.list", { jumlah: 5 });
    expect(langkah.map(({ kalimat }) => kalimat).find((satu) => satu.startsWith("Tolak usul"))).toMatch(/^Tolak usul .+ ke /u);
  });

  it("is refused without a reason, for a move that is not proposed, unseen, and where somebody decided meanwhile", async () => {
    const { hasan, putuskan, terlihat, rencana, ...kantor } = await kantorBerencana();
    const isi = {
      rencanaId: rencana.id,
      rencanaRevision: rencana.revision,
      pegawaiId: hasan.pegawaiId,
      jabatanId: hasan.ke,
      keputusan: "tolak",
      dilihat: null,
      per: PER,
    };
    expect(await tolak(kantor, "rencanaPenempatan.putuskan", isi)).toContain("sebutkan alasan menolak usul ini");
    const lain = { ...isi, jabatanId: hasan.dari, alasan: "x" };
    expect(await tolak(kantor, "rencanaPenempatan.putuskan", lain)).toContain("hari ini tidak mengusulkan ");
    expect(await tolak(kantor, "rencanaPenempatan.putuskan", { ...isi, rencanaId: "x", alasan: "x" })).toContain("notFound");
    // Somebody has changed the plan since it was seen: another one would be decided on.
    expect(await tolak(kantor, "rencanaPenempatan.putuskan", { ...isi, rencanaRevision: 9, alasan: "x" })).toContain(
      "staleRevision: Rotasi 2027",
    );
    await putuskan({});
    expect(await tolak(kantor, "rencanaPenempatan.putuskan", { ...isi, alasan: "x" })).toContain("staleRevision");
    const dilihat = await terlihat();
    const usang = { ...isi, alasan: "x", dilihat: { ...dilihat, revision: 9 } };
    expect(await tolak(kantor, "rencanaPenempatan.putuskan", usang)).toContain("staleRevision");
  });

  it("takes one post for one person: another one is accepted only after the first is taken back", async () => {
    const { ask, usul, putuskan, rencana, buka, ...kantor } = await kantorBerencana();
    const { pegawaiId, ke, lain } = await bertujuanLain(ask, await usul());
    await putuskan({ pegawaiId, jabatanId: ke });
    const { revision } = (await buka()).rencana;
    const batasan = { kunci: [{ pegawaiId, jabatanId: lain }] };
    await ask("rencanaPenempatan.save", { id: rencana.id, revision, nama: "Rotasi 2027", catatan: "", batasan });
    const rencanaRevision = (await buka()).rencana.revision;
    const isi = { rencanaId: rencana.id, rencanaRevision, pegawaiId, jabatanId: lain, keputusan: "terima", dilihat: null, per: PER };
    expect(await tolak(kantor, "rencanaPenempatan.putuskan", isi)).toContain("cabut keputusan itu dahulu");
    // What was accepted is proposed no more: the plan cannot be adopted over the head of that decision.
    const { nama } = (await buka()).tersimpan.find((satu) => satu.pegawaiId === pegawaiId) ?? { nama: "?" };
    expect(await tolak(kantor, "rencanaPenempatan.pakai", { id: rencana.id, revision: rencanaRevision, per: PER })).toContain(
      `tidak diusulkan lagi: ${nama} ke `,
    );
  });
});

/** A move of which the person may go to another post as well. */
async function bertujuanLain(ask: Ask, usul: readonly Pick<Usul, "pegawaiId" | "dari" | "ke">[]) {
  const jabatan = await ask("jabatan.list", {});
  for (const { pegawaiId, dari, ke } of usul)
    for (const { id } of jabatan.filter((satu) => satu.id !== dari && satu.id !== ke)) {
      const { keadaan } = await ask("penempatan.hitung", { per: PER, kunci: [{ pegawaiId, jabatanId: id }] });
      if (keadaan !== "bertentangan") return { pegawaiId, ke, lain: id };
    }
  throw new Error("no other post");
}

describe("the plan that the office goes by", () => {
  it("keeps every move as it is proposed on that day; another one takes its place, and undo gives it back", async () => {
    const { ask, rencana, putuskan, pakai, buka, usul } = await kantorBerencana();
    await putuskan({ keputusan: "tolak", alasan: "Belum waktunya" });
    await pakai();
    const { tersimpan, rencana: dipakai, beda } = await buka();
    expect([dipakai.keadaan, tersimpan.length, beda?.sama]).toEqual(["dipakai", (await usul()).length, true]);
    expect(tersimpan.map(({ keputusan }) => keputusan).filter((satu) => satu !== null)).toEqual(["tolak"]);
    const kedua = await ask("rencanaPenempatan.save", { nama: "Kedua", catatan: "", batasan: { per: PER } });
    await ask("rencanaPenempatan.pakai", { id: kedua.id, revision: kedua.revision, per: PER });
    const keadaan = async () => (await ask("rencanaPenempatan.list", {})).map((satu) => [satu.nama, satu.keadaan]);
    expect(await keadaan()).toEqual([
      ["Kedua", "dipakai"],
      ["Rotasi 2027", "diganti"],
    ]);
    await undoLatest(ask);
    expect(await keadaan()).toEqual([
      ["Rotasi 2027", "dipakai"],
      ["Kedua", "draf"],
    ]);
    expect((await ask("rencanaPenempatan.get", { id: kedua.id, per: PER })).tersimpan).toEqual([]);
    expect(rencana.keadaan).toBe("draf");
  });

  it("says that today's computation differs once the facts have changed, and leaves what it keeps as it was", async () => {
    const { ask, hasan, pakai, buka } = await kantorBerencana();
    await pakai();
    const semula = (await buka()).tersimpan.find(({ pegawaiId }) => pegawaiId === hasan.pegawaiId);
    // She studies from now on, and so is moved nowhere.
    await ask("riwayatKedudukan.save", { pegawaiId: hasan.pegawaiId, sejak: "2026-11-01", kedudukanHukum: "Tugas Belajar" });
    const { tersimpan, beda } = await buka();
    expect(beda?.sama).toBe(false);
    expect(beda?.menurutUsul[semula?.id ?? ""]).toEqual({ jenis: "tidakLagi" });
    expect(tersimpan.find(({ pegawaiId }) => pegawaiId === hasan.pegawaiId)).toEqual(semula);
  });

  it("takes no other limits and cannot be removed, but may be renamed; its moves are decided, and none comes to it", async () => {
    const { ask, rencana, pakai, buka, hasan, terlihat, putuskan, ...kantor } = await kantorBerencana();
    await pakai();
    const { id, revision } = (await buka()).rencana;
    const isi = { id, revision, nama: "Rotasi", catatan: "" };
    expect(await tolak(kantor, "rencanaPenempatan.save", { ...isi, batasan: {} })).toContain("planAdopted");
    expect(await tolak(kantor, "rencanaPenempatan.remove", { id, revision })).toContain("hanya rencana draf");
    expect(await tolak(kantor, "rencanaPenempatan.pakai", { id, revision })).toContain("planAdopted");
    await ask("rencanaPenempatan.save", isi);
    await putuskan({ dilihat: await terlihat() });
    await putuskan({ keputusan: null, dilihat: await terlihat() });
    expect((await buka()).tersimpan.find(({ pegawaiId }) => pegawaiId === hasan.pegawaiId)?.keputusan).toBeNull();
    const baru = {
      rencanaId: rencana.id,
      rencanaRevision: revision,
      pegawaiId: hasan.pegawaiId,
      jabatanId: hasan.dari,
      keputusan: "terima",
      dilihat: null,
      per: PER,
    };
    expect(await tolak(kantor, "rencanaPenempatan.putuskan", baru)).toContain("planAdopted");
  });
});

describe("the decree of an accepted move", () => {
  it("makes the move a fact of the person from its TMT on, and both go back as one", async () => {
    const { ask, hasan, putuskan, pakai, terlihat, buka } = await kantorBerencana();
    await putuskan({});
    await pakai();
    const dilihat = await terlihat();
    if (!dilihat) throw new Error("no move");
    await ask("rencanaPenempatan.sk", { ...dilihat, nomorSk: "821/12/2027", tmt: "2027-01-04" });
    const jabatanPer = async (per: string) => (await ask("pegawai.list", { per })).find(({ id }) => id === hasan.pegawaiId)?.jabatanId;
    expect([await jabatanPer("2027-01-03"), await jabatanPer("2027-01-04")]).toEqual([hasan.dari, hasan.ke]);
    const riwayat = async () => (await ask("orang.get", { id: hasan.pegawaiId })).riwayatJabatan;
    expect((await riwayat())[0]).toMatchObject({ jabatanId: hasan.ke, sejak: "2027-01-04", nomorSk: "821/12/2027", jenis: "definitif" });
    expect((await buka()).tersimpan.find(({ id }) => id === dilihat.id)).toMatchObject({
      nomorSk: "821/12/2027",
      tmt: "2027-01-04",
      tercatat: true,
    });
    const kini = await ask("rencanaPenempatan.get", { id: (await buka()).rencana.id, per: "2027-01-04" });
    expect(kini.beda?.menurutUsul[dilihat.id]).toEqual({ jenis: "terlaksana" });
    await undoLatest(ask);
    expect(await jabatanPer("2027-01-04")).toBe(hasan.dari);
    expect((await buka()).tersimpan.find(({ id }) => id === dilihat.id)).toMatchObject({ nomorSk: "", tmt: null, tercatat: false });
  });

  it("does not stand in the way of adopting the plan while it waits for its TMT", async () => {
    const { ask, hasan, putuskan, pakai, buka, rencana } = await kantorBerencana();
    await putuskan({});
    const { pegawaiId, ke } = hasan;
    // A list of the office brings the holding, to begin next year.
    await ask("riwayatJabatan.save", { pegawaiId, jenis: "definitif", jabatanId: ke, sejak: "2027-03-01" });
    const usul = (await buka()).tersimpan.find((satu) => satu.pegawaiId === pegawaiId);
    expect((await buka()).beda?.menurutUsul[usul?.id ?? ""]).toEqual({ jenis: "menungguTmt", tmt: "2027-03-01" });
    await pakai();
    const kini = await ask("rencanaPenempatan.get", { id: rencana.id, per: PER });
    expect([kini.rencana.keadaan, kini.beda?.sama]).toEqual(["dipakai", true]);
    const lusa = await ask("rencanaPenempatan.get", { id: rencana.id, per: "2027-03-01" });
    expect(lusa.beda?.menurutUsul[usul?.id ?? ""]).toEqual({ jenis: "terlaksana" });
  });

  it("gives its number to the holding that a list of the office brought already, of which the end stays", async () => {
    const { ask, hasan, putuskan, pakai, terlihat, ...kantor } = await kantorBerencana();
    await putuskan({});
    await pakai();
    const { pegawaiId, ke } = hasan;
    const riwayat = async () => (await ask("orang.get", { id: pegawaiId })).riwayatJabatan;
    const isi = { pegawaiId, jenis: "definitif", jabatanId: ke, sejak: "2027-01-04", sampai: "2029-01-03" } as const;
    await ask("riwayatJabatan.save", { ...isi, nomorSk: "9/LAIN" });
    const sebelum = (await riwayat()).length;
    const sk = { ...(await terlihat()), nomorSk: "821/12/2027", tmt: "2027-01-04" };
    expect(await tolak(kantor, "rencanaPenempatan.sk", sk)).toContain("sudah memuat SK 9/LAIN");
    const [ada] = await riwayat();
    await ask("riwayatJabatan.save", { ...isi, id: ada?.id, revision: ada?.revision, nomorSk: "" });
    // A day off would make a second holding of the same post.
    for (const tmt of ["2027-01-03", "2027-01-05"])
      expect(await tolak(kantor, "rencanaPenempatan.sk", { ...sk, tmt })).toMatch(/riwayat .+ sudah memuat .+ mulai 04-01-2027/u);
    expect(await tolak(kantor, "rencanaPenempatan.sk", sk)).toBe("diterima");
    const sesudah = await riwayat();
    expect([sesudah.length, sesudah[0]]).toMatchObject([sebelum, { nomorSk: "821/12/2027", sejak: "2027-01-04", sampai: "2029-01-03" }]);
  });

  it("may be of a post that she had once, before the one that she has now", async () => {
    const { ask, hasan, putuskan, pakai, terlihat, ...kantor } = await kantorBerencana();
    await putuskan({});
    await pakai();
    const { pegawaiId, ke } = hasan;
    await ask("riwayatJabatan.save", { pegawaiId, jenis: "definitif", jabatanId: ke, sejak: "2001-01-04" });
    const sk = { ...(await terlihat()), nomorSk: "821/12/2027", tmt: "2027-01-04" };
    expect(await tolak(kantor, "rencanaPenempatan.sk", sk)).toBe("diterima");
  });

  it("is told of the plan in use only; of another one it is said what that one accepted for the same person", async () => {
    const { ask, rencana, putuskan, pakai, terlihat, ...kantor } = await kantorBerencana();
    await putuskan({});
    const sk = async () => ({ ...(await terlihat()), nomorSk: "1/SK", tmt: "2027-01-04" });
    expect(await tolak(kantor, "rencanaPenempatan.sk", await sk())).toContain("rencana Rotasi 2027 bukan rencana itu");
    await pakai();
    const kedua = await ask("rencanaPenempatan.save", { nama: "Kedua", catatan: "", batasan: { per: PER } });
    await putuskan({ rencanaId: kedua.id, rencanaRevision: kedua.revision });
    await ask("rencanaPenempatan.pakai", { id: kedua.id, revision: kedua.revision, per: PER });
    expect((await ask("rencanaPenempatan.get", { id: rencana.id, per: PER })).rencana.keadaan).toBe("diganti");
    expect(await tolak(kantor, "rencanaPenempatan.sk", await sk())).toMatch(/.+ sudah diterima ke .* dalam rencana Kedua yang dipakai/u);
  });

  it("is refused for a move that nobody accepted, a second time, and a decision under it stays", async () => {
    const { ask, putuskan, pakai, terlihat, ...kantor } = await kantorBerencana();
    await putuskan({ keputusan: "tolak", alasan: "x" });
    await pakai();
    const sk = async () => ({ ...(await terlihat()), nomorSk: "1/SK", tmt: "2027-01-04" });
    expect(await tolak(kantor, "rencanaPenempatan.sk", await sk())).toContain("terima usul ini dahulu");
    expect(await tolak(kantor, "rencanaPenempatan.sk", { ...(await sk()), nomorSk: "" })).toContain("invalidInput");
    expect(await tolak(kantor, "rencanaPenempatan.sk", { ...(await sk()), id: "x" })).toContain("notFound");
    await putuskan({ dilihat: await terlihat() });
    expect(await tolak(kantor, "rencanaPenempatan.sk", await sk())).toBe("diterima");
    expect(await tolak(kantor, "rencanaPenempatan.sk", await sk())).toContain("SK 1/SK sudah tercatat");
    await expect(putuskan({ keputusan: null, dilihat: await terlihat() })).rejects.toThrow("invalidInput");
    expect(await ask("rencanaPenempatan.list", {})).toMatchObject([{ diterima: 1, bersk: 1 }]);
  });
});
