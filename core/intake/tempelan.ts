import { isianDariTugas, ISIAN_KOSONG, type IsianTugas, type KolomIsian } from "../abk/isian-tugas";
import type { ProfilAbk } from "../abk/profil";
import { PERIODE } from "../abk/tugas";
import { ATURAN_KEDUDUKAN_BAWAAN } from "../pegawai/kedudukan-hukum";
import { parsePeriode } from "../text/abk";
import { bacaAngkaBersatuan, bacaDurasiTeks } from "../text/gaya-angka";
import { TEKS_TEMPELAN_FORMULIR } from "../text/tempelan-formulir";
import { tebakBentuk, URUTAN_ANGKA, type BentukTempelan, type UrutanAngka } from "./bentuk-tempelan";
import type { KeadaanData } from "./keadaan";
import { kenaliLembar } from "./kenali";
import { selKosong, teksSel, type BarisMentah, type IsiSel, type LembarMentah } from "./lembar";
import { nilaiDraf, type LembarSelesai } from "./nilai-draf";
import { barisJumlah } from "./perabot";
import { pecahBuku } from "./pecah-tabel";
import type { Pertanyaan } from "./pertanyaan";
import type { JenisPerabot, KodeMasalah, Masalah } from "./pratinjau";

/** A block from the clipboard: what each cell shows and, where the clipboard tells, the number behind it. */
export interface TabelTempelan {
  readonly rows: readonly (readonly { readonly text: string; readonly value: number | null }[])[];
  /** Rows and columns from 0, both ends included. */
  readonly merges: readonly { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number }[];
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
  const polos = lembarTempelan(bahan.tabel, bahan.jabatan);
  const berjudul = kenaliLembar(polos, new Map(), null).jenis === "abk";
  const bentuk = berjudul ? null : tebakBentuk(polos.baris, urutan);
  if (!berjudul && !bentuk) return null;
  const lembar = bentuk ? denganJudul(polos, bentuk.judul) : polos;
  const hasil = nilaiDraf({
    buku: pecahBuku([{ nama: "", galat: null, lembar: [lembar] }]),
    keadaan: keadaanTempelan(bahan),
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

/** No office stands behind a block: only its tasks are read, against the profile. */
function keadaanTempelan({ profil }: BahanTempelan): KeadaanData {
  return {
    unit: [],
    jabatan: [],
    tugas: [],
    pegawai: [],
    penugasan: [],
    aturanKedudukan: ATURAN_KEDUDUKAN_BAWAAN,
    ingatan: [],
    profil,
    per: profil.berlakuSejak,
  };
}

function lembarTempelan({ rows, merges }: TabelTempelan, nama: string): LembarMentah {
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
  return { nama, tersembunyi: false, gabungan, baris, barisTersembunyi: [], kolomTersembunyi: [] };
}

/** The headings that the shape tells, above the block. */
function denganJudul(lembar: LembarMentah, judul: readonly string[]): LembarMentah {
  const geser = (nomor: number): number => nomor + 1;
  return {
    ...lembar,
    baris: [{ nomor: 1, sel: judul }, ...lembar.baris.map((satu) => ({ ...satu, nomor: geser(satu.nomor) }))],
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
    KOLOM_MENTAH.map(([kolom, isi]) => [
      kolom,
      teksSel(baris.sel[pemetaan[isi] ?? -1])
        .replaceAll(/\s+/gu, " ")
        .trim(),
    ]),
  );
  const berisi = isian["uraian"] || (isian["volume"] && isian["normaWaktuMenit"]);
  return berisi ? { ...ISIAN_KOSONG, ...isian } : null;
}

function pesanMasalah(masalah: readonly Masalah[]): readonly string[] {
  return masalah.filter(({ kode }) => !BUKAN_UNTUK_KISI.has(kode)).map(({ pesan }) => pesan);
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

/** How a cell must read to stand in a column of the grid. */
const COCOK: Readonly<Record<string, (teks: string) => boolean>> = {
  uraian: (teks) => /\p{L}{2}/u.test(teks),
  satuanHasil: (teks) => /\p{L}/u.test(teks),
  volume: sepertiAngka,
  periode: (teks) => parsePeriode(teks) !== null,
  normaWaktuMenit: sepertiAngka,
  beban: sepertiAngka,
  kebutuhan: sepertiAngka,
  keterangan: () => true,
};

function sepertiAngka(teks: string): boolean {
  return bacaDurasiTeks(teks, "koma") !== null || bacaAngkaBersatuan(teks, "koma") !== null;
}

/**
 * Whether a block goes into the grid cell by cell: more than half of what stands in each of its columns fits the column of the grid (named
 * in `kolom`, from where it is pasted), and no row of totals is among it. A single cell or column always does.
 */
export function muatKisi({ rows }: TabelTempelan, kolom: readonly string[]): boolean {
  const lebar = rows[0]?.length ?? 0;
  if (lebar <= 1) return true;
  if (lebar > kolom.length) return false;
  if (rows.some((sel, indeks) => barisJumlah({ nomor: indeks + 1, sel: sel.map(({ text }) => text) }))) return false;
  return Array.from({ length: lebar }, (_, letak) => {
    const terisi = rows.map((sel) => sel[letak]?.text.trim() ?? "").filter((teks) => teks !== "");
    const cocok = COCOK[kolom[letak] ?? ""] ?? (() => true);
    return terisi.length === 0 || terisi.filter(cocok).length * 2 > terisi.length;
  }).every(Boolean);
}
