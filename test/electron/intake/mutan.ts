import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { read, utils, write, type BookType, type WorkBook } from "xlsx";
import type { Acak } from "../../../core/acak";

/** A workbook to be damaged. */
export interface BukuAsal {
  readonly nama: string;
  readonly isi: Uint8Array;
}

/** How a workbook was damaged, and what came of it. */
export interface Mutan {
  readonly cara: string;
  readonly isi: Uint8Array;
}

type Cara = (asal: Siap, acak: Acak) => Uint8Array;

/** A workbook with its parts and cells at hand, so that a thousand mutants need one reading. */
export interface Siap extends BukuAsal {
  readonly bagian: Readonly<Record<string, Uint8Array>> | null;
  readonly lembar: readonly { readonly nama: string; readonly baris: readonly (readonly unknown[])[] }[];
  readonly bentuk: BookType;
}

export function siapkan({ nama, isi }: BukuAsal): Siap {
  const buku: WorkBook = read(isi, { type: "array", cellDates: true });
  const lembar = buku.SheetNames.flatMap((sebutan) => {
    const satu = buku.Sheets[sebutan];
    return satu ? [{ nama: sebutan, baris: utils.sheet_to_json<unknown[]>(satu, { header: 1, raw: true, defval: null }) }] : [];
  });
  const zip = isi[0] === 0x50 && isi[1] === 0x4b;
  return {
    nama,
    isi,
    bagian: zip ? unzipSync(isi) : null,
    lembar,
    bentuk: nama.endsWith(".ods") ? "ods" : nama.endsWith(".xls") ? "biff8" : "xlsx",
  };
}

/** A damaged copy: of bytes, of the XML inside, or of cells. */
export function mutan(asal: Siap, acak: Acak): Mutan {
  const semua: readonly [string, Cara][] = [...CARA_BYTE, ...(asal.bagian ? CARA_XML : CARA_BYTE), ...CARA_SEL];
  const [cara, ubah] = semua[acak.bilangan(0, semua.length - 1)] ?? CARA_BYTE[0];
  return { cara, isi: ubah(asal, acak) };
}

const CARA_BYTE: readonly [[string, Cara], ...[string, Cara][]] = [
  ["bytes", ({ isi }, acak) => ubahByte(isi, acak, acak.bilangan(1, 20))],
  ["cut off", ({ isi }, acak) => isi.slice(0, acak.bilangan(1, isi.length))],
  ["hole", ({ isi }, acak) => lubang(isi, acak)],
];

const CARA_XML: readonly [string, Cara][] = [
  ["bytes in a part", (asal, acak) => padaBagian(asal, acak, (isi) => ubahByte(isi, acak, acak.bilangan(1, 10)))],
  ["part left out", (asal, acak) => padaBagian(asal, acak, () => null)],
  ["attribute values swapped", (asal, acak) => padaTeks(asal, acak, (teks) => tukarSifat(teks, acak))],
  [
    "number changed",
    (asal, acak) =>
      padaTeks(asal, acak, (teks) => gantiSatu(teks, acak, { pola: /(?<=[">])-?\d+(?:\.\d+)?(?=["<])/gu, baru: () => angkaAneh(acak) })),
  ],
  [
    "count changed",
    (asal, acak) =>
      padaTeks(asal, acak, (teks) =>
        gantiSatu(teks, acak, {
          pola: /(?<=(?:repeated|spanned|count|uniqueCount|min|max|s|r|ref|spans|sqref)=")[^"]*(?=")/gu,
          baru: () => hitunganAneh(acak),
        }),
      ),
  ],
  [
    "repetition put in",
    (asal, acak) =>
      padaTeks(asal, acak, (teks) =>
        gantiSatu(teks, acak, {
          pola: /<table:table-(?:cell|row)(?= |>|\/)/gu,
          baru: (lama) => `${lama} table:number-${lama.endsWith("row") ? "rows" : "columns"}-repeated="${hitunganAneh(acak)}"`,
        }),
      ),
  ],
  ["tag deleted", (asal, acak) => padaTeks(asal, acak, (teks) => gantiSatu(teks, acak, { pola: /<[^<>]{1,200}>/gu, baru: () => "" }))],
  [
    "tag repeated",
    (asal, acak) =>
      padaTeks(asal, acak, (teks) =>
        gantiSatu(teks, acak, { pola: /<[^<>]{1,200}>/gu, baru: (lama) => lama.repeat(acak.bilangan(2, 40)) }),
      ),
  ],
  [
    "element repeated",
    (asal, acak) =>
      padaTeks(asal, acak, (teks) =>
        gantiSatu(teks, acak, {
          pola: /<(c|row|si|v|table:table-cell|table:table-row)\b[^<>]*>.{0,300}?<\/\1>/gsu,
          baru: (lama) => lama.repeat(acak.bilangan(2, 40)),
        }),
      ),
  ],
  [
    "cell type changed",
    (asal, acak) =>
      padaTeks(asal, acak, (teks) =>
        gantiSatu(teks, acak, {
          pola: /(?<= (?:t|office:value-type)=")[^"]*(?=")/gu,
          baru: () => acak.pilih(["n", "s", "d", "b", "e", "str", "inlineStr", "float", "date", "time", "percentage", "x"]),
        }),
      ),
  ],
  [
    "text changed",
    (asal, acak) =>
      padaTeks(asal, acak, (teks) =>
        gantiSatu(teks, acak, {
          pola: /(?<=>)[^<>]{1,100}(?=<)/gu,
          baru: () => acak.pilih(["", "&#0;", "&#1;", "&amp;amp;", "]]>", "\ufffe", "\u202e", "=1+1", "-", "1E+400", "a".repeat(40_000)]),
        }),
      ),
  ],
];

const CARA_SEL: readonly [string, Cara][] = [
  [
    "texts for numbers",
    (asal, acak) => padaSel(asal, acak, (isi) => (typeof isi === "number" && acak.bilangan(0, 2) === 0 ? teksAneh(acak) : isi)),
  ],
  [
    "numbers for texts",
    (asal, acak) => padaSel(asal, acak, (isi) => (typeof isi === "string" && acak.bilangan(0, 9) === 0 ? Number(angkaAneh(acak)) : isi)),
  ],
  ["cells emptied", (asal, acak) => padaSel(asal, acak, (isi) => (acak.bilangan(0, 4) === 0 ? null : isi))],
  ["columns moved", (asal, acak) => padaBaris(asal, (baris) => pindahKolom(baris, acak))],
  [
    "rows doubled",
    (asal, acak) => padaBaris(asal, (baris) => baris.flatMap((satu) => (acak.bilangan(0, 5) === 0 ? [satu, satu] : [satu]))),
  ],
  ["rows shuffled", (asal, acak) => padaBaris(asal, (baris) => kocok(baris, acak))],
  ["sheet doubled below", (asal) => padaBaris(asal, (baris) => [...baris, ...baris])],
  ["sheet doubled beside", (asal) => padaBaris(asal, (baris) => baris.map((satu) => [...satu, null, ...satu]))],
  ["ranges merged", (asal, acak) => padaBaris(asal, (baris) => baris, acak)],
];

function ubahByte(isi: Uint8Array, acak: Acak, banyak: number): Uint8Array {
  const hasil = isi.slice();
  for (let kali = 0; kali < banyak && hasil.length > 0; kali += 1) hasil[acak.bilangan(0, hasil.length - 1)] = acak.bilangan(0, 255);
  return hasil;
}

function lubang(isi: Uint8Array, acak: Acak): Uint8Array {
  const hasil = isi.slice();
  const awal = acak.bilangan(0, hasil.length - 1);
  return hasil.fill(acak.pilih([0, 0x20, 0xff]), awal, awal + acak.bilangan(1, 600));
}

function padaBagian(asal: Siap, acak: Acak, ubah: (isi: Uint8Array) => Uint8Array | null): Uint8Array {
  const bagian = { ...asal.bagian };
  const nama = Object.keys(bagian).toSorted();
  const dipilih = nama[acak.bilangan(0, nama.length - 1)] ?? "";
  const baru = ubah(bagian[dipilih] ?? new Uint8Array(0));
  if (baru === null) delete bagian[dipilih];
  else bagian[dipilih] = baru;
  return zipSync(bagian, { level: 1 });
}

/** Parts that hold sheets are chosen more often than the others. */
function padaTeks(asal: Siap, acak: Acak, ubah: (teks: string) => string): Uint8Array {
  const bagian = { ...asal.bagian };
  const nama = Object.keys(bagian).toSorted();
  const lembar = nama.filter((satu) => /sheet\d*\.xml$|content\.xml$|sharedStrings/u.test(satu));
  const pilihan = acak.bilangan(0, 3) === 0 || lembar.length === 0 ? nama : lembar;
  const dipilih = pilihan[acak.bilangan(0, pilihan.length - 1)] ?? "";
  bagian[dipilih] = strToU8(ubah(strFromU8(bagian[dipilih] ?? new Uint8Array(0))));
  return zipSync(bagian, { level: 1 });
}

function gantiSatu(teks: string, acak: Acak, { pola, baru }: { readonly pola: RegExp; readonly baru: (lama: string) => string }): string {
  const semua = [...teks.matchAll(pola)];
  const satu = semua[acak.bilangan(0, Math.max(0, semua.length - 1))];
  if (!satu) return teks;
  return teks.slice(0, satu.index) + baru(satu[0]) + teks.slice(satu.index + satu[0].length);
}

function tukarSifat(teks: string, acak: Acak): string {
  const semua = [...teks.matchAll(/(?<==")[^"]*(?=")/gu)];
  const a = semua[acak.bilangan(0, Math.max(0, semua.length - 1))];
  const b = semua[acak.bilangan(0, Math.max(0, semua.length - 1))];
  if (!a || !b || a.index === b.index) return teks;
  const [kiri, kanan] = a.index < b.index ? [a, b] : [b, a];
  return `${teks.slice(0, kiri.index)}${kanan[0]}${teks.slice(kiri.index + kiri[0].length, kanan.index)}${kiri[0]}${teks.slice(kanan.index + kanan[0].length)}`;
}

function angkaAneh(acak: Acak): string {
  return acak.pilih([
    "0",
    "-1",
    "1e308",
    "99999999999999999999",
    "0.0000000001",
    "1048577",
    "16385",
    "-2147483649",
    "2147483648",
    "1.5",
    "46000.99999",
  ]);
}

function hitunganAneh(acak: Acak): string {
  return acak.pilih(["0", "-1", "2", "1000", "16384", "1048576", "99999999", "4294967296", "A1", "XFD1048576", "A0", "1:1048576", "x", ""]);
}

function teksAneh(acak: Acak): string {
  return acak.pilih([
    "1.250",
    "1,250",
    "0,5",
    "0.5",
    "1.250,5",
    "-",
    "n/a",
    "12 kali/bulan",
    "2 jam",
    "1:30",
    "30-45",
    "Rp 500",
    "=A1",
    "#REF!",
    "\u200b5",
    "1E+17",
    "dua",
    "5 %",
  ]);
}

function padaSel(asal: Siap, acak: Acak, ubah: (isi: unknown) => unknown): Uint8Array {
  return padaBaris(asal, (baris) => baris.map((satu) => satu.map(ubah)), acak.bilangan(0, 5) === 0 ? acak : undefined);
}

function padaBaris(
  { lembar, bentuk }: Siap,
  ubah: (baris: readonly (readonly unknown[])[]) => readonly (readonly unknown[])[],
  gabung?: Acak,
): Uint8Array {
  const buku = utils.book_new();
  for (const { nama, baris } of lembar) {
    const baru = ubah(baris);
    const satu = utils.aoa_to_sheet(baru.map((isi) => [...isi]));
    if (gabung) satu["!merges"] = Array.from({ length: 4 }, () => rentang(gabung, baru.length));
    utils.book_append_sheet(buku, satu, nama);
  }
  return new Uint8Array(write(buku, { type: "array", bookType: bentuk }) as ArrayBuffer);
}

function rentang(acak: Acak, tinggi: number) {
  const s = { r: acak.bilangan(0, Math.max(0, tinggi - 1)), c: acak.bilangan(0, 8) };
  return { s, e: { r: s.r + acak.bilangan(0, 6), c: s.c + acak.bilangan(0, 3) } };
}

function pindahKolom(baris: readonly (readonly unknown[])[], acak: Acak): readonly (readonly unknown[])[] {
  const lebar = Math.max(0, ...baris.map((satu) => satu.length));
  const urutan = kocok(
    Array.from({ length: lebar }, (_, kolom) => kolom),
    acak,
  );
  return baris.map((satu) => urutan.map((kolom) => satu[kolom] ?? null));
}

function kocok<T>(nilai: readonly T[], acak: Acak): readonly T[] {
  return nilai
    .map((satu) => ({ satu, letak: acak.bilangan(0, 1_000_000) }))
    .toSorted((a, b) => a.letak - b.letak)
    .map(({ satu }) => satu);
}
