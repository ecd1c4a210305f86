import type { PlainDate } from "../../core/date";
import { geserHari } from "../../core/disiplin/hari-kerja";
import { groupBy } from "../../core/group";
import { rantai } from "../../core/penempatan/rantai";
import type { UsulTersimpan } from "../../core/penempatan/rencana-tersimpan";
import type { MutasiTakDijalankan, RencanaDijalankan } from "../../core/proyeksi/mutasi";
import { listJabatan } from "../db/jabatan";
import { listRencana, usulTersimpan } from "../db/rencana-penempatan";
import type { Query } from "../db/schema";

/** Moves that are tried out, by the person, and those of the plan that cannot be. */
export interface MutasiDicoba {
  readonly rencana: RencanaDijalankan | null;
  readonly gerak: ReadonlyMap<string, { readonly hari: PlainDate; readonly keJabatanId: string }>;
}

interface KeadaanKantor {
  readonly per: PlainDate;
  /** Who holds which post. */
  readonly pemangku: ReadonlyMap<string, string | null>;
  /** How many each post needs. */
  readonly kebutuhan: ReadonlyMap<string, number>;
}

export const TANPA_MUTASI: MutasiDicoba = { rencana: null, gerak: new Map() };

/**
 * What the plan in use moves, was not rejected, and is no fact of the history yet: on the day of its decree, or the one on which the moves
 * before it in its chain are done; after `per`. Of a person with two moves the accepted one is made.
 */
export async function mutasiRencana(query: Query, { per, pemangku, kebutuhan }: KeadaanKantor): Promise<MutasiDicoba> {
  const rencana = (await listRencana(query)).find(({ keadaan }) => keadaan === "dipakai");
  if (!rencana) return TANPA_MUTASI;
  const ada = new Set((await listJabatan(query)).map(({ id }) => id));
  const terbuka = (await usulTersimpan(query, rencana.id)).filter(
    ({ keputusan, tercatat, pegawaiId, ke }) => keputusan !== "tolak" && !tercatat && pemangku.get(pegawaiId) !== ke.id,
  );
  const tidakDijalankan: MutasiTakDijalankan[] = [];
  const dijalankan: UsulTersimpan[] = [];
  for (const [, milik] of groupBy(terbuka, ({ pegawaiId }) => pegawaiId)) {
    const diterima = milik.filter(({ keputusan }) => keputusan === "terima");
    const calon = diterima.length > 0 ? diterima : milik;
    const [satu] = calon;
    if (satu === undefined) continue;
    if (calon.length > 1) tidakDijalankan.push({ nama: satu.nama, sebab: "duaTujuan" });
    else if (ada.has(satu.ke.id)) dijalankan.push(satu);
    else tidakDijalankan.push({ nama: satu.nama, sebab: "jabatanHilang" });
  }
  const besok = geserHari(per, 1);
  const pemegang = groupBy(pemangku.values(), (jabatanId) => jabatanId ?? "");
  // Seats that are needed and empty have to be left by nobody first.
  const bebas = new Map([...kebutuhan].map(([id, butuh]) => [id, kursi(Math.ceil(butuh) - (pemegang.get(id)?.length ?? 0), besok)]));
  return { rencana: { nama: rencana.nama, tidakDijalankan }, gerak: hariGerak(dijalankan, { besok, bebas }) };
}

const kursi = (banyak: number, mulai: PlainDate): readonly PlainDate[] => Array.from({ length: Math.max(0, banyak) }, () => mulai);

/** The first day of each move: nobody comes before the one whose seat she takes has left it. */
function hariGerak(
  dijalankan: readonly UsulTersimpan[],
  { besok, bebas }: { readonly besok: PlainDate; readonly bebas: ReadonlyMap<string, readonly PlainDate[]> },
): MutasiDicoba["gerak"] {
  const awal = ({ tmt, palingAwal }: UsulTersimpan): PlainDate => {
    const dihitung = tmt ?? palingAwal;
    return dihitung > besok ? dihitung : besok;
  };
  const pindah = dijalankan.map((satu) => ({
    pegawaiId: satu.pegawaiId,
    dari: satu.dari?.id ?? null,
    ke: satu.ke.id,
    palingAwal: awal(satu),
  }));
  const berSk = new Set(dijalankan.flatMap(({ pegawaiId, tmt }) => (tmt === null ? [] : [pegawaiId])));
  const langkah = rantai(pindah, bebas).flatMap((satu) => satu.langkah);
  return new Map(
    langkah.map(({ pegawaiId, ke, hari, palingAwal }) => [pegawaiId, { hari: berSk.has(pegawaiId) ? palingAwal : hari, keJabatanId: ke }]),
  );
}
