import { groupBy } from "../../group";
import { nameKey } from "../../name";
import type { NamaBagian } from "./bagian";
import { lembarSiasn } from "./kamus-siasn";
import type { Pembukuan, Potong } from "./pembukuan";
import { tanpaIsi, type BarisBagian, type IsiForm } from "./telusur";

/** What the empty form of SIASN holds below its headings, by row of values and part: left there by its makers, and no answer of anybody. */
const SISA_CONTOH: Readonly<Partial<Record<NamaBagian, readonly string[]>>> = {
  bakat: ["bakat pandang ruang", "bakat ketelitian"],
  minat: ["investigasi", "sosial"],
  temperamen: ["influencing influ", "directing control planning dcp"],
  upayaFisik: ["bekerja dengan jari", "mendengar"],
};

/** Reads a sheet of a SIASN workbook: every cell below a heading is a row of the part that its column gives. */
export function telusurSiasn(buku: Pembukuan): IsiForm {
  const kepala = lembarSiasn(buku.lembar);
  const baris: BarisBagian[] = [];
  if (!kepala || kepala.lembar === "referensi") {
    for (const potong of buku.potong) buku.perabot(potong, "catatan");
    return { baris, kepala: [] };
  }
  const sisa = sisaContoh(buku, kepala.indeks, kepala.kolom);
  for (const [indeks, potong] of groupBy(buku.potong, (satu) => satu.indeks)) {
    if (indeks <= kepala.indeks || (indeks === kepala.indeks + 1 && potong.every(({ teks }) => /^\(.*\)$/u.test(teks)))) {
      for (const satu of potong) buku.perabot(satu, "judulKolom");
      continue;
    }
    for (const satu of potong) if (tanpaIsi(satu.teks)) buku.perabot(satu, "catatan");
    const bagian = groupBy(
      potong.filter((satu) => !sisa.has(satu.asal) && !tanpaIsi(satu.teks)),
      ({ kolom }) => kepala.kolom.get(kolom)?.bagian ?? null,
    );
    for (const [nama, isi] of bagian) {
      if (nama === null) continue;
      const sel = [...groupBy(isi, ({ kolom }) => kolom)].map(([kolom, garis]) => ({
        peran: kepala.kolom.get(kolom)?.peran ?? null,
        garis,
      }));
      baris.push({ bagian: nama, label: "", indeks, tingkat: null, berurut: true, sel });
    }
  }
  for (const potong of buku.potong) if (sisa.has(potong.asal)) buku.sebut(potong, "sisaContohSiasn", { tingkat: "info" });
  const kolomTugas = new Map(
    [...kepala.kolom].flatMap(([kolom, { bagian, peran }]) => (bagian === "tugas" ? [[kolom, peran] as const] : [])),
  );
  return { baris, kepala: kolomTugas.size === 0 ? [] : [{ bagian: "tugas", indeks: kepala.indeks, kolom: kolomTugas }] };
}

/**
 * The pieces of the empty form's own left-over values. They are so only where nothing was written over them: the first row of values is
 * empty in that column, and below it stands just what the makers left.
 */
function sisaContoh(
  { potong, lembar }: Pembukuan,
  judul: number,
  kolom: ReadonlyMap<number, { readonly bagian: NamaBagian }>,
): ReadonlySet<string> {
  const pertama = (lembar.baris[judul]?.nomor ?? 0) + 2;
  const hasil = new Set<string>();
  for (const [di, { bagian }] of kolom) {
    const contoh = SISA_CONTOH[bagian];
    if (!contoh) continue;
    const isi: readonly Potong[] = potong.filter((satu) => satu.kolom === di && satu.nomor >= pertama);
    const sama =
      isi.length === contoh.length && isi.every((satu, ke) => satu.nomor === pertama + 1 + ke && nameKey(satu.teks) === contoh[ke]);
    if (sama) for (const satu of isi) hasil.add(satu.asal);
  }
  return hasil;
}
