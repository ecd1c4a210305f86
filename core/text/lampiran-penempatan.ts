import type { CalonKursi } from "../penempatan/bangku";
import type { KompetensiTercetak } from "../penempatan/rencana-tercetak";
import type { TitikManfaat } from "../penempatan/manfaat-kurva";
import { kurangi } from "../penempatan/selisih";
import { TEKS_KESIAPAN } from "./kompetensi";
import { formatAngka } from "./number";
import { kalimatManfaat } from "./penempatan-halaman";
import { sebutanSelisih } from "./selisih-penempatan";

/** The attachments of a placement on paper besides its reasons, scores, rules and settings. */
export const TEKS_LAMPIRAN_PENEMPATAN = {
  lembar: {
    akibat: "Akibat",
    ketahanan: "Ketahanan",
    berikut: "Rencana berikutnya",
    bangku: "Pembanding",
    kompetensi: "Kompetensi",
    keputusan: "Keputusan",
  },
  judul: (nomor: number, hal: string) => `Lampiran ${formatAngka(nomor)}: ${hal}`,
  usul: "usul perpindahan",
  akibat: "akibat rencana",
  pemerataan: "Yang tersentuh menurut unit, kelas, jenis kelamin, dan usia",
  kolomPemerataan: { kelompok: "Kelompok", berhak: "Boleh pindah", diusulkan: "Diusulkan", bagian: "Bagian (%)" },
  tanpaUnit: "Tidak ada unit yang tersentuh atau kekurangan.",
  tanpaJabatan: "Tetap tanpa jabatan",
  keluar: "Meninggalkan jabatannya dalam jangka waktu ini",
  ketahanan: "ketahanan rencana dan harga syaratnya",
  perpindahan: "Ketahanan setiap perpindahan",
  kolomKetahanan: {
    nomor: "No",
    pegawai: "Pegawai",
    ke: "Ke jabatan",
    tetap: "Tetap diusulkan",
    undian: "Dari undian",
    persen: "Bagian (%)",
    selang: "Boleh turun paling banyak (dari 100)",
  },
  seberapaPun: "seberapa pun",
  takDikatakan: "\u2013",
  catatanSelang:
    "Boleh turun: selama satu bagian nilai itu saja turun tidak lebih dari angka ini, rencana tidak berubah. Bagian yang juga diperiksa oleh sebuah syarat, dan bagian tanpa bukti atau tanpa bobot, tidak disebut (\u2013).",
  harga: "Harga syarat, kunci, dan kursi kosong",
  hargaPenjelasan: "Yang didapat rencana bila kantor tidak memeriksa satu syarat, atau satu kunci dicabut.",
  hargaKosong: "Yang hilang dari rencana bila kursi yang tetap kosong tetap diisi, dengan pengisi yang paling murah.",
  kurva: "Manfaat menurut banyaknya perpindahan",
  kurvaGrafik: "Kursi terisi tambahan menurut banyaknya perpindahan",
  batang: (perpindahan: number) => `${formatAngka(perpindahan)} perpindahan`,
  berikutnya: "Rencana berikutnya",
  berikut: "semua rencana berikutnya yang dihitung",
  berikutSebagian: (banyak: number, semua: number) =>
    `${formatAngka(banyak)} dari ${formatAngka(semua)} rencana berikutnya; semuanya ada pada lembar Rencana berikutnya dalam buku kerja.`,
  kolomBerikut: { nomor: "Urutan", kehilangan: "Dibanding rencana ini", beda: "Bedanya" },
  bangku: "yang memenuhi syarat tetapi tidak dipilih, dan yang terhalang",
  bangkuPenjelasan:
    "Menurut jabatan yang diisi rencana ini atau tetap kosong. “Rencana kehilangan” ialah turunnya seluruh rencana bila orang itu dikunci di jabatan ini; bagi yang diusulkan, bila ia dicoret darinya. “Dapat sejak” ialah hari semua syarat kerasnya terpenuhi oleh waktu saja.",
  bangkuPribadi:
    "Lampiran ini memuat fakta perorangan: dipakai untuk menjawab pertanyaan atas usul ini, dan tidak disebarluaskan. Mengapa seseorang tertahan oleh perkara tidak disebut di sini.",
  kolomBangku: {
    nomor: "No",
    nama: "Nama",
    kini: "Jabatan sekarang",
    nilai: "Nilai",
    keadaan: "Keadaan",
    sejak: "Dapat sejak",
    hilang: "Rencana kehilangan",
  },
  diusulkan: "diusulkan oleh rencana ini",
  memangku: "memangkunya sekarang",
  terbatas: "terhalang batasan penyusun atau kursinya",
  menunggu: "tidak oleh waktu",
  judulBangku: (jabatan: string, boleh: number, terhalang: number) =>
    `${jabatan}: ${formatAngka(boleh)} pegawai boleh tetapi tidak diberi jabatan ini, ${formatAngka(terhalang)} terhalang`,
  lagi: (boleh: number, terhalang: number) =>
    `Tidak disebut: ${[...(boleh > 0 ? [`${formatAngka(boleh)} lagi yang boleh`] : []), ...(terhalang > 0 ? [`${formatAngka(terhalang)} lagi yang terhalang`] : [])].join(" dan ")}.`,
  kompetensi: "kompetensi yang diusulkan terhadap standar jabatan tujuannya",
  kolomKompetensi: { kompetensi: "Kompetensi", standar: "Standar", dinilai: "Level", senjang: "Kurang", bukti: "Bukti penilaian" },
  belumDinilai: "belum dinilai",
  tanpaStandar: "jabatan ini belum mempunyai standar kompetensi",
  usang: "usang",
  keputusan: "keputusan atas usul dalam rencana ini",
  kolomKeputusan: {
    nomor: "No",
    pegawai: "Pegawai",
    dari: "Dari jabatan",
    ke: "Ke jabatan",
    nilai: "Nilai",
    keputusan: "Keputusan",
    alasan: "Alasan",
    sk: "SK",
  },
} as const;

const T = TEKS_LAMPIRAN_PENEMPATAN;

/** How near a mover is to her post: `JPM 88,89 %, 9 dari 10 kompetensi dinilai; siap dalam setahun: 2 tingkat kurang, 24 jam pelajaran`. */
export function kalimatKesiapanUsul({ hasil: { jpm, dinilai, dari }, kesiapan, tingkat, jp }: KompetensiTercetak): string {
  if (dari === 0) return T.tanpaStandar;
  const ukuran = jpm === null ? "JPM belum ada" : `JPM ${formatAngka(jpm, 2)} %`;
  const kurang = tingkat === 0 ? "" : `: kurang ${formatAngka(tingkat)} tingkat, ${formatAngka(jp)} jam pelajaran`;
  const siap = kesiapan === null ? "" : `; kesiapan: ${TEKS_KESIAPAN[kesiapan].toLowerCase()}${kurang}`;
  return `${ukuran}, ${formatAngka(dinilai)} dari ${formatAngka(dari)} kompetensi dinilai${siap}`;
}

/** What filling a seat costs that the plan leaves empty; who would fill it at the least cost. */
export function kalimatHargaKosong(jabatan: string, termurah: CalonKursi | undefined, nama: (id: string) => string): string {
  if (termurah === undefined || termurah.selisih === null) return `${jabatan}: tidak seorang pun dapat mengisinya.`;
  const tetap = termurah.selisih.penting === 0 && termurah.selisih.kursi === 0 ? ", dan banyaknya kursi kosong tidak berkurang" : "";
  return `${jabatan}: paling murah diisi ${nama(termurah.pegawaiId)}; rencana kehilangan ${sebutanSelisih(termurah.selisih)}${tetap}.`;
}

/** What a point of the curve brings over the one before it; nothing for the first. */
export function bedaManfaat(titik: TitikManfaat, sebelum: TitikManfaat | undefined): string {
  return sebelum === undefined ? "" : kalimatManfaat(kurangi(titik, sebelum));
}
