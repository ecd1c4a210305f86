import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { temporaryFolder } from "../open-kantor";

const REPOSITORY = resolve(import.meta.dirname, "..", "..", "..");
const SANDI = "rahasia dapur";

interface Jawaban {
  readonly kode: number | null;
  readonly hasil: {
    readonly galat?: { readonly kode: string; readonly pesan: string };
    readonly lembarPemulihan?: readonly string[];
    readonly slot?: readonly { readonly nama: string; readonly peran: string }[];
    readonly swauji?: { readonly temuan: readonly unknown[] };
  };
}

/** Runs the command line on a data file as a user would, without a terminal: a password is in the environment or it is missing. */
function cli(
  db: string,
  args: readonly string[],
  sandi: { readonly TEPAT_SANDI?: string; readonly TEPAT_SANDI_BARU?: string; readonly TEPAT_LEMBAR?: string } = {},
): Jawaban {
  const done = spawnSync(process.execPath, [join(REPOSITORY, "build", "cli.mjs"), "--db", db, ...args, "--json"], {
    encoding: "utf8",
    cwd: REPOSITORY,
    env: { ...process.env, ...sandi },
  });
  return { kode: done.status, hasil: JSON.parse(done.stdout) as Jawaban["hasil"] };
}

beforeAll(() => {
  // Builds the program when its sources changed.
  spawnSync(process.execPath, [join(REPOSITORY, "build", "cli.mjs"), "tidak-ada"], { cwd: REPOSITORY });
}, 240_000);

describe("kunci", () => {
  it("protects a file, after which every command takes a password from the environment and none from the command line", () => {
    const db = join(temporaryFolder(), "tepat.db");
    expect(cli(db, ["kunci", "status"]).hasil).toMatchObject({ perlindungan: "tanpa" });
    // Without being asked for, what opens the data goes into no log, and nothing is done.
    expect(cli(db, ["kunci", "lindungi", "--sebagai", "Sri"], { TEPAT_SANDI_BARU: SANDI }).hasil.galat?.pesan).toContain("--lembar");
    expect(cli(db, ["kunci", "status"]).hasil).toMatchObject({ perlindungan: "tanpa" });
    const lindungi = cli(db, ["kunci", "lindungi", "--sebagai", "Sri", "--lembar"], { TEPAT_SANDI_BARU: SANDI });
    expect(lindungi.hasil.lembarPemulihan).toHaveLength(8);
    expect(readFileSync(db).toString("latin1", 0, 15)).not.toBe("SQLite format 3");
    expect(cli(db, ["abk"]).hasil.galat?.pesan).toContain("TEPAT_SANDI");
    expect(cli(db, ["abk"], { TEPAT_SANDI: "salah sama sekali" }).hasil.galat?.kode).toBe("sandiSalah");
    expect(cli(db, ["abk"], { TEPAT_SANDI: SANDI }).kode).toBe(0);
    expect(cli(db, ["abk"], { TEPAT_SANDI: lindungi.hasil.lembarPemulihan?.join(" ") ?? "" }).kode).toBe(0);
    const lembar = lindungi.hasil.lembarPemulihan ?? [];
    expect(cli(db, ["kunci", "periksa-lembar"], { TEPAT_SANDI: SANDI, TEPAT_LEMBAR: lembar.join(" ") }).kode).toBe(0);
    expect(cli(db, ["kunci", "periksa-lembar"], { TEPAT_SANDI: SANDI, TEPAT_LEMBAR: lembar.slice(1).join(" ") }).hasil.galat?.kode).toBe(
      "pemulihanSalah",
    );
    expect(cli(db, ["kunci", "status"], { TEPAT_SANDI: SANDI }).hasil.slot).toMatchObject([{ nama: "Sri" }, { nama: "Lembar pemulihan" }]);
  }, 120_000);

  it("adds, names and takes away people, changes keys and takes the protection off", () => {
    const db = join(temporaryFolder(), "tepat.db");
    cli(db, ["kunci", "lindungi", "--sebagai", "Sri", "--lembar"], { TEPAT_SANDI_BARU: SANDI });
    expect(
      cli(db, ["kunci", "tambah", "Budi", "--peran", "penyusun"], { TEPAT_SANDI: SANDI, TEPAT_SANDI_BARU: "sandi si budi" }).kode,
    ).toBe(0);
    // Now it has to be said who.
    expect(cli(db, ["abk"], { TEPAT_SANDI: SANDI }).hasil.galat?.pesan).toContain("Sri, Budi");
    expect(cli(db, ["abk", "--sebagai", "budi"], { TEPAT_SANDI: "sandi si budi" }).kode).toBe(0);
    expect(
      cli(db, ["kunci", "ubah-sandi", "--sebagai", "Budi"], { TEPAT_SANDI: "sandi si budi", TEPAT_SANDI_BARU: "sandi yang baru" }).kode,
    ).toBe(0);
    expect(cli(db, ["kunci", "ganti", "--sebagai", "Sri"], { TEPAT_SANDI: SANDI }).kode).toBe(0);
    expect(cli(db, ["abk", "--sebagai", "Budi"], { TEPAT_SANDI: "sandi yang baru" }).kode).toBe(0);
    expect(cli(db, ["kunci", "cabut", "Budi", "--sebagai", "Sri"], { TEPAT_SANDI: SANDI }).kode).toBe(0);
    expect(cli(db, ["kunci", "status", "--sebagai", "Sri"], { TEPAT_SANDI: SANDI }).hasil.swauji?.temuan).toEqual([]);
    expect(cli(db, ["kunci", "cabut", "Sri"], { TEPAT_SANDI: SANDI }).hasil.galat?.kode).toBe("slotTerakhir");
    expect(cli(db, ["kunci", "lepas"], { TEPAT_SANDI: SANDI }).kode).toBe(0);
    expect(cli(db, ["abk"]).kode).toBe(0);
    expect(cli(db, ["kunci", "terbang"]).hasil.galat?.kode).toBe("usage");
  }, 120_000);
});
