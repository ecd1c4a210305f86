import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { bacaBuku } from "../../../electron/excel/baca-buku";

const lembar = (html: string, nama = "daftar.xls") => bacaBuku(nama, strToU8(html)).lembar;
const baris = (html: string) => lembar(html)[0]?.baris.map(({ nomor, sel }) => [nomor, ...sel]);

describe("a web page saved as .xls", () => {
  it("is read as text: 18 digits stay 18 digits, and number formats change nothing", () => {
    const html = `<html><head><title>Ekspor</title><style>td{mso-number-format:"0"}</style></head><body><table border=1>
      <tr><th>NIP</th><th>NAMA &amp; GELAR</th><th>NORMA</th></tr>
      <tr><td style="mso-number-format:'0'" x:num>198305012008011004</td><td>Sari<br>Contoh,&nbsp;S.E.</td><td>1.250,5</td></tr></table></body></html>`;
    expect(baris(html)).toEqual([
      [1, "NIP", "NAMA & GELAR", "NORMA"],
      [2, "198305012008011004", "Sari Contoh,\u00a0S.E.", "1.250,5"],
    ]);
  });

  it("may leave rows and cells unclosed, and write tags in capitals", () => {
    expect(baris("<TABLE><TR><TD>NIP<TD>NAMA<TR><TD>1<TD>Sari, umur < 30 tahun</TABLE>")).toEqual([
      [1, "NIP", "NAMA"],
      [2, "1", "Sari, umur < 30 tahun"],
    ]);
  });

  it("places cells around those that span columns and rows, as merged ranges", () => {
    const html =
      "<table><tr><td colspan=2>PEGAWAI</td><td>UNIT</td></tr><tr><td>1</td><td>Sari</td><td rowspan=2>Umum</td></tr><tr><td>2</td><td>Bima</td></tr><tr><td>3</td><td>Citra</td><td>Teknis</td></tr></table>";
    expect(baris(html)).toEqual([
      [1, "PEGAWAI", null, "UNIT"],
      [2, "1", "Sari", "Umum"],
      [3, "2", "Bima"],
      [4, "3", "Citra", "Teknis"],
    ]);
    expect(lembar(html)[0]?.gabungan).toEqual([
      { barisAwal: 1, barisAkhir: 1, kolomAwal: 0, kolomAkhir: 1 },
      { barisAwal: 2, barisAkhir: 3, kolomAwal: 2, kolomAkhir: 2 },
    ]);
  });

  it("makes a sheet of each table with rows and columns, its title above and the signature below", () => {
    const isi = (nama: string): string => `<table><tr><td>NO</td><td>NAMA</td></tr><tr><td>1</td><td>${nama}</td></tr></table>`;
    const dua = lembar(`<h3>DAFTAR PNS</h3>${isi("Sari")}<p>DAFTAR PPPK</p>${isi("Bima")}<table><tr><td>Kepala,</td></tr></table>`);
    expect(dua.map(({ nama, baris: semua }) => [nama, semua.map(({ sel }) => sel)])).toEqual([
      ["daftar (1)", [["DAFTAR PNS"], ["NO", "NAMA"], ["1", "Sari"]]],
      ["daftar (2)", [["DAFTAR PPPK"], ["NO", "NAMA"], ["1", "Bima"], ["Kepala,"]]],
    ]);
  });

  it("finds the table within a table that only frames it, and keeps a small one in its cell", () => {
    const html =
      "<table><tr><td><table><tr><td>NO</td><td>NAMA</td></tr><tr><td>1</td><td><table><tr><td>Sari</td></tr></table></td></tr></table></td></tr></table>";
    expect(lembar(html).map(({ baris: semua }) => semua.map(({ sel }) => sel))).toEqual([
      [
        ["NO", "NAMA"],
        ["1", "Sari"],
      ],
    ]);
  });

  it("tells which rows are not shown", () => {
    expect(
      lembar("<table><tr><td>A</td><td>B</td></tr><tr style='display:none'><td>1</td><td>2</td></tr></table>")[0]?.barisTersembunyi,
    ).toEqual([2]);
  });

  it("never unfolds a span of a million to a million cells", () => {
    const html = `<table>${"<tr><td colspan=1000000 rowspan=1000000>x</td></tr>".repeat(2_000)}<tr><td>a</td></tr></table>`;
    expect(
      bacaBuku("a.xls", strToU8(`<table><tr><td>A</td><td>B</td></tr><tr><td>1</td><td>2</td></tr></table>${html}`)).lembar[0]?.baris[0]
        ?.sel,
    ).toEqual(["A", "B"]);
  });
});

describe("a web page in one file", () => {
  it("is read from its part, with the letters of quoted-printable", () => {
    const mht = [
      "MIME-Version: 1.0",
      'Content-Type: multipart/related; boundary="----=_batas"',
      "",
      "------=_batas",
      "Content-Location: file:///C:/daftar.htm",
      "Content-Transfer-Encoding: quoted-printable",
      'Content-Type: text/html; charset="utf-8"',
      "",
      "<table><tr><td>NIP</td><td>NAMA</td></tr><tr><td>198305012008011=",
      "004</td><td class=3Dx>Jos=C3=A9</td></tr></table>",
      "------=_batas--",
    ].join("\r\n");
    expect(lembar(mht, "daftar.xls")[0]?.baris[1]?.sel).toEqual(["198305012008011004", "José"]);
  });

  it("keeps a reference that is no character as it stands", () => {
    expect(baris("<table><tr><td>A&constructor;<td>&toString;<tr><td>1<td>2</table>")?.[0]).toEqual([1, "A&constructor;", "&toString;"]);
  });

  it("refuses a page of 5,000 tables within one another, and reads a tag of 100,000 letters, without delay", () => {
    const mulai = performance.now();
    expect(() => lembar("<table><tr><td>x</td><td>y".repeat(5_000))).toThrow("fileUnreadable");
    expect(baris(`<table><tr><td ${"x".repeat(100_000)} colspan>a<td>b<tr><td>1<td>2</table>`)).toEqual([
      [1, "a", "b"],
      [2, "1", "2"],
    ]);
    expect(performance.now() - mulai).toBeLessThan(2_000);
  });
});
