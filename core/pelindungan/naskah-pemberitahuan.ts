import { paragraf, rincianSurat, tabelKata } from "../disiplin/blok-perkara";
import { kepalaSurat, naskahSurat, tandaTanganSurat, type BahanSurat } from "../formasi/naskah-surat";
import type { Blok, Naskah } from "../naskah/naskah";
import { kutipan } from "../text/kasus-halaman";
import { TEKS_NASKAH_PELINDUNGAN } from "../text/naskah-pelindungan";
import { formatSaat } from "../text/pelindungan";
import { blokIsi, blokPetugas, type Petugas } from "./blok-petugas";
import type { Saat } from "./saat";

const T = TEKS_NASKAH_PELINDUNGAN.pemberitahuan;

/** An incident as its notices tell it. */
export interface IsiPemberitahuan {
  readonly kepada: "subjek" | "lembaga";
  readonly judul: string;
  readonly terjadi: Saat | null;
  readonly diketahui: Saat;
  readonly data: string;
  readonly banyakOrang: number | null;
  readonly bagaimana: string;
  readonly penanganan: string;
  readonly tindakan: readonly { readonly saat: Saat; readonly isi: string }[];
  readonly sudahDiberitahu: number;
  readonly petugas: Petugas;
}

/**
 * The notice of a failure to protect data, to those whom it is about or to the lembaga: what came out, when and how, and what is done about it
 * [pdp-pemberitahuan] [pdp-isi-pemberitahuan]. It adds the name of nobody but the officer to what the office wrote.
 */
export function naskahPemberitahuan(bahan: BahanSurat, isi: IsiPemberitahuan): Naskah {
  const { kepada } = isi;
  const naskah = naskahSurat(bahan, { judul: T.nama[kepada], tanpaProfil: true }, [
    {
      kunci: "pemberitahuan",
      lembar: T.lembar,
      arah: "tegak",
      sejajar: true,
      blok: [
        ...kepalaSurat(bahan, T.judul, []),
        rincianSurat([
          { kunci: "kepada", label: TEKS_NASKAH_PELINDUNGAN.kepada, nilai: T.yth[kepada] },
          { kunci: "hal", label: TEKS_NASKAH_PELINDUNGAN.hal, nilai: isi.judul },
        ]),
        paragraf(T.pembuka(kutipan("pdp-pemberitahuan"), kutipan("pdp-isi-pemberitahuan"))),
        { jenis: "subjudul", teks: T.data },
        ...blokIsi(isi.data),
        { jenis: "subjudul", teks: T.kapan },
        blokKapan(isi),
        ...blokIsi(isi.bagaimana),
        { jenis: "subjudul", teks: T.upaya },
        ...blokIsi(isi.penanganan),
        ...blokTindakan(isi),
        paragraf(kepada === "subjek" ? T.saran : T.lembagaPenutup(T.sudah(isi.sudahDiberitahu, isi.banyakOrang))),
        ...blokPetugas(isi.petugas),
        tandaTanganSurat(bahan),
      ],
    },
  ]);
  return { ...naskah, surat: true };
}

function blokKapan({ kepada, terjadi, diketahui, banyakOrang }: IsiPemberitahuan): Blok {
  const { titik } = TEKS_NASKAH_PELINDUNGAN;
  return rincianSurat([
    { kunci: "terjadi", label: T.terjadi, nilai: terjadi === null ? titik : formatSaat(terjadi) },
    { kunci: "diketahui", label: T.diketahui, nilai: formatSaat(diketahui) },
    ...(kepada === "lembaga" ? [{ kunci: "banyak", label: T.banyak, nilai: banyakOrang === null ? titik : T.orang(banyakOrang) }] : []),
  ]);
}

function blokTindakan({ tindakan }: IsiPemberitahuan): readonly Blok[] {
  if (tindakan.length === 0) return [];
  return [
    tabelKata(
      [
        { kunci: "saat", kepala: T.tindakan.saat, lebar: 30, rata: "kiri" },
        { kunci: "isi", kepala: T.tindakan.isi, lebar: 56, rata: "kiri" },
      ],
      tindakan.map(({ saat, isi }) => [formatSaat(saat), isi]),
      "tindakan",
    ),
  ];
}
