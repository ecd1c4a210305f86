import { DAFTAR_PERATURAN, type IdPeraturan } from "../peraturan/daftar-peraturan";
import { ketentuan } from "../peraturan/register";
import { TEKS_NOTA_PENEMPATAN as T } from "../text/nota-penempatan";
import type { HasilAturan } from "./penilai";
import type { BerkasPenempatan } from "./rencana-tercetak";

/**
 * The texts that a plan rests on, each with the articles that were asked of its movers and of whom they were compared with: `PP 11/2017 jo. PP 17/2020
 * tentang Manajemen Pegawai Negeri Sipil: Pasal 54; …`. An article that nobody has verified says so.
 */
export function dasarRencana({ rencana, bangku }: Pick<BerkasPenempatan, "rencana" | "bangku">): readonly string[] {
  const aturan = [
    ...rencana.usul.flatMap(({ pasangan }) => pasangan.aturan),
    ...bangku.flatMap(({ calon }) => calon.flatMap(({ pasangan }) => pasangan.aturan)),
  ];
  const pasal = new Map<IdPeraturan, Set<string>>();
  for (const id of new Set(aturan.flatMap(({ ketentuan: satu }) => (satu === null ? [] : [satu])))) tambahPasal(pasal, id);
  return (Object.keys(DAFTAR_PERATURAN) as IdPeraturan[]).flatMap((id) => {
    const milik = pasal.get(id);
    if (milik === undefined) return [];
    const { nama, tentang } = DAFTAR_PERATURAN[id];
    const disebut = urutPasal(milik);
    return [`${nama} tentang ${tentang}${disebut.length === 0 ? "" : `: ${disebut.join("; ")}`}.`];
  });
}

/** Articles by their number; that some are not known yet comes last. */
function urutPasal(pasal: ReadonlySet<string>): readonly string[] {
  const bernomor = [...pasal]
    .filter((satu) => satu !== "" && satu !== T.pasalBelum)
    .toSorted((a, b) => a.localeCompare(b, "id", { numeric: true }));
  if (!pasal.has(T.pasalBelum)) return bernomor;
  return [...bernomor, bernomor.length === 0 ? T.pasalBelum : T.pasalLainBelum];
}

function tambahPasal(pasal: Map<IdPeraturan, Set<string>>, id: NonNullable<HasilAturan["ketentuan"]>): void {
  const { dasar, keyakinan } = ketentuan(id);
  if (typeof dasar === "string") return;
  const belum = keyakinan === "belumTerverifikasi";
  const milik = pasal.get(dasar.peraturan) ?? new Set<string>();
  pasal.set(dasar.peraturan, milik.add(dasar.pasal === null ? (belum ? T.pasalBelum : "") : `${dasar.pasal}${belum ? T.belum : ""}`));
}
