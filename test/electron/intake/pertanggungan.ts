import { KOLOM_TERBANYAK } from "../../../core/intake/tampilan";
import { selKosong, type LembarMentah } from "../../../core/intake/lembar";
import type { BarisPratinjau, RingkasanLembar } from "../../../core/intake/pratinjau";

/** All rows of one table of a sheet as the preview tells them. */
export interface TabelTampil {
  readonly ringkasan: RingkasanLembar;
  readonly data: readonly BarisPratinjau[];
  readonly perabot: readonly BarisPratinjau[];
}

const terbaca = ({ ringkasan: { jenis } }: TabelTampil): boolean => jenis !== "tidakDikenal" && jenis !== "rekap";
const nomor = (baris: readonly BarisPratinjau[]): readonly number[] => baris.map((satu) => satu.nomor);
const unik = (angka: readonly number[]): readonly number[] => [...new Set(angka)].toSorted((a, b) => a - b);

/** What one table does with its rows that it should not; empty when they add up. */
function pincang({ ringkasan, data, perabot }: TabelTampil): readonly string[] {
  const semua = [...nomor(data), ...nomor(perabot)];
  const dua = semua.filter((satu, letak) => semua.indexOf(satu) !== letak);
  const bernip = perabot.filter(
    ({ perabot: jenis, sel }) => jenis !== "tandaTangan" && sel.some((isi) => /(?<!\d)\d{18}(?!\d)/u.test(isi)),
  );
  return [
    ...(semua.length === ringkasan.barisTerisi
      ? []
      : [`${ringkasan.nama}: ${data.length} + ${perabot.length} rows of ${ringkasan.barisTerisi}`]),
    ...(ringkasan.baris === data.length && ringkasan.perabot === perabot.length ? [] : [`${ringkasan.nama}: its summary counts otherwise`]),
    ...(dua.length === 0 ? [] : [`${ringkasan.nama}: rows ${dua.join(", ")} are told twice`]),
    ...(bernip.length === 0 ? [] : [`${ringkasan.nama}: furniture with an NIP in rows ${nomor(bernip).join(", ")}`]),
  ];
}

/** Non-empty cells of a sheet, row by row, that none of its tables shows, as far as a preview is wide. */
function hilang(tabel: readonly TabelTampil[], fisik: LembarMentah): readonly string[] {
  const tampil = new Map<number, Set<number>>();
  for (const { data, perabot } of tabel) {
    for (const { nomor: satu, sel } of [...data, ...perabot]) {
      const ada = tampil.get(satu) ?? new Set<number>();
      tampil.set(satu, ada);
      sel.forEach((isi, kolom) => {
        if (isi.trim() !== "") ada.add(kolom);
      });
    }
  }
  return fisik.baris.flatMap(({ nomor: satu, sel }) =>
    sel.flatMap((isi, kolom) =>
      kolom >= KOLOM_TERBANYAK || selKosong(isi) || tampil.get(satu)?.has(kolom) === true
        ? []
        : [`${fisik.nama}: row ${satu}, column ${kolom + 1}`],
    ),
  );
}

/** What the tables of one file, as the preview tells them, leave out of what the reader found in it; empty when everything is accounted for. */
export function takTerhitung(tabel: readonly TabelTampil[], fisik: readonly LembarMentah[]): readonly string[] {
  return [...tabel.filter(terbaca).flatMap(pincang), ...fisik.flatMap((lembar) => lembarPincang(tabel, lembar))];
}

/** A sheet of the file against all the tables that were made of it. */
function lembarPincang(tabel: readonly TabelTampil[], fisik: LembarMentah): readonly string[] {
  const bagian = tabel.filter(({ ringkasan: { nama } }) => nama === fisik.nama || nama.startsWith(`${fisik.nama} · `));
  if (bagian.length === 0) return [`${fisik.nama}: not in the preview`];
  if (!bagian.some(terbaca)) return [];
  const ada = unik(bagian.flatMap(({ data, perabot }) => [...nomor(data), ...nomor(perabot)]));
  const seharusnya = fisik.baris.filter(({ sel }) => sel.some((isi) => !selKosong(isi))).map((baris) => baris.nomor);
  return [
    ...(String(ada) === String(seharusnya) ? [] : [`${fisik.nama}: rows ${ada.join(", ")} of ${seharusnya.join(", ")}`]),
    ...hilang(bagian, fisik),
  ];
}
