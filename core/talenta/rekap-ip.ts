import { DIMENSI_IP, KATEGORI_IP, type DimensiIp, type IpAsn, type KategoriIp } from "./ip-asn";

/** A mean whose parts may not all be known: from what is known to the most that it could be. */
export interface Rentang {
  readonly nilai: number;
  readonly tertinggi: number;
}

/** The index of a group of people: means of the dimensions and of the total, and how many stand in each category. */
export interface RekapIp {
  readonly orang: number;
  /** People of whom every part is known. */
  readonly lengkap: number;
  readonly rerata: Rentang;
  readonly dimensi: Readonly<Record<DimensiIp, Rentang & { readonly lengkap: number }>>;
  readonly kategori: Readonly<Record<KategoriIp, number>>;
  /** People whose category the unknown parts decide. */
  readonly tanpaKategori: number;
}

/** Means over everybody of a group; null for a group of nobody. */
export function rekapIp(orang: readonly IpAsn[]): RekapIp | null {
  if (orang.length === 0) return null;
  const rerata = (ukuran: (satu: IpAsn) => number): number => orang.reduce((jumlah, satu) => jumlah + ukuran(satu), 0) / orang.length;
  return {
    orang: orang.length,
    lengkap: orang.filter((satu) => satu.nilai === satu.tertinggi).length,
    rerata: { nilai: rerata(({ nilai }) => nilai), tertinggi: rerata(({ tertinggi }) => tertinggi) },
    dimensi: perDimensi((dimensi) => ({
      nilai: rerata((satu) => nilaiDimensi(satu, dimensi).nilai),
      tertinggi: rerata((satu) => nilaiDimensi(satu, dimensi).tertinggi),
      lengkap: orang.filter((satu) => isLengkap(satu, dimensi)).length,
    })),
    kategori: Object.fromEntries(KATEGORI_IP.map((satu) => [satu, orang.filter(({ kategori }) => kategori === satu).length])) as Readonly<
      Record<KategoriIp, number>
    >,
    tanpaKategori: orang.filter(({ kategori }) => kategori === null).length,
  };
}

/** Points of one dimension of a person. */
export function nilaiDimensi({ bagian }: IpAsn, dimensi: DimensiIp): Rentang {
  const milik = bagian.filter((satu) => satu.dimensi === dimensi);
  return {
    nilai: milik.reduce((jumlah, { nilai }) => jumlah + (nilai ?? 0), 0),
    tertinggi: milik.reduce((jumlah, { nilai, maksimum }) => jumlah + (nilai ?? maksimum), 0),
  };
}

function isLengkap({ bagian }: IpAsn, dimensi: DimensiIp): boolean {
  return bagian.every((satu) => satu.dimensi !== dimensi || satu.nilai !== null);
}

function perDimensi<T>(isi: (dimensi: DimensiIp) => T): Readonly<Record<DimensiIp, T>> {
  const [kualifikasi, kompetensi, kinerja, disiplin] = DIMENSI_IP;
  return { kualifikasi: isi(kualifikasi), kompetensi: isi(kompetensi), kinerja: isi(kinerja), disiplin: isi(disiplin) };
}
