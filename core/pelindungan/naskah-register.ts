import { kepalaSurat, naskahSurat, tandaTanganSurat, type BahanSurat } from "../formasi/naskah-surat";
import type { Naskah } from "../naskah/naskah";
import { barisIsi, kolomCetak, type KolomIsi } from "../naskah/tabel";
import { kutipan } from "../text/kasus-halaman";
import type { IsiKegiatan } from "../text/kegiatan-pemrosesan";
import { TEKS_NASKAH_PELINDUNGAN } from "../text/naskah-pelindungan";
import { LABEL_PELINDUNGAN as L, TEKS_DASAR_PEMROSESAN } from "../text/pelindungan";
import { blokPetugas, type Petugas } from "./blok-petugas";

const T = TEKS_NASKAH_PELINDUNGAN.register;

type Bernomor = IsiKegiatan & { readonly nomor: number };

const KOLOM: readonly KolomIsi<Bernomor>[] = [
  { kunci: "nomor", kepala: T.nomor, lebar: 4, rata: "tengah", nilai: ({ nomor }) => nomor },
  { kunci: "nama", kepala: L.kegiatan, lebar: 18, rata: "kiri", nilai: ({ nama }) => nama },
  { kunci: "tujuan", kepala: L.tujuan, lebar: 24, rata: "kiri", nilai: ({ tujuan }) => tujuan },
  { kunci: "dasar", kepala: L.dasar, lebar: 16, rata: "kiri", nilai: ({ dasar }) => TEKS_DASAR_PEMROSESAN[dasar] },
  { kunci: "jenisData", kepala: L.jenisData, lebar: 26, rata: "kiri", nilai: ({ jenisData }) => jenisData },
  { kunci: "subjek", kepala: L.subjek, lebar: 17, rata: "kiri", nilai: ({ subjek }) => subjek },
  { kunci: "penerima", kepala: L.penerima, lebar: 22, rata: "kiri", nilai: ({ penerima }) => penerima },
  { kunci: "retensi", kepala: L.retensi, lebar: 16, rata: "kiri", nilai: ({ retensi }) => retensi },
  { kunci: "pengamanan", kepala: L.pengamanan, lebar: 26, rata: "kiri", nilai: ({ pengamanan }) => pengamanan },
];

/** The register of what the office does with personal data. [pdp-rekaman-pemrosesan] */
export function naskahRegister(bahan: BahanSurat, kegiatan: readonly IsiKegiatan[], petugas: Petugas): Naskah {
  return naskahSurat(bahan, { judul: T.nama, tanpaProfil: true }, [
    {
      kunci: "register",
      lembar: T.lembar,
      arah: "mendatar",
      blok: [
        ...kepalaSurat(bahan, T.judul),
        { jenis: "paragraf", teks: T.pengantar(kutipan("pdp-rekaman-pemrosesan")), gaya: "catatan" },
        {
          jenis: "tabel",
          kolom: kolomCetak(KOLOM),
          isi: () => kegiatan.map((satu, urutan) => barisIsi(KOLOM, { ...satu, nomor: urutan + 1 }, { kunci: `kegiatan ${urutan + 1}` })),
        },
        ...blokPetugas(petugas),
        tandaTanganSurat(bahan),
      ],
    },
  ]);
}
