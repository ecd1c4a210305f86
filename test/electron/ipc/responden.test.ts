import * as XLSX from "xlsx";
import { describe, expect, it } from "vitest";
import type { Input, Output } from "../../../core/contract/procedures";
import { codeOf } from "../code-of";
import { openKantor, undoLatest, type KantorUji } from "../open-kantor";

type Jawaban = Input<"responden.save">["jawaban"][number];

async function kantorKecil() {
  const kantor = openKantor();
  const unit = await kantor.ask("unit.save", { nama: "Sekretariat", indukId: null, kode: null });
  const isiJabatan = { unitId: unit.id, jenis: "pelaksana" as const, jenjang: null, kelas: 6, kode: null, indukId: null };
  const jabatan = await kantor.ask("jabatan.save", { ...isiJabatan, nama: "Arsiparis" });
  const isi = { satuanHasil: "berkas", volume: 100, periode: "tahun" as const, normaWaktuMenit: 30, keterangan: "" };
  const tugas = await kantor.ask("tugas.save", {
    jabatanId: jabatan.id,
    tambah: [
      { id: "t1", urutan: 1, uraian: "Memindai arsip dinamis", ...isi },
      { id: "t2", urutan: 2, uraian: "Menyusutkan arsip inaktif", ...isi },
    ],
  });
  return { kantor, jabatan, tugas };
}

const jawab = (isi: Partial<Jawaban>): Jawaban => ({
  uraian: "Memindai arsip dinamis",
  tugasId: "t1",
  satuanHasil: "berkas",
  volume: 100,
  periode: "tahun",
  normaWaktuMenit: 30,
  alasan: "",
  ...isi,
});

const tugasKini = async (kantor: KantorUji, jabatanId: string, id = "t1") =>
  (await kantor.ask("abk.get", { jabatanId })).tugas.find((satu) => satu.id === id);

describe("respondents of a jabatan", () => {
  it("are kept with all their answers in one step, changed in one, and taken back in one", async () => {
    const { kantor, jabatan } = await kantorKecil();
    const dasar = { jabatanId: jabatan.id, nama: "Rahma Wulandari", tanggal: "2026-11-02", sumber: "Wawancara" };
    const { responden } = await kantor.ask("responden.save", {
      ...dasar,
      jawaban: [jawab({}), jawab({ uraian: "Membantu tamu", tugasId: null, alasan: "Sering diminta" })],
    });
    const [satu] = responden;
    if (!satu) throw new Error("responden tidak tersimpan");
    expect(satu.jawaban.map(({ uraian, tugasId }) => [uraian, tugasId])).toEqual([
      ["Memindai arsip dinamis", "t1"],
      ["Membantu tamu", null],
    ]);
    const ubah = { ...dasar, id: satu.id, revision: satu.revision, nama: "Rahma W.", jawaban: [jawab({ volume: 120 })] };
    const diubah = (await kantor.ask("responden.save", ubah)).responden[0];
    expect([diubah?.nama, diubah?.jawaban.map(({ volume }) => volume)]).toEqual(["Rahma W.", [120]]);
    expect((await kantor.ask("history.list", {})).langkah[0]?.kalimat).toBe("Ubah jawaban responden Rahma W. untuk Arsiparis");
    await undoLatest(kantor.ask);
    expect((await kantor.ask("responden.get", { jabatanId: jabatan.id })).responden[0]?.jawaban).toHaveLength(2);
    await undoLatest(kantor.ask);
    expect((await kantor.ask("responden.get", { jabatanId: jabatan.id })).responden).toEqual([]);
  });

  it("refuse a writer who saw an older state, a task of another jabatan, and go whole", async () => {
    const { kantor, jabatan } = await kantorKecil();
    const dasar = { jabatanId: jabatan.id, nama: "Rahma", tanggal: null, sumber: "" };
    const [satu] = (await kantor.ask("responden.save", { ...dasar, jawaban: [jawab({})] })).responden;
    if (!satu) throw new Error("responden tidak tersimpan");
    const target = { id: satu.id, revision: satu.revision };
    await kantor.ask("responden.save", { ...dasar, ...target, nama: "Rahma W.", jawaban: [jawab({})] });
    const galat = async (kerja: Promise<unknown>) => codeOf(await kerja.catch((satuGalat: unknown) => satuGalat));
    expect(await galat(kantor.ask("responden.save", { ...dasar, ...target, jawaban: [] }))).toBe("staleRevision");
    expect(await galat(kantor.ask("responden.save", { ...dasar, jawaban: [jawab({ tugasId: "t9" })] }))).toBe("notFound");
    expect(await galat(kantor.ask("responden.remove", target))).toBe("staleRevision");
    const [kini] = (await kantor.ask("responden.get", { jabatanId: jabatan.id })).responden;
    await kantor.ask("responden.remove", { id: satu.id, revision: kini?.revision ?? 0 });
    expect((await kantor.ask("responden.get", { jabatanId: jabatan.id })).responden).toEqual([]);
    await undoLatest(kantor.ask);
    expect((await kantor.ask("responden.get", { jabatanId: jabatan.id })).responden[0]?.jawaban).toHaveLength(1);
  });

  it("do not hold a task or a jabatan back from being removed", async () => {
    const { kantor, jabatan } = await kantorKecil();
    await kantor.ask("responden.save", { jabatanId: jabatan.id, nama: "Rahma", tanggal: null, sumber: "", jawaban: [jawab({})] });
    const milik = await tugasKini(kantor, jabatan.id);
    await kantor.ask("tugas.save", { jabatanId: jabatan.id, hapus: [{ id: "t1", revision: milik?.revision ?? 0 }] });
    expect((await kantor.ask("responden.get", { jabatanId: jabatan.id })).responden[0]?.jawaban[0]).toMatchObject({
      uraian: "Memindai arsip dinamis",
      tugasId: null,
    });
    const [kini] = await kantor.ask("jabatan.list", {});
    await kantor.ask("jabatan.remove", { id: jabatan.id, revision: kini?.revision ?? 0 });
    expect(await kantor.ask("jabatan.list", {})).toEqual([]);
  });
});

describe("what respondents agree on", () => {
  it("is written to the task as agreed, with the minority's reason, in one step that goes back whole", async () => {
    const { kantor, jabatan, tugas } = await kantorKecil();
    const [satu] = tugas;
    const sepakat = {
      jabatanId: jabatan.id,
      tugas: { id: "t1", revision: satu?.revision ?? 0 },
      kesepakatan: null,
      volume: 110,
      normaWaktuMenit: 25,
      oleh: "Rapat tim anjab",
      tanggal: "2026-11-20",
      alasanMinoritas: "Sebagian berkas harus dipindai ulang",
    };
    const { kesepakatan } = await kantor.ask("responden.agree", sepakat);
    expect(kesepakatan).toHaveLength(1);
    expect(kesepakatan[0]).toMatchObject({
      id: "t1",
      oleh: "Rapat tim anjab",
      tanggal: "2026-11-20",
      alasanMinoritas: "Sebagian berkas harus dipindai ulang",
    });
    expect(await tugasKini(kantor, jabatan.id)).toMatchObject({
      volume: 110,
      normaWaktuMenit: 25,
      asalNorma: "disepakati",
      asalOleh: "Rapat tim anjab",
      asalTanggal: "2026-11-20",
    });
    expect((await kantor.ask("history.list", {})).langkah[0]?.kalimat).toBe("Sepakati tugas Arsiparis: Memindai arsip dinamis");
    const basi = await kantor.ask("responden.agree", sepakat).catch((galat: unknown) => galat);
    expect(codeOf(basi)).toBe("staleRevision");
    await undoLatest(kantor.ask);
    expect(await tugasKini(kantor, jabatan.id)).toMatchObject({ volume: 100, normaWaktuMenit: 30, asalNorma: "belumDinyatakan" });
    expect((await kantor.ask("responden.get", { jabatanId: jabatan.id })).kesepakatan).toEqual([]);
  });

  it("is no longer what the ABK holds once its figures are changed, until they are put back; other words change nothing", async () => {
    const { kantor, jabatan, tugas } = await kantorKecil();
    const sepakat = {
      jabatanId: jabatan.id,
      kesepakatan: null,
      volume: 110,
      normaWaktuMenit: 25,
      oleh: "",
      tanggal: null,
      alasanMinoritas: "",
    };
    await kantor.ask("responden.agree", { ...sepakat, tugas: { id: "t1", revision: tugas[0]?.revision ?? 0 } });
    const diubah = async () => (await kantor.ask("responden.get", { jabatanId: jabatan.id })).kesepakatan.map((satu) => satu.diubah);
    const ubah = async (isi: { readonly uraian?: string; readonly volume?: number; readonly normaWaktuMenit?: number }) => {
      const revision = (await tugasKini(kantor, jabatan.id))?.revision ?? 0;
      await kantor.ask("tugas.save", { jabatanId: jabatan.id, ubah: [{ id: "t1", revision, ...isi }] });
      return diubah();
    };
    expect(await diubah()).toEqual([false]);
    expect(await ubah({ uraian: "Memindai berkas" })).toEqual([false]);
    expect(await ubah({ normaWaktuMenit: 30 })).toEqual([true]);
    expect(await ubah({ volume: 90 })).toEqual([true]);
    expect(await ubah({ volume: 110, normaWaktuMenit: 25 })).toEqual([false]);
    await undoLatest(kantor.ask);
    expect(await diubah()).toEqual([true]);
    const [lama] = (await kantor.ask("responden.get", { jabatanId: jabatan.id })).kesepakatan;
    const revision = (await tugasKini(kantor, jabatan.id))?.revision ?? 0;
    await kantor.ask("responden.agree", { ...sepakat, tugas: { id: "t1", revision }, kesepakatan: lama?.revision ?? null, volume: 95 });
    expect(await diubah()).toEqual([false]);
    await undoLatest(kantor.ask);
    // The first agreement stands again, beside figures that are not its own.
    expect(await diubah()).toEqual([true]);
  });
});

/** A workbook of one sheet. */
function buku(baris: readonly (readonly (string | number | null)[])[], nama = "Jawaban"): Uint8Array {
  const isi = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(isi, XLSX.utils.aoa_to_sheet(baris.map((satu) => [...satu])), nama);
  return new Uint8Array(XLSX.write(isi, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}

const KEPALA = ["No", "Uraian Tugas", "Satuan Hasil", "Volume", "Periode", "Waktu Penyelesaian (menit)", "Keterangan"];

describe("workbooks of respondents", () => {
  it("are read row by row: answered, left empty, refused, furniture; and matched with the tasks", async () => {
    const { kantor, jabatan } = await kantorKecil();
    const isi = buku([
      ["LEMBAR JAWABAN RESPONDEN"],
      ["NAMA JABATAN", "Arsiparis"],
      ["NAMA RESPONDEN", "Teguh Santoso"],
      ["TANGGAL", "2 November 2026"],
      KEPALA,
      [1, "Memindai arsip dinamis", "berkas", 10, "bulan", 20, "Alat lama"],
      [2, "Menyusutkan arsip inaktif", "berkas", null, null, null, null],
      [3, "Memindai berkas arsip dinamis", "berkas", 5, "bulan", 20, null],
      [4, "Menerima tamu", "orang", 4, "hari", 5, null],
      [5, "Menata gudang", "kegiatan", "banyak", "bulan", 30, null],
    ]);
    const [hasil] = await kantor.ask("responden.read", { jabatanId: jabatan.id, berkas: [{ nama: "teguh.xlsx", isi }] });
    expect([hasil?.nama, hasil?.tanggal, hasil?.berkas]).toEqual(["Teguh Santoso", "2026-11-02", "teguh.xlsx"]);
    const baris = hasil?.baris ?? [];
    expect(baris.map(({ nomor, jenis }) => [nomor, jenis])).toEqual([
      [1, "perabot"],
      [2, "perabot"],
      [3, "perabot"],
      [4, "perabot"],
      [5, "perabot"],
      [6, "jawaban"],
      [7, "kosong"],
      [8, "jawaban"],
      [9, "jawaban"],
      [10, "ditolak"],
    ]);
    const jawaban = baris.flatMap((satu) => (satu.jenis === "jawaban" ? [satu] : []));
    expect(jawaban.map(({ cocok }) => cocok)).toEqual([
      { jenis: "sama", tugasId: "t1" },
      { jenis: "mirip", tugasId: "t1" },
      { jenis: "tidakAda" },
    ]);
    expect(jawaban[0]?.isi).toEqual({
      uraian: "Memindai arsip dinamis",
      satuanHasil: "berkas",
      volume: 10,
      periode: "bulan",
      normaWaktuMenit: 20,
      alasan: "Alat lama",
    });
  });

  it("may hold several respondents of one jabatan, and tell of a sheet that is no list of tasks", async () => {
    const { kantor, jabatan } = await kantorKecil();
    const isi = (nama: string) =>
      buku([["NAMA RESPONDEN", nama], KEPALA, [1, "Memindai arsip dinamis", "berkas", 10, "bulan", 20, null]], nama);
    const hasil = await kantor.ask("responden.read", {
      jabatanId: jabatan.id,
      berkas: [
        { nama: "a.xlsx", isi: isi("Ayu") },
        { nama: "b.xlsx", isi: isi("Bima") },
        { nama: "c.xlsx", isi: buku([["Catatan rapat"], ["Dihadiri semua"]]) },
      ],
    });
    const banyak = (satu: Output<"responden.read">[number]): number => satu.baris.filter(({ jenis }) => jenis === "jawaban").length;
    expect(hasil.map((satu) => [satu.nama, banyak(satu)])).toEqual([
      ["Ayu", 1],
      ["Bima", 1],
      ["", 0],
    ]);
    expect(hasil[2]?.masalah[0]).toBe("Lembar ini tidak dikenali sebagai daftar tugas; tidak ada jawaban yang diambil.");
    expect(hasil[2]?.baris.map(({ jenis }) => jenis)).toEqual(["perabot", "perabot"]);
  });

  it("are handed out with the tasks of the jabatan, and an unfilled one comes back without an answer", async () => {
    const { kantor, jabatan } = await kantorKecil();
    const lembar = await kantor.ask("naskah.buat", { naskah: { jenis: "lembarResponden", jabatanId: jabatan.id }, bentuk: "xlsx" });
    const [hasil] = await kantor.ask("responden.read", { jabatanId: jabatan.id, berkas: [lembar] });
    expect([hasil?.nama, hasil?.tanggal]).toEqual(["", null]);
    expect(hasil?.baris.flatMap((satu) => (satu.jenis === "kosong" ? [satu.uraian] : []))).toEqual([
      "Memindai arsip dinamis",
      "Menyusutkan arsip inaktif",
    ]);
    expect(hasil?.baris.filter(({ jenis }) => jenis === "ditolak" || jenis === "jawaban")).toEqual([]);
  });

  it("handed out and filled in, come back as answers of that respondent", async () => {
    const { kantor, jabatan } = await kantorKecil();
    const lembar = await kantor.ask("naskah.buat", { naskah: { jenis: "lembarResponden", jabatanId: jabatan.id }, bentuk: "xlsx" });
    const isian = XLSX.read(lembar.isi, { type: "array" });
    const kertas = isian.Sheets[isian.SheetNames[0] ?? ""];
    if (!kertas) throw new Error("tidak ada lembar");
    const alamat = Object.keys(kertas);
    const selBerisi = (teks: string): string => alamat.find((satu) => (kertas[satu] as { v?: unknown }).v === teks) ?? "";
    const barisTugas = Number(/\d+/u.exec(selBerisi("Memindai arsip dinamis"))?.[0]);
    const isi = (kolom: string, nilai: string | number): void => {
      kertas[`${kolom}${barisTugas}`] = { t: typeof nilai === "number" ? "n" : "s", v: nilai };
    };
    isi("D", 12);
    isi("E", "Bulan");
    isi("F", 45);
    isi("G", "Mesin pindai lambat");
    const barisNama = Number(/\d+/u.exec(selBerisi("NAMA RESPONDEN") || selBerisi("NAMA RESPONDEN :"))?.[0]);
    for (const satu of alamat.filter((nama) => Number(/\d+/u.exec(nama)?.[0]) === barisNama && /^[B-Z]/u.test(nama)))
      if (JSON.stringify(kertas[satu]).includes("…")) kertas[satu] = { t: "s", v: "Sri Lestari" };
    const diisi = new Uint8Array(XLSX.write(isian, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
    const [hasil] = await kantor.ask("responden.read", { jabatanId: jabatan.id, berkas: [{ nama: "sri.xlsx", isi: diisi }] });
    expect(hasil?.nama).toBe("Sri Lestari");
    expect(hasil?.baris.flatMap((satu) => (satu.jenis === "jawaban" ? [satu.isi] : []))).toEqual([
      {
        uraian: "Memindai arsip dinamis",
        satuanHasil: "berkas",
        volume: 12,
        periode: "bulan",
        normaWaktuMenit: 45,
        alasan: "Mesin pindai lambat",
      },
    ]);
  });
});
