import { kosakata, type Ketikan } from "../../core/anjab/ketikan";
import { jabatanSerupa } from "../../core/anjab/serupa";
import { teksUnsur } from "../../core/anjab/teks-unsur";
import { awalanKunciKata, bacaKunciKata } from "../../core/anjab/temuan-kata";
import { idUnsur, type UnsurAnjab } from "../../core/anjab/unsur";
import type { KataDibiarkan, UnsurSaudara } from "../../core/contract/bantuan-anjab";
import { groupBy } from "../../core/group";
import { listUnsurBernama } from "./anjab";
import { findJabatan, listJabatan } from "./jabatan";
import type { Query } from "./schema";
import { listUnit } from "./unit";

/** Most texts that are handed to a field: a whole province uses fewer. */
const KATA_TERBANYAK = 2_000;

/** The texts of the other jabatan in an element, by part. */
export async function kosakataUnsur(
  query: Query,
  jabatanId: string,
  unsur: UnsurAnjab,
): Promise<Readonly<Record<string, readonly Ketikan[]>>> {
  const pemakaian = (await listUnsurBernama(query, unsur))
    .filter((satu) => satu.jabatanId !== jabatanId)
    .flatMap((satu) => teksUnsur({ [satu.unsur]: satu.isi }).map(({ medan, teks }) => ({ jabatanId: satu.jabatanId, medan, teks })));
  return perMedan(pemakaian);
}

/** The texts of the tasks of the other jabatan, by part, with what comes of them. */
export async function kosakataTugas(query: Query, jabatanId: string): Promise<Readonly<Record<string, readonly Ketikan[]>>> {
  const tugas = await query
    .selectFrom("tugas")
    .leftJoin("rincianTugas", "rincianTugas.id", "tugas.id")
    .select(["jabatanId", "uraian", "satuanHasil", "hasilKerja"])
    .where("jabatanId", "<>", jabatanId)
    .execute();
  return perMedan(
    tugas.flatMap((satu) =>
      (["uraian", "satuanHasil", "hasilKerja"] as const).map((medan) => ({ jabatanId: satu.jabatanId, medan, teks: satu[medan] ?? "" })),
    ),
  );
}

function perMedan(
  pemakaian: readonly { readonly jabatanId: string; readonly medan: string; readonly teks: string }[],
): Readonly<Record<string, readonly Ketikan[]>> {
  const daftar = [...groupBy(pemakaian, ({ medan }) => medan)].map(
    ([medan, milik]) => [medan, kosakata(milik).slice(0, KATA_TERBANYAK)] as const,
  );
  return Object.fromEntries(daftar.filter(([, milik]) => milik.length > 0));
}

/** An element of sister jabatan, the most alike first. Only jabatan that wrote it are held against the one at hand. @throws AppError notFound */
export async function unsurSaudara(query: Query, jabatanId: string, unsur: UnsurAnjab): Promise<readonly UnsurSaudara[]> {
  const sendiri = await findJabatan(query, jabatanId);
  const tertulis = new Map((await listUnsurBernama(query, unsur)).map((satu) => [satu.id, satu]));
  const unit = new Map((await listUnit(query)).map(({ id, nama }) => [id, nama]));
  const lain = (await listJabatan(query)).filter(({ id }) => id !== jabatanId && tertulis.has(idUnsur(id, unsur)));
  const uraian = await query.selectFrom("tugas").select(["jabatanId", "uraian"]).execute();
  const tugas = groupBy(uraian, (satu) => satu.jabatanId);
  const bahan = (satu: typeof sendiri) => ({
    jabatanId: satu.id,
    nama: satu.nama,
    unit: unit.get(satu.unitId) ?? "",
    jenis: satu.jenis,
    jenjang: satu.jenjang,
    tugas: (tugas.get(satu.id) ?? []).map((milik) => milik.uraian),
  });
  const calon = new Map(lain.map((satu) => [satu.id, bahan(satu)]));
  return jabatanSerupa(bahan(sendiri), [...calon.values()]).flatMap((satu): UnsurSaudara[] => {
    const milik = tertulis.get(idUnsur(satu.jabatanId, unsur));
    const jabatan = calon.get(satu.jabatanId);
    if (milik === undefined || jabatan === undefined) return [];
    const { isi, asal, oleh, tanggal, dari } = milik;
    return [{ ...satu, nama: jabatan.nama, unit: jabatan.unit, unsur, isi, asal, oleh, tanggal, dari } as UnsurSaudara];
  });
}

/** Findings about the wording of a jabatan that are let be. */
export async function kataDibiarkan(query: Query, jabatanId: string): Promise<readonly KataDibiarkan[]> {
  const semua = await query
    .selectFrom("pembenaran")
    .selectAll()
    .where("id", "like", `${awalanKunciKata("%")}%`)
    .execute();
  return semua.flatMap(({ id, catatan, revision }) =>
    bacaKunciKata(id)?.jabatanId === jabatanId ? [{ kunci: id, catatan, revision }] : [],
  );
}
