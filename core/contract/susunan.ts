import { z } from "zod";
import { JENIS_UBAHAN_SUSUNAN, type AtasanBerganti, type UbahanSusunan } from "../jabatan/ubahan-susunan";
import type { RingkasanGabung } from "../jabatan/rencana-gabung";
import type { KotakPeta } from "../peta/pohon";
import type { BentrokSkenario, Skenario } from "../skenario/skenario";
import { id, nameText, revision } from "./fields";
import { command, query } from "./procedure";

/** What follows from moving a unit or a jabatan, before it is done. */
export interface AkibatSusunan {
  /** What moves along: units below, jabatan with their holders, tasks and need. */
  readonly ikut: {
    readonly unit: number;
    readonly jabatan: number;
    readonly pegawai: number;
    readonly tugas: number;
    readonly kebutuhan: number;
  };
  /** The people who move along, by name. */
  readonly orang: readonly string[];
  readonly atasan: readonly AtasanBerganti[];
  readonly kembar: readonly string[];
  /** Names that are remembered for imports to come. */
  readonly alias: number;
  /** What joining twins moves and loses; all zero when none is joined. */
  readonly ringkasan: RingkasanGabung;
  readonly nama: string;
  /** Revision of the row that moves, as it was seen. */
  readonly revision: number;
}

const [PINDAH_UNIT, PINDAH_JABATAN, GABUNG_UNIT, UBAH_NAMA] = JENIS_UBAHAN_SUSUNAN;

/** One change of the structure. */
const ubahanSusunan = z.discriminatedUnion("jenis", [
  z.object({ jenis: z.literal(PINDAH_UNIT), sasaranId: id, keId: id.nullable() }),
  z.object({ jenis: z.literal(PINDAH_JABATAN), sasaranId: id, keId: id }),
  z.object({ jenis: z.literal(GABUNG_UNIT), sasaranId: id, keId: id }),
  z.object({ jenis: z.literal(UBAH_NAMA), sasaranId: id, nama: nameText(300) }),
]) satisfies z.ZodType<UbahanSusunan>;

/** A jabatan whose place or figures a scenario changes. */
export interface BandingSusunan {
  readonly jabatanId: string;
  readonly nama: string;
  readonly unit: string;
  readonly bezetting: number;
  readonly kebutuhan: number;
  /** Afterwards; null for one that is joined with another one. */
  readonly sesudah: { readonly unit: string; readonly bezetting: number; readonly kebutuhan: number } | null;
}

/** The structure under a scenario beside that of today. */
export interface SusunanDibanding {
  readonly skenario: Skenario;
  readonly daftar: readonly {
    readonly id: string;
    readonly revision: number;
    readonly ubahan: UbahanSusunan;
    readonly nama: string;
    readonly ke: string;
  }[];
  readonly bentrok: readonly BentrokSkenario[];
  readonly sebelum: KotakPeta | null;
  readonly sesudah: KotakPeta | null;
  readonly jabatan: readonly BandingSusunan[];
}

export const susunanProcedures = {
  /** A scenario's structure beside that of today, with need and holders of every jabatan that it touches. */
  "skenario.susunan": query(z.object({ id }))<SusunanDibanding>(),
  /** Adds a change of the structure to a scenario. @throws scenarioAdopted and as `susunan.akibat` */
  "skenario.susun": command(z.object({ id, ubahan: ubahanSusunan }))<null>(),
  /** Takes a change of the structure out of a scenario. @throws scenarioAdopted, staleRevision, notFound */
  "skenario.lepasSusunan": command(z.object({ id, ubahan: z.object({ id, revision }) }))<null>(),
  /** What a change of the structure would come to, after those of a scenario if one is named. @throws unitCycle, invalidInput, notFound, duplicateName */
  "susunan.akibat": query(z.object({ ubahan: ubahanSusunan, skenarioId: id.optional() }))<AkibatSusunan>(),
  /** Makes it in one step; `revision` is that of the row that moves. @throws staleRevision and as above */
  "susunan.ubah": command(z.object({ ubahan: ubahanSusunan, revision }))<null>(),
};
