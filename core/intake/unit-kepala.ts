import { namaUnitDipimpin, unitDipimpin, type UnitDipimpin } from "../jabatan/pimpinan";
import { nameKey, tidyText } from "../name";
import { kunciSebutan } from "../sebutan/kunci";
import { NAMA_UNIT_BELUM_DITENTUKAN } from "../jabatan/jabatan";
import { bagianKantor } from "./bagian-kantor";
import type { BarisJabatan } from "./baris-jabatan";
import type { SusunanKantor, UnitDraf } from "./susunan";

/**
 * The unit that a jabatan with others below it heads under `atas`, by its title; `atas` itself where the title says that it heads that
 * one: Kasubbag Hukum heads Subbag Hukum, and Subbagian Hukum dan SDM.
 */
export function unitKepala(susunan: SusunanKantor, satu: BarisJabatan, atas: UnitDraf): UnitDraf {
  const kepala = kunciSebutan(satu.nama).startsWith("kepala ") ? unitDipimpin(satu.nama) : null;
  const tertulis = tidyText(satu.nama.replace(/^\s*kepala\s+/iu, ""));
  const nama = kepala && tertulis === tidyText(satu.nama) ? namaUnitDipimpin(satu.nama, kepala) : tertulis;
  if (nameKey(nama) === "" || susunan.kunci(nama) === susunan.kunci(atas.nama)) return atas;
  return satu.unit !== "" && menamaiBagian(satu, atas, kepala) ? atas : anakPohon(susunan, atas, nama);
}

/** Whether the part of an office that a row names is the one that its jabatan heads or, by a title that heads none, works in. */
function menamaiBagian(satu: BarisJabatan, atas: UnitDraf, kepala: UnitDipimpin | null): boolean {
  const kunci = kunciSebutan(atas.nama);
  if (!bagianKantor(kunci) || kunci !== kunciSebutan(satu.unit)) return false;
  if (kepala === null) return unitDipimpin(satu.nama) === null;
  const kata = kunci.split(" ");
  return kata[0] === kepala.kata && (kepala.sisa === "" || kepala.sisa.split(" ").every((isi) => kata.includes(isi)));
}

/**
 * The child of a unit that a peta jabatan names by its head. A part of an office that other files left at the top without a parent is
 * that child, so that a list of people and its peta do not make it twice.
 */
function anakPohon(susunan: SusunanKantor, atas: UnitDraf, nama: string): UnitDraf {
  const senama = bagianKantor(susunan.kunci(nama)) ? susunan.unitBernama(nama) : [];
  if (senama.length === 0 || senama.some((unit) => unit.indukId === atas.kunci)) return susunan.anakUnit(atas, nama);
  const [yatim, lain] = senama.filter((unit) => unit.indukId === null && unit !== susunan.puncak(atas));
  if (!yatim || lain) return susunan.anakUnit(atas, nama);
  if (atas.nama !== NAMA_UNIT_BELUM_DITENTUKAN) yatim.indukId = atas.kunci;
  return yatim;
}
