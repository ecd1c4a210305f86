import type { TemuanKasus } from "../disiplin/temuan-kasus";
import type { TemuanTim } from "../disiplin/tim";
import { menurut } from "../peraturan/register";
import { formatTanggal } from "./date";
import { TEKS_LANGKAH_KASUS, TEKS_PERANGKAT, TEKS_UNSUR_TIM } from "./kasus";
import { namaTitik } from "./kasus-halaman";
import { formatAngka } from "./number";

/** One finding of a case in one sentence. `nama` names a member of the team by the row. */
export function kalimatTemuanKasus(temuan: TemuanKasus, nama: (anggotaId: string) => string): string {
  switch (temuan.jenis) {
    case "tanpaTanggal":
      return `${namaTitik(temuan.titik)} belum bertanggal, sehingga tenggat sesudahnya tidak dapat dihitung.`;
    case "terbalik":
      return `${namaTitik(temuan.kemudian.titik)} (${formatTanggal(temuan.kemudian.tanggal)}) mendahului ${namaTitik(temuan.dahulu.titik).toLowerCase()} (${formatTanggal(temuan.dahulu.tanggal)}).`;
    case "masaDepan":
      return `${namaTitik(temuan.titik)} (${formatTanggal(temuan.tanggal)}) belum terjadi pada hari ini.`;
    case "panggilanTerlaluDekat":
      return `${TEKS_LANGKAH_KASUS[temuan.langkah]} hanya ${formatAngka(Math.max(0, temuan.hariKerja))} hari kerja sebelum pemeriksaan; paling sedikit ${formatAngka(menurut("hukdis-panggilan-1"))}.`;
    case "tanpaHariPeriksa":
      return `${TEKS_LANGKAH_KASUS[temuan.langkah]} belum menyebut hari pemeriksaan.`;
    case "lewatTenggat":
      return temuan.tanggal === null
        ? `${namaTitik(temuan.titik)} belum dicatat, padahal tenggatnya ${formatTanggal(temuan.tenggat)}.`
        : `${namaTitik(temuan.titik)} (${formatTanggal(temuan.tanggal)}) lewat tenggat ${formatTanggal(temuan.tenggat)}.`;
    case "tanpaHasil":
      return `${TEKS_LANGKAH_KASUS[temuan.langkah]} belum menyebut hasilnya.`;
    case "tanpaNomor":
      return `Surat ${TEKS_LANGKAH_KASUS[temuan.langkah].toLowerCase()} belum bernomor.`;
    case "tanpaKode":
      return `${TEKS_LANGKAH_KASUS[temuan.langkah]} belum menyebut hukuman atau sanksinya.`;
    case "kodeAsing":
      return `Putusan ${temuan.kode} tidak dikenal ${TEKS_PERANGKAT[temuan.perangkat]}.`;
    case "perangkatKeliru":
      return `Putusan memakai jenis hukuman ${TEKS_PERANGKAT[temuan.tertulis]}; menurut hari pelanggarannya ${TEKS_PERANGKAT[temuan.seharusnya]}.`;
    case "tanpaPemeriksaan":
      return "Keputusan dijatuhkan tanpa pemeriksaan, padahal yang diperiksa tidak tercatat dua kali tidak hadir.";
    case "tanpaTim":
      return "Pelanggaran berat wajib diperiksa tim, tetapi tim pemeriksanya belum dicatat.";
    case "tim":
      return kalimatTim(temuan.temuan, nama);
    case "sudahDihukum":
      return "Pegawai ini sudah dihukum dalam berkas lain atas pelanggaran pada hari yang sama; satu pelanggaran tidak dihukum dua kali.";
  }
}

function kalimatTim(temuan: TemuanTim, nama: (anggotaId: string) => string): string {
  switch (temuan.jenis) {
    case "unsurKurang":
      return `Tim pemeriksa belum memuat ${TEKS_UNSUR_TIM[temuan.unsur].toLowerCase()}.`;
    case "tanpaKetua":
      return "Tim pemeriksa belum berketua.";
    case "lebihRendah":
      return `${nama(temuan.anggotaId)} bergolongan lebih rendah daripada yang diperiksa.`;
    case "terperiksaSendiri":
      return `${nama(temuan.anggotaId)} tidak dapat memeriksa dirinya sendiri; atasan yang terlibat diganti atasan di atasnya.`;
  }
}
