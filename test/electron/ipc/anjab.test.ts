import { describe, expect, it } from "vitest";
import { BAGIAN_ANJAB } from "../../../core/anjab/butir";
import { codeOf } from "../code-of";
import { openKantor, undoLatest, redoLatest } from "../open-kantor";

const PRAKOM = "contoh-jabatan-prakom";
const BELUM = { asal: "belum" as const, oleh: "", tanggal: null, dari: "" };

describe("the informasi jabatan of a jabatan", () => {
  it("is saved element by element, several as one step, and undone and redone whole", async () => {
    const { ask } = openKantor("contoh");
    const semula = await ask("anjab.get", { jabatanId: PRAKOM });
    const revision = semula.unsur.find(({ unsur }) => unsur === "ikhtisar")?.revision ?? null;
    const hasil = await ask("anjab.save", {
      jabatanId: PRAKOM,
      ubahan: [
        { unsur: "ikhtisar", revision, isi: { teks: "Menjaga layanan" }, asal: BELUM },
        {
          unsur: "bakat",
          revision: semula.unsur.find(({ unsur }) => unsur === "bakat")?.revision ?? null,
          isi: { kode: ["G"] },
          asal: BELUM,
        },
      ],
    });
    expect(hasil.unsur.find(({ unsur }) => unsur === "ikhtisar")).toMatchObject({ isi: { teks: "Menjaga layanan" }, asal: "belum" });
    const [langkah] = (await ask("history.list", {})).langkah;
    expect(langkah?.kalimat).toBe("Ubah informasi jabatan Pranata Komputer Ahli Pertama: ikhtisar jabatan, bakat kerja");
    await undoLatest(ask);
    const kembali = await ask("anjab.get", { jabatanId: PRAKOM });
    expect(kembali.unsur.map(({ revision: _r, ...satu }) => satu)).toEqual(semula.unsur.map(({ revision: _r, ...satu }) => satu));
    await redoLatest(ask);
    expect((await ask("anjab.get", { jabatanId: PRAKOM })).unsur.find(({ unsur }) => unsur === "bakat")?.isi).toEqual({ kode: ["G"] });
  });

  it("is refused on an older revision, and then nothing of the step is written", async () => {
    const { ask } = openKantor("contoh");
    const { unsur } = await ask("anjab.get", { jabatanId: PRAKOM });
    const revisi = (nama: string): number => unsur.find((satu) => satu.unsur === nama)?.revision ?? 0;
    const ikhtisar = { unsur: "ikhtisar" as const, revision: revisi("ikhtisar"), isi: { teks: "Pertama" }, asal: BELUM };
    await ask("anjab.save", { jabatanId: PRAKOM, ubahan: [ikhtisar] });
    const bakat = { unsur: "bakat" as const, revision: revisi("bakat"), isi: { kode: ["V"] }, asal: BELUM };
    await expect(ask("anjab.save", { jabatanId: PRAKOM, ubahan: [bakat, { ...ikhtisar, isi: { teks: "Kedua" } }] })).rejects.toSatisfy(
      (error) => codeOf(error) === "staleRevision",
    );
    const kini = await ask("anjab.get", { jabatanId: PRAKOM });
    expect(kini.unsur.find((satu) => satu.unsur === "ikhtisar")?.isi).toEqual({ teks: "Pertama" });
    expect(kini.unsur.find((satu) => satu.unsur === "bakat")?.isi).toEqual({ kode: ["G", "P", "F"] });
  });

  it("takes no content of another form, whatever else is in the save", async () => {
    const { ask } = openKantor("contoh");
    const { unsur } = await ask("anjab.get", { jabatanId: PRAKOM });
    const bakat = unsur.find((satu) => satu.unsur === "bakat");
    for (const isi of [{ kode: "G" }, { kode: ["G"], lain: 1 }, null, { teks: "x" }]) {
      await expect(
        ask("anjab.save", { jabatanId: PRAKOM, ubahan: [{ unsur: "bakat", revision: bakat?.revision ?? null, isi, asal: BELUM }] }),
      ).rejects.toSatisfy((error) => codeOf(error) === "invalidInput");
    }
    expect((await ask("anjab.get", { jabatanId: PRAKOM })).unsur.find((satu) => satu.unsur === "bakat")).toEqual(bakat);
  });

  it("that is copied is one step that names where it came from", async () => {
    const { ask } = openKantor("contoh");
    const { unsur } = await ask("anjab.get", { jabatanId: PRAKOM });
    const revision = unsur.find((satu) => satu.unsur === "wewenang")?.revision ?? null;
    await ask("anjab.salin", {
      jabatanId: PRAKOM,
      dari: "Pengolah Data dan Informasi",
      ubahan: [{ unsur: "wewenang", revision, isi: { baris: [{ uraian: "Menolak permintaan data" }] }, asal: BELUM }],
      rincian: [],
    });
    const [langkah] = (await ask("history.list", {})).langkah;
    expect(langkah?.kalimat).toBe("Salin informasi jabatan Pengolah Data dan Informasi ke Pranata Komputer Ahli Pertama");
    await undoLatest(ask);
    expect((await ask("anjab.get", { jabatanId: PRAKOM })).unsur.find((satu) => satu.unsur === "wewenang")?.isi).toEqual(
      unsur.find((satu) => satu.unsur === "wewenang")?.isi,
    );
  });

  it("takes hasil kerja and tahapan along in the same step, and nothing of it when one was written meanwhile", async () => {
    const { ask } = openKantor("contoh");
    const [id, idLain] = ["contoh-tugas-prakom-1", "contoh-tugas-prakom-2"];
    const isi = () => ask("anjab.get", { jabatanId: PRAKOM });
    const semula = await isi();
    const wewenang = semula.unsur.find((satu) => satu.unsur === "wewenang");
    const salin = (revision: number, tugasId = idLain) =>
      ask("anjab.salin", {
        jabatanId: PRAKOM,
        dari: "Pengolah Data dan Informasi",
        ubahan: [
          { unsur: "wewenang", revision: wewenang?.revision ?? null, isi: { baris: [{ uraian: "Menolak permintaan data" }] }, asal: BELUM },
        ],
        rincian: [
          { tugasId: id, revision: 1, hasilKerja: "Jaringan sehat", tahapan: ["Periksa"] },
          { tugasId, revision, hasilKerja: "Data aman", tahapan: [] },
        ],
      });
    await expect(salin(7)).rejects.toSatisfy((error) => codeOf(error) === "staleRevision");
    await expect(salin(1, "contoh-tugas-perencana-1")).rejects.toSatisfy((error) => codeOf(error) === "notFound");
    expect(await isi()).toEqual(semula);
    const { rincian } = await salin(1);
    expect(rincian.find((satu) => satu.id === id)).toMatchObject({ hasilKerja: "Jaringan sehat", tahapan: ["Periksa"] });
    expect(rincian.find((satu) => satu.id === idLain)).toMatchObject({ hasilKerja: "Data aman", tahapan: [] });
    await undoLatest(ask);
    const tanpaRevisi = (semua: typeof rincian) => semua.map(({ id: satu, hasilKerja, tahapan }) => [satu, hasilKerja, tahapan]);
    const kini = await isi();
    expect(tanpaRevisi(kini.rincian)).toEqual(tanpaRevisi(semula.rincian));
    expect(kini.unsur.find((satu) => satu.unsur === "wewenang")?.isi).toEqual(wewenang?.isi);
  });

  it("is not copied without anything that is copied", async () => {
    const { ask } = openKantor("contoh");
    const salin = ask("anjab.salin", { jabatanId: PRAKOM, dari: "Arsiparis", ubahan: [], rincian: [] });
    await expect(salin).rejects.toSatisfy((error) => codeOf(error) === "invalidInput");
  });

  it("keeps hasil kerja and tahapan under its own tasks only", async () => {
    const { ask } = openKantor("contoh");
    const tulis = (tugasId: string) =>
      ask("rincianTugas.save", {
        jabatanId: PRAKOM,
        rincian: [{ tugasId, revision: 1, hasilKerja: "Jaringan sehat", tahapan: ["Periksa"] }],
      });
    await tulis("contoh-tugas-prakom-1");
    const { rincian } = await ask("anjab.get", { jabatanId: PRAKOM });
    expect(rincian.find(({ id }) => id === "contoh-tugas-prakom-1")).toMatchObject({ hasilKerja: "Jaringan sehat", tahapan: ["Periksa"] });
    await expect(tulis("contoh-tugas-perencana-1")).rejects.toSatisfy((error) => codeOf(error) === "notFound");
    await expect(tulis("tidak-ada")).rejects.toSatisfy((error) => codeOf(error) === "notFound");
  });

  it("stands in the list with how far it is and where it comes from", async () => {
    const { ask } = openKantor("contoh");
    const daftar = await ask("anjab.rekap", {});
    expect(daftar).toHaveLength(20);
    const prakom = daftar.find(({ jabatanId }) => jabatanId === PRAKOM);
    expect(prakom?.kelengkapan.jumlah).toEqual({ kosong: 0, sebagian: 0, penuh: BAGIAN_ANJAB.length });
    expect(prakom?.kelengkapan.asal).toEqual({ dianalisis: 16, standar: 4, bawaan: 0, belum: 0 });
    const belumLengkap = async () =>
      (await ask("anjab.rekap", {})).filter(({ kelengkapan }) => kelengkapan.kekurangan.length > 0).map(({ nama }) => nama);
    expect(await belumLengkap()).toEqual([]);
    const tugas = {
      uraian: "Menguji cadangan",
      satuanHasil: "uji",
      volume: 4,
      periode: "tahun" as const,
      normaWaktuMenit: 60,
      keterangan: "",
    };
    await ask("tugas.save", { jabatanId: PRAKOM, tambah: [{ id: "baru", urutan: 7, ...tugas }] });
    expect(await belumLengkap()).toEqual(["Pranata Komputer Ahli Pertama"]);
  });
});
