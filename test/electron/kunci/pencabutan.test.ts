import { copyFileSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { BerkasKunci } from "../../../core/contract/berkas-kunci";
import { temporaryFolder } from "../open-kantor";
import { kantorTerlindung, SANDI, type KantorDikunci } from "./kantor-terlindung";

const SANDI_BUDI = "sandi si budi";
const BRANKAS = {
  tersedia: () => true,
  tutup: (teks: string) => Buffer.from(teks),
  buka: (isi: Buffer) => isi.toString(),
};

/** A protected office with Budi in it, and the key file of that time as it is copied to a stick. */
async function denganBudi(peran: "penyusun" | "pembaca", brankas?: typeof BRANKAS) {
  const { kantor, lembar, slot, sri } = await kantorTerlindung(brankas);
  await kantor.ask("kunci.tambahOrang", { nama: "Budi", peran, sandi: SANDI_BUDI });
  const dahulu = join(temporaryFolder(), "dahulu.kunci");
  copyFileSync(`${kantor.path}.kunci`, dahulu);
  return { kantor, lembar, sri, budi: await slot("Budi"), dahulu };
}

/** Changes the key file by hand, as somebody does who has no key. */
function sunting({ path }: KantorDikunci, kerja: (berkas: BerkasKunci) => unknown): void {
  const berkas = JSON.parse(readFileSync(`${path}.kunci`, "utf8")) as BerkasKunci;
  kerja(berkas);
  writeFileSync(`${path}.kunci`, JSON.stringify(berkas));
}

async function siapa(kantor: KantorDikunci) {
  return (await kantor.ask("kunci.status", {})).siapa;
}

describe("whoever loses something", () => {
  it("opens nothing of today with a copy of the key file of before, once her slot was taken away", async () => {
    const { kantor, budi, dahulu } = await denganBudi("penyusun");
    const sebelum = readFileSync(kantor.path);
    await kantor.ask("kunci.cabut", { slotId: budi });
    expect(readFileSync(kantor.path).equals(sebelum)).toBe(false);
    expect(await kantor.ask("unit.list", {})).toHaveLength(1);
    await kantor.restart();
    copyFileSync(dahulu, `${kantor.path}.kunci`);
    expect(await kantor.kode("kunci.buka", { slotId: budi, sandi: SANDI_BUDI })).toBe("databaseWrongKey");
    expect(await kantor.kode("unit.list", {})).toBe("terkunci");
  });

  it("does not get the higher role back with it either, nor open with a recovery sheet that was replaced", async () => {
    const { kantor, budi, sri, lembar, dahulu } = await denganBudi("penyusun");
    await kantor.ask("kunci.ubahPeran", { slotId: budi, peran: "pembaca" });
    await kantor.restart();
    const kini = readFileSync(`${kantor.path}.kunci`);
    copyFileSync(dahulu, `${kantor.path}.kunci`);
    expect(await kantor.kode("kunci.buka", { slotId: budi, sandi: SANDI_BUDI })).toBe("databaseWrongKey");
    writeFileSync(`${kantor.path}.kunci`, kini);
    await kantor.ask("kunci.buka", { slotId: sri, sandi: SANDI });
    const sebelumLembar = readFileSync(`${kantor.path}.kunci`);
    await kantor.ask("kunci.pemulihanBaru", {});
    await kantor.restart();
    const sesudahLembar = readFileSync(`${kantor.path}.kunci`);
    writeFileSync(`${kantor.path}.kunci`, sebelumLembar);
    expect(await kantor.kode("kunci.buka", { pemulihan: lembar.join("") })).toBe("databaseWrongKey");
    writeFileSync(`${kantor.path}.kunci`, sesudahLembar);
    await kantor.ask("kunci.buka", { slotId: budi, sandi: SANDI_BUDI });
    expect(await siapa(kantor)).toMatchObject({ nama: "Budi", peran: "pembaca" });
  });

  it("loses it after a snapshot, and a higher role costs nothing of the kind", async () => {
    const { kantor, budi } = await denganBudi("pembaca");
    const kunciData = kantor.host.context.kunci.kunciData;
    await kantor.ask("kunci.ubahPeran", { slotId: budi, peran: "pemeriksa" });
    expect(kantor.host.context.kunci.kunciData).toBe(kunciData);
    await kantor.ask("unit.save", { nama: "Hukum", indukId: null, kode: null });
    await kantor.ask("kunci.cabut", { slotId: budi });
    expect(kantor.host.context.kunci.kunciData).not.toBe(kunciData);
    expect(
      readdirSync(join(kantor.folder, "tepat-cadangan"))
        .filter((nama) => nama.endsWith(".db"))
        .join(),
    ).toMatch(/-gantiKunci\.db|-ganti-kunci\.db/u);
  });

  it("does not come back by her own hand: whatever was changed in the key file without the key stops every change of it", async () => {
    const { kantor, budi, sri, dahulu } = await denganBudi("pembaca");
    await kantor.ask("kunci.cabut", { slotId: budi });
    const asli = readFileSync(`${kantor.path}.kunci`);
    const { slot } = JSON.parse(readFileSync(dahulu, "utf8")) as BerkasKunci;
    const lama = slot.filter(({ id }) => id === budi);
    sunting(kantor, (berkas) => berkas.slot.push(...lama.map((satu) => ({ ...satu, peran: "penyusun" as const }))));
    for (const [nama, masukan] of [
      ["kunci.gantiKunci", {}],
      ["kunci.pemulihanBaru", {}],
      ["kunci.lepas", { sandi: SANDI }],
      ["kunci.ubahPeran", { slotId: budi, peran: "pembaca" }],
      ["kunci.tambahOrang", { nama: "Tono", peran: "pembaca", sandi: "sandi si tono" }],
      ["kunci.ubahSandi", { slotId: sri, sandiLama: SANDI, sandi: "sandi yang baru" }],
    ] as const)
      expect([nama, await kantor.kode(nama, masukan)]).toEqual([nama, "berkasKunciRusak"]);
    writeFileSync(`${kantor.path}.kunci`, asli);
    await kantor.ask("kunci.gantiKunci", {});
    await kantor.restart();
    expect(await kantor.kode("kunci.buka", { slotId: budi, sandi: SANDI_BUDI })).toBe("slotLama");
  });

  it("loses it by the account of this computer, too", async () => {
    const { kantor, sri, budi } = await denganBudi("penyusun", BRANKAS);
    await kantor.ask("kunci.buka", { slotId: budi, sandi: SANDI_BUDI });
    await kantor.ask("kunci.tambahAkun", {});
    await kantor.ask("kunci.buka", { slotId: sri, sandi: SANDI });
    await kantor.ask("kunci.ubahPeran", { slotId: budi, peran: "pembaca" });
    await kantor.ask("kunci.buka", { akun: true });
    expect(await siapa(kantor)).toMatchObject({ nama: "Budi (akun komputer ini)", peran: "pembaca" });
    await kantor.ask("kunci.buka", { slotId: sri, sandi: SANDI });
    await kantor.ask("kunci.cabut", { slotId: budi });
    expect((await kantor.ask("kunci.status", {})).slot.map(({ jenis }) => jenis).toSorted()).toEqual(["orang", "pemulihan"]);
    expect(await kantor.kode("kunci.buka", { akun: true })).toBe("akunTidakMembuka");
  });

  it("goes on with the new sheet who came in with the former one", async () => {
    const { kantor, lembar, budi } = await denganBudi("pembaca");
    await kantor.ask("kunci.buka", { pemulihan: lembar.join("") });
    const { lembarPemulihan } = await kantor.ask("kunci.pemulihanBaru", {});
    await kantor.ask("kunci.tambahOrang", { nama: "Budi", peran: "penyusun", sandi: "sandi budi baru" });
    await kantor.ask("kunci.kunci", {});
    expect(await kantor.kode("kunci.buka", { slotId: budi, sandi: SANDI_BUDI })).toBe("slotLama");
    expect(await kantor.kode("kunci.buka", { pemulihan: lembarPemulihan.join("") })).toBe("ok");
  });
});

describe("opening what is open", () => {
  it("asks for the password all the same, and leaves who is at work where she is when it is wrong", async () => {
    const { kantor, sri, budi } = await denganBudi("pembaca");
    for (const slotId of [sri, budi]) expect(await kantor.kode("kunci.buka", { slotId, sandi: "bukan sandinya" })).toBe("sandiSalah");
    expect(await siapa(kantor)).toMatchObject({ slotId: sri });
    expect(await kantor.kode("kunci.buka", { slotId: sri, sandi: SANDI })).toBe("ok");
    expect(await kantor.ask("unit.list", {})).toHaveLength(1);
  });

  it("by another person ends what the former one had open, after her step is written", async () => {
    const { kantor, sri, budi } = await denganBudi("pembaca");
    const simpan = kantor.kode("unit.save", { nama: "Sebelum", indukId: null, kode: null });
    const buka = kantor.kode("kunci.buka", { slotId: budi, sandi: SANDI_BUDI });
    expect(await Promise.all([simpan, buka])).toEqual(["ok", "ok"]);
    expect(await siapa(kantor)).toMatchObject({ slotId: budi, peran: "pembaca" });
    expect(await kantor.kode("unit.save", { nama: "Sesudah", indukId: null, kode: null })).toBe("bukanPeran");
    expect((await kantor.ask("history.list", {})).langkah[0]?.pelaku).toBe("Sri Wahyuni");
    await kantor.ask("kunci.buka", { slotId: sri, sandi: SANDI });
    expect(await kantor.ask("unit.list", {})).toHaveLength(2);
  });
});
