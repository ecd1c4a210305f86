import { ulid } from "ulid";
import type { IsiSkp } from "../../../core/contract/skp-hasil";
import type { Input } from "../../../core/contract/procedures";
import { isianPilihan, isianPilihanAtauKosong, isianTeks, isianTeksAtauKosong, samaIsian, type BentukIsian } from "../../../core/draf";
import { tidyLines, tidyText } from "../../../core/name";
import { NILAI_SKP, PREDIKAT } from "../../../core/skp/predikat";
import { KEADAAN_SKP, NILAI_BERAKHLAK, PENDEKATAN_SKP, type JenisRhk } from "../../../core/skp/skp";
import { parseAngka } from "../../../core/text/number";

type Simpan = Input<"skp.simpan">;
/** What stands in the form of one SKP: what is saved, without the rows that were seen. */
export type IsianSkp = Omit<Simpan, "id" | "dilihat">;
export type RhkIsian = IsianSkp["rhk"][number];
export type IndikatorIsian = RhkIsian["indikator"][number];

const isianRhk = (isi: unknown): IsianSkp["rhk"] | undefined =>
  Array.isArray(isi) && isi.every((satu: unknown) => typeof satu === "object" && satu !== null && "id" in satu && "indikator" in satu)
    ? (isi as unknown[] as IsianSkp["rhk"])
    : undefined;
const isianPerilaku = (isi: unknown): IsianSkp["perilaku"] | undefined =>
  Array.isArray(isi) && isi.every((satu: unknown) => typeof satu === "object" && satu !== null && "nilai" in satu)
    ? (isi as unknown[] as IsianSkp["perilaku"])
    : undefined;

export const BENTUK_SKP: BentukIsian<IsianSkp> = {
  pendekatan: isianPilihan(PENDEKATAN_SKP),
  mulai: isianTeks,
  selesai: isianTeks,
  atasanId: isianTeksAtauKosong,
  keadaan: isianPilihan(KEADAAN_SKP),
  nilaiHasil: isianPilihanAtauKosong(NILAI_SKP),
  nilaiPerilaku: isianPilihanAtauKosong(NILAI_SKP),
  predikatLuar: isianPilihanAtauKosong(PREDIKAT),
  asalPredikat: isianTeks,
  dukungan: isianTeks,
  skema: isianTeks,
  konsekuensi: isianTeks,
  rhk: isianRhk,
  perilaku: isianPerilaku,
};

/** The form as it is stored. */
export function isianDari({ skp, lampiran, rhk, perilaku }: IsiSkp): IsianSkp {
  const { pendekatan, mulai, selesai, atasan, keadaan, nilaiHasil, nilaiPerilaku, predikatLuar } = skp;
  return {
    pendekatan,
    mulai,
    selesai,
    atasanId: atasan?.pegawaiId ?? null,
    keadaan,
    nilaiHasil,
    nilaiPerilaku,
    predikatLuar,
    ...lampiran,
    rhk: rhk.map(({ id, jenis, uraian, rhkAtasanId, dikerjakanSendiri, tugasId, indikator }) => ({
      id,
      jenis,
      uraian,
      rhkAtasanId,
      dikerjakanSendiri,
      tugasId,
      indikator: indikator.map((satu) => ({
        id: satu.id,
        aspek: satu.aspek,
        perspektif: satu.perspektif,
        uraian: satu.uraian,
        target: satu.target,
        targetAngka: satu.targetAngka,
        satuan: satu.satuan,
        realisasi: satu.realisasi.map(({ triwulan, nilai, bukti, umpanBalik }) => ({ triwulan, nilai, bukti, umpanBalik })),
      })),
    })),
    perilaku: NILAI_BERAKHLAK.map((nilai) => {
      const ada = perilaku.find((satu) => satu.nilai === nilai);
      return { nilai, ekspektasi: ada?.ekspektasi ?? "", umpanBalik: ada?.umpanBalik ?? "", penilaian: ada?.penilaian ?? null };
    }),
  };
}

/** Every row that an answer shows, with its revision. */
export function barisDilihat({ skp, rhk, perilaku }: IsiSkp): Simpan["dilihat"] {
  const baris = (satu: { readonly id: string; readonly revision: number }) => ({ id: satu.id, revision: satu.revision });
  return [
    baris(skp),
    ...rhk.flatMap((satu) => [baris(satu), ...satu.indikator.flatMap((isi) => [baris(isi), ...isi.realisasi.map(baris)])]),
    ...perilaku.map(baris),
  ];
}

/**
 * The form as it is sent: blanks tidied, the lines of the annex kept, results without words left out, the number of a target read from its
 * words, every row with its fields in one order, so that it compares with what is stored.
 */
export function rapikan(isi: IsianSkp): IsianSkp {
  return {
    ...isi,
    asalPredikat: tidyText(isi.asalPredikat),
    dukungan: tidyLines(isi.dukungan),
    skema: tidyLines(isi.skema),
    konsekuensi: tidyLines(isi.konsekuensi),
    rhk: isi.rhk.filter(({ uraian }) => uraian.trim() !== "").map(rapikanRhk),
    perilaku: isi.perilaku.map(({ nilai, ekspektasi, umpanBalik, penilaian }) => ({
      nilai,
      ekspektasi: tidyText(ekspektasi),
      umpanBalik: tidyText(umpanBalik),
      penilaian,
    })),
  };
}

function rapikanRhk({ id, jenis, uraian, rhkAtasanId, dikerjakanSendiri, tugasId, indikator }: RhkIsian): RhkIsian {
  return {
    id,
    jenis,
    uraian: tidyText(uraian),
    rhkAtasanId,
    dikerjakanSendiri,
    tugasId,
    indikator: indikator.map((ukuran) => ({
      id: ukuran.id,
      aspek: ukuran.aspek,
      perspektif: ukuran.perspektif,
      uraian: tidyText(ukuran.uraian),
      target: tidyText(ukuran.target),
      targetAngka: parseAngka(ukuran.target),
      satuan: tidyText(ukuran.satuan),
      realisasi: ukuran.realisasi.map(({ triwulan, nilai, bukti, umpanBalik }) => ({
        triwulan,
        nilai: tidyText(nilai),
        bukti: tidyText(bukti),
        umpanBalik: tidyText(umpanBalik),
      })),
    })),
  };
}

/** Whether saving the form would change what is stored. A quarter without any word is the same as none. */
export function perluSimpan(isi: IsianSkp, tersimpan: IsiSkp): boolean {
  return !samaIsian(tanpaTriwulanKosong(rapikan(isi)), tanpaTriwulanKosong(isianDari(tersimpan)));
}

function tanpaTriwulanKosong(isi: IsianSkp): IsianSkp {
  return {
    ...isi,
    rhk: isi.rhk.map((rhk) => ({
      ...rhk,
      indikator: rhk.indikator.map((ukuran) => ({
        ...ukuran,
        realisasi: ukuran.realisasi.filter(({ nilai, bukti, umpanBalik }) => `${nilai}${bukti}${umpanBalik}` !== ""),
      })),
    })),
  };
}

const idBaru = (): string => ulid();

export function indikatorBaru(isi: Partial<IndikatorIsian> = {}): IndikatorIsian {
  return {
    aspek: "kuantitas",
    perspektif: null,
    uraian: "",
    target: "",
    targetAngka: null,
    satuan: "",
    realisasi: [],
    ...isi,
    id: idBaru(),
  };
}

export function rhkBaru(jenis: JenisRhk, isi: Partial<RhkIsian> = {}): RhkIsian {
  return {
    jenis,
    uraian: "",
    rhkAtasanId: null,
    dikerjakanSendiri: false,
    tugasId: null,
    indikator: [indikatorBaru()],
    ...isi,
    id: idBaru(),
  };
}

/** Results from rows pasted out of a sheet: result, indicator, target, unit. An empty result goes on with the one above it. */
export function rhkDariTempelan(teks: string, jenis: JenisRhk): readonly RhkIsian[] {
  const hasil: RhkIsian[] = [];
  for (const baris of teks.split(/\r?\n/u)) {
    const [uraian = "", indikator = "", target = "", satuan = ""] = baris.split("\t").map(tidyText);
    if (`${uraian}${indikator}${target}`.trim() === "") continue;
    const ukuran = indikatorBaru({ uraian: indikator, target, targetAngka: parseAngka(target), satuan });
    const atas = hasil.at(-1);
    if (uraian === "" && atas) hasil[hasil.length - 1] = { ...atas, indikator: [...atas.indikator, ukuran] };
    else hasil.push(rhkBaru(jenis, { uraian, indikator: [ukuran] }));
  }
  return hasil;
}
