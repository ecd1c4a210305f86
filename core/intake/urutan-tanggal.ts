import { selKosong, type BarisMentah, type IsiSel, type LembarMentah } from "./lembar";
import type { LembarDraf } from "./lembar-draf";

const BERTITIK = /^\s*(\d{1,2})([-/. ])(\d{1,2})\2(\d{2,4})\s*$/u;

/** How the texts of a sheet's date columns order day and month, with a text that can only be read the month first. */
export interface UrutanTanggal {
  readonly urutan: "hariDahulu" | "bulanDahulu" | "campur";
  readonly contoh: string;
}

/** Decides for all date columns of a sheet at once: a second part beyond 12 proves that the month comes first, a first part the day. */
export function urutanTanggal({ lembar, pengenalan }: Pick<LembarDraf, "lembar" | "pengenalan">, isian: readonly string[]): UrutanTanggal {
  const kolom = isian.flatMap((satu) => pengenalan.pemetaan[satu] ?? []);
  let hari = 0;
  let bulan = 0;
  let contoh = "";
  for (const { sel } of lembar.baris.slice(pengenalan.awalData)) {
    for (const satu of kolom) {
      const cocok = BERTITIK.exec(teksTanggal(sel[satu]));
      if (!cocok) continue;
      if (Number(cocok[1]) > 12 && Number(cocok[3]) <= 12) hari += 1;
      if (Number(cocok[3]) > 12 && Number(cocok[1]) <= 12 && Number(cocok[3]) <= 31) {
        bulan += 1;
        contoh ||= cocok[0].trim();
      }
    }
  }
  if (bulan === 0) return { urutan: "hariDahulu", contoh };
  return { urutan: hari === 0 ? "bulanDahulu" : "campur", contoh };
}

/** The sheet with day and month of its date texts exchanged, for a file that writes the month first. */
export function hariDahulukan({ lembar, pengenalan }: Pick<LembarDraf, "lembar" | "pengenalan">, isian: readonly string[]): LembarMentah {
  const kolom = isian.flatMap((satu) => pengenalan.pemetaan[satu] ?? []);
  const baris = lembar.baris.map((satu, indeks): BarisMentah => {
    if (indeks < pengenalan.awalData || kolom.every((nomor) => selKosong(satu.sel[nomor]))) return satu;
    const sel = satu.sel.map((isi, nomor): IsiSel => {
      const cocok = kolom.includes(nomor) ? BERTITIK.exec(teksTanggal(isi)) : null;
      return cocok ? `${cocok[3] ?? ""}${cocok[2] ?? ""}${cocok[1] ?? ""}${cocok[2] ?? ""}${cocok[4] ?? ""}` : isi;
    });
    return { nomor: satu.nomor, sel };
  });
  return { ...lembar, baris };
}

function teksTanggal(isi: IsiSel | undefined): string {
  return typeof isi === "string" && isi.length <= 14 ? isi : "";
}
