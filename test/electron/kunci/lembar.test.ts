import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { kantorTerlindung, SANDI } from "./kantor-terlindung";

it("remembers in the key file that the recovery sheet was typed from paper, and forgets it with a new sheet", async () => {
  const { kantor, lembar, sri } = await kantorTerlindung();
  const { ask, kode } = kantor;
  const diperiksa = async (): Promise<string | null> => (await ask("kunci.status", {})).lembarDiperiksa;
  expect(await diperiksa()).toBeNull();
  const salah = lembar.with(2, lembar[3] ?? "");
  expect(await kode("kunci.periksaLembar", { pemulihan: salah.join(" ") })).toBe("pemulihanSalah");
  expect(await diperiksa()).toBeNull();
  await ask("kunci.periksaLembar", { pemulihan: lembar.join(" ").toLowerCase() });
  expect(await diperiksa()).not.toBeNull();
  await kantor.restart();
  await ask("kunci.buka", { slotId: sri, sandi: SANDI });
  expect(await diperiksa()).not.toBeNull();
  const { lembarPemulihan } = await ask("kunci.pemulihanBaru", {});
  expect([await diperiksa(), await kode("kunci.periksaLembar", { pemulihan: lembar.join(" ") })]).toEqual([null, "slotLama"]);
  expect(await kode("kunci.periksaLembar", { pemulihan: lembarPemulihan.join(" ") })).toBe("ok");
});

it("counts a sheet that opened the data as looked at", async () => {
  const { kantor, lembar } = await kantorTerlindung();
  await kantor.ask("kunci.kunci", {});
  await kantor.ask("kunci.buka", { pemulihan: lembar.join(" ") });
  expect((await kantor.ask("kunci.status", {})).lembarDiperiksa).not.toBeNull();
  await kantor.restart();
  expect((await kantor.ask("kunci.status", {})).lembarDiperiksa).not.toBeNull();
});

it("does not let anybody without the key say that the sheet was looked at", async () => {
  const { kantor, sri } = await kantorTerlindung();
  await kantor.ask("kunci.kunci", {});
  const jalur = `${kantor.path}.kunci`;
  const isi = JSON.parse(readFileSync(jalur, "utf8")) as { readonly slot: readonly { readonly jenis: string }[] };
  const slot = isi.slot.map((satu) => (satu.jenis === "pemulihan" ? { ...satu, diperiksa: "2026-11-27T10:00:00.000Z" } : satu));
  writeFileSync(jalur, JSON.stringify({ ...isi, slot }));
  expect(await kantor.kode("kunci.buka", { slotId: sri, sandi: SANDI })).toBe("berkasKunciRusak");
});
