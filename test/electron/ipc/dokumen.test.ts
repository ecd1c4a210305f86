import { describe, expect, it } from "vitest";
import * as XLSX from "xlsx";
import { AppError } from "../../../core/errors";
import type { DokumenAbk } from "../../../core/contract/dokumen";
import { bukaBuku, lembarBernama } from "../formasi/buka";
import { codeOf } from "../code-of";
import { openKantor, undoLatest, type KantorUji } from "../open-kantor";

const ditolak = (error: unknown): boolean => codeOf(error) === "dokumenDitolak";
const target = ({ id, revision }: DokumenAbk) => ({ id, revision });
const PENETAPAN = { nomor: "12/ORT/2027", tanggal: "2027-03-03" };

/** One unit with one jabatan of 100,000 minutes a year: 1.3333 people, so one. */
async function kantorKecil() {
  const kantor = openKantor();
  const unit = await kantor.ask("unit.save", { nama: "Sekretariat", indukId: null, kode: null });
  const jabatan = await kantor.ask("jabatan.save", {
    unitId: unit.id,
    nama: "Arsiparis",
    jenis: "pelaksana",
    jenjang: null,
    kelas: 6,
    kode: null,
    indukId: null,
  });
  const isi = {
    uraian: "Menata arsip",
    satuanHasil: "berkas",
    volume: 1_000,
    periode: "tahun" as const,
    normaWaktuMenit: 100,
    keterangan: "",
  };
  const [tugas] = await kantor.ask("tugas.save", { jabatanId: jabatan.id, tambah: [{ id: "t1", urutan: 1, ...isi }] });
  if (!tugas) throw new Error("tugas tidak tersimpan");
  return { kantor, jabatan, tugas };
}

async function tetapkan({ ask }: KantorUji, tahun: string): Promise<DokumenAbk> {
  const draf = await ask("dokumen.create", { tahun });
  const diajukan = await ask("dokumen.submit", target(draf));
  return ask("dokumen.layDown", { ...target(diajukan), ...PENETAPAN });
}

describe("documents of ABK", () => {
  it("freezes what was laid down: profile, tasks and jabatan change afterwards and its figures stay", async () => {
    const { kantor, jabatan, tugas } = await kantorKecil();
    const dokumen = await tetapkan(kantor, "2027");
    expect([dokumen.keadaan, dokumen.nomor, dokumen.tanggal, dokumen.jumlah.kebutuhan]).toEqual([
      "ditetapkan",
      "12/ORT/2027",
      "2027-03-03",
      1,
    ]);

    await kantor.ask("tugas.save", { jabatanId: jabatan.id, ubah: [{ id: tugas.id, revision: tugas.revision, volume: 3_000 }] });
    await kantor.ask("jabatan.save", { ...jabatan, nama: "Arsiparis Terampil", kelas: 7 });
    await kantor.ask("profil.activate", { id: "perka-bkn-19-2011" });
    await kantor.restart();

    const [kini] = (await kantor.ask("abk.rekap", {})).jabatan;
    expect([kini?.nama, kini?.kebutuhan]).toEqual(["Arsiparis Terampil", 4]);
    const isi = await kantor.ask("dokumen.get", { id: dokumen.id });
    expect([isi.rekap[0]?.nama, isi.rekap[0]?.kelas, isi.rekap[0]?.kebutuhan, isi.rekap[0]?.bebanKerjaMenit]).toEqual([
      "Arsiparis",
      6,
      1,
      100_000,
    ]);
    expect(isi.profil.waktuKerjaEfektifMenit).toBe(75_000);
    expect((await kantor.ask("dokumen.list", {}))[0]?.jumlah.kebutuhan).toBe(1);
  });

  it("tells element by element how the present state differs from it", async () => {
    const { kantor, jabatan, tugas } = await kantorKecil();
    const dokumen = await tetapkan(kantor, "2027");
    expect(await kantor.ask("dokumen.drift", {})).toMatchObject({ jabatan: 0, profil: false });
    await kantor.ask("tugas.save", {
      jabatanId: jabatan.id,
      ubah: [{ id: tugas.id, revision: tugas.revision, volume: 3_000, satuanHasil: "boks" }],
      tambah: [
        {
          id: "t2",
          urutan: 2,
          uraian: "Memindai arsip",
          satuanHasil: "lembar",
          volume: 10,
          periode: "hari",
          normaWaktuMenit: 1,
          keterangan: "",
        },
      ],
    });
    await kantor.ask("jabatan.save", { ...jabatan, nama: "Arsiparis Terampil" });
    const banding = await kantor.ask("dokumen.compare", { lama: dokumen.id, baru: null });
    // 3,000 x 100 + 10 x 250 x 1 = 302,500 minutes = 4.0333 people instead of 1.3333.
    expect(banding.jabatan).toHaveLength(1);
    expect(banding.jabatan[0]?.beda).toEqual([
      { isian: "nama", lama: "Arsiparis", baru: "Arsiparis Terampil" },
      { isian: "bebanKerjaMenit", lama: 100_000, baru: 302_500 },
      { isian: "kebutuhanMentah", lama: 100_000 / 75_000, baru: 302_500 / 75_000 },
      { isian: "kebutuhan", lama: 1, baru: 4 },
    ]);
    expect(banding.jabatan[0]?.tugas.map(({ keadaan, beda }) => [keadaan, beda])).toEqual([
      [
        "berubah",
        [
          { isian: "satuanHasil", lama: "berkas", baru: "boks" },
          { isian: "volume", lama: 1_000, baru: 3_000 },
        ],
      ],
      ["baru", []],
    ]);
    expect(await kantor.ask("dokumen.drift", {})).toMatchObject({ dokumen: { id: dokumen.id }, jabatan: 1, profil: false });
  });

  it("lays down only what was submitted", async () => {
    const { kantor, jabatan, tugas } = await kantorKecil();
    const diajukan = await kantor.ask("dokumen.submit", target(await kantor.ask("dokumen.create", { tahun: "2027" })));
    await kantor.ask("tugas.save", { jabatanId: jabatan.id, ubah: [{ id: tugas.id, revision: tugas.revision, volume: 1_001 }] });
    await expect(kantor.ask("dokumen.layDown", { ...target(diajukan), ...PENETAPAN })).rejects.toSatisfy(ditolak);
    await undoLatest(kantor.ask);
    expect((await kantor.ask("dokumen.layDown", { ...target(diajukan), ...PENETAPAN })).keadaan).toBe("ditetapkan");
  });

  it("lays down only under the profile that was submitted, also when every need comes out the same under another", async () => {
    const { kantor } = await kantorKecil();
    const diajukan = await kantor.ask("dokumen.submit", target(await kantor.ask("dokumen.create", { tahun: "2027" })));
    const semula = (await kantor.ask("profil.list", {})).profil.find((satu) => satu.id === "permenpanrb-1-2020");
    if (!semula) throw new Error("tanpa profil");
    const { id: _id, revision: _revision, ...isi } = semula;
    const { id } = await kantor.ask("profil.save", { ...isi, nama: "Profil kantor" });
    await kantor.ask("profil.activate", { id });
    const jawaban = await kantor.ask("dokumen.layDown", { ...target(diajukan), ...PENETAPAN }).catch((error: unknown) => error);
    expect(jawaban instanceof AppError && jawaban.data).toEqual({
      kalimat:
        "Data berubah sejak ABK ini diajukan (aturan hitung). Yang ditetapkan harus sama dengan yang diajukan: kembalikan dan ajukan lagi, atau urungkan perubahan itu.",
    });
    expect(await kantor.ask("dokumen.drift", {})).toBeNull();
    await kantor.ask("profil.activate", { id: "permenpanrb-1-2020" });
    expect((await kantor.ask("dokumen.layDown", { ...target(diajukan), ...PENETAPAN })).keadaan).toBe("ditetapkan");
    await kantor.ask("profil.activate", { id });
    expect(await kantor.ask("dokumen.drift", {})).toMatchObject({ jabatan: 0, profil: true });
  });

  it("compares in the direction that is asked for, and each year with its own number and date", async () => {
    const { kantor, jabatan, tugas } = await kantorKecil();
    const lama = await tetapkan(kantor, "2027");
    await kantor.ask("tugas.save", { jabatanId: jabatan.id, ubah: [{ id: tugas.id, revision: tugas.revision, volume: 3_000 }] });
    const diajukan = await kantor.ask("dokumen.submit", target(await kantor.ask("dokumen.create", { tahun: "2028" })));
    const baru = await kantor.ask("dokumen.layDown", { ...target(diajukan), nomor: "7/ORT/2028", tanggal: "2028-02-01" });
    expect([baru.tahun, baru.nomor, baru.tanggal, lama.tahun]).toEqual(["2028", "7/ORT/2028", "2028-02-01", "2027"]);
    const kebutuhan = async (dari: string | null, ke: string | null) => {
      const { jumlah } = await kantor.ask("dokumen.compare", { lama: dari, baru: ke });
      return [jumlah.lama.kebutuhan, jumlah.baru.kebutuhan];
    };
    expect(await kebutuhan(lama.id, baru.id)).toEqual([1, 4]);
    expect(await kebutuhan(baru.id, lama.id)).toEqual([4, 1]);
    expect(await kebutuhan(null, lama.id)).toEqual([4, 1]);
  });

  it("comes back with its note, is submitted again, and opens again as a version beside the laid-down one", async () => {
    const { kantor } = await kantorKecil();
    const diajukan = await kantor.ask("dokumen.submit", target(await kantor.ask("dokumen.create", { tahun: "2027" })));
    const kembali = await kantor.ask("dokumen.sendBack", { ...target(diajukan), catatan: "Norma Menata arsip belum ada buktinya" });
    expect([kembali.keadaan, kembali.catatan]).toEqual(["dikembalikan", "Norma Menata arsip belum ada buktinya"]);
    const lagi = await kantor.ask("dokumen.submit", target(kembali));
    const ditetapkan = await kantor.ask("dokumen.layDown", { ...target(lagi), ...PENETAPAN });
    const baru = await kantor.ask("dokumen.reopen", { ...target(ditetapkan), alasan: "Beban tahapan bertambah" });
    expect([baru.urutan, baru.keadaan, baru.alasan]).toEqual([2, "draft", "Beban tahapan bertambah"]);
    const semua = await kantor.ask("dokumen.list", {});
    expect(semua.map(({ urutan, keadaan, tindakan }) => [urutan, keadaan, tindakan])).toEqual([
      [2, "draft", ["ajukan", "hapus"]],
      [1, "ditetapkan", []],
    ]);
  });

  it("refuses to remove or change what was laid down, also by reverting an earlier step; the lay-down itself can be undone", async () => {
    const { kantor } = await kantorKecil();
    const dokumen = await tetapkan(kantor, "2027");
    await expect(kantor.ask("dokumen.remove", target(dokumen))).rejects.toSatisfy(ditolak);
    await expect(kantor.ask("dokumen.sendBack", { ...target(dokumen), catatan: "x" })).rejects.toSatisfy(ditolak);
    const { langkah } = await kantor.ask("history.list", {});
    for (const { id } of langkah.filter(({ kode }) => kode === "dokumenMulai" || kode === "dokumenAjukan"))
      expect(await kantor.ask("history.revert", { id })).toMatchObject({ dikembalikan: 0, dipertahankan: ["ABK 2027 versi 1"] });
    expect((await kantor.ask("dokumen.get", { id: dokumen.id })).dokumen.keadaan).toBe("ditetapkan");
    await undoLatest(kantor.ask);
    const [semula] = await kantor.ask("dokumen.list", {});
    expect([semula?.keadaan, semula?.nomor, semula?.tanggal]).toEqual(["diajukan", "", null]);
  });

  it("begins a year once and refuses to work on a version that somebody else moved", async () => {
    const { kantor } = await kantorKecil();
    const draf = await kantor.ask("dokumen.create", { tahun: "2027" });
    await expect(kantor.ask("dokumen.create", { tahun: "2027" })).rejects.toSatisfy(ditolak);
    const diajukan = await kantor.ask("dokumen.submit", target(draf));
    await expect(kantor.ask("dokumen.sendBack", { ...target(draf), catatan: "x" })).rejects.toSatisfy(
      (error) => codeOf(error) === "staleRevision",
    );
    expect(diajukan.keadaan).toBe("diajukan");
  });

  it("names the document in the history and leaves its frozen content out of the list of fields", async () => {
    const { kantor } = await kantorKecil();
    await tetapkan(kantor, "2027");
    const langkah = (await kantor.ask("history.list", {})).langkah[0];
    expect(langkah?.kalimat).toBe("Tetapkan ABK 2027 versi 1 dengan nomor 12/ORT/2027");
    const [baris] = await kantor.ask("history.detail", { id: langkah?.id ?? "" });
    expect([baris?.sebutan, baris?.isian.map(({ nama }) => nama)]).toEqual(["ABK 2027 versi 1", ["keadaan", "nomor", "tanggal"]]);
  });

  it("hands over the formasi workbook of a laid-down document with its frozen figures, number and date", async () => {
    const { kantor, jabatan, tugas } = await kantorKecil();
    const draf = await kantor.ask("dokumen.create", { tahun: "2027" });
    await expect(kantor.ask("naskah.buat", { naskah: { jenis: "formasi", dokumenId: draf.id }, bentuk: "xlsx" })).rejects.toSatisfy(
      ditolak,
    );
    const dokumen = await kantor.ask("dokumen.layDown", { ...target(await kantor.ask("dokumen.submit", target(draf))), ...PENETAPAN });
    await kantor.ask("tugas.save", { jabatanId: jabatan.id, ubah: [{ id: tugas.id, revision: tugas.revision, volume: 3_000 }] });
    const teks = async (dokumenId?: string): Promise<string> => {
      const { isi } = await kantor.ask("naskah.buat", { naskah: { jenis: "formasi", dokumenId }, bentuk: "xlsx" });
      return JSON.stringify(XLSX.utils.sheet_to_json(lembarBernama(bukaBuku(isi), "Usul Formasi"), { header: 1 }));
    };
    const beku = await teks(dokumen.id);
    expect(beku).toContain("ABK 2027 versi 1. Nomor 12/ORT/2027 tanggal 3 Maret 2027");
    expect([beku.includes("100000"), beku.includes("300000")]).toEqual([true, false]);
    expect((await teks()).includes("300000")).toBe(true);
  });

  it("says how many jabatan changed since it was submitted, and nothing of a profile that did not", async () => {
    const { kantor, jabatan, tugas } = await kantorKecil();
    const diajukan = await kantor.ask("dokumen.submit", target(await kantor.ask("dokumen.create", { tahun: "2027" })));
    await kantor.ask("tugas.save", { jabatanId: jabatan.id, ubah: [{ id: tugas.id, revision: tugas.revision, volume: 1_001 }] });
    const jawaban = await kantor.ask("dokumen.layDown", { ...target(diajukan), ...PENETAPAN }).catch((error: unknown) => error);
    expect(jawaban instanceof AppError && jawaban.data).toEqual({
      kalimat:
        "Data berubah sejak ABK ini diajukan (1 jabatan). Yang ditetapkan harus sama dengan yang diajukan: kembalikan dan ajukan lagi, atau urungkan perubahan itu.",
    });
  });

  it("removes a draft as one named step that can be undone, and refuses one that somebody moved", async () => {
    const { kantor } = await kantorKecil();
    const draf = await kantor.ask("dokumen.create", { tahun: "2027" });
    await expect(kantor.ask("dokumen.remove", { id: draf.id, revision: draf.revision + 1 })).rejects.toMatchObject({
      code: "staleRevision",
      data: { hal: "ABK 2027 versi 1" },
    });
    await kantor.ask("dokumen.remove", target(draf));
    expect(await kantor.ask("dokumen.list", {})).toEqual([]);
    const [hapus, mulai] = (await kantor.ask("history.list", {})).langkah.map(({ kalimat }) => kalimat);
    expect([hapus, mulai]).toEqual(["Hapus ABK 2027 versi 1", "Mulai ABK 2027 versi 1"]);
    await undoLatest(kantor.ask);
    expect((await kantor.ask("dokumen.list", {})).map(({ keadaan }) => keadaan)).toEqual(["draft"]);
  });

  it("has frozen content from its submission on: a draft follows the data, a document sent back does so again", async () => {
    const { kantor, jabatan, tugas } = await kantorKecil();
    const draf = await kantor.ask("dokumen.create", { tahun: "2027" });
    const isi = async () => {
      const { dibekukan, jumlah } = await kantor.ask("dokumen.get", { id: draf.id });
      const [satu] = await kantor.ask("dokumen.list", {});
      return [dibekukan !== null, jumlah.kebutuhanMentah.toFixed(2), satu?.jumlah.kebutuhanMentah.toFixed(2)];
    };
    expect(await isi()).toEqual([false, "1.33", "1.33"]);
    const diajukan = await kantor.ask("dokumen.submit", target(draf));
    await kantor.ask("tugas.save", { jabatanId: jabatan.id, ubah: [{ id: tugas.id, revision: tugas.revision, volume: 3_000 }] });
    expect(await isi()).toEqual([true, "1.33", "1.33"]);
    await kantor.ask("dokumen.sendBack", { ...target(diajukan), catatan: "Periksa lagi" });
    expect(await isi()).toEqual([false, "4.00", "4.00"]);
  });

  it("prints no proposal of a document that is not laid down", async () => {
    const { kantor } = await kantorKecil();
    const diajukan = await kantor.ask("dokumen.submit", target(await kantor.ask("dokumen.create", { tahun: "2027" })));
    const naskah = { jenis: "formasi", dokumenId: diajukan.id } as const;
    await expect(kantor.ask("naskah.buat", { naskah, bentuk: "xlsx" })).rejects.toSatisfy(ditolak);
  });
});
