import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bacaTempatKedua } from "../../../electron/cadangan/tempat-kedua";
import { pasangBerkas, selesaikanTukar, type LangkahTukar } from "../../../electron/kunci/tukar";
import { bacaBerkasKunci } from "../../../electron/kunci/berkas-kunci";
import { temporaryFolder } from "../open-kantor";
import { bukaKantor, kantorTerlindung, SANDI, type KantorDikunci } from "../kunci/kantor-terlindung";

const unit = async ({ ask }: Pick<KantorDikunci, "ask">) => (await ask("unit.list", {})).map(({ nama }) => nama);

/** A protected office that was written out to a stick, and an empty one on another computer. */
async function dipindahkan() {
  const terlindung = await kantorTerlindung();
  const { kantor } = terlindung;
  const usb = join(temporaryFolder(), "usb");
  mkdirSync(usb);
  await kantor.ask("cadangan.pilihTempat", { folder: usb, nama: "USB kantor" });
  // Nothing of the data changes by it: the package carries the key file of now, not that of the last snapshot.
  await kantor.ask("cadangan.ambil", {});
  await kantor.ask("kunci.tambahOrang", { nama: "Budi Baru", peran: "pembaca", sandi: "sandi budi baru" });
  const paket = await kantor.ask("pindah.keluar", { folder: usb });
  return { ...terlindung, usb, paket, baru: bukaKantor() };
}

describe("moving to another computer", () => {
  it("needs the package and the recovery sheet alone: the data, its people and its second place come along, and she is at work", async () => {
    const { paket, lembar, usb, baru } = await dipindahkan();
    expect(paket).toMatchObject({ langkah: 2 });
    expect(readdirSync(paket.folder).map((nama) => nama.replace(/^tepat-\d.*\.db/u, "data"))).toEqual(
      expect.arrayContaining(["BACA DULU.txt", "data", "data.catatan.json", "data.kunci", "pindahan.json"]),
    );
    for (const nama of readdirSync(paket.folder)) expect(readFileSync(join(paket.folder, nama)).includes("Rahasia")).toBe(false);
    const [sumber] = await baru.ask("pindah.cari", { folder: usb });
    expect(sumber?.slot.map(({ nama }) => nama)).toEqual(["Sri Wahyuni", "Lembar pemulihan", "Budi Baru"]);
    await baru.ask("pindah.masuk", { folder: usb, nama: sumber?.nama ?? "", cara: { pemulihan: lembar.join(" ") } });
    expect(await unit(baru)).toEqual(["Subbagian Rahasia"]);
    const { perlindungan, siapa } = await baru.ask("kunci.status", {});
    expect([perlindungan, siapa?.nama, siapa?.peran]).toEqual(["terlindung", "Lembar pemulihan", "penyusun"]);
    expect(bacaTempatKedua(baru.path)?.nama).toBe("USB kantor");
    // What she did not do first opens with the password of the old computer, too.
    await baru.restart();
    const slotId = (await baru.ask("kunci.status", {})).slot.find(({ nama }) => nama === "Budi Baru")?.id ?? "";
    await baru.ask("kunci.buka", { slotId, sandi: "sandi budi baru" });
    expect(await unit(baru)).toEqual(["Subbagian Rahasia"]);
  });

  it("changes nothing with a wrong password, a mistyped sheet, a cut-off copy or another file", async () => {
    const { paket, lembar, usb, sri, baru } = await dipindahkan();
    const nama = (await baru.ask("pindah.cari", { folder: usb }))[0]?.nama ?? "";
    const masuk = (cara: { slotId: string; sandi: string } | { pemulihan: string } | null, lain = nama) =>
      baru.kode("pindah.masuk", { folder: usb, nama: lain, cara });
    expect(await masuk({ slotId: sri, sandi: "bukan ini" })).toBe("sandiSalah");
    expect(await masuk(null)).toBe("sandiSalah");
    expect(await masuk({ pemulihan: [...lembar.slice(0, 7), lembar[0]].join("") })).toBe("pemulihanSalah");
    expect(await masuk(null, "tidak-ada.db")).toBe("cadanganDitolak");
    truncateSync(join(usb, nama), 8192);
    expect(await masuk({ slotId: sri, sandi: SANDI })).toBe("cadanganDitolak");
    expect([await unit(baru), (await baru.ask("kunci.status", {})).perlindungan]).toEqual([[], "tanpa"]);
    expect(readdirSync(baru.folder).filter((satu) => satu.includes("sementara"))).toEqual([]);
    renameSync(paket.folder, join(temporaryFolder(), "lain"));
  });

  it("is refused where work was done already, or where the empty data is protected", async () => {
    const { usb, sri, baru } = await dipindahkan();
    const nama = (await baru.ask("pindah.cari", { folder: usb }))[0]?.nama ?? "";
    await baru.ask("unit.save", { nama: "Sudah ada", indukId: null, kode: null });
    expect(await baru.kode("pindah.masuk", { folder: usb, nama, cara: { slotId: sri, sandi: SANDI } })).toBe("pindahTerisi");
    const lain = bukaKantor();
    await lain.ask("kunci.lindungi", { nama: "Ani", sandi: SANDI });
    expect(await lain.kode("pindah.masuk", { folder: usb, nama, cara: { slotId: sri, sandi: SANDI } })).toBe("pindahTerisi");
    expect(await unit(baru)).toEqual(["Sudah ada"]);
  });

  it("carries an office without protection, too", async () => {
    const kantor = bukaKantor();
    await kantor.ask("unit.save", { nama: "Umum", indukId: null, kode: null });
    const usb = temporaryFolder();
    await kantor.ask("pindah.keluar", { folder: usb });
    const baru = bukaKantor();
    const nama = (await baru.ask("pindah.cari", { folder: usb }))[0]?.nama ?? "";
    await baru.ask("pindah.masuk", { folder: usb, nama, cara: null });
    expect(await unit(baru)).toEqual(["Umum"]);
    await baru.restart();
    expect(await unit(baru)).toEqual(["Umum"]);
  });

  it.each(["mulai", "kunciBaru", "ditukar"] as const)(
    "leaves the empty file or the whole office when the power goes after %s",
    async (berhenti: LangkahTukar) => {
      const { kantor, sri } = await kantorTerlindung();
      await kantor.host.close();
      const baru = bukaKantor();
      await baru.host.close();
      const siap = `${baru.path}.siap`;
      renameSync(kantor.path, siap);
      const berkas = bacaBerkasKunci(`${kantor.path}.kunci`);
      expect(() =>
        pasangBerkas(baru.path, { siap, kunci: berkas }, (langkah) => {
          if (langkah === berhenti) throw new Error("padam");
        }),
      ).toThrow("padam");
      selesaikanTukar(baru.path);
      await baru.restart();
      const terpasang = berhenti === "ditukar";
      expect(existsSync(`${baru.path}.kunci`)).toBe(terpasang);
      if (terpasang) await baru.ask("kunci.buka", { slotId: sri, sandi: SANDI });
      expect(await unit(baru)).toEqual(terpasang ? ["Subbagian Rahasia"] : []);
    },
  );
});
