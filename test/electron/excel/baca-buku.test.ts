import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { AppError } from "../../../core/errors";
import { kalimatGalat } from "../../../core/text/galat";
import { bacaBuku, BATAS_BERKAS } from "../../../electron/excel/baca-buku";
import { bukaZip } from "../../../electron/excel/zip";
import { bagianXlsx, berkasOle, bukuKerja, contohBerkas, xlsxMentah, zipBerbohong, zipTersimpan } from "./berkas";

const MEBI = 1024 * 1024;

function galat(kerja: () => unknown): { readonly code: string; readonly data: unknown } | null {
  try {
    kerja();
    return null;
  } catch (satu) {
    if (satu instanceof AppError) return { code: satu.code, data: satu.data };
    throw satu;
  }
}

function sel(nama: string, isi: Uint8Array) {
  return bacaBuku(nama, isi).lembar[0]?.baris.map((baris) => [baris.nomor, ...baris.sel]);
}

describe("what is no workbook", () => {
  it.each<[string, string, Uint8Array, string]>([
    ["a picture called .xlsx", "foto.xlsx", new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70]), "gambar"],
    ["a PDF called .xls", "daftar.xls", strToU8("%PDF-1.7\n1 0 obj"), "pdf"],
    [
      "a page that asks for a password, called .xls",
      "tabel.xls",
      strToU8("<html><body><form>Silakan masuk</form></html>"),
      "htmlTanpaTabel",
    ],
    ["a web page called .csv", "tabel.csv", strToU8("\ufeff  <!DOCTYPE html><p>NIP"), "htmlTanpaTabel"],
    ["a program called .csv", "data.csv", new Uint8Array([0x4d, 0x5a, 0, 3, 0, 1]), "program"],
    ["an empty file", "kosong.xlsx", new Uint8Array(0), "kosong"],
    ["an archive of something else", "arsip.xlsx", zipSync({ "catatan.txt": strToU8("halo") }), "arsip"],
    ["a rar archive", "arsip.xlsx", strToU8("Rar!\u001a\u0007"), "arsip"],
    ["a Word document", "surat.xlsx", zipSync({ "[Content_Types].xml": strToU8("<Types>wordprocessingml</Types>") }), "word"],
    ["an old Word document", "surat.xls", berkasOle({ WordDocument: strToU8("isi") }), "wordLama"],
    ["an .ods of a text document", "surat.ods", zipSync({ "META-INF/manifest.xml": strToU8("opendocument.text") }), "wordLama"],
    ["an Access database", "pegawai.xls", strToU8("\u0000\u0001\u0000\u0000Standard ACE DB"), "access"],
    ["prose called .xlsx", "surat.xlsx", strToU8("Yth. Bapak Sekretaris,\nbersama ini kami kirim\ndaftar pegawai.\n"), "teksTanpaKolom"],
    ["a list of one column", "nip.csv", strToU8("NIP\n198305012008011004\n"), "teksTanpaKolom"],
    ["the shortcut to an online sheet", "daftar.gsheet", strToU8('{"url":"https://docs.google.com/open?id=x","doc_id":"x"}'), "sambungan"],
    ["a lock file of Excel", "~$daftar.xlsx", new Uint8Array(165).fill(32), "kunciExcel"],
    ["a lock file of LibreOffice", ".~lock.daftar.ods#", strToU8(",Ani,meja,25.11.2026 09:00,file:///home/ani;"), "kunciLibre"],
    ["exported macro text", "modul.xls", strToU8('Attribute VB_Name = "Modul1"\nSub A()\n'), "makro"],
    ["bytes of no known kind", "data.xlsx", new Uint8Array(64).map((_, letak) => (letak * 37) % 32), "takDikenal"],
  ])("refuses %s and says what it is", (...[, nama, isi, wujud]) => {
    expect(galat(() => bacaBuku(nama, isi))).toEqual({ code: "fileNotWorkbook", data: { berkas: nama, wujud } });
  });

  it.each<[string, string, Uint8Array, string]>([
    ["half a workbook", "separuh.xlsx", contohBerkas("pegawai-siasn.xlsx").slice(0, 3_000), "terpotong"],
    ["a file of nothing but zeros", "nol.xlsx", new Uint8Array(4_096), "hampa"],
    ["half of a page with a table", "tabel.xls", strToU8("<table><tr><td>NIP</td><td>NAMA</td></tr><tr><td>1"), "terpotong"],
  ])("refuses %s as damaged", (...[, nama, isi, sebab]) => {
    expect(galat(() => bacaBuku(nama, isi))).toEqual({ code: "fileUnreadable", data: { berkas: nama, sebab } });
  });

  it("says in one sentence what the file is and the way out", () => {
    expect(kalimatGalat({ code: "fileNotWorkbook", data: { berkas: "daftar.xls", wujud: "pdf" } })).toMatch(
      /^“daftar\.xls” adalah berkas PDF, .*Simpan sebagai \.xlsx\.$/,
    );
    expect(kalimatGalat({ code: "fileUnreadable", data: { berkas: "a.ods", sebab: "isiBerubah" } })).toMatch(
      /^Berkas “a\.ods” rusak: isinya tidak cocok/,
    );
  });

  it("refuses a password-protected .xlsx, a protected archive and a protected .ods", () => {
    const info = new Uint8Array([4, 0, 4, 0, 0x40, 0, 0, 0, ...strToU8("<encryption/>")]);
    const terkunci = berkasOle({ EncryptionInfo: info, EncryptedPackage: new Uint8Array(64) });
    expect(galat(() => bacaBuku("rahasia.xlsx", terkunci))?.code).toBe("filePasswordProtected");
    const tersandi = zipSync(bagianXlsx(""));
    const pusat = Buffer.from(tersandi).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    tersandi[pusat + 8] = (tersandi[pusat + 8] ?? 0) | 1;
    expect(galat(() => bacaBuku("rahasia.xlsx", tersandi))?.code).toBe("filePasswordProtected");
    const manifest =
      '<manifest:manifest xmlns:manifest="m"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/><manifest:encryption-data/></manifest:manifest>';
    expect(
      galat(() => bacaBuku("rahasia.ods", zipSync({ "META-INF/manifest.xml": strToU8(manifest), "content.xml": strToU8("?") })))?.code,
    ).toBe("filePasswordProtected");
  });

  it("refuses a file of more than 100 MB by its size alone", () => {
    expect(galat(() => bacaBuku("besar.xlsx", new Uint8Array(BATAS_BERKAS + 1)))).toEqual({
      code: "fileTooLarge",
      data: { berkas: "besar.xlsx", ukuran: 101, batas: 100 },
    });
  });

  it("refuses an archive that says it expands beyond 400 MB", () => {
    expect(galat(() => bacaBuku("bom.xlsx", zipBerbohong("xl/worksheets/sheet1.xml", new Uint8Array(10), 500 * MEBI)))?.code).toBe(
      "fileExpandsTooFar",
    );
  });

  it("stops an archive that says 10 bytes and expands to 3 MB at a limit of 2 MB", () => {
    const bom = zipBerbohong("xl/worksheets/sheet1.xml", new Uint8Array(3 * MEBI), 10);
    expect(bom.length).toBeLessThan(10_000);
    expect(galat(() => bukaZip(bom, "bom.xlsx", 2 * MEBI))).toEqual({ code: "fileExpandsTooFar", data: { berkas: "bom.xlsx", batas: 2 } });
    expect(bukaZip(bom, "bom.xlsx", 4 * MEBI).get("xl/worksheets/sheet1.xml")).toHaveLength(3 * MEBI);
  });

  it("stops parts that are stored as they are and say less than they hold, the second of two no less than one alone", () => {
    const satu = zipTersimpan({ "xl/worksheets/sheet1.xml": 3 * MEBI }, 10);
    expect(galat(() => bukaZip(satu, "bom.xlsx", 2 * MEBI))?.code).toBe("fileExpandsTooFar");
    expect(bukaZip(satu, "bom.xlsx", 3 * MEBI).get("xl/worksheets/sheet1.xml")).toHaveLength(3 * MEBI);
    const dua = zipTersimpan({ "xl/worksheets/sheet1.xml": 2 * MEBI, "xl/worksheets/sheet2.xml": 2 * MEBI }, 10);
    expect(galat(() => bukaZip(dua, "bom.xlsx", 3 * MEBI))?.code).toBe("fileExpandsTooFar");
    expect(bukaZip(dua, "bom.xlsx", 4 * MEBI).size).toBe(2);
  });
});

describe("a few bytes that stand for millions of cells", () => {
  /** An .ods whose one row is followed by the given ones. */
  const odsMentah = (baris: string): Uint8Array => {
    const bagian = unzipSync(bukuKerja({ Data: [[7]] }, "ods"));
    const isi = new TextDecoder().decode(bagian["content.xml"]);
    return zipSync({ ...bagian, "content.xml": strToU8(isi.replace("</table:table>", `${baris}</table:table>`)) });
  };
  const SEL = '<table:table-cell office:value-type="float" office:value="7"';

  it("are refused when an .ods repeats a filled row a million times", () => {
    const bom = odsMentah(
      `<table:table-row table:number-rows-repeated="1048576">${SEL} table:number-columns-repeated="1024"/></table:table-row>`,
    );
    expect(galat(() => bacaBuku("bom.ods", bom))?.code).toBe("fileExpandsTooFar");
  });

  it("are read when only empty cells repeat, as at the end of every .ods", () => {
    const kosong =
      '<table:table-row table:number-rows-repeated="1048574"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>';
    expect(sel("wajar.ods", odsMentah(kosong))).toEqual([[1, 7]]);
  });

  it("are refused when 45,000 rows each have one cell in the last column", () => {
    const jauh = Array.from({ length: 45_000 }, (_, nomor) => `<row r="${nomor + 1}"><c r="ALZ${nomor + 1}"><v>1</v></c></row>`).join("");
    expect(galat(() => bacaBuku("jauh.xlsx", xlsxMentah(jauh)))?.code).toBe("fileExpandsTooFar");
  });
});

describe("a text without measure", () => {
  it("of a hundred times what any cell holds is refused, whatever the file, and a long one is read", () => {
    const csv = (huruf: number): Uint8Array => new TextEncoder().encode(`Nama;Isi\nSatu;${"k".repeat(huruf)}\n`);
    expect(galat(() => bacaBuku("a.csv", csv(2_000_001)))?.code).toBe("fileTooMuchMemory");
    expect(bacaBuku("a.csv", csv(2_000_000)).lembar[0]?.baris).toHaveLength(2);
  });

  it("a line of ten million separators is read as far as any list is wide", () => {
    const isi = new TextEncoder().encode(`a;b\n1;2\n${"x;".repeat(5_000_000)}\n`);
    expect(bacaBuku("a.csv", isi).lembar[0]?.baris.map((satu) => satu.sel.length)).toEqual([2, 2, 1_024]);
  });
});

describe("cells", () => {
  it("keeps row numbers, text, numbers and yes/no", () => {
    const isi = xlsxMentah(
      '<row r="3"><c r="A3" t="inlineStr"><is><t>197407232015011003</t></is></c><c r="C3"><v>33.5</v></c><c r="D3" t="b"><v>1</v></c></row>',
    );
    expect(sel("a.xlsx", isi)).toEqual([[3, "197407232015011003", null, 33.5, true]]);
  });

  const GAYA =
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs>';
  const TANGGAL = '<row r="1"><c r="A1" s="1"><v>27233</v></c><c r="B1"><v>27233</v></c></row>';

  it("reads a cell in a date format as the day, and only that", () => {
    expect(sel("a.xlsx", xlsxMentah(TANGGAL, { gaya: GAYA }))).toEqual([[1, { jenis: "tanggal", tanggal: "1974-07-23" }, 27_233]]);
  });

  it("counts days from 1904 where the workbook says so", () => {
    expect(sel("a.xlsx", xlsxMentah(TANGGAL, { gaya: GAYA, sifat: '<workbookPr date1904="1"/>' }))?.[0]?.[1]).toEqual({
      jenis: "tanggal",
      tanggal: "1978-07-24",
    });
  });

  it("reads formulas by their saved result, and tells errors and results never saved", () => {
    const isi = xlsxMentah(
      '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="e"><f>A9</f><v>#REF!</v></c><c r="C1"><f>A1*2</f></c><c r="D1"><f>A1*0</f><v>0</v></c></row>',
    );
    expect(sel("a.xlsx", isi)).toEqual([[1, 2, { jenis: "galat", kode: "#REF!" }, { jenis: "rumusTanpaNilai" }, 0]]);
  });

  it("knows hidden sheets and merged ranges", () => {
    const isi = bagianXlsx('<row r="1"><c r="A1"><v>1</v></c></row>');
    const teks = (nama: string): string => new TextDecoder().decode(isi[nama]);
    isi["xl/workbook.xml"] = strToU8(teks("xl/workbook.xml").replace('sheetId="1"', 'sheetId="1" state="hidden"'));
    isi["xl/worksheets/sheet1.xml"] = strToU8(
      teks("xl/worksheets/sheet1.xml").replace("</sheetData>", '</sheetData><mergeCells count="1"><mergeCell ref="B8:D9"/></mergeCells>'),
    );
    expect(bacaBuku("a.xlsx", zipSync(isi)).lembar[0]).toMatchObject({
      tersembunyi: true,
      gabungan: [{ barisAwal: 8, barisAkhir: 9, kolomAwal: 1, kolomAkhir: 3 }],
    });
  });

  it.each(["xlsx", "xlsb", "xls", "ods"] as const)("reads the same rows from .%s", (bentuk) => {
    const baris = [["NIP", "NAMA", "MK"], ["197407232015011003", "Siti Rahmawati, S.H.", 12.5], [], ["", "", 7]];
    expect(sel(`a.${bentuk}`, bukuKerja({ Data: baris }, bentuk))?.filter((satu) => satu.length > 1)).toEqual([
      [1, "NIP", "NAMA", "MK"],
      [2, "197407232015011003", "Siti Rahmawati, S.H.", 12.5],
      [4, expect.toBeOneOf([null, ""]), expect.toBeOneOf([null, ""]), 7],
    ]);
  });

  it("is quick and small with 1,048,576 empty formatted rows", () => {
    const kosong = Array.from(
      { length: 1_048_574 },
      (_, indeks) => `<row r="${indeks + 3}" s="1" customFormat="1"><c r="A${indeks + 3}" s="1"/></row>`,
    ).join("");
    const isi = xlsxMentah(`<row r="1"><c r="A1"><v>1</v></c></row>${kosong}`);
    const awal = performance.now();
    const [lembar] = bacaBuku("kosong.xlsx", isi).lembar;
    expect(lembar?.baris).toEqual([{ nomor: 1, sel: [1] }]);
    expect(performance.now() - awal).toBeLessThan(20_000);
  }, 60_000);
});

describe("separated text", () => {
  it.each([
    ["semicolons and a byte mark", "\ufeffNIP;NAMA\r\n197407232015011003;BAMBANG\r\n"],
    ["commas", "NIP,NAMA\n197407232015011003,BAMBANG"],
    ["tabs", "NIP\tNAMA\n197407232015011003\tBAMBANG\n"],
    ["a sep= line", "sep=|\nNIP|NAMA\n197407232015011003|BAMBANG\n"],
  ])("keeps the 18 digits of an NIP with %s", (_, teks) => {
    expect(sel("p.csv", strToU8(teks))?.map(([, ...isi]) => isi)).toEqual([
      ["NIP", "NAMA"],
      ["197407232015011003", "BAMBANG"],
    ]);
  });

  it("reads quotes with separators, quotes and line breaks in them, and blank lines by number", () => {
    expect(sel("p.csv", strToU8('A;B\n\n"satu; ""dua""\ntiga";33,5\n;x\n'))).toEqual([
      [1, "A", "B"],
      [3, 'satu; "dua"\ntiga', "33,5"],
      [4, null, "x"],
    ]);
  });

  it("reads the code page of old Excel and UTF-16", () => {
    expect(sel("p.csv", new Uint8Array([0x4a, 0x6f, 0x73, 0xe9, 0x3b, 0x31]))).toEqual([[1, "José", "1"]]);
    const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from("A;B", "utf16le")]);
    expect(sel("p.csv", utf16)).toEqual([[1, "A", "B"]]);
  });
});

describe("a row number that no sheet has", () => {
  it("is passed over, and the other rows are read", () => {
    const lembar = '<row r="1"><c r="A1"><v>7</v></c></row><row r="99999999"><c r="A99999999"><v>8</v></c></row>';
    expect(sel("jauh.xlsx", xlsxMentah(lembar))).toEqual([[1, 7]]);
  });
});

describe("any bytes whatever", () => {
  /** A repeatable sequence of numbers below 2^32. */
  function* acak(benih: number): Generator<number, never> {
    let kini = benih;
    for (;;) {
      kini = (Math.imul(kini, 1_664_525) + 1_013_904_223) >>> 0;
      yield kini;
    }
  }

  it("are a workbook or one of the known refusals, never another error", () => {
    const angka = acak(20_261_101);
    const berikut = (batas: number): number => angka.next().value % batas;
    const asli = [
      contohBerkas("pegawai-siasn-bermasalah.xlsx"),
      bukuKerja({ A: [["NIP"], [1]] }, "xls"),
      bukuKerja({ A: [["NIP"], [1]] }, "ods"),
    ];
    const hasil = new Set<string>();
    for (let giliran = 0; giliran < 240; giliran += 1) {
      const sumber = asli[giliran % asli.length] ?? new Uint8Array(0);
      const isi = giliran % 4 === 3 ? Uint8Array.from({ length: berikut(3_000) }, () => berikut(256)) : Uint8Array.from(sumber);
      for (let rusak = 0; rusak <= giliran % 40; rusak += 1) isi[berikut(Math.max(1, isi.length))] = berikut(256);
      const potong = giliran % 5 === 4 ? isi.subarray(0, berikut(isi.length + 1)) : isi;
      hasil.add(galat(() => bacaBuku(["a.xlsx", "a.xls", "a.csv"][giliran % 3] ?? "a.ods", potong))?.code ?? "terbaca");
    }
    expect(
      [...hasil].every((satu) =>
        ["terbaca", "fileNotWorkbook", "fileUnreadable", "filePasswordProtected", "fileExpandsTooFar"].includes(satu),
      ),
    ).toBe(true);
    expect(hasil.size).toBeGreaterThan(1);
  });
});
