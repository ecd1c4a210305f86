import { SETELAN_SURAT } from "../../core/baris/setelan";
import type { Logo } from "../../core/surat/logo";
import { PENOMORAN_BAWAAN, type Penomoran } from "../../core/surat/nomor";
import type { Pejabat } from "../../core/surat/pejabat";
import {
  JENIS_SURAT,
  KOP_KOSONG,
  PILIHAN_KOSONG,
  type JenisSurat,
  type KopTambahan,
  type PilihanSurat,
  type TemplatSurat,
} from "../../core/surat/templat";
import type { Query } from "./schema";
import { writeSetelan } from "./setelan";
import type { Writer } from "./store";

/** Lists stand in one field, a line each, as the history shows them. */
interface KopTersimpan {
  readonly baris: string;
  readonly kontak: string;
}
type PilihanTersimpan = Omit<PilihanSurat, "tembusan"> & { readonly tembusan: string };

const baris = (teks: string): readonly string[] => teks.split("\n").filter((satu) => satu !== "");

/** All that the office has set for its letters; what was never set is empty. */
export async function readTemplat(query: Query): Promise<TemplatSurat> {
  const rows = await query.selectFrom("setelan").select(["id", "nilai"]).orderBy("id").execute();
  const tersimpan = new Map(rows.map(({ id, nilai }) => [id, nilai]));
  const kop = baca(tersimpan.get(SETELAN_SURAT.kop)) as KopTersimpan | null;
  return {
    kop: kop === null ? KOP_KOSONG : { baris: baris(kop.baris), kontak: kop.kontak },
    logo: baca(tersimpan.get(SETELAN_SURAT.logo)) as Logo | null,
    penomoran: (baca(tersimpan.get(SETELAN_SURAT.penomoran)) as Penomoran | null) ?? PENOMORAN_BAWAAN,
    pejabat: rows.flatMap(({ id, nilai }) => {
      const satu = id.startsWith(SETELAN_SURAT.pejabat) ? (baca(nilai) as Pejabat) : null;
      return satu === null ? [] : [{ ...satu, id }];
    }),
    pilihan: pilihanDari(tersimpan),
  };
}

function pilihanDari(tersimpan: ReadonlyMap<string, string>): TemplatSurat["pilihan"] {
  const satu = (jenis: JenisSurat): PilihanSurat => {
    const isi = baca(tersimpan.get(`${SETELAN_SURAT.pilihan}${jenis}`)) as PilihanTersimpan | null;
    return isi === null ? PILIHAN_KOSONG : { ...isi, tembusan: baris(isi.tembusan) };
  };
  // One entry for each kind.
  return Object.fromEntries(JENIS_SURAT.map((jenis) => [jenis, satu(jenis)])) as Record<JenisSurat, PilihanSurat>;
}

/** Written by this file only: whoever reads a setting says in which shape this file keeps it. */
function baca(json: string | undefined): unknown {
  return json === undefined ? null : JSON.parse(json);
}

export async function writeKopTambahan(writer: Writer, kop: KopTambahan): Promise<void> {
  const isi: KopTersimpan = { baris: kop.baris.join("\n"), kontak: kop.kontak };
  await writeSetelan(writer, SETELAN_SURAT.kop, JSON.stringify(isi));
}

/** Sets the picture, or takes it away. */
export async function writeLogo(writer: Writer, logo: Logo | null): Promise<void> {
  if (logo !== null) await writeSetelan(writer, SETELAN_SURAT.logo, JSON.stringify(logo));
  else if (await writer.find("setelan", SETELAN_SURAT.logo)) await writer.remove("setelan", SETELAN_SURAT.logo, null);
}

export async function writePenomoran(writer: Writer, penomoran: Penomoran): Promise<void> {
  await writeSetelan(writer, SETELAN_SURAT.penomoran, JSON.stringify(penomoran));
}

/** The id of a new signer, from a text of its own. */
export const idPejabat = (teks: string): string => `${SETELAN_SURAT.pejabat}${teks}`;

export async function writePejabat(writer: Writer, id: string, pejabat: Pejabat): Promise<void> {
  await writeSetelan(writer, id, JSON.stringify(pejabat));
}

/** Removes a signer. @throws AppError notFound */
export async function removePejabat(writer: Writer, id: string): Promise<void> {
  await writer.remove("setelan", id, null);
}

export async function writePilihan(writer: Writer, jenis: JenisSurat, pilihan: PilihanSurat): Promise<void> {
  const isi: PilihanTersimpan = { ...pilihan, tembusan: pilihan.tembusan.join("\n") };
  await writeSetelan(writer, `${SETELAN_SURAT.pilihan}${jenis}`, JSON.stringify(isi));
}
