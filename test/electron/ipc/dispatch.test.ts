import { describe, expect, it, onTestFinished } from "vitest";
import { procedures } from "../../../core/contract/procedures";
import { openKantor } from "../open-kantor";

const UNIT = { nama: "SITI RAHASIA", indukId: null, kode: null };

/** An office whose unit table refuses every row with this message, as a fault within the program would. */
function kantorYangMenolak(pesan: string) {
  const kantor = openKantor();
  const { raw } = kantor.host.context.files.basis;
  raw.exec(`CREATE TRIGGER tolak BEFORE INSERT ON unit BEGIN SELECT RAISE(ABORT, '${pesan}'); END`);
  return kantor;
}

/** What the program writes for whoever keeps it, until the test ends. */
function tercatat(): () => string {
  const { stderr } = process;
  const semula = stderr.write.bind(stderr);
  let teks = "";
  stderr.write = (isi: Uint8Array | string): boolean => {
    teks += String(isi);
    return true;
  };
  onTestFinished(() => {
    stderr.write = semula;
  });
  return () => teks;
}

describe("a fault that nobody foresaw", () => {
  it("is answered with a sentence, and noted by procedure and place in the program without the data it met", async () => {
    const { host } = kantorYangMenolak("nama SITI RAHASIA\n    di baris kedua\nat baris ketiga");
    const catatan = tercatat();
    const jawab = await host.dispatch("unit.save", UNIT);
    expect(jawab).toMatchObject({ ok: false, error: { code: "internal", data: {} } });
    expect(jawab.ok ? "" : jawab.error.message).not.toBe("");
    const [kepala, ...tempat] = catatan().trimEnd().split("\n");
    expect(kepala).toBe("Tepat: galat tak terduga pada unit.save (SqliteError SQLITE_CONSTRAINT_TRIGGER)");
    expect(tempat.length).toBeGreaterThan(0);
    expect(tempat.length).toBeLessThanOrEqual(5);
    expect(tempat.every((baris) => /^ {4}at .+/u.test(baris))).toBe(true);
    expect(catatan()).not.toContain("RAHASIA");
  });

  it("writes nothing of the work, and the next work is done as ever", async () => {
    const { host, ask } = kantorYangMenolak("x");
    tercatat();
    await host.dispatch("unit.save", UNIT);
    expect(await ask("unit.list", {})).toEqual([]);
    host.context.files.basis.raw.exec("DROP TRIGGER tolak");
    await ask("unit.save", UNIT);
    expect((await ask("unit.list", {})).map(({ nama }) => nama)).toEqual(["SITI RAHASIA"]);
    expect((await ask("history.list", {})).total).toBe(2);
  });
});

describe("a disk that is full", () => {
  it("is named to whoever saved, with nothing of the change written", async () => {
    const { host, ask } = openKantor();
    const { raw } = host.context.files.basis;
    const [halaman] = raw.prepare("PRAGMA page_count").pluck().all();
    raw.exec(`PRAGMA max_page_count = ${Number(halaman)}`);
    const catatan = tercatat();
    const jawab = await host.dispatch("unit.save", { ...UNIT, nama: "X".repeat(200) });
    const banyak = { hari: Array.from({ length: 300 }, (_kosong, nomor) => hari(nomor)) };
    const lagi = jawab.ok ? await host.dispatch("libur.add", banyak) : jawab;
    expect(lagi).toMatchObject({ ok: false, error: { code: "diskFull" } });
    expect(lagi.ok ? "" : lagi.error.message).toContain("Perubahan terakhir tidak ditulis");
    expect(await ask("libur.list", {})).toEqual([]);
    expect(catatan()).toBe("");
  });
});

/** The day so many days after new year 2026. */
function hari(nomor: number) {
  const tanggal = new Date(Date.UTC(2026, 0, 1 + nomor)).toISOString().slice(0, 10);
  return { tanggal, nama: `Hari ${nomor} ${"y".repeat(100)}`, jenis: "libur" };
}

describe("the place of a step", () => {
  it("is the one that its caller names, also for an undoing; none where none is named", async () => {
    const { host } = openKantor();
    const tempat = () => host.context.files.basis.raw.prepare("SELECT tempat FROM langkah ORDER BY nomor").pluck().all().slice(1);
    await host.dispatch("unit.save", { ...UNIT, nama: "A" }, { tempat: "/jabatan" });
    await host.dispatch("unit.save", { ...UNIT, nama: "B" });
    await host.dispatch("history.undo", {}, { tempat: "/jabatan" });
    expect(tempat()).toEqual(["/jabatan", null, "/jabatan"]);
  });
});

describe("what is asked for", () => {
  it("is refused with the entry that is wrong, also within a list, or with the reason alone where the whole is wrong", async () => {
    const { host } = openKantor();
    const jawab = await host.dispatch("libur.add", { hari: [hari(0), { ...hari(1), jenis: "pesta" }] });
    expect(jawab.ok ? null : jawab.error.data).toMatchObject({ rincian: "jenis hari ke-2 bukan salah satu pilihannya" });
    const kosong = await host.dispatch("unit.list", null);
    expect(kosong.ok ? null : kosong.error.data).toMatchObject({ rincian: expect.stringMatching(/^\S.*\S$/u) });
  });

  it("is answered while other work waits when it only looks at work or stops it", async () => {
    const { host } = openKantor();
    const kendali = Object.entries(procedures).flatMap(([nama, { kind }]) => (kind === "control" ? [nama] : []));
    expect(kendali).toContain("job.cancel");
    for (const nama of kendali) {
      const urutan: string[] = [];
      const lama = host.dispatch("unit.save", { ...UNIT, nama }).then(() => urutan.push("simpan"));
      const lihat = host.dispatch(nama, { job: "p", id: "p" }).then(() => urutan.push("lihat"));
      await Promise.all([lama, lihat]);
      expect(urutan[0]).toBe("lihat");
    }
  });
});

describe("the answer to a command", () => {
  it("names the step that it made, so that no step of another window is taken for it, and none when it made none", async () => {
    const { host, ask } = openKantor();
    const jawab = await host.dispatch("unit.save", UNIT);
    await ask("unit.save", { ...UNIT, nama: "Unit dari jendela lain" });
    const { langkah } = await ask("history.list", {});
    expect(jawab).toMatchObject({ ok: true, langkah: langkah[1]?.id });
    expect(await host.dispatch("unit.list", {})).not.toHaveProperty("langkah");
    const [unit] = await ask("unit.list", {});
    expect(await host.dispatch("unit.save", { ...UNIT, nama: unit?.nama, id: unit?.id, revision: unit?.revision })).not.toHaveProperty(
      "langkah",
    );
  });
});
