import { daftarDari, type IsiDaftar } from "../naskah/daftar";
import { formatWaktu } from "../text/date";
import { TEKS_JENIS_LANGKAH, TEKS_KEADAAN_LANGKAH, TEKS_RIWAYAT } from "../text/riwayat";

/** A step of work as it is printed. */
export interface LangkahTercetak {
  /** UTC moment, ISO 8601. */
  readonly waktu: string;
  readonly pelaku: string;
  readonly jenis: keyof typeof TEKS_JENIS_LANGKAH;
  readonly kalimat: string;
  readonly keadaan: keyof typeof TEKS_KEADAAN_LANGKAH;
  readonly jumlahPerubahan: number;
}

const { kolom: K } = TEKS_RIWAYAT;

/** Who changed what, and when: the steps in the order given. Undoing and redoing have no state of their own. */
export function daftarRiwayat(langkah: readonly LangkahTercetak[], hanyaImpor: boolean): IsiDaftar {
  return daftarDari<LangkahTercetak>({
    judul: TEKS_RIWAYAT.cetakan,
    keterangan: hanyaImpor ? [TEKS_RIWAYAT.hanyaImpor] : [],
    kolom: [
      { kepala: K.waktu, nilai: ({ waktu }) => formatWaktu(waktu) },
      { kepala: K.langkah, nilai: ({ kalimat }) => kalimat },
      { kepala: K.jenis, nilai: ({ jenis }) => TEKS_JENIS_LANGKAH[jenis] },
      { kepala: K.pelaku, nilai: ({ pelaku }) => pelaku },
      { kepala: K.baris, desimal: 0, nilai: ({ jumlahPerubahan }) => jumlahPerubahan },
      {
        kepala: K.keadaan,
        nilai: ({ jenis, keadaan }) => (jenis === "ubah" || jenis === "impor" ? TEKS_KEADAAN_LANGKAH[keadaan] : null),
      },
    ],
    baris: langkah,
  }).ambil();
}
