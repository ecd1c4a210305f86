import { describe, expect, it } from "vitest";
import type { DokumenAnjab } from "../../../core/contract/dokumen-anjab";
import { UNSUR_KOSONG, type AsalIsi } from "../../../core/anjab/unsur";
import { parsePlainDate } from "../../../core/date";
import { codeOf } from "../code-of";
import { kataHalaman } from "../naskah/baca-pdf";
import { openKantor, undoLatest, type KantorUji } from "../open-kantor";

const ditolak = (error: unknown): boolean => codeOf(error) === "dokumenDitolak";
const target = ({ id, revision }: DokumenAnjab) => ({ id, revision });
const PENETAPAN = { nomor: "12/ORT/2027", tanggal: "2027-03-03" };
const ASAL: AsalIsi = { asal: "dianalisis", oleh: "Sri Rahayu", tanggal: parsePlainDate("2026-03-03"), dari: "wawancara" };
const IKHTISAR = "Menata arsip kantor agar mudah ditemukan";

/** One jabatan with one task and an ikhtisar that was analysed. */
async function kantorKecil() {
  const kantor = openKantor();
  const unit = await kantor.ask("unit.save", { nama: "Sekretariat", indukId: null, kode: null });
  const isiJabatan = {
    unitId: unit.id,
    nama: "Arsiparis",
    jenis: "pelaksana",
    jenjang: null,
    kelas: 6,
    kode: "1.1",
    indukId: null,
  } as const;
  const jabatan = await kantor.ask("jabatan.save", isiJabatan);
  await kantor.ask("tugas.save", {
    jabatanId: jabatan.id,
    tambah: [
      {
        id: "t1",
        urutan: 1,
        uraian: "Menata arsip",
        satuanHasil: "berkas",
        volume: 1_000,
        periode: "tahun",
        normaWaktuMenit: 100,
        keterangan: "",
      },
    ],
  });
  await kantor.ask("rincianTugas.save", {
    jabatanId: jabatan.id,
    rincian: [{ tugasId: "t1", revision: null, hasilKerja: "Arsip tertata", tahapan: ["Memilah", "Memberi kode"] }],
  });
  const tulis = async (isi: { readonly teks: string }, asal: AsalIsi = ASAL) => {
    const [ada] = (await kantor.ask("anjab.get", { jabatanId: jabatan.id })).unsur;
    const ubahan = [{ unsur: "ikhtisar" as const, revision: ada?.revision ?? null, isi, asal }];
    return kantor.ask("anjab.save", { jabatanId: jabatan.id, ubahan });
  };
  await tulis({ teks: IKHTISAR });
  return { kantor, jabatan, tulis };
}

async function tetapkan({ ask }: KantorUji, tahun: string): Promise<DokumenAnjab> {
  const diajukan = await ask("dokumenAnjab.submit", target(await ask("dokumenAnjab.create", { tahun })));
  return ask("dokumenAnjab.layDown", { ...target(diajukan), ...PENETAPAN });
}

describe("documents of the anjab", () => {
  it("freeze every element with its origin, the tasks, their steps and the jabatan: what changes afterwards leaves them", async () => {
    const { kantor, jabatan, tulis } = await kantorKecil();
    const dokumen = await tetapkan(kantor, "2027");
    expect([dokumen.keadaan, dokumen.nomor, dokumen.jumlah]).toEqual([
      "ditetapkan",
      "12/ORT/2027",
      { jabatan: 1, tugas: 1, unsur: 1, dianalisis: 1 },
    ]);
    await tulis({ teks: "Isi yang lain sama sekali" });
    const [rincian] = (await kantor.ask("anjab.get", { jabatanId: jabatan.id })).rincian;
    await kantor.ask("rincianTugas.save", {
      jabatanId: jabatan.id,
      rincian: [{ tugasId: "t1", revision: rincian?.revision ?? null, hasilKerja: "", tahapan: [] }],
    });
    await kantor.ask("jabatan.save", { ...jabatan, nama: "Arsiparis Terampil", kelas: 7 });
    await kantor.restart();
    const beku = await kantor.ask("dokumenAnjab.unsur", { id: dokumen.id, jabatanId: jabatan.id });
    expect([beku?.rekap.nama, beku?.rekap.kelas, beku?.anjab.ikhtisar?.isi.teks, beku?.anjab.ikhtisar?.oleh]).toEqual([
      "Arsiparis",
      6,
      IKHTISAR,
      "Sri Rahayu",
    ]);
    expect(beku?.rincian).toEqual({ t1: { hasilKerja: "Arsip tertata", tahapan: ["Memilah", "Memberi kode"] } });
    const isi = await kantor.ask("dokumenAnjab.get", { id: dokumen.id });
    expect(isi.jabatan).toEqual([
      { jabatanId: jabatan.id, nama: "Arsiparis", unit: "Sekretariat", kelas: 6, tugas: 1, unsur: 1, dianalisis: 1 },
    ]);
    expect(await kantor.ask("dokumenAnjab.unsur", { id: dokumen.id, jabatanId: "tidak-ada" })).toBeNull();
  });

  it("print what they froze, with number and date, also when the data has moved on", async () => {
    const { kantor, tulis } = await kantorKecil();
    const dokumen = await tetapkan(kantor, "2027");
    await tulis({ teks: "Isi yang lain sama sekali" });
    const teks = async (dokumenId?: string): Promise<string> => {
      const { isi } = await kantor.ask("naskah.buat", { naskah: { jenis: "informasiJabatan", dokumenId }, bentuk: "pdf" });
      return kataHalaman(isi).flat().join("").replace(/\s+/gu, " ");
    };
    const beku = await teks(dokumen.id);
    expect(beku).toContain(IKHTISAR);
    expect(beku).toContain("Anjab 2027 versi 1. Nomor 12/ORT/2027 tanggal 3 Maret 2027");
    expect(await teks()).toContain("Isi yang lain sama sekali");
  });

  it("lay down only what was submitted, and say how many jabatan changed since", async () => {
    const { kantor, tulis } = await kantorKecil();
    const diajukan = await kantor.ask("dokumenAnjab.submit", target(await kantor.ask("dokumenAnjab.create", { tahun: "2027" })));
    await tulis({ teks: "Isi yang lain" });
    await expect(kantor.ask("dokumenAnjab.layDown", { ...target(diajukan), ...PENETAPAN })).rejects.toMatchObject({
      code: "dokumenDitolak",
      data: {
        kalimat:
          "Data berubah sejak Anjab ini diajukan (1 jabatan). Yang ditetapkan harus sama dengan yang diajukan: kembalikan dan ajukan lagi, atau urungkan perubahan itu.",
      },
    });
    await undoLatest(kantor.ask);
    expect((await kantor.ask("dokumenAnjab.layDown", { ...target(diajukan), ...PENETAPAN })).keadaan).toBe("ditetapkan");
  });

  it("are held against the present state: what moved away is named, what is put back is the same again", async () => {
    const { kantor, jabatan, tulis } = await kantorKecil();
    const beda = async () => (await kantor.ask("dokumenAnjab.drift", {}))?.jabatan;
    expect(await kantor.ask("dokumenAnjab.drift", {})).toBeNull();
    const dokumen = await tetapkan(kantor, "2027");
    expect(await kantor.ask("dokumenAnjab.drift", {})).toEqual({
      dokumen: { id: dokumen.id, tahun: "2027", urutan: 1, keadaan: "ditetapkan" },
      jabatan: [],
    });
    await tulis({ teks: "Isi yang lain" });
    expect(await beda()).toEqual([{ jabatanId: jabatan.id, keadaan: "berubah" }]);
    await tulis({ teks: IKHTISAR });
    expect(await beda()).toEqual([]);
    const { id, revision, ...isi } = jabatan;
    const baru = await kantor.ask("jabatan.save", { ...isi, nama: "Pustakawan" });
    expect(await beda()).toEqual([{ jabatanId: baru.id, keadaan: "baru" }]);
    // Opened again, the laid-down version still counts until the next one is laid down.
    await kantor.ask("dokumenAnjab.reopen", { ...target(dokumen), alasan: "Jabatan baru" });
    expect(await beda()).toEqual([{ jabatanId: baru.id, keadaan: "baru" }]);
    await kantor.ask("jabatan.remove", { id, revision });
    expect(await beda()).toEqual([
      { jabatanId: baru.id, keadaan: "baru" },
      { jabatanId: id, keadaan: "hilang" },
    ]);
  });

  it("live as those of the ABK do, each of its own: sent back with a note, opened again, never removed once laid down", async () => {
    const { kantor } = await kantorKecil();
    const draf = await kantor.ask("dokumenAnjab.create", { tahun: "2027" });
    // The ABK of the same year is another document.
    expect((await kantor.ask("dokumen.create", { tahun: "2027" })).keadaan).toBe("draft");
    await expect(kantor.ask("dokumenAnjab.create", { tahun: "2027" })).rejects.toMatchObject({
      data: { kalimat: "Anjab tahun 2027 sudah ada. Lanjutkan versi itu, atau buka lagi yang sudah ditetapkan." },
    });
    const kembali = await kantor.ask("dokumenAnjab.sendBack", {
      ...target(await kantor.ask("dokumenAnjab.submit", target(draf))),
      catatan: "Ikhtisar belum jelas",
    });
    expect([kembali.keadaan, kembali.catatan]).toEqual(["dikembalikan", "Ikhtisar belum jelas"]);
    const lagi = await kantor.ask("dokumenAnjab.submit", target(kembali));
    const ditetapkan = await kantor.ask("dokumenAnjab.layDown", { ...target(lagi), ...PENETAPAN });
    await expect(kantor.ask("dokumenAnjab.remove", target(ditetapkan))).rejects.toSatisfy(ditolak);
    const baru = await kantor.ask("dokumenAnjab.reopen", { ...target(ditetapkan), alasan: "Struktur berubah" });
    expect([baru.urutan, baru.keadaan, baru.alasan]).toEqual([2, "draft", "Struktur berubah"]);
    await kantor.ask("dokumenAnjab.remove", target(baru));
    expect((await kantor.ask("dokumenAnjab.list", {})).map(({ urutan }) => urutan)).toEqual([1]);
    const langkah = (await kantor.ask("history.list", {})).langkah.map(({ kalimat }) => kalimat);
    expect(langkah.slice(0, 3)).toEqual([
      "Hapus Anjab 2027 versi 2",
      "Buka lagi sebagai Anjab 2027 versi 2",
      "Tetapkan Anjab 2027 versi 1 dengan nomor 12/ORT/2027",
    ]);
    await undoLatest(kantor.ask);
    expect((await kantor.ask("dokumenAnjab.list", {})).map(({ urutan }) => urutan)).toEqual([2, 1]);
  });

  it("are compared with the present state row by row and word by word, and two jabatan with each other", async () => {
    const { kantor, jabatan, tulis } = await kantorKecil();
    const dokumen = await tetapkan(kantor, "2027");
    await tulis({ teks: "Menata berkas kantor agar mudah ditemukan" });
    const sisi = (dokumenId: string | null, jabatanId: string | null) => ({ dokumenId, jabatanId });
    const banding = await kantor.ask("dokumenAnjab.compare", { lama: sisi(dokumen.id, null), baru: sisi(null, null) });
    expect(banding.sebutan).toEqual(["Anjab 2027 versi 1 (ditetapkan)", "Keadaan sekarang"]);
    expect(banding.jabatan.map(({ keadaan, hal }) => [keadaan, hal])).toEqual([
      [
        "berubah",
        [
          {
            hal: "ikhtisar",
            baris: [
              {
                keadaan: "berubah",
                lama: IKHTISAR,
                baru: "Menata berkas kantor agar mudah ditemukan",
                kata: [
                  { teks: "Menata ", keadaan: "tetap" },
                  { teks: "arsip", keadaan: "hilang" },
                  { teks: "berkas", keadaan: "baru" },
                  { teks: " kantor agar mudah ditemukan", keadaan: "tetap" },
                ],
              },
            ],
          },
        ],
      ],
    ]);
    const lain = await kantor.ask("jabatan.save", { ...jabatan, id: undefined, revision: undefined, nama: "Agendaris", kode: null });
    const dua = await kantor.ask("dokumenAnjab.compare", { lama: sisi(null, jabatan.id), baru: sisi(null, lain.id) });
    expect(dua.sebutan).toEqual(["Arsiparis, Sekretariat: Keadaan sekarang", "Agendaris, Sekretariat: Keadaan sekarang"]);
    expect(dua.jabatan[0]?.hal.map(({ hal, baris }) => [hal, baris.map(({ keadaan }) => keadaan)])).toEqual([
      ["identitas", ["hilang", "berubah"]],
      ["ikhtisar", ["hilang", "hilang"]],
      ["tugas", ["hilang"]],
      ["tahapan", ["hilang", "hilang"]],
    ]);
    await expect(kantor.ask("dokumenAnjab.compare", { lama: sisi(null, "x"), baru: sisi(null, lain.id) })).rejects.toSatisfy(
      (error) => codeOf(error) === "notFound",
    );
  });

  it("follow the data while they are drafts, an element that is emptied included", async () => {
    const { kantor, tulis } = await kantorKecil();
    const draf = await kantor.ask("dokumenAnjab.create", { tahun: "2027" });
    const unsur = async () => (await kantor.ask("dokumenAnjab.get", { id: draf.id })).jabatan[0]?.unsur;
    expect(await unsur()).toBe(1);
    await tulis(UNSUR_KOSONG.ikhtisar, { asal: "belum", oleh: "", tanggal: null, dari: "" });
    expect(await unsur()).toBe(0);
  });
});
