import { z } from "zod";
import type { BarisDari } from "../baris/semua";
import type { PlainDate } from "../date";
import type { EfekHukuman } from "../disiplin/efek";
import { PERANGKAT_HUKUMAN, type Hukuman, type PerangkatHukuman } from "../disiplin/hukuman";
import {
  DAMPAK,
  HASIL,
  JENIS_KASUS,
  JENIS_LANGKAH_KASUS,
  KODE_PUTUSAN,
  PERAN_TIM,
  UNSUR_TIM,
  type AnggotaTim,
  type JenisKasus,
  type JenisLangkahKasus,
  type Kasus,
  type LangkahKasus,
} from "../disiplin/kasus";
import type { JenisTitik, TitikLiniMasa } from "../disiplin/lini-masa";
import type { KeadaanKasus, Putusan } from "../disiplin/putusan";
import type { TemuanKasus } from "../disiplin/temuan-kasus";
import type { DugaanTingkat } from "../disiplin/usulan";
import type { BarisWewenang } from "../disiplin/wewenang";
import type { JenisJabatan } from "../jabatan/jabatan";
import { menurut } from "../peraturan/register";
import { id, linesText, nameText, nothing, plainDateField, requiredText, revision, text } from "./fields";
import { command, query } from "./procedure";

const [PIN_TERPENDEK, PIN_TERPANJANG] = menurut("kunci-kasus-pin").panjang;
const pin = z.string().min(PIN_TERPENDEK).max(PIN_TERPANJANG);
const per = plainDateField.optional();
const tanggal = plainDateField.nullable();

/** Whether cases can be read here and now. */
export interface KunciKasus {
  /** `tanpaPin`: the sample office, whose cases are invented. */
  readonly keadaan: "tanpaPetugas" | "tertutup" | "terbuka" | "tanpaPin";
  /** Who opened it; null while it is closed. */
  readonly oleh: string | null;
  /** UTC moment at which it closes by itself; null unless it was opened. */
  readonly tutupPada: string | null;
  /** Seconds until the next PIN is taken. */
  readonly tundaDetik: number;
  readonly petugas: readonly PetugasKasus[];
}

export interface PetugasKasus {
  readonly id: string;
  readonly nama: string;
  readonly peran: string;
  readonly revision: number;
}

/** One line of the list of cases. What is in a case is told only after the look at it was logged. */
export interface KasusRingkas {
  readonly id: string;
  readonly pegawaiId: string;
  readonly nama: string;
  readonly nip: string | null;
  readonly unit: string;
  readonly jenis: JenisKasus;
  readonly tanggalPelanggaran: PlainDate | null;
  readonly keadaan: KeadaanKasus;
  readonly putusan: Putusan | null;
  /** The step that comes next, with its last day. */
  readonly berikut: { readonly jenis: JenisTitik; readonly tenggat: PlainDate | null; readonly terlambat: boolean } | null;
  /** From when to when its punishment is in effect; null without one. */
  readonly hukuman: Pick<Hukuman, "berlaku" | "sampai"> | null;
  readonly temuan: number;
}

/** Whom a case is about, as on the day of the violation; as today while that is not known. */
export interface TerperiksaKasus {
  readonly nama: string;
  readonly nip: string | null;
  readonly golongan: string | null;
  readonly status: string;
  readonly jabatan: string;
  readonly jenisJabatan: JenisJabatan | null;
  readonly unit: string;
}

/** A case with all that follows from it on a day. */
export interface KasusLengkap {
  readonly berkas: {
    readonly kasus: Kasus & { readonly revision: number };
    readonly langkah: readonly (LangkahKasus & { readonly revision: number })[];
    readonly tim: readonly (AnggotaTim & { readonly revision: number })[];
  };
  readonly terperiksa: TerperiksaKasus;
  /** Names of the members of the team, by their row. */
  readonly namaTim: Readonly<Record<string, string>>;
  readonly keadaan: KeadaanKasus;
  readonly garis: readonly TitikLiniMasa[];
  readonly mungkin: readonly JenisLangkahKasus[];
  readonly temuan: readonly TemuanKasus[];
  readonly dugaan: DugaanTingkat | null;
  /** Set of kinds by the day of the violation; null while that is not known. */
  readonly perangkat: PerangkatHukuman | null;
  /** Who may punish by the matrix; null where it does not say. */
  readonly berwenang: string | null;
  readonly hukuman: Hukuman | null;
  readonly efek: readonly EfekHukuman[];
  /** Years without any holiday in the calendar, in which a computed day lies. */
  readonly tahunTanpaLibur: readonly number[];
}

/** What is known of a person's discipline on a day. */
export interface DisiplinPegawai {
  readonly hukuman: readonly Hukuman[];
  readonly efek: readonly EfekHukuman[];
  readonly berjalan: number;
}

const isiKasus = z.object({
  pegawaiId: id,
  jenis: z.enum(JENIS_KASUS),
  tanggalPelanggaran: tanggal,
  tanggalDiketahui: tanggal,
  uraian: requiredText(4_000),
  pasal: text(1_000),
  bentuk: text(20),
  hariTanpaKeterangan: z.number().int().min(0).max(366).nullable(),
  dampak: z.enum(DAMPAK).nullable(),
  usulan: z.enum(KODE_PUTUSAN).nullable(),
  alasanUsulan: text(2_000),
});

const isiLangkah = z.object({
  jenis: z.enum(JENIS_LANGKAH_KASUS),
  tanggal,
  nomorSurat: text(100),
  tanggalPeriksa: tanggal,
  tempat: text(250),
  pejabat: text(250),
  hasil: z.enum(HASIL).nullable(),
  kode: z.enum(KODE_PUTUSAN).nullable(),
  perangkat: z.enum(PERANGKAT_HUKUMAN).nullable(),
  isi: linesText(8_000),
});

const anggota = z.object({ pegawaiId: id.nullable(), nama: text(200), unsur: z.enum(UNSUR_TIM), peran: z.enum(PERAN_TIM) });

/**
 * Cases. Whatever tells of one refuses with `kasusTertutup` while the area is closed, and `kasus.satu` with `kasusBelumDilihat` until its look
 * is logged.
 */
export const disiplinProcedures = {
  "kasus.kunci": query(nothing)<KunciKasus>(),
  /** Adds somebody who may open cases. The first one may be added while nobody may, and has opened them thereby. */
  "kasus.petugasTambah": command(z.object({ nama: nameText(200), peran: text(200), pin }))<null>(),
  /** Sets another PIN for the officer who knows the old one. @throws pinSalah, pinMenunggu */
  "kasus.petugasPin": command(z.object({ id, revision, lama: z.string().max(PIN_TERPANJANG), pin }))<null>(),
  /** Takes the right away; the last officer keeps it. */
  "kasus.petugasHapus": command(z.object({ id, revision }))<null>(),
  /** Opens cases. @throws pinSalah, pinMenunggu */
  "kasus.masuk": command(z.object({ petugasId: id, pin: z.string().max(PIN_TERPANJANG) }), "pembaca")<null>(),
  "kasus.keluar": command(nothing, "pembaca")<null>(),
  /** Every opening and look, latest first. */
  "kasus.akses": query(nothing)<readonly BarisDari<"aksesKasus">[]>(),
  "kasus.daftar": query(z.object({ per }))<readonly KasusRingkas[]>(),
  /** Logs a look at a case, once in an opening, or that letters of it are printed, each time. */
  "kasus.lihat": command(z.object({ id, cetak: z.boolean().default(false) }), "pembaca")<null>(),
  "kasus.satu": query(z.object({ id, per }))<KasusLengkap>(),
  /** What is known of one person, for her page. */
  "kasus.pegawai": query(z.object({ pegawaiId: id, per }))<DisiplinPegawai>(),
  /** Adds a case (no id) or changes one. Answers its id. */
  "kasus.simpan": command(isiKasus.extend({ id: id.optional(), revision: revision.optional() }))<{ readonly id: string }>(),
  "kasus.hapus": command(z.object({ id, revision }))<null>(),
  /** Writes a step down (no id) or corrects one. A kind stands once in a case. @throws invalidInput for a step that makes no sense now */
  "kasus.langkahSimpan": command(isiLangkah.extend({ kasusId: id, id: id.optional(), revision: revision.optional() }))<null>(),
  "kasus.langkahHapus": command(z.object({ kasusId: id, id, revision }))<null>(),
  /** Sets the whole team in the place of the one that was seen, by its rows. */
  "kasus.timSimpan": command(
    z.object({
      kasusId: id,
      dilihat: z.array(z.object({ id, revision })).max(20).readonly(),
      anggota: z.array(anggota).max(20).readonly(),
    }),
  )<null>(),
  /** The set of kinds that applies to a person for a violation on a day. Tells of no case. */
  "kasus.perangkat": query(z.object({ pegawaiId: id, tanggal: plainDateField }))<PerangkatHukuman>(),
  /** Who may punish whom, with the reading of the register beside it. Tells of no case. */
  "kasus.wewenang": query(nothing)<readonly BarisWewenang[]>(),
};
