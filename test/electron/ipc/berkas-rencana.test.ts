import { describe, expect, it } from "vitest";
import { bukaBuku } from "../formasi/buka";
import { baris, kata, type Sel } from "../naskah/baca-lembar";
import { kantorBerencana, PER_RENCANA as PER } from "./kantor-berencana";

const urut = (angka: readonly Sel[]): readonly number[] => angka.map(Number).toSorted((a, b) => a - b);

describe("the dossier of a kept plan", () => {
  it("names the plan and what was decided, and prints what is computed while that is what the plan keeps", async () => {
    const { ask, rencana, hasan, putuskan, pakai, usul } = await kantorBerencana();
    await putuskan({ keputusan: "tolak", alasan: "Menunggu seleksi terbuka" });
    const cetak = async () =>
      bukaBuku((await ask("naskah.buat", { naskah: { jenis: "usulPenempatan", rencanaId: rencana.id, per: PER }, bentuk: "xlsx" })).isi);
    const draf = await cetak();
    expect(kata(draf, "Nota").join("\n")).toContain("Rencana “Rotasi 2027” (draf, disusun menurut keadaan per 27 November 2026).");
    expect(kata(draf, "Nota")).toContain("Keputusan atas usulnya: 0 diterima, 1 ditolak, 0 belum diputuskan.");
    expect(baris(draf, "Keputusan").filter(([pertama]) => pertama === 1)).toEqual([
      expect.arrayContaining(["Ditolak", "Menunggu seleksi terbuka"]),
    ]);
    await pakai();
    const dipakai = await cetak();
    expect(kata(dipakai, "Nota").join("\n")).toContain("Rencana “Rotasi 2027” (dipakai,");
    expect(kata(dipakai, "Nota")).toContain("Keputusan atas usulnya: 0 diterima, 1 ditolak, 1 belum diputuskan.");
    expect(dipakai.SheetNames).toContain("Ketahanan");
    expect(baris(dipakai, "Usul").filter(([pertama]) => typeof pertama === "number").length).toBe((await usul()).length);
    expect(hasan.pegawaiId).not.toBe("");
  });

  it("prints the moves as they were kept once the data have moved on, and proves nothing of them", async () => {
    const { ask, rencana, pakai, usul } = await kantorBerencana();
    const semula = await usul();
    await pakai();
    const bobot = { kompetensi: 0, pendidikan: 0, pengalaman: 100, kinerja: 0, talenta: 0, rotasi: 0, permintaan: 0 };
    await ask("ketentuanKantor.ubah", { id: "penempatan-bobot", nilai: JSON.stringify(bobot), alasan: "uji", sejak: null, revision: null });
    expect((await usul()).map(({ pasangan }) => pasangan.skor.skor)).not.toEqual(semula.map(({ pasangan }) => pasangan.skor.skor));
    const buku = bukaBuku((await ask("naskah.buat", { naskah: { jenis: "usulPenempatan", rencanaId: rencana.id }, bentuk: "xlsx" })).isi);
    expect(buku.SheetNames).toEqual(["Nota", "Usul", "Keputusan", "Alasan", "Nilai", "Syarat", "Kompetensi", "Setelan"]);
    expect(kata(buku, "Nota").join("\n")).toContain("dicetak seperti disimpan ketika rencana ini dipakai");
    expect(kata(buku, "Nota").join("\n")).not.toContain("Terbukti optimal");
    const nilai = baris(buku, "Usul").flatMap((satu) =>
      typeof satu[0] === "number" ? [satu.find((isi) => isi !== satu[0] && typeof isi === "number" && isi % 1 !== 0)] : [],
    );
    expect(urut(nilai)).toEqual(urut(semula.map(({ pasangan }) => (pasangan.skor.skor ?? 0) / 100)));
    // The same moves stand in the document for the check from outside.
    const { isi } = await ask("naskah.buat", { naskah: { jenis: "alasanMutasi", rencanaId: rencana.id }, bentuk: "xlsx" });
    expect(baris(bukaBuku(isi), "Data").filter(([pertama]) => typeof pertama === "number").length).toBe(semula.length);
  });
});
