import type { PlainDate } from "../date";
import type { JabatanDijelaskan, KompetensiKurang, PenjelasanOrang, TempatDijelaskan } from "../penempatan/penjelasan";
import type { HasilAturan } from "../penempatan/penilai";
import { menurut } from "../peraturan/register";
import { faktaAturan } from "./alasan-penempatan";
import { KALIMAT_ATURAN } from "./aturan-penempatan";
import { formatTanggal } from "./date";
import { kutipan } from "./kasus-halaman";
import { formatAngka } from "./number";
import { TEKS_HALAMAN_PENEMPATAN } from "./penempatan-halaman";
import { berurutan } from "./umum";

/** The page on which a person reads what a placement did with her. */
export const TEKS_PENJELASAN_PENEMPATAN = {
  judul: "Penjelasan usul penempatan",
  tombol: "Penjelasan bagi pegawai",
  keadaan: (per: PlainDate, sampai: PlainDate) => `Keadaan per ${formatTanggal(per)}, kursi dan syarat sampai ${formatTanggal(sampai)}`,
  pengantar:
    "Penjelasan ini untuk pegawai yang bersangkutan, tentang dirinya sendiri saja. Usul disusun dengan hitungan; hitungan itu bukan keputusan.",
  isian: { nama: "Nama", nip: "NIP", jabatan: "Jabatan sekarang", sejak: "Sejak", usul: "Usul" },
  belumBerjabatan: "belum berjabatan",
  tanggalBelum: "belum tercatat",
  pindah: (ke: string, hari: PlainDate) => `Diusulkan pindah ke ${ke}, paling awal ${formatTanggal(hari)}.`,
  terkunci: "Perpindahan ini dikehendaki penyusun usul, bukan pilihan hitungan.",
  tetap: "Tidak ada perpindahan yang diusulkan.",
  tidakIkut: {
    menjelangKeluar:
      "Tidak ikut dihitung: menurut catatan kantor akan meninggalkan jabatannya dalam jangka waktu ini, atau sudah ada jabatan berikutnya.",
    tidakMemangku: "Tidak ikut dihitung: menurut kedudukan hukumnya tidak sedang memangku jabatan.",
  },
  syarat: { usul: "Syarat jabatan yang diusulkan", sendiri: "Syarat jabatan sekarang" },
  kolomSyarat: { syarat: "Syarat", sifat: "Sifat", hasil: "Hasil", fakta: "Fakta Anda", pasal: "Pasal" },
  catatanSifat:
    "Syarat keras menghalangi perpindahan bila tidak terpenuhi; syarat lunak mengurangi nilai; anjuran hanya disebut. Sifatnya ditetapkan kantor.",
  nilai: { usul: "Nilai bagi jabatan yang diusulkan", sendiri: "Nilai bagi jabatan sekarang" },
  kolomNilai: { bagian: "Bagian", nilai: "Nilai", bobot: "Bobot", sumbangan: "Sumbangan", bukti: "Bukti" },
  tanpaNilai: "Nilainya belum ada: tidak satu bagian pun berbukti.",
  lain: "Jabatan lain",
  lainArti:
    "Paling banyak lima: jabatan dengan nilai tertinggi yang boleh dipangku, dan yang paling dekat untuk dapat dipangku, dengan yang diperlukan untuk itu.",
  kolomLain: { jabatan: "Jabatan", nilai: "Nilai", keadaan: "Syarat keras", perlu: "Yang diperlukan" },
  terpenuhi: "terpenuhi",
  terpenuhiMulai: (hari: PlainDate) => `terpenuhi mulai ${formatTanggal(hari)}`,
  belum: "belum terpenuhi",
  takAdaLagi: "tidak ada lagi",
  tidakDipakai: "Yang tidak dipakai",
  tidakDipakaiArti: [
    "Jenis kelamin, agama, status perkawinan, bakat, minat, dan temperamen tidak dipakai sama sekali.",
    "Usia hanya dipakai untuk syarat usia dan batas usia pensiun yang disebut di atas, bukan untuk nilai.",
  ],
  perkaraTertutup: "Perkara disiplin tidak diperiksa untuk penjelasan ini.",
  tanpaPerkara: "Rincian perkara disiplin tidak ikut: siapa yang boleh melihatnya diatur tersendiri.",
  putusan: "Yang memutuskan, dan cara berkeberatan",
} as const;

const T = TEKS_PENJELASAN_PENEMPATAN;

/** A post with its unit and kelas. */
export function sebutanJabatan({ nama, unit, kelas }: TempatDijelaskan): string {
  return [`${nama} (${unit})`, ...(kelas === null ? [] : [TEKS_HALAMAN_PENEMPATAN.kelas(kelas)])].join(", ");
}

/** What is proposed for her, in one line. */
export function kalimatUsulOrang({ usul, keikutan }: PenjelasanOrang): string {
  if (usul !== null) return [T.pindah(sebutanJabatan(usul.tempat), usul.hari), ...(usul.terkunci ? [T.terkunci] : [])].join(" ");
  return keikutan === "ikut" ? T.tetap : T.tidakIkut[keikutan];
}

/** The fact of a rule without anybody else's name: a relative is told of as one. */
export function faktaSendiri(aturan: HasilAturan): string {
  return aturan.id === "konflik" && aturan.keadaan === "gagal"
    ? "ada kerabat yang tercatat di atas, di bawah, atau seunit dengan jabatan ini"
    : faktaAturan(aturan);
}

/** The article of a rule; the office itself where no text says it. */
export function pasalSendiri({ ketentuan }: HasilAturan): string {
  return ketentuan === null ? TEKS_HALAMAN_PENEMPATAN.aturan.kantor : kutipan(ketentuan);
}

/** How she stands to the hard rules of a post. */
export function keadaanJabatan({ pasangan, terpenuhi }: JabatanDijelaskan, per: PlainDate): string {
  if (terpenuhi === null) return T.belum;
  return terpenuhi > per || pasangan.palingAwal === null ? T.terpenuhiMulai(terpenuhi) : T.terpenuhi;
}

/** What it would take to have a post: the hard rules that are not met, each with its fact and article, and the competencies that lack, each with its training. */
export function yangDiperlukan({ pasangan, kompetensi }: JabatanDijelaskan): readonly string[] {
  const keras = pasangan.aturan.filter(({ sifat, keadaan }) => sifat === "keras" && keadaan === "gagal");
  const lunak = pasangan.aturan.filter(({ sifat, keadaan }) => sifat === "lunak" && keadaan === "gagal");
  const ditimbang =
    lunak.length === 0 ? [] : [`Perlu ditimbang, tidak menghalangi: ${lunak.map(({ id }) => KALIMAT_ATURAN[id].nama).join("; ")}`];
  const semua = [...keras.map(kalimatSyarat), ...kompetensi.map(kalimatKurang), ...ditimbang];
  return semua.length === 0 ? [T.takAdaLagi] : semua;
}

const kalimatSyarat = (satu: HasilAturan): string => `${KALIMAT_ATURAN[satu.id].nama}: ${faktaSendiri(satu)} (${pasalSendiri(satu)})`;

function kalimatKurang({ nama, ada, perlu, pelatihan }: KompetensiKurang): string {
  const lewat = pelatihan.length === 0 ? "belum ada pelatihannya di katalog" : `pelatihan ${berurutan(pelatihan)}`;
  return `${nama}: tingkat ${formatAngka(ada)}, standarnya ${formatAngka(perlu)}; ${lewat}`;
}

/** Who decides, and what she may do: ask, have her data corrected, object. */
export function butirPutusan({ keberatanHari }: PenjelasanOrang): readonly string[] {
  return [
    `Pejabat yang berwenang memutuskan setiap perpindahan; usul ini rekomendasi kepadanya. Tidak ada keputusan yang hanya didasarkan pada hitungan (${kutipan("penempatan-keberatan")}).`,
    "Keberatan atas usul ini diajukan tertulis kepada unit kepegawaian kantor ini, dengan menyebut bagian yang dianggap keliru dan buktinya.",
    `Data pribadi yang keliru diperbaiki paling lambat ${formatAngka(menurut("data-pribadi-perbaikan"))} jam sesudah permintaan (${kutipan("data-pribadi-perbaikan")}); salinan data dan jejaknya dapat diminta (${kutipan("akses-data-pribadi")}).`,
    `Terhadap keputusan yang kelak ditetapkan tersedia upaya administratif, paling lambat ${formatAngka(keberatanHari)} hari kerja sejak diterima (${kutipan("hukdis-keberatan")}).`,
  ];
}
