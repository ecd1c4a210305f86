import { groupBy } from "../group";
import type { JenisJabatan, Jenjang } from "../jabatan/jabatan";
import { nameKey } from "../name";
import { isManajerial, tinggiJabatan } from "../penempatan/tinggi-jabatan";

/** A post as a place that others are filled from. */
export interface JabatanSumber {
  readonly nama: string;
  readonly satkerId: string;
  readonly kelas: number | null;
  readonly jenis: JenisJabatan;
  readonly jenjang: Jenjang | null;
  /** Holders less need at the end of each year, without anybody new. */
  readonly selisih: readonly number[];
  /** PNS among the holders at the end of each year. */
  readonly pns: readonly number[];
}

/**
 * How somebody comes from within: from a post of the same name, jenjang and kelas; from another jabatan pelaksana of the same kelas in the same
 * satuan kerja; from a managerial post beside it; or by promotion from one height below.
 */
export type CaraDalam = "senama" | "sekelas" | "setingkat" | "promosi";

export interface Sumber {
  readonly nomor: number;
  readonly cara: CaraDalam;
}

/** The posts from which others are filled, with how many each has given up by now. */
export class SumberDalam {
  private readonly dilepas: number[];
  /** How many a post has to spare, and how many PNS it has, from a year on to the end. */
  private readonly lebih: readonly (readonly number[])[];
  private readonly pns: readonly (readonly number[])[];
  private readonly senama: ReadonlyMap<string, readonly number[]>;
  private readonly sekelas: ReadonlyMap<string, readonly number[]>;
  private readonly setinggi: ReadonlyMap<string, readonly number[]>;

  constructor(
    private readonly jabatan: readonly JabatanSumber[],
    private readonly jugaSekelas: boolean,
  ) {
    const nomor = [...jabatan.keys()];
    const menurut = (kunci: (satu: JabatanSumber) => string | null): ReadonlyMap<string, readonly number[]> => {
      const milik = jabatan.map(kunci);
      return groupBy(
        nomor.filter((di) => milik[di] !== null),
        (di) => milik[di] ?? "",
      );
    };
    this.dilepas = jabatan.map(() => 0);
    this.lebih = jabatan.map(({ selisih }) => terkecilSejak(selisih.map((satu) => Math.max(0, Math.floor(satu)))));
    this.pns = jabatan.map(({ pns }) => terkecilSejak(pns));
    this.senama = menurut(kunciSenama);
    this.sekelas = menurut(kunciSekelas);
    this.setinggi = new Map([
      ...menurut((satu) => `${tinggiJabatan(satu)}`),
      ...menurut((satu) => `${tinggiJabatan(satu)}|${satu.satkerId}`),
    ]);
  }

  /** How many a post has given up. */
  countDilepas(nomor: number): number {
    return this.dilepas[nomor] ?? 0;
  }

  /** Where somebody for a post may come from in a year; null for nowhere. She is taken. */
  ambil(nomor: number, ke: number): Sumber | null {
    const tujuan = this.jabatan[nomor];
    if (!tujuan) return null;
    const sumber = isManajerial(tujuan) ? this.bagiManajerial(nomor, tujuan, ke) : this.bagiLain(nomor, tujuan, ke);
    if (sumber) this.dilepas[sumber.nomor] = (this.dilepas[sumber.nomor] ?? 0) + 1;
    return sumber;
  }

  private sisa(nomor: number, ke: number): number {
    return (this.lebih[nomor]?.[ke] ?? 0) - (this.dilepas[nomor] ?? 0);
  }

  private bagiLain(nomor: number, tujuan: JabatanSumber, ke: number): Sumber | null {
    const berlebih = (calon: readonly number[] = []): number | undefined => calon.find((lain) => lain !== nomor && this.sisa(lain, ke) > 0);
    const senama = berlebih(this.senama.get(kunciSenama(tujuan) ?? ""));
    if (senama !== undefined) return { nomor: senama, cara: "senama" };
    const sekelas = this.jugaSekelas ? berlebih(this.sekelas.get(kunciSekelas(tujuan) ?? "")) : undefined;
    return sekelas === undefined ? null : { nomor: sekelas, cara: "sekelas" };
  }

  /** Of the same satuan kerja before others, who is to spare before who is missed; then where most are, then in the order of the list. */
  private bagiManajerial(nomor: number, tujuan: JabatanSumber, ke: number): Sumber | null {
    const tinggi = tinggiJabatan(tujuan);
    const pilih = (calon: readonly number[], boleh: (satu: JabatanSumber, di: number) => boolean): number | null => {
      let terbaik: { readonly di: number; readonly berlebih: boolean; readonly banyak: number } | null = null;
      for (const di of calon) {
        const satu = this.jabatan[di];
        const banyak = (this.pns[di]?.[ke] ?? 0) - (this.dilepas[di] ?? 0);
        if (!satu || di === nomor || banyak <= 0 || !boleh(satu, di)) continue;
        const berlebih = this.sisa(di, ke) > 0;
        if (terbaik === null || (berlebih === terbaik.berlebih ? banyak > terbaik.banyak : berlebih)) terbaik = { di, berlebih, banyak };
      }
      return terbaik?.di ?? null;
    };
    const dariKunci = (setinggi: number, boleh: (satu: JabatanSumber, di: number) => boolean): number | null =>
      pilih(this.setinggi.get(`${setinggi}|${tujuan.satkerId}`) ?? [], boleh) ?? pilih(this.setinggi.get(`${setinggi}`) ?? [], boleh);
    const setingkat = dariKunci(tinggi, (satu, di) => satu.jenis === tujuan.jenis && satu.kelas === tujuan.kelas && this.sisa(di, ke) > 0);
    if (setingkat !== null) return { nomor: setingkat, cara: "setingkat" };
    const promosi = dariKunci(tinggi - 1, (satu) => satu.kelas === null || tujuan.kelas === null || satu.kelas <= tujuan.kelas);
    return promosi === null ? null : { nomor: promosi, cara: "promosi" };
  }
}

function kunciSenama(satu: JabatanSumber): string | null {
  return isManajerial(satu) ? null : `${nameKey(satu.nama)}|${satu.kelas ?? ""}|${satu.jenjang ?? ""}`;
}

function kunciSekelas({ jenis, kelas, satkerId }: JabatanSumber): string | null {
  return jenis === "pelaksana" && kelas !== null ? `${kelas}|${satkerId}` : null;
}

/** The smallest from each place of a list on. */
function terkecilSejak(isi: readonly number[]): readonly number[] {
  const hasil = [...isi];
  for (let ke = hasil.length - 2; ke >= 0; ke -= 1) hasil[ke] = Math.min(hasil[ke] ?? 0, hasil[ke + 1] ?? 0);
  return hasil;
}
