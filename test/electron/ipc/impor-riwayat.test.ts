import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate as pause } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import type { KeadaanImpor } from "../../../core/contract/intake";
import type { PlainDate } from "../../../core/date";
import { textOfImpor } from "../../../electron/cli/print-impor";
import { pegawaiPada } from "../../../electron/db/pegawai-pada";
import { openKantor, type KantorUji } from "../open-kantor";

type Siap = Extract<KeadaanImpor, { readonly tahap: "siap" }>;

const bulan = (nama: string) => ({
  nama,
  isi: new Uint8Array(readFileSync(join(import.meta.dirname, "..", "..", "fixtures", "riwayat", nama))),
});

async function baca({ ask }: KantorUji, nama: string): Promise<{ readonly draf: string; readonly siap: () => Promise<Siap> }> {
  const { draf } = await ask("intake.start", { berkas: [bulan(nama)] });
  const siap = async (): Promise<Siap> => {
    for (;;) {
      const keadaan = await ask("intake.status", { draf });
      if (keadaan.tahap === "siap") return keadaan;
      if (keadaan.tahap !== "membaca") throw new Error(keadaan.tahap);
      await pause();
    }
  };
  await siap();
  return { draf, siap };
}

async function terapkan(kantor: KantorUji, nama: string, jawaban: Readonly<Record<string, string>> = {}): Promise<string> {
  const { draf, siap } = await baca(kantor, nama);
  for (const { kunci, jenis } of (await siap()).pertanyaan) {
    const nilai = jawaban[jenis];
    if (nilai !== undefined) await kantor.ask("intake.answer", { draf, kunci, nilai });
  }
  await siap();
  await kantor.ask("intake.apply", { draf });
  const selesai = await kantor.ask("intake.status", { draf });
  return selesai.tahap === "selesai" ? selesai.batch : "";
}

/** Everything that the file knows of people and their facts, without revisions. */
async function isi({ host }: KantorUji) {
  const { query } = host.context.files.store;
  const semua = await Promise.all([
    query.selectFrom("pegawai").selectAll().orderBy("id").execute(),
    query.selectFrom("riwayatStatus").selectAll().orderBy("id").execute(),
    query.selectFrom("riwayatGolongan").selectAll().orderBy("id").execute(),
    query.selectFrom("riwayatJabatan").selectAll().orderBy("id").execute(),
    query.selectFrom("riwayatKedudukan").selectAll().orderBy("id").execute(),
    query.selectFrom("kgb").selectAll().orderBy("id").execute(),
    query.selectFrom("ingatan").selectAll().orderBy("id").execute(),
  ]);
  return semua.map((baris) => baris.map(({ revision: _revision, ...lain }) => lain));
}

const pada = async ({ host }: KantorUji, per: string) =>
  (await pegawaiPada(host.context.files.store.query, per as PlainDate))
    .toSorted((a, b) => a.nama.localeCompare(b.nama))
    .map(({ nama, golongan, kedudukanHukum }) => [nama, golongan, kedudukanHukum]);

describe("a list imported again a month later", () => {
  it("adds a grade, notes who left, and both months can be had again by their day", async () => {
    const kantor = openKantor();
    await terapkan(kantor, "pegawai-2026-09.csv");
    await terapkan(kantor, "pegawai-2026-10.csv", { pegawaiHilang: "pensiun 01-10-2026" });
    expect(await pada(kantor, "2026-09-30")).toEqual([
      ["ANI CONTOH", "III/a", ""],
      ["BUDI CONTOH", "III/c", ""],
      ["CITRA CONTOH", "IX", ""],
    ]);
    expect(await pada(kantor, "2026-10-31")).toEqual([
      ["ANI CONTOH", "III/b", ""],
      ["BUDI CONTOH", "III/c", "Pensiun"],
      ["CITRA CONTOH", "IX", ""],
    ]);
    expect((await pada(kantor, "2022-12-31")).map(([nama]) => nama)).toEqual(["ANI CONTOH", "BUDI CONTOH"]);
  });

  it("says in the terminal of which day it is, what is asked, and how its rows add up", async () => {
    const kantor = openKantor();
    await terapkan(kantor, "pegawai-2026-09.csv");
    const { siap } = await baca(kantor, "pegawai-2026-10.csv");
    const teks = textOfImpor(await siap(), "");
    expect(teks).toContain("keadaan per 31-10-2026 · 1 orang yang tercatat tidak ada di daftar");
    expect(teks).toContain("diambil: 0 baru, 1 berubah, 1 tetap");
    expect(teks).toContain("BUDI CONTOH (Pengadministrasi Umum");
  });

  it("writes nothing when it comes in once more", async () => {
    const kantor = openKantor();
    await terapkan(kantor, "pegawai-2026-09.csv");
    const { draf, siap } = await baca(kantor, "pegawai-2026-09.csv");
    const { berkas, dampak, pertanyaan } = await siap();
    expect(berkas[0]?.lembar[0]).toMatchObject({ baru: 0, berubah: 0, tetap: 3, ditolak: 0 });
    expect([Object.values(dampak).filter((banyak) => banyak > 0), pertanyaan]).toEqual([[], []]);
    await expect(kantor.ask("intake.apply", { draf })).rejects.toMatchObject({ code: "nothingToApply" });
  });

  it("of an older day adds to the past and leaves today as it is", async () => {
    const kantor = openKantor();
    await terapkan(kantor, "pegawai-2026-09.csv");
    const kini = await pada(kantor, "2026-11-26");
    const { siap } = await baca(kantor, "pegawai-2020-12.csv");
    expect((await siap()).pertanyaan.map(({ jenis }) => jenis)).toEqual(["pegawaiHilang"]);
    await terapkan(kantor, "pegawai-2020-12.csv", { pegawaiHilang: "keliru" });
    expect(await pada(kantor, "2026-11-26")).toEqual(kini);
    expect((await pada(kantor, "2016-01-01")).find(([nama]) => nama === "ANI CONTOH")).toEqual(["ANI CONTOH", "II/d", ""]);
  });

  it("is taken back exactly, with what it remembered, and its sentence names the file", async () => {
    const kantor = openKantor();
    await terapkan(kantor, "pegawai-2026-09.csv");
    const sebelum = await isi(kantor);
    const batch = await terapkan(kantor, "pegawai-2026-10.csv", { pegawaiHilang: "pindah" });
    expect(await isi(kantor)).not.toEqual(sebelum);
    expect((await kantor.ask("history.revert", { id: batch })).dipertahankan).toEqual([]);
    expect(await isi(kantor)).toEqual(sebelum);
  });

  it("tells its answers about people in words", async () => {
    const kantor = openKantor();
    await terapkan(kantor, "pegawai-2026-09.csv");
    await terapkan(kantor, "pegawai-2026-10.csv", { pegawaiHilang: "keliru" });
    expect((await kantor.ask("ingatan.list", {})).map(({ jenis, teks, arti }) => [jenis, teks, arti])).toEqual([
      ["hariDaftar", "daftar pegawai terbaru", "31-10-2026"],
      ["pegawaiHilang", "BUDI CONTOH", "daftarnya keliru; dibiarkan"],
    ]);
  });
});
