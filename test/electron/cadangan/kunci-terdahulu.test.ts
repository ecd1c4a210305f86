import { copyFileSync, cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { PilihanCadangan } from "../../../electron/cadangan/buka";
import { bukaKantor, kantorTerlindung, SANDI, type KantorDikunci } from "../kunci/kantor-terlindung";

const namaUnit = async ({ ask }: Pick<KantorDikunci, "ask">) => (await ask("unit.list", {})).map(({ nama }) => nama).toSorted();
const keadaan = async ({ ask }: Pick<KantorDikunci, "ask">, { nama }: PilihanCadangan) =>
  (await ask("cadangan.daftar", {})).cadangan.find((satu) => satu.nama === nama)?.ditolak;

/** An office whose protection was taken off, with a snapshot of before, which names a unit that was removed since. */
async function kantorDilepas() {
  const terlindung = await kantorTerlindung();
  const { kantor } = terlindung;
  await kantor.ask("unit.save", { nama: "Sebelum", indukId: null, kode: null });
  const dibuat = await kantor.ask("cadangan.ambil", {});
  const pilihan: PilihanCadangan = { tempat: "sini", nama: dibuat?.nama ?? "" };
  await kantor.ask("unit.save", { nama: "Sesudah", indukId: null, kode: null });
  await kantor.ask("kunci.lepas", { sandi: SANDI });
  return { ...terlindung, pilihan };
}

describe("a snapshot of a protection that is no more", () => {
  it("opens with the password of its time, is compared and restored, and nothing of the key stays after the program ends", async () => {
    const { kantor, pilihan, sri } = await kantorDilepas();
    expect(await keadaan(kantor, pilihan)).toBe("kunciLain");
    expect(await kantor.kode("cadangan.banding", pilihan)).toBe("cadanganDitolak");
    expect(await kantor.ask("cadangan.pemegang", pilihan)).toMatchObject([{ nama: "Sri Wahyuni", jenis: "orang" }, { jenis: "pemulihan" }]);
    expect(await kantor.kode("cadangan.bukaKunci", { ...pilihan, cara: { slotId: sri, sandi: "bukan ini" } })).toBe("sandiSalah");
    await kantor.ask("cadangan.bukaKunci", { ...pilihan, cara: { slotId: sri, sandi: SANDI } });
    expect(await keadaan(kantor, pilihan)).toBeNull();
    const { kepala, jumlahLangkah } = await kantor.ask("cadangan.banding", pilihan);
    expect(jumlahLangkah).toBe(1);
    await kantor.restart();
    expect(await keadaan(kantor, pilihan)).toBe("kunciLain");
    await kantor.ask("cadangan.bukaKunci", { ...pilihan, cara: { slotId: sri, sandi: SANDI } });
    await kantor.ask("cadangan.pulihkan", { ...pilihan, kepala });
    expect(await namaUnit(kantor)).toEqual(["Sebelum", "Subbagian Rahasia"]);
    expect((await kantor.ask("kunci.status", {})).perlindungan).toBe("tanpa");
  });

  it("opens with the recovery sheet of its time on another computer that has nothing but the folder", async () => {
    const { kantor, lembar, pilihan } = await kantorDilepas();
    const lain = bukaKantor();
    cpSync(join(kantor.folder, "tepat-cadangan"), join(lain.folder, "tepat-cadangan"), { recursive: true });
    const salah = [...lembar.slice(0, 7), lembar[0]].join("-");
    expect(await lain.kode("cadangan.bukaKunci", { ...pilihan, cara: { pemulihan: salah } })).toBe("pemulihanSalah");
    await lain.ask("cadangan.bukaKunci", { ...pilihan, cara: { pemulihan: lembar.join("-") } });
    const { kepala } = await lain.ask("cadangan.banding", pilihan);
    await lain.ask("cadangan.pulihkan", { ...pilihan, kepala });
    expect(await namaUnit(lain)).toEqual(["Sebelum", "Subbagian Rahasia"]);
  });

  it("is refused in words without its key file, and with the key file of another", async () => {
    const { kantor, pilihan, sri } = await kantorDilepas();
    const berkas = join(kantor.folder, "tepat-cadangan", `${pilihan.nama}.kunci`);
    const asli = readFileSync(berkas);
    rmSync(berkas);
    expect(await kantor.kode("cadangan.pemegang", pilihan)).toBe("kunciHilang");
    const lain = await kantorTerlindung();
    copyFileSync(`${lain.kantor.path}.kunci`, berkas);
    expect(await kantor.kode("cadangan.bukaKunci", { ...pilihan, cara: { slotId: lain.sri, sandi: SANDI } })).toBe("cadanganDitolak");
    writeFileSync(berkas, asli);
    expect(await kantor.kode("cadangan.bukaKunci", { ...pilihan, cara: { slotId: sri, sandi: SANDI } })).toBe("ok");
  });

  it("stays of use by itself when the office is protected again by somebody with the same password", async () => {
    const { kantor, pilihan } = await kantorDilepas();
    await kantor.ask("kunci.lindungi", { nama: "Sri W.", sandi: SANDI });
    await kantor.restart();
    const slotId = (await kantor.ask("kunci.status", {})).slot[0]?.id ?? "";
    await kantor.ask("kunci.buka", { slotId, sandi: SANDI });
    expect(await keadaan(kantor, pilihan)).toBeNull();
  });

  it("takes the place of a damaged file once its own key file was opened", async () => {
    const { kantor, pilihan, sri } = await kantorDilepas();
    // What was taken since in clear text is gone too: only the one of before is left.
    for (const { nama } of (await kantor.ask("cadangan.daftar", {})).cadangan)
      if (nama !== pilihan.nama) rmSync(join(kantor.folder, "tepat-cadangan", nama));
    await kantor.host.close();
    writeFileSync(kantor.path, "bukan basis data ".repeat(400));
    const darurat = bukaKantor(kantor.folder, undefined, true);
    expect(await darurat.ask("darurat.keadaan", {})).toMatchObject({ cadangan: null, berkunci: pilihan });
    await darurat.ask("cadangan.bukaKunci", { ...pilihan, cara: { slotId: sri, sandi: SANDI } });
    expect(await darurat.ask("darurat.keadaan", {})).toMatchObject({ cadangan: { langkah: 3 }, berkunci: null });
    await darurat.ask("darurat.cadangan", {});
    expect(await namaUnit(darurat)).toEqual(["Sebelum", "Subbagian Rahasia"]);
  });

  it("is forgotten when the office is locked", async () => {
    const { kantor, pilihan, sri } = await kantorDilepas();
    await kantor.ask("kunci.lindungi", { nama: "Sri", sandi: "sandi yang lain" });
    expect(await keadaan(kantor, pilihan)).toBe("kunciLain");
    await kantor.ask("cadangan.bukaKunci", { ...pilihan, cara: { slotId: sri, sandi: SANDI } });
    expect(await keadaan(kantor, pilihan)).toBeNull();
    await kantor.ask("kunci.kunci", {});
    const slotId = (await kantor.ask("kunci.status", {})).slot[0]?.id ?? "";
    await kantor.ask("kunci.buka", { slotId, sandi: "sandi yang lain" });
    expect(await keadaan(kantor, pilihan)).toBe("kunciLain");
  });
});
