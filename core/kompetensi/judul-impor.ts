import { nameKey } from "../name";
import { selKosong, teksSel, type BarisMentah } from "../intake/lembar";
import { bacaLevel } from "./ejaan";
import type { JenisLembarKompetensi } from "./pratinjau";

/** Fields of the four kinds of sheet with the headings under which files have them. The first is the one that the product writes. */
const JUDUL = {
  kode: ["Kode", "Kode Kompetensi"],
  kompetensi: ["Kompetensi", "Nama Kompetensi", "Kompetensi Teknis", "Unit Kompetensi"],
  urusan: ["Urusan", "Bidang", "Rumpun"],
  level1: ["Tingkat 1", "Level 1", "Deskripsi Level 1", "I"],
  level2: ["Tingkat 2", "Level 2", "Deskripsi Level 2", "II"],
  level3: ["Tingkat 3", "Level 3", "Deskripsi Level 3", "III"],
  level4: ["Tingkat 4", "Level 4", "Deskripsi Level 4", "IV"],
  level5: ["Tingkat 5", "Level 5", "Deskripsi Level 5", "V"],
  sumber: ["Sumber", "Keterangan", "Lembaga", "Penilai"],
  jabatan: ["Jabatan", "Nama Jabatan"],
  unit: ["Unit", "Unit Kerja", "Unit Organisasi"],
  level: ["Tingkat", "Level", "Nilai", "Standar", "Level Standar", "Level Kompetensi", "Capaian"],
  sejak: ["Berlaku sejak", "Sejak", "TMT"],
  nip: ["NIP", "NIP Baru", "NIPPPK"],
  nama: ["Nama", "Nama Pegawai", "Nama Lengkap"],
  tanggal: ["Tanggal", "Tanggal Penilaian", "Tgl", "Tanggal Asesmen", "Tanggal Sertifikat"],
  bukti: ["Bukti", "Jenis Bukti", "Cara Penilaian"],
  sampai: ["Berlaku sampai", "Sampai", "Masa Berlaku"],
  pelatihan: ["Pelatihan", "Nama Pelatihan", "Diklat", "Nama Diklat"],
  jp: ["JP", "Jam Pelajaran", "Jumlah JP"],
  biaya: ["Biaya setiap peserta", "Biaya", "Biaya per peserta"],
  biayaKelas: ["Biaya setiap kelas", "Biaya kelas", "Biaya per kelas"],
  kuota: ["Kuota", "Peserta terbanyak"],
  penyelenggara: ["Penyelenggara"],
  dariLevel: ["Dari tingkat", "Dari level", "Level awal"],
  keLevel: ["Ke tingkat", "Ke level", "Level akhir"],
} as const;

export type IsianKompetensi = keyof typeof JUDUL;
const ISIAN = Object.keys(JUDUL) as readonly IsianKompetensi[];
const MENURUT_JUDUL: ReadonlyMap<string, IsianKompetensi> = new Map(
  ISIAN.flatMap((isian) => JUDUL[isian].map((judul) => [nameKey(judul), isian] as const)),
);

/** The field that a heading names; undefined for none. */
export function isianJudul(teks: string): IsianKompetensi | undefined {
  return MENURUT_JUDUL.get(nameKey(teks));
}

/** How the product itself heads a field. */
export function judulKompetensi(isian: IsianKompetensi): string {
  return JUDUL[isian][0];
}

/** The headings of a sheet: which column holds which field, and which columns are competencies by name (a matrix). */
export interface KepalaKompetensi {
  readonly jenis: JenisLembarKompetensi;
  /** Row number of the headings. */
  readonly nomor: number;
  readonly kolom: ReadonlyMap<IsianKompetensi, number>;
  readonly matriks: readonly { readonly kolom: number; readonly kunci: string }[];
  /** Columns of a matrix that hold levels under a name that is none known: which competency they are is asked. */
  readonly asing: readonly { readonly kolom: number; readonly teks: string }[];
}

/** Headings of figures that are no levels of a competency. */
const BUKAN_KOMPETENSI =
  /^(?:no|nomor|no urut|jumlah|total|rata rata|jpm|usia|umur|golongan|gol|pangkat|kelas|kelas jabatan|eselon|peringkat|ranking|masa kerja|tahun|status|jenjang)(?: |$)/u;

/** Columns beside the known ones of a matrix of which every filled cell is a level. */
function kolomAsing(baris: readonly BarisMentah[], { nomor, sel }: BarisMentah, dikenal: ReadonlySet<number>): KepalaKompetensi["asing"] {
  const isi = baris.filter((satu) => satu.nomor > nomor);
  return sel.flatMap((judul, kolom) => {
    const teks = teksSel(judul).trim();
    if (dikenal.has(kolom) || !/\p{L}{3}/u.test(teks) || BUKAN_KOMPETENSI.test(nameKey(teks))) return [];
    const terisi = isi.flatMap((satu) => (selKosong(satu.sel[kolom]) ? [] : [satu.sel[kolom] ?? null]));
    const level = terisi.every((satu) => bacaLevel(typeof satu === "number" ? satu : teksSel(satu)) !== null);
    return terisi.length > 0 && level ? [{ kolom, teks }] : [];
  });
}

/** Rows among which headings are looked for. */
const BARIS_KEPALA = 40;

/** Finds the headings; null for a sheet that has none of the four kinds. `cari` names the competency that a heading means. */
export function kenaliKepala(baris: readonly BarisMentah[], cari: (teks: string) => string | null): KepalaKompetensi | null {
  for (const { nomor, sel } of baris.slice(0, BARIS_KEPALA)) {
    const kolom = new Map<IsianKompetensi, number>();
    const matriks: { readonly kolom: number; readonly kunci: string }[] = [];
    for (const [letak, isi] of sel.entries()) {
      const teks = teksSel(isi);
      const isian = MENURUT_JUDUL.get(nameKey(teks));
      if (isian !== undefined && !kolom.has(isian)) kolom.set(isian, letak);
      else if (isian === undefined && teks !== "") {
        const kunci = cari(teks);
        if (kunci !== null) matriks.push({ kolom: letak, kunci });
      }
    }
    const jenis = jenisKepala(kolom, matriks.length);
    if (jenis === null) continue;
    const dikenal = new Set([...kolom.values(), ...matriks.map((satu) => satu.kolom)]);
    return { jenis, nomor, kolom, matriks, asing: matriks.length === 0 ? [] : kolomAsing(baris, { nomor, sel }, dikenal) };
  }
  return null;
}

function jenisKepala(kolom: ReadonlyMap<IsianKompetensi, number>, matriks: number): JenisLembarKompetensi | null {
  const ada = (...isian: readonly IsianKompetensi[]): boolean => isian.every((satu) => kolom.has(satu));
  if (ada("pelatihan") && ada("kompetensi", "keLevel")) return "pelatihan";
  if ((ada("nip") || ada("nama")) && (matriks > 0 || ada("kompetensi", "level"))) return "penilaian";
  if (ada("jabatan") && (matriks > 0 || ada("kompetensi", "level"))) return "standar";
  return ada("kompetensi") && (ada("level1") || ada("urusan") || ada("kode")) ? "kamus" : null;
}
