import { z } from "zod";
import type { PlainDate } from "../date";
import type { Pertentangan, Penempatan } from "../penempatan/penempatan";
import type { TitikManfaat } from "../penempatan/manfaat-kurva";
import type { KursiKosong, TelaahKantor } from "../penempatan/rencana-tercetak";
import type { Rangkaian } from "../penempatan/rantai";
import type { JabatanAcuan } from "../penempatan/unit-rencana";
import type { IdAturan } from "../penempatan/aturan";
import type { CalonKursi } from "../penempatan/bangku";
import type { BarisBerkas } from "../penempatan/jenis-berkas";
import type { SifatAturan } from "../penempatan/sifat-aturan";
import type { Usul } from "../penempatan/usul";
import type { RingkasanRencana } from "../penempatan/ringkas";
import { batasanPenempatan } from "./batasan-penempatan";
import { id, plainDateField } from "./fields";
import { kalimatMenghitungPenempatan } from "../text/penempatan";
import { job, query } from "./procedure";

/** A plan of moves with its reasons and its proof, or what contradicts itself. Names of people and posts stand beside their ids. */
export type RencanaPenempatan =
  | { readonly keadaan: "bertentangan"; readonly pertentangan: readonly Pertentangan[]; readonly nama: Readonly<Record<string, string>> }
  | {
      readonly keadaan: "terbukti" | "buktiCacat";
      readonly per: PlainDate;
      readonly sampai: PlainDate;
      /** Whether cases were looked at; while they are closed nobody is held back by them. */
      readonly perkaraTertutup: boolean;
      readonly ringkasan: RingkasanRencana;
      /** Whether every weight of the score is 0, so that nothing tells people apart. */
      readonly tanpaBobot: boolean;
      /** What the office makes of each rule, by its own choice or as it stands. */
      readonly sifat: Readonly<Record<IdAturan, SifatAturan>>;
      readonly usul: readonly Usul[];
      /** The same moves by what hangs together, in the order in which they are done. */
      readonly rangkaian: readonly Rangkaian[];
      readonly kosong: readonly KursiKosong[];
      readonly tanpaJabatan: readonly string[];
      readonly menjelangKeluar: readonly string[];
      readonly kurva: readonly TitikManfaat[];
      readonly bukti: Penempatan["bukti"];
      readonly jabatan: Readonly<Record<string, JabatanAcuan>>;
      /** NIP of everybody who has one. */
      readonly nip: Readonly<Record<string, string>>;
      readonly nama: Readonly<Record<string, string>>;
    };

/** What is asked for: a day, locks (a post of null: stays as she is), strikes, and posts that must not stay empty. */
const diminta = z.object({ per: plainDateField.optional(), ...batasanPenempatan });

export const penempatanProcedures = {
  /** The best placement. Computes, writes nothing. */
  "penempatan.hitung": job(diminta, kalimatMenghitungPenempatan)<RencanaPenempatan>(),
  /** Everybody for one post, with what the plan loses when she must have it. */
  "penempatan.bangku": job(diminta.extend({ jabatanId: id }), kalimatMenghitungPenempatan)<readonly CalonKursi[]>(),
  /** How firm the plan is, the plans that come next, and what each rule and each lock costs; null under limits that contradict each other. */
  "penempatan.telaah": job(diminta, kalimatMenghitungPenempatan)<TelaahKantor | null>(),
  /** The check list of documents for moving somebody to a post; derived, not stored. @throws AppError notFound */
  "penempatan.berkas": query(z.object({ pegawaiId: id, jabatanId: id, per: plainDateField.optional() }))<readonly BarisBerkas[]>(),
};
