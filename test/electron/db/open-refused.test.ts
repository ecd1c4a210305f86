import { mkdirSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "libsql";
import { describe, expect, it } from "vitest";
import { AppError, type Failure } from "../../../core/errors";
import { kalimatGalat } from "../../../core/text/galat";
import { withFileBeside } from "../../../electron/db/beside";
import { driverCode, inWords, refusalOf } from "../../../electron/db/driver-errors";
import { MIGRATIONS } from "../../../electron/db/migrations";
import { openBasisdata, type Basisdata } from "../../../electron/db/open";
import { temporaryFolder } from "../open-kantor";
import { addUnit, leftByPowerCut, unitNames } from "../power-cut";

function newPath(): string {
  return join(temporaryFolder(), "tepat.db");
}

/** A closed office with one unit, changed by hand as by another program. */
function office(sql = ""): string {
  const path = newPath();
  const basis = openBasisdata({ path });
  addUnit(basis, "Sekretariat");
  basis.close();
  const other = new Database(path);
  other.exec(sql);
  other.close();
  return path;
}

function failureOf(work: () => unknown): Failure {
  try {
    work();
  } catch (error) {
    if (error instanceof AppError) return error.failure;
    throw error;
  }
  throw new Error("not refused");
}

/** What this process holds open below a folder. */
function heldOpen(folder: string): readonly string[] {
  return readdirSync("/proc/self/fd")
    .map((handle) => {
      try {
        return readlinkSync(`/proc/self/fd/${handle}`);
      } catch {
        return "";
      }
    })
    .filter((target) => target.startsWith(folder));
}

/** A file that is refused, made at a path of its own. */
type Refused = readonly [code: string, make: () => string];

/** Refused by a look from outside. */
const REFUSED_OUTSIDE: readonly Refused[] = [
  ["databaseEmpty", () => withContent("")],
  ["databaseForeign", () => withContent("nip;nama\n")],
  // As long as a data file, and the same number wherever a data file counts its pages.
  ["databaseForeign", () => withContent("a".repeat(9_000))],
  ["databaseUnwritable", () => withFolder()],
  ["databaseDamaged", () => withLogAlone()],
];

/** Refused for what SQLite finds in them. */
const REFUSED_WITHIN: readonly Refused[] = [
  ["databasePartial", () => office("DROP TABLE usulFormasi")],
  // A row that no form allows: the file says otherwise than its own rules.
  ["databaseDamaged", () => office("PRAGMA ignore_check_constraints = ON; UPDATE unit SET nama = '', revision = 0")],
];

function withContent(content: string): string {
  const path = newPath();
  writeFileSync(path, content);
  return path;
}

function withFolder(): string {
  const path = newPath();
  mkdirSync(path);
  return path;
}

function withLogAlone(): string {
  const path = newPath();
  writeFileSync(`${path}-wal`, "sisa");
  return path;
}

describe("a file that is refused", () => {
  it.each([...REFUSED_OUTSIDE, ...REFUSED_WITHIN])("as %s is named in the sentence, left as it is and let go", (code, make) => {
    const path = make();
    const folder = join(path, "..");
    const before = readdirSync(folder);
    const failure = failureOf(() => openBasisdata({ path }));
    expect(failure).toEqual({ code, data: { berkas: path } });
    expect(kalimatGalat(failure)).toContain(path);
    expect(readdirSync(folder)).toEqual(before);
  });

  it.skipIf(process.platform !== "linux").each(REFUSED_OUTSIDE)("as %s from outside is not held open by this program", (_code, make) => {
    const path = make();
    failureOf(() => openBasisdata({ path }));
    expect(heldOpen(join(path, ".."))).toEqual([]);
  });

  it.each(REFUSED_WITHIN)("as %s is free for another program at once", (_code, make) => {
    const path = make();
    failureOf(() => openBasisdata({ path }));
    const other = new Database(path);
    expect(() => other.exec("BEGIN EXCLUSIVE; COMMIT")).not.toThrow();
    other.close();
  });

  it("tells by how many versions it is ahead of the program", () => {
    const path = office(`PRAGMA user_version = ${MIGRATIONS.length + 3}`);
    expect(failureOf(() => openBasisdata({ path }))).toEqual({
      code: "databaseNewer",
      data: { versiBerkas: MIGRATIONS.length + 3, versiProgram: MIGRATIONS.length },
    });
  });
});

describe("a log that ends before its first page", () => {
  it("holds nothing and keeps nobody from the file", () => {
    const path = office();
    writeFileSync(`${path}-wal`, Buffer.alloc(32, 7));
    const basis = openBasisdata({ path });
    expect(unitNames(basis)).toEqual(["Sekretariat"]);
    basis.close();
    expect(readdirSync(join(path, ".."))).toEqual(["tepat.db"]);
  });
});

describe("a failure of the driver", () => {
  const sentence = (code: string, key?: string): string | null => refusalOf({ code }, { path: "a.db", key })?.code ?? null;

  it("has its reason by SQLite's name or number, and by that of the operating system", () => {
    expect(sentence("SQLITE_NOTADB")).toBe("databaseForeign");
    expect(sentence("SQLITE_NOTADB", "kunci")).toBe("databaseWrongKey");
    // The last byte of SQLite's number is the kind: 3 PERM, 5 BUSY, 6 LOCKED, 8 READONLY, 10 IOERR, 11 CORRUPT, 13 FULL, 14 CANTOPEN, 26 NOTADB.
    const byNumber = [3, 5, 6, 8, 10, 11, 13, 14, 26].map((kind) => sentence(`UNKNOWN_SQLITE_ERROR_${kind + 256}`));
    expect(byNumber).toEqual([
      "databaseUnwritable",
      "databaseInUse",
      "databaseInUse",
      "databaseUnwritable",
      "databaseUnwritable",
      "databaseDamaged",
      "diskFull",
      "databaseUnwritable",
      "databaseForeign",
    ]);
    const places = ["EACCES", "EPERM", "EROFS", "ENOENT", "EEXIST", "ENOTDIR", "EISDIR", "EIO", "ENODEV", "SQLITE_PERM"];
    expect(places.map((code) => sentence(code))).toEqual(places.map(() => "databaseUnwritable"));
    expect([sentence("EBUSY"), sentence("SQLITE_LOCKED_SHAREDCACHE")]).toEqual(["databaseInUse", "databaseInUse"]);
    expect([sentence("UNKNOWN_SQLITE_ERROR_1"), sentence("X_SQLITE_BUSY"), sentence("X_EIO"), sentence("")]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it("without a code has none made up, and is handed on as it is when nobody can act on it", () => {
    expect([null, undefined, "SQLITE_FULL", 13, {}, new Error("SQLITE_FULL")].map(driverCode)).toEqual(["", "", "", "", "", ""]);
    const fault = new Error("lain");
    const work = (): never => {
      throw fault;
    };
    expect(() => inWords({ path: "a.db" }, work)).toThrow(fault);
    const cannotOpen = new Error('ConnectionFailed("Unable to open connection to local database a.db: 14")');
    expect(refusalOf(cannotOpen, { path: "a.db" })?.failure).toEqual({ code: "databaseUnwritable", data: { berkas: "a.db" } });
    expect(refusalOf(new Error('ConnectionFailed("a.db: 1")'), { path: "a.db" })).toBeNull();
  });
});

describe("closing", () => {
  it("in the midst of work writes none of it, and may be asked for twice", () => {
    const path = office();
    const basis = openBasisdata({ path });
    basis.raw.exec("BEGIN; UPDATE unit SET nama = 'SETENGAH JADI'");
    basis.close();
    basis.close();
    expect(basis.raw.open).toBe(false);
    const left = openBasisdata({ path: leftByPowerCut(path, temporaryFolder()) });
    expect(unitNames(left)).toEqual(["Sekretariat"]);
    left.close();
  });

  it.skipIf(process.platform === "win32")(
    "is possible still when the file was taken away meanwhile, as with a stick that is pulled out",
    () => {
      const path = office();
      const basis = openBasisdata({ path });
      addUnit(basis, "Sesudah");
      rmSync(join(path, ".."), { recursive: true });
      expect(() => basis.close()).not.toThrow();
      expect(basis.raw.open).toBe(false);
    },
  );

  it.each([undefined, "kunci"])("is done with the passing file in which a new one was laid out (key: %s)", (key) => {
    const seen: Basisdata[] = [];
    const basis = openBasisdata({ path: newPath(), key, fill: (one) => seen.push(one) });
    expect(seen.map(({ raw }) => raw.open)).toEqual([false, true]);
    basis.close();
  });
});

describe("a passing file", () => {
  it("that cannot be taken away costs nobody the answer", () => {
    const path = newPath();
    const answer = withFileBeside(path, (temporary) => {
      rmSync(temporary);
      mkdirSync(temporary);
      return 7;
    });
    expect(answer).toBe(7);
  });

  it("goes with everything that SQLite put beside it, also when the work failed", () => {
    const path = newPath();
    const work = (temporary: string): never => {
      for (const companion of ["", "-wal", "-journal", "-shm"]) writeFileSync(`${temporary}${companion}`, "isi");
      throw new Error("gagal");
    };
    expect(() => withFileBeside(path, work)).toThrow("gagal");
    expect(readdirSync(join(path, ".."))).toEqual([]);
  });
});

describe("a change of the schema", () => {
  it("that would leave a row referring to nothing is refused, with the file as it was", () => {
    const path = office(
      "INSERT INTO unit (id, indukId, nama, namaKunci, urutan, revision) VALUES ('anak', 'Sekretariat', 'Anak', 'anak', 2, 1)",
    );
    const breaking = [...MIGRATIONS, { nama: "Putus", up: "DELETE FROM unit WHERE id = 'Sekretariat'" }];
    const failure = failureOf(() => openBasisdata({ path, migrations: breaking }));
    expect(failure).toEqual({ code: "databaseDamaged", data: { berkas: path } });
    expect(readdirSync(join(path, ".."))).toEqual(["tepat.db"]);
    const basis = openBasisdata({ path });
    expect(unitNames(basis)).toEqual(["Anak", "Sekretariat"]);
    basis.close();
  });

  it("copies the file aside under the first free name, and replaces no earlier copy", () => {
    const path = office();
    const next = [...MIGRATIONS, { nama: "Catatan unit", up: "ALTER TABLE unit ADD COLUMN catatan TEXT" }];
    const name = `${path}.sebelum-v${next.length}`;
    for (const earlier of [name, `${name}-2`]) writeFileSync(earlier, "salinan lama");
    openBasisdata({ path, migrations: next }).close();
    expect([name, `${name}-2`].map((earlier) => readFileSync(earlier, "utf8"))).toEqual(["salinan lama", "salinan lama"]);
    const copy = openBasisdata({ path: `${name}-3` });
    expect(unitNames(copy)).toEqual(["Sekretariat"]);
    copy.close();
  });
});
