import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import * as XLSX from "xlsx";
import { temporaryFolder } from "./open-kantor";

const REPOSITORY = resolve(import.meta.dirname, "..", "..");
const FIXTURES = join(REPOSITORY, "test", "fixtures");
const PEGAWAI = join(FIXTURES, "pegawai-siasn.xlsx");
const BERMASALAH = join(FIXTURES, "pegawai-siasn-bermasalah.xlsx");
const ABK = join(FIXTURES, "abk-kpu-kabupaten.xlsx");
/** Stands for the data folder of the office: no command of these tests may open what is there. */
const DATA = join(tmpdir(), `tepat-cli-${process.pid}`);

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as a user would, in a program of its own. */
function cli(...args: readonly string[]): Run {
  const env = { ...process.env, TEPAT_DATA: DATA };
  const done = spawnSync(process.execPath, [join(REPOSITORY, "build", "cli.mjs"), ...args], { encoding: "utf8", cwd: REPOSITORY, env });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

interface Document {
  readonly batch: string | null;
  readonly diterapkan: boolean;
  readonly berkas: readonly { readonly lembar: readonly Lembar[] }[];
  readonly profil: unknown;
  readonly jabatan: readonly BarisAbk[];
  readonly jumlah: Readonly<Record<string, number>>;
  readonly baris: readonly unknown[];
  readonly kebutuhanMentah: number;
}

interface Lembar {
  readonly jenis: string;
  readonly baris: number;
  readonly baru: number;
  readonly tetap: number;
  readonly berubah: number;
  readonly ditolak: number;
  readonly masalah: readonly { readonly lembar: string; readonly sel: string; readonly kode: string; readonly pesan: string }[];
}

interface BarisAbk {
  readonly nama: string;
  readonly kebutuhanMentah: number;
  readonly bezetting: number;
}

/** The one document that a successful command prints. */
function json(...args: readonly string[]): Document {
  const { code, out, err } = cli(...args, "--json");
  if (code !== 0) throw new Error(`exit ${String(code)}: ${out}${err}`);
  return JSON.parse(out) as Document;
}

beforeAll(() => {
  // Builds the program when its sources changed.
  cli("tidak-ada");
}, 180_000);

describe("the command line", () => {
  it("previews without writing, applies as one batch, changes nothing the second time, and takes the batch back", () => {
    const db = join(temporaryFolder(), "kantor.db");
    const sheetCounts = (document: Document) =>
      document.berkas.flatMap((berkas) =>
        berkas.lembar.map(({ jenis, baris, baru, tetap, berubah, ditolak }) => ({ jenis, baris, baru, tetap, berubah, ditolak })),
      );
    const preview = json("--db", db, "impor", PEGAWAI, ABK);
    expect([preview.diterapkan, preview.batch]).toEqual([false, null]);
    const first = sheetCounts(preview);
    expect(first[0]).toEqual({ jenis: "pegawai", baris: 24, baru: 24, tetap: 0, berubah: 0, ditolak: 0 });
    expect(first.slice(1).map((sheet) => sheet.jenis)).toEqual(Array.from({ length: 18 }, () => "abk"));
    expect(json("--db", db, "abk").jabatan.length).toBe(0);

    const applied = json("--db", db, "impor", PEGAWAI, ABK, "--terapkan");
    expect(applied.diterapkan).toBe(true);
    const again = json("--db", db, "impor", PEGAWAI, ABK, "--terapkan");
    expect([again.diterapkan, again.batch, sheetCounts(again).every((sheet) => sheet.tetap === sheet.baris)]).toEqual([false, null, true]);

    expect(cli("--db", db, "batal", String(applied.batch)).code).toBe(0);
    expect(json("--db", db, "abk").jabatan.length).toBe(0);
  });

  it("computes the office of the sample files as a hand calculation does", () => {
    const db = join(temporaryFolder(), "kantor.db");
    json("--db", db, "impor", PEGAWAI, ABK, "--terapkan");
    const abk = json("--db", db, "abk");
    expect(abk.profil).toEqual({ nama: "PermenPAN-RB 1/2020 (1.250 jam)", waktuKerjaEfektifMenit: 75_000, pembulatan: "setengahKeAtas" });
    expect(abk.jabatan).toHaveLength(18);
    // 4,480 + 275x48 + 265x39 + 315x70 + 410x11 + 10x1,022 = 64,795 minutes; / 75,000 = 0.8639; one holder; EJ 0.86.
    expect(abk.jabatan.find((baris) => baris.nama === "Sekretaris")).toMatchObject({
      bebanKerjaMenit: 64_795,
      kebutuhanMentah: 64_795 / 75_000,
      kebutuhan: 1,
      bezetting: 1,
      selisih: 0,
      efektivitas: 0.86,
      prestasi: "C",
    });
    // Every sheet rounds to one; four, two, two, two and two people hold the five jabatan with more than one.
    expect(abk.jumlah).toMatchObject({ kebutuhan: 18, bezetting: 24, kekurangan: 0, kelebihan: 6 });
    const jejak = json("--db", db, "jelaskan", "--jabatan", "Sekretaris");
    expect([jejak.baris.length, jejak.kebutuhanMentah]).toEqual([6, 64_795 / 75_000]);
  });

  it("writes a proposal whose figures another library reads as the command line printed them", () => {
    const folder = temporaryFolder();
    const db = join(folder, "kantor.db");
    const keluar = join(folder, "formasi.xlsx");
    json("--db", db, "impor", PEGAWAI, ABK, "--terapkan");
    json("--db", db, "formasi", "--keluar", keluar, "--per", "2026-12-31");
    const abk = json("--db", db, "abk", "--per", "2026-12-31");
    const sheet = XLSX.read(readFileSync(keluar)).Sheets["Usul Formasi"];
    const rows: unknown[][] = XLSX.utils.sheet_to_json(sheet ?? {}, { header: 1, defval: null });
    for (const { nama, kebutuhanMentah, bezetting } of abk.jabatan) {
      const row = rows.find((cells) =>
        cells.some((cell) => typeof cell === "string" && cell.trim() === nama && cells.some((other) => typeof other === "number")),
      );
      expect(row, nama).toBeDefined();
      expect(
        row?.some((cell) => typeof cell === "number" && Math.abs(cell - kebutuhanMentah) < 1e-9),
        `${nama}: ${String(kebutuhanMentah)}`,
      ).toBe(true);
      expect(row).toContain(bezetting);
    }
  });

  it("loads the good rows of a file with bad ones and names each fault with its cell", () => {
    const db = join(temporaryFolder(), "kantor.db");
    const { berkas } = json("--db", db, "impor", BERMASALAH, "--terapkan");
    const [lembar] = berkas[0]?.lembar ?? [];
    expect((lembar?.baru ?? 0) + (lembar?.ditolak ?? 0)).toBe(24);
    expect(lembar?.masalah.find((masalah) => masalah.sel === "A7")).toMatchObject({ kode: "nipRusak", lembar: "Sheet1" });
    expect(lembar?.masalah.find((masalah) => masalah.sel === "F11")).toMatchObject({ kode: "tanggalTidakAda" });
  });

  it("prints how the rows add up, problems by kind, and each question with the reading taken", () => {
    const folder = temporaryFolder();
    const berkas = join(folder, "angka.csv");
    // 33,333 x 2 / 75,000 = 0.8889 is taken; 33.333 x 2 / 75,000 = 0.0009 would be the other reading.
    const baris = [
      "NAMA JABATAN: Penelaah",
      "UNIT KERJA: Subbagian Hukum",
      "NO;URAIAN TUGAS;SATUAN HASIL;WAKTU PENYELESAIAN (MENIT);VOLUME",
      "1;Menelaah berkas;berkas;33.333;2",
    ];
    writeFileSync(berkas, baris.join("\n"));
    const { out } = cli("--db", join(folder, "kantor.db"), "impor", berkas);
    expect(out).toContain("angka.csv > angka (Lembar ABK): 4 baris: 1 diambil, 3 bukan data (2 kepala formulir, 1 judul kolom)");
    expect(out).toContain("1 pertanyaan; jawab di halaman Impor, atau bacaan ini yang dipakai:");
    expect(out).toContain("dipakai: Titik memisahkan ribuan: 33.333 (kebutuhan 0,89)");
    expect(out).toContain("pilihan lain: Titik adalah tanda desimal: 33,333");
  });

  it("computes under another profile, or with rows divided by their period, without changing the profile in force", () => {
    const db = join(temporaryFolder(), "contoh.db");
    json("--db", db, "contoh");
    const asal = json("--db", db, "abk");
    const lain = json("--db", db, "abk", "--profil", "perka-bkn-19-2011");
    expect(lain.profil).toEqual({ nama: "Perka BKN 19/2011 (1.200 jam)", waktuKerjaEfektifMenit: 72_000, pembulatan: "setengahKeAtas" });
    expect(json("--db", db, "abk")).toEqual(asal);
    expect(json("--db", db, "profil", "--set", "konversi=perPeriode", "--set", "wkeBulanMenit=6240")).toMatchObject({
      nama: "Aturan hitung kantor",
      konversi: "perPeriode",
      wkeBulanMenit: 6_240,
    });
    expect(json("--db", db, "abk").profil).toMatchObject({
      konversi: "perPeriode",
      wkeHariMenit: 300,
      wkeMingguMenit: 1_500,
      wkeBulanMenit: 6_240,
    });
    expect(json("--db", db, "abk", "--profil", "Perka BKN 19/2011 (1.200 jam)")).toEqual(lain);
  });

  it("changes the profile under a name of the office's own and never bends a published one", () => {
    const db = join(temporaryFolder(), "kantor.db");
    expect(json("--db", db, "profil", "--set", "waktuKerjaEfektifMenit=72000", "--set", "pembulatan=keAtas")).toMatchObject({
      nama: "Aturan hitung kantor",
      waktuKerjaEfektifMenit: 72_000,
      wkeBulanMenit: 6_000,
      pembulatan: "keAtas",
      keyakinan: "belumTerverifikasi",
    });
    expect(json("--db", db, "profil", "--set", "permenpanrb-1-2020")).toMatchObject({
      waktuKerjaEfektifMenit: 75_000,
      pembulatan: "setengahKeAtas",
    });
  });

  it("fills a new file with the sample office and refuses one that holds an office already", () => {
    const folder = temporaryFolder();
    expect(json("--db", join(folder, "contoh.db"), "contoh")).toMatchObject({ jumlah: { pegawai: 38 } });
    json("--db", join(folder, "kantor.db"), "impor", PEGAWAI, "--terapkan");
    const refused = cli("--db", join(folder, "kantor.db"), "contoh", "--json");
    expect([refused.code, JSON.parse(refused.out)]).toMatchObject([1, { galat: { kode: "invalidInput" } }]);
  });

  it("ends with 2 on wrong usage and 1 on a refusal, with one document on stdout", () => {
    const db = join(temporaryFolder(), "kantor.db");
    for (const salah of [["abk", "--jabatan", "x"], ["formasi"], ["jelaskan"], ["formulir"], ["impor"], ["batal"], ["--tidak-ada"]])
      expect([salah, cli(...salah).code]).toEqual([salah, 2]);
    expect(existsSync(DATA)).toBe(false);
    const missing = cli("--db", db, "jelaskan", "--jabatan", "Tidak Ada", "--json");
    expect([missing.code, JSON.parse(missing.out)]).toMatchObject([1, { galat: { kode: "notFound" } }]);
    const unreadable = cli("--db", db, "impor", join(REPOSITORY, "package.json"), "--json");
    expect([unreadable.code, JSON.parse(unreadable.out)]).toMatchObject([1, { diterapkan: false, berkas: [{ nama: "package.json" }] }]);
    // A folder is there and cannot be read as a file, as one that another program holds.
    const unopened = cli("--db", db, "impor", FIXTURES, ABK, "--json");
    const { berkas } = JSON.parse(unopened.out) as { readonly berkas: readonly { readonly galat: string | null }[] };
    expect([unopened.code, berkas.map(({ galat }) => galat?.slice(0, 30) ?? null)]).toEqual([1, ["“fixtures” tidak dapat dibuka:", null]]);
  });
}, 120_000);
