import type { Jabatan, Unit } from "../jabatan/jabatan";
import { keAtas } from "../jabatan/ke-atas";
import type { BarisTambah, BarisUbah, RencanaTabel } from "./rencana";
import type { JabatanDraf, SusunanKantor, UnitDraf } from "./susunan";

/** The units that a draft adds and changes, every parent before its children. */
export function rencanaUnit(susunan: SusunanKantor): RencanaTabel<Unit> {
  const semua = susunan.semuaUnit();
  const ubah: BarisUbah<Unit>[] = [];
  for (const unit of semua) {
    const isi = perubahanUnit(unit);
    if (unit.asli && Object.keys(isi).length > 0) ubah.push({ id: unit.kunci, revision: unit.asli.revision, isi });
  }
  const baru = semua.filter((unit) => unit.asli === null);
  return {
    tambah: indukDahulu(baru).map(({ kunci, nama, kode, indukId, urutan }) => ({ kunci, isi: { nama, kode, indukId, urutan } })),
    ubah,
  };
}

/** The jabatan that a draft adds and changes, every superior before those below. */
export function rencanaJabatan(susunan: SusunanKantor): RencanaTabel<Jabatan> {
  const semua = susunan.semuaJabatan();
  const ubah: BarisUbah<Jabatan>[] = [];
  for (const jabatan of semua) {
    const isi = perubahanJabatan(jabatan);
    if (jabatan.asli && Object.keys(isi).length > 0) ubah.push({ id: jabatan.kunci, revision: jabatan.asli.revision, isi });
  }
  return { tambah: indukDahulu(semua.filter((jabatan) => jabatan.asli === null)).map(isiJabatan), ubah };
}

function perubahanUnit({ asli, indukId, kode }: UnitDraf): Partial<Omit<Unit, "id" | "revision">> {
  if (!asli) return {};
  return { ...(indukId === asli.indukId ? {} : { indukId }), ...(kode === asli.kode ? {} : { kode }) };
}

function isiJabatan({ kunci, unitId, nama, jenis, jenjang, kelas, kode, indukId, urutan, kursi }: JabatanDraf): BarisTambah<Jabatan> {
  return { kunci, isi: { unitId, nama, jenis, jenjang, kelas, kode, kursi, indukId, urutan } };
}

/** What an import changes about a jabatan of the data file. */
export function perubahanJabatan(jabatan: JabatanDraf): Partial<Omit<Jabatan, "id" | "revision">> {
  const asli = jabatan.asli;
  if (!asli) return {};
  return {
    ...(jabatan.jenis === asli.jenis ? {} : { jenis: jabatan.jenis }),
    ...(jabatan.jenjang === asli.jenjang ? {} : { jenjang: jabatan.jenjang }),
    ...(jabatan.kelas === asli.kelas ? {} : { kelas: jabatan.kelas }),
    ...(jabatan.kode === asli.kode ? {} : { kode: jabatan.kode }),
    ...(jabatan.kursi === asli.kursi ? {} : { kursi: jabatan.kursi }),
    ...(jabatan.indukId === asli.indukId ? {} : { indukId: jabatan.indukId }),
  };
}

/** The same rows with every parent before its children; rows of a cycle keep their order at the end. */
function indukDahulu<T extends { readonly kunci: string; readonly indukId: string | null }>(baris: readonly T[]): T[] {
  const menurutKunci = new Map(baris.map((satu) => [satu.kunci, satu]));
  const hasil = new Set<T>();
  for (const satu of baris) {
    const tumpukan: T[] = [];
    for (const kini of keAtas(satu, ({ indukId }) => (indukId === null ? null : menurutKunci.get(indukId)))) {
      if (hasil.has(kini)) break;
      tumpukan.push(kini);
    }
    for (const atas of tumpukan.toReversed()) hasil.add(atas);
  }
  return [...hasil];
}
