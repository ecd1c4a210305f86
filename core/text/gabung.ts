import type { KehilanganGabung, RingkasanGabung } from "../jabatan/rencana-gabung";
import { TEKS_UNSUR } from "./anjab";
import { TEKS_METODE } from "./metode";
import { formatAngka } from "./number";

/** Joining a twin: two jabatan or two units that are one. */
export const TEKS_GABUNG = {
  gabungkan: "Gabungkan dengan…",
  jabatan: "Jabatan",
  unit: "Unit",
  judul: (nama: string) => `Gabungkan ${nama}`,
  penjelasan: "Semua yang ada pada data ini pindah ke pilihan di bawah, dan namanya diingat sebagai nama lain. Dapat diurungkan.",
  pilihJabatan: "Digabungkan ke jabatan",
  pilihUnit: "Digabungkan ke unit",
  yangPindah: "Yang pindah",
  yangHilang: "Yang tidak dapat disimpan dari keduanya",
  dokumen: "Dokumen yang sudah ditetapkan tidak berubah.",
  lakukan: "Gabungkan",
  selesai: (dari: string, ke: string) => `${dari} digabungkan ke ${ke}.`,
  samaSaja: "tidak ada yang digabungkan: keduanya data yang sama",
} as const;

/** What moves, as a list of words: `3 pegawai, 12 uraian tugas`. Empty when nothing hangs on the joined one. */
export function kalimatPindah(ringkasan: RingkasanGabung): string {
  const butir: readonly (readonly [number, string])[] = [
    [ringkasan.unit, "unit di bawahnya"],
    [ringkasan.jabatan, "jabatan"],
    [ringkasan.jabatanDigabung, "jabatan senama digabungkan"],
    [ringkasan.pegawai, "pegawai"],
    [ringkasan.penugasan, "Plt., Plh., atau rangkap"],
    [ringkasan.tugas, "uraian tugas"],
    [ringkasan.unsur, "unsur informasi jabatan"],
    [ringkasan.fungsi, "fungsi unit"],
    [ringkasan.bawahan, "jabatan bawahan"],
  ];
  const kalimat = butir.flatMap(([jumlah, hal]) => (jumlah > 0 ? [`${formatAngka(jumlah)} ${hal}`] : []));
  return kalimat.length === 0 ? "Tidak ada pegawai, tugas, atau bawahan yang perlu dipindahkan." : `${kalimat.join(", ")}.`;
}

/** What cannot be kept of both, as a sentence. */
export function kalimatKehilangan(satu: KehilanganGabung): string {
  switch (satu.jenis) {
    case "metode":
      return `${satu.jabatan}: tetap dihitung dengan ${TEKS_METODE[satu.tinggal]}; isian ${TEKS_METODE[satu.hilang]} tidak ikut.`;
    case "tugasTidakDihitung":
      return `${satu.jabatan}: ${formatAngka(satu.tugas)} uraian tugas ikut pindah tetapi tidak dihitung selama metodenya ${TEKS_METODE[satu.metode]}.`;
    case "usul":
      return `${satu.jabatan}: usul formasi ${formatAngka(satu.tinggal)} tetap; usul ${formatAngka(satu.hilang)} tidak ikut.`;
    case "kursi":
      return `${satu.jabatan}: ${formatAngka(satu.tinggal)} kursi tetap; ${formatAngka(satu.hilang)} kursi pada yang digabungkan tidak ikut.`;
    case "kelas":
      return `${satu.jabatan}: kelas ${satu.tinggal} tetap; kelas ${satu.hilang} tidak ikut.`;
    case "unsur":
      return `${satu.jabatan}: unsur informasi jabatan yang sudah ada tetap; yang berbeda pada yang digabungkan tidak ikut: ${satu.unsur
        .map((unsur) => TEKS_UNSUR[unsur].toLowerCase())
        .join(", ")}.`;
    case "penugasan":
      return `${satu.jabatan}: ${formatAngka(satu.jumlah)} penugasan Plt., Plh., atau rangkap tidak ikut karena sudah ada di jabatan tujuan.`;
    case "standar":
      return `${satu.jabatan}: ${formatAngka(satu.jumlah)} standar kompetensi tidak ikut karena sudah ada di jabatan tujuan.`;
    case "batasanPenempatan":
      return `${satu.jabatan}: ${formatAngka(satu.jumlah)} batasan rencana penempatan tidak ikut karena sudah ada di jabatan tujuan, atau mencoret orang yang dikunci di sana.`;
    case "usulPenempatan":
      return `${satu.jabatan}: ${formatAngka(satu.jumlah)} usul penempatan tidak ikut karena rencananya sudah mengusulkan orang itu ke jabatan tujuan, atau asal dan tujuannya menjadi satu jabatan.`;
    case "predikat":
      return `${satu.jabatan}: ${formatAngka(satu.jumlah)} predikat unit tidak ikut karena unit tujuan sudah mempunyai predikat tahun itu.`;
  }
}
