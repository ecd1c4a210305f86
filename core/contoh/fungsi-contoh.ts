import type { FungsiUnit } from "../fungsi/fungsi";
import { DAFTAR_PERATURAN } from "../peraturan/daftar-peraturan";
import { barisTabel } from "./tabel";

/**
 * Functions of the units of the sample office: unit | function. Invented in the manner of a rule of organisation, so that the office sees
 * what serves them: no task serves the complaints of the public, on purpose.
 */
const TABEL_FUNGSI = `
sekretariat | Penyusunan program kerja dan anggaran
sekretariat | Pengoordinasian pelaksanaan tugas subbagian
sekretariat | Pengendalian naskah dinas dan rapat sekretariat
sekretariat | Pembinaan pegawai dan administrasi kepegawaian
sekretariat | Penyusunan laporan kinerja dan pendampingan rapat pleno
rendatin    | Penyusunan rencana kerja, program, dan anggaran
rendatin    | Penyusunan perjanjian dan laporan kinerja
rendatin    | Pemutakhiran dan pengelolaan data pemilih
rendatin    | Pengelolaan aplikasi, sistem informasi, dan situs web
rendatin    | Pemeliharaan jaringan dan perangkat pengguna
rendatin    | Pelayanan permintaan data, tabel, dan bahan informasi
kul         | Pengelolaan keuangan, pembayaran, dan pertanggungjawaban belanja
kul         | Pengelolaan barang milik negara dan persediaan
kul         | Penyusunan rencana umum pengadaan, harga perkiraan, kontrak, dan pengadaan barang/jasa
kul         | Pengangkutan dan distribusi logistik
kul         | Pengelolaan surat, naskah dinas, dan arsip
kul         | Pengelolaan kendaraan, keamanan, kebersihan ruang, taman, dan lingkungan kantor
kul         | Pelayanan rapat, konsumsi, dan tamu kantor
tekhum      | Penyelenggaraan tahapan pemilu dan bimbingan teknis badan ad hoc
tekhum      | Pengelolaan pencalonan, keanggotaan partai politik, dan daerah pemilihan
tekhum      | Rekapitulasi hasil pemungutan suara dan penelaahan dana kampanye
tekhum      | Penyusunan rancangan keputusan, pedoman teknis, dan produk hukum
tekhum      | Penanganan sengketa hukum dan konsultasi hukum
tekhum      | Penyelenggaraan rapat pleno dan risalahnya
tekhum      | Pengelolaan dokumen hukum, koleksi, dan pelayanan salinan
parhumas    | Sosialisasi dan pendidikan pemilih
parhumas    | Pengelolaan rumah pintar pemilu
parhumas    | Hubungan masyarakat, media sosial, dokumentasi kegiatan, dan siaran pers
parhumas    | Pengelolaan berkas kepegawaian, surat tugas, kenaikan pangkat, dan daftar hadir
parhumas    | Analisis jabatan dan analisis beban kerja
parhumas    | Penanganan pengaduan masyarakat
`;

const SUMBER = DAFTAR_PERATURAN["pkpu-14-2020"].nama;

/** The functions of the sample office, numbered unit by unit. */
export function fungsiContoh(idUnit: (kunci: string | undefined) => string): readonly FungsiUnit[] {
  const nomor = new Map<string, number>();
  return barisTabel(TABEL_FUNGSI).map(([unit = "", uraian = ""]) => {
    const urutan = (nomor.get(unit) ?? 0) + 1;
    nomor.set(unit, urutan);
    return { id: `contoh-fungsi-${unit}-${urutan}`, unitId: idUnit(unit), urutan, uraian, sumber: SUMBER, revision: 1 };
  });
}
