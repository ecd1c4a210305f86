import type { HasilOrganisasi, JabatanOrganisasi, TemuanOrganisasiDinilai } from "../../../core/contract/organisasi";
import type { FungsiUnit } from "../../../core/fungsi/fungsi";
import type { TugasFungsi } from "../../../core/fungsi/kaitan";
import { JENIS_TEMUAN_ORGANISASI, type JenisTemuanOrganisasi } from "../../../core/fungsi/temuan";
import { groupBy } from "../../../core/group";
import { nameKey } from "../../../core/name";
import { TEKS_ORGANISASI } from "../../../core/text/organisasi";
import { TEKS_PERIKSA_NORMA } from "../../../core/text/periksa-norma";
import { formatAngka } from "../../../core/text/number";
import { keadaanTemuan, type KeadaanTemuan } from "../../ui/pembenaran/suntingan";

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

export interface SaringanOrganisasi {
  readonly keadaan: KeadaanTemuan;
  readonly jenis: JenisTemuanOrganisasi | null;
  readonly cari: string;
}

/** The chosen findings. Every searched word must occur in a jabatan, a unit, a task, the sentence or the note. */
export function saringOrganisasi(
  temuan: readonly TemuanOrganisasiDinilai[],
  { keadaan, jenis, cari }: SaringanOrganisasi,
  acuan: AcuanOrganisasi,
): TemuanOrganisasiDinilai[] {
  const kata = nameKey(cari).split(" ").filter(Boolean);
  return temuan.filter((satu) => {
    if (keadaanTemuan(satu) !== keadaan || (jenis !== null && satu.jenis !== jenis)) return false;
    if (kata.length === 0) return true;
    const jabatan = satu.jabatanId.flatMap((id) => acuan.jabatan.get(id) ?? []);
    const kunci = nameKey(
      [
        ...jabatan.flatMap(({ nama, unitId }) => [nama, acuan.unit.get(unitId) ?? ""]),
        acuan.unit.get(satu.unitId ?? "") ?? "",
        ...satu.tugasId.map((id) => acuan.tugas.get(id)?.uraian ?? ""),
        satu.kalimat,
        satu.pembenaran?.catatan ?? "",
      ].join(" "),
    );
    return kata.every((sepotong) => kunci.includes(sepotong));
  });
}

/** Findings by kind, only kinds that occur, in the order of the kinds. */
export function countJenis(
  temuan: readonly TemuanOrganisasiDinilai[],
): { readonly jenis: JenisTemuanOrganisasi; readonly jumlah: number }[] {
  return JENIS_TEMUAN_ORGANISASI.map((jenis) => ({ jenis, jumlah: temuan.filter((satu) => satu.jenis === jenis).length })).filter(
    ({ jumlah }) => jumlah > 0,
  );
}
