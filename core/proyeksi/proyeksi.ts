import { datePartsOf, type PlainDate } from "../date";
import { geserHari } from "../disiplin/hari-kerja";
import { groupBy } from "../group";
import type { JenisJabatan, Jenjang } from "../jabatan/jabatan";
import { bagiStatus, type PersenPppk } from "./bagi-status";
import { isiKekurangan, type PengisianTahun } from "./isi-kekurangan";
import { keluarDari, tahunKeluar, type Keluar, type PemangkuProyeksi, type TakDiketahui } from "./keluar";

/** Years that a projection looks ahead. */
const TAHUN_PROYEKSI = 5;

/** A post with its need of each year, its holders, and what was approved for it and nobody fills yet. */
export interface JabatanProyeksi {
  readonly jabatanId: string;
  readonly nama: string;
  readonly unitId: string;
  readonly unit: string;
  /** The satuan kerja that its unit belongs to. */
  readonly satkerId: string;
  readonly kelas: number | null;
  readonly jenis: JenisJabatan;
  readonly jenjang: Jenjang | null;
  /** Need at the end of each year, by the ABK; one a year of the projection. */
  readonly kebutuhan: readonly number[];
  readonly pemangku: readonly PemangkuProyeksi[];
  /** Approved formasi that nobody fills yet, by the year for which they were approved. */
  readonly formasi: readonly { readonly tahun: number; readonly terbuka: number }[];
  /** The office's own order of filling, 1 first; null for none. */
  readonly prioritas: number | null;
}

export interface AcuanProyeksi {
  /** The day from which is looked ahead, at its end. */
  readonly per: PlainDate;
  /** New people that the office may ask for in a year; null without such a limit. */
  readonly batasSetahun: number | null;
  /** Years by which a what-if moves the age of pension. */
  readonly tambahUsia: number;
  /** Whether jabatan pelaksana of the same kelas in the same satuan kerja fill each other. */
  readonly jugaSekelas: boolean;
  readonly persenPppk: PersenPppk;
}

/** One year of one post, at its end. How its shortage is filled: see `PengisianTahun`. */
export interface TahunJabatan extends PengisianTahun {
  readonly tahun: number;
  readonly kebutuhan: number;
  readonly keluar: readonly Keluar[];
  /** Who comes by a planned move within the office. */
  readonly masuk: readonly Keluar[];
  readonly pns: number;
  readonly pppk: number;
  /** Holders at the end of the year, without anybody new: pns + pppk. */
  readonly stok: number;
  /** Holders less need, before anybody new: negative is a shortage. Never netted with another post. [selisih-terpisah] */
  readonly selisih: number;
  /** Shortage that neither approved formasi nor the proposals of the years before cover: `dariDalam` + `usul` + `ditunda`. */
  readonly kurang: number;
  /** Of the new people asked for, who are to be PPPK. */
  readonly usulPppk: number;
  /** Approved formasi of this year and of those before that nobody fills yet. */
  readonly formasiTerbuka: number;
}

export interface ProyeksiJabatan extends Omit<JabatanProyeksi, "kebutuhan" | "pemangku" | "formasi"> {
  /** Approved formasi that nobody fills yet, of whichever year. */
  readonly formasiTerbuka: number;
  readonly pns: number;
  readonly pppk: number;
  readonly tahun: readonly TahunJabatan[];
  /** Holders of whom it cannot be told when they leave, and why. */
  readonly takDiketahui: readonly { readonly pegawaiId: string; readonly nama: string; readonly sebab: readonly TakDiketahui[] }[];
}

/** The years of a projection: the first is that of the day after, so that one as at 31 December begins with the next year. */
export function tahunProyeksi(per: PlainDate): readonly number[] {
  const pertama = datePartsOf(geserHari(per, 1)).year;
  return Array.from({ length: TAHUN_PROYEKSI }, (_, nomor) => pertama + nomor);
}

/**
 * Every post year by year: who leaves and comes, by name; who is left; what is short; and what is asked for, under the limit of the year
 * in the order of priority. Holders of a year change by planned moves only; who comes from within beside them is a proposal. `tanpaJabatan`: who holds no post
 * now and comes to one by a planned move.
 */
export function proyeksikan(
  jabatan: readonly JabatanProyeksi[],
  acuan: AcuanProyeksi,
  tanpaJabatan: readonly PemangkuProyeksi[] = [],
): readonly ProyeksiJabatan[] {
  const tahun = tahunProyeksi(acuan.per);
  const [pertama = 0] = tahun;
  const dinilai = jabatan.map((satu) => ({
    satu,
    orang: satu.pemangku.map((orang) => ({ orang, ...keluarDari(orang, satu, acuan) })),
  }));
  // Until she has a post the age of pension of a pelaksana, the earliest, is hers.
  const belum = tanpaJabatan.map((orang) => ({ orang, ...keluarDari(orang, { jenis: "pelaksana", jenjang: null }, acuan) }));
  const pendatang = groupBy(
    [...dinilai, { orang: belum }].flatMap(({ orang }) =>
      orang.flatMap(({ orang: milik, keluar }) =>
        keluar?.sebab === "pindah" && milik.pindah?.keJabatanId != null ? [{ orang: milik, keluar, ke: milik.pindah.keJabatanId }] : [],
      ),
    ),
    ({ ke }) => ke,
  );
  const gerak = dinilai.map(({ satu, orang }) => {
    const datang = pendatang.get(satu.jabatanId) ?? [];
    // Whoever comes leaves by the rule of the post that she holds then.
    const kelak = datang.map(({ orang: milik, keluar: tiba }) => {
      const { keluar } = keluarDari({ ...milik, pindah: null }, satu, acuan);
      // Nobody leaves before she came: where the new post ends earlier than that by its rule, she leaves as she comes.
      return { keluar: keluar && keluar.hari < tiba.hari ? { ...keluar, hari: tiba.hari, sudahLewat: tiba.sudahLewat } : keluar };
    });
    return {
      satu,
      orang,
      keluar: groupBy(
        [...orang, ...kelak].flatMap(({ keluar }) => keluar ?? []),
        (milik) => tahunKeluar(milik, pertama),
      ),
      masuk: groupBy(
        datang.map(({ keluar }) => keluar),
        (milik) => tahunKeluar(milik, pertama),
      ),
    };
  });
  const stok = gerak.map(({ satu, keluar, masuk: datang }) => stokTahunan(satu, tahun, { keluar, masuk: datang }));
  const pengisian = isiKekurangan(
    jabatan.map(({ kebutuhan, formasi, ...satu }, nomor) => ({
      ...satu,
      selisih: tahun.map((_, ke) => jumlah(stok[nomor]?.[ke]) - (kebutuhan[ke] ?? 0)),
      pns: tahun.map((_, ke) => stok[nomor]?.[ke]?.pns ?? 0),
      terbuka: tahun.map((angka) => terbukaSampai(formasi, angka)),
    })),
    acuan,
  );
  const pppk = bagiStatus(
    jabatan.map(({ jenis }, nomor) => ({ jenis, usul: (pengisian[nomor] ?? []).map(({ usul }) => usul) })),
    acuan.persenPppk,
  );
  return gerak.map(({ satu: { kebutuhan, pemangku, formasi, ...satu }, orang, keluar, masuk: datang }, nomor) => ({
    ...satu,
    formasiTerbuka: terbukaSampai(formasi, Infinity),
    pns: banyak(pemangku, "pns"),
    pppk: banyak(pemangku, "pppk"),
    tahun: tahun.map((angka, ke): TahunJabatan => {
      const kini = stok[nomor]?.[ke] ?? { pns: 0, pppk: 0 };
      const butuh = kebutuhan[ke] ?? 0;
      const diisi = pengisian[nomor]?.[ke] ?? TANPA_PENGISIAN;
      return {
        tahun: angka,
        kebutuhan: butuh,
        keluar: keluar.get(angka) ?? [],
        masuk: datang.get(angka) ?? [],
        ...kini,
        stok: jumlah(kini),
        selisih: jumlah(kini) - butuh,
        kurang: diisi.dariDalam + diisi.usul + diisi.ditunda,
        ...diisi,
        usulPppk: pppk[nomor]?.[ke] ?? 0,
        formasiTerbuka: terbukaSampai(formasi, angka),
      };
    }),
    takDiketahui: orang.flatMap(({ orang: { pegawaiId, nama }, takDiketahui: sebab }) =>
      sebab.length === 0 ? [] : [{ pegawaiId, nama, sebab }],
    ),
  }));
}

/** Approved formasi can be filled from the year on for which they were approved. */
function terbukaSampai(formasi: JabatanProyeksi["formasi"], sampai: number): number {
  return formasi.reduce((semua, { tahun, terbuka }) => semua + (tahun <= sampai ? terbuka : 0), 0);
}

const TANPA_PENGISIAN: PengisianTahun = { dariDalam: 0, asalDalam: [], dilepas: 0, tujuanDalam: [], usul: 0, ditunda: 0 };

interface Stok {
  readonly pns: number;
  readonly pppk: number;
}

const jumlah = (stok: Stok | undefined): number => (stok?.pns ?? 0) + (stok?.pppk ?? 0);

function banyak(orang: readonly { readonly kelompok: "pns" | "pppk" }[], kelompok: "pns" | "pppk"): number {
  return orang.filter((satu) => satu.kelompok === kelompok).length;
}

/** Holders at the end of each year. */
function stokTahunan(
  { pemangku }: JabatanProyeksi,
  tahun: readonly number[],
  { keluar, masuk }: { readonly keluar: ReadonlyMap<number, readonly Keluar[]>; readonly masuk: ReadonlyMap<number, readonly Keluar[]> },
): readonly Stok[] {
  let kini: Stok = { pns: banyak(pemangku, "pns"), pppk: banyak(pemangku, "pppk") };
  return tahun.map((satu) => {
    const [pergi, datang] = [keluar.get(satu) ?? [], masuk.get(satu) ?? []];
    kini = {
      pns: kini.pns - banyak(pergi, "pns") + banyak(datang, "pns"),
      pppk: kini.pppk - banyak(pergi, "pppk") + banyak(datang, "pppk"),
    };
    return kini;
  });
}
