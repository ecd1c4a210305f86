import type { ProfilAbk } from "../../core/abk/profil";
import type { TugasBaris } from "../../core/contract/abk";
import type { RingkasanSkenario } from "../../core/contract/skenario";
import type { PlainDate } from "../../core/date";
import { AppError } from "../../core/errors";
import { jumlahRekap, rekapJabatan } from "../../core/formasi/rekap";
import { groupBy } from "../../core/group";
import { nameKey } from "../../core/name";
import { bahanSkenario, bandingkanSkenario, type BandingSkenario, type SkenarioDibanding } from "../../core/skenario/banding";
import { bentrokSkenario, type BentrokSkenario, type NilaiUbahan, type Skenario, type UbahanTugas } from "../../core/skenario/skenario";
import { HAL } from "../../core/text/hal";
import { listProfil } from "../db/profil";
import type { Query } from "../db/schema";
import { findSkenario, listSkenario, listUbahan, type UbahanTersimpan } from "../db/skenario";
import { listSusunan } from "../db/skenario-susunan";
import { bahanGabung } from "../db/gabung";
import { bentrokSusunan, type SusunanSkenario } from "../../core/skenario/susunan";
import { listJabatan } from "../db/jabatan";
import { allTugas } from "../db/tugas";
import type { Handlers } from "./handler";
import { bahanKantor, type BahanKantor } from "./rekap";

type Dijawab = "skenario.list" | "skenario.get" | "skenario.tugas" | "skenario.cocok" | "skenario.compare" | "skenario.rekap";

const TANPA_UBAHAN: NilaiUbahan = { volume: null, normaWaktuMenit: null, jabatanId: null };

export const skenarioQueries: Handlers<Dijawab> = {
  "skenario.list": async ({ files, today }) => {
    const { query } = files.store;
    const bahan = await bahanKantor(query, today());
    const ubahan = groupBy(await listUbahan(query), (satu) => satu.skenarioId);
    const susunan = groupBy(await listSusunan(query), (satu) => satu.skenarioId);
    // All that a join may touch is much to read: only where a structure is tried out.
    const kantor = susunan.size === 0 ? null : await bahanGabung(query);
    const daftar = await listSkenario(query);
    const profil = await listProfil(query);
    const isi = (satu: Skenario): readonly UbahanTersimpan[] => ubahan.get(satu.id) ?? [];
    const terbuka = daftar.filter(({ keadaan }) => keadaan === "terbuka");
    const banding = bandingkanSkenario(
      bahan,
      terbuka.map((satu) => dibanding(satu, { ubahan: isi(satu), susunan: susunan.get(satu.id) ?? [], profil })),
    );
    const pengaruh = new Map(banding.skenario.map((versi) => [versi.id, versi]));
    const ringkas = (satu: Skenario): RingkasanSkenario => ({
      ...satu,
      jumlahUbahan: isi(satu).length + (susunan.get(satu.id)?.length ?? 0),
      jumlahBentrok: pengaruh.has(satu.id)
        ? bentrok(bahan, isi(satu)).length + (kantor ? bentrokSusunan(kantor, susunan.get(satu.id) ?? []).length : 0)
        : 0,
      pengaruh: pengaruh.get(satu.id) ?? null,
    });
    return { asal: banding.asal, skenario: daftar.map(ringkas) };
  },
  "skenario.get": async ({ files, today }, { id }) => {
    const { query } = files.store;
    const skenario = await findSkenario(query, id);
    const bahan = await bahanKantor(query, today());
    const ubahan = await listUbahan(query, id);
    const susunan = await listSusunan(query, id);
    const isi = dibanding(skenario, { ubahan, susunan, profil: await listProfil(query) });
    return {
      skenario,
      ubahan,
      jumlahSusunan: susunan.length,
      profil: isi.profil ?? bahan.profil,
      bentrok: [...(susunan.length === 0 ? [] : bentrokSusunan(await bahanGabung(query), susunan)), ...bentrok(bahan, isi.ubahan)],
      banding: bandingkanSkenario(bahan, [isi]),
    };
  },
  "skenario.tugas": async ({ files }, { id, jabatanId }) => {
    const { store } = files;
    await findSkenario(store.query, id);
    const ubahan = new Map((await listUbahan(store.query, id)).map((satu) => [satu.tugasId, satu]));
    const namaJabatan = new Map((await listJabatan(store.query)).map((jabatan) => [jabatan.id, jabatan.nama]));
    return (await allTugas(store.query))
      .filter((tugas) => tugas.jabatanId === jabatanId || ubahan.get(tugas.id)?.jabatanId === jabatanId)
      .map((tugas) => {
        const satu = ubahan.get(tugas.id);
        const { volume, normaWaktuMenit, jabatanId: tujuan } = satu ?? TANPA_UBAHAN;
        const jabatanAsal = namaJabatan.get(tugas.jabatanId) ?? "";
        return { tugas, jabatanAsal, nilai: { volume, normaWaktuMenit, jabatanId: tujuan }, revision: satu?.revision ?? null };
      });
  },
  "skenario.cocok": async ({ files }, pilihan) => {
    const cocok = await tugasTerpilih(files.store.query, pilihan);
    return { jumlah: cocok.length, contoh: cocok.slice(0, 3).map((satu) => satu.uraian) };
  },
  "skenario.compare": ({ files, today }, { id: daftar }) => bandingSkenarioKantor(files.store.query, daftar, today()),
  "skenario.rekap": async ({ files, today }, { id, per = today() }) => {
    const { query } = files.store;
    const skenario = await findSkenario(query, id);
    const isi = await isiSkenario(query, skenario);
    const bahan = bahanSkenario(await bahanKantor(query, per), isi);
    const jabatan = rekapJabatan(bahan);
    return { skenario, profil: bahan.profil, per, jabatan, jumlah: jumlahRekap(jabatan) };
  },
};

/** Scenarios beside the original as on a day. @throws AppError notFound */
export async function bandingSkenarioKantor(query: Query, daftar: readonly string[], per: PlainDate): Promise<BandingSkenario> {
  const profil = await listProfil(query);
  const isi: SkenarioDibanding[] = [];
  for (const id of daftar) isi.push(await isiSkenario(query, await findSkenario(query, id), profil));
  return bandingkanSkenario(await bahanKantor(query, per), isi);
}

/** A stored scenario with all that computing it takes. @throws AppError notFound when its profile is gone */
export async function isiSkenario(query: Query, skenario: Skenario, profil?: readonly ProfilAbk[]): Promise<SkenarioDibanding> {
  return dibanding(skenario, {
    ubahan: await listUbahan(query, skenario.id),
    susunan: await listSusunan(query, skenario.id),
    profil: profil ?? (await listProfil(query)),
  });
}

interface IsiTersimpan {
  readonly ubahan: readonly UbahanTugas[];
  readonly susunan: readonly SusunanSkenario[];
  readonly profil: readonly ProfilAbk[];
}

/** A scenario with all that computing it takes; one that was adopted is the original itself. @throws AppError notFound when its profile is gone */
function dibanding({ id, nama, profilId, keadaan }: Skenario, { ubahan, susunan, profil }: IsiTersimpan): SkenarioDibanding {
  if (keadaan === "dipakai") return { id, nama, ubahan: [], susunan: [], profil: null };
  const sendiri = profil.find((satu) => satu.id === profilId) ?? null;
  if (profilId !== null && !sendiri) throw new AppError("notFound", { hal: HAL.profil });
  return { id, nama, ubahan, susunan, profil: sendiri };
}

/** Changes of a scenario that the office of today contradicts. */
export function bentrok(bahan: Pick<BahanKantor, "tugas" | "jabatan">, ubahan: readonly UbahanTugas[]): BentrokSkenario[] {
  return bentrokSkenario(ubahan, new Map(bahan.tugas.map((satu) => [satu.id, satu])), new Set(bahan.jabatan.map(({ id }) => id)));
}

/** Tasks of a unit, a jabatan, with certain words; each part narrows the choice. */
export async function tugasTerpilih(
  query: Query,
  pilihan: { readonly unitId: string | null; readonly jabatanId: string | null; readonly cari: string },
): Promise<TugasBaris[]> {
  const kata = nameKey(pilihan.cari).split(" ").filter(Boolean);
  const { unitId } = pilihan;
  const unit =
    unitId === null
      ? null
      : new Set((await query.selectFrom("jabatan").select("id").where("unitId", "=", unitId).execute()).map(({ id }) => id));
  return (await allTugas(query)).filter((tugas) => {
    if (unit && !unit.has(tugas.jabatanId)) return false;
    if (pilihan.jabatanId !== null && tugas.jabatanId !== pilihan.jabatanId) return false;
    const kunci = nameKey(tugas.uraian);
    return kata.every((satu) => kunci.includes(satu));
  });
}
