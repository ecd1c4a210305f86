import type { PlainDate } from "../date";
import type { StatusPegawai } from "../pegawai/pegawai";
import type { NilaiKantor } from "../peraturan/nilai-kantor";
import type { IdKetentuan } from "../peraturan/register";
import type { Predikat } from "../skp/predikat";
import { TEKS_BERKAS_MUTASI as T } from "../text/berkas-mutasi";
import { JENIS_BERKAS, type BarisBerkas, type JenisBerkas } from "./jenis-berkas";
import type { KapanBerkas } from "./kapan-berkas";

/** Kinds of move: within one agency, as every move of a plan is, or to another one. */
export type LingkupMutasi = "satuInstansi" | "antarInstansi";

/** A decree as her history holds it. */
export interface KeputusanTercatat {
  /** What it decided: a golongan, a post, a status. */
  readonly hal: string;
  readonly nomorSk: string;
  readonly sejak: PlainDate | null;
}

/** What the product knows of a person and the post that she is proposed for, as at a day. */
export interface FaktaBerkas {
  /** The post: parts of its anjab that are empty or begun, of how many; tasks that lack something, and whether it waits for its first. */
  readonly jabatan: { readonly anjabTerbuka: number; readonly anjab: number; readonly tugasKurang: number; readonly tanpaTugas: boolean };
  readonly status: (KeputusanTercatat & { readonly status: StatusPegawai }) | null;
  readonly pangkat: KeputusanTercatat | null;
  readonly jabatanKini: KeputusanTercatat | null;
  /** The years asked for, the latest first. */
  readonly predikat: readonly { readonly tahun: number; readonly predikat: Predikat | null }[];
  readonly pendidikan: { readonly nama: string; readonly tahunLulus: number | null; readonly lembaga: string } | null;
  readonly tugasBelajar: boolean;
  /** Whether a case or a punishment holds her back; null while that is not looked at, for anybody. */
  readonly tertahan: boolean | null;
}

type Isi = Omit<BarisBerkas, "jenis" | "ketentuan">;

const PASAL: Readonly<Partial<Record<JenisBerkas, IdKetentuan>>> = {
  penilaian: "penilaian-dua-tahun",
  tanpaHukdis: "hukdis-tanpa-mutasi",
  tanpaTugasBelajar: "mutasi-tugas-belajar",
};

/**
 * The check list of documents for moving somebody: those that are asked for by the kind of move, each with what is on record of it. Nothing is stored:
 * it follows from her history and from the post. [mutasi-berkas]
 */
export function berkasMutasi(
  fakta: FaktaBerkas,
  { lingkup, diminta }: { readonly lingkup: LingkupMutasi; readonly diminta: Readonly<Record<JenisBerkas, KapanBerkas>> },
): readonly BarisBerkas[] {
  return JENIS_BERKAS.filter(
    (jenis) => diminta[jenis] === "selalu" || (diminta[jenis] === "antarinstansi" && lingkup === "antarInstansi"),
  ).map((jenis) => ({ jenis, ketentuan: PASAL[jenis] ?? "mutasi-berkas", ...PERIKSA[jenis](fakta) }));
}

/** When the office asks for each document. [mutasi-berkas] */
export function berkasDiminta(nilai: NilaiKantor, per: PlainDate): Readonly<Record<JenisBerkas, KapanBerkas>> {
  // An office's words are those of the register (`pilihan`): others are refused when they are written and when they are read.
  return nilai.menurut("mutasi-berkas", per) as Readonly<Record<JenisBerkas, KapanBerkas>>;
}

const PERIKSA: Readonly<Record<JenisBerkas, (fakta: FaktaBerkas) => Isi>> = {
  anjabAbk: ({ jabatan }) => berkasJabatan(jabatan),
  usul: () => dibuat(T.dibuatUsul),
  skStatus: ({ status }) => keputusan(status),
  skPangkat: ({ pangkat }) => keputusan(pangkat),
  skJabatan: ({ jabatanKini }) => keputusan(jabatanKini),
  penilaian: ({ predikat }) => penilaian(predikat),
  ijazah: ({ pendidikan }) => ijazah(pendidikan),
  tanpaHukdis: ({ tertahan }) =>
    tertahan === true ? belumAda(T.tertahan) : dibuat(tertahan === null ? T.perkaraTertutup : T.dibuatPernyataan),
  tanpaTugasBelajar: ({ tugasBelajar }) => (tugasBelajar ? belumAda(T.tugasBelajar) : dibuat(T.dibuatPernyataan)),
  persetujuanAsal: () => belumAda(T.dariInstansiAsal),
  bebasTemuan: () => belumAda(T.dariInspektorat),
};

const dibuat = (isi: string): Isi => ({ keadaan: "dibuat", isi, kurang: [] });
const belumAda = (isi: string): Isi => ({ keadaan: "belumAda", isi, kurang: [] });

/** On record, unless something of it is missing. */
function tercatat(isi: string, kurang: readonly string[]): Isi {
  return { keadaan: kurang.length === 0 ? "ada" : "belumLengkap", isi, kurang };
}

/** The product prints both from the record of the post, once they stand there. */
function berkasJabatan({ anjabTerbuka, anjab, tugasKurang, tanpaTugas }: FaktaBerkas["jabatan"]): Isi {
  if (anjabTerbuka === anjab && tanpaTugas) return belumAda(T.jabatanKosong);
  const kurang = [
    ...(anjabTerbuka > 0 ? [T.anjabTerbuka(anjabTerbuka, anjab)] : []),
    ...(tanpaTugas ? [T.tanpaTugas] : tugasKurang > 0 ? [T.tugasKurang(tugasKurang)] : []),
  ];
  return kurang.length === 0 ? dibuat(T.dibuatJabatan) : tercatat(T.dibuatJabatan, kurang);
}

function keputusan(satu: KeputusanTercatat | null): Isi {
  if (satu === null) return belumAda(T.tanpaCatatan);
  const { hal, nomorSk, sejak } = satu;
  return tercatat(T.keputusan(hal, nomorSk, sejak), [...(nomorSk === "" ? [T.nomorSk] : []), ...(sejak === null ? [T.tmt] : [])]);
}

/** Each year that is asked for; one that was not rated good stands on record all the same, and is told of. */
function penilaian(predikat: FaktaBerkas["predikat"]): Isi {
  const kurang = predikat.filter((satu) => satu.predikat === null).map(({ tahun }) => T.penilaianTahun(tahun));
  if (kurang.length === predikat.length) return belumAda(T.tanpaCatatan);
  return tercatat(predikat.flatMap(({ tahun, predikat: satu }) => (satu === null ? [] : [T.predikat(tahun, satu)])).join("; "), kurang);
}

function ijazah(pendidikan: FaktaBerkas["pendidikan"]): Isi {
  if (pendidikan === null || pendidikan.nama === "") return belumAda(T.tanpaCatatan);
  const { nama, tahunLulus, lembaga } = pendidikan;
  return tercatat(T.ijazah(nama, lembaga, tahunLulus), [
    ...(lembaga === "" ? [T.lembaga] : []),
    ...(tahunLulus === null ? [T.tahunLulus] : []),
  ]);
}
