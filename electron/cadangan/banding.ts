import { NAMA_TABEL, type NamaTabel } from "../../core/baris/semua";
import type { CariBaris } from "../../core/baris/hubungan";
import { sebutanBaris } from "../../core/baris/kata";
import type { Baris } from "../../core/baris/kolom";
import { finderOf } from "../db/journal";
import type { Basisdata } from "../db/open";

/** One row that is not the same today as in a snapshot, seen from the snapshot on: it came since, was changed since, or went since. */
export interface BarisBeda {
  readonly tabel: NamaTabel;
  readonly id: string;
  readonly sejakItu: "tambah" | "ubah" | "hapus";
  readonly sebutan: string;
}

/** How the present file and a snapshot of it stand to one another. */
export interface Perbandingan {
  /** Number of the last step that both have; 0 when they have none in common. */
  readonly bersama: number;
  /** Steps of the snapshot that the present file does not have: it was restored to an earlier state since. */
  readonly langkahKembali: number;
  readonly baris: readonly BarisBeda[];
}

/**
 * Compares the present file with an open snapshot of the same office. Only rows that a step after the last common one touched are looked at,
 * so that it takes as long as work was done since, and not as long as the file is.
 */
export function bandingkan(kini: Basisdata, dahulu: Basisdata): Perbandingan {
  const [milikKini, milikDahulu] = [langkahDari(kini), langkahDari(dahulu)];
  const beda = milikKini.findIndex(({ id }, urutan) => milikDahulu[urutan]?.id !== id);
  const sama = beda === -1 ? milikKini.length : beda;
  const bersama = milikKini[sama - 1]?.nomor ?? 0;
  const tersentuh = new Map([...sentuhan(kini, bersama), ...sentuhan(dahulu, milikDahulu[sama - 1]?.nomor ?? 0)]);
  const [cariKini, cariDahulu] = [finderOf(kini), finderOf(dahulu)];
  const baris = [...tersentuh.values()].flatMap(({ tabel, id }): readonly BarisBeda[] => {
    const [satu, lain] = [cariDahulu(tabel, id), cariKini(tabel, id)];
    if (satu === null && lain === null) return [];
    if (satu !== null && lain !== null && samaBaris(satu, lain)) return [];
    const dikenal = satu ?? lain ?? {};
    const cari: CariBaris = (nama, kunci) => cariDahulu(nama, kunci) ?? cariKini(nama, kunci);
    const sejakItu = satu === null ? "tambah" : lain === null ? "hapus" : "ubah";
    return [{ tabel, id, sejakItu, sebutan: sebutanBaris(tabel, dikenal, cari) }];
  });
  return { bersama, langkahKembali: milikDahulu.length - sama, baris };
}

/** Whether two rows say the same; how often they were written does not count. */
export function samaBaris(satu: Baris, lain: Baris): boolean {
  return Object.keys({ ...satu, ...lain }).every((nama) => nama === "revision" || (satu[nama] ?? null) === (lain[nama] ?? null));
}

function langkahDari({ raw }: Basisdata): readonly { readonly nomor: number; readonly id: string }[] {
  return raw.prepare("SELECT nomor, id FROM langkah ORDER BY nomor").all() as readonly { nomor: number; id: string }[];
}

function sentuhan({ raw }: Basisdata, sesudah: number): readonly (readonly [string, { readonly tabel: NamaTabel; readonly id: string }])[] {
  const sql =
    "SELECT DISTINCT p.tabel, p.barisId AS id FROM perubahan p JOIN langkah l ON l.id = p.langkahId WHERE l.nomor > ? ORDER BY p.tabel, p.barisId";
  const semua = raw.prepare(sql).all(sesudah) as readonly { readonly tabel: string; readonly id: string }[];
  return semua.flatMap(({ tabel, id }) => {
    const dikenal = NAMA_TABEL.find((nama) => nama === tabel);
    return dikenal === undefined ? [] : [[`${tabel} ${id}`, { tabel: dikenal, id }] as const];
  });
}
