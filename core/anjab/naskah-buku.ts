import type { BahanSurat } from "../formasi/naskah-surat";
import type { RekapJabatan } from "../formasi/rekap";
import type { Bagian } from "../naskah/naskah";
import { formatTanggal } from "../text/date";
import { TEKS_BUKU_ANJAB as T } from "../text/naskah-anjab";

interface BahanBuku extends BahanSurat {
  readonly penetapan: string | null;
  readonly jabatan: readonly { readonly rekap: RekapJabatan }[];
}

/** The front page of the book and its table of contents, a line for each jabatan. */
export function bagianDepan({ kantor, per, penetapan, jabatan }: BahanBuku): readonly Bagian[] {
  return [
    {
      kunci: "sampul",
      lembar: T.lembarSampul,
      arah: "tegak",
      blok: [
        {
          jenis: "sampul",
          judul: T.judul(kantor.namaKantor),
          anak: [kantor.namaInstansi.toUpperCase(), T.banyak(jabatan.length), penetapan ?? T.keadaan(formatTanggal(per))].filter(
            (satu) => satu !== "",
          ),
        },
      ],
    },
    {
      kunci: "daftar isi",
      lembar: T.lembarDaftar,
      arah: "tegak",
      blok: [
        { jenis: "judul", teks: T.daftarIsi, anak: [] },
        {
          jenis: "daftarIsi",
          butir: jabatan.map(({ rekap }, nomor) => ({
            bagian: rekap.jabatanId,
            teks: `${nomor + 1}. ${rekap.nama}`,
            keterangan: rekap.unit,
          })),
        },
      ],
    },
  ];
}
