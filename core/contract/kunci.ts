import { z } from "zod";
import { PERAN, SANDI_TERPANJANG, SANDI_TERPENDEK, type JenisTemuan, type Peran, type SlotTampak } from "../kunci/slot";
import { sandiPendek } from "../text/kunci";
import { id, nameText, nothing } from "./fields";
import { command, control, query } from "./procedure";

/** Something that the self-test found in a file of a protected office. */
export interface TemuanSwauji {
  /** Name of the file within the folder of the data. */
  readonly berkas: string;
  readonly jenis: JenisTemuan;
  /** The same in words, with what to do. */
  readonly kalimat: string;
}

/** What the self-test of a protected office came to. */
export interface HasilSwauji {
  /** UTC moment, ISO 8601. */
  readonly waktu: string;
  /** Files that were read. */
  readonly berkas: number;
  /** Names and numbers of people that were looked for. */
  readonly nama: number;
  readonly temuan: readonly TemuanSwauji[];
}

/** A slot as one may try to open it. */
export interface SlotDibuka extends SlotTampak {
  /** Seconds until the next password for it is taken; the recovery sheet never waits. */
  readonly tungguDetik: number;
}

/** How the data file of the office is protected, and who is at work. */
export interface StatusKunci {
  readonly perlindungan: "tanpa" | "terlindung";
  readonly terkunci: boolean;
  /** Whether the office's file could not be opened, as `darurat.keadaan` tells. */
  readonly tertahan: boolean;
  /** The person whose slot was opened; null while locked and while the file is not protected. */
  readonly siapa: { readonly slotId: string; readonly nama: string; readonly peran: Peran } | null;
  /** All slots, for the lock page to choose from; none while the file is not protected. */
  readonly slot: readonly SlotDibuka[];
  /** When somebody last typed from the recovery sheet what is right; null when nobody did, or while the file is not protected. */
  readonly lembarDiperiksa: string | null;
  /** The latest self-test of this run; null before the first, and while locked. */
  readonly swauji: HasilSwauji | null;
  /** Whether this host can keep a slot for the account of this machine. */
  readonly akunTersedia: boolean;
}

/** The recovery sheet, shown once: its groups of characters in their order. */
export interface LembarPemulihan {
  readonly lembarPemulihan: readonly string[];
}

const sandiBaru = z.string().min(SANDI_TERPENDEK, sandiPendek(SANDI_TERPENDEK)).max(SANDI_TERPANJANG);
const sandiLama = z.string().max(SANDI_TERPANJANG);
const nama = nameText(100);
const peran = z.enum(PERAN);

export const kunciProcedures = {
  /** How the office's file is protected. Answered while it is locked, too. */
  "kunci.status": control(nothing)<StatusKunci>(),
  /**
   * Opens a locked file, or holds its key for `darurat.*` where the file is damaged or gone: with a slot and its password, the groups of the recovery
   * sheet as they were typed, or the account of this machine. Of an open file the same is asked: another person ends what the former one had open.
   *
   * @throws AppError sandiSalah, tungguSandi, pemulihanSalah (which groups), slotLama, akunTidakMembuka, berkasKunciRusak, dataTanpaEnkripsi and
   * whatever opening a data file may throw
   */
  "kunci.buka": control(
    z.union([
      z.object({ slotId: id, sandi: sandiLama }).strict(),
      z.object({ pemulihan: z.string().max(400) }).strict(),
      z.object({ akun: z.literal(true) }).strict(),
    ]),
  )<null>(),
  /** Closes the data file and forgets its key, after what was acknowledged is written. Does nothing to a file that is not protected. */
  "kunci.kunci": control(nothing)<null>(),
  /** Protects the file in place, with a first penyusun. Answers the recovery sheet. @throws AppError sudahTerlindung, perlindunganGagal, diskFull */
  "kunci.lindungi": command(z.object({ nama, sandi: sandiBaru }))<LembarPemulihan>(),
  /** Adds a person. @throws AppError bukanPeran, duplicateName, tanpaPerlindungan */
  "kunci.tambahOrang": command(z.object({ nama, peran, sandi: sandiBaru }))<null>(),
  /** Sets another password for a slot whose password is known. @throws AppError sandiSalah, tungguSandi, slotLama */
  "kunci.ubahSandi": command(z.object({ slotId: id, sandiLama, sandi: sandiBaru }), "pembaca")<null>(),
  /** Gives a person another role; a lower one changes the data key, as `kunci.cabut`. @throws AppError bukanPeran, slotTerakhir, slotLama, as gantiKunci */
  "kunci.ubahPeran": command(z.object({ slotId: id, peran }))<null>(),
  /**
   * Takes a slot away and encrypts the data with another key, after a snapshot; older copies still open with it.
   *
   * @throws AppError bukanPeran, slotTerakhir, slotLama, as gantiKunci
   */
  "kunci.cabut": command(z.object({ slotId: id }))<null>(),
  /** Makes a new recovery sheet; the one before opens nothing of now any more, since the data key is another. @throws AppError bukanPeran, as gantiKunci */
  "kunci.pemulihanBaru": command(nothing)<LembarPemulihan>(),
  /** Looks whether a recovery sheet, as it was typed, opens the data of now, and keeps that it was. @throws AppError pemulihanSalah (which groups), slotLama */
  "kunci.periksaLembar": command(z.object({ pemulihan: z.string().max(400) }))<null>(),
  /** Adds a slot for the account of this machine, with the name and role of who is at work. @throws AppError akunTidakTersedia */
  "kunci.tambahAkun": command(nothing)<null>(),
  /** Encrypts the data with another key, after a snapshot; every slot stays. @throws AppError bukanPeran, perlindunganGagal, diskFull, databaseSwitched, cadanganGagal */
  "kunci.gantiKunci": command(nothing)<null>(),
  /** Takes the protection off, after the password of who is at work. @throws AppError bukanPeran, sandiSalah, tungguSandi, perlindunganGagal */
  "kunci.lepas": command(z.object({ sandi: sandiLama }))<null>(),
  /** Looks through the folder of the data for what a stranger could read. @throws AppError tanpaPerlindungan */
  "kunci.swauji": query(nothing)<HasilSwauji>(),
};
