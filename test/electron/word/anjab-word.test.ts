import { describe, expect, it } from "vitest";
import { rencana } from "../../../core/intake/draf";
import { bacaWord } from "../../../electron/word/baca-word";
import { buku, draf, kodeSel, ringkas, terapkan } from "../../core/intake/bahan";
import { pincang, unsurBaru } from "../../core/intake/anjab/periksa-form";
import { ANJAB_PANJANG, anjabPanjang, anjabTabel } from "./anjab-word";
import { gambar, paragraf, tabel, terlacak, word } from "./dokumen-uji";

const dariWord = async (isi: Uint8Array, nama = "anjab.docx") => draf([await bacaWord(nama, isi)]);

describe("an informasi jabatan in Word", () => {
  it("of ten pages comes in with every paragraph and row accounted for and nothing refused", async () => {
    const satu = await dariWord(await anjabPanjang());
    expect(pincang(satu)).toEqual([]);
    expect(ringkas(satu)).toMatchObject({ jenis: "anjab", ditolak: 0, keterangan: "Analis Hukum — Subbagian Hukum" });
    expect(kodeSel(ringkas(satu).masalah)).toEqual(["kepalaKakiHalaman@"]);
    const unsur = unsurBaru(satu);
    expect(Object.keys(unsur)).toHaveLength(19);
    expect(unsur.bahanKerja?.baris).toHaveLength(20);
    expect(unsur.bahanKerja?.baris[19]).toMatchObject({ nama: "Peraturan tentang urusan 20", penggunaan: "Dasar telaahan" });
    expect(unsur.bakat).toEqual({ kode: ["G", "V", "Q"] });
    expect(unsur.kondisiFisik).toMatchObject({ umur: "maksimal 58 tahun", umurMaksimal: 58, penampilan: "Rapi", jenisKelamin: "keduanya" });
    const { tugas, rincianTugas } = rencana(satu);
    expect(tugas.tambah).toHaveLength(24);
    expect(tugas.tambah[0]?.isi).toMatchObject({
      uraian: "Menyusun telaahan bidang 1",
      volume: 10,
      normaWaktuMenit: 300,
      satuanHasil: "Dokumen",
    });
    expect(rincianTugas.tambah[23]?.isi).toEqual({ hasilKerja: "Telaahan 24", tahapan: '["Mengumpulkan bahan","Menulis hasilnya"]' });
  });

  it("finds nothing to write when the same document comes in again", async () => {
    const isi = await anjabPanjang();
    const kedua = draf([await bacaWord("anjab.docx", isi)], terapkan(await dariWord(isi)));
    const { ingatan: _ingatan, pemetaan: _pemetaan, ...tulis } = rencana(kedua);
    expect(Object.values(tulis).flatMap(({ tambah, ubah }) => [...tambah, ...ubah])).toEqual([]);
  });

  it("laid out as one table gives the same elements", async () => {
    const satu = await dariWord(await anjabTabel());
    expect(pincang(satu)).toEqual([]);
    expect(ringkas(satu)).toMatchObject({ keterangan: "Arsiparis — Subbagian Umum", ditolak: 0 });
    expect(unsurBaru(satu)).toMatchObject({
      pendidikan: { minimum: "D-3", baris: [{ uraian: "D-3 Kearsipan" }] },
      diklat: { baris: [{ jenis: "teknis", uraian: "Kearsipan" }] },
      bahanKerja: { baris: [{ nama: "Arsip", penggunaan: "Ditata" }] },
      perangkatKerja: { baris: [{ nama: "Rak arsip" }, { nama: "Komputer" }] },
      tanggungJawab: { baris: [{ uraian: "Keutuhan arsip" }, { uraian: "Kerahasiaan arsip." }] },
      wewenang: { baris: [{ uraian: "Menolak peminjaman" }, { uraian: "Meminta arsip" }] },
      lingkungan: {
        baris: [
          { aspek: "Suhu", faktor: "Sejuk" },
          { aspek: "Udara", faktor: "Berdebu" },
        ],
      },
      risiko: { baris: [{ nama: "Gangguan pernapasan", penyebab: "Debu arsip" }] },
      keterampilan: { baris: [{ uraian: "Memberkaskan" }] },
      bakat: { kode: ["G", "Q", "N"] },
      minat: { kode: ["C"] },
      kondisiFisik: { jenisKelamin: "pria", umur: "35 tahun", umurMaksimal: null },
      prestasi: { teks: "Arsip ditemukan dalam lima menit", nilai: null },
    });
    const { tugas, rincianTugas } = rencana(satu);
    expect(tugas.tambah.map(({ isi }) => [isi.uraian, isi.volume])).toEqual([
      ["Menata arsip", 0],
      ["Melayani peminjaman arsip", 0],
    ]);
    expect(rincianTugas.tambah.map(({ isi }) => [isi.hasilKerja, isi.tahapan])).toEqual([
      ["Arsip tertata", '["Memilah","Memberkaskan"]'],
      ["Catatan peminjaman", "[]"],
    ]);
    expect(kodeSel(ringkas(satu).masalah)).toEqual(["tugasTanpaAngka@", "tugasTanpaAngka@"]);
  });

  it("says which reading of tracked changes was taken", async () => {
    const satu = await dariWord(
      await word([...ANJAB_PANJANG.slice(0, 9), terlacak("4. IKHTISAR JABATAN : ", "Menelaah", "Menyalin"), ...ANJAB_PANJANG.slice(17)]),
    );
    expect(unsurBaru(satu).ikhtisar).toEqual({ teks: "Menelaah" });
    const temuan = ringkas(satu).masalah.find(({ kode }) => kode === "perubahanTerlacak");
    expect(temuan?.pesan).toContain("1 sisipan (“Menelaah”) dan 1 hapusan (“Menyalin”)");
    expect(temuan?.tingkat).toBe("peringatan");
  });

  it("tells a picture where an element should be, with its place in the document", async () => {
    const satu = await dariWord(await anjabTabel({ WEWENANG: [gambar()] }));
    expect(unsurBaru(satu).wewenang).toBeUndefined();
    const temuan = ringkas(satu).masalah.find(({ kode }) => kode === "gambarDokumen");
    expect([temuan?.sel, temuan?.pesan.slice(0, 25)]).toEqual(["D14", "Tabel 1 baris 11 kolom 4:"]);
    expect(pincang(satu)).toEqual([]);
  });

  it("with several jabatan is one form for each", async () => {
    const dua = await word([
      ...ANJAB_PANJANG,
      paragraf("INFORMASI JABATAN"),
      paragraf("1. NAMA JABATAN : Arsiparis"),
      ...ANJAB_PANJANG.slice(3),
    ]);
    const satu = await dariWord(dua);
    expect([0, 1].map((nomor) => ringkas(satu, 0, nomor).abk?.jabatan)).toEqual(["Analis Hukum", "Arsiparis"]);
    expect([0, 1].flatMap((nomor) => pincang(satu, 0, nomor))).toEqual([]);
  });

  it("takes tasks that the ABK has already as the same ones, whatever else the document says", async () => {
    const kantor = terapkan(await dariWord(await anjabTabel()));
    const lagi = draf(
      [buku("kosong.xlsx"), await bacaWord("anjab.docx", await anjabTabel({ "TUGAS POKOK": "1. Menata  ARSIP\n2. Menyusutkan arsip" }))],
      kantor,
    );
    expect(rencana(lagi).tugas.tambah.map(({ isi }) => isi.uraian)).toEqual(["Menyusutkan arsip"]);
    expect(kodeSel(ringkas(lagi, 1).masalah)).toContain("tugasHilang@");
  });

  it("reads a table without a heading by its columns", async () => {
    const satu = await dariWord(
      await word([
        paragraf("NAMA JABATAN: Arsiparis"),
        tabel([
          ["No", "Tanggung Jawab"],
          ["1", "Keutuhan arsip"],
        ]),
        tabel([
          ["No", "Wewenang"],
          ["1", "Menolak peminjaman"],
        ]),
        paragraf("KONDISI LINGKUNGAN KERJA"),
        tabel([
          ["No", "Aspek", "Faktor"],
          ["1", "Suhu", "Sejuk"],
        ]),
        paragraf("SYARAT JABATAN"),
        paragraf("Bakat Kerja: G"),
      ]),
    );
    expect(unsurBaru(satu)).toMatchObject({
      tanggungJawab: { baris: [{ uraian: "Keutuhan arsip" }] },
      wewenang: { baris: [{ uraian: "Menolak peminjaman" }] },
      lingkungan: { baris: [{ aspek: "Suhu", faktor: "Sejuk" }] },
      bakat: { kode: ["G"] },
    });
    expect(pincang(satu)).toEqual([]);
  });
});
