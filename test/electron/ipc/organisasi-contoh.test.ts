import { describe, expect, it } from "vitest";
import { openKantor } from "../open-kantor";

describe("the organisation of the sample office", () => {
  it("has one function that nothing serves, one wewenang that two hold, and two classes that are those of the superior", async () => {
    const { temuan, fungsi } = await openKantor("contoh").ask("organisasi.findings", {});
    const milik = (jenis: string) => temuan.filter((satu) => satu.jenis === jenis);
    expect(fungsi).toHaveLength(31);
    expect(milik("fungsiTanpaTugas").map(({ kunci }) => kunci)).toEqual(["fungsiTanpaTugas:contoh-fungsi-parhumas-6"]);
    expect(milik("wewenangGanda").map(({ jabatanId }) => jabatanId)).toEqual([["contoh-jabatan-administrasi", "contoh-jabatan-arsiparis"]]);
    expect(milik("kelasAtasan").map(({ jabatanId }) => jabatanId[0])).toEqual(["contoh-jabatan-pengadaan", "contoh-jabatan-pemilu-muda"]);
    expect(milik("kelasTanpaSumber")).toEqual([]);
  });

  it("has an ikhtisar for every jabatan, until one is emptied", async () => {
    const { ask } = openKantor("contoh");
    expect(await ask("anjab.keadaan", {})).toEqual({ dimulai: 20, tanpaIkhtisar: 0 });
    const { unsur } = await ask("anjab.get", { jabatanId: "contoh-jabatan-umum" });
    const { revision } = unsur.find((satu) => satu.unsur === "ikhtisar") ?? { revision: 0 };
    const asal = { asal: "dianalisis" as const, oleh: "", tanggal: null, dari: "" };
    const ubahan = [{ unsur: "ikhtisar" as const, revision, isi: { teks: " " }, asal }];
    await ask("anjab.save", { jabatanId: "contoh-jabatan-umum", ubahan });
    expect(await ask("anjab.keadaan", {})).toEqual({ dimulai: 20, tanpaIkhtisar: 1 });
  });

  it("leaves few tasks without a function, each of them named", async () => {
    const { temuan, tugas } = await openKantor("contoh").ask("organisasi.findings", {});
    const uraian = new Map(tugas.map((satu) => [satu.id, satu.uraian]));
    const tanpa: readonly string[] = temuan
      .filter(({ jenis }) => jenis === "tugasTanpaFungsi")
      .flatMap(({ tugasId }) => tugasId.map((id) => uraian.get(id) ?? ""));
    expect(tanpa.toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
      "Membimbing penata kelola pemilu ahli pertama",
      "Mencatat laporan penjagaan",
      "Mengarsipkan dokumen kegiatan",
      "Mengarsipkan dokumen kegiatan",
      "Mengarsipkan dokumen kegiatan",
      "Mengevaluasi pelaksanaan rencana kerja",
      "Menyusun konsep surat dinas",
      "Menyusun laporan kegiatan",
      "Menyusun laporan kegiatan",
      "Menyusun laporan pengolahan data",
    ]);
  });
});
