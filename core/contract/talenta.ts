import { z } from "zod";
import type { BarisDari } from "../baris/semua";
import type { PlainDate } from "../date";
import type { IpAsn } from "../talenta/ip-asn";
import { SUMBU_KINERJA, TANPA_DATA, UNSUR_DIISI, type Kotak, type PilihanTalenta, type Talenta } from "../talenta/kotak";
import type { RekapIp } from "../talenta/rekap-ip";
import { id, plainDateField, requiredText, revision, text } from "./fields";
import { command, query } from "./procedure";

/** A person in the lists of this page, as at their day. */
export interface OrangTalenta {
  readonly pegawaiId: string;
  readonly nip: string | null;
  readonly nama: string;
  readonly unit: string;
  readonly jabatan: string;
}

/** IP ASN of the office as at a day, and of a year before. */
export interface IpAsnKantor {
  readonly per: PlainDate;
  /** Year whose predikat counts. */
  readonly tahun: number;
  /** Whether cases of discipline are closed to the reader: that dimension is then left out of everybody alike. */
  readonly disiplinTertutup: boolean;
  readonly orang: readonly (OrangTalenta & { readonly ip: IpAsn })[];
  /** Who has not left, and yet holds no post by her kedudukan hukum: in no figure and no mean. */
  readonly tidakDihitung: readonly OrangTalenta[];
  /** Null without people. */
  readonly kantor: RekapIp | null;
  readonly unit: readonly { readonly unit: string; readonly rekap: RekapIp }[];
}

/** A person with both axes, the box that was agreed on, and the box of the year before. */
export interface OrangKotak extends OrangTalenta {
  readonly talenta: Talenta;
  readonly kalibrasi: BarisDari<"kalibrasiTalenta"> | null;
  /** The box that holds: agreed on, else computed. */
  readonly kotak: Kotak | null;
  readonly kotakLalu: Kotak | null;
  readonly nilai: readonly BarisDari<"nilaiTalenta">[];
}

/** The picture of boxes as at a day. */
export interface KotakKantor {
  readonly per: PlainDate;
  readonly tahun: number;
  readonly pilihan: PilihanTalenta;
  readonly orang: readonly OrangKotak[];
  /** Whose data are restricted on the day: nothing of them is looked at, and they have no box. [pembatasan-data-pribadi] */
  readonly dibatasi: readonly OrangTalenta[];
}

/** What the page of one person shows of this area. */
export interface TalentaOrang {
  readonly per: PlainDate;
  readonly tahun: number;
  readonly disiplinTertutup: boolean;
  readonly ip: IpAsn;
  /** Null while the person's data are restricted: she is put into no box. [pembatasan-data-pribadi] */
  readonly talenta: Talenta | null;
  readonly kalibrasi: BarisDari<"kalibrasiTalenta"> | null;
  readonly kotak: Kotak | null;
}

const per = plainDateField.optional();
const tahun = z.number().int().min(2000).max(2100);
const kotak = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
  z.literal(6),
  z.literal(7),
  z.literal(8),
  z.literal(9),
]);

export const talentaProcedures = {
  /** IP ASN of everybody as at a day (today when left out), of the office and of its units. */
  "talenta.ipAsn": query(z.object({ per }))<IpAsnKantor>(),
  /** The nine boxes as at a day. */
  "talenta.kotak": query(z.object({ per }))<KotakKantor>(),
  /** Both of one person; null when she is not counted on that day. */
  "talenta.orang": query(z.object({ pegawaiId: id, per }))<TalentaOrang | null>(),
  /** How the axes are found. */
  "talenta.atur": command(z.object({ sumbuKinerja: z.enum(SUMBU_KINERJA), tanpaData: z.enum(TANPA_DATA) }))<null>(),
  /** Keeps the box that was agreed on for a person and year; `dilihat` names the earlier agreement that was seen, null for none. */
  "talenta.kalibrasi": command(
    z.object({
      pegawaiId: id,
      tahun,
      dilihat: z.object({ id, revision }).nullable(),
      semula: kotak,
      kotak,
      alasan: requiredText(500),
    }),
  )<null>(),
  /** Takes an agreement back: the computed box holds again. */
  "talenta.kalibrasiHapus": command(z.object({ id, revision }))<null>(),
  /**
   * Keeps typed values of 0 to 100 for parts of the axes as one step; null takes one away. `dilihat` names the value that was seen in that
   * place, null for none. @throws AppError staleRevision when another stands there by now: nothing is kept then
   */
  "talenta.isi": command(
    z.object({
      tahun,
      sumber: text(200),
      nilai: z
        .array(
          z.object({
            pegawaiId: id,
            unsur: z.enum(UNSUR_DIISI),
            nilai: z.number().min(0).max(100).nullable(),
            dilihat: z.object({ id, revision }).nullable(),
          }),
        )
        .min(1)
        .max(5_000)
        .readonly(),
    }),
  )<null>(),
};
