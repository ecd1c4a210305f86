import { tebakJenisJabatan } from "../jabatan/jenis";
import type { IdentitasAbk } from "./identitas-abk";
import type { LembarDraf } from "./lembar-draf";
import { masalah } from "./masalah";
import type { Penilaian } from "./penilaian";
import type { Masalah } from "./pratinjau";
import type { JabatanDraf, UnitDraf } from "./susunan";
import { unitSepertiAtas } from "./unit-kosong";

/** The jabatan that a sheet describes, made when its unit has none of that name. */
export function cariJabatan(
  lembar: LembarDraf,
  { identitas, unit }: { readonly identitas: IdentitasAbk; readonly unit: UnitDraf },
  penilaian: Penilaian,
): JabatanDraf {
  const { jabatan: nama, sel } = identitas;
  const ada = penilaian.nama.jabatan({ unit, nama, tempat: { berkas: lembar.berkas, lembar: lembar.nomor, sel } });
  return ada ?? penilaian.susunan.tambahJabatan(unit, { nama, ...tebakJenisJabatan(nama), kelas: null, kode: null, kursi: null });
}

type TempatJabatan = { readonly unit: UnitDraf; readonly temuan: readonly Masalah[] } | { readonly tolak: Masalah };

/** The unit that a sheet means. One name in several places is settled by the jabatan, if only one of them has it. */
export function cariUnit(lembar: LembarDraf, identitas: IdentitasAbk, penilaian: Penilaian): TempatJabatan {
  const { susunan } = penilaian;
  const dariAtas = lembar.abkPilihan ? null : (lembar.lembar.milik?.unitDariAtas ?? null);
  const takDisamakan = dariAtas?.ragu === true && !unitSepertiAtas({ lembar, sel: dariAtas.sel, unit: identitas.unit }, penilaian.tanya);
  if (takDisamakan) return unitTerlewat(lembar, identitas, susunan);
  if (identitas.unit === "") return unitTanpaNama(lembar, identitas, susunan);
  const temuan = unitBernama(lembar, identitas, penilaian);
  if ("tolak" in temuan || !dariAtas) return temuan;
  const tingkat = dariAtas.ragu ? "peringatan" : "info";
  const data = { unit: temuan.unit.nama };
  return { ...temuan, temuan: [masalah({ lembar: lembar.lembar.nama, sel: dariAtas.sel, kode: "unitDariAtas", data, tingkat })] };
}

function unitBernama(lembar: LembarDraf, identitas: IdentitasAbk, { susunan, nama }: Penilaian): TempatJabatan {
  const dekat = nama.unit({ nama: identitas.unit, tempat: { berkas: lembar.berkas, lembar: lembar.nomor, sel: identitas.sel } });
  if (dekat) return { unit: dekat, temuan: [] };
  const senama = susunan.unitBernama(identitas.unit);
  const berjabatan = senama.filter((unit) => susunan.jabatanDi(unit, identitas.jabatan) !== null);
  const [satu] = berjabatan;
  if (satu && berjabatan.length === 1) return { unit: satu, temuan: [] };
  const temuan = susunan.unitUntuk(identitas.unit, senama.length === 0 ? susunan.indukTebakan(identitas.unit) : "");
  if ("unit" in temuan) return { unit: temuan.unit, temuan: [] };
  const data = { unit: identitas.unit, tempat: temuan.taksa.map((unit) => susunan.jalur(unit)).join("; ") };
  return { tolak: masalah({ lembar: lembar.lembar.nama, sel: identitas.sel, kode: "unitTaksa", data }) };
}

/** A unit that the list left out and that is not the one above: the one unit that has the jabatan, or none yet. */
function unitTerlewat(lembar: LembarDraf, { jabatan }: IdentitasAbk, susunan: Penilaian["susunan"]): TempatJabatan {
  const unit = susunan.pemilikTunggal(jabatan) ?? susunan.unitBelumDitentukan();
  return { unit, temuan: [masalah({ lembar: lembar.lembar.nama, kode: "unitTidakDisebut", data: { unit: unit.nama } })] };
}

function unitTanpaNama(lembar: LembarDraf, identitas: IdentitasAbk, susunan: Penilaian["susunan"]): TempatJabatan {
  const { unit, tebakan } = susunan.unitTanpaNama(identitas.jabatan);
  return { unit, temuan: tebakan ? [masalah({ lembar: lembar.lembar.nama, kode: "unitTidakDisebut", data: { unit: unit.nama } })] : [] };
}
