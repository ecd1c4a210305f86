import { bentukKebutuhan } from "../formasi/rumus-abk";
import { BULAT_TANPA_NOL, type Bentuk } from "../naskah/angka";
import { rumus, sel } from "../naskah/rumus";
import { KEPALA_USUL as K, TANDA_KOSONG } from "../text/formasi-berkas";
import { TEKS_NASKAH_PROYEKSI } from "../text/proyeksi-naskah";
import { angkaJabatan } from "./angka-tahun";
import { banyakSatker, kunciTahun, type BahanProyeksi, type BarisProyeksi } from "./bahan-naskah";
import { tercetakDahulu, type KolomProyeksi } from "./baris-unit";
import type { TahunJabatan } from "./proyeksi";

const T = TEKS_NASKAH_PROYEKSI.kolom;
const ANGKA = { rata: "kanan", lebar: 6 } as const;

export const kolomNomorProyeksi: KolomProyeksi = {
  kunci: "nomor",
  kepala: K.nomor,
  lebar: 5,
  rata: "tengah",
  nilai: ({ nomor }) => nomor,
};

export const kolomNamaProyeksi: KolomProyeksi = {
  kunci: "nama",
  kepala: K.nama,
  lebar: 36,
  rata: "kiri",
  nilai: ({ jabatan }) => jabatan.nama,
};

/** The columns of the figures: holders, then need, departures and difference of each year. Holders of a year stand beside the page. */
export function kolomAngka({ surat, proyeksi: { tahun, jabatan } }: BahanProyeksi): readonly KolomProyeksi[] {
  const bentuk = bentukKebutuhan(surat.profil);
  // Who comes is printed only where somebody does: the difference could not be checked otherwise.
  const adaMasuk = jabatan.some((satu) => satu.tahun.some(({ masuk }) => masuk.length > 0));
  return tercetakDahulu([
    kolomNomorProyeksi,
    kolomNamaProyeksi,
    { ...ANGKA, kunci: "kelas", kepala: K.kelas, lebar: 8, rata: "tengah", nilai: ({ jabatan: satu }) => satu.kelas ?? TANDA_KOSONG },
    ...bezetting(),
    ...tahun.map((nama, ke): KolomProyeksi => ({
      ...ANGKA,
      kunci: kunciTahun("kebutuhan", nama),
      kepala: String(nama),
      kelompok: T.kebutuhan,
      bentuk,
      nilai: (baris) => setahun(baris, ke)?.kebutuhan ?? 0,
      jumlah: (jumlah) => jumlah.tahun[ke]?.kebutuhan ?? 0,
    })),
    ...banyak("keluar", tahun, false),
    ...banyak("masuk", tahun, !adaMasuk),
    ...tahun.map((nama, ke): KolomProyeksi => ({
      ...ANGKA,
      kunci: kunciTahun("selisih", nama),
      kepala: String(nama),
      kelompok: T.selisih,
      bentuk: { ...bentuk, nolKosong: true, bertanda: true },
      tebal: true,
      nilai: (baris) => setahun(baris, ke)?.selisih ?? 0,
      rumus: () => rumus`${sel(kunciTahun("stok", nama))}-${sel(kunciTahun("kebutuhan", nama))}`,
    })),
    ...(banyakSatker({ jabatan }) ? [...terpisah("kekurangan", tahun, bentuk), ...terpisah("kelebihan", tahun, bentuk)] : []),
    ...tahun.map((nama, ke): KolomProyeksi => {
      const sebelum = tahun[ke - 1];
      return {
        ...ANGKA,
        kunci: kunciTahun("stok", nama),
        kepala: String(nama),
        kelompok: T.stok,
        bentuk: BULAT_TANPA_NOL,
        diLuarCetak: true,
        nilai: (baris) => setahun(baris, ke)?.stok ?? 0,
        rumus: () =>
          rumus`${sebelum === undefined ? sel("bezetting") : sel(kunciTahun("stok", sebelum))}-${sel(kunciTahun("keluar", nama))}+${sel(kunciTahun("masuk", nama))}`,
        jumlah: (jumlah) => jumlah.tahun[ke]?.stok ?? 0,
      };
    }),
  ]);
}

const setahun = ({ jabatan }: BarisProyeksi, ke: number): TahunJabatan | undefined => jabatan.tahun[ke];

function bezetting(): readonly KolomProyeksi[] {
  const kolom = { ...ANGKA, kelompok: K.kelompokBezetting, bentuk: BULAT_TANPA_NOL };
  return [
    { ...kolom, kunci: "pns", kepala: K.pns, nilai: ({ jabatan }) => jabatan.pns, jumlah: ({ pns }) => pns },
    { ...kolom, kunci: "pppk", kepala: K.pppk, nilai: ({ jabatan }) => jabatan.pppk, jumlah: ({ pppk }) => pppk },
    {
      ...kolom,
      lebar: 8,
      kunci: "bezetting",
      kepala: K.bezetting,
      nilai: ({ jabatan }) => jabatan.pns + jabatan.pppk,
      rumus: () => rumus`${sel("pns")}+${sel("pppk")}`,
      jumlah: ({ pns, pppk }) => pns + pppk,
    },
  ];
}

/** Shortage, or excess, of each year by itself, so that sums of it set nothing off: beside the page. [selisih-terpisah] */
function terpisah(apa: "kekurangan" | "kelebihan", tahun: readonly number[], bentuk: Bentuk): readonly KolomProyeksi[] {
  return tahun.map((nama, ke): KolomProyeksi => ({
    ...ANGKA,
    kunci: kunciTahun(apa, nama),
    kepala: String(nama),
    kelompok: T[apa],
    bentuk: { ...bentuk, nolKosong: true },
    diLuarCetak: true,
    nilai: (baris) => {
      const satu = setahun(baris, ke);
      return satu ? angkaJabatan(satu)[apa] : 0;
    },
    rumus: () => rumus`MAX(0,${apa === "kekurangan" ? "-" : ""}${sel(kunciTahun("selisih", nama))})`,
    jumlah: ({ tahun: jumlah }) => jumlah[ke]?.[apa] ?? 0,
  }));
}

/** How many leave or come in each year. */
function banyak(apa: "keluar" | "masuk", tahun: readonly number[], diLuarCetak: boolean): readonly KolomProyeksi[] {
  return tahun.map((nama, ke): KolomProyeksi => ({
    ...ANGKA,
    kunci: kunciTahun(apa, nama),
    kepala: String(nama),
    kelompok: T[apa],
    bentuk: BULAT_TANPA_NOL,
    diLuarCetak,
    nilai: (baris) => setahun(baris, ke)?.[apa].length ?? 0,
    jumlah: ({ tahun: jumlah }) => {
      const satu = jumlah[ke];
      if (!satu) return 0;
      return apa === "masuk" ? satu.masuk : satu.pensiun + satu.kontrak + satu.pindah;
    },
  }));
}
