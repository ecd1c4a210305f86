import { nameKey } from "../name";
import { asalDari, asalSalinan, type UnsurTertulis } from "./asal";
import type { TugasDisebut } from "./pasangan-tugas";
import type { TugasBerincian } from "./salin-rincian";
import { UNSUR_ANJAB, UNSUR_KOSONG, type AnjabJabatan, type BarisPenggunaan, type IsiUnsur, type UnsurAnjab } from "./unsur";

/** Where elements are copied from: another jabatan, or an earlier informasi jabatan of this one. */
export interface SumberSalin extends TugasBerincian {
  /** Its name, in words that stand with what was copied. */
  readonly nama: string;
  /** Whether it is about the same jabatan, so that what was said of an element's origin still holds. */
  readonly jabatanSama: boolean;
  readonly unsur: AnjabJabatan;
}

/** The jabatan that is copied to. */
export interface TujuanSalin {
  readonly unsur: AnjabJabatan;
  readonly tugas: readonly TugasDisebut[];
}

/** An element as it would be copied, and whether it takes the place of something else. */
export interface CalonSalinan {
  readonly unsur: UnsurAnjab;
  readonly nilai: UnsurTertulis;
  readonly menggantikan: boolean;
}

/** Every element of the source that holds something and not just what the target holds already, in the order of the form. */
export function salinUnsur(sumber: SumberSalin, tujuan: TujuanSalin): CalonSalinan[] {
  return UNSUR_ANJAB.flatMap((unsur): readonly CalonSalinan[] => {
    const satu = sumber.unsur[unsur];
    if (!satu || sama(satu.isi, UNSUR_KOSONG[unsur])) return [];
    const isi = isiSalinan(satu.isi, sumber.tugas, tujuan.tugas);
    const kini = tujuan.unsur[unsur]?.isi ?? UNSUR_KOSONG[unsur];
    if (sama(isi, kini)) return [];
    return [{ unsur, nilai: { isi, ...asalSalinan(asalDari(satu), sumber) }, menggantikan: !sama(kini, UNSUR_KOSONG[unsur]) }];
  });
}

/** Rows that name tasks name those of the target with the same words; what has none there is kept in words. */
function isiSalinan(isi: IsiUnsur[UnsurAnjab], dari: readonly TugasDisebut[], ke: readonly TugasDisebut[]): IsiUnsur[UnsurAnjab] {
  if (!("baris" in isi)) return isi;
  const baris = (isi.baris as readonly object[]).map((satu) =>
    "tugasId" in satu ? salinPenggunaan(satu as BarisPenggunaan, dari, ke) : satu,
  );
  return { ...isi, baris } as IsiUnsur[UnsurAnjab];
}

function salinPenggunaan(baris: BarisPenggunaan, dari: readonly TugasDisebut[], ke: readonly TugasDisebut[]): BarisPenggunaan {
  const uraian = new Map(dari.map((satu) => [satu.id, satu.uraian]));
  const padanan = new Map(ke.map((satu) => [nameKey(satu.uraian), satu.id]));
  const disebut = baris.tugasId.flatMap((id) => uraian.get(id) ?? []);
  const tugasId = disebut.flatMap((kata) => padanan.get(nameKey(kata)) ?? []);
  const tanpaPadanan = disebut.filter((kata) => !padanan.has(nameKey(kata)));
  return { ...baris, penggunaan: [baris.penggunaan, ...tanpaPadanan].filter(Boolean).join("; "), tugasId: [...new Set(tugasId)] };
}

function sama(satu: unknown, lain: unknown): boolean {
  return JSON.stringify(satu) === JSON.stringify(lain);
}
