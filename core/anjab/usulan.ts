import { akarKata } from "../norma/akar";
import { HASIL_USULAN, TEKS_USULAN } from "../text/usulan-anjab";
import { AKAR_USULAN, APLIKASI_USULAN, PERBUATAN_USULAN, type PerbuatanUsulan, type UnsurDiusulkan } from "./aturan-usulan";
import { kataKerja, kataTeks, pembukaAnak, pengantar } from "./kata-kerja";
import { samaEjaan } from "./periksa-kata-ganda";

/** A row that the tasks suggest for an element, with the rule by which and the tasks from which it comes. */
export interface UsulanUnsur {
  readonly teks: string;
  /** The rule in words. */
  readonly aturan: string;
  readonly tugasId: readonly string[];
}

interface TugasAsal {
  readonly id: string;
  readonly uraian: string;
}

/** Words that end what a task is about: what follows tells for what, how or by which rule. */
const AKHIR_OBJEK: ReadonlySet<string> = new Set(
  "untuk guna agar supaya sesuai berdasarkan menurut secara dengan oleh kepada dalam melalui sebagai ke pada di dari".split(" "),
);
const PENYAMBUNG: ReadonlySet<string> = new Set(["dan", "serta", "kemudian", "lalu"]);
/** Verbs that only carry the deed behind them: `melaksanakan pencatatan surat` records. */
const AKAR_PENGANTAR: ReadonlySet<string> = new Set(["laksana", "laku", "selenggara", "bantu", "kerja"]);

/**
 * What the tasks suggest for an element by the table of rules, each text once with every task behind it, in the order of the tasks. What
 * stands there already, by near spelling, is not proposed again. A task whose deed no rule knows suggests nothing.
 */
export function usulanDariTugas(unsur: UnsurDiusulkan, tugas: readonly TugasAsal[], tertulis: readonly string[]): readonly UsulanUnsur[] {
  const usulan: { teks: string; aturan: string; tugasId: string[] }[] = [];
  const tambah = (teks: string, aturan: string, id: string): void => {
    if (tertulis.some((ada) => samaEjaan(ada, teks))) return;
    const ada = usulan.find((satu) => samaEjaan(satu.teks, teks));
    if (ada === undefined) usulan.push({ teks, aturan, tugasId: [id] });
    else if (!ada.tugasId.includes(id)) ada.tugasId.push(id);
  };
  for (const { id, uraian } of tugas) {
    const terbaca = perbuatanTugas(uraian);
    if (terbaca !== null) {
      const { perbuatan, objek } = terbaca;
      for (const teks of HASIL_USULAN[perbuatan][unsur]?.(objek) ?? []) tambah(teks, TEKS_USULAN.aturan(perbuatan, unsur), id);
    }
    if (unsur === "perangkatKerja")
      for (const [aplikasi, kata] of aplikasiTugas(uraian)) tambah(aplikasi, TEKS_USULAN.aturanAplikasi(kata, aplikasi), id);
  }
  return usulan;
}

/** What a task does and to what, by the table; null when no rule knows its deed or nothing is named. */
export function perbuatanTugas(uraian: string): { readonly perbuatan: PerbuatanUsulan; readonly objek: string } | null {
  const kata = kataTeks(uraian);
  let di = kata.findIndex(({ kata: satu }) => !pengantar(satu));
  if (di === -1 || !kataKerja(kata[di]?.kata ?? "")) return null;
  let akar = akarKata(kata[di]?.kata ?? "");
  // `Melaksanakan pencatatan surat masuk`: the noun behind it is the deed.
  const benda = kata[di + 1];
  if (AKAR_PENGANTAR.has(akar) && benda !== undefined && /^pe\p{L}+an$/u.test(benda.kata) && perbuatanAkar(akarKata(benda.kata)) !== null) {
    akar = akarKata(benda.kata);
    di += 1;
  }
  const perbuatan = perbuatanAkar(akar);
  let awal = di + 1;
  while (PENYAMBUNG.has(kata[awal]?.kata ?? "") || kataKerja(kata[awal]?.kata ?? "")) awal += 1;
  const akhir = kata.findIndex(
    ({ kata: satu }, nomor) =>
      nomor > awal && (AKHIR_OBJEK.has(satu) || pembukaAnak(satu) || (PENYAMBUNG.has(satu) && kataKerja(kata[nomor + 1]?.kata ?? ""))),
  );
  const [dari, sampai] = [kata[awal], kata[(akhir === -1 ? kata.length : akhir) - 1]];
  if (perbuatan === null || dari === undefined || sampai === undefined || AKHIR_OBJEK.has(dari.kata)) return null;
  return { perbuatan, objek: awalKecil(uraian.slice(dari.awal, sampai.akhir)) };
}

function perbuatanAkar(akar: string): PerbuatanUsulan | null {
  return PERBUATAN_USULAN.find((satu) => AKAR_USULAN[satu].includes(akar)) ?? null;
}

function aplikasiTugas(uraian: string): readonly (readonly [aplikasi: string, kata: string])[] {
  const disebut = new Set(kataTeks(uraian).map(({ kata }) => kata));
  return APLIKASI_USULAN.flatMap(({ aplikasi, kata }) => {
    const ada = kata.find((satu) => disebut.has(satu));
    return ada === undefined ? [] : [[aplikasi, ada] as const];
  });
}

/** A capital only where the word is one of capitals (SPM, KPU). */
function awalKecil(teks: string): string {
  return /^\p{Lu}\p{Ll}/u.test(teks) ? teks.slice(0, 1).toLowerCase() + teks.slice(1) : teks;
}
