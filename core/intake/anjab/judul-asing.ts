import { selKosong, teksSel, type LembarMentah } from "../lembar";
import { tidyText } from "../../name";
import type { NamaBagian } from "./bagian";
import { bacaJudul } from "./judul-bagian";

/** A number before the heading of an item, and the heading behind it. */
const BERNOMOR = /^\(?(?:(\d{1,2})|([ivx]{1,5}))\s*(?:[.)]+\s*|\s+)(\S.*)$/iu;
/** Letters of a text that may still be a heading. */
const JUDUL_TERPANJANG = 70;
/** Headings in capitals from which on capitals are the way of a form, and words of a heading told by them alone. */
const KAPITAL = { judul: 3, kata: 2 } as const;
/** Places in which a heading may be known: on its own, and as a part of each item that has parts. */
const DI: readonly (NamaBagian | null)[] = [null, "unitKerja", "kualifikasi", "syarat"];
const ROMAWI: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

interface BarisBernomor {
  readonly indeks: number;
  readonly romawi: boolean;
  readonly nomor: number;
  readonly teks: string;
  readonly dikenal: boolean;
}

/**
 * Rows that are headings of items by all but their words: they count on the numbers of the known headings before and behind them, or stand in
 * capitals where all known headings do. By the index of their row, the heading as it is written. What stands under one would else be taken for
 * more of the item above.
 */
export function cariJudulAsing(lembar: LembarMentah): ReadonlyMap<number, string> {
  const baris = lembar.baris.flatMap(({ nomor, sel }, indeks) => {
    if ((lembar.potongan?.get(nomor)?.tabel ?? null) !== null) return [];
    return barisBernomor(
      indeks,
      sel
        .filter((isi) => !selKosong(isi))
        .map((isi) => teksSel(isi))
        .join(" "),
    );
  });
  const dikenal = baris.filter((satu) => satu.dikenal);
  const berkapital = dikenal.length >= KAPITAL.judul && dikenal.every(({ teks }) => kapital(teks));
  const asing = baris.filter((satu, ke) => {
    if (satu.dikenal) return false;
    const sejenis = ({ romawi }: BarisBernomor): boolean => romawi === satu.romawi;
    const atas = baris.slice(0, ke).findLastIndex((lain) => lain.dikenal && sejenis(lain));
    const sebelum = baris[atas];
    if (!sebelum || satu.nomor !== sebelum.nomor + 1 || baris.slice(atas + 1, ke).some(sejenis)) return false;
    const sesudah = baris.slice(ke + 1).find((lain) => lain.dikenal && sejenis(lain));
    const mengisi = sesudah !== undefined && sesudah.nomor === satu.nomor + 1;
    return mengisi || (berkapital && kapital(satu.teks) && satu.teks.split(" ").length >= KAPITAL.kata);
  });
  return new Map(asing.map(({ indeks, teks }) => [indeks, teks]));
}

function barisBernomor(indeks: number, utuh: string): readonly BarisBernomor[] {
  const [, angka, huruf = "", isi = ""] = BERNOMOR.exec(tidyText(utuh)) ?? [];
  const teks = isi.replace(/[\s:：.…]+$/u, "");
  if (teks === "" || (angka === undefined && huruf === "")) return [];
  const dikenal = DI.some((satu) => bacaJudul(teks, satu) !== null);
  if (!dikenal && (teks.length > JUDUL_TERPANJANG || /[:：;]/u.test(teks))) return [];
  const label = dikenal ? (teks.split(/[:：]/u)[0] ?? "").trim() : teks;
  return [{ indeks, romawi: angka === undefined, nomor: angka === undefined ? nilaiRomawi(huruf) : Number(angka), teks: label, dikenal }];
}

function kapital(teks: string): boolean {
  return /\p{Lu}/u.test(teks) && !/\p{Ll}/u.test(teks.replace(/\([^()]*\)/gu, ""));
}

function nilaiRomawi(teks: string): number {
  const angka = teks
    .toLowerCase()
    .split("")
    .map((huruf) => ROMAWI[huruf] ?? 0);
  return angka.reduce((jumlah, satu, ke) => jumlah + (satu < (angka[ke + 1] ?? 0) ? -satu : satu), 0);
}
