import { AppError } from "../../core/errors";
import type { LembarMentah } from "../../core/intake/lembar";
import { rapikan, TabelHtml } from "./html-tabel";
import { MarkahRusak, sifatMarkah, uraiMarkah } from "./markah";
import { Anggaran, PenyusunLembar } from "./penyusun";

/** Elements that begin a line of their own. */
const BALOK = new Set(["p", "div", "br", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "center", "caption", "section"]);
/** Elements whose content is no text of the page. */
const BUKAN_ISI = new Set(["title", "xml", "template", "noscript", "select"]);

/** Tables within one another: the text of each goes into the cell around it, so that thousands of them would take minutes. */
const SARANG_TERDALAM = 200;

/** What stands on a page, from top to bottom: a line of text or a table. */
type Bagian = string | TabelHtml;

/** A web page of which the sheet is made: `teks` in as many pieces as it has parts. */
export interface HalamanHtml {
  readonly berkas: string;
  readonly nama: string;
  readonly teks: string;
}

/**
 * The tables of a web page, as reporting systems save them under .xls: each table with rows and columns becomes a sheet. Lines of
 * text and tables of one row or column stand above the table that they precede, those behind the last below it, so that titles
 * and signatures stay where they were. A table within a cell is a sheet of its own when it has rows and columns. Every value stays
 * text. Throws `fileNotWorkbook` for a page without a table.
 */
export function bacaHtml(halaman: HalamanHtml): LembarMentah[] {
  const lembar = lembarHalaman(halaman, new Anggaran(halaman.berkas));
  if (lembar.length === 0) throw new AppError("fileNotWorkbook", { berkas: halaman.berkas, wujud: "htmlTanpaTabel" });
  return lembar;
}

/** As `bacaHtml`, but a page without a table has no sheets. */
export function lembarHalaman({ nama, teks }: HalamanHtml, anggaran: Anggaran): LembarMentah[] {
  const kelompok = kelompokkan(bagianHalaman(teks));
  const tersebut = [...teks.matchAll(/<x:Name>([^<]{1,31})<\/x:Name>/g)].map(([, satu]) => satu ?? "");
  return kelompok.map((bagian, urutan) => {
    const bernomor = kelompok.length === 1 ? nama : `${nama} (${urutan + 1})`;
    return susun(bagian, { anggaran, nama: tersebut.length === kelompok.length ? (tersebut[urutan] ?? bernomor) : bernomor });
  });
}

/** Parts that go into one sheet each. */
function kelompokkan(semua: readonly Bagian[]): Bagian[][] {
  const hasil: Bagian[][] = [];
  let tunggu: Bagian[] = [];
  for (const bagian of semua) {
    tunggu.push(bagian);
    if (typeof bagian === "string" || !bagian.berdata()) continue;
    hasil.push(tunggu);
    tunggu = [];
  }
  if (hasil.length > 0) hasil.at(-1)?.push(...tunggu);
  else if (tunggu.some((bagian) => typeof bagian !== "string" && bagian.baris.some(({ sel }) => sel.length > 1))) hasil.push(tunggu);
  return hasil;
}

function susun(bagian: readonly Bagian[], { anggaran, nama }: { readonly anggaran: Anggaran; readonly nama: string }): LembarMentah {
  const penyusun = new PenyusunLembar(anggaran);
  let nomor = 1;
  for (const satu of bagian) {
    if (typeof satu === "string") {
      penyusun.baris(nomor, [satu]);
      nomor += 1;
      continue;
    }
    for (const { barisAwal, barisAkhir, ...kolom } of satu.gabungan)
      penyusun.gabung({ barisAwal: barisAwal + nomor - 1, barisAkhir: Math.min(barisAkhir, satu.baris.length) + nomor - 1, ...kolom });
    for (const { sel, tersembunyi } of satu.baris) {
      penyusun.baris(nomor, sel, { tersembunyi });
      nomor += 1;
    }
  }
  return penyusun.selesai(nama, false);
}

function bagianHalaman(teks: string): Bagian[] {
  const hasil: Bagian[] = [];
  const terbuka: TabelHtml[] = [];
  let baris = "";
  let lewati = "";
  const akhiriBaris = (): void => {
    const isi = rapikan(baris);
    if (isi !== "") hasil.push(isi);
    baris = "";
  };
  const tulis = (isi: string): void => {
    if (lewati !== "") return;
    // Text of a table that stands in no cell is shown above it.
    if (terbuka.at(-1)?.teks(isi) !== true) baris += isi;
  };
  const jeda = (): void => {
    if (terbuka.at(-1)?.teks(" ") !== true) akhiriBaris();
  };
  const tutupTabel = (): void => {
    const tabel = terbuka.pop();
    if (!tabel) return;
    tabel.tutupBaris();
    const luar = terbuka.at(-1);
    if (tabel.berdata() || !luar?.teks(` ${tabel.semuaTeks().join(" ")} `)) hasil.push(tabel);
  };
  uraiMarkah(
    [teks],
    {
      teks: tulis,
      buka: (nama, sifat, tutupSendiri) => {
        if (lewati !== "") return;
        const tabel = terbuka.at(-1);
        if (BUKAN_ISI.has(nama)) lewati = tutupSendiri ? "" : nama;
        else if (nama === "table") {
          if (!tabel) akhiriBaris();
          if (terbuka.length >= SARANG_TERDALAM) throw new MarkahRusak();
          terbuka.push(new TabelHtml());
        } else if (nama === "tr") tabel?.bukaBaris(takTampak(sifat));
        else if (nama === "td" || nama === "th") tabel?.bukaSel(sifat);
        else if (nama === "input") tulis(nilaiIsian(sifat));
        else if (BALOK.has(nama)) jeda();
      },
      tutup: (nama) => {
        if (lewati !== "") {
          if (nama === lewati) lewati = "";
          return;
        }
        if (nama === "table") tutupTabel();
        else if (nama === "tr") terbuka.at(-1)?.tutupBaris();
        else if (nama === "td" || nama === "th") terbuka.at(-1)?.tutupSel();
        else if (BALOK.has(nama)) jeda();
      },
    },
    { html: true },
  );
  if (terbuka.length > 0 && !/<\/(html|body)\s*>\s*(<[^<>]*>\s*)*$/i.test(teks.slice(-2_000))) throw new MarkahRusak("terpotong");
  while (terbuka.length > 0) tutupTabel();
  akhiriBaris();
  return hasil;
}

function takTampak(sifat: string): boolean {
  return /display\s*:\s*none/i.test(sifatMarkah(sifat, "style") ?? "") || /(^|\s)hidden(\s|=|$)/i.test(sifat);
}

/** What is typed into a field of a form; buttons and hidden fields show nothing. */
function nilaiIsian(sifat: string): string {
  return /^(text|number|date)?$/i.test(sifatMarkah(sifat, "type") ?? "") ? (sifatMarkah(sifat, "value") ?? "") : "";
}
