import { z } from "zod";
import { JENIS_SLOT, PERAN } from "../kunci/slot";
import { id } from "./fields";

const base64 = z.base64().max(10_000);
const waktu = z.iso.datetime();

/** Something encrypted with AES-256-GCM. */
const segel = z.object({ iv: base64, isi: base64, tanda: base64 });

/** How the key of a slot comes about: from a password, or from what the account of the machine gives back. */
const kdf = z.discriminatedUnion("nama", [
  z.object({
    nama: z.literal("scrypt"),
    // More than this program ever writes would cost whoever opens the file memory and minutes, whoever has put it there.
    N: z
      .number()
      .int()
      .min(2)
      .max(2 ** 18)
      .refine((N) => Number.isInteger(Math.log2(N))),
    r: z.number().int().min(1).max(8),
    p: z.literal(1),
    // Sixteen bytes at least.
    garam: base64.min(24),
  }),
  z.object({ nama: z.literal("akun"), isi: base64 }),
]);

const slot = z.object({
  id,
  jenis: z.enum(JENIS_SLOT),
  nama: z.string().min(1).max(200),
  peran: z.enum(PERAN),
  dibuat: waktu,
  /** Whose slot that of an account belongs to: it has her role, and goes when hers goes. */
  milik: id.optional(),
  /** Of a recovery sheet: when somebody last typed from it what is right. */
  diperiksa: waktu.optional(),
  kdf,
  /** Public key of the slot, to which a new data key is handed while its owner is away. */
  umum: base64,
  /** The data key and the private key of the slot, under the key that the password gives. */
  bungkus: segel,
  /** Data keys that came later, one after the other, each for the private key and the data key before it together. As many as there are: who opens her slot once a year, as the recovery sheet is, must find them all. */
  titipan: z.array(segel.extend({ umum: base64 })),
});

/**
 * The file beside a data file that holds its key, wrapped for everybody who may open it. `mac` is over all the rest under the data key: whoever does
 * not know that key changes no name, role or slot unnoticed.
 */
export const berkasKunci = z.object({
  bentuk: z.literal(1),
  /** Id of the office's file, the same through all changes of its key. */
  berkas: id,
  slot: z
    .array(slot)
    .min(1)
    .max(500)
    .refine((semua) => semua.filter(({ jenis }) => jenis === "pemulihan").length <= 1),
  /** Earlier data keys under the present one, latest last: what was saved in their time still opens. */
  kunciLama: z.array(z.object({ hingga: waktu, bungkus: segel })),
  mac: base64,
});

export type BerkasKunci = z.output<typeof berkasKunci>;
export type Slot = z.output<typeof slot>;
export type Segel = z.output<typeof segel>;
export type Kdf = z.output<typeof kdf>;

/** What the checksum is over. */
export type IsiKunci = Omit<BerkasKunci, "mac">;
