import { Table, TableRow } from "docx";
import { unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { AppError } from "../../../core/errors";
import { bacaWord } from "../../../electron/word/baca-word";
import { berkasOle } from "../excel/berkas";
import { BATAS_MENGEMBANG } from "../../../electron/excel/zip";
import { bernomor, gambar, paragraf, selTabel, tabel, terlacak, word, wordXml } from "./dokumen-uji";

const baca = async (isi: Uint8Array) => {
  const [lembar] = (await bacaWord("anjab.docx", isi)).lembar;
  if (!lembar) throw new Error("dokumen tidak terbaca");
  return lembar;
};
const isi = async (bytes: Uint8Array) => (await baca(bytes)).baris.map(({ sel }) => sel);
const P = (teks: string): string => `<w:p><w:r><w:t>${teks}</w:t></w:r></w:p>`;

describe("a Word document", () => {
  it("is read as rows with the name of each in the document", async () => {
    const lembar = await baca(await word([paragraf("NAMA JABATAN : Analis"), paragraf(""), tabel([["1", "Duduk"]]), bernomor("Tugas", 1)]));
    expect(lembar.baris.map(({ nomor, sel }) => [nomor, ...sel])).toEqual([
      [1, "NAMA JABATAN : Analis"],
      [2, "1", "Duduk"],
      [3, "Tugas"],
    ]);
    expect([...(lembar.potongan ?? [])].map(([, { tempat, tingkat }]) => [tempat, tingkat])).toEqual([
      ["paragraf 1", null],
      ["tabel 1 baris 1", null],
      ["paragraf 2", 1],
    ]);
  });

  it("keeps cells in the columns of the grid when cells are merged sideways or downwards", async () => {
    const gabungan = new Table({
      rows: [
        new TableRow({ children: [selTabel("A", { rowSpan: 2 }), selTabel("B", { columnSpan: 2 })] }),
        new TableRow({ children: [selTabel("C"), selTabel("D")] }),
      ],
    });
    expect(await isi(await word([gabungan]))).toEqual([
      ["A", "B"],
      [null, "C", "D"],
    ]);
  });

  it("puts a table within a cell behind its row, named by the cell", async () => {
    const lembar = await baca(await word([tabel([["8", [paragraf("BAHAN KERJA"), tabel([["1", "Peraturan"]]), paragraf("")]]])]));
    expect(lembar.baris.map(({ sel }) => sel)).toEqual([
      ["8", "BAHAN KERJA"],
      ["1", "Peraturan"],
    ]);
    expect(lembar.potongan?.get(2)?.tempat).toBe("tabel 1 baris 1 kolom 2, tabel di dalamnya baris 1");
  });

  it("writes the automatic numbers of a list within a cell before its lines", async () => {
    expect(await isi(await word([tabel([[[bernomor("Satu"), bernomor("Anak", 1), bernomor("Dua")]]])]))).toEqual([
      ["1. Satu\na. Anak\n2. Dua"],
    ]);
  });

  it("keeps line breaks and tabs of a paragraph", async () => {
    const badan = "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>";
    expect(await isi(wordXml(badan))).toEqual([["a\tb\nc"]]);
  });

  it("takes the text as it stands when all tracked changes are accepted, and tells both", async () => {
    const lembar = await baca(await word([terlacak("Kelas ", "delapan", "tujuh")]));
    expect(lembar.baris[0]?.sel).toEqual(["Kelas delapan"]);
    expect(lembar.catatanDokumen).toEqual([
      {
        kode: "perubahanTerlacak",
        data: { sisipan: 1, hapusan: 1, disisipkan: "delapan", dihapus: "tujuh", oleh: "Penyunting Contoh" },
      },
    ]);
  });

  it("marks where a picture stands", async () => {
    expect(await isi(await word([gambar()]))).toEqual([["[gambar]"]]);
  });

  it("names headers, footers, comments and footnotes without taking them", async () => {
    const lembar = await baca(await word([paragraf("Isi")], { kepala: "KPU Contoh", kaki: "Halaman" }));
    expect(lembar.catatanDokumen).toEqual([{ kode: "kepalaKakiHalaman", data: { contoh: "KPU Contoh; Halaman" } }]);
    const ruang = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const lain = await baca(
      wordXml(P("Isi"), {
        "word/comments.xml": `<w:comments ${ruang}><w:comment w:id="0"><w:p/></w:comment></w:comments>`,
        "word/footnotes.xml": `<w:footnotes ${ruang}><w:footnote w:id="1">${P("Lihat lampiran")}</w:footnote></w:footnotes>`,
      }),
    );
    expect(lain.catatanDokumen).toEqual([
      { kode: "komentarDokumen", data: { jumlah: 1 } },
      { kode: "catatanKaki", data: { contoh: "Lihat lampiran" } },
    ]);
  });

  it("reads a text box, and tells how many letters stand in one that only newer Word shows", async () => {
    const kotak = `<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>${P("Dalam kotak")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
    expect(await isi(wordXml(kotak))).toEqual([["Dalam kotak"]]);
    const baru = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx><w:txbxContent>${P("Hilang")}</w:txbxContent></wps:txbx></mc:Choice></mc:AlternateContent></w:r></w:p>`;
    expect((await baca(wordXml(P("Tampak") + baru))).catatanDokumen).toEqual([{ kode: "bagianTakTerbaca", data: { huruf: 6 } }]);
  });

  it("is not led into tables of a million columns by one number in the file", async () => {
    const sel = `<w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>${P("Isi")}</w:tc>`;
    expect(await isi(wordXml(`<w:tbl><w:tr>${sel}</w:tr></w:tbl>`))).toEqual([["Isi"]]);
  });

  it("counts what stands before a picture of older Word, and not twice what stands within", async () => {
    const lama = `<mc:AlternateContent><mc:Choice Requires="wps">${P("Kotak")}</mc:Choice><mc:Fallback>${P("Kotak")}</mc:Fallback></mc:AlternateContent>`;
    const tanpaLama = `<mc:AlternateContent><mc:Choice Requires="wps">${P("Hilang")}</mc:Choice></mc:AlternateContent>`;
    expect((await baca(wordXml(P("Tampak") + tanpaLama + lama))).catatanDokumen).toEqual([
      { kode: "bagianTakTerbaca", data: { huruf: 6 } },
    ]);
  });

  it("is read from the part that the package names, as programs write it that call theirs document2.xml", async () => {
    const lain = wordXml(P("Isi"));
    const { "word/document.xml": badan = new Uint8Array(), "_rels/.rels": hubungan = new Uint8Array(), ...sisa } = unzipSync(lain);
    const teks = new TextDecoder().decode(hubungan).replace("word/document.xml", "/word/document2.xml");
    const kedua = zipSync({ ...sisa, "_rels/.rels": new TextEncoder().encode(teks), "word/document2.xml": badan });
    expect(await isi(kedua)).toEqual([["Isi"]]);
  });

  it("is not expanded without limits by naming as its text a part that no text is in", async () => {
    const { "_rels/.rels": hubungan = new Uint8Array(), ...sisa } = unzipSync(wordXml(P("Isi")));
    const teks = new TextDecoder().decode(hubungan).replace("word/document.xml", "word/media/isi.xml");
    const gambarnya = new TextEncoder().encode(new TextDecoder().decode(sisa["word/document.xml"]).replace("Isi", "Sembunyi"));
    const berkas = zipSync({ ...sisa, "_rels/.rels": new TextEncoder().encode(teks), "word/media/isi.xml": gambarnya });
    expect(await isi(berkas)).toEqual([["Isi"]]);
  });

  it("refuses a damaged one, an archive that unfolds too far, and one that is no Word document", async () => {
    const kode = async (bytes: Uint8Array) =>
      bacaWord("a.docx", bytes).then(
        () => "dibaca",
        (galat: unknown) => (galat instanceof AppError ? galat.code : "lain"),
      );
    const utuh = await word([paragraf("Isi")]);
    expect(await kode(utuh.subarray(0, utuh.length - 40))).toBe("fileUnreadable");
    expect(await kode(wordXml("<w:p>"))).toBe("fileUnreadable");
    const mengembang = zipSync({ "word/document.xml": new Uint8Array(BATAS_MENGEMBANG + 1) }, { level: 1 });
    expect(await kode(mengembang)).toBe("fileExpandsTooFar");
    expect(await kode(berkasOle({ WordDocument: new Uint8Array(8) }))).toBe("fileUnreadable");
  });
});
