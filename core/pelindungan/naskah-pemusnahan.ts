import { paragraf, rincianSurat, tabelKata } from "../disiplin/blok-perkara";
import { kepalaSurat, naskahSurat, tandaTanganSurat, type BahanSurat } from "../formasi/naskah-surat";
import type { PlainDate } from "../date";
import type { Naskah } from "../naskah/naskah";
import { formatTanggal } from "../text/date";
import { TEKS_NASKAH_PELINDUNGAN } from "../text/naskah-pelindungan";
import { formatAngka } from "../text/number";
import { TEKS_CARA_PEMUSNAHAN, TEKS_GOLONGAN } from "../text/pelindungan";
import type { CaraPemusnahan, GolonganRetensi } from "./jenis";

const T = TEKS_NASKAH_PELINDUNGAN.pemusnahan;

/** A destruction as its minutes tell it: by kind and number, without the data. */
export interface IsiPemusnahan {
  readonly golongan: GolonganRetensi;
  readonly uraian: string;
  readonly dasar: string;
  readonly hingga: PlainDate;
  readonly banyak: number;
  readonly tanggal: PlainDate;
  readonly cara: CaraPemusnahan;
  readonly pelaksana: string;
  readonly penyetuju: string;
  /** Years for which the kind is kept, and whether all of it had passed them on the day. */
  readonly masa: { readonly tahun: number; readonly habis: boolean };
}

/**
 * The minutes of a destruction, with room to sign for who did it and who approved it. What was only written down as past its time is called so, not
 * destroyed. [pdp-penghapusan]
 */
export function naskahPemusnahan(bahan: BahanSurat, isi: IsiPemusnahan): Naskah {
  const { titik } = TEKS_NASKAH_PELINDUNGAN;
  const dicatat = isi.cara === "ditandai";
  const naskah = naskahSurat(bahan, { judul: T.nama, tanpaProfil: true }, [
    {
      kunci: "beritaAcara",
      lembar: T.lembar,
      arah: "tegak",
      sejajar: true,
      blok: [
        ...kepalaSurat(bahan, dicatat ? T.judulDicatat : T.judul, []),
        paragraf((dicatat ? T.pembukaDicatat : T.pembuka)(formatTanggal(isi.tanggal))),
        rincianSurat([
          { kunci: "golongan", label: T.golongan, nilai: TEKS_GOLONGAN[isi.golongan] },
          { kunci: "uraian", label: dicatat ? T.dicatat : T.uraian, nilai: isi.uraian },
          { kunci: "banyak", label: T.banyak, nilai: formatAngka(isi.banyak) },
          { kunci: "hingga", label: T.hingga, nilai: formatTanggal(isi.hingga) },
          { kunci: "masa", label: T.masa, nilai: (isi.masa.habis ? T.masaHabis : T.masaBelumHabis)(isi.masa.tahun) },
          { kunci: "dasar", label: T.dasar, nilai: isi.dasar || titik },
          { kunci: "cara", label: T.cara, nilai: TEKS_CARA_PEMUSNAHAN[isi.cara] },
        ]),
        paragraf(T.sisa),
        tabelKata(
          [
            { kunci: "sebagai", kepala: T.tanda.sebagai, lebar: 22, rata: "kiri" },
            { kunci: "nama", kepala: T.tanda.nama, lebar: 38, rata: "kiri" },
            { kunci: "tandaTangan", kepala: T.tanda.tandaTangan, lebar: 26, rata: "kiri" },
          ],
          [
            [T.tanda.pelaksana, isi.pelaksana || titik, " \n "],
            [T.tanda.penyetuju, isi.penyetuju || titik, " \n "],
          ],
        ),
        tandaTanganSurat(bahan),
      ],
    },
  ]);
  return { ...naskah, surat: true };
}
