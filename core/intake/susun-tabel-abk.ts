import { nameKey } from "../name";
import { bentukAngka } from "../text/gaya-angka";
import { bacaAngkaSel } from "./bacaan";
import { barisPenomoran } from "./judul-lembar";
import { labelDalamTabel } from "./kepala-abk";
import { selKosong, teksSel, type BarisMentah } from "./lembar";
import type { LembarDraf } from "./lembar-draf";
import {
  barisJumlah,
  barisJumlahBernama,
  barisPindahan,
  jenisAtas,
  jenisPerabot,
  sepertiTandaTangan,
  teksTunggal,
  type BarisPerabot,
} from "./perabot";
import { lanjutanUraian } from "./sambungan";

/** What every row of an ABK sheet is: a task, part of the printed form, or something that is neither. All by index into the rows. */
export interface SusunanTabel {
  readonly tugas: readonly number[];
  readonly perabot: readonly BarisPerabot[];
  /** Rows that hold a text without any figure where tasks stand. */
  readonly teksTanpaAngka: readonly number[];
  /** Rows that are neither task nor form. */
  readonly takTerbaca: readonly number[];
  /** Rows that only go on with the text of a task above them. */
  readonly sambungan: readonly { readonly tugas: number; readonly indeks: number }[];
  /** Tasks and totals in the order of the sheet, for checking each total against the rows above it. */
  readonly urutan: readonly { readonly jenis: "tugas" | "jumlah"; readonly indeks: number }[];
}

type MaknaBaris = "tugas" | BarisPerabot["jenis"] | "teks" | "lain";

/** Takes an ABK sheet apart row by row; nothing is passed over. */
export function susunTabelAbk({ lembar, pengenalan }: Pick<LembarDraf, "lembar" | "pengenalan">): SusunanTabel {
  const tugas: number[] = [];
  const perabot: BarisPerabot[] = [];
  const teksTanpaAngka: number[] = [];
  const takTerbaca: number[] = [];
  const sambungan: { tugas: number; indeks: number }[] = [];
  const urutan: { jenis: "tugas" | "jumlah"; indeks: number }[] = [];
  const makna = lembar.baris.map((baris, indeks): MaknaBaris | null => {
    if (baris.sel.every((isi) => selKosong(isi))) return null;
    if (indeks >= pengenalan.awalData) return maknaBadan(baris, pengenalan);
    return jenisAtas(baris, pengenalan.barisJudul) ?? "lain";
  });
  tanpaNomorDiBawahJumlah(makna, lembar.baris, pengenalan.pemetaan["nomor"]);
  const akhir = makna.lastIndexOf("tugas");
  let tugasKini: TugasKini | null = null;
  makna.forEach((satu, indeks) => {
    const baris = lembar.baris[indeks];
    if (satu === null || !baris) return;
    const bawah = indeks > akhir;
    const tentu = maknaTentu(satu, { baris, bawah, tugas: tugasKini, pemetaan: pengenalan.pemetaan, berikut: makna.slice(indeks + 1) });
    if (tentu === "tugas") tugasKini = { indeks, akhir: baris.nomor };
    else if (tentu === "sambungan" && tugasKini) {
      sambungan.push({ tugas: tugasKini.indeks, indeks });
      tugasKini = { ...tugasKini, akhir: baris.nomor };
    } else tugasKini = null;
    if (tentu === "tugas") {
      tugas.push(indeks);
      urutan.push({ jenis: "tugas", indeks });
    } else if (tentu === "teks") teksTanpaAngka.push(indeks);
    else if (tentu === "lain") takTerbaca.push(indeks);
    else {
      perabot.push({ indeks, jenis: tentu });
      if (tentu === "jumlah") urutan.push({ jenis: "jumlah", indeks });
    }
  });
  return { tugas, perabot, teksTanpaAngka, takTerbaca, sambungan, urutan };
}

/** A task with the number of its last row so far. */
interface TugasKini {
  readonly indeks: number;
  readonly akhir: number;
}

/** What a row is, seen with the rows around it. */
function maknaTentu(
  satu: MaknaBaris,
  sekitar: {
    readonly baris: BarisMentah;
    /** It stands below the last task. */
    readonly bawah: boolean;
    /** The task that ends right above it; null when none does. */
    readonly tugas: TugasKini | null;
    readonly pemetaan: Readonly<Record<string, number>>;
    readonly berikut: readonly (MaknaBaris | null)[];
  },
): MaknaBaris {
  if (satu !== "teks" && satu !== "lain") return satu;
  const { baris, bawah, tugas, pemetaan, berikut } = sekitar;
  if (!bawah && namaSaja(baris, pemetaan)) return "judulBagian";
  const menyambung = tugas !== null && baris.nomor === tugas.akhir + 1 && lanjutanUraian(baris, { kolom: pemetaan["uraian"], bawah });
  return menyambung && jenisPerabot(baris, false) === null && !sepertiTandaTangan(baris)
    ? "sambungan"
    : maknaTeks(baris, { satu, bawah, berikut });
}

/** The name of a unit or jabatan on a line of its own, in the column that a list of tasks has for it. */
function namaSaja(baris: BarisMentah, pemetaan: Readonly<Record<string, number>>): boolean {
  const kolom = new Set([pemetaan["namaUnit"], pemetaan["namaJabatan"]]);
  return baris.sel.every((isi, nomor) => selKosong(isi) || (kolom.has(nomor) && typeof isi === "string"));
}

/** Where tasks are numbered, a row without number below the last total is no task: a line of the signature block with a figure in it. */
function tanpaNomorDiBawahJumlah(makna: (MaknaBaris | null)[], baris: readonly BarisMentah[], kolomNomor: number | undefined): void {
  const jumlah = makna.lastIndexOf("jumlah");
  if (kolomNomor === undefined || jumlah < 0) return;
  const bernomor = (indeks: number): boolean => bacaAngkaSel(baris[indeks]?.sel[kolomNomor]) !== null;
  const diAtas = makna.flatMap((satu, indeks) => (satu === "tugas" && indeks < jumlah ? [indeks] : []));
  if (diAtas.filter(bernomor).length * 2 <= diAtas.length) return;
  makna.forEach((satu, indeks) => {
    if (indeks > jumlah && satu === "tugas" && !bernomor(indeks)) makna[indeks] = "lain";
  });
}

function maknaBadan(baris: BarisMentah, { pemetaan, judul }: LembarDraf["pengenalan"]): MaknaBaris {
  const sel = (isian: string): BarisMentah["sel"][number] => baris.sel[pemetaan[isian] ?? -1] ?? null;
  const berangka = (isian: string): boolean => {
    const isi = sel(isian);
    return typeof isi === "number" || (isi !== null && typeof isi === "object") || (typeof isi === "string" && /\d/u.test(isi));
  };
  if (barisPenomoran(baris)) return "penomoran";
  if (judulTerulang(baris, { pemetaan, judul })) return "judulKolom";
  if (!berangka("normaWaktu") && labelDalamTabel(baris) !== null) return "kepala";
  const bernomor = bacaAngkaSel(sel("nomor")) !== null;
  const utuh = !selKosong(sel("uraian")) && berangka("normaWaktu") && berangka("volume");
  const hasilSaja = !selKosong(sel("satuanHasil")) && utuh;
  if (barisPindahan(baris) && !hasilSaja) return "pindahan";
  if (barisJumlah(baris) && !(bernomor && utuh) && !hasilSaja) return "jumlah";
  if (!bernomor && barisJumlahBernama(baris, pemetaan)) return "jumlah";
  if (selKosong(sel("uraian")) && !bernomor && hanyaTeks(baris) && jenisPerabot(baris, true) === "tandaTangan") return "lain";
  if (berangka("normaWaktu") || berangka("volume")) return bentukAngka(teksSel(sel("uraian"))) === null ? "tugas" : "lain";
  if (!selKosong(sel("normaWaktu")) || !selKosong(sel("volume"))) return selKosong(sel("uraian")) ? "lain" : "tugas";
  if (selKosong(sel("uraian"))) return "lain";
  return !selKosong(sel("satuanHasil")) || (bernomor && !hurufBesar(teksSel(sel("uraian")))) ? "tugas" : "teks";
}

function hanyaTeks({ sel }: BarisMentah): boolean {
  return sel.every((isi) => selKosong(isi) || typeof isi === "string");
}

/** The headings once more, as on a new page. */
function judulTerulang(baris: BarisMentah, { pemetaan, judul }: Pick<LembarDraf["pengenalan"], "pemetaan" | "judul">): boolean {
  const sama = ["uraian", "normaWaktu", "volume"].filter((isian) => {
    const kolom = pemetaan[isian] ?? -1;
    const isi = baris.sel[kolom];
    return typeof isi === "string" && nameKey(isi) !== "" && nameKey(judul[kolom] ?? "").endsWith(nameKey(isi));
  });
  return sama.length >= 2;
}

/** What a text without figures is: a section's title when tasks follow it, a line of the signature block below the last task. */
function maknaTeks(
  baris: BarisMentah,
  { satu, bawah, berikut }: { readonly satu: "teks" | "lain"; readonly bawah: boolean; readonly berikut: readonly (MaknaBaris | null)[] },
): MaknaBaris {
  const perabot = jenisPerabot(baris, bawah);
  if (perabot !== null) return perabot;
  if (bawah) return satu;
  const tunggal = teksTunggal(baris);
  const lanjut = berikut.find((lain) => lain !== null);
  if (tunggal !== null && (lanjut === "tugas" || lanjut === "teks" || lanjut === "judulBagian") && sepertiJudulBagian(baris, tunggal))
    return "judulBagian";
  return satu === "teks" ? "teks" : "lain";
}

/** `A | TUGAS POKOK`, `II. Tugas tambahan`, `UNSUR UTAMA`: in capitals, or counted by a letter or roman numeral, or a few plain words. */
function sepertiJudulBagian(baris: BarisMentah, teks: string): boolean {
  if (hurufBesar(teks)) return true;
  const penanda = baris.sel.find((isi) => !selKosong(isi));
  if (typeof penanda === "string" && penanda !== teks && /^\(?([A-Z]|[IVX]+)[.)]*$/u.test(penanda.trim())) return true;
  return (
    /^\s*([A-Z]|[IVX]+)[.)]\s/u.test(teks) ||
    (/^(tugas|unsur|kegiatan|fungsi|bidang)\b/iu.test(teks.trim()) && teks.trim().split(/\s+/u).length <= 5)
  );
}

function hurufBesar(teks: string): boolean {
  return /\p{Lu}{3}/u.test(teks) && teks === teks.toUpperCase();
}
