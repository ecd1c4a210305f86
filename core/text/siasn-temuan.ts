import { KELAS_TERENDAH, KELAS_TERTINGGI } from "../jabatan/jabatan";
import { BENTUK_SIASN, kolomSiasn } from "../siasn/bentuk";
import type { KekuranganFormulir } from "../siasn/formulir";
import { WAKTU_SIASN } from "../siasn/susun";
import type { JenisTemuanSiasn, KeberatanSiasn, PenolakanSiasn, SelTemuan } from "../siasn/temuan";
import { TEKS_UNSUR } from "./anjab";
import { formatAngka } from "./number";
import { TEKS_DAFTAR_SIASN } from "./siasn";

const kutip = (teks: string): string => `“${teks}”`;

function kekurangan(satu: KekuranganFormulir): string {
  switch (satu.jenis) {
    case "bukanXlsx":
      return "bukan buku kerja .xlsx biasa (tanpa makro); buka di Excel dan simpan sebagai .xlsx";
    case "lembar":
      return `lembar ${kutip(satu.lembar)} tidak ada`;
    case "judul":
      return satu.letak === null
        ? `judul ${kutip(satu.seharusnya)} tidak ada di lembar ${satu.lembar} (sel ${satu.sel} ${satu.tertulis === "" ? "kosong" : `berisi ${kutip(satu.tertulis)}`})`
        : `judul ${kutip(satu.seharusnya)} di lembar ${satu.lembar} ada di sel ${satu.letak}, seharusnya ${satu.sel}`;
    case "daftar":
      return `${kutip(satu.judul)} tidak ada di lembar ${satu.lembar}`;
    case "daftarKosong":
      return `${kutip(satu.judul)} di lembar ${satu.lembar} kosong`;
    case "selGabung":
      return `sel ${satu.sel} di lembar ${satu.lembar} tergabung di tempat isian`;
    case "rumus":
      return `lembar ${satu.lembar} berisi rumus`;
    case "susunan":
      return `lembar ${satu.lembar} disimpan oleh program yang tidak dikenal`;
  }
}

/** Lacks told one by one; more are only counted. */
const KEKURANGAN_DISEBUT = 5;

/** What a workbook lacks to be the form of SIASN, in one line. */
export function kalimatKekurangan(semua: readonly KekuranganFormulir[]): string {
  const disebut = semua.slice(0, KEKURANGAN_DISEBUT).map(kekurangan).join("; ");
  return semua.length > KEKURANGAN_DISEBUT ? `${disebut}; dan ${formatAngka(semua.length - KEKURANGAN_DISEBUT)} lagi` : disebut;
}

/** The kinds of finding of the check before the hand-over to SIASN, short enough for a chip. */
export const TEKS_JENIS_TEMUAN_SIASN: Readonly<Record<JenisTemuanSiasn, string>> = {
  kosong: "Kosong",
  tidakDiDaftar: "Tidak ada di daftar",
  bukanTiga: "Bukan tepat tiga",
  lebihDariSatu: "Lebih dari satu",
  bukanAngka: "Bukan angka",
  kelas: "Kelas di luar batas",
  waktuEfektif: "Waktu kerja efektif",
  satuanWaktu: "Satuan waktu",
  disabilitas: "Jenis disabilitas",
  pilihanTetap: "Pilihan tidak dikenal",
  terlaluPanjang: "Terlalu panjang",
  kodeGanda: "Kode ganda",
  bawaan: "Isian bawaan",
  belumDinyatakan: "Asal belum dinyatakan",
  samaDiBanyak: "Sama di banyak jabatan",
  volumeNol: "Volume atau norma nol",
  tanpaHasil: "Tanpa hasil kerja",
  pembagiLain: "Pembagi berbeda",
  caraLain: "Cara hitung lain",
};

/** What each kind asks about. */
export const PENJELASAN_TEMUAN_SIASN: Readonly<Record<JenisTemuanSiasn, string>> = {
  kosong: "Isian ini belum ada. Formulir tidak menyebut isian mana yang boleh kosong; Tepat menganggap isian ini wajib.",
  tidakDiDaftar: "Nilai harus sama dengan salah satu nilai daftar SIASN. Padankan, atau ubah isiannya.",
  bukanTiga: "Bakat, minat, dan temperamen harus tepat tiga yang berbeda.",
  lebihDariSatu: "Isian ini tidak ditandai boleh lebih dari satu di formulir.",
  bukanAngka: "SIASN hanya menerima angka di isian ini.",
  kelas: "Kelas jabatan di luar yang diterima SIASN.",
  waktuEfektif: `SIASN hanya menerima ${formatAngka(WAKTU_SIASN.jam)} jam atau ${formatAngka(WAKTU_SIASN.menit)} menit.`,
  satuanWaktu: "Waktu penyelesaian tidak dalam satuan waktu kerja efektifnya.",
  disabilitas: "Jenis disabilitas diisi bila jabatan menerima disabilitas, dan hanya bila menerima.",
  pilihanTetap: "SIASN hanya menerima pilihan tertentu di isian ini.",
  terlaluPanjang: "Satu sel buku kerja tidak memuat teks sepanjang ini.",
  kodeGanda: "Satu kode jabatan dipakai lebih dari satu jabatan. Formulir tidak mengaturnya; Tepat menganggapnya akan ditolak.",
  bawaan: "Diisi oleh program atau pengalih berkas, bukan hasil analisis. SIASN menerimanya; pemeriksa akan bertanya.",
  belumDinyatakan: "Belum dinyatakan siapa yang menganalisis dan dari mana.",
  samaDiBanyak: "Tiga pilihan yang sama pada banyak jabatan yang berbeda nama: jarang hasil analisis.",
  volumeNol: "Tugas ini tidak menambah beban kerja.",
  tanpaHasil: "Tugas berbeban tanpa hasil kerja.",
  pembagiLain: "Kantor membagi dengan waktu kerja efektif lain, sehingga kebutuhan di SIASN berbeda.",
  caraLain: "Kebutuhan jabatan ini tidak dihitung dari tugasnya; SIASN menghitungnya dari tugas.",
};

/** The cell of a finding as the workbook calls it: "INFOJAB I sel H4 (Bakat Kerja)". */
function sebutSel({ lembar, kolom, urutan }: SelTemuan): string {
  const { nama, barisNilai } = BENTUK_SIASN[lembar];
  const bentuk = kolomSiasn(lembar).find(([satu]) => satu === kolom)?.[1];
  return `${bentuk?.judul[0] ?? kolom} (${nama} ${bentuk?.huruf ?? ""}${barisNilai + urutan})`;
}

const orang = (nilai: number): string => formatAngka(nilai, 2);
const menyebut = (uraian: readonly string[]): string => {
  const disebut = uraian.slice(0, 2).map(kutip).join(", ");
  return uraian.length > 2 ? `${disebut}, dan ${formatAngka(uraian.length - 2)} tugas lagi` : disebut;
};

/** A finding as one sentence. */
export function kalimatTemuanSiasn(temuan: PenolakanSiasn | KeberatanSiasn): string {
  switch (temuan.jenis) {
    case "kosong":
      return `${sebutSel(temuan.sel)} kosong.`;
    case "tidakDiDaftar":
      return `${sebutSel(temuan.sel)}: ${kutip(temuan.nilai)} tidak ada di daftar ${TEKS_DAFTAR_SIASN[temuan.daftar]}.`;
    case "bukanTiga":
      return `${sebutSel(temuan.sel)}: ${formatAngka(temuan.banyak)} pilihan yang berbeda, harus tepat tiga.`;
    case "lebihDariSatu":
      return `${sebutSel(temuan.sel)}: hanya satu yang diterima, ada ${temuan.nilai.map(kutip).join(", ")}.`;
    case "bukanAngka":
      return `${sebutSel(temuan.sel)}: ${kutip(temuan.nilai)} bukan angka.`;
    case "kelas":
      return `${sebutSel(temuan.sel)}: kelas ${formatAngka(temuan.nilai, 2, 0)}, yang diterima ${KELAS_TERENDAH} sampai ${KELAS_TERTINGGI}.`;
    case "waktuEfektif":
      return `${sebutSel(temuan.sel)}: ${temuan.nilai}, yang diterima ${formatAngka(WAKTU_SIASN.jam)} jam atau ${formatAngka(WAKTU_SIASN.menit)} menit.`;
    case "satuanWaktu":
      return `${sebutSel(temuan.sel)}: ${formatAngka(temuan.waktu, 2, 0)} tidak sesuai dengan norma ABK dalam satuan ${formatAngka(temuan.waktuEfektif)}.`;
    case "disabilitas":
      return temuan.terima === "Y"
        ? `${sebutSel(temuan.sel)} kosong, padahal jabatan menerima disabilitas.`
        : `${sebutSel(temuan.sel)} terisi, padahal jabatan tidak menerima disabilitas.`;
    case "pilihanTetap":
      return `${sebutSel(temuan.sel)}: ${kutip(temuan.nilai)} tidak dikenal.`;
    case "terlaluPanjang":
      return `${sebutSel(temuan.sel)}: ${formatAngka(temuan.panjang)} huruf, terlalu panjang untuk satu sel.`;
    case "kodeGanda":
      return `${sebutSel(temuan.sel)}: kode ${temuan.nilai} juga dipakai ${temuan.lain.join("; ")}.`;
    case "bawaan":
      return `${TEKS_UNSUR[temuan.unsur]} adalah isian bawaan, belum dianalisis.`;
    case "belumDinyatakan":
      return `${TEKS_UNSUR[temuan.unsur]} belum dinyatakan asalnya.`;
    case "samaDiBanyak":
      return `${TEKS_UNSUR[temuan.unsur]} (${temuan.isi}) sama pada ${formatAngka(temuan.banyak)} dari ${formatAngka(temuan.dari)} nama jabatan.`;
    case "volumeNol":
      return `Volume atau norma nol: ${menyebut(temuan.uraian)}.`;
    case "tanpaHasil":
      return `Belum ada hasil kerja: ${menyebut(temuan.uraian)}.`;
    case "pembagiLain":
      return `Kebutuhan menurut kantor ${orang(temuan.kantor)} (pembagi ${formatAngka(temuan.pembagi)} menit), menurut SIASN ${orang(temuan.siasn)} (${formatAngka(WAKTU_SIASN.menit)} menit).`;
    case "caraLain":
      return `Kebutuhan menurut kantor ${orang(temuan.kantor)}, menurut tugas di SIASN ${orang(temuan.siasn)}.`;
  }
}
