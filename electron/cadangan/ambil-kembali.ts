import { penunjukKe, rujukanDari, type CariBaris } from "../../core/baris/hubungan";
import { sebutanBaris } from "../../core/baris/kata";
import type { Baris } from "../../core/baris/kolom";
import { tabelDari, type NamaTabel } from "../../core/baris/semua";
import type { PerubahanBaris } from "../../core/contract/history";
import { toPerubahan } from "../db/changed-row";
import { finderOf } from "../db/journal";
import type { Basisdata } from "../db/open";
import { Statements } from "../db/statements";
import type { Writer } from "../db/store";
import { samaBaris } from "./banding";

/** A row by its table and id. */
export interface BarisDicari {
  readonly tabel: NamaTabel;
  readonly id: string;
}

/** One row that is brought back: it comes anew, or takes the values that it had. */
export interface BarisKembali extends BarisDicari {
  readonly kini: Baris | null;
  readonly menjadi: Baris;
}

/** What bringing back a row with all that belongs to it would do today. */
export interface RencanaKembali {
  readonly sebutan: string;
  /** In the order of writing: what others name comes first. */
  readonly baris: readonly BarisKembali[];
  /** The same in words. */
  readonly perubahan: readonly PerubahanBaris[];
  /** What a row named and is not there today: the column stays empty, or the row stays away. */
  readonly hilang: readonly { readonly sebutan: string; readonly rujukan: string; readonly ditinggal: boolean }[];
}

/**
 * What bringing a row back from an open snapshot takes: the row itself, and the rows that are nothing without it. Rows that came since stay;
 * a reference to what is not there today is left empty where that is allowed, else its row stays away, and both are named.
 *
 * @param boleh tables that may be brought back
 */
export function rencanaKembali(
  { kini, dahulu }: { readonly kini: Basisdata; readonly dahulu: Basisdata },
  dicari: BarisDicari,
  boleh: (tabel: NamaTabel) => boolean,
): RencanaKembali | null {
  const [cariKini, cariDahulu] = [finderOf(kini), finderOf(dahulu)];
  const pokok = cariDahulu(dicari.tabel, dicari.id);
  if (pokok === null) return null;
  const datang = new Set<string>();
  const hilang: RencanaKembali["hilang"][number][] = [];
  const baris: BarisKembali[] = [];
  for (const satu of milik(dahulu, { ...dicari, baris: pokok })) {
    if (!boleh(satu.tabel)) continue;
    const sebutan = `${tabelDari(satu.tabel).nama} ${sebutanBaris(satu.tabel, satu.baris, cariDahulu)}`.trim();
    const ada = (tabel: NamaTabel, id: string): boolean => datang.has(`${tabel} ${id}`) || cariKini(tabel, id) !== null;
    const { menjadi, lepas, ditinggal } = tanpaYangHilang(satu, ada, cariDahulu);
    hilang.push(...lepas.map((rujukan) => ({ sebutan, rujukan, ditinggal })));
    if (ditinggal) continue;
    datang.add(`${satu.tabel} ${satu.id}`);
    const sekarang = cariKini(satu.tabel, satu.id);
    if (sekarang === null || !samaBaris({ ...sekarang, ...menjadi }, sekarang))
      baris.push({ tabel: satu.tabel, id: satu.id, kini: sekarang, menjadi });
  }
  const cari: CariBaris = (tabel, id) => cariKini(tabel, id) ?? cariDahulu(tabel, id);
  const perubahan = baris.map(({ tabel, id, kini: lama, menjadi }) =>
    toPerubahan(cari, { tabel, barisId: id, aksi: lama === null ? "tambah" : "ubah", lama, baru: menjadi }),
  );
  return { sebutan: sebutanBaris(dicari.tabel, pokok, cariDahulu), baris, perubahan, hilang };
}

interface BarisDahulu extends BarisDicari {
  readonly baris: Baris;
}

/** A row and everything that goes together with it, owners before what they own. */
function milik(basis: Basisdata, satu: BarisDahulu): readonly BarisDahulu[] {
  const pemilikan = penunjukKe(satu.tabel).filter(({ ikatan, hanya }) => ikatan === "milik" && hanya === null);
  const anak = pemilikan.flatMap(({ dari, kolom }) =>
    Statements.of(basis.raw)
      .all(`SELECT * FROM "${dari}" WHERE "${kolom}" = ? ORDER BY id`, [satu.id])
      .map((baris) => ({ tabel: dari, id: String(baris["id"]), baris })),
  );
  const unik = new Map([satu, ...anak.flatMap((lain) => milik(basis, lain))].map((lain) => [`${lain.tabel} ${lain.id}`, lain]));
  return [...unik.values()];
}

/** The values of a row without the references that lead nowhere today. */
function tanpaYangHilang(
  { tabel, id, baris }: BarisDahulu,
  ada: (tabel: NamaTabel, id: string) => boolean,
  cari: CariBaris,
): { readonly menjadi: Baris; readonly lepas: readonly string[]; readonly ditinggal: boolean } {
  const { revision: _revisi, ...nilai } = baris;
  const putus = rujukanDari(tabel).filter(({ kolom, ke, hanya }) => {
    const sasaran = baris[kolom] ?? null;
    return (hanya === null || hanya === id) && sasaran !== null && !ada(ke, String(sasaran));
  });
  const lepas = putus.map(({ kolom, ke }) => {
    const sasaran = String(baris[kolom] ?? "");
    const dahulu = cari(ke, sasaran);
    return `${tabelDari(ke).nama} ${dahulu === null ? sasaran : sebutanBaris(ke, dahulu, cari)}`;
  });
  const ditinggal = putus.some(({ kolom }) => tabelDari(tabel).kolom[kolom]?.bolehNull !== true);
  const kosong = Object.fromEntries(putus.map(({ kolom }) => [kolom, null]));
  return { menjadi: { ...nilai, ...kosong }, lepas, ditinggal };
}

/** Writes what was planned, as a part of one step. @throws AppError duplicateName when a name or number is somebody else's today */
export async function tulisKembali(writer: Writer, { baris }: RencanaKembali): Promise<void> {
  for (const { tabel, id, kini, menjadi } of baris) {
    const { id: _id, ...nilai } = menjadi;
    if (kini === null) await writer.replace(tabel, { id, revision: null }, nilai);
    else await writer.updateColumns(tabel, { id, revision: null }, nilai);
  }
}
