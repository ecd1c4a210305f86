import { computeBagianPenunjang, computeKebutuhanPokok, type BarisKegiatan, type BarisPenunjang } from "./beban-waktu";
import type { HasilMetode, Isian } from "./metode";
import { bandingkanTertulis } from "./tertulis";
import { computeWaktuTersedia, type IsianWaktu } from "./waktu-tersedia";

export interface IsianAbkKes {
  readonly waktu: IsianWaktu;
  readonly kegiatan: readonly BarisKegiatan[];
  readonly penunjang: readonly BarisPenunjang[];
  /** Need that a sheet prints; null when there is none to compare with. */
  readonly tertulis: Isian;
}

/**
 * ABK-Kes: need = sum(capaian / SBK) x STP, with SBK = WKT / norma waktu, FTP% = supporting time / WKT x 100 and
 * STP = 1 / (1 - FTP / 100), applied once to the whole. [abk-kes]
 * Divides by its own WKT, not by the profile's waktu kerja efektif.
 */
export function computeAbkKes(isian: IsianAbkKes): HasilMetode {
  const waktu = computeWaktuTersedia(isian.waktu);
  if (waktu.menit <= 0) return { kebutuhan: 0, waktuTersediaMenit: null, langkah: waktu.langkah, temuan: waktu.temuan };
  const pokok = computeKebutuhanPokok(isian.kegiatan, waktu.menit);
  const penunjang = computeBagianPenunjang(isian.penunjang, waktu.menit);
  const langkah = [...waktu.langkah, ...pokok.langkah, ...penunjang.langkah];
  const temuan = [...pokok.temuan, ...penunjang.temuan];
  const ftp = penunjang.jumlah;
  if (ftp >= 100) {
    return { kebutuhan: 0, waktuTersediaMenit: waktu.menit, langkah, temuan: [...temuan, { kode: "kelonggaranHabis", persen: ftp }] };
  }
  const stp = 100 / (100 - ftp);
  const kebutuhan = pokok.jumlah * stp;
  const beda = isian.tertulis === null ? null : bandingkanTertulis(isian.tertulis, kebutuhan);
  return {
    kebutuhan,
    waktuTersediaMenit: waktu.menit,
    langkah: [
      ...langkah,
      { langkah: "standarPenunjang", nama: "", bahan: [ftp], hasil: stp },
      { langkah: "kebutuhanAbkKes", nama: "", bahan: [pokok.jumlah, stp], hasil: kebutuhan },
    ],
    temuan: beda ? [...temuan, { kode: "tertulisBeda", ...beda }] : temuan,
  };
}
