import { describe, expect, it } from "vitest";
import { jawab, keluarkanBaris, perbaikiSel, petakan, rencana } from "../../../../core/intake/draf";
import type { IsiSel } from "../../../../core/intake/lembar";
import { barisLembar } from "../../../../core/intake/tampilan";
import { buku, draf, kodeSel, lembar, ringkas, terapkan } from "../bahan";
import { FORMULIR, lembarFormulir } from "./formulir";
import { pincang, unsurBaru } from "./periksa-form";

const satuForm = (ubah: Readonly<Record<number, readonly IsiSel[]>> = {}, tambah: readonly (readonly IsiSel[])[] = []) =>
  draf([buku("anjab.xlsx", lembarFormulir(ubah, tambah))]);

describe("a form of the informasi jabatan", () => {
  it("gives its jabatan in the unit of the lowest level above it, under the level before", () => {
    const { unit, jabatan } = rencana(satuForm());
    expect(unit.tambah.map(({ kunci, isi }) => [kunci, isi.nama, isi.indukId])).toEqual([
      ["baru:1", "Sekretariat KPU Kabupaten Contoh", null],
      ["baru:2", "Subbagian Hukum", "baru:1"],
    ]);
    expect(jabatan.tambah.map(({ isi }) => [isi.nama, isi.unitId, isi.kode, isi.kelas])).toEqual([["Analis Hukum", "baru:2", "AH-01", 7]]);
  });

  it("gives every element under its heading", () => {
    expect(unsurBaru(satuForm())).toMatchObject({
      ikhtisar: { teks: "Menyiapkan bahan telaahan hukum agar keputusan kantor sah" },
      pendidikan: { minimum: "S-1", baris: [{ uraian: "S-1 Ilmu Hukum" }] },
      diklat: { baris: [{ jenis: "teknis", uraian: "Legal drafting" }] },
      pengalaman: { baris: [{ uraian: "2 (dua) tahun di bidang hukum", tahun: 2 }] },
      bahanKerja: {
        baris: [
          { nama: "Peraturan perundang-undangan", penggunaan: "Dasar telaahan" },
          { nama: "Disposisi pimpinan", penggunaan: "Arahan kerja" },
        ],
      },
      perangkatKerja: { baris: [{ nama: "Komputer", penggunaan: "Mengetik telaahan" }] },
      tanggungJawab: { baris: [{ uraian: "Kebenaran telaahan" }] },
      wewenang: { baris: [{ uraian: "Meminta data kepada unit lain" }] },
      korelasi: { baris: [{ jabatan: "Kepala Subbagian Hukum", unit: "Subbagian Hukum", dalamHal: "Menerima arahan" }] },
      lingkungan: {
        baris: [
          { aspek: "Tempat Kerja", faktor: "Di dalam ruangan" },
          { aspek: "Keadaan Tempat Kerja", faktor: "Bersih" },
        ],
      },
      risiko: { baris: [{ nama: "Mata lelah", penyebab: "Lama di depan layar" }] },
      keterampilan: { baris: [{ uraian: "Menyusun peraturan" }] },
      bakat: { kode: ["G", "V", "Q"] },
      temperamen: { kode: ["P", "M", "J"] },
      minat: { kode: ["I", "C", "S"] },
      upayaFisik: { kode: ["03", "18", "20"] },
      kondisiFisik: { jenisKelamin: "keduanya", umur: "20 - 58 tahun", umurMaksimal: 58, tinggi: "", postur: "Tegap" },
      fungsiPekerjaan: { data: ["D2"], orang: ["O7"], benda: ["B7"] },
      prestasi: { teks: "", nilai: "sangatBaik" },
    });
  });

  it("puts its tasks into the ABK with minutes of its hours, hasil kerja and tahapan under the same task", () => {
    const { tugas, rincianTugas } = rencana(satuForm());
    expect(tugas.tambah.map(({ isi }) => [isi.uraian, isi.satuanHasil, isi.volume, isi.normaWaktuMenit])).toEqual([
      ["Menyusun telaahan hukum", "Dokumen", 50, 600],
      ["Menyusun konsep keputusan", "Dokumen", 25, 600],
    ]);
    expect(rincianTugas.tambah.map(({ kunci, isi }) => [kunci, isi.hasilKerja, isi.tahapan])).toEqual([
      [tugas.tambah[0]?.kunci, "Telaahan", '["Mengumpulkan bahan","Menulis telaahan"]'],
      [tugas.tambah[1]?.kunci, "Konsep keputusan", "[]"],
    ]);
  });

  it("claims no origin for what it brings, and names the file", () => {
    const asal = rencana(satuForm()).unsurAnjab.tambah.map(({ isi }) => [isi.asal, isi.oleh, isi.dari]);
    expect(asal).toHaveLength(19);
    expect(new Set(asal.map(String))).toEqual(new Set(["belum,,anjab.xlsx"]));
  });

  it("accounts for every row", () => {
    const satu = satuForm();
    expect(pincang(satu)).toEqual([]);
    expect(ringkas(satu)).toMatchObject({ jenis: "anjab", ditolak: 0, barisTerisi: FORMULIR.length });
  });

  it("finds everything unchanged and nothing to write the second time", () => {
    const kedua = draf([buku("anjab.xlsx", lembarFormulir())], terapkan(satuForm()));
    const { ingatan, pemetaan, ...tabel } = rencana(kedua);
    expect([ingatan, pemetaan]).toEqual([[], []]);
    expect(Object.values(tabel)).toEqual(Object.values(tabel).map(() => ({ tambah: [], ubah: [] })));
    expect(ringkas(kedua)).toMatchObject({ baru: 0, berubah: 0, ditolak: 0 });
  });

  it("shows an element that differs from the stored one with both contents, and what goes", () => {
    const kedua = draf([buku("anjab.xlsx", lembarFormulir({ 29: [2, "Telaahan staf", "Arahan kerja"] }))], terapkan(satuForm()));
    expect(rencana(kedua).unsurAnjab.ubah).toHaveLength(1);
    const berubah = barisLembar(kedua, { berkas: 0, lembar: 0, status: "berubah", lewati: 0, jumlah: 10 }).baris;
    expect(berubah[0]).toMatchObject({ bagian: "Bahan kerja", perubahan: [{ isian: "Bahan kerja" }] });
    expect(kodeSel(ringkas(kedua).masalah)).toContain("unsurBerkurang@");
  });

  it("names each of several elements that lose something", () => {
    const ubah = { 29: [2, "Telaahan staf", "Arahan kerja"], 32: [1, "Laptop", "Mengetik telaahan"] };
    const { kelompok } = ringkas(draf([buku("anjab.xlsx", lembarFormulir(ubah))], terapkan(satuForm())));
    expect(kelompok.filter(({ kode }) => kode === "unsurBerkurang").map(({ kalimat }) => kalimat)).toEqual([
      "Bahan kerja yang tersimpan diganti isi berkas ini; yang tidak ada lagi: Disposisi pimpinan.",
      "Perangkat kerja yang tersimpan diganti isi berkas ini; yang tidak ada lagi: Komputer.",
    ]);
  });

  it("keeps an analysed element until the analyst lets the file replace it", () => {
    const lama = terapkan(satuForm());
    const dianalisis = { ...lama, unsurAnjab: lama.unsurAnjab.map((satu) => ({ ...satu, asal: "dianalisis" as const })) };
    const kedua = draf([buku("anjab.xlsx", lembarFormulir({ 35: [1, "Ketepatan waktu telaahan"] }))], dianalisis);
    expect(rencana(kedua).unsurAnjab.ubah).toEqual([]);
    expect(kodeSel(ringkas(kedua).masalah)).toContain("unsurDipertahankan@");
    const [pertanyaan] = kedua.hasil.penilaian.tanya.semua();
    expect(pertanyaan?.jenis).toBe("unsurAda");
    const diganti = jawab(kedua, pertanyaan?.kunci ?? "", "ganti");
    expect(rencana(diganti).unsurAnjab.ubah.map(({ isi }) => [isi.isi, isi.asal])).toEqual([
      ['{"baris":[{"uraian":"Ketepatan waktu telaahan"}]}', "belum"],
    ]);
  });

  it("asks once what an unknown code means, takes the answer and remembers it", () => {
    const satu = satuForm({ 52: ["", "c. Temperamen Kerja", ":", "DEPL, TELITI"] });
    const [pertanyaan] = satu.hasil.penilaian.tanya.semua();
    expect([pertanyaan?.jenis, pertanyaan?.kunci]).toEqual(["kodeSyarat", "kodeAnjab:temperamen:teliti"]);
    expect(unsurBaru(satu).temperamen).toEqual({ kode: ["P"] });
    expect(kodeSel(ringkas(satu).masalah)).toEqual(["kodeTakDikenal@D53"]);
    const terjawab = jawab(satu, pertanyaan?.kunci ?? "", "M");
    expect(unsurBaru(terjawab).temperamen).toEqual({ kode: ["P", "M"] });
    expect(rencana(terjawab).ingatan).toEqual([{ id: "syaratJabatan:temperamen teliti", nilai: "M" }]);
    expect(ringkas(terjawab).masalah).toEqual([]);
  });

  it("asks about a letter that stands beside the name of another code", () => {
    const satu = satuForm({ 51: ["", "b. Bakat Kerja", ":", "Q = Bakat Numerik"] });
    expect(satu.hasil.penilaian.tanya.semua()[0]?.kunci).toBe("kodeAnjab:bakat:q bakat numerik");
    expect(unsurBaru(satu).bakat).toBeUndefined();
  });

  it("proposes the nearest of the six for a pole of the older list of interests and takes none by itself", () => {
    const satu = satuForm({ 53: ["", "d. Minat Kerja", ":", "1b. Pilihan melakukan kegiatan yang berhubungan dengan komunikasi data"] });
    const [pertanyaan] = satu.hasil.penilaian.tanya.semua();
    expect(pertanyaan?.pilihan[0]).toEqual({ nilai: "C", label: "Konvensional", akibat: "paling dekat artinya" });
    expect(pertanyaan?.bawaan).toBe("");
    expect(unsurBaru(satu).minat).toBeUndefined();
  });

  it("tells what it cannot place, with its cell, and takes the rest", () => {
    const satu = satuForm({ 30: [1, "Peraturan", "Dasar", "Lemari arsip"] });
    expect(kodeSel(ringkas(satu).masalah)).toContain("potonganTakDiambil@D31");
    expect(pincang(satu)).toEqual([]);
  });

  it("tells the content of an item that the form has no more", () => {
    const satu = satuForm({}, [["18", "BUTIR INFORMASI LAIN", ":", "Bersedia lembur"]]);
    expect(kodeSel(ringkas(satu).masalah)).toEqual(["unsurLama@D67"]);
    expect(pincang(satu)).toEqual([]);
  });

  it("tells an item that it does not know behind the last one, and takes no signature for one", () => {
    const satu = satuForm({}, [["18. UKURAN MEJA"], ["", "", "", "a.n. Sekretaris"]]);
    expect(kodeSel(ringkas(satu).masalah)).toEqual(["potonganTakDiambil@A67"]);
    expect(ringkas(satu).jenisPerabot.tandaTangan).toBe(4);
  });

  it("asks in which of several units the jabatan stands when the form names none, and takes nothing until then", () => {
    const kantor = terapkan(
      draf([buku("a.xlsx", lembarFormulir()), buku("b.xlsx", lembarFormulir({ 6: ["", "e. Pengawas", ":", "Kepala Subbagian Umum"] }))]),
    );
    const tanpaUnit = { 5: ["", "d. Administrator", ":", "-"], 6: ["", "e. Pengawas", ":", "-"] };
    const satu = draf([buku("anjab.xlsx", lembarFormulir({ ...tanpaUnit, 8: ["4", "IKHTISAR JABATAN", ":", "Menelaah"] }))], kantor);
    expect(satu.hasil.penilaian.tanya.semua()[0]?.kalimat).toContain("ada di beberapa unit");
    expect(ringkas(satu)).toMatchObject({ baru: 0, berubah: 0, tetap: 0 });
    expect(pincang(satu)).toEqual([]);
    const terjawab = jawab(satu, "unitAnjab:0:0", "Subbagian Umum");
    expect(rencana(terjawab).unsurAnjab.ubah.map(({ isi }) => isi.isi)).toEqual(['{"teks":"Menelaah"}']);
  });

  it("takes a jabatan without a name from the file when the office has it, else asks", () => {
    const kantor = terapkan(satuForm());
    const tanpaNama = lembarFormulir({ 1: ["1", "NAMA JABATAN", ":", ""], 2: ["2", "KODE JABATAN", ":", ""] });
    expect(ringkas(draf([buku("Anjab Analis Hukum.xlsx", tanpaNama)], kantor)).abk?.jabatan).toBe("Analis Hukum");
    const asing = draf([buku("dokumen.xlsx", tanpaNama)], kantor);
    expect(asing.hasil.penilaian.tanya.semua()[0]?.kunci).toBe("jabatanAnjab:0:0");
    expect(ringkas(asing).ditolak).toBeGreaterThan(30);
    const disebut = petakan(asing, { berkas: 0, lembar: 0 }, { jenis: "anjab", kolom: {}, abk: { jabatan: "Analis Hukum", unit: "" } });
    expect(ringkas(disebut)).toMatchObject({ ditolak: 0, baru: 0 });
  });

  it("judges again what was mended, and leaves out what the analyst leaves out", () => {
    const satu = satuForm();
    const dibetulkan = perbaikiSel(satu, { berkas: 0, lembar: 0 }, { sel: "B36", nilai: "Keabsahan telaahan" });
    expect(unsurBaru(dibetulkan).tanggungJawab).toEqual({ baris: [{ uraian: "Keabsahan telaahan" }] });
    const dikeluarkan = keluarkanBaris(satu, { berkas: 0, lembar: 0 }, { baris: [30], keluarkan: true });
    expect(unsurBaru(dikeluarkan).bahanKerja?.baris.map(({ nama }) => nama)).toEqual(["Peraturan perundang-undangan"]);
    expect(pincang(dikeluarkan)).toEqual([]);
  });

  it("asks whether codes that five jabatan share are constants, and marks them so when they are", () => {
    const lima = draf(
      ["A", "B", "C", "D", "E"].map((nama) => buku(`${nama}.xlsx`, lembarFormulir({ 1: ["1", "NAMA JABATAN", ":", `Analis ${nama}`] }))),
    );
    expect(lima.hasil.penilaian.tanya.semua().map(({ kunci }) => kunci)).toEqual(["seragam:bakat", "seragam:temperamen", "seragam:minat"]);
    expect(new Set(rencana(lima).unsurAnjab.tambah.map(({ isi }) => isi.asal))).toEqual(new Set(["belum"]));
    const bawaan = rencana(jawab(lima, "seragam:bakat", "bawaan")).unsurAnjab.tambah.filter(({ isi }) => isi.asal === "bawaan");
    expect(bawaan.map(({ isi }) => isi.unsur)).toEqual(["bakat", "bakat", "bakat", "bakat", "bakat"]);
  });

  it("refuses a second form of the same jabatan in one import", () => {
    const dua = draf([buku("a.xlsx", lembarFormulir()), buku("b.xlsx", lembarFormulir())]);
    expect(kodeSel(ringkas(dua, 1).masalah)).toContain("anjabGanda@D2");
    expect(pincang(dua, 1)).toEqual([]);
    // Every row is kept out for one reason, which names the jabatan and the file; none is called unknown.
    expect(ringkas(dua, 1).kelompok.map(({ kalimat }) => kalimat.replace(/^\d+ kali: /u, ""))).toEqual([
      "Informasi jabatan “Analis Hukum” di unit “Subbagian Hukum” sudah diambil dari “a.xlsx”, sehingga isi berkas ini tidak diambil. Keluarkan salah satunya, atau bedakan nama jabatannya.",
    ]);
  });

  it("reads several jabatan below one another, each a form of its own", () => {
    const dua = draf([
      buku(
        "buku.xlsx",
        lembar("Sheet1", [...FORMULIR, ...FORMULIR.map((baris, ke) => (ke === 1 ? ["1", "NAMA JABATAN", ":", "Arsiparis"] : baris))]),
      ),
    ]);
    expect(ringkas(dua, 0, 0).abk?.jabatan).toBe("Analis Hukum");
    expect(ringkas(dua, 0, 1).abk?.jabatan).toBe("Arsiparis");
    expect([...pincang(dua, 0, 0), ...pincang(dua, 0, 1)]).toEqual([]);
  });
});
