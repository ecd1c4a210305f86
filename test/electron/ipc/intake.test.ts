import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate as pause } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import * as XLSX from "xlsx";
import type { KeadaanImpor } from "../../../core/contract/intake";
import { kalimatGalat } from "../../../core/text/galat";
import { TEKS_SISA } from "../../../core/text/intake-sisa";
import { openBasisdata } from "../../../electron/db/open";
import { openKantor, type KantorUji } from "../open-kantor";

const DAFTAR = {
  nama: "pegawai-siasn.xlsx",
  isi: new Uint8Array(readFileSync(join(import.meta.dirname, "..", "..", "fixtures", "pegawai-siasn.xlsx"))),
};

/** 24 people, of whom the rows 7, 9, 17, 19 and 23 are refused. */
const BERMASALAH = {
  nama: "pegawai-siasn-bermasalah.xlsx",
  isi: new Uint8Array(readFileSync(join(import.meta.dirname, "..", "..", "fixtures", "pegawai-siasn-bermasalah.xlsx"))),
};

async function siap({ ask }: KantorUji, berkas: { readonly nama: string; readonly isi: Uint8Array }): Promise<string> {
  const { draf } = await ask("intake.start", { berkas: [berkas] });
  for (;;) {
    const keadaan: KeadaanImpor = await ask("intake.status", { draf });
    if (keadaan.tahap !== "membaca") return draf;
    await pause();
  }
}

/** A list of many people in separated text, all new. */
function daftarPanjang(banyak: number) {
  const baris = Array.from(
    { length: banyak },
    (_kosong, nomor) => `198001012005011${String(nomor).padStart(3, "0")};ORANG ${nomor};01-01-1980;M;PNS`,
  );
  return {
    nama: "banyak.csv",
    isi: new TextEncoder().encode(["NIP BARU;NAMA;TANGGAL LAHIR;JENIS KELAMIN;STATUS CPNS PNS", ...baris].join("\n")),
  };
}

describe("an import", () => {
  it("that is done stays done when a wish to cancel comes too late", async () => {
    const kantor = openKantor();
    const draf = await siap(kantor, DAFTAR);
    await kantor.ask("intake.apply", { draf });
    await kantor.ask("intake.cancel", { draf });
    expect((await kantor.ask("intake.status", { draf })).tahap).toBe("selesai");
  });

  it("is looked at again when a row that it changes was edited meanwhile, and does not overwrite the edit unseen", async () => {
    const kantor = openKantor();
    const pertama = await siap(kantor, DAFTAR);
    await kantor.ask("intake.apply", { draf: pertama });
    const ubah = async (nama: string) => {
      const orang = (await kantor.ask("pegawai.list", {})).find((satu) => satu.nip === nip);
      if (!orang) throw new Error("nobody");
      const { jabatan: _jabatan, unit: _unit, ...isi } = orang;
      await kantor.ask("pegawai.save", { ...isi, ...(nama === "" ? { tempatLahir: "LAIN" } : { nama }) });
    };
    const nip = (await kantor.ask("pegawai.list", {}))[0]?.nip ?? "";
    // The list now differs from the data in one person's place of birth: one change to be seen and accepted.
    await ubah("");
    const kedua = await siap(kantor, DAFTAR);
    // Then her name is mended by hand. The import would still change one person, but more of her than was seen.
    await ubah("NAMA YANG DIBETULKAN");
    await expect(kantor.ask("intake.apply", { draf: kedua })).rejects.toThrow("previewStale");
    expect((await kantor.ask("pegawai.list", {})).find((satu) => satu.nip === nip)?.nama).toBe("NAMA YANG DIBETULKAN");
    await kantor.ask("intake.apply", { draf: kedua });
    expect((await kantor.ask("pegawai.list", {})).find((satu) => satu.nip === nip)?.nama).not.toBe("NAMA YANG DIBETULKAN");
  });

  it("that is being written when the program closes is rolled back, and the file is let go whole", async () => {
    const kantor = openKantor();
    const draf = await siap(kantor, daftarPanjang(999));
    const applying = kantor.host.dispatch("intake.apply", { draf });
    const waiting = kantor.host.dispatch("unit.save", { nama: "Umum", indukId: null, kode: null });
    while ((await kantor.ask("intake.status", { draf })).tahap !== "menerapkan") await pause();
    await kantor.host.close();
    expect(await applying).toMatchObject({ ok: false });
    // A save that was asked for before the window closed is kept.
    expect(await waiting).toMatchObject({ ok: true });
    const basis = openBasisdata({ path: join(kantor.folder, "tepat.db") });
    expect(basis.raw.prepare("SELECT (SELECT count(*) FROM pegawai), (SELECT count(*) FROM unit)").raw().all()).toEqual([[0, 1]]);
    basis.close();
  });

  it("that is long tells how far it is, is written whole, and names its file in the history", async () => {
    const kantor = openKantor();
    const draf = await siap(kantor, daftarPanjang(999));
    const terlihat = new Set<number>();
    const menulis = kantor.host.dispatch("intake.apply", { draf });
    for (;;) {
      const keadaan = await kantor.ask("intake.status", { draf });
      if (keadaan.tahap === "menerapkan") terlihat.add(keadaan.persen);
      if (keadaan.tahap === "selesai") break;
      await pause();
    }
    expect(await menulis).toMatchObject({ ok: true, value: null });
    // The NIP that ends in 000 is refused. A breath after every 500 rows: 500 of 998 people and their 998 statuses are 25 % and some.
    expect([...terlihat]).toEqual([25, 50, 75]);
    expect(await kantor.ask("intake.status", { draf })).toMatchObject({ tahap: "selesai", tersisa: 1, dampak: { pegawaiBaru: 998 } });
    expect((await kantor.ask("pegawai.list", {})).length).toBe(998);
    expect((await kantor.ask("history.list", {})).langkah[0]).toMatchObject({ jenis: "impor", kalimat: "Impor banyak.csv" });
  });

  it("that is stopped while it is being written leaves no row and no step, and is told as cancelled", async () => {
    const kantor = openKantor();
    const draf = await siap(kantor, daftarPanjang(999));
    const menulis = kantor.host.dispatch("intake.apply", { draf });
    while ((await kantor.ask("intake.status", { draf })).tahap !== "menerapkan") await pause();
    await kantor.ask("intake.cancel", { draf });
    expect(await menulis).toMatchObject({ ok: false, error: { code: "cancelled" } });
    expect(await kantor.ask("intake.status", { draf })).toEqual({ tahap: "dibatalkan" });
    expect(await kantor.ask("pegawai.list", {})).toEqual([]);
    expect((await kantor.ask("history.list", { jenis: "impor" })).total).toBe(0);
  });

  it("that could not be written stands as it was looked at, and can be accepted again", async () => {
    const kantor = openKantor();
    const draf = await siap(kantor, DAFTAR);
    const sebelum = await kantor.ask("intake.status", { draf });
    const { raw } = kantor.host.context.files.basis;
    const [halaman] = raw.prepare("PRAGMA page_count").pluck().all();
    raw.exec(`PRAGMA max_page_count = ${Number(halaman)}`);
    await expect(kantor.ask("intake.apply", { draf })).rejects.toThrow("diskFull");
    expect(await kantor.ask("intake.status", { draf })).toEqual(sebelum);
    // Somebody made room.
    raw.exec("PRAGMA max_page_count = 1000000");
    await kantor.ask("intake.apply", { draf });
    expect((await kantor.ask("pegawai.list", {})).length).toBe(24);
  });

  it("counts the rows that it left and gives them back as a workbook, before and after it was accepted", async () => {
    const kantor = openKantor();
    const draf = await siap(kantor, BERMASALAH);
    const sisa = async () => {
      const { nama, isi } = await kantor.ask("intake.leftovers", { draf });
      const buku = XLSX.read(isi);
      const baris: unknown[][] = XLSX.utils.sheet_to_json(buku.Sheets[buku.SheetNames[0] ?? ""] ?? {}, { header: 1, defval: "" });
      const kolom = baris.find((satu) => satu.includes(TEKS_SISA.asal))?.indexOf(TEKS_SISA.asal) ?? -1;
      return { nama, nomor: baris.flatMap((satu) => (typeof satu[kolom] === "number" ? [satu[kolom]] : [])) };
    };
    const { hariIni } = await kantor.ask("office.status", {});
    const sebelum = await sisa();
    // The five rows that the preview refuses.
    expect(sebelum).toEqual({ nama: `Baris tersisa ${hariIni}.xlsx`, nomor: [7, 9, 17, 19, 23] });
    await kantor.ask("intake.apply", { draf });
    expect(await kantor.ask("intake.status", { draf })).toMatchObject({ tahap: "selesai", tersisa: 5 });
    expect(await sisa()).toEqual(sebelum);
  });

  it("that is stopped while its files are being read says so, and can no longer be accepted", async () => {
    const kantor = openKantor();
    const { draf } = await kantor.ask("intake.start", { berkas: [DAFTAR] });
    await kantor.ask("intake.cancel", { draf });
    expect(await kantor.ask("intake.status", { draf })).toEqual({ tahap: "dibatalkan" });
    await expect(kantor.ask("intake.apply", { draf })).rejects.toThrow("previewGone");
  });

  it("whose reading broke off says why in words", async () => {
    const kantor = openKantor();
    const { draf } = await kantor.ask("intake.start", { berkas: [DAFTAR] });
    // As when the thread that reads is gone.
    await kantor.host.context.drafts.of(draf).tutup();
    let keadaan = await kantor.ask("intake.status", { draf });
    while (keadaan.tahap === "membaca") {
      await pause();
      keadaan = await kantor.ask("intake.status", { draf });
    }
    expect(keadaan).toEqual({ tahap: "gagal", pesan: kalimatGalat({ code: "cancelled", data: {} }) });
  });

  it("is one at a time: the one before is gone when another begins, and when the other data file is opened", async () => {
    const kantor = openKantor();
    const pertama = await siap(kantor, DAFTAR);
    const kedua = await siap(kantor, BERMASALAH);
    expect(kedua).not.toBe(pertama);
    await expect(kantor.ask("intake.status", { draf: pertama })).rejects.toThrow("previewGone");
    expect(await kantor.ask("intake.current", {})).toEqual({ draf: kedua });
    await kantor.ask("office.open", { jenis: "contoh" });
    expect(await kantor.ask("intake.current", {})).toEqual({ draf: null });
  });

  it("takes the answer to a question that it asks, or takes it back, and writes what the answer says", async () => {
    const kantor = openKantor();
    const baris = ["JABATAN;UNIT KERJA;URAIAN TUGAS;SATUAN HASIL;WAKTU PENYELESAIAN;VOLUME", "Arsiparis;Umum;Menata arsip;berkas;30;1200"];
    const draf = await siap(kantor, { nama: "abk.csv", isi: new TextEncoder().encode(baris.join("\n")) });
    const jawab = async (nilai: string | null) => {
      await kantor.ask("intake.answer", { draf, kunci: "satuan:0:0", nilai });
      const keadaan = await kantor.ask("intake.status", { draf });
      return keadaan.tahap === "siap" ? keadaan.pertanyaan.map(({ kunci, jawaban }) => [kunci, jawaban]) : [];
    };
    expect(await jawab("menit")).toEqual([["satuan:0:0", "menit"]]);
    expect(await jawab(null)).toEqual([["satuan:0:0", null]]);
    expect(await jawab("jam")).toEqual([["satuan:0:0", "jam"]]);
    await kantor.ask("intake.apply", { draf });
    // 1,200 x 30 hours of 60 minutes.
    expect((await kantor.ask("abk.rekap", {})).jumlah.bebanKerjaMenit).toBe(2_160_000);
  });
});
