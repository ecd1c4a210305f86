import { datePartsOf, type PlainDate } from "../date";
import { menurut } from "../peraturan/register";
import { bacaTanggalTeks } from "./tanggal";

const DUA_ANGKA = /^(.*[-/. ])['’]?(\d{2})$/u;
/** A career begins at this age at the earliest, and a decree may lie this many years ahead. */
const USIA_TERMUDA = menurut("usia-mulai-kerja");
const USIA_TERTUA = menurut("usia-tertua");
const TAHUN_KE_DEPAN = 2;

/** Both days that a date with a year of two figures may mean (`01-05-83`, `2-Mei-21`); empty when it is no such date. */
function keduaAbad(teks: string): readonly PlainDate[] {
  const cocok = DUA_ANGKA.exec(teks.trim());
  if (!cocok) return [];
  return ["19", "20"].flatMap((abad) => bacaTanggalTeks(`${cocok[1] ?? ""}${abad}${cocok[2] ?? ""}`) ?? []);
}

/** A birth date by the year that the NIP gives; where it gives another or none, by the one century that makes an age of somebody in office. */
export function lahirDuaAngka(
  teks: string,
  { menurutNip, per }: { readonly menurutNip: PlainDate | null; readonly per: PlainDate },
): PlainDate | null {
  const calon = keduaAbad(teks);
  const seNip = menurutNip === null ? undefined : calon.find((satu) => datePartsOf(satu).year === datePartsOf(menurutNip).year);
  if (seNip) return seNip;
  const tahun = datePartsOf(per).year;
  const [satu, lain] = calon.filter(
    (lahir) => tahun - datePartsOf(lahir).year >= USIA_TERMUDA && tahun - datePartsOf(lahir).year <= USIA_TERTUA,
  );
  return satu && !lain ? satu : null;
}

/** A day of a career: the one century in which the person was grown and that is not far ahead; null when both or neither fit. */
export function tmtDuaAngka(teks: string, { lahir, per }: { readonly lahir: PlainDate | null; readonly per: PlainDate }): PlainDate | null {
  const sejak = lahir === null ? 1945 : datePartsOf(lahir).year + USIA_TERMUDA;
  const sampai = datePartsOf(per).year + TAHUN_KE_DEPAN;
  const calon = keduaAbad(teks).filter((satu) => datePartsOf(satu).year >= sejak && datePartsOf(satu).year <= sampai);
  return calon.length === 1 ? (calon[0] ?? null) : null;
}
