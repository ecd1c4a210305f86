import { idUnsur, type AnjabJabatan, type IsiUnsur, type UnsurAnjab } from "../../../core/anjab/unsur";
import { WAKTU_1250, type ProfilPeriode } from "../../../core/abk/profil";
import type { JabatanSiasn } from "../../../core/siasn/susun";

/** An element as somebody analysed it. */
function unsur<U extends UnsurAnjab>(nama: U, isi: IsiUnsur[U]): AnjabJabatan {
  return {
    [nama]: {
      id: idUnsur("j1", nama),
      jabatanId: "j1",
      unsur: nama,
      isi,
      asal: "dianalisis",
      oleh: "Tim anjab",
      tanggal: null,
      dari: "wawancara",
      revision: 1,
    },
  };
}

/** One jabatan in which SIASN finds no fault and an auditor neither. */
export const ARSIPARIS: JabatanSiasn = {
  id: "j1",
  nama: "Arsiparis Terampil",
  unit: "Subbagian Keuangan, Umum, dan Logistik",
  kode: "3B.1.01",
  kelas: 6,
  caraLain: false,
  unsur: {
    ...unsur("ikhtisar", { teks: "Mengelola arsip dinamis sesuai ketentuan agar mudah ditemukan kembali" }),
    ...unsur("pendidikan", { minimum: "Diploma III/Sarjana Muda", baris: [{ uraian: "D3 Kearsipan" }] }),
    ...unsur("diklat", { baris: [{ jenis: "fungsional", uraian: "Diklat Fungsional Arsiparis" }] }),
    ...unsur("pengalaman", { baris: [{ uraian: "Mengelola arsip", tahun: 2 }] }),
    ...unsur("bahanKerja", { baris: [{ nama: "Naskah dinas", penggunaan: "Diarsipkan", tugasId: [] }] }),
    ...unsur("perangkatKerja", { baris: [{ nama: "Pedoman tata naskah", penggunaan: "Acuan", tugasId: [] }] }),
    ...unsur("tanggungJawab", { baris: [{ uraian: "Keutuhan arsip" }, { uraian: "Kerahasiaan arsip" }] }),
    ...unsur("wewenang", { baris: [{ uraian: "Menolak berkas yang tidak lengkap" }] }),
    ...unsur("korelasi", { baris: [{ jabatan: "Kepala Subbagian", unit: "Subbagian Umum", dalamHal: "Pelaporan & konsultasi <arsip>" }] }),
    ...unsur("lingkungan", {
      baris: [
        { aspek: "Keadaan Ruangan", faktor: "Cukup luas" },
        { aspek: "Suhu", faktor: "Sejuk" },
      ],
    }),
    ...unsur("risiko", { baris: [{ nama: "Fisik", penyebab: "Debu arsip" }] }),
    ...unsur("keterampilan", { baris: [{ uraian: "Menata arsip" }, { uraian: "Mengolah kata" }] }),
    ...unsur("bakat", { kode: ["Q", "G", "V"] }),
    ...unsur("temperamen", { kode: ["R", "T", "M"] }),
    ...unsur("minat", { kode: ["C", "I", "R"] }),
    ...unsur("upayaFisik", { kode: ["01", "03", "16", "20"] }),
    ...unsur("kondisiFisik", {
      jenisKelamin: "keduanya",
      umur: "paling tua 56 tahun",
      umurMaksimal: 56,
      tinggi: "Tidak ada syarat khusus",
      berat: "Tidak ada syarat khusus",
      postur: "Tegap",
      penampilan: "Rapi",
      keadaan: "Sehat",
      disabilitas: true,
      jenisDisabilitas: ["fisik"],
    }),
    ...unsur("fungsiPekerjaan", { data: ["D3"], orang: ["O8"], benda: ["B1"] }),
    ...unsur("prestasi", { teks: "Arsip tertata", nilai: "baik" }),
    ...unsur("kelas", { sumber: "Kepsekjen" }),
  },
  tugas: [
    {
      id: "t1",
      uraian: "Menata arsip aktif menurut klasifikasi",
      satuanHasil: "berkas",
      hasilKerja: "Arsip aktif yang tertata",
      volume: 2,
      periode: "hari",
      normaWaktuMenit: 90,
      keterangan: "",
    },
    {
      id: "t2",
      uraian: "Menyusutkan arsip inaktif",
      satuanHasil: "laporan",
      hasilKerja: "Laporan penyusutan",
      volume: 4,
      periode: "bulan",
      normaWaktuMenit: 100,
      keterangan: "",
    },
  ],
};

/** The reckoning of PermenPAN-RB 1/2020, which is that of SIASN. */
export const PROFIL_UJI: ProfilPeriode = { ...WAKTU_1250, konversi: "setahunkan" };
