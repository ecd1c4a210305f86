import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { copyFileSync, existsSync, readFileSync, readdirSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundleNode } from "../../../build/bundles.mjs";
import { dist } from "../../../build/lib/paths.mjs";
import { openBasisdata } from "../../../electron/db/open";
import { DataFiles } from "../../../electron/ipc/data-files";
import { denganMac, tulisBerkasKunci } from "../../../electron/kunci/berkas-kunci";
import { denganKunciLain, gantunganBaru } from "../../../electron/kunci/gantungan";
import { gantiKunciBerkas, lindungiBerkas, selesaikanTukar, type LangkahTukar } from "../../../electron/kunci/tukar";
import { temporaryFolder } from "../open-kantor";
import { addUnit, refusal } from "../power-cut";
import { BIAYA_UJI, bukaKantor, SANDI } from "./kantor-terlindung";

const folderProgram = join(dist, `uji-kunci-${process.pid}`);
const KUNCI = randomBytes(32).toString("hex");
const KUNCI_LAIN = randomBytes(32).toString("hex");
const kini = new Date("2026-11-27T10:00:00.000Z");
/** The office in clear text, once: bytes of its file. */
let terbuka: Buffer;
let gantungan: Awaited<ReturnType<typeof gantunganBaru>>["isi"];

beforeAll(async () => {
  await bundleNode({ "tukar-anak": "test/electron/kunci/tukar-anak.ts" }, folderProgram);
  const path = join(folderProgram, "awal.db");
  const basis = openBasisdata({ path });
  addUnit(basis, "Subbagian Rahasia");
  basis.close();
  terbuka = readFileSync(path);
  gantungan = (await gantunganBaru({ nama: "Sri Wahyuni", sandi: SANDI }, KUNCI, { biaya: BIAYA_UJI, kini })).isi;
}, 120_000);

afterAll(() => rmSync(folderProgram, { recursive: true, force: true }));

type Cara = "lindungi" | "lepas" | "ganti";

/** What is left after a program that swaps the file has died at a point of it. */
function sesudahMati(cara: Cara, langkah: string) {
  const folder = temporaryFolder();
  const path = join(folder, "tepat.db");
  writeFileSync(path, terbuka);
  if (cara !== "lindungi") lindungiBerkas(path, { kunciData: KUNCI, berkas: denganMac(gantungan, KUNCI) });
  const berkas = join(temporaryFolder(), "berkas.kunci");
  const isi =
    cara === "ganti"
      ? denganMac(denganKunciLain(gantungan, { dari: KUNCI, ke: KUNCI_LAIN, kini }), KUNCI_LAIN)
      : denganMac(gantungan, KUNCI);
  tulisBerkasKunci(berkas, isi);
  const anak = spawnSync(process.execPath, [join(folderProgram, "tukar-anak.cjs"), cara, path, KUNCI, KUNCI_LAIN, berkas, langkah]);
  return { folder, path, sinyal: anak.signal };
}

/** Opens what is left, as the next start does, and says what it found. */
async function mulaiLagi(folder: string) {
  const kantor = bukaKantor(folder);
  const { perlindungan, slot } = await kantor.ask("kunci.status", {});
  if (perlindungan === "terlindung")
    await kantor.ask("kunci.buka", { slotId: slot.find(({ jenis }) => jenis === "orang")?.id ?? "", sandi: SANDI });
  const unit = (await kantor.ask("unit.list", {})).map(({ nama }) => nama);
  await kantor.host.close();
  const path = join(folder, "tepat.db");
  const berkas = readdirSync(folder).toSorted();
  return { perlindungan, unit, berkas, terbaca: berkas.filter((nama) => readFileSync(join(folder, nama)).includes("Rahasia")), path };
}

const TANPA = { perlindungan: "tanpa", berkas: ["tepat.db"], terbaca: ["tepat.db"] };
const TERLINDUNG = { perlindungan: "terlindung", berkas: ["tepat.db", "tepat.db.kunci"], terbaca: [] };

describe("a power cut while a file is being swapped", () => {
  it.each([
    ["lindungi", "mulai", TANPA],
    ["lindungi", "kunciBaru", TANPA],
    ["lindungi", "salinan", TANPA],
    ["lindungi", "ditukar", TERLINDUNG],
    ["lindungi", "kunci", TERLINDUNG],
    ["lepas", "mulai", TERLINDUNG],
    ["lepas", "salinan", TERLINDUNG],
    ["lepas", "kunciLepas", TERLINDUNG],
    ["lepas", "ditukar", TANPA],
    ["lepas", "kunci", TANPA],
    ["ganti", "mulai", TERLINDUNG],
    ["ganti", "salinan", TERLINDUNG],
    ["ganti", "kunci", TERLINDUNG],
    ["ganti", "ditukar", TERLINDUNG],
  ] as const)("leaves the one or the other whole, and nothing beside it: %s at %s", async (cara, langkah, harapan) => {
    const { folder, sinyal } = sesudahMati(cara, langkah);
    expect(sinyal).toBe("SIGKILL");
    expect(await mulaiLagi(folder)).toMatchObject({ ...harapan, unit: ["Subbagian Rahasia"] });
    // And the start after that finds it so.
    expect(await mulaiLagi(folder)).toMatchObject({ ...harapan, unit: ["Subbagian Rahasia"] });
  });

  it("in a change of key leaves the data under the new one when it was opened again", async () => {
    const { folder, path } = sesudahMati("ganti", "kunci");
    const sebelum = readFileSync(path);
    await mulaiLagi(folder);
    expect(readFileSync(path).equals(sebelum)).toBe(false);
  });
});

describe("a file that another program is swapping", () => {
  it("is opened by nobody else meanwhile", () => {
    const path = join(temporaryFolder(), "tepat.db");
    writeFileSync(path, terbuka);
    // A process that lives as long as the test: the one that started it.
    writeFileSync(`${path}.tukar`, String(process.ppid));
    expect(refusal(() => selesaikanTukar(path))).toBe("databaseInUse");
    expect(refusal(() => lindungiBerkas(path, { kunciData: KUNCI, berkas: denganMac(gantungan, KUNCI) }))).toBe("databaseInUse");
    expect(readFileSync(path).equals(terbuka)).toBe(true);
    expect(existsSync(`${path}.tukar`)).toBe(true);
  });

  it("is as it was when the copy cannot be made", () => {
    const path = join(temporaryFolder(), "tepat.db");
    const rusak = Buffer.from(terbuka);
    rusak.fill(0xff, 4096 * 3, 4096 * 5);
    writeFileSync(path, rusak);
    expect(refusal(() => lindungiBerkas(path, { kunciData: KUNCI, berkas: denganMac(gantungan, KUNCI) }))).not.toBe("no error");
    expect(readFileSync(path).equals(rusak)).toBe(true);
    expect(readdirSync(join(path, ".."))).toEqual(["tepat.db"]);
  });
});

describe("a swap that fails before the file has its new content", () => {
  it("leaves the key file of before, by which the open data and its snapshots go on", () => {
    const path = join(temporaryFolder(), "tepat.db");
    writeFileSync(path, terbuka);
    lindungiBerkas(path, { kunciData: KUNCI, berkas: denganMac(gantungan, KUNCI) });
    const [data, kunci] = [readFileSync(path), readFileSync(`${path}.kunci`)];
    const berkas = denganMac(denganKunciLain(gantungan, { dari: KUNCI, ke: KUNCI_LAIN, kini }), KUNCI_LAIN);
    const gagal = (langkah: LangkahTukar): void => {
      // As where a virus scanner holds the file.
      if (langkah === "kunci") throw Object.assign(new Error("busy"), { code: "EBUSY" });
    };
    expect(() => gantiKunciBerkas(path, { dari: KUNCI, kunciData: KUNCI_LAIN, berkas }, gagal)).toThrow("busy");
    expect(readFileSync(`${path}.kunci`).equals(kunci)).toBe(true);
    expect(readFileSync(path).equals(data)).toBe(true);
  });

  it("is no reason to wait when its mark is of another day, before or ahead of the clock", () => {
    const path = join(temporaryFolder(), "tepat.db");
    for (const jam of [-2, 2]) {
      writeFileSync(path, terbuka);
      writeFileSync(`${path}.tukar`, String(process.ppid));
      const waktu = new Date(Date.now() + jam * 60 * 60_000);
      utimesSync(`${path}.tukar`, waktu, waktu);
      selesaikanTukar(path);
      expect(existsSync(`${path}.tukar`)).toBe(false);
    }
  });
});

describe("a file that is swapped between the looking and the opening", () => {
  it("is not worked on: what is held has no name any more", () => {
    const folder = temporaryFolder();
    const path = join(folder, "tepat.db");
    writeFileSync(path, terbuka);
    const siapa = () => {
      copyFileSync(path, `${path}.lain`);
      renameSync(`${path}.lain`, path);
      return { nama: "Sri" };
    };
    expect(refusal(() => new DataFiles({ folder, siapa, now: () => kini }, "kantor"))).toBe("databaseInUse");
  });
});

describe("copies of before a migration", () => {
  it("are encrypted with the file, and open with the slots of that time also after one was taken away", async () => {
    const folder = temporaryFolder();
    const path = join(folder, "tepat.db");
    writeFileSync(path, terbuka);
    writeFileSync(`${path}.sebelum-v9`, terbuka);
    const kantor = bukaKantor(folder);
    await kantor.ask("kunci.lindungi", { nama: "Sri Wahyuni", sandi: SANDI });
    await kantor.host.context.kunci.tuntas();
    expect(readFileSync(`${path}.sebelum-v9`).includes("Rahasia")).toBe(false);
    await kantor.ask("kunci.gantiKunci", {});
    await kantor.host.close();
    const salinan = join(temporaryFolder(), "tepat.db");
    copyFileSync(`${path}.sebelum-v9`, salinan);
    copyFileSync(`${path}.sebelum-v9.kunci`, `${salinan}.kunci`);
    expect((await mulaiLagi(join(salinan, ".."))).unit).toEqual(["Subbagian Rahasia"]);
  });
});
