import { describe, expect, it } from "vitest";
import type { KeadaanImpor } from "../../../core/contract/intake";
import { AppError } from "../../../core/errors";
import { barisBerisi, bukaBuku, sel } from "../formasi/buka";
import { selDocx } from "../naskah/baca-docx";
import { kataHalaman } from "../naskah/baca-pdf";
import { openKantor, type KantorUji } from "../open-kantor";

/** Reads a workbook as an import and answers what accepting would do. */
async function pratinjau(
  { ask }: KantorUji,
  berkas: { readonly nama: string; readonly isi: Uint8Array },
): Promise<Extract<KeadaanImpor, { tahap: "siap" }>> {
  const { draf } = await ask("intake.start", { berkas: [berkas] });
  for (;;) {
    const keadaan = await ask("intake.status", { draf });
    if (keadaan.tahap === "siap") return keadaan;
    if (keadaan.tahap !== "membaca") throw new Error(`tahap ${keadaan.tahap}`);
    await new Promise((lanjut) => setTimeout(lanjut, 20));
  }
}

async function kode(janji: Promise<unknown>): Promise<string> {
  return janji.then(
    () => "berhasil",
    (galat: unknown) => (galat instanceof AppError ? galat.code : "lain"),
  );
}

describe("naskah.buat of the forms", () => {
  it.each(["menit", "jam"] as const)("can be imported again in %s: every jabatan and task, all unchanged", async (satuan) => {
    const kantor = openKantor("contoh");
    const kosong = { nama: "Analis Baru", jenis: "pelaksana" as const, jenjang: null, kelas: null, kode: null, indukId: null };
    await kantor.ask("jabatan.save", { unitId: "contoh-unit-tekhum", ...kosong });
    const berkas = await kantor.ask("naskah.buat", { naskah: { jenis: "formulir", satuan }, bentuk: "xlsx" });
    const { dampak, berkas: terbaca } = await pratinjau(kantor, berkas);
    expect(Object.values(dampak).every((banyak) => banyak === 0)).toBe(true);
    const lembar = terbaca[0]?.lembar ?? [];
    const abk = lembar.filter(({ jenis }) => jenis === "abk");
    expect([abk.length, abk.reduce((jumlah, satu) => jumlah + satu.tetap, 0)]).toEqual([21, 135]);
    expect(lembar.filter(({ jenis }) => jenis !== "abk").map(({ nama, jenis }) => [nama, jenis])).toEqual([["Rekap", "rekap"]]);
    const keluhan = abk.flatMap(({ masalah }) => masalah).map(({ kode: satu }) => satu);
    // The new jabatan has no tasks, and the sample has one task written twice; the form adds no complaint of its own.
    expect(keluhan).toEqual(["lembarKosong", "tugasGanda"]);
  });

  it("can be imported again under a profile that divides by the time of the period", async () => {
    const kantor = openKantor("contoh");
    const { profil, aktifId } = await kantor.ask("profil.list", {});
    const aktif = profil.find(({ id }) => id === aktifId);
    if (!aktif) throw new Error("tanpa profil");
    await kantor.ask("profil.save", { ...aktif, konversi: "perPeriode" });
    const { dampak } = await pratinjau(kantor, await kantor.ask("naskah.buat", { naskah: { jenis: "formulir" }, bentuk: "xlsx" }));
    expect(Object.values(dampak).every((banyak) => banyak === 0)).toBe(true);
  });

  it("prints the steps of another method, which an import takes for no task", async () => {
    const kantor = openKantor("contoh");
    const jabatanId = "contoh-jabatan-arsiparis";
    const isian = { hasilKerja: { baris: [{ nama: "Berkas tertata", target: 900, standar: 360 }], tertulis: null } };
    await kantor.ask("metode.save", { jabatanId, jenis: "hasilKerja", isian, revision: null });
    const berkas = await kantor.ask("naskah.buat", { naskah: { jenis: "formulir", jabatan: [jabatanId] }, bentuk: "xlsx" });
    const form = bukaBuku(berkas.isi).Sheets["1 Arsiparis Terampil"] ?? {};
    const jumlah = barisBerisi(form, "A", "JUMLAH");
    // 900 / 360 = 2.5, which half up makes 3.
    expect([0, 1].map((n) => sel(form, `G${jumlah + n}`).nilai)).toEqual([2.5, 3]);
    const { dampak } = await pratinjau(kantor, berkas);
    expect(Object.values(dampak).every((banyak) => banyak === 0)).toBe(true);
  });

  it("gives the chosen jabatan in the order of the office, one sheet each, named after the one if it is alone", async () => {
    const { ask } = openKantor("contoh");
    const dua = await ask("naskah.buat", {
      naskah: { jenis: "formulir", jabatan: ["contoh-jabatan-arsiparis", "contoh-jabatan-sekretaris"] },
      bentuk: "xlsx",
    });
    expect(bukaBuku(dua.isi).SheetNames).toEqual(["Rekap", "1 Sekretaris", "2 Arsiparis Terampil"]);
    const satu = await ask("naskah.buat", {
      naskah: { jenis: "formulir", jabatan: ["contoh-jabatan-arsiparis"], per: "2026-12-31" },
      bentuk: "xlsx",
    });
    expect(satu.nama).toBe("CONTOH Formulir ABK Arsiparis Terampil 2026-12-31.xlsx");
  });

  it("refuses a jabatan that is not there", async () => {
    const { ask } = openKantor("contoh");
    expect(await kode(ask("naskah.buat", { naskah: { jenis: "formulir", jabatan: ["tidak-ada"] }, bentuk: "xlsx" }))).toBe("notFound");
    expect(
      await kode(ask("naskah.buat", { naskah: { jenis: "formulir", jabatan: ["contoh-jabatan-arsiparis", "tidak-ada"] }, bentuk: "pdf" })),
    ).toBe("notFound");
  });
});

describe("naskah.buat in the other forms", () => {
  it("gives the Sekretaris with nine tasks, 0,9588 and one person as pages and as a letter", async () => {
    const { ask } = openKantor("contoh");
    const naskah = { jenis: "formulir", jabatan: ["contoh-jabatan-sekretaris"], per: "2026-12-31" } as const;
    const pdf = await ask("naskah.buat", { naskah, bentuk: "pdf", kertas: "a4" });
    expect(pdf.nama).toBe("CONTOH Formulir ABK Sekretaris 2026-12-31.pdf");
    const halaman = kataHalaman(pdf.isi);
    expect(halaman).toHaveLength(1);
    expect(halaman[0]).toEqual(expect.arrayContaining(["0,9588", "9"]));
    const docx = await ask("naskah.buat", { naskah, bentuk: "docx" });
    expect(selDocx(docx.isi)).toEqual(expect.arrayContaining(["PEMBULATAN", "0,9588", "Sekretaris"]));
  });

  it("lays pages out for the paper that was chosen", async () => {
    const { ask } = openKantor("contoh");
    const naskah = { jenis: "formulir", jabatan: ["contoh-jabatan-sekretaris"] } as const;
    const ukuran = async (kertas: "a4" | "f4"): Promise<string | undefined> => {
      const { isi } = await ask("naskah.buat", { naskah, bentuk: "pdf", kertas });
      return /\/MediaBox \[0 0 ([\d. ]+)\]/u.exec(Buffer.from(isi).toString("latin1"))?.[1];
    };
    expect([await ukuran("f4"), await ukuran("a4")]).toEqual(["612 936", "595.275591 841.889764"]);
  });
});

describe("jejak.jumlah", () => {
  it("explains the office and a unit with the figures of the list", async () => {
    const { ask } = openKantor("contoh");
    const rekap = await ask("abk.rekap", {});
    const kantor = await ask("jejak.jumlah", { unitId: null });
    expect(kantor.jumlah).toEqual(rekap.jumlah);
    const unit = await ask("jejak.jumlah", { unitId: "contoh-unit-kul" });
    expect([unit.nama, unit.bagian.length, unit.jumlah.kebutuhan, unit.jumlah.kekurangan, unit.jumlah.kelebihan]).toEqual([
      "Subbagian Keuangan, Umum, dan Logistik",
      1,
      16,
      2,
      2,
    ]);
  });
});
