import { groupBy } from "../group";
import { BULAT, EMPAT_DESIMAL } from "../naskah/angka";
import type { Baris, Naskah } from "../naskah/naskah";
import { rumus, sel } from "../naskah/rumus";
import { barisIsi, barisJumlah, kolomCetak, type KolomIsi } from "../naskah/tabel";
import { TEKS_BANDING_PROFIL as T } from "../text/banding-profil";
import { KEPALA_USUL, TANDA_KOSONG } from "../text/formasi-berkas";
import { kunciUnit, rentangBaris } from "./naskah-rekap";
import { kepalaSurat, naskahSurat, type BahanSurat } from "./naskah-surat";
import type { JumlahRekap, RekapJabatan } from "./rekap";
import { bentukSelisih } from "./rumus-abk";

/** One jabatan under several versions of the computation, a result each in their order. */
export interface JabatanBerversi extends Pick<RekapJabatan, "jabatanId" | "unitId" | "unit" | "nama" | "kelas" | "bezetting"> {
  readonly hasil: readonly Pick<RekapJabatan, "kebutuhanMentah" | "kebutuhan" | "selisih">[];
  /** Why it differs, a sentence each. */
  readonly sebab: readonly string[];
}

/** Versions of the office side by side: profiles, or the original and its scenarios. */
export interface BandingVersi {
  readonly judul: string;
  /** Name of the sheet and of the file. */
  readonly lembar: string;
  readonly versi: readonly { readonly nama: string; readonly keterangan: string }[];
  readonly ringkas: string;
  /** Decimals of a rounded need. */
  readonly desimal: number;
  readonly jabatan: readonly JabatanBerversi[];
  readonly jumlah: readonly JumlahRekap[];
  /** Heading of the reasons; null where there are none to tell. */
  readonly kepalaSebab: string | null;
}

type KolomVersi = KolomIsi<{ readonly baris: JabatanBerversi; readonly nomor: number }, readonly JumlahRekap[]>;

/** What each version makes of every jabatan. Shortage and excess stand apart and are never netted. */
export function naskahBandingVersi(bahan: BahanSurat, banding: BandingVersi): Naskah {
  const kolom = kolomBanding(banding);
  return naskahSurat(bahan, { judul: banding.judul, nama: banding.lembar }, [
    {
      kunci: "banding",
      lembar: banding.lembar,
      arah: "mendatar",
      blok: [
        ...kepalaSurat(bahan, banding.judul),
        {
          jenis: "rincian",
          gaya: "identitas",
          isi: banding.versi.map(({ nama, keterangan }, nomor) => ({ kunci: `versi ${nomor}`, label: nama, nilai: keterangan })),
        },
        { jenis: "paragraf", teks: banding.ringkas, gaya: "catatan" },
        { jenis: "tabel", kolom: kolomCetak(kolom), isi: () => barisBanding(kolom, banding) },
      ],
    },
  ]);
}

function kolomBanding({ versi, desimal, kepalaSebab }: BandingVersi): readonly KolomVersi[] {
  const sebab = (kepala: string): KolomVersi => ({
    kunci: "sebab",
    kepala,
    lebar: 52,
    rata: "kiri",
    nilai: ({ baris }) => baris.sebab.join("\n"),
  });
  return [
    { kunci: "nomor", kepala: KEPALA_USUL.nomor, lebar: 5, rata: "tengah", nilai: ({ nomor }) => nomor },
    { kunci: "nama", kepala: T.kolom.jabatan, lebar: 44, rata: "kiri", nilai: ({ baris }) => baris.nama },
    { kunci: "kelas", kepala: T.kolom.kelas, lebar: 7, rata: "tengah", nilai: ({ baris }) => baris.kelas ?? TANDA_KOSONG },
    {
      kunci: "bezetting",
      kepala: T.kolom.bezetting,
      lebar: 6,
      rata: "kanan",
      bentuk: BULAT,
      nilai: ({ baris }) => baris.bezetting,
      jumlah: ([pertama]) => pertama?.bezetting ?? 0,
    },
    ...versi.flatMap(({ nama }, urutan) => kolomVersi(nama, urutan, { desimal })),
    ...(kepalaSebab === null ? [] : [sebab(kepalaSebab)]),
  ];
}

/** Raw need, rounded need, shortage and excess under one version. */
function kolomVersi(kelompok: string, urutan: number, pegawai: { readonly desimal: number }): readonly KolomVersi[] {
  const selisih = rumus`${sel("bezetting")}-${sel(`kebutuhan ${urutan}`)}`;
  const dasar = { kelompok, rata: "kanan" } as const;
  const lebar = pegawai.desimal > 0 ? 11 : 8;
  const bentuk = bentukSelisih(pegawai);
  const beda = (baris: JabatanBerversi): number => baris.hasil[urutan]?.selisih ?? 0;
  return [
    {
      ...dasar,
      kunci: `mentah ${urutan}`,
      kepala: T.kolom.mentah,
      lebar: 10,
      bentuk: EMPAT_DESIMAL,
      nilai: ({ baris }) => baris.hasil[urutan]?.kebutuhanMentah ?? 0,
      jumlah: (jumlah) => jumlah[urutan]?.kebutuhanMentah ?? 0,
    },
    {
      ...dasar,
      kunci: `kebutuhan ${urutan}`,
      kepala: T.kolom.kebutuhan,
      lebar,
      bentuk: pegawai,
      tebal: true,
      nilai: ({ baris }) => baris.hasil[urutan]?.kebutuhan ?? 0,
      jumlah: (jumlah) => jumlah[urutan]?.kebutuhan ?? 0,
    },
    {
      ...dasar,
      kunci: `kurang ${urutan}`,
      kepala: KEPALA_USUL.kurang,
      lebar,
      bentuk: bentuk.kurang,
      nilai: ({ baris }) => (beda(baris) < 0 ? beda(baris) : 0),
      rumus: () => rumus`MIN(0,${selisih})`,
      jumlah: (jumlah) => 0 - (jumlah[urutan]?.kekurangan ?? 0),
    },
    {
      ...dasar,
      kunci: `lebih ${urutan}`,
      kepala: KEPALA_USUL.lebih,
      lebar,
      bentuk: bentuk.lebih,
      nilai: ({ baris }) => (beda(baris) > 0 ? beda(baris) : 0),
      rumus: () => rumus`MAX(0,${selisih})`,
      jumlah: (jumlah) => jumlah[urutan]?.kelebihan ?? 0,
    },
  ];
}

function* barisBanding(kolom: readonly KolomVersi[], { jabatan, jumlah }: BandingVersi): Generator<Baris> {
  let nomor = 0;
  const unit = [...groupBy(jabatan, ({ unitId }) => unitId).values()];
  for (const anggota of unit) {
    const [pertama] = anggota;
    if (pertama)
      yield {
        kunci: kunciUnit(pertama),
        jenis: "kelompok",
        bersama: true,
        sel: kolom.map(({ kunci }) => (kunci === "nama" ? pertama.unit : null)),
      };
    for (const baris of anggota) {
      nomor += 1;
      yield barisIsi(kolom, { baris, nomor }, { kunci: baris.jabatanId, bersama: nomor === jabatan.length });
    }
  }
  yield barisJumlah(kolom, {
    kunci: "jumlah",
    jenis: "jumlah",
    jumlah,
    label: ["nomor", T.jumlah],
    atas: rentangBaris(unit.flat()),
    gabung: [0, 3],
  });
}
