import { countBanding, type BandingAbk, type BandingJabatan } from "../abk/banding-abk";
import { BULAT, EMPAT_DESIMAL, SEPERLUNYA } from "../naskah/angka";
import type { Baris, Blok, Naskah } from "../naskah/naskah";
import { barisIsi, kolomCetak, type KolomIsi } from "../naskah/tabel";
import { formatTanggal } from "../text/date";
import { kalimatBeda, kalimatPerubahan, TEKS_BANDING as T, TEKS_KEADAAN_BANDING } from "../text/dokumen";
import { TANDA_KOSONG } from "../text/formasi-berkas";
import { kepalaSurat, naskahSurat, type BahanSurat } from "./naskah-surat";
import type { RekapJabatan } from "./rekap";

interface IsiBanding {
  readonly banding: BandingAbk;
  /** What the old and the new content are called. */
  readonly sebutan: readonly [lama: string, baru: string];
  readonly hanyaBerubah: boolean;
}

/** Two contents of the ABK element by element: figures of both side by side, and in words what else changed. */
export function naskahBandingAbk(bahan: BahanSurat, { banding, sebutan, hanyaBerubah }: IsiBanding): Naskah {
  const jabatan = hanyaBerubah ? banding.jabatan.filter(({ keadaan }) => keadaan !== "tetap") : banding.jabatan;
  return naskahSurat(bahan, { judul: T.judul }, [
    {
      kunci: "banding",
      lembar: T.judul,
      arah: "mendatar",
      blok: [
        ...kepalaSurat(bahan, T.judul, [`${sebutan.join(" → ")} · ${T.dicetak(formatTanggal(bahan.per))}`]),
        { jenis: "paragraf", teks: `${T.jabatan}: ${T.ringkas(countBanding(banding.jabatan))}.`, gaya: "biasa" },
        ...bedaProfil(banding),
        jabatan.length === 0
          ? { jenis: "paragraf", teks: T.tidakAda, gaya: "biasa" }
          : { jenis: "tabel", kolom: kolomCetak(KOLOM), isi: () => barisBanding(jabatan, banding) },
      ],
    },
  ]);
}

function bedaProfil({ profil }: BandingAbk): readonly Blok[] {
  return [
    { jenis: "subjudul", teks: T.profil },
    profil.length === 0
      ? { jenis: "paragraf", teks: T.profilSama, gaya: "biasa" }
      : { jenis: "daftar", butir: profil.map(({ isian, lama, baru }) => kalimatBeda(isian, lama, baru)), diLuarCetak: false },
    { jenis: "subjudul", teks: T.namaTabel },
  ];
}

type KolomBanding = KolomIsi<BandingJabatan>;

type AngkaRekap = (rekap: RekapJabatan) => number | null;

/** One figure under both contents, side by side. */
function berpasangan(
  kunci: string,
  kelompok: string,
  { bentuk, lebar, nilai }: Pick<KolomBanding, "bentuk" | "lebar"> & { readonly nilai: AngkaRekap },
) {
  return [["lama", T.lama] as const, ["baru", T.baru] as const].map(([sisi, kepala]): KolomBanding => ({
    kunci: `${kunci} ${sisi}`,
    kepala,
    kelompok,
    lebar,
    rata: "kanan",
    ...(bentuk === undefined ? {} : { bentuk }),
    nilai: (banding) => {
      const rekap = banding[sisi];
      return rekap === null ? TANDA_KOSONG : (nilai(rekap) ?? TANDA_KOSONG);
    },
  }));
}

const KOLOM: readonly KolomBanding[] = [
  { kunci: "nama", kepala: T.kolom.nama, lebar: 38, rata: "kiri", nilai: ({ lama, baru }) => (baru ?? lama)?.nama ?? "" },
  { kunci: "unit", kepala: T.kolom.unit, lebar: 30, rata: "kiri", nilai: ({ lama, baru }) => (baru ?? lama)?.unit ?? "" },
  { kunci: "keadaan", kepala: T.kolom.keadaan, lebar: 10, rata: "tengah", nilai: ({ keadaan }) => TEKS_KEADAAN_BANDING[keadaan] },
  ...berpasangan("kelas", T.kolom.kelas, { bentuk: BULAT, lebar: 8.5, nilai: ({ kelas }) => kelas }),
  ...berpasangan("mentah", T.kolom.mentah, { bentuk: EMPAT_DESIMAL, lebar: 10, nilai: ({ kebutuhanMentah }) => kebutuhanMentah }),
  ...berpasangan("kebutuhan", T.kolom.kebutuhan, { bentuk: SEPERLUNYA, lebar: 9, nilai: ({ kebutuhan }) => kebutuhan }),
  ...berpasangan("bezetting", T.kolom.bezetting, { bentuk: BULAT, lebar: 9, nilai: ({ bezetting }) => bezetting }),
  {
    kunci: "perubahan",
    kepala: T.kolom.perubahan,
    lebar: 52,
    rata: "kiri",
    nilai: (banding) => kalimatPerubahan(banding).join("\n") || TANDA_KOSONG,
  },
];

/** The jabatan, and last the need of the whole office under both, also of those that are not listed. */
function* barisBanding(jabatan: readonly BandingJabatan[], { jumlah }: BandingAbk): Generator<Baris> {
  for (const [urutan, satu] of jabatan.entries())
    yield barisIsi(KOLOM, satu, { kunci: satu.jabatanId, bersama: urutan === jabatan.length - 1 });
  const isi: Readonly<Record<string, string | number>> = {
    nama: T.jumlah,
    "mentah lama": jumlah.lama.kebutuhanMentah,
    "mentah baru": jumlah.baru.kebutuhanMentah,
    "kebutuhan lama": jumlah.lama.kebutuhan,
    "kebutuhan baru": jumlah.baru.kebutuhan,
    "bezetting lama": jumlah.lama.bezetting,
    "bezetting baru": jumlah.baru.bezetting,
  };
  yield { kunci: "jumlah", jenis: "jumlah", sel: KOLOM.map(({ kunci }) => isi[kunci] ?? null) };
}
