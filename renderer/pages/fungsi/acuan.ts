import type { HasilOrganisasi, JabatanOrganisasi, TemuanOrganisasiDinilai } from "../../../core/contract/organisasi";
import type { FungsiUnit } from "../../../core/fungsi/fungsi";
import type { TugasFungsi } from "../../../core/fungsi/kaitan";
import { groupBy } from "../../../core/group";
import { nameKey } from "../../../core/name";
import { TEKS_ORGANISASI } from "../../../core/text/organisasi";
import { TEKS_PERIKSA_NORMA } from "../../../core/text/periksa-norma";
import { formatAngka } from "../../../core/text/number";

/** Units, jabatan and tasks by id, and the functions of each unit. */
export interface AcuanOrganisasi {
  readonly unit: ReadonlyMap<string, string>;
  readonly jabatan: ReadonlyMap<string, JabatanOrganisasi>;
  readonly tugas: ReadonlyMap<string, TugasFungsi>;
  readonly fungsi: ReadonlyMap<string, readonly FungsiUnit[]>;
  /** Names that several jabatan bear, by their keys. */
  readonly senama: ReadonlySet<string>;
}

export function acuanOrganisasi(hasil: HasilOrganisasi): AcuanOrganisasi {
  return {
    unit: new Map(hasil.unit.map(({ id, nama }) => [id, nama])),
    jabatan: new Map(hasil.jabatan.map((satu) => [satu.id, satu])),
    tugas: new Map(hasil.tugas.map((satu) => [satu.id, satu])),
    fungsi: groupBy(hasil.fungsi, ({ unitId }) => unitId),
    senama: new Set([...groupBy(hasil.jabatan, ({ nama }) => nameKey(nama))].filter(([, sama]) => sama.length > 1).map(([kunci]) => kunci)),
  };
}

/** The name of a jabatan, with its unit when another one bears the same name. */
export function sebutJabatan(id: string, acuan: AcuanOrganisasi): string {
  const jabatan = acuan.jabatan.get(id);
  if (!jabatan) return "";
  return acuan.senama.has(nameKey(jabatan.nama))
    ? TEKS_PERIKSA_NORMA.diUnit(jabatan.nama, acuan.unit.get(jabatan.unitId) ?? "")
    : jabatan.nama;
}

/** What a finding is about, in short: its jabatan, its unit, or the whole office. */
export function tempatTemuan(temuan: TemuanOrganisasiDinilai, acuan: AcuanOrganisasi): string {
  const unit = acuan.unit.get(temuan.unitId ?? "");
  if (temuan.jenis === "fungsiTanpaTugas" || temuan.jenis === "tanpaKelas" || temuan.jenis === "kelasTanpaSumber")
    return unit ?? TEKS_ORGANISASI.seluruhKantor;
  const [pertama = "", ...lain] = temuan.jabatanId;
  const nama = sebutJabatan(pertama, acuan);
  // A subordinate stands for the pair.
  if (lain.length === 0 || temuan.jenis === "kelasAtasan") return nama;
  return TEKS_PERIKSA_NORMA.banyakJabatan(nama, formatAngka(temuan.jabatanId.length));
}

/** What a search for a finding looks into: its jabatan with their units, its unit, its tasks and its sentence. */
export function isiCariTemuan(temuan: TemuanOrganisasiDinilai, acuan: AcuanOrganisasi): readonly string[] {
  const jabatan = temuan.jabatanId.flatMap((id) => acuan.jabatan.get(id) ?? []);
  return [
    ...jabatan.flatMap(({ nama, unitId }) => [nama, acuan.unit.get(unitId) ?? ""]),
    acuan.unit.get(temuan.unitId ?? "") ?? "",
    ...temuan.tugasId.map((id) => acuan.tugas.get(id)?.uraian ?? ""),
    temuan.kalimat,
  ];
}
