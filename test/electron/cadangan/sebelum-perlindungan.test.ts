import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { PilihanCadangan } from "../../../electron/cadangan/buka";
import { temporaryFolder } from "../open-kantor";
import { bukaKantor, SANDI } from "../kunci/kantor-terlindung";

const RAHASIA = "Subbagian Rahasia";
const terbaca = (path: string): boolean => readFileSync(path).includes(RAHASIA);

/** An office with a snapshot in clear text, here and on a stick; protected while `terpasang` says whether the stick was there. */
async function dilindungi({ terpasang }: { readonly terpasang: boolean }) {
  const kantor = bukaKantor();
  const usb = join(temporaryFolder(), "usb");
  mkdirSync(usb);
  await kantor.ask("unit.save", { nama: RAHASIA, indukId: null, kode: null });
  const dibuat = await kantor.ask("cadangan.ambil", {});
  await kantor.ask("cadangan.pilihTempat", { folder: usb, nama: "USB kantor" });
  await kantor.host.context.cadangan.keTempatKedua();
  const pilihan: PilihanCadangan = { tempat: "sini", nama: dibuat?.nama ?? "" };
  const diUsb = join(usb, "Cadangan Tepat", pilihan.nama);
  if (!terpasang) renameSync(usb, `${usb}-dicabut`);
  await kantor.ask("kunci.lindungi", { nama: "Sri", sandi: SANDI });
  await kantor.host.context.kunci.tuntas();
  return { kantor, usb, pilihan, diUsb };
}

describe("what was in clear text before the office was protected", () => {
  it("is said to lie at a second place that was away, and is encrypted when the place appears in the middle of the day", async () => {
    const { kantor, usb, diUsb } = await dilindungi({ terpasang: false });
    expect((await kantor.ask("cadangan.daftar", {})).tempatKedua?.masihTerbuka).toBe(true);
    renameSync(`${usb}-dicabut`, usb);
    expect(terbaca(diUsb)).toBe(true);
    await kantor.host.context.cadangan.keTempatKedua();
    expect(terbaca(diUsb)).toBe(false);
    expect(existsSync(`${diUsb}.kunci`)).toBe(true);
    expect((await kantor.ask("cadangan.daftar", {})).tempatKedua?.masihTerbuka).toBe(false);
  });

  it("is not said of a place that was there", async () => {
    const { kantor, diUsb } = await dilindungi({ terpasang: true });
    expect(terbaca(diUsb)).toBe(false);
    expect((await kantor.ask("cadangan.daftar", {})).tempatKedua?.masihTerbuka).toBe(false);
  });

  it("bears no mark that vouches for it, and is restored only by who says so", async () => {
    const { kantor, pilihan } = await dilindungi({ terpasang: true });
    await kantor.ask("unit.save", { nama: "Sesudah", indukId: null, kode: null });
    const sesudah = await kantor.ask("cadangan.ambil", {});
    const tanda = new Map(
      (await kantor.ask("cadangan.daftar", {})).cadangan.map((satu) => [`${satu.tempat} ${satu.nama}`, satu.tanpaTanda]),
    );
    expect([tanda.get(`sini ${pilihan.nama}`), tanda.get(`sini ${sesudah?.nama ?? ""}`)]).toEqual([true, false]);
    const { kepala } = await kantor.ask("cadangan.banding", pilihan);
    expect(await kantor.kode("cadangan.pulihkan", { ...pilihan, kepala })).toBe("cadanganTanpaTanda");
    expect((await kantor.ask("unit.list", {})).length).toBe(2);
    expect(await kantor.kode("cadangan.pulihkan", { ...pilihan, kepala, tanpaTanda: true })).toBe("ok");
    expect((await kantor.ask("unit.list", {})).length).toBe(1);
  });

  it("is encrypted in a kept file that is whole, and named with its log where it is damaged", async () => {
    const kantor = bukaKantor();
    await kantor.ask("unit.save", { nama: RAHASIA, indukId: null, kode: null });
    await kantor.host.close();
    const [utuh, rusak] = [`${kantor.path}.rusak-2026-11-01`, `${kantor.path}.rusak-2026-11-02-2`];
    const isi = readFileSync(kantor.path);
    writeFileSync(utuh, isi);
    writeFileSync(rusak, isi.subarray(0, isi.length - 4096));
    writeFileSync(`${rusak}-wal`, RAHASIA);
    await kantor.restart();
    await kantor.ask("kunci.lindungi", { nama: "Sri", sandi: SANDI });
    await kantor.host.context.kunci.tuntas();
    expect(terbaca(utuh)).toBe(false);
    expect(readFileSync(`${rusak}-wal`, "utf8")).toBe(RAHASIA);
    const { temuan } = await kantor.ask("kunci.swauji", {});
    expect(temuan.map(({ berkas, jenis }) => [berkas, jenis])).toEqual([
      ["tepat.db.rusak-2026-11-02-2", "tanpaEnkripsi"],
      ["tepat.db.rusak-2026-11-02-2-wal", "tanpaEnkripsi"],
    ]);
    expect(temuan[1]?.kalimat).toMatch(/karena rusak tidak dapat dienkripsi/u);
  });
});
