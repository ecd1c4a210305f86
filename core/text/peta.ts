import { teksHalaman } from "./naskah";
import { formatAngka, formatSelisih } from "./number";

/** Words in and around the boxes of the peta jabatan, on screen and on paper. */
export const TEKS_KOTAK = {
  kelas: (kelas: number | null) => `Kelas Jabatan : ${kelas ?? "–"}`,
  tanpaKepala: "Tanpa jabatan struktural",
  kantor: "Seluruh kantor",
  seluruh: "Semua unit",
  kolom: { nama: "NAMA JABATAN", kelas: "KELAS", bezetting: "B", kebutuhan: "K", selisih: "+/−" },
  kelompok: { fungsional: "KELOMPOK JABATAN FUNGSIONAL", pelaksana: "JABATAN PELAKSANA" },
  jumlahDenganPejabat: "JUMLAH DENGAN PEJABATNYA",
  jumlah: "JUMLAH",
  jumlahCabang: (jabatan: number) => `SEMUA DI CABANG INI (${formatAngka(jabatan)} JABATAN)`,
  kursi: (nama: string, kursi: number | null) => (kursi === null || kursi === 1 ? nama : `${nama} (${formatAngka(kursi)} kursi)`),
  dilipat: (kotak: number) => `${formatAngka(kotak)} kotak di bawahnya dilipat`,
  lanjut: (halaman: string, kotak: string) => `lanjut ke halaman ${halaman}, kotak ${kotak}`,
  dari: (halaman: string, kotak: string) => `dari halaman ${halaman}, kotak ${kotak}`,
  sambungan: (halaman: string) => `sambungan halaman ${halaman}`,
  bersambung: (halaman: string) => `bersambung ke halaman ${halaman}`,
} as const;

const DESIMAL = 4;

/** Figures repeat all over the map: each is put in words once. */
function sekali(kata: (nilai: number) => string): (nilai: number) => string {
  const ingatan = new Map<number, string>();
  return (nilai) => {
    const ada = ingatan.get(nilai);
    if (ada !== undefined) return ada;
    const baru = kata(nilai);
    if (ingatan.size < INGATAN_TERBANYAK) ingatan.set(nilai, baru);
    return baru;
  };
}

const INGATAN_TERBANYAK = 5_000;

export const angkaPeta = sekali((nilai) => formatAngka(nilai, DESIMAL, 0));
export const selisihPeta = sekali((nilai) => formatSelisih(nilai, DESIMAL));

/** Shortage and excess of several jabatan, side by side: they are never set off against each other. */
export function selisihJumlah({ kekurangan, kelebihan }: { readonly kekurangan: number; readonly kelebihan: number }): string {
  const bagian = [kekurangan > 0 ? selisihPeta(-kekurangan) : "", kelebihan > 0 ? selisihPeta(kelebihan) : ""].filter(Boolean);
  return bagian.length === 0 ? selisihPeta(0) : bagian.join(" ");
}

/** The page of the peta jabatan. */
export const TEKS_PETA = {
  judul: "Peta jabatan",
  penjelasan: "Susunan jabatan menurut unit, dari data yang sama dengan Formasi.",
  judulGambar: (unit: string, per: string) => `Peta jabatan ${unit} per ${per}`,
  kosongJudul: "Belum ada unit dan jabatan",
  kosong: "Peta digambar dari unit dan jabatan. Impor daftar jabatan, peta jabatan, atau lembar ABK kantor lebih dahulu.",
  akar: "Unit yang digambar",
  seluruhKantor: "Seluruh kantor",
  cari: "Cari unit atau jabatan",
  cariPetunjuk: "Cari di peta",
  ditemukan: (ke: number, dari: number) => `${formatAngka(ke)} dari ${formatAngka(dari)}`,
  tidakDitemukan: "Tidak ada yang cocok",
  sebelumnya: "Temuan sebelumnya",
  berikutnya: "Temuan berikutnya",
  perbesar: "Perbesar",
  perkecil: "Perkecil",
  paskan: "Paskan ke layar",
  lipatSemua: "Lipat semua",
  bentangkanSemua: "Bentangkan semua",
  lipat: (nama: string) => `Lipat ${nama}`,
  bentangkan: (nama: string) => `Bentangkan ${nama}`,
  unduhSvg: "Gambar .svg",
  unduhPng: "Gambar .png",
  unduh: "Unduh gambar",
  kertas: "Kertas",
  skala: (persen: number) => `${formatAngka(persen)}%`,
  pohon: "Peta jabatan: panah untuk berjalan, Enter untuk membuka",
  legenda: "B ada · K dibutuhkan · +/− selisih (− kurang, + lebih)",
  ringkas: ({ jabatan, bezetting, kebutuhan, ...selisih }: JumlahDisebut) =>
    `${formatAngka(jabatan)} jabatan · B ${angkaPeta(bezetting)} · K ${angkaPeta(kebutuhan)} · +/− ${selisihJumlah(selisih)}`,
} as const;

interface Angka {
  readonly bezetting: number;
  readonly kebutuhan: number;
}

interface JumlahDisebut extends Angka {
  readonly jabatan: number;
  readonly kekurangan: number;
  readonly kelebihan: number;
}

/** A jabatan of the map in words, for those who hear it. */
export function sebutanBaris(d: Angka & { readonly nama: string; readonly kelas: number | null; readonly selisih: number }): string {
  const kelas = d.kelas === null ? "kelas belum diisi" : `kelas ${d.kelas}`;
  return `${d.nama}, ${kelas}, ada ${angkaPeta(d.bezetting)}, dibutuhkan ${angkaPeta(d.kebutuhan)}, ${kataSelisihPeta(d.selisih)}`;
}

function kataSelisihPeta(selisih: number): string {
  if (selisih === 0) return "pas";
  return `${selisih < 0 ? "kurang" : "lebih"} ${angkaPeta(Math.abs(selisih))}`;
}

/** A structural box in words. */
export function sebutanKotak(unit: string, kepala: Parameters<typeof sebutanBaris>[0] | null, cabang: JumlahDisebut): string {
  const pejabat = kepala === null ? `${unit}, tanpa jabatan struktural` : sebutanBaris(kepala);
  const selisih = [
    cabang.kekurangan > 0 ? kataSelisihPeta(-cabang.kekurangan) : "",
    cabang.kelebihan > 0 ? kataSelisihPeta(cabang.kelebihan) : "",
  ];
  return `${pejabat}; cabang ${formatAngka(cabang.jabatan)} jabatan, ada ${angkaPeta(cabang.bezetting)}, dibutuhkan ${angkaPeta(cabang.kebutuhan)}, ${selisih.filter(Boolean).join(" dan ") || "pas"}`;
}

/** The printed map, and the same as a list. */
export const TEKS_LEMBAR = {
  judul: "PETA JABATAN",
  judulDaftar: "DAFTAR PETA JABATAN",
  /** What a page shows, by the units at the top of its parts. */
  isiHalaman: ([pertama = "", ...lain]: readonly string[]) =>
    lain.length === 0 ? pertama : `${pertama} dan ${formatAngka(lain.length)} cabang lain`,
  lembar: "Peta jabatan",
  legenda: "B: bezetting (pegawai yang ada) · K: kebutuhan pegawai · +/−: B dikurangi K · A1, B2, …: nama kotak",
  warna: [
    ["jpt", "Jabatan Pimpinan Tinggi"],
    ["administrator", "Administrator"],
    ["pengawas", "Pengawas"],
    ["tanpaKepala", "Tanpa jabatan struktural"],
  ],
  halaman: teksHalaman,
  total: "JUMLAH",
  catatanKursi: "Kursi menurut peta jabatan; jabatan yang kursinya tidak disebut dihitung satu kursi.",
  kepala: {
    nomor: "No",
    nama: "Nama Jabatan",
    jenis: "Jenis",
    kelas: "Kelas",
    kursi: "Kursi",
    bezetting: "B",
    kebutuhan: "K",
    kurang: "Kurang (−)",
    lebih: "Lebih (+)",
    selisih: "+/−",
  },
} as const;

/** The day of the map, and the years from which it is chosen. */
export const TEKS_HARI_PETA = {
  tanggal: "Keadaan per tanggal",
  tahun: "Tahun",
  hariIni: "Hari ini",
  pensiun: (jumlah: number) => `${formatAngka(jumlah)} pensiun sampai hari itu`,
  pensiunDi: (nama: string) => (jumlah: number) => `${nama}: ${formatAngka(jumlah)} pensiun sampai hari itu`,
  pensiunJudul: "Yang pensiun sampai hari itu",
  mulai: (nama: string, jabatan: string, tanggal: string) => `${nama}, ${jabatan}: mulai ${tanggal}`,
  tidakDiketahui: (jumlah: number) =>
    `${formatAngka(jumlah)} pemegang tidak dapat diperkirakan: tanggal lahir atau jenjangnya belum diisi.`,
  sumber: "batas usia pensiun",
} as const;

/** What is to be said of a map that is not of today; empty for today's. */
export function kalimatSusunan(d: {
  readonly per: string;
  readonly hariIni: string;
  readonly susunan: "kini" | "riwayat" | "tidakTercatat";
  readonly pensiun: readonly unknown[];
}): string {
  if (d.per === d.hariIni) return "";
  if (d.per > d.hariIni)
    return `Susunan dan kebutuhan menurut catatan hari ini; pegawai dikurangi ${formatAngka(d.pensiun.length)} yang mencapai batas usia pensiun, tanpa pegawai baru`;
  // Tasks of a past day are not kept by the day: a jabatan that has gone since needs nobody on it.
  const isi = "pegawai yang kini tercatat, menurut TMT jabatannya; kebutuhan menurut uraian tugas hari ini";
  return d.susunan === "riwayat"
    ? `Susunan hari itu menurut Riwayat; ${isi}`
    : `Susunan menurut catatan hari ini: hari itu belum tercatat; ${isi}`;
}
