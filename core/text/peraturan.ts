import { DAFTAR_PERATURAN, type Peraturan } from "../peraturan/daftar-peraturan";
import type { BidangKetentuan, NilaiKetentuan, SatuanKetentuan } from "../peraturan/ketentuan";
import { bacaNilaiKantor } from "../peraturan/nilai-kantor";
import type { Istilah } from "../peraturan/istilah";
import { ketentuan, menurut, type IdKetentuan, type IdKetentuanKantor } from "../peraturan/register";
import type { UbahanKantor } from "../peraturan/ubahan-kantor";
import { PENJELASAN_KEYAKINAN, TEKS_KEYAKINAN, TEKS_PEMBULATAN } from "./abk";
import { formatTanggal, NAMA_BULAN } from "./date";
import { kataKode } from "./kata-kode";
import { formatAngka } from "./number";
import { TEKS_KETENTUAN_KANTOR } from "./ketentuan-kantor";
import { TEKS_KONVERSI } from "./profil";
import { TEKS_UMUM } from "./umum";

/** The page of rules and the small window "Sumber" beside a field. */
export const TEKS_PERATURAN = {
  judul: "Peraturan",
  penjelasan: "Setiap angka aturan yang dipakai Tepat: artinya, pasalnya, seberapa pasti, dan apa yang diubah kantor.",
  sumberUntuk: (hal: string) => `Sumber: ${hal}`,
  buka: "Buka di Peraturan",
  cari: "Cari angka, arti, peraturan, atau pasal…",
  cariNama: "Cari aturan",
  tidakAda: (kata: string) => `Tidak ada aturan atau istilah yang cocok dengan “${kata}”.`,
  hal: "aturan",
  kosong: {
    semua: "Tidak ada aturan.",
    tanpaPasal: "Semua aturan yang bersandar pada naskah sudah berpasal.",
    belumPasti: "Semua aturan pasti.",
    diubah: "Kantor ini memakai semua aturan seperti tercatat.",
  },
  danLagi: (jumlah: number) => `dan ${formatAngka(jumlah)} lagi`,
  saring: "Tampilkan",
  saringan: { semua: "Semua", tanpaPasal: "Tanpa pasal", belumPasti: "Belum pasti", diubah: "Diubah kantor" },
  bidang: {
    waktuKerja: "Waktu kerja",
    perhitungan: "Perhitungan kebutuhan",
    jabatan: "Jabatan",
    pegawai: "Pegawai",
    disiplin: "Disiplin dan kehadiran",
    kinerja: "Kinerja (SKP)",
    kompetensi: "Kompetensi",
    talenta: "IP ASN dan talenta",
    karier: "Karier dan pensiun",
    pelindunganData: "Pelindungan data pribadi",
    surat: "Surat",
    batasTepat: "Batas Tepat sendiri",
  } satisfies Readonly<Record<BidangKetentuan, string>>,
  penjelasanBatas: "Bukan peraturan: batas kewajaran yang dipilih Tepat. Yang melampauinya ditanyakan, tidak diubah diam-diam.",
  kolom: {
    dasar: "Dasar",
    pasal: "Pasal",
    berlaku: "Berlaku",
    sumber: "Dibaca pada",
    keyakinan: "Keyakinan",
    belumPasti: "Belum pasti",
    caraMemastikan: "Cara memastikan",
    kantor: "Kantor ini",
  },
  istilah: "Istilah",
  istilahPenjelasan: "Istilah peraturan sebagaimana dipakai di layar dan dokumen.",
  salin: "Salin kutipan",
  disalin: "Tersalin",
  pasalBelum: "belum diketahui",
  tanpaPasal: "tidak ada: bukan peraturan",
  cetakan: { judul: "Peraturan dan angka yang dipakai", nomor: "No", arti: "Arti", nilai: "Nilai", singkatan: "Singkatan" },
} as const;

const TEKS_SATUAN: Readonly<Record<SatuanKetentuan, string>> = {
  menit: "menit",
  jam: "jam",
  hari: "hari",
  hariKerja: "hari kerja",
  minggu: "minggu",
  bulan: "bulan",
  tahun: "tahun",
  persen: "persen",
  perseratus: "per seratus",
  pegawai: "pegawai",
  kali: "kali",
  angka: "angka",
  hasil: "hasil",
  kursi: "kursi",
};

/** What a rule rests on when no text stands behind it. */
const TANPA_NASKAH = {
  praktik: "Kebiasaan kantor; naskah yang mengaturnya belum ditemukan",
  tepat: "Tepat sendiri, bukan peraturan",
} as const;

/** Values that read better than their codes. */
const WUJUD: Readonly<Partial<Record<IdKetentuan, () => readonly string[]>>> = {
  "pembulatan-kebutuhan": () => [TEKS_PEMBULATAN[menurut("pembulatan-kebutuhan")]],
  "jenis-jabatan": () => Object.values(menurut("jenis-jabatan")),
  "jenjang-fungsional": () => Object.values(menurut("jenjang-fungsional")),
  "kedudukan-memangku": () => Object.values(menurut("kedudukan-memangku")),
  "kedudukan-sakelar": () => Object.values(menurut("kedudukan-sakelar")),
  "kedudukan-tidak-memangku": () => Object.values(menurut("kedudukan-tidak-memangku")),
  "batas-prestasi": () =>
    Object.entries(menurut("batas-prestasi")).map(([huruf, batas]) => `${huruf}: ${formatAngka(batas / 100, 2)} ke atas`),
  "tahun-lulus": () => [menurut("tahun-lulus").tahun.join(" sampai ")],
  "libur-tetap": () =>
    Object.entries(menurut("libur-tetap")).map(([tanggal, nama]) => {
      const [bulan, hari] = tanggal.split("-");
      return `${Number(hari)} ${NAMA_BULAN[Number(bulan) - 1] ?? ""}: ${nama}`;
    }),
};

/** The value of a rule in words, a line for each of its parts. */
export function nilaiDalamKata(id: IdKetentuan): readonly string[] {
  const wujud = WUJUD[id];
  if (wujud) return wujud();
  const { nilai, satuan } = ketentuan(id);
  return nilaiBersatuan(nilai, satuan);
}

/** The office's own value of a rule, as JSON, in words; what it cannot be read as stands as it is. */
function nilaiKantorDalamKata(id: IdKetentuanKantor, json: string): readonly string[] {
  const dibaca = bacaNilaiKantor(id, json);
  return "nilai" in dibaca ? nilaiBersatuan(dibaca.nilai, ketentuan(id).satuan) : [json];
}

/** A stored value of any rule as one line, for the history. */
export function nilaiTersimpanDalamKata(json: string): string {
  // Written by the program only.
  return nilaiBersatuan(JSON.parse(json) as NilaiKetentuan, null).join("; ");
}

function nilaiBersatuan(nilai: NilaiKetentuan, satuan: SatuanKetentuan | null): readonly string[] {
  if (typeof nilai === "string") return [nilai];
  if (typeof nilai === "boolean") return [nilai ? TEKS_UMUM.ya : TEKS_UMUM.tidak];
  if (typeof nilai === "number") return [angka(nilai, satuan)];
  if (isDaftar(nilai)) return nilai.map((satu) => (typeof satu === "number" ? angka(satu, satuan) : kataKode(satu)));
  return Object.entries(nilai).map(([asal, satu]) => {
    const kode = kataKode(asal);
    if (typeof satu === "string") return `${kode}: ${kataKode(satu)}`;
    if (typeof satu === "number") return `${kode}: ${angka(satu, satuan)}`;
    const [dari, sampai] = satu;
    return `${kode}: ${dari === sampai ? "" : `${angka(dari, null)} sampai `}${angka(sampai, satuan)}`;
  });
}

function isDaftar(nilai: object): nilai is readonly (number | string)[] {
  return Array.isArray(nilai);
}

/** A figure with its unit; minutes of an hour or more also as hours. */
function angka(nilai: number, satuan: SatuanKetentuan | null): string {
  const tulisan = formatAngka(nilai, 3, 0);
  if (satuan === null) return tulisan;
  const jam = satuan === "menit" && nilai >= 60 ? ` (${formatAngka(nilai / 60, 1, 0)} jam)` : "";
  return `${tulisan} ${TEKS_SATUAN[satuan]}${jam}`;
}

/** The text that a rule rests on, or that there is none. */
export function dasarDalamKata(id: IdKetentuan): string {
  const { dasar } = ketentuan(id);
  return typeof dasar === "string" ? TANPA_NASKAH[dasar] : DAFTAR_PERATURAN[dasar.peraturan].nama;
}

/** Subject of the text that a rule rests on; empty when there is none. */
export function tentangDasar(id: IdKetentuan): string {
  const { dasar } = ketentuan(id);
  return typeof dasar === "string" ? "" : DAFTAR_PERATURAN[dasar.peraturan].tentang;
}

/** The article of a rule, or that it is not known. */
export function pasalDalamKata(id: IdKetentuan): string {
  const { dasar } = ketentuan(id);
  return typeof dasar === "string" ? TEKS_PERATURAN.tanpaPasal : (dasar.pasal ?? TEKS_PERATURAN.pasalBelum);
}

/** The same beside the name of its text: `Pasal 3`, `pasal belum diketahui`; empty where there is no text. */
export function sebutanPasal(id: IdKetentuan): string {
  const { dasar } = ketentuan(id);
  return typeof dasar === "string" ? "" : (dasar.pasal ?? `pasal ${TEKS_PERATURAN.pasalBelum}`);
}

/** Since when and until when a rule is in force; empty when no text stands behind it. */
export function berlakuDalamKata(id: IdKetentuan): string {
  const { dasar } = ketentuan(id);
  if (typeof dasar === "string") return "";
  const { sejak, sampai }: Peraturan = DAFTAR_PERATURAN[dasar.peraturan];
  const mulai = sejak === null ? "Mulai berlakunya belum dicatat" : `Sejak ${hariAtauTahun(sejak)}`;
  return sampai === null ? `${mulai}; pengganti belum ditemukan` : `${mulai} sampai ${hariAtauTahun(sampai)}`;
}

function hariAtauTahun(waktu: NonNullable<Peraturan["sejak"]>): string {
  return typeof waktu === "number" ? `tahun ${waktu}` : formatTanggal(waktu);
}

/** How sure the product is of a rule, short: for a mark. */
export function sebutanKeyakinan(id: IdKetentuan): string {
  const { keyakinan } = ketentuan(id);
  return keyakinan === null ? "Batas Tepat" : TEKS_KEYAKINAN[keyakinan];
}

/** The same as a sentence. */
export function kalimatKeyakinan(id: IdKetentuan): string {
  const { keyakinan } = ketentuan(id);
  return keyakinan === null ? TEKS_PERATURAN.penjelasanBatas : PENJELASAN_KEYAKINAN[keyakinan];
}

/** The sentence by which a document cites a rule: value, text, article and how sure it is. */
export function kutipan(id: IdKetentuan): string {
  const { arti, dasar } = ketentuan(id);
  const artiTanpaTitik = arti.replace(/\.$/u, "");
  const isi = `${artiTanpaTitik}: ${nilaiDalamKata(id).join("; ").replace(/\.$/u, "")}.`;
  if (typeof dasar === "string") return `${isi} Dasar: ${TANPA_NASKAH[dasar]} [${id}].`;
  return `${isi} Dasar: ${DAFTAR_PERATURAN[dasar.peraturan].nama}, ${sebutanPasal(id)}. Keyakinan: ${sebutanKeyakinan(id).toLowerCase()} [${id}].`;
}

/** What the office set otherwise than the register, as a sentence. */
export function kalimatUbahan(ubahan: UbahanKantor): string {
  switch (ubahan.jenis) {
    case "angka":
      return `Aturan hitung “${ubahan.profil}” memakai ${angka(ubahan.kantor, ketentuan(ubahan.ketentuan).satuan)}.`;
    case "pembulatan":
      return `Aturan hitung “${ubahan.profil}”: ${TEKS_PEMBULATAN[ubahan.kantor]}.`;
    case "minimumSatu":
      return `Aturan hitung “${ubahan.profil}”: jabatan berbeban paling sedikit satu pegawai.`;
    case "konversi":
      return `Aturan hitung “${ubahan.profil}”: ${TEKS_KONVERSI.perPeriode}.`;
    case "sakelar":
      return `${ubahan.nama} dihitung memangku jabatan.`;
    case "polaNomor":
      return `Nomor naskah bersusunan ${ubahan.pola}.`;
    case "nilai": {
      const { nilai, sejak, alasan } = ubahan.baris;
      if ("masalah" in bacaNilaiKantor(ubahan.ketentuan, nilai)) return TEKS_KETENTUAN_KANTOR.tidakTerbaca;
      const kata = nilaiKantorDalamKata(ubahan.ketentuan, nilai).join("; ");
      return TEKS_KETENTUAN_KANTOR.kalimat(kata, sejak === null ? "" : formatTanggal(sejak), alasan);
    }
    case "ejaan":
      return `“${ubahan.teks}” dibaca sebagai ${ubahan.nama}.`;
  }
}

/** A term in one sentence: its name, abbreviation, meaning, and the texts with articles on which that rests. */
export function kalimatIstilah({ istilah, singkatan, arti, ketentuan: aturan }: Istilah): string {
  const nama = singkatan === "" ? istilah : `${istilah} (${singkatan})`;
  const dasar = [...new Set(aturan.map((id) => dasarDalamKata(id)))].join("; ");
  return `${nama}: ${arti} Dasar: ${dasar}.`;
}
