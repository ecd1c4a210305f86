import { BULAT, DUA_DESIMAL } from "../naskah/angka";
import type { Bagian } from "../naskah/naskah";
import { barisIsi, kolomCetak, type KolomIsi } from "../naskah/tabel";
import { TEKS_LAMPIRAN_PENEMPATAN as L } from "../text/lampiran-penempatan";
import { TEKS_NOTA_PENEMPATAN as N } from "../text/nota-penempatan";
import { TEKS_HALAMAN_PENEMPATAN } from "../text/penempatan-halaman";
import { sebutanSk, TEKS_HALAMAN_RENCANA } from "../text/rencana-halaman";
import { TEKS_KEPUTUSAN } from "../text/rencana-penempatan";
import type { RencanaBernama } from "./rencana-tercetak";
import type { JabatanUsul, UsulTersimpan } from "./rencana-tersimpan";

const K = L.kolomKeputusan;
const tempat = (satu: JabatanUsul | null): string => (satu === null ? TEKS_HALAMAN_PENEMPATAN.tanpaJabatan : `${satu.nama} (${satu.unit})`);

type Baris = UsulTersimpan & { readonly nomor: number };

const KOLOM: readonly KolomIsi<Baris>[] = [
  { kunci: "putusNomor", kepala: K.nomor, lebar: 4, rata: "tengah", bentuk: BULAT, nilai: ({ nomor }) => nomor },
  { kunci: "putusPegawai", kepala: K.pegawai, lebar: 28, rata: "kiri", nilai: ({ nama }) => nama },
  { kunci: "putusDari", kepala: K.dari, lebar: 32, rata: "kiri", nilai: ({ dari }) => tempat(dari) },
  { kunci: "putusKe", kepala: K.ke, lebar: 32, rata: "kiri", nilai: ({ ke }) => tempat(ke) },
  {
    kunci: "putusNilai",
    kepala: K.nilai,
    lebar: 9,
    rata: "kanan",
    bentuk: DUA_DESIMAL,
    nilai: ({ skor }) => (skor === null ? TEKS_HALAMAN_PENEMPATAN.tanpaNilai : skor / 100),
  },
  {
    kunci: "keputusan",
    kepala: K.keputusan,
    lebar: 16,
    rata: "kiri",
    nilai: ({ keputusan }) => (keputusan === null ? TEKS_HALAMAN_RENCANA.belumDiputuskan : TEKS_KEPUTUSAN[keputusan]),
  },
  { kunci: "putusAlasan", kepala: K.alasan, lebar: 40, rata: "kiri", nilai: ({ alasan }) => alasan },
  { kunci: "putusSk", kepala: K.sk, lebar: 26, rata: "kiri", nilai: (satu) => sebutanSk(satu).join("; ") },
];

/** What was decided of each move that a plan keeps, with the reason and the decree. */
export function bagianKeputusan(rencana: RencanaBernama, judul: string): Bagian {
  return {
    kunci: "keputusan",
    lembar: L.lembar.keputusan,
    arah: "mendatar",
    blok: [
      { jenis: "judul", teks: judul, anak: [N.rencana(rencana)] },
      {
        jenis: "tabel",
        kolom: kolomCetak(KOLOM),
        isi: () => rencana.tersimpan.map((satu, di) => barisIsi(KOLOM, { ...satu, nomor: di + 1 }, { kunci: `putusan ${satu.id}` })),
      },
    ],
  };
}
