import { idUnsur, type AnjabJabatan, type AsalIsi, type IsiUnsur, type UnsurAnjab } from "../../../core/anjab/unsur";
import type { BahanInformasi } from "../../../core/anjab/naskah-informasi";
import type { IsiAnjabLengkap } from "../../../core/anjab/potret";
import { parsePlainDate } from "../../../core/date";
import type { BahanFormasi } from "../../../core/formasi/naskah-usul";
import type { JabatanUji } from "../formasi/kantor-uji";

const ANALISIS: AsalIsi = {
  asal: "dianalisis",
  oleh: "Sri Rahayu",
  tanggal: parsePlainDate("2026-03-03"),
  dari: "wawancara dua pemegang jabatan",
};
const STANDAR: AsalIsi = { asal: "standar", oleh: "", tanggal: null, dari: "kamus jabatan kantor" };
const BAWAAN: AsalIsi = { asal: "bawaan", oleh: "", tanggal: null, dari: "" };

export const ARSIPARIS: JabatanUji = {
  unit: "Subbagian Umum",
  nama: "Arsiparis Terampil",
  kelas: 6,
  pns: 1,
  pppk: 0,
  // 625 results of 120 minutes and 10 a month of 75: 75.000 + 9.000 = 84.000 minutes, of 75.000 a year.
  tugas: [
    [625, "tahun", 120, "Menata berkas"],
    [10, "bulan", 75, "Menyusun daftar"],
  ],
};

const PANJANG = "melaksanakan penyiapan bahan, penelaahan, dan pelaporan sesuai ketentuan agar pelaksanaan tugas berjalan lancar ";

/** What somebody wrote of a jabatan, every element of it; the materials serve its tasks. */
const ISI_LENGKAP = (tugasId: readonly string[], kali = 1): Partial<IsiUnsur> => ({
  ikhtisar: { teks: `Menyiapkan bahan perencanaan: ${PANJANG.repeat(kali).trim()}.` },
  pendidikan: { minimum: "S-1/Diploma IV", baris: [{ uraian: "Ekonomi Pembangunan" }, { uraian: "Administrasi Negara & Publik" }] },
  diklat: {
    baris: [
      { jenis: "manajerial", uraian: "Pelatihan Kepemimpinan Pengawas" },
      { jenis: "teknis", uraian: "Penyusunan rencana kerja" },
      { jenis: "teknis", uraian: "Aplikasi perencanaan <terpadu>" },
    ],
  },
  pengalaman: { baris: [{ uraian: "Bidang perencanaan", tahun: 2 }] },
  bahanKerja: {
    baris: [
      { nama: "Dokumen rencana strategis", penggunaan: "", tugasId: tugasId.slice(0, 2) },
      { nama: "Disposisi pimpinan", penggunaan: "Dasar pelaksanaan tugas", tugasId: [] },
    ],
  },
  perangkatKerja: { baris: [{ nama: "Komputer dan pencetak", penggunaan: "Mengolah naskah", tugasId: [] }] },
  tanggungJawab: { baris: Array.from({ length: 4 * kali }, (_, nomor) => ({ uraian: `Kebenaran laporan bagian ${nomor + 1}` })) },
  wewenang: { baris: [{ uraian: "Meminta data kepada unit kerja" }, { uraian: "" }] },
  korelasi: {
    baris: [
      { jabatan: "Kepala Subbagian", unit: "Subbagian Perencanaan, Data, dan Informasi", dalamHal: "Menerima arahan dan melaporkan hasil" },
    ],
  },
  lingkungan: {
    baris: [
      { aspek: "Tempat Kerja", faktor: "Di dalam ruangan" },
      { aspek: "Suhu", faktor: "Sejuk" },
    ],
  },
  risiko: { baris: [{ nama: "Kelelahan mata", penyebab: "Menatap layar lama" }] },
  keterampilan: { baris: [{ uraian: "Menyusun rencana anggaran" }] },
  bakat: { kode: ["G", "V", "Q"] },
  temperamen: { kode: ["J", "M"] },
  minat: { kode: ["I", "C"] },
  upayaFisik: { kode: ["03", "18", "20"] },
  kondisiFisik: {
    jenisKelamin: "keduanya",
    umur: "",
    umurMaksimal: 58,
    tinggi: "Tidak disyaratkan",
    berat: "Tidak disyaratkan",
    postur: "Tidak disyaratkan",
    penampilan: "Rapi",
    keadaan: "Sehat",
    disabilitas: true,
    jenisDisabilitas: ["fisik"],
  },
  fungsiPekerjaan: { data: ["D2"], orang: ["O6"], benda: ["B7"] },
  prestasi: { teks: "Laporan selesai tepat waktu", nilai: "sangatBaik" },
  kelas: { sumber: "Keputusan penetapan kelas jabatan" },
});

const ASAL_UJI: Readonly<Partial<Record<UnsurAnjab, AsalIsi>>> = { pendidikan: STANDAR, kelas: STANDAR, temperamen: BAWAAN, minat: BAWAAN };

/** Contents as the elements of a jabatan: taken from a standard, defaults, and the rest analysed. */
export function anjabUji(jabatanId: string, isi: Partial<IsiUnsur>): AnjabJabatan {
  return Object.fromEntries(
    Object.entries(isi).map(([unsur, satu]) => [
      unsur,
      {
        id: idUnsur(jabatanId, unsur as UnsurAnjab),
        jabatanId,
        unsur,
        isi: satu,
        revision: 1,
        ...(ASAL_UJI[unsur as UnsurAnjab] ?? ANALISIS),
      },
    ]),
  ) as AnjabJabatan;
}

const TAHAPAN = ["Mengumpulkan bahan", "Menelaah bahan", "Menyusun konsep"];

/** The informasi jabatan of an office: every third jabatan without any element, every fifth with long ones. */
export function bahanInformasi(bahan: BahanFormasi, lain: Partial<BahanInformasi> = {}): BahanInformasi {
  const jabatan = bahan.rekap.map((rekap, nomor): IsiAnjabLengkap => {
    const jejak = bahan.jejak(rekap);
    const tugas = jejak.baris;
    const kosong = nomor % 3 === 2;
    const isi = ISI_LENGKAP(
      tugas.map(({ id }) => id),
      nomor % 5 === 4 ? 12 : 1,
    );
    return {
      rekap,
      jejak,
      tugas,
      kode: kosong ? null : `1.2.${nomor}`,
      kedudukan: {
        baris: { administrator: ["Sekretariat KPU Kabupaten Sagara"], pengawas: [rekap.unit], pelaksana: [rekap.nama] },
        tanpaTingkat: [],
      },
      anjab: kosong ? {} : anjabUji(rekap.jabatanId, isi),
      rincian: Object.fromEntries(
        kosong ? [] : tugas.slice(0, 1).map(({ id }) => [id, { hasilKerja: "Konsep rencana kerja", tahapan: TAHAPAN }] as const),
      ),
    };
  });
  return { ...bahan, satuan: "jam", asal: true, buku: false, penetapan: null, jabatan, ...lain };
}
