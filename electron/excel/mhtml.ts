import { AppError } from "../../core/errors";
import type { LembarMentah } from "../../core/intake/lembar";
import { lembarHalaman } from "./html";
import { Anggaran } from "./penyusun";
import { teksDariBytes } from "./teks-berkas";

/** Reads a web page kept in one file (.mht, also under .xls): the tables of each of its pages, in their order. */
export function bacaMhtml(berkas: string, nama: string, isi: Uint8Array): LembarMentah[] {
  // Latin-1 keeps every byte as one letter, until the charset of each part is looked at.
  const utuh = Buffer.from(isi.buffer, isi.byteOffset, isi.byteLength).toString("latin1");
  const batas = /boundary="?([^"\r\n;]+)"?/i.exec(utuh.slice(0, 65_536))?.[1];
  const anggaran = new Anggaran(berkas);
  const halaman = (batas === undefined ? [utuh] : utuh.split(`--${batas}`)).flatMap((bagian) => halamanBagian(bagian));
  const lembar = halaman.flatMap((teks) => lembarHalaman({ berkas, nama, teks }, anggaran));
  if (lembar.length === 0) throw new AppError("fileNotWorkbook", { berkas, wujud: "htmlTanpaTabel" });
  return lembar.map((satu, urutan) =>
    lembar.some((lain, ke) => ke !== urutan && lain.nama === satu.nama) ? { ...satu, nama: `${satu.nama} (${urutan + 1})` } : satu,
  );
}

function halamanBagian(bagian: string): string[] {
  const pemisah = /\r?\n\r?\n/.exec(bagian.trimStart());
  if (!pemisah) return [];
  const kepala = bagian.trimStart().slice(0, pemisah.index);
  if (!/^Content-Type:\s*text\/html/im.test(kepala)) return [];
  const isi = bagian.trimStart().slice(pemisah.index);
  const penyandian = /^Content-Transfer-Encoding:\s*(\S+)/im.exec(kepala)?.[1]?.toLowerCase();
  return [teksDariBytes(bytesBagian(isi, penyandian))];
}

function bytesBagian(isi: string, penyandian: string | undefined): Uint8Array {
  if (penyandian === "base64") return new Uint8Array(Buffer.from(isi, "base64"));
  if (penyandian !== "quoted-printable") return new Uint8Array(Buffer.from(isi, "latin1"));
  const lepas = isi
    .replace(/=[ \t]*\r?\n/g, "")
    .replace(/=([\da-f]{2})/gi, (_, kode: string) => String.fromCharCode(Number.parseInt(kode, 16)));
  return new Uint8Array(Buffer.from(lepas, "latin1"));
}
