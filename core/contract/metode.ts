import { z } from "zod";
import { SATUAN_PENUNJANG } from "../abk/beban-waktu";
import { JENIS_METODE } from "../abk/metode";
import type { IsianAbkKes } from "../abk/metode-abk-kes";
import type { MetodeJabatan } from "../abk/metode-jabatan";
import { CARA_ALAT } from "../abk/metode-kep75";
import { VARIAN_WISN, type IsianWisn } from "../abk/metode-wisn";
import { VOLUME_TERBESAR } from "../abk/tugas";
import { AppError } from "../errors";
import { id, revision, text } from "./fields";
import { command } from "./procedure";

const BARIS_TERBANYAK = 500;
const MENIT_SETAHUN = 366 * 24 * 60;

/** A figure of a form: absent or null while it is not filled in; kept to three decimals. */
const angka = (terbesar: number) =>
  z
    .number()
    .min(0)
    .max(terbesar)
    .transform((nilai) => Math.round(nilai * 1_000) / 1_000)
    .nullable()
    .default(null);

const nama = text(500).default("");
const baris = <T extends z.ZodType>(satu: T) => z.array(satu).max(BARIS_TERBANYAK).readonly().default([]);
const tertulis = angka(100_000);
const hari = angka(366);

const waktu = z
  .object({
    cara: z.enum(["dihitung", "tetap"]).default("dihitung"),
    hariKerja: hari,
    libur: hari,
    cuti: hari,
    absen: hari,
    pelatihan: hari,
    jamSehari: angka(24),
    menitTetap: angka(MENIT_SETAHUN),
  })
  .strict();

const kegiatan = baris(z.object({ nama, volume: angka(VOLUME_TERBESAR), menit: angka(MENIT_SETAHUN) }).strict());
const penunjang = baris(z.object({ nama, jumlah: angka(MENIT_SETAHUN), satuan: z.enum(SATUAN_PENUNJANG).default("jamSetahun") }).strict());

const isiWisn = {
  varian: z.enum(VARIAN_WISN).default("who2010"),
  waktu,
  kegiatan,
  penunjang,
  perorangan: baris(z.object({ nama, orang: angka(100_000), jamSetahun: angka(8_784) }).strict()),
  tertulis,
};

const isianWisn = z.object(isiWisn).strict();
const isianAbkKes = z.object({ waktu, kegiatan, penunjang, tertulis }).strict();

const berkasWisn = z.object({ nama, ada: angka(100_000), ...isiWisn }).strict();

/**
 * A WISN computation as a file of its own, for the command line: the form with a name and the staff at hand.
 * @throws AppError invalidInput naming the field
 */
export function bacaBerkasWisn(isi: unknown): z.output<typeof berkasWisn> {
  const terbaca = berkasWisn.safeParse(isi);
  if (terbaca.success) return terbaca.data;
  const tempat = terbaca.error.issues[0]?.path.join(".") ?? "";
  throw new AppError("invalidInput", { rincian: tempat === "" ? "bentuk berkas WISN tidak dikenal" : `nilai ${tempat} tidak sah` });
}

const isian = z
  .object({
    hasilKerja: z
      .object({ baris: baris(z.object({ nama, target: angka(VOLUME_TERBESAR), standar: angka(VOLUME_TERBESAR) }).strict()), tertulis })
      .strict(),
    objekKerja: z
      .object({ baris: baris(z.object({ nama, objek: angka(VOLUME_TERBESAR), perOrang: angka(VOLUME_TERBESAR) }).strict()), tertulis })
      .strict(),
    peralatanKerja: z
      .object({
        baris: baris(
          z
            .object({ nama, alat: angka(VOLUME_TERBESAR), cara: z.enum(CARA_ALAT).default("orangPerAlat"), rasio: angka(VOLUME_TERBESAR) })
            .strict(),
        ),
        tertulis,
      })
      .strict(),
    wisn: isianWisn satisfies z.ZodType<IsianWisn>,
    abkKes: isianAbkKes satisfies z.ZodType<IsianAbkKes>,
  })
  .partial()
  .strict();

/** The method of a jabatan with the revision that a change must name. */
export interface MetodeBaris extends MetodeJabatan {
  readonly revision: number;
}

export const metodeProcedures = {
  /** Chooses the method of a jabatan and keeps its forms. `revision` is null while nothing was chosen yet. */
  "metode.save": command(z.object({ jabatanId: id, revision: revision.nullable(), jenis: z.enum(JENIS_METODE), isian }))<MetodeBaris>(),
};
