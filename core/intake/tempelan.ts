import { isianDariTugas, ISIAN_KOSONG, type IsianTugas, type KolomIsian } from "../abk/isian-tugas";
import type { ProfilAbk } from "../abk/profil";
import { PERIODE } from "../abk/tugas";
import { parsePeriode } from "../text/abk";
import { AJAKAN_PETAKAN } from "../text/masalah";
import { TEKS_TEMPELAN_FORMULIR } from "../text/tempelan-formulir";
import { tebakBentuk, URUTAN_ANGKA, type BentukTempelan, type UrutanAngka } from "./bentuk-tempelan";
import { HANYA_STRIP } from "./bacaan";
import { keadaanKosong } from "./keadaan";
import { kenaliLembar } from "./kenali";
import { selKosong, teksSel, type BarisMentah, type IsiSel, type LembarMentah } from "./lembar";
import { nilaiDraf, type LembarSelesai } from "./nilai-draf";
import { pecahBuku } from "./pecah-tabel";
import type { Pertanyaan } from "./pertanyaan";
import type { JenisPerabot, KodeMasalah, Masalah } from "./pratinjau";

/** A block from the clipboard: what each cell shows and, where the clipboard tells, the number behind it. */
export interface TabelTempelan {
  readonly rows: readonly (readonly { readonly text: string; readonly value: number | null }[])[];
  /** Rows and columns from 0, both ends included. */
  readonly merges: readonly { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number }[];
  /** Rows and columns from 0 that the other program does not show. */
  readonly hidden?: { readonly rows: readonly number[]; readonly columns: readonly number[] };
}

/** One row of a pasted form that holds something. */
export interface BarisTempelan {
  /** From 1, as it stands in the block. */
  readonly nomor: number;
  /** What it says, shortened. */
  readonly teks: string;
  /** `diambil`: a task. `perabot`: it carries no data. `bermasalah`: it cannot be counted as it stands. */
  readonly nasib: "diambil" | "perabot" | "bermasalah";
  readonly perabot: JenisPerabot | null;
  /** What goes into the grid; null for a row that has no place there. */
  readonly isian: IsianTugas | null;
  readonly pesan: readonly string[];
}

/** A pasted form as it is read. */
export interface Tempelan {
  readonly baris: readonly BarisTempelan[];
  /** What is worth knowing of the form as a whole: another divisor, a total that does not add up, columns that are not read. */
  readonly pesan: readonly string[];
  /** What the form does not decide, with the reading in force; those that nobody answered first. */
  readonly tanya: readonly Pertanyaan[];
}

interface BahanTempelan {
  readonly tabel: TabelTempelan;
  readonly profil: ProfilAbk;
  /** The jabatan in whose grid it is pasted. */
  readonly jabatan: string;
  /** Answers to questions by their key. */
  readonly jawaban: ReadonlyMap<string, string>;
}

const JUDUL_VOLUME = "Volume";
const KUNCI_URUTAN = "urutanAngka";

/** What only matters where a form is brought into an office: the grid says already whose tasks these are. */
const BUKAN_UNTUK_KISI: ReadonlySet<KodeMasalah> = new Set<KodeMasalah>([
  "jabatanDariNama",
  "unitTidakDisebut",
  "unitDariAtas",
  "bezettingBerbeda",
  "jabatanTidakDikenal",
  "jabatanGanda",
  "jabatanBerubah",
  "bukanSatuJabatan",
  "keteranganJabatan",
  "tugasHilang",
  "judulGabungan",
]);

/**
 * Reads a pasted block as a form of tasks, by its headings or by its shape, with everything that the import knows of forms. Null for a
 * block that is none: it is put into the cells as it stands.
 */
export function bacaTempelan(bahan: BahanTempelan): Tempelan | null {
  const urutan: UrutanAngka = URUTAN_ANGKA.find((satu) => satu === bahan.jawaban.get(KUNCI_URUTAN)) ?? "volumeDahulu";
  const polos = denganJudulPeriode(lembarTempelan(bahan.tabel, bahan.jabatan));
  const berjudul = berjudulFormulir(polos);
  const bentuk = berjudul ? null : tebakBentuk(polos.baris, urutan);
  if (!berjudul && !bentuk) return null;
  const lembar = bentuk ? denganJudul(polos, bentuk.judul) : polos;
  const hasil = nilaiDraf({
    buku: pecahBuku([{ nama: "", galat: null, lembar: [lembar] }]),
    // No office stands behind a block: only its tasks are read, against the profile.
    keadaan: keadaanKosong(bahan.profil, bahan.profil.berlakuSejak),
    pemetaan: [],
    koreksi: new Map(),
    jawaban: bahan.jawaban,
  });
  if (!hasil.lembar.some(({ pengenalan }) => pengenalan.jenis === "abk")) return null;
  const geser = bentuk ? 1 : 0;
  const baris = hasil.lembar.flatMap((satu) => barisLembar(satu, geser)).toSorted((a, b) => a.nomor - b.nomor);
  if (!baris.some(({ nasib }) => nasib === "diambil")) return null;
  return {
    baris,
    pesan: hasil.lembar.flatMap(({ masalah }) => pesanMasalah(masalah)),
    tanya: [...tanyaUrutan(polos, bentuk, bahan.jawaban), ...hasil.penilaian.tanya.semua()],
  };
}

/** Whether headings that the reader of forms knows stand in a block. */
export function berjudulFormulir(lembar: LembarMentah): boolean {
  return kenaliLembar(lembar, new Map(), null).jenis === "abk";
}

/** A pasted block as the sheet that the readers of the import take; blank rows are left out and keep their numbers. */
export function lembarTempelan({ rows, merges, hidden }: TabelTempelan, nama: string): LembarMentah {
  const isi = ({ text, value }: TabelTempelan["rows"][number][number]): IsiSel => value ?? (text.trim() === "" ? null : text);
  const baris = rows
    .map((sel, indeks): BarisMentah => ({ nomor: indeks + 1, sel: sel.map(isi) }))
    .filter(({ sel }) => sel.some((satu) => !selKosong(satu)));
  const gabungan = merges.map(({ top, bottom, left, right }) => ({
    barisAwal: top + 1,
    barisAkhir: bottom + 1,
    kolomAwal: left,
    kolomAkhir: right,
  }));
  const barisTersembunyi = hidden?.rows.map((letak) => letak + 1) ?? [];
  return { nama, tersembunyi: false, gabungan, baris, barisTersembunyi, kolomTersembunyi: hidden?.columns ?? [] };
}

/** Columns headed by nothing than a period (`Harian`, `Mingguan`) hold the volumes of that period. */
function denganJudulPeriode(lembar: LembarMentah): LembarMentah {
  const sebutan = (isi: IsiSel): boolean => typeof isi === "string" && /\p{L}/u.test(isi) && parsePeriode(isi) !== null;
  const judul = lembar.baris.find(({ sel }) => sel.filter(sebutan).length > 1);
  if (!judul || berjudulFormulir(lembar)) return lembar;
  const dinamai = {
    ...lembar,
    baris: lembar.baris.map((satu) => ({
      ...satu,
      sel: satu.sel.map((isi, letak) => {
        if (!sebutan(judul.sel[letak] ?? null)) return isi;
        if (satu === judul) return `${JUDUL_VOLUME} ${teksSel(isi)}`;
        return HANYA_STRIP.test(teksSel(isi)) ? null : isi;
      }),
    })),
  };
  return berjudulFormulir(dinamai) ? dinamai : lembar;
}

/** The headings that the shape tells, above the block. */
function denganJudul(lembar: LembarMentah, judul: readonly string[]): LembarMentah {
  const geser = (nomor: number): number => nomor + 1;
  return {
    ...lembar,
    baris: [{ nomor: 1, sel: judul }, ...lembar.baris.map((satu) => ({ ...satu, nomor: geser(satu.nomor) }))],
    barisTersembunyi: lembar.barisTersembunyi.map(geser),
    gabungan: lembar.gabungan.map((satu) => ({ ...satu, barisAwal: geser(satu.barisAwal), barisAkhir: geser(satu.barisAkhir) })),
  };
}

/** Every row of a table of the block, once; the headings that were put above it are none. */
function barisLembar(lembar: LembarSelesai, geser: number): readonly BarisTempelan[] {
  const { pengenalan, lembar: mentah } = lembar;
  const perabot = new Map(lembar.perabot.map(({ indeks, jenis }) => [indeks, jenis]));
  const dinilai = new Map(lembar.baris.map((satu) => [satu.indeks, satu]));
  return mentah.baris.flatMap((baris, indeks): BarisTempelan[] => {
    const nomor = baris.nomor - geser;
    if (nomor < 1) return [];
    const dasar = { nomor, teks: ringkasBaris(baris), perabot: perabot.get(indeks) ?? null };
    const nilai = dinilai.get(indeks);
    if (!nilai) return [{ ...dasar, nasib: dasar.perabot ? "perabot" : "bermasalah", isian: null, pesan: [] }];
    // An answer has left the row out: it has no place in the grid, and is still accounted for.
    if (nilai.status === "dikecualikan") return [{ ...dasar, nasib: "perabot", isian: null, pesan: [TEKS_TEMPELAN_FORMULIR.dikeluarkan] }];
    const pesan = pesanMasalah(nilai.masalah);
    const isian = nilai.isi ? isianTerbaca(nilai.isi) : isianMentah(baris, pengenalan.pemetaan);
    return [{ ...dasar, nasib: nilai.isi ? "diambil" : "bermasalah", isian, pesan }];
  });
}

function ringkasBaris({ sel }: BarisMentah): string {
  return sel
    .filter((isi) => !selKosong(isi))
    .map((isi) => teksSel(isi).replaceAll(/\s+/gu, " ").trim())
    .join(" · ")
    .slice(0, 160);
}

function isianTerbaca(isi: Readonly<Record<string, string | number | null>>): IsianTugas {
  const angka = (nama: string): number => Number(isi[nama] ?? 0);
  return isianDariTugas({
    uraian: String(isi["uraian"] ?? ""),
    satuanHasil: String(isi["satuanHasil"] ?? ""),
    volume: angka("volume"),
    periode: PERIODE.find((satu) => satu === isi["periode"]) ?? "tahun",
    normaWaktuMenit: angka("normaWaktuMenit"),
    keterangan: String(isi["keterangan"] ?? ""),
  });
}

const KOLOM_MENTAH: readonly (readonly [KolomIsian, string])[] = [
  ["uraian", "uraian"],
  ["satuanHasil", "satuanHasil"],
  ["volume", "volume"],
  ["periode", "periode"],
  ["normaWaktuMenit", "normaWaktu"],
  ["keterangan", "keterangan"],
];

/**
 * A row that cannot be read stands in the grid as it was written, to be mended there; also one with figures whose task stands in a merged
 * cell above. Null when it holds neither a task nor its figures.
 */
function isianMentah(baris: BarisMentah, pemetaan: Readonly<Record<string, number>>): IsianTugas | null {
  const isian = Object.fromEntries(
    KOLOM_MENTAH.map(([kolom, isi]) => {
      const teks = teksSel(baris.sel[pemetaan[isi] ?? -1])
        .replaceAll(/\s+/gu, " ")
        .trim();
      return [kolom, HANYA_STRIP.test(teks) ? "" : teks];
    }),
  );
  const berisi = isian["uraian"] || (isian["volume"] && isian["normaWaktuMenit"]);
  return berisi ? { ...ISIAN_KOSONG, ...isian } : null;
}

function pesanMasalah(masalah: readonly Masalah[]): readonly string[] {
  // No column of a paste can be mapped.
  return masalah.filter(({ kode }) => !BUKAN_UNTUK_KISI.has(kode)).map(({ pesan }) => pesan.replace(AJAKAN_PETAKAN, ""));
}

function tanyaUrutan(lembar: LembarMentah, bentuk: BentukTempelan | null, jawaban: ReadonlyMap<string, string>): readonly Pertanyaan[] {
  if (!bentuk?.taksa) return [];
  const contoh = (letak: number): string =>
    lembar.baris
      .map(({ sel }) => teksSel(sel[letak]).trim())
      .filter((teks) => /\d/u.test(teks))
      .slice(0, 3)
      .join("; ");
  const [kiri, kanan] = bentuk.taksa;
  return [
    {
      kunci: KUNCI_URUTAN,
      jenis: "kewajaran",
      desakan: "tanya",
      berkas: 0,
      lembar: 0,
      sel: "",
      kalimat: TEKS_TEMPELAN_FORMULIR.urutan(contoh(kiri), contoh(kanan)),
      pilihan: URUTAN_ANGKA.map((nilai) => ({ nilai, label: TEKS_TEMPELAN_FORMULIR.pilihanUrutan[nilai], akibat: "" })),
      bebas: null,
      bawaan: "volumeDahulu",
      jawaban: jawaban.get(KUNCI_URUTAN) ?? null,
      diingat: false,
      baris: lembar.baris.length,
    },
  ];
}
