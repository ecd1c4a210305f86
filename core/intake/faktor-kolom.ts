import type { ProfilAbk } from "../abk/profil";
import { nameKey } from "../name";
import { formatBerarti } from "../text/number";
import { TEKS_TANYA } from "../text/pertanyaan";
import { bacaAngkaBersatuan } from "../text/gaya-angka";
import { hasilCocok } from "./angka-tabel";
import { hampirSama, kebutuhanMenurut, type AngkaMentah } from "./angka-tugas";
import { bacaAngkaSel } from "./bacaan";
import { bacaAngkaTugas, satuanLembar } from "./baris-abk";
import { alamatSel, hurufKolom, type BarisMentah, type IsiSel } from "./lembar";
import { masalah } from "./masalah";
import type { LembarDraf } from "./lembar-draf";
import type { Penilaian } from "./penilaian";
import type { Masalah } from "./pratinjau";
import { periodeKata } from "./kelipatan-periode";
import { periodeJudulVolume, periodeVolume, satuanDisebut } from "./satuan-waktu";
import type { SusunanTabel } from "./susun-tabel-abk";

/** What a column beside volume and norm does: it multiplies the volume, adds its part to the norm, is the norm that counts, or prints the product. */
type JenisFaktor = "kali" | "kelonggaran" | "normaJadi" | "beban";

/** Headings of such columns by their name key, with what makes them something else. */
const FAKTOR: readonly { readonly jenis: JenisFaktor; readonly judul: RegExp; readonly kecuali?: RegExp }[] = [
  { jenis: "normaJadi", judul: /^(waktu|norma|norma waktu) (baku|standar|standard)( |$)/u },
  { jenis: "beban", judul: /^(total|jumlah|jml) (menit|jam|detik)$/u },
  { jenis: "kelonggaran", judul: /^(faktor |waktu )?(kelonggaran|allowance|toleransi)( |$)/u },
  { jenis: "kali", judul: /^(jumlah |jml |volume )?(frekuensi|frek|pengulangan|perulangan)( |$)/u },
  {
    jenis: "kali",
    judul: /^(jumlah |jml |banyaknya )?(petugas|pelaksana|personil|personel|anggota|anggota tim|tim|orang|org)( |$)/u,
    kecuali: /(^| )(ada|dibutuhkan|kebutuhan|eksisting|existing|bezetting|nama|yang|kurang|lebih)( |$)/u,
  },
];

/** A column that nothing else reads and whose heading says that it takes part in the workload. */
export interface KolomFaktor {
  readonly kolom: number;
  readonly judul: string;
  readonly jenis: JenisFaktor;
}

/** Columns of a table that take part in the workload beside volume and norm. */
export function kolomFaktor({ judul, pemetaan, jenis }: LembarDraf["pengenalan"]): readonly KolomFaktor[] {
  if (jenis !== "abk") return [];
  const terpakai = new Set(Object.values(pemetaan));
  return judul.flatMap((teks, kolom): KolomFaktor[] => {
    const kunci = nameKey(teks);
    const arti = terpakai.has(kolom) ? undefined : FAKTOR.find((satu) => satu.judul.test(kunci) && satu.kecuali?.test(kunci) !== true);
    return arti ? [{ kolom, judul: teks, jenis: arti.jenis }] : [];
  });
}

/** One way to read a table: with these of its factors. */
interface CaraFaktor {
  readonly faktor: readonly KolomFaktor[];
  readonly lembar: LembarDraf;
  readonly kebutuhan: number;
  /** Rows whose printed product or result comes out so. */
  readonly cocok: number;
}

/**
 * Reads a table with its factors where their meaning and the results that the rows print agree; asks where no result tells. What was
 * done is told either way: a column that changes the workload is never dropped without a word.
 */
export function denganFaktor(
  asal: LembarDraf,
  tabel: SusunanTabel,
  { tanya, keadaan: { profil } }: Penilaian,
): { readonly lembar: LembarDraf; readonly temuan: readonly Masalah[] } {
  const lembar = denganKolomKata(asal, tabel);
  const semua = kolomFaktor(lembar.pengenalan).filter((satu) => berpengaruh(lembar, tabel, satu));
  if (semua.length === 0) return { lembar, temuan: [] };
  const menurut = (faktor: readonly KolomFaktor[]): CaraFaktor => bacaMenurut(lembar, tabel, { faktor, profil });
  const lengkap = menurut(semua);
  const tanpa = menurut([]);
  const calon = [lengkap, ...(semua.length > 1 ? semua.map((satu) => menurut([satu])) : []), tanpa];
  const terbaik = calon.reduce((unggul, satu) => (satu.cocok > unggul.cocok ? satu : unggul));
  const tegas =
    terbaik.cocok * 2 > tabel.tugas.length &&
    calon.every(({ cocok, kebutuhan }) => cocok < terbaik.cocok || hampirSama(kebutuhan, terbaik.kebutuhan));
  const dipakai = tegas ? terbaik : tanyaFaktor(tanya, { lengkap, tanpa, baris: tabel.tugas.length });
  const sisa = semua.filter((satu) => !dipakai.faktor.includes(satu));
  return {
    lembar: dipakai.lembar,
    temuan: [...lapor(lembar, dipakai.faktor, { ikut: 1, tegas }), ...lapor(lembar, sisa, { ikut: 0, tegas })],
  };
}

function bacaMenurut(
  lembar: LembarDraf,
  tabel: SusunanTabel,
  { faktor, profil }: { readonly faktor: readonly KolomFaktor[]; readonly profil: ProfilAbk },
): CaraFaktor {
  const dibaca = terapkan(lembar, tabel, faktor);
  const angka = bacaAngkaTugas(dibaca, tabel);
  const satuan = satuanLembar(dibaca, tabel, profil);
  const kebutuhan = angka.reduce((sejauhIni, satu) => sejauhIni + kebutuhanMenurut(satu, satuan, profil), 0);
  return { faktor, lembar: dibaca, kebutuhan, cocok: angka.filter((satu) => terbukti(satu, profil.waktuKerjaEfektifMenit)).length };
}

function tanyaFaktor(
  tanya: Penilaian["tanya"],
  { lengkap, tanpa, baris }: { readonly lengkap: CaraFaktor; readonly tanpa: CaraFaktor; readonly baris: number },
): CaraFaktor {
  const { lembar } = tanpa;
  const akibat = ({ kebutuhan }: CaraFaktor): string => TEKS_TANYA.kebutuhan(formatBerarti(kebutuhan, 3));
  const jawaban = tanya.tanyakanDi(
    lembar,
    {
      kunci: `faktor:${lembar.berkas}:${lembar.nomor}`,
      jenis: "kewajaran",
      sel: tempat(lembar, lengkap.faktor),
      kalimat: TEKS_TANYA.faktor(sebutan(lengkap.faktor)),
      pilihan: [
        { nilai: "ikut", label: TEKS_TANYA.faktorIkut, akibat: akibat(lengkap) },
        { nilai: "abaikan", label: TEKS_TANYA.faktorAbaikan, akibat: akibat(tanpa) },
      ],
      bawaan: "ikut",
    },
    baris,
  );
  return jawaban === "abaikan" ? tanpa : lengkap;
}

function lapor(
  lembar: LembarDraf,
  faktor: readonly KolomFaktor[],
  { ikut, tegas }: { readonly ikut: 0 | 1; readonly tegas: boolean },
): Masalah[] {
  if (faktor.length === 0) return [];
  const data = { kolom: sebutan(faktor), ikut, hasil: tegas ? 1 : 0 };
  return [masalah({ lembar: lembar.lembar.nama, sel: tempat(lembar, faktor), kode: "kolomFaktor", data })];
}

function tempat({ pengenalan }: LembarDraf, [pertama]: readonly KolomFaktor[]): string {
  return pertama === undefined || pengenalan.barisJudul === 0 ? "" : alamatSel(pertama.kolom, pengenalan.barisJudul);
}

function sebutan(faktor: readonly KolomFaktor[]): string {
  return faktor.map(({ kolom, judul }) => `${hurufKolom(kolom)} “${judul}”`).join(", ");
}

/** The sheet with its products (`TOTAL MENIT`) and the periods in its column FREKUENSI (`Harian`) as the fields that they are. */
function denganKolomKata(lembar: LembarDraf, { tugas }: SusunanTabel): LembarDraf {
  const { judul, pemetaan } = lembar.pengenalan;
  const semua = kolomFaktor(lembar.pengenalan);
  const beban = semua.find(
    (satu) => satu.jenis === "beban" && satuanDisebut(satu.judul) === satuanDisebut(judul[pemetaan["normaWaktu"] ?? -1] ?? ""),
  );
  const isi = (kolom: number): readonly IsiSel[] => tugas.flatMap((indeks) => lembar.lembar.baris[indeks]?.sel[kolom] ?? []);
  const berkata = (satu: IsiSel): boolean =>
    typeof satu === "string" && angkaFaktor(satu, lembar) === null && periodeKata(satu, null) !== null;
  const periode = semua.find(({ jenis, kolom }) => jenis === "kali" && isi(kolom).length > 0 && isi(kolom).every(berkata));
  const tambahan = {
    ...(beban && pemetaan["bebanWaktu"] === undefined ? { bebanWaktu: beban.kolom } : {}),
    ...(periode && pemetaan["periode"] === undefined ? { periode: periode.kolom } : {}),
  };
  return { ...lembar, pengenalan: { ...lembar.pengenalan, pemetaan: { ...pemetaan, ...tambahan } } };
}

/** The row prints a product or a result that comes out as it is read. */
function terbukti(angka: AngkaMentah, setahunMenit: number): boolean {
  const { norma, volume, beban, hasil, pembagi } = angka;
  if (norma === null || volume === null || norma * volume === 0) return false;
  if (beban !== null && hampirSama(beban, norma * volume)) return true;
  if (pembagi !== null) return hasilCocok(angka);
  return hasil !== null && hasilCocok({ ...angka, pembagi: setahunMenit });
}

/** Whether a column changes anything: a factor that is 1 or empty throughout, or that repeats the volume, does not. */
function berpengaruh(lembar: LembarDraf, tabel: SusunanTabel, { kolom, jenis }: KolomFaktor): boolean {
  if (jenis === "beban") return false;
  const isian = jenis === "normaJadi" ? "normaWaktu" : "volume";
  const pasangan = tabel.tugas.flatMap((indeks) => {
    const sel = lembar.lembar.baris[indeks]?.sel ?? [];
    const faktor = angkaFaktor(sel[kolom] ?? null, lembar);
    return faktor === null ? [] : [{ faktor, dasar: bacaAngkaSel(sel[lembar.pengenalan.pemetaan[isian] ?? -1], lembar.desimal) }];
  });
  const netral = jenis === "kelonggaran" ? 0 : 1;
  const tetap = jenis !== "normaJadi" && pasangan.every(({ faktor }) => faktor === netral);
  return pasangan.length > 0 && !tetap && pasangan.some(({ faktor, dasar }) => faktor !== dasar);
}

function angkaFaktor(isi: IsiSel, { desimal }: LembarDraf): number | null {
  return isi !== null && typeof isi === "object" && isi.jenis === "persen" ? isi.nilai * 100 : bacaAngkaSel(isi, desimal);
}

function terapkan(lembar: LembarDraf, { tugas }: SusunanTabel, faktor: readonly KolomFaktor[]): LembarDraf {
  const jadi = faktor.find(({ jenis }) => jenis === "normaJadi");
  const pemetaan = jadi ? { ...lembar.pengenalan.pemetaan, normaWaktu: jadi.kolom } : lembar.pengenalan.pemetaan;
  const bertugas = new Set(tugas);
  const kali = faktor.filter(({ jenis }) => jenis === "kali");
  // The norm that counts has the allowance in it.
  const longgar = jadi ? [] : faktor.filter(({ jenis }) => jenis === "kelonggaran");
  const baris = lembar.lembar.baris.map((satu, indeks): BarisMentah => {
    if (!bertugas.has(indeks)) return satu;
    const sel = [...satu.sel];
    for (const { kolom, judul } of kali)
      ganti(sel, pemetaan["volume"], (isi) => dikali(isi, { faktor: sel[kolom] ?? null, judul, lembar }));
    for (const { kolom } of longgar) {
      const bagian = angkaFaktor(sel[kolom] ?? null, lembar);
      const tambah = bagian === null ? 0 : bagian < 1 ? bagian : bagian / 100;
      ganti(sel, pemetaan["normaWaktu"], (isi) => (typeof isi === "number" ? rapikan(isi * (1 + tambah)) : isi));
    }
    return { ...satu, sel };
  });
  return { ...lembar, lembar: { ...lembar.lembar, baris }, pengenalan: { ...lembar.pengenalan, pemetaan } };
}

function ganti(sel: IsiSel[], kolom: number | undefined, nilai: (isi: IsiSel) => IsiSel): void {
  const isi = kolom === undefined ? undefined : sel[kolom];
  if (kolom !== undefined && isi !== undefined && isi !== null) sel[kolom] = nilai(isi);
}

/** A volume so many times, in the period that the factor names for itself: 2 in a column FREKUENSI PER BULAN. */
function dikali(
  isi: IsiSel,
  { faktor, judul, lembar }: { readonly faktor: IsiSel; readonly judul: string; readonly lembar: LembarDraf },
): IsiSel {
  const kali = angkaFaktor(faktor, lembar);
  const volume = bacaAngkaSel(isi, lembar.desimal);
  if (kali === null || volume === null) return isi;
  const satuan = typeof isi === "string" ? (bacaAngkaBersatuan(isi, lembar.desimal)?.satuan ?? "") : "";
  const sendiri = typeof faktor === "string" ? periodeVolume(bacaAngkaBersatuan(faktor, lembar.desimal)?.satuan ?? "") : null;
  const periode = sendiri ?? periodeJudulVolume(judul);
  const hasil = rapikan(volume * kali);
  if (periode === null && satuan === "") return hasil;
  // A fourth decimal leaves one reading only.
  const tulis = Number.isInteger(hasil) ? String(hasil) : hasil.toFixed(4).replace(".", lembar.desimal === "koma" ? "," : ".");
  return `${tulis} ${periode === null ? satuan : `/${periode}`}`;
}

function rapikan(nilai: number): number {
  return Math.round(nilai * 1e6) / 1e6;
}
