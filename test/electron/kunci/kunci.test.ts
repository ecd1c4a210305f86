import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, it, onTestFinished } from "vitest";
import { openHost } from "../../../electron/host";
import { inThisProcess } from "../../../electron/jobs/in-process";
import { temporaryFolder } from "../open-kantor";
import { BIAYA_UJI, bukaKantor, kantorTerlindung, SANDI } from "./kantor-terlindung";

describe("a data file that is protected", () => {
  it("is encrypted in place, with its content, and worked on by the person of the slot", async () => {
    const { kantor } = await kantorTerlindung();
    expect(readFileSync(kantor.path).includes("Rahasia")).toBe(false);
    expect(readFileSync(kantor.path).toString("latin1", 0, 15)).not.toBe("SQLite format 3");
    expect((await kantor.ask("unit.list", {})).map(({ nama }) => nama)).toEqual(["Subbagian Rahasia"]);
    await kantor.ask("unit.save", { nama: "Hukum", indukId: null, kode: null });
    expect((await kantor.ask("history.list", {})).langkah[0]?.pelaku).toBe("Sri Wahyuni");
    expect(readdirSync(kantor.folder).toSorted()).toEqual(["tepat-cadangan", "tepat.db", "tepat.db-wal", "tepat.db.kunci"]);
    expect(readFileSync(`${kantor.path}-wal`).includes("Hukum")).toBe(false);
  });

  it("starts locked, answers nothing but the lock, and opens with the password, the recovery sheet, or not at all", async () => {
    const { kantor, lembar, sri } = await kantorTerlindung();
    await kantor.restart();
    expect(await kantor.ask("kunci.status", {})).toMatchObject({ perlindungan: "terlindung", terkunci: true, siapa: null });
    for (const [nama, masukan] of [
      ["unit.list", {}],
      ["office.open", { jenis: "contoh" }],
      ["kunci.gantiKunci", {}],
      ["office.copy", {}],
    ] as const)
      expect([nama, await kantor.kode(nama, masukan)]).toEqual([nama, "terkunci"]);
    expect(await kantor.kode("tampilan.read", {})).toBe("ok");
    expect(await kantor.kode("kunci.buka", { slotId: sri, sandi: "rahasia lain" })).toBe("sandiSalah");
    expect(await kantor.kode("unit.list", {})).toBe("terkunci");
    await kantor.ask("kunci.buka", { slotId: sri, sandi: SANDI });
    expect(await kantor.ask("unit.list", {})).toHaveLength(1);
    expect((await kantor.ask("kunci.status", {})).siapa).toMatchObject({ nama: "Sri Wahyuni", peran: "penyusun" });
    await kantor.ask("kunci.kunci", {});
    expect(await kantor.kode("unit.list", {})).toBe("terkunci");
    await kantor.ask("kunci.buka", { pemulihan: lembar.join(" ").toLowerCase() });
    expect(await kantor.ask("unit.list", {})).toHaveLength(1);
  });

  it("is copied together with its key file, so that the copy opens with the same password elsewhere", async () => {
    const { kantor, sri } = await kantorTerlindung();
    const { nama, isi } = await kantor.ask("office.copy", {});
    expect(nama).toMatch(/^tepat-kantor-.*\.db\.zip$/u);
    const folder = temporaryFolder();
    for (const [berkas, bita] of Object.entries(unzipSync(isi))) writeFileSync(join(folder, berkas.replace(/^.*\.db/u, "tepat.db")), bita);
    const lain = bukaKantor(folder);
    await lain.ask("kunci.buka", { slotId: sri, sandi: SANDI });
    expect(await lain.ask("unit.list", {})).toHaveLength(1);
  });

  it("stands beside the sample office, which anybody may look at, and is locked when one comes back to it", async () => {
    const { kantor, sri } = await kantorTerlindung();
    await kantor.host.close();
    const host = openHost({ folder: kantor.folder, jenis: "contoh", workers: inThisProcess, biaya: BIAYA_UJI });
    onTestFinished(() => host.close());
    const kode = async (nama: string, masukan: unknown): Promise<string> => {
      const jawab = await host.dispatch(nama, masukan);
      return jawab.ok ? "ok" : jawab.error.code;
    };
    expect(await kode("unit.list", {})).toBe("ok");
    expect(await kode("office.open", { jenis: "kantor" })).toBe("ok");
    expect(await kode("unit.list", {})).toBe("terkunci");
    expect(await kode("kunci.buka", { slotId: sri, sandi: SANDI })).toBe("ok");
    expect(await kode("unit.list", {})).toBe("ok");
  });

  it("gives its file up to the system when it is locked, so that it can be moved and nothing of it stays in memory", async () => {
    const { kantor } = await kantorTerlindung();
    await kantor.ask("unit.list", {});
    await kantor.ask("kunci.kunci", {});
    if (process.platform !== "linux") return;
    const { readlinkSync } = await import("node:fs");
    const terbuka = readdirSync("/proc/self/fd").flatMap((satu) => {
      try {
        return [readlinkSync(`/proc/self/fd/${satu}`)];
      } catch {
        return [];
      }
    });
    expect(terbuka.filter((satu) => satu.startsWith(kantor.path))).toEqual([]);
  });

  it("answers what was asked before it is locked, and refuses what waited behind", async () => {
    const { kantor, sri } = await kantorTerlindung();
    const simpan = kantor.kode("unit.save", { nama: "Sebelum", indukId: null, kode: null });
    const kunci = kantor.kode("kunci.kunci", {});
    const sesudah = kantor.kode("unit.save", { nama: "Sesudah", indukId: null, kode: null });
    expect(await Promise.all([simpan, kunci, sesudah])).toEqual(["ok", "ok", "terkunci"]);
    await kantor.ask("kunci.buka", { slotId: sri, sandi: SANDI });
    expect((await kantor.ask("unit.list", {})).map(({ nama }) => nama).toSorted()).toEqual(["Sebelum", "Subbagian Rahasia"]);
  });

  it("is not protected twice, and what is not protected cannot be locked", async () => {
    const { kantor } = await kantorTerlindung();
    expect(await kantor.kode("kunci.lindungi", { nama: "Budi", sandi: "kata sandi lain" })).toBe("sudahTerlindung");
    const tanpa = bukaKantor();
    expect(await tanpa.ask("kunci.status", {})).toMatchObject({ perlindungan: "tanpa", terkunci: false, siapa: null, slot: [] });
    expect(await tanpa.kode("kunci.kunci", {})).toBe("ok");
    expect(await tanpa.kode("unit.list", {})).toBe("ok");
    expect(await tanpa.kode("kunci.tambahOrang", { nama: "Budi", peran: "pembaca", sandi: "kata sandi lain" })).toBe("tanpaPerlindungan");
    expect(existsSync(`${tanpa.path}.kunci`)).toBe(false);
  });

  it("loses its protection with the password of who is at work, and has its content as before", async () => {
    const { kantor } = await kantorTerlindung();
    expect(await kantor.kode("kunci.lepas", { sandi: "rahasia lain" })).toBe("sandiSalah");
    await kantor.ask("kunci.lepas", { sandi: SANDI });
    expect(await kantor.ask("unit.list", {})).toHaveLength(1);
    await kantor.restart();
    expect(await kantor.ask("unit.list", {})).toHaveLength(1);
    expect(readFileSync(kantor.path).toString("latin1", 0, 15)).toBe("SQLite format 3");
    expect(existsSync(`${kantor.path}.kunci`)).toBe(false);
  });
});

describe("the slots", () => {
  it("are added, changed and taken away without touching the data", async () => {
    const { kantor, slot, sri } = await kantorTerlindung();
    await kantor.ask("unit.list", {});
    await kantor.host.close();
    await kantor.restart();
    await kantor.ask("kunci.buka", { slotId: sri, sandi: SANDI });
    await kantor.ask("kunci.tambahOrang", { nama: "Budi", peran: "pembaca", sandi: "sandi si budi" });
    expect(await kantor.kode("kunci.tambahOrang", { nama: "budi", peran: "pembaca", sandi: "sandi si budi" })).toBe("duplicateName");
    const budi = await slot("Budi");
    await kantor.ask("kunci.ubahPeran", { slotId: budi, peran: "pemeriksa" });
    expect(await kantor.kode("kunci.ubahSandi", { slotId: budi, sandiLama: "bukan ini tadi", sandi: "sandi yang baru" })).toBe(
      "sandiSalah",
    );
    await kantor.ask("kunci.ubahSandi", { slotId: budi, sandiLama: "sandi si budi", sandi: "sandi yang baru" });
    await kantor.ask("kunci.kunci", {});
    expect(await kantor.kode("kunci.buka", { slotId: budi, sandi: "sandi si budi" })).toBe("sandiSalah");
    await kantor.ask("kunci.buka", { slotId: budi, sandi: "sandi yang baru" });
    expect((await kantor.ask("kunci.status", {})).siapa).toEqual({ slotId: budi, nama: "Budi", peran: "pemeriksa" });
    expect(await kantor.kode("kunci.cabut", { slotId: sri })).toBe("bukanPeran");
    await kantor.ask("kunci.kunci", {});
    await kantor.ask("kunci.buka", { slotId: sri, sandi: SANDI });
    await kantor.ask("kunci.cabut", { slotId: budi });
    await kantor.ask("kunci.kunci", {});
    expect(await kantor.kode("kunci.buka", { slotId: budi, sandi: "sandi yang baru" })).toBe("slotLama");
  });

  it("keep at least one penyusun and one recovery sheet", async () => {
    const { kantor, slot, sri } = await kantorTerlindung();
    expect(await kantor.kode("kunci.cabut", { slotId: sri })).toBe("slotTerakhir");
    expect(await kantor.kode("kunci.ubahPeran", { slotId: sri, peran: "pembaca" })).toBe("slotTerakhir");
    expect(await kantor.kode("kunci.cabut", { slotId: await slot("Lembar pemulihan") })).toBe("slotTerakhir");
  });

  it("are found out when a name or a role was changed in the file by somebody without the key", async () => {
    const { kantor, slot } = await kantorTerlindung();
    await kantor.ask("kunci.tambahOrang", { nama: "Budi", peran: "pembaca", sandi: "sandi si budi" });
    const budi = await slot("Budi");
    await kantor.ask("kunci.kunci", {});
    const jalur = `${kantor.path}.kunci`;
    const asli = readFileSync(jalur, "utf8");
    writeFileSync(jalur, asli.replace('"pembaca"', '"penyusun"'));
    expect(await kantor.kode("kunci.buka", { slotId: budi, sandi: "sandi si budi" })).toBe("berkasKunciRusak");
    writeFileSync(jalur, asli.slice(0, 400));
    expect(await kantor.kode("kunci.buka", { slotId: budi, sandi: "sandi si budi" })).toBe("berkasKunciRusak");
    expect(await kantor.kode("kunci.status", {})).toBe("berkasKunciRusak");
    writeFileSync(jalur, asli);
    expect(await kantor.kode("kunci.buka", { slotId: budi, sandi: "sandi si budi" })).toBe("ok");
  });

  it("of another office do not open this one, and a clear file beside a key file is not opened without a word", async () => {
    const { kantor, sri } = await kantorTerlindung();
    const lain = await kantorTerlindung();
    await kantor.host.close();
    await lain.kantor.host.close();
    const asli = readFileSync(kantor.path);
    writeFileSync(kantor.path, readFileSync(lain.kantor.path));
    await kantor.restart();
    expect(await kantor.kode("kunci.buka", { slotId: sri, sandi: SANDI })).toBe("databaseWrongKey");
    const polos = bukaKantor();
    await polos.host.close();
    writeFileSync(kantor.path, readFileSync(polos.path));
    expect(await kantor.kode("kunci.buka", { slotId: sri, sandi: SANDI })).toBe("dataTanpaEnkripsi");
    writeFileSync(kantor.path, asli);
    expect(await kantor.kode("kunci.buka", { slotId: sri, sandi: SANDI })).toBe("ok");
  });

  it("of the account of the machine open for that account, and say so elsewhere", async () => {
    const { kantor } = await kantorTerlindung({
      tersedia: () => true,
      tutup: (teks) => Buffer.from(`akun:${teks}`),
      buka: (isi) => isi.toString().slice(5),
    });
    await kantor.ask("kunci.tambahAkun", {});
    await kantor.ask("kunci.kunci", {});
    await kantor.ask("kunci.buka", { akun: true });
    expect((await kantor.ask("kunci.status", {})).siapa).toMatchObject({ nama: "Sri Wahyuni (akun komputer ini)", peran: "penyusun" });
    const akunLain = {
      tersedia: () => true,
      tutup: (teks: string) => Buffer.from(teks),
      buka: () => {
        throw new Error("another account");
      },
    };
    await kantor.host.close();
    expect(await bukaKantor(kantor.folder, akunLain).kode("kunci.buka", { akun: true })).toBe("akunTidakMembuka");
  });
});

describe("the recovery sheet", () => {
  it("names the group that was mistyped, and is of no use once there is a new one", async () => {
    const { kantor, lembar } = await kantorTerlindung();
    await kantor.ask("kunci.kunci", {});
    const [satu = "", dua = "", ...lain] = lembar;
    const salah = [satu, `${dua.startsWith("A") ? "B" : "A"}${dua.slice(1)}`, ...lain];
    const jawab = await kantor.host.dispatch("kunci.buka", { pemulihan: salah.join("-") });
    expect(jawab.ok ? null : jawab.error).toMatchObject({ code: "pemulihanSalah", data: { kelompok: [2], banyak: 8 } });
    await kantor.ask("kunci.buka", { pemulihan: lembar.join("-") });
    const { lembarPemulihan } = await kantor.ask("kunci.pemulihanBaru", {});
    await kantor.ask("kunci.kunci", {});
    expect(await kantor.kode("kunci.buka", { pemulihan: lembar.join("-") })).toBe("slotLama");
    expect(await kantor.kode("kunci.buka", { pemulihan: lembarPemulihan.join("") })).toBe("ok");
  });
});

describe("wrong passwords", () => {
  it("slow down after five, across a restart and for nobody with the sheet", async () => {
    const { kantor, lembar, sri } = await kantorTerlindung();
    await kantor.ask("kunci.kunci", {});
    const coba = () => kantor.kode("kunci.buka", { slotId: sri, sandi: "salah semua" });
    for (let kali = 0; kali < 5; kali += 1) expect(await coba()).toBe("sandiSalah");
    expect(await coba()).toBe("tungguSandi");
    await kantor.restart();
    expect(await kantor.kode("kunci.buka", { slotId: sri, sandi: SANDI })).toBe("tungguSandi");
    expect((await kantor.ask("kunci.status", {})).slot.find(({ id }) => id === sri)?.tungguDetik).toBeGreaterThan(10);
    await kantor.ask("kunci.buka", { pemulihan: lembar.join(" ") });
    expect(await kantor.ask("unit.list", {})).toHaveLength(1);
  });

  it("are counted one by one, however many come at once", async () => {
    const { kantor, sri } = await kantorTerlindung();
    await kantor.ask("kunci.kunci", {});
    const semua = await Promise.all(Array.from({ length: 8 }, () => kantor.kode("kunci.buka", { slotId: sri, sandi: "salah semua" })));
    expect(semua.filter((kode) => kode === "tungguSandi")).toHaveLength(3);
  });
});

describe("another data key", () => {
  it("is taken by every slot, whose owner need not be there, and a slot that was removed before opens nothing", async () => {
    const { kantor, lembar, slot, sri } = await kantorTerlindung();
    await kantor.ask("kunci.tambahOrang", { nama: "Budi", peran: "pembaca", sandi: "sandi si budi" });
    await kantor.ask("kunci.tambahOrang", { nama: "Tono", peran: "pembaca", sandi: "sandi si tono" });
    const [budi, tono] = [await slot("Budi"), await slot("Tono")];
    const kunciTono = readFileSync(`${kantor.path}.kunci`);
    await kantor.ask("kunci.cabut", { slotId: tono });
    await kantor.ask("kunci.gantiKunci", {});
    await kantor.ask("kunci.gantiKunci", {});
    expect(await kantor.ask("unit.list", {})).toHaveLength(1);
    const buka = async (cara: Parameters<typeof kantor.ask<"kunci.buka">>[1]) => {
      await kantor.ask("kunci.kunci", {});
      await kantor.ask("kunci.buka", cara);
      return (await kantor.ask("unit.list", {})).length;
    };
    expect(await buka({ slotId: budi, sandi: "sandi si budi" })).toBe(1);
    expect(await buka({ slotId: budi, sandi: "sandi si budi" })).toBe(1);
    expect(await buka({ pemulihan: lembar.join("") })).toBe(1);
    expect(await buka({ slotId: sri, sandi: SANDI })).toBe(1);
    await kantor.ask("kunci.kunci", {});
    expect(await kantor.kode("kunci.buka", { slotId: tono, sandi: "sandi si tono" })).toBe("slotLama");
    // The key file of before the removal opens its own copies, and no longer this file.
    writeFileSync(`${kantor.path}.kunci`, kunciTono);
    expect(await kantor.kode("kunci.buka", { slotId: tono, sandi: "sandi si tono" })).toBe("databaseWrongKey");
  });
});
