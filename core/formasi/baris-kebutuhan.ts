import type { JejakPotret } from "../abk/potret";
import type { ProfilAbk } from "../abk/profil";
import type { Baris, Kolom } from "../naskah/naskah";
import { rentang, rumus, sel, type Rumus } from "../naskah/rumus";
import type { Sel } from "../naskah/sel";
import { bentukKebutuhan, NAMA_SEL, rumusBulat } from "./rumus-abk";

/** Row of the need that another method gave, from which the workload is then computed. */
export const BARIS_METODE = "metode";
/** Row that stands where a jabatan has no tasks. */
export const BARIS_TANPA_TUGAS = "kosong";

type KolomBerkunci = readonly Pick<Kolom, "kunci">[];

/** A row of the cells that are given, by their columns. */
export function barisKata(kolom: KolomBerkunci, kunci: string, isi: Readonly<Record<string, Sel>>): Baris {
  return { kunci, jenis: "isi", sel: kolom.map((satu) => isi[satu.kunci] ?? null) };
}

/** A closing row of a table of tasks, its label over the six columns before the need. */
export function barisPenutup(kolom: KolomBerkunci, kunci: string, isi: Readonly<Record<string, Sel>>): Baris {
  return { ...barisKata(kolom, kunci, isi), jenis: "kelompok", gabung: [0, 6], bersama: true };
}

/**
 * The total of a table of tasks and the need rounded: workload in whole millionths of a minute in `menit`, need in `pegawai`. What the
 * rows are called stands in the first column.
 */
export function barisKebutuhan(
  kolom: KolomBerkunci,
  { jejak, profil }: { readonly jejak: JejakPotret; readonly profil: ProfilAbk },
  label: { readonly jumlah: string; readonly bulat: string },
): readonly Baris[] {
  const [pertama, terakhir] = [jejak.baris.at(0)?.id ?? BARIS_TANPA_TUGAS, jejak.baris.at(-1)?.id ?? BARIS_TANPA_TUGAS];
  const beban: Rumus = jejak.metode
    ? rumus`ROUND(${sel("pegawai", BARIS_METODE)}*${NAMA_SEL.wke},6)`
    : rumus`ROUND(SUM(${rentang("menit", pertama, terakhir)}),6)`;
  return [
    barisPenutup(kolom, "jumlah", {
      nomor: label.jumlah,
      pegawai: { nilai: jejak.kebutuhanMentah, rumus: rumus`${sel("menit")}/${NAMA_SEL.wke}` },
      menit: { nilai: jejak.bebanKerjaMenit, rumus: beban },
    }),
    barisPenutup(kolom, "pembulatan", {
      nomor: label.bulat,
      pegawai: {
        nilai: jejak.kebutuhan,
        rumus: rumusBulat({ mentah: sel("pegawai", "jumlah"), beban: sel("menit", "jumlah") }, profil),
        bentuk: bentukKebutuhan(profil),
      },
    }),
  ];
}
