import type { ProfilAbk } from "../abk/profil";
import { ISIAN_KEPALA } from "../text/masalah";
import { formatAngka } from "../text/number";
import { samaTertulis } from "./angka-tugas";
import { bacaAngkaSel } from "./bacaan";
import { dibulatkan, hasilSendiri, jumlahkan } from "./hasil-lembar";
import type { BarisAbk } from "./baris-abk";
import { jumlahHasil, nilaiKaki } from "./kepala-abk";
import { masalah } from "./masalah";
import type { LembarDraf } from "./penilaian";
import { labelBaris } from "./perabot";
import type { Masalah } from "./pratinjau";
import type { SusunanTabel } from "./susun-tabel-abk";

/** A total of the sheet beside the sum of the rows that it stands for. */
export interface JumlahDiperiksa {
  readonly sel: string;
  readonly tertulis: number;
  readonly dihitung: number;
  readonly cocok: boolean;
}

interface Bahan {
  readonly lembar: LembarDraf;
  readonly tabel: SusunanTabel;
  readonly baris: readonly BarisAbk[];
  readonly profil: ProfilAbk;
}

/** Sums on the way down a sheet: of the section since the last total, of everything, and of the totals themselves. */
interface Berjalan {
  bagian: BarisAbk[];
  readonly semua: BarisAbk[];
  readonly jumlah: number[];
}

/** Checks every JUMLAH of a sheet against its own section, against all rows above it, and against the totals of the sections. */
export function periksaJumlah({ lembar, tabel, baris, profil }: Bahan): {
  readonly masalah: readonly Masalah[];
  readonly jumlah: readonly JumlahDiperiksa[];
} {
  const menurutIndeks = new Map(baris.map((satu) => [satu.indeks, satu]));
  const berjalan: Berjalan = { bagian: [], semua: [], jumlah: [] };
  const temuan: Masalah[] = [];
  const jumlah: JumlahDiperiksa[] = [];
  for (const { jenis, indeks } of tabel.urutan) {
    const satu = menurutIndeks.get(indeks);
    if (jenis === "tugas") {
      if (satu) {
        berjalan.bagian.push(satu);
        berjalan.semua.push(satu);
      }
      continue;
    }
    const hasil = periksaSatu(lembar, indeks, { berjalan, profil });
    if (hasil === null) continue;
    if ("kode" in hasil) temuan.push(hasil);
    else {
      jumlah.push(hasil);
      if (!hasil.cocok) temuan.push(berbeda(lembar, hasil));
      berjalan.jumlah.push(hasil.tertulis);
    }
    berjalan.bagian = [];
  }
  return { masalah: temuan, jumlah };
}

function periksaSatu(
  lembar: LembarDraf,
  indeks: number,
  { berjalan, profil }: { readonly berjalan: Berjalan; readonly profil: ProfilAbk },
): JumlahDiperiksa | Masalah | null {
  const baris = lembar.lembar.baris[indeks];
  const label = baris ? labelBaris(baris) : "";
  if (!baris || !jumlahHasil(label)) return null;
  const nilai = nilaiKaki(baris, { kolomHasil: lembar.pengenalan.pemetaan["pegawaiDibutuhkan"], desimal: lembar.desimal });
  if (!nilai) return null;
  const { isi, sel } = nilai;
  if (isi !== null && typeof isi === "object" && isi.jenis === "galat") {
    const data = { isian: ISIAN_KEPALA.jumlah, nilai: isi.kode };
    return masalah({ lembar: lembar.lembar.nama, sel, kode: "selGalatRumus", data, tingkat: "peringatan" });
  }
  const tertulis = bacaAngkaSel(isi, lembar.desimal);
  if (tertulis === null) return null;
  const bagian = jumlahMenurut(berjalan.bagian, profil);
  const semua = jumlahMenurut(berjalan.semua, profil);
  const jumlah = berjalan.jumlah.length > 0 ? berjalan.jumlah.reduce((a, b) => a + b, 0) : null;
  const calon = [...bagian, ...semua, jumlah].filter((satu) => satu !== null);
  if (calon.length === 0) return null;
  const [hitungSemua = null] = semua;
  const [hitungBagian = null] = bagian;
  const keseluruhan = berjalan.bagian.length === 0 || /(total|seluruh)/u.test(label);
  const dihitung = (keseluruhan ? hitungSemua : hitungBagian) ?? calon[0] ?? 0;
  const cocok =
    calon.some((satu) => samaTertulis(tertulis, satu)) || (hitungSemua !== null && dibulatkan(hitungSemua, profil) === tertulis);
  return { sel, tertulis, dihitung, cocok };
}

/** Sum of the rows as computed and as printed; null where a row lacks its figure. */
function jumlahMenurut(baris: readonly BarisAbk[], profil: ProfilAbk): readonly (number | null)[] {
  return [jumlahkan(baris.map((satu) => hasilSendiri(satu, profil))), jumlahkan(baris.map((satu) => satu.angka.tertulis))];
}

function berbeda(lembar: LembarDraf, { sel, tertulis, dihitung }: JumlahDiperiksa): Masalah {
  const data = { tertulis: formatAngka(tertulis, 4, 0), dihitung: formatAngka(dihitung, 4, 0) };
  return masalah({ lembar: lembar.lembar.nama, sel, kode: "jumlahBerbeda", data });
}
