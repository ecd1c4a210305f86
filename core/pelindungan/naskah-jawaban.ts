import { paragraf, rincianSurat } from "../disiplin/blok-perkara";
import type { PlainDate } from "../date";
import { kepalaSurat, naskahSurat, tandaTanganSurat, type BahanSurat } from "../formasi/naskah-surat";
import type { Naskah } from "../naskah/naskah";
import { formatTanggal } from "../text/date";
import { TEKS_NASKAH_PELINDUNGAN } from "../text/naskah-pelindungan";
import { formatSaat, TEKS_JENIS_PERMINTAAN, TEKS_LEWAT } from "../text/pelindungan";
import { blokIsi, blokPetugas, type Petugas } from "./blok-petugas";
import type { HasilPermintaan, JenisPermintaan, LewatPermintaan } from "./jenis";
import type { Saat } from "./saat";

const T = TEKS_NASKAH_PELINDUNGAN.jawaban;

/** A request as its reply tells it. */
export interface IsiJawaban {
  readonly nama: string;
  readonly jenis: JenisPermintaan;
  readonly diterima: Saat;
  readonly lewat: LewatPermintaan;
  readonly isi: string;
  readonly tenggat: Saat;
  readonly dijawab: Saat | null;
  readonly hasil: HasilPermintaan | null;
  readonly keterangan: string;
  /** Since when her data are restricted; null while nobody has restricted them. */
  readonly dibatasiSejak: PlainDate | null;
  readonly petugas: Petugas;
}

/** The reply to somebody who asked about her own data: what was asked and when, what came of it, and whom to turn to. */
export function naskahJawaban(bahan: BahanSurat, jawaban: IsiJawaban): Naskah {
  const { nama, jenis, diterima, lewat, isi, tenggat, dijawab, hasil, keterangan, dibatasiSejak, petugas } = jawaban;
  const naskah = naskahSurat(bahan, { judul: T.nama, tentang: nama, tanpaProfil: true }, [
    {
      kunci: "jawaban",
      lembar: T.lembar,
      arah: "tegak",
      sejajar: true,
      blok: [
        ...kepalaSurat(bahan, T.judul, []),
        rincianSurat([
          { kunci: "kepada", label: TEKS_NASKAH_PELINDUNGAN.kepada, nilai: T.yth(nama) },
          { kunci: "hal", label: TEKS_NASKAH_PELINDUNGAN.hal, nilai: T.halIsi(TEKS_JENIS_PERMINTAAN[jenis].toLowerCase()) },
        ]),
        paragraf(T.pembuka(formatSaat(diterima), TEKS_LEWAT[lewat])),
        { jenis: "subjudul", teks: T.diminta },
        ...blokIsi(isi),
        { jenis: "subjudul", teks: T.jawabanKami },
        paragraf(hasil === null ? T.belum : T.hasil[hasil]),
        ...(keterangan === "" && hasil !== "ditolak" ? [] : blokIsi(keterangan)),
        ...(hasil === null || hasil === "ditolak" ? [] : [paragraf(kalimatSesudah(jenis, dibatasiSejak))]),
        rincianSurat([
          { kunci: "tenggat", label: T.tenggat, nilai: formatSaat(tenggat) },
          { kunci: "dijawab", label: T.dijawab, nilai: dijawab === null ? TEKS_NASKAH_PELINDUNGAN.titik : formatSaat(dijawab) },
        ]),
        ...blokPetugas(petugas),
        paragraf(T.penutup),
        tandaTanganSurat(bahan),
      ],
    },
  ]);
  return { ...naskah, surat: true };
}

/** What holds after an answer. A restriction is promised from its own day, with dots while nobody has written it down. */
function kalimatSesudah(jenis: JenisPermintaan, dibatasiSejak: PlainDate | null): string {
  if (jenis !== "pembatasan") return T.sesudah[jenis];
  return T.dibatasi(dibatasiSejak === null ? TEKS_NASKAH_PELINDUNGAN.titik : formatTanggal(dibatasiSejak));
}
