import { kepalaSurat, naskahSurat, tandaTanganSurat, type BahanSurat } from "../formasi/naskah-surat";
import type { PlainDate } from "../date";
import { BULAT } from "../naskah/angka";
import type { Bagian, Blok, Naskah } from "../naskah/naskah";
import { barisIsi, kolomCetak, type KolomIsi } from "../naskah/tabel";
import { kalimatUsul } from "../text/alasan-penempatan";
import { sebutanPendidikan, sebutanPredikat, TEKS_ALASAN_MUTASI as T, TEKS_JENIS_MUTASI } from "../text/alasan-mutasi";
import { formatTanggalPendek } from "../text/date";
import { TEKS_NASKAH_PENEMPATAN } from "../text/naskah-penempatan";
import { TEKS_NOTA_PENEMPATAN } from "../text/nota-penempatan";
import { penyebut, sebutanTempat, TEKS_HALAMAN_PENEMPATAN } from "../text/penempatan-halaman";
import { barisUsul } from "./baris-usul";
import { bulanDijalani } from "./masa-jabatan";
import type { BarisUsul, BerkasPenempatan, OrangTercetak } from "./rencana-tercetak";

/** One move with what the file of its person says. */
interface BarisMutasi {
  readonly baris: BarisUsul;
  readonly orang: OrangTercetak | undefined;
  readonly alasan: string;
  readonly per: PlainDate;
}

/**
 * The proposed moves for the check from outside, a row each with its whole reason in one text. On paper several facts share a column; a workbook has them in
 * a column each as well. The columns are our own: those of I-MUT are not known for sure.
 */
export function naskahAlasanMutasi(bahan: BahanSurat, { rencana, orang, tersimpan }: BerkasPenempatan): Naskah {
  const nama = penyebut(rencana.nama, rencana.jabatan);
  const baris = barisUsul(rencana).map((satu): BarisMutasi => ({
    baris: satu,
    orang: orang[satu.usul.pegawaiId],
    alasan: kalimatUsul(satu.usul, nama, rencana.usul).join(" "),
    per: rencana.per,
  }));
  return naskahSurat(bahan, { judul: T.judul, nama: T.nama, tanpaProfil: true }, [
    {
      kunci: "alasanMutasi",
      lembar: T.lembar.alasan,
      arah: "mendatar",
      blok: [
        ...kepalaSurat(bahan, T.judul.toUpperCase(), [
          TEKS_NASKAH_PENEMPATAN.keadaan(rencana.per, rencana.sampai),
          ...(tersimpan === null ? [] : [TEKS_NOTA_PENEMPATAN.rencana(tersimpan)]),
        ]),
        ...(rencana.bukti === null ? [catatan(TEKS_NOTA_PENEMPATAN.disimpan)] : []),
        ...(rencana.perkaraTertutup ? [catatan(TEKS_NASKAH_PENEMPATAN.perkaraTertutup)] : []),
        baris.length === 0 ? { jenis: "paragraf", teks: T.tanpaUsul, gaya: "biasa" } : tabel(KOLOM_CETAK, baris, "cetak"),
        catatan(T.kolomSendiri),
        catatan(T.usulSaja),
        tandaTanganSurat(bahan),
      ],
    },
    ...(baris.length === 0 ? [] : [bagianData(baris)]),
  ]);
}

const catatan = (teks: string): Blok => ({ jenis: "paragraf", teks, gaya: "catatan" });

function bagianData(baris: readonly BarisMutasi[]): Bagian {
  return { kunci: "data", lembar: T.lembar.data, arah: "mendatar", diLuarCetak: true, blok: [tabel(KOLOM_DATA, baris, "data")] };
}

function tabel(kolom: readonly KolomIsi<BarisMutasi>[], baris: readonly BarisMutasi[], awalan: string): Blok {
  return {
    jenis: "tabel",
    kolom: kolomCetak(kolom),
    isi: () => baris.map((satu) => barisIsi(kolom, satu, { kunci: `${awalan} ${satu.baris.usul.pegawaiId}` })),
  };
}

const masa = ({ orang, per }: BarisMutasi): string => {
  const sejak = orang?.tmtJabatan ?? null;
  return sejak === null || sejak > per ? T.masaBelum : T.masa(bulanDijalani({ sejak, sampai: null }, per));
};
const jenis = ({ orang }: BarisMutasi): string => (orang?.mutasi ? TEKS_JENIS_MUTASI[orang.mutasi] : "");
const pendidikan = ({ orang }: BarisMutasi): string => (orang ? sebutanPendidikan(orang) : "");
const predikat = ({ orang }: BarisMutasi): string => (orang ? sebutanPredikat(orang) : "");
const tmt = ({ baris: { hari } }: BarisMutasi): string => formatTanggalPendek(hari);

const K = T.kolom;
const NOMOR: KolomIsi<BarisMutasi> = {
  kunci: "nomor",
  kepala: K.nomor,
  lebar: 4,
  rata: "tengah",
  bentuk: BULAT,
  nilai: ({ baris: { nomor } }) => nomor,
};

const KOLOM_CETAK: readonly KolomIsi<BarisMutasi>[] = [
  NOMOR,
  {
    kunci: "pegawai",
    kepala: K.pegawai,
    lebar: 24,
    rata: "kiri",
    nilai: ({ baris: { nama, nip }, orang }) => [nama, nip, orang?.golongan ?? ""].filter((satu) => satu !== "").join("\n"),
  },
  {
    kunci: "asal",
    kepala: K.dari,
    lebar: 26,
    rata: "kiri",
    nilai: ({ baris: { dari } }) => T.berkelas(sebutanTempat(dari), dari?.kelas ?? null),
  },
  {
    kunci: "tujuan",
    kepala: K.ke,
    lebar: 26,
    rata: "kiri",
    nilai: ({ baris: { ke } }) => T.berkelas(sebutanTempat(ke), ke?.kelas ?? null),
  },
  {
    kunci: "tmtJenis",
    kepala: `${K.tmt}; ${K.jenis.toLowerCase()}`,
    lebar: 16,
    rata: "kiri",
    nilai: (satu) => `${tmt(satu)}\n${jenis(satu)}`,
  },
  {
    kunci: "rincian",
    kepala: K.rincian,
    lebar: 26,
    rata: "kiri",
    nilai: (satu) => [masa(satu), pendidikan(satu), predikat(satu)].filter((teks) => teks !== "").join("\n"),
  },
  { kunci: "alasan", kepala: K.alasan, lebar: 70, rata: "kiri", nilai: ({ alasan }) => alasan },
];

const KOLOM_DATA: readonly KolomIsi<BarisMutasi>[] = [
  NOMOR,
  kata("nip", 20, ({ baris }) => baris.nip),
  kata("nama", 28, ({ baris }) => baris.nama),
  kata("golongan", 20, ({ orang }) => orang?.golongan ?? ""),
  kata("dari", 34, ({ baris: { dari } }) => dari?.nama ?? TEKS_HALAMAN_PENEMPATAN.tanpaJabatan),
  kata("unitDari", 34, ({ baris: { dari } }) => dari?.unit ?? ""),
  kelas("kelasDari", ({ baris: { dari } }) => dari?.kelas ?? null),
  kata("ke", 34, ({ baris: { ke } }) => ke?.nama ?? ""),
  kata("unitKe", 34, ({ baris: { ke } }) => ke?.unit ?? ""),
  kelas("kelasKe", ({ baris: { ke } }) => ke?.kelas ?? null),
  kata("tmt", 14, tmt),
  kata("jenis", 24, jenis),
  kata("masa", 20, masa),
  kata("pendidikan", 30, pendidikan),
  kata("predikat", 26, predikat),
  kata("alasan", 90, ({ alasan }) => alasan),
];

function kata(kunci: keyof typeof K, lebar: number, nilai: (satu: BarisMutasi) => string): KolomIsi<BarisMutasi> {
  return { kunci, kepala: K[kunci], lebar, rata: "kiri", nilai };
}

function kelas(kunci: "kelasDari" | "kelasKe", nilai: (satu: BarisMutasi) => number | null): KolomIsi<BarisMutasi> {
  return { kunci, kepala: K[kunci], lebar: 8, rata: "tengah", bentuk: BULAT, nilai };
}
