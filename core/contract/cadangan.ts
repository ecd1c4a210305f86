import { z } from "zod";
import { NAMA_TABEL, type NamaTabel } from "../baris/semua";
import type { AlasanCadangan, JumlahCadangan } from "../cadangan/catatan";
import type { SebabCadangan, SebabFolder } from "../errors";
import { SANDI_TERPANJANG, type SlotTampak } from "../kunci/slot";
import { id, nothing, requiredText, text } from "./fields";
import type { HitunganBaris, LangkahRingkas, PerubahanBaris } from "./history";
import { command, control, query } from "./procedure";

/** A snapshot as the list shows it. */
export interface CadanganTampak {
  /** Beside the data, or in the second place. */
  readonly tempat: "sini" | "kedua";
  readonly nama: string;
  /** UTC moment, ISO 8601. */
  readonly dibuat: string;
  readonly alasan: AlasanCadangan;
  /** Who was at work; empty when the present key does not tell. */
  readonly oleh: string;
  readonly ukuran: number;
  readonly jumlah: JumlahCadangan;
  /** In a protected office: no mark says that nobody changed it, because it was in clear text when it was taken, or is. */
  readonly tanpaTanda: boolean;
  /** Why it is not to be used, as far as its note and its size tell; null when nothing speaks against it. */
  readonly ditolak: SebabCadangan | null;
}

/** The second place as the page shows it. */
export interface TempatKeduaTampak {
  readonly nama: string;
  readonly folder: string;
  readonly keadaan: "ada" | "tidakTerpasang" | "tidakMenjawab" | "tempatLain";
  /** UTC moment of the last snapshot that was written there; null before the first. */
  readonly terakhir: string | null;
  /** Why the last attempt failed; null when it went well. */
  readonly gagal: SebabFolder | null;
  /** It lies on the disk of the data: it does not survive that disk. */
  readonly cakramSama: boolean;
  /** The office is protected, and snapshots of before may lie there in clear text until the place is there again. */
  readonly masihTerbuka: boolean;
}

/** All that the page of snapshots shows. */
export interface DaftarCadangan {
  readonly cadangan: readonly CadanganTampak[];
  /** Folder of the snapshots beside the data. */
  readonly folder: string;
  readonly tempatKedua: TempatKeduaTampak | null;
  /** Why the last snapshot that the program wanted to take by itself was not, in words; null when it was. */
  readonly gagal: string | null;
  /** A restoring that was cut off when the program was stopped, and how the data stands since; null when there was none. */
  readonly terputus: { readonly akibat: "dipulihkan" | "tetap"; readonly dibuat: string; readonly disimpan: string } | null;
  /** The snapshot that is looked at now; null while data of one's own is open. */
  readonly dilihat: { readonly nama: string; readonly dibuat: string; readonly asal: "kantor" | "contoh" } | null;
}

/** What Beranda tells of snapshots. */
export interface RingkasanCadangan {
  /** UTC moment of the last snapshot that can be used; null before the first. */
  readonly terakhir: string | null;
  readonly tempatKedua: Pick<TempatKeduaTampak, "nama" | "keadaan" | "terakhir" | "gagal" | "cakramSama" | "masihTerbuka"> | null;
  readonly gagal: string | null;
  readonly terputus: DaftarCadangan["terputus"];
  /** Whether it is time to ask for a second place: there is none, and the office has snapshots of an earlier day. */
  readonly mintaTempat: boolean;
}

/** One row that differs, and what became of it since the snapshot. */
export interface BarisBedaTampak {
  readonly tabel: NamaTabel;
  readonly id: string;
  readonly sebutan: string;
  readonly sejakItu: "ubah" | "hapus";
}

/** What going back to a snapshot would cost. */
export interface BandingCadangan {
  /** Id of the last step of today: restoring names it, so that nothing that came meanwhile is lost unseen. */
  readonly kepala: string;
  /** Steps since the snapshot, latest first, the first few hundred of them. */
  readonly langkah: readonly LangkahRingkas[];
  readonly jumlahLangkah: number;
  /** Steps of the snapshot that today does not have: they would come back. */
  readonly langkahKembali: number;
  /** Rows by table: added since, and gone then; changed since, and as before then; removed since, and back then. */
  readonly hitungan: readonly HitunganBaris[];
  /** Rows that can be fetched back by themselves; the first few hundred, people and jabatan first. */
  readonly baris: readonly BarisBedaTampak[];
}

/** What fetching one row back would do. */
export interface PratinjauAmbil {
  readonly sebutan: string;
  readonly perubahan: readonly PerubahanBaris[];
  readonly hilang: readonly { readonly sebutan: string; readonly rujukan: string; readonly ditinggal: boolean }[];
}

const pilihan = z.object({ tempat: z.enum(["sini", "kedua"]), nama: requiredText(150) });
/** What opened the office then; the account of a computer is bound to that computer. */
export const caraMasaItu = z.union([
  z.object({ slotId: id, sandi: z.string().max(SANDI_TERPANJANG) }).strict(),
  z.object({ pemulihan: z.string().max(400) }).strict(),
]);
const baris = pilihan.extend({ tabel: z.enum(NAMA_TABEL), id });

export const cadanganProcedures = {
  /** The snapshots that can be reached now, and how the second place is. */
  "cadangan.daftar": query(nothing)<DaftarCadangan>(),
  "cadangan.ringkasan": query(nothing)<RingkasanCadangan>(),
  /** Whether a snapshot is being written that somebody waits for. */
  "cadangan.sedang": control(nothing)<{ readonly sedang: boolean }>(),
  /** Takes a snapshot now. Null when nothing changed since the last one. @throws AppError cadanganGagal, cadanganHanyaDibaca */
  "cadangan.ambil": command(nothing, "pembaca")<{ readonly nama: string } | null>(),
  /** Who could open the office when a snapshot was taken, by the key file beside it. @throws AppError kunciHilang, berkasKunciRusak, cadanganDitolak */
  "cadangan.pemegang": query(pilihan)<readonly SlotTampak[]>(),
  /**
   * Opens the key file beside a snapshot of another time or computer, so that it is used like any other until the data is locked or the program ends.
   *
   * @throws AppError kunciHilang, cadanganDitolak, sandiSalah, tungguSandi, pemulihanSalah, slotLama, berkasKunciRusak
   */
  "cadangan.bukaKunci": command(pilihan.extend({ cara: caraMasaItu }), "pembaca")<null>(),
  /** What going back to a snapshot would cost. @throws AppError cadanganDitolak, databaseNewer */
  "cadangan.banding": query(pilihan)<BandingCadangan>(),
  /** Shows a snapshot in the place of the data; `office.open` leads back. @throws AppError cadanganDitolak, databaseNewer */
  "cadangan.lihat": command(pilihan, "pembaca")<null>(),
  /**
   * Puts a snapshot in the place of the data, which is kept beside under a dated name.
   *
   * @throws AppError cadanganDitolak, databaseNewer, cadanganGagal, staleRevision when work went on since the comparison was seen, cadanganTanpaTanda
   * unless `tanpaTanda` says that this was told
   */
  "cadangan.pulihkan": command(pilihan.extend({ kepala: id, tanpaTanda: z.boolean().default(false) }))<{ readonly disimpan: string }>(),
  /** What fetching one row back would do. @throws AppError cadanganDitolak, databaseNewer, notFound, kasusTertutup */
  "cadangan.pratinjauAmbil": query(baris)<PratinjauAmbil>(),
  /** Fetches one row back with all that belongs to it, as one step. @throws AppError as its preview, duplicateName, nothingToApply */
  "cadangan.ambilKembali": command(baris)<null>(),
  /**
   * Makes a folder the second place: one that the desktop asked for (`pegangan`), or one that was typed. The latest snapshot is written there
   * at once. @throws AppError cadanganGagal, unauthorized
   */
  "cadangan.pilihTempat": command(
    z.object({ pegangan: z.string().max(100).nullable().default(null), folder: text(500).default(""), nama: text(80).default("") }),
  )<null>(),
  /** Forgets the second place; what was written there stays. */
  "cadangan.lupakanTempat": command(nothing)<null>(),
  /** Marks what was told of a cut-off restoring as read. */
  "cadangan.terputusDibaca": command(nothing, "pembaca")<null>(),
};
