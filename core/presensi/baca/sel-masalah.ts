import { alamatSel } from "../../intake/lembar";
import type { KodeMasalahPresensi } from "./bacaan";
import type { PembacaPresensi } from "./pembaca";
import type { Tafsir } from "./tafsir";

/** Address of the cell that a problem of a gathered row is about. */
export function selMasalah(
  { pembaca, tafsir }: { readonly pembaca: PembacaPresensi; readonly tafsir: Tafsir },
  petak: number,
  kode: KodeMasalahPresensi,
): string {
  const k = pembaca.kumpulan;
  const kolom = pembaca.lembar[k.lembar.di(petak)]?.kolom ?? {};
  const letak =
    kode === "kodeTakDikenal" || kode === "alpaBerjam"
      ? kolom.kode
      : kode === "tanpaOrang" || kode === "nipTakDikenal" || kode === "orangGanda" || kode === "nipNamaLain"
        ? (kolom.nip ?? kolom.nama)
        : kode === "keluarSebelumMasuk"
          ? kolom.keluar
          : kode === "jamTakTerbaca"
            ? tafsir.jam(k.masuk.di(petak)) === undefined
              ? kolom.masuk
              : kolom.keluar
            : kode === "menitTakTerbaca"
              ? tafsir.lama(k.terlambat.di(petak)) === undefined
                ? kolom.menitTerlambat
                : kolom.menitPulangCepat
              : undefined;
  return alamatSel(letak ?? k.kolom.di(petak), k.nomor.di(petak));
}
