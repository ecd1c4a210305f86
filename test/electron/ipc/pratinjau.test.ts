import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { codeOf } from "../code-of";
import { openKantor, type KantorUji } from "../open-kantor";

const FIXTURES = resolve(import.meta.dirname, "..", "..", "fixtures");

/** Starts an import of fixture files and waits for its preview. */
async function pratinjau(kantor: KantorUji, ...nama: readonly string[]) {
  const berkas = nama.map((satu) => ({ nama: satu, isi: new Uint8Array(readFileSync(join(FIXTURES, satu))) }));
  const { draf } = await kantor.ask("intake.start", { berkas });
  return { draf, ...(await siap(kantor, draf)) };
}

async function siap(kantor: KantorUji, draf: string) {
  for (;;) {
    const keadaan = await kantor.ask("intake.status", { draf });
    if (keadaan.tahap === "siap") return keadaan;
    if (keadaan.tahap !== "membaca") throw new Error(keadaan.tahap);
    await wait(10);
  }
}

describe("a preview through the door", () => {
  it("is found again by a page that was left, and is gone once it is thrown away", async () => {
    const kantor = openKantor();
    expect(await kantor.ask("intake.current", {})).toEqual({ draf: null });
    const { draf } = await pratinjau(kantor, "pegawai-siasn.xlsx");
    expect(await kantor.ask("intake.current", {})).toEqual({ draf });
    await kantor.ask("intake.cancel", { draf });
    expect(await kantor.ask("intake.status", { draf })).toEqual({ tahap: "dibatalkan" });
    expect((await kantor.ask("pegawai.list", {})).length).toBe(0);
  });

  it("gives a sheet's rows page by page and by what would happen to them", async () => {
    const kantor = openKantor();
    const { draf } = await pratinjau(kantor, "pegawai-siasn-bermasalah.xlsx");
    const halaman = await kantor.ask("intake.rows", { draf, berkas: 0, lembar: 0, lewati: 10, jumlah: 5 });
    // The headings stand in row 4, so the eleventh person stands in row 15.
    expect([halaman.total, halaman.baris.map((baris) => baris.nomor)]).toEqual([24, [15, 16, 17, 18, 19]]);
    const ditolak = await kantor.ask("intake.rows", { draf, berkas: 0, lembar: 0, status: "ditolak" });
    expect(ditolak.baris.map((baris) => baris.nomor)).toEqual([7, 9, 17, 19, 23]);
  });

  it("takes in a row once its cell is mended, leaves one out on request, and writes just that", async () => {
    const kantor = openKantor();
    const { draf } = await pratinjau(kantor, "pegawai-siasn-bermasalah.xlsx");
    await kantor.ask("intake.mend", { draf, berkas: 0, lembar: 0, sel: "F23", nilai: "31-12-1980" });
    await kantor.ask("intake.exclude", { draf, berkas: 0, lembar: 0, baris: [5], keluarkan: true });
    const { berkas, dampak } = await siap(kantor, draf);
    expect(berkas[0]?.lembar[0]).toMatchObject({ baru: 19, ditolak: 4, dikecualikan: 1 });
    expect(dampak.pegawaiBaru).toBe(19);
    await kantor.ask("intake.apply", { draf });
    const nip = (await kantor.ask("pegawai.list", {})).map((orang) => orang.nip);
    expect([nip.length, nip.includes("198012312015012007"), nip.includes("197407232015011003")]).toEqual([19, true, false]);
  });

  it("reads a sheet as the analyst says, and remembers it for the next file with these headings", async () => {
    const kantor = openKantor();
    const awal = await pratinjau(kantor, "pegawai-siasn.xlsx");
    const tanpaGelar = Object.fromEntries(
      Object.entries(awal.berkas[0]?.lembar[0]?.pemetaan ?? {}).filter(([isian]) => isian !== "gelarBelakang"),
    );
    await kantor.ask("intake.map", { draf: awal.draf, berkas: 0, lembar: 0, jenis: "pegawai", kolom: tanpaGelar });
    await kantor.ask("intake.apply", { draf: awal.draf });
    expect((await kantor.ask("pegawai.list", {})).every((orang) => orang.gelarBelakang === "")).toBe(true);
    const lagi = await pratinjau(kantor, "pegawai-siasn.xlsx");
    expect(lagi.berkas[0]?.lembar[0]).toMatchObject({ tetap: 24, berubah: 0, pemetaan: tanpaGelar });
  });
});

describe("a proposal", () => {
  it("stands in place of the computed one with its reason, refuses an older view of itself, and can be taken back", async () => {
    const kantor = openKantor("contoh");
    const usul = async () => {
      const baris = (await kantor.ask("abk.rekap", {})).jabatan.find((satu) => satu.nama === "Penata Kelola Pemilu Ahli Pertama");
      return { id: baris?.jabatanId ?? "", jumlah: baris?.usul, alasan: baris?.alasanUsul, revision: baris?.usulRevision ?? null };
    };
    const { id: jabatanId, ...dihitung } = await usul();
    // Need 4, holders 2: two short.
    expect(dihitung).toEqual({ jumlah: 2, alasan: "", revision: null });
    await kantor.ask("formasi.propose", { jabatanId, revision: null, jumlah: 1, alasan: "Anggaran untuk satu orang" });
    const { revision } = await usul();
    await kantor.ask("formasi.propose", { jabatanId, revision, jumlah: 3, alasan: "Tahapan pemilu" });
    const kedua = await usul();
    expect(kedua).toMatchObject({ jumlah: 3, alasan: "Tahapan pemilu" });
    const terlambat = async (seen: number | null, jumlah: number | null) =>
      expect(kantor.ask("formasi.propose", { jabatanId, revision: seen, jumlah, alasan: "Terlambat" })).rejects.toSatisfy(
        (error) => codeOf(error) === "staleRevision",
      );
    await terlambat(revision, 9);
    // A window that saw no proposal must not take the place of the one that is there, nor take it away.
    await terlambat(null, 9);
    await terlambat(null, null);
    await kantor.ask("formasi.propose", { jabatanId, revision: kedua.revision, jumlah: null, alasan: "" });
    expect(await usul()).toMatchObject(dihitung);
    // Nor may one that saw a proposal which is gone bring it back, or pass for having seen the one that came after it.
    await terlambat(kedua.revision, 9);
    await kantor.ask("formasi.propose", { jabatanId, revision: null, jumlah: 4, alasan: "Usul baru" });
    await terlambat(revision, 9);
    await terlambat(kedua.revision, 9);
    expect(await usul()).toMatchObject({ jumlah: 4, alasan: "Usul baru" });
  });
});
