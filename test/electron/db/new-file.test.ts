import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { AppError, type Failure } from "../../../core/errors";
import { kalimatGalat } from "../../../core/text/galat";
import { publish, withFileBeside } from "../../../electron/db/beside";
import { inWords, refusalOf } from "../../../electron/db/driver-errors";
import { openBasisdata, type Basisdata } from "../../../electron/db/open";
import { temporaryFolder } from "../open-kantor";
import { addUnit, refusal, unitNames } from "../power-cut";

describe("a new data file", () => {
  it("is laid out at once: no copy of an older version, nothing beside it, and when it is closed one file only", () => {
    const folder = temporaryFolder();
    const basis = openBasisdata({ path: join(folder, "a.db") });
    expect(readdirSync(folder).toSorted()).toEqual(["a.db", "a.db-wal"]);
    basis.close();
    expect(readdirSync(folder)).toEqual(["a.db"]);
  });

  it("has its first content before it has its name", () => {
    const path = join(temporaryFolder(), "a.db");
    const seen: boolean[] = [];
    const fill = (basis: Basisdata): void => {
      seen.push(existsSync(path));
      if (basis.raw.prepare("SELECT 1 FROM unit").all().length === 0) addUnit(basis, "Sekretariat");
    };
    const basis = openBasisdata({ path, fill });
    expect([seen, unitNames(basis)]).toEqual([[false, true], ["Sekretariat"]]);
    basis.close();
  });

  it("is not there at all when it could not be filled", () => {
    const folder = temporaryFolder();
    const fill = (): void => {
      throw new Error("listrik padam");
    };
    expect(() => openBasisdata({ path: join(folder, "a.db"), fill })).toThrow("listrik padam");
    expect(readdirSync(folder)).toEqual([]);
  });

  it("takes away what a program left that was stopped while making one, but nothing of one that is still at it", () => {
    const folder = temporaryFolder();
    const path = join(folder, "a.db");
    const abandoned = "a.db.sementara-11111111-1111-4111-8111-111111111111";
    const inWork = "a.db.sementara-22222222-2222-4222-8222-222222222222";
    const halfCopied = "a.db.sebelum-v2.sementara-33333333-3333-4333-8333-333333333333-journal";
    for (const name of [abandoned, halfCopied, inWork, "a.db.sebelum-v2"]) writeFileSync(join(folder, name), "isi");
    const elevenMinutesAgo = new Date(Date.now() - 11 * 60_000);
    for (const name of [abandoned, halfCopied, "a.db.sebelum-v2"]) utimesSync(join(folder, name), elevenMinutesAgo, elevenMinutesAgo);
    openBasisdata({ path }).close();
    expect(readdirSync(folder).toSorted()).toEqual(["a.db", "a.db.sebelum-v2", inWork]);
  });

  it("is nobody else's to read while it is made, and gone when the work is over", () => {
    const path = join(temporaryFolder(), "a.db");
    const mode = withFileBeside(path, (passing) => statSync(passing).mode);
    // Windows keeps no such rights: there the folder decides.
    expect(process.platform === "win32" ? 0 : mode & 0o077).toBe(0);
    expect(readdirSync(dirname(path))).toEqual([]);
  });

  it("of another Tepat that was faster is never replaced", () => {
    const folder = temporaryFolder();
    for (const name of ["a.db", "b.db"]) writeFileSync(join(folder, name), name);
    expect(publish(join(folder, "b.db"), join(folder, "a.db"))).toBe(false);
    expect(readFileSync(join(folder, "a.db"), "utf8")).toBe("a.db");
  });
});

describe("a place that cannot be used", () => {
  it("is told in words: a folder in place of the file, and a file in place of the folder", () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "berkas"), "");
    mkdirSync(join(folder, "folder.db", "isi"), { recursive: true });
    expect(refusal(() => openBasisdata({ path: join(folder, "berkas", "a.db") }))).toBe("databaseUnwritable");
    expect(refusal(() => openBasisdata({ path: join(folder, "folder.db") }))).toBe("databaseUnwritable");
  });

  it("is told in words whatever the driver or the disk calls it", () => {
    const named = (code: string): unknown => refusalOf(Object.assign(new Error("x"), { code }), { path: "a.db" })?.code;
    expect(["SQLITE_READONLY_DBMOVED", "SQLITE_IOERR_WRITE", "SQLITE_CANTOPEN", "EROFS", "UNKNOWN_SQLITE_ERROR_1544"].map(named)).toEqual(
      Array.from({ length: 5 }, () => "databaseUnwritable"),
    );
    expect(
      ["SQLITE_FULL", "ENOSPC", "SQLITE_IOERR_SHMSIZE", "EDQUOT", "SQLITE_BUSY_RECOVERY", "SQLITE_CORRUPT_INDEX", "SQLITE_ERROR"].map(
        named,
      ),
    ).toEqual(["diskFull", "diskFull", "diskFull", "diskFull", "databaseInUse", "databaseDamaged", undefined]);
  });
});

describe("a full disk", () => {
  it("is told as a change that was not written, or as a file that could not be opened", () => {
    expect(kalimatGalat({ code: "diskFull", data: {} })).toContain("Perubahan terakhir tidak ditulis");
    const full = (): never => {
      throw Object.assign(new Error("x"), { code: "SQLITE_FULL" });
    };
    expect(kalimatGalat(refusedWith(() => inWords({ path: "a.db" }, full)))).toContain("berkas data a.db belum dapat dibuka");
  });
});

function refusedWith(work: () => unknown): Failure {
  try {
    work();
  } catch (error) {
    if (error instanceof AppError) return error.failure;
  }
  throw new Error("not refused");
}
