import { z } from "zod";
import { command, query } from "./procedure";
import { nothing, text } from "./fields";
import type { ProfilAbk } from "../abk/profil";
import type { Kantor } from "../kantor";

export type { Kantor } from "../kantor";

export interface OfficeStatus {
  readonly versi: string;
  /** Which data file is open: the office's own, the sample copy, or a snapshot to be looked at. */
  readonly jenisBerkas: "kantor" | "contoh" | "cadangan";
  /** The snapshot that is looked at: when it was taken (UTC), and which file it is of; null while data of one's own is open. */
  readonly cadanganDilihat: { readonly dibuat: string; readonly asal: "kantor" | "contoh" } | null;
  readonly lokasiBerkas: string;
  readonly hariIni: string;
  readonly kantor: Kantor;
  readonly jumlah: { readonly unit: number; readonly jabatan: number; readonly pegawai: number; readonly tugas: number };
  readonly profil: ProfilAbk;
}

const kantor = z.object({
  namaInstansi: text(200),
  namaKantor: text(200),
  alamat: text(300),
  kota: text(100),
  penandatanganJabatan: text(200),
  penandatanganNama: text(200),
  penandatanganNip: text(30),
  penandatanganPangkat: text(100),
});

export const officeProcedures = {
  /** Everything that the frame of the window shows: file, counts, profile in force. */
  "office.status": query(nothing)<OfficeStatus>(),
  /** Sets the identity in the place of the one that was seen (`dilihat`). @throws AppError staleRevision when another stands there */
  "office.saveIdentity": command(kantor.extend({ dilihat: kantor }))<null>(),
  /** Switches to the sample office (a separate file, made when absent) or back to the office's own file. */
  "office.open": command(z.object({ jenis: z.enum(["kantor", "contoh"]) }), "pembaca")<null>(),
  /** Throws the sample copy away and makes it new. */
  "office.resetSample": command(nothing)<null>(),
  /** A consistent copy of the open data file, as bytes to be saved by the user; of a protected office packed together with its key file. */
  "office.copy": query(nothing)<{ readonly nama: string; readonly isi: Uint8Array }>(),
};
