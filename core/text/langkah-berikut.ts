import type { LangkahBerikut } from "../langkah-berikut";
import { namaDokumen } from "./keadaan-dokumen";
import { formatAngka } from "./number";

/** A step in words: what is to be done and why, what the button says, and where it leads. */
export interface AjakanLangkah {
  readonly kalimat: string;
  readonly tombol: string;
  readonly href: string;
}

/** The next step as Beranda says it. */
export function ajakanLangkah(langkah: LangkahBerikut): AjakanLangkah {
  switch (langkah.jenis) {
    case "tenggatData":
      return {
        kalimat: `${formatAngka(langkah.banyak)} kewajiban data pribadi menunggu${langkah.lewat > 0 ? `, ${formatAngka(langkah.lewat)} sudah lewat` : ""}; yang terdekat ${langkah.terdekat}.`,
        tombol: "Buka tenggatnya",
        href: "/data-pribadi",
      };
    case "susunJabatan":
      return { kalimat: "Masukkan jabatan kantor: dari berkas Excel, atau ketik sendiri.", tombol: "Impor jabatan", href: "/impor" };
    case "isiTugas":
      return { kalimat: "Isi uraian tugas jabatan; kebutuhan dihitung darinya.", tombol: "Buka ABK", href: "/abk" };
    case "imporPegawai":
      return {
        kalimat: "Impor daftar pegawai, agar kebutuhan dapat dibandingkan dengan yang ada.",
        tombol: "Impor pegawai",
        href: "/impor",
      };
    case "pilihTempatKedua":
      return {
        kalimat: "Pilih tempat kedua untuk cadangan (USB, cakram lain, folder bersama), agar data selamat bila komputer ini rusak.",
        tombol: "Pilih tempat kedua",
        href: "/cadangan",
      };
    case "lengkapiTugas":
      return {
        kalimat: `Isi uraian tugas ${formatAngka(langkah.banyak)} jabatan yang belum mempunyainya.`,
        tombol: "Lihat jabatannya",
        href: "/jabatan/keadaan/tanpaTugas",
      };
    case "tempatkanPegawai":
      return {
        kalimat: `Tentukan jabatan ${formatAngka(langkah.banyak)} pegawai; tanpa jabatan mereka tidak terhitung.`,
        tombol: "Lihat pegawainya",
        href: "/pegawai/tanpa-jabatan",
      };
    case "lengkapiPegawai":
      return {
        kalimat: `Lengkapi data ${formatAngka(langkah.banyak)} pegawai.`,
        tombol: "Lihat pegawainya",
        href: "/pegawai/belum-lengkap",
      };
    case "periksaTemuan":
      return {
        kalimat: `Periksa ${formatAngka(langkah.banyak)} temuan pada norma dan volume: perbaiki tugasnya, atau benarkan dengan alasan.`,
        tombol: "Periksa temuan",
        href: "/norma",
      };
    case "tulisIkhtisar":
      return {
        kalimat: `Tulis ikhtisar ${formatAngka(langkah.banyak)} jabatan yang belum mempunyainya.`,
        tombol: "Buka informasi jabatan",
        href: "/anjab",
      };
    case "isiKop":
      return { kalimat: "Isi nama kantor dan penanda tangan, agar dokumen dapat dicetak lengkap.", tombol: "Isi", href: "/pengaturan" };
    case "mulaiDokumen":
      return { kalimat: "Angkanya siap: mulai dokumen ABK tahun ini.", tombol: "Buka dokumen ABK", href: "/dokumen" };
    case "ajukan":
      return {
        kalimat: `${namaDokumen(langkah.dokumen)} masih draf: ajukan bila angkanya sudah benar.`,
        tombol: "Buka dokumen",
        href: `/dokumen/${langkah.dokumen.id}`,
      };
    case "perbaiki":
      return {
        kalimat: `${namaDokumen(langkah.dokumen)} dikembalikan: perbaiki menurut catatannya, lalu ajukan lagi.`,
        tombol: "Buka dokumen",
        href: `/dokumen/${langkah.dokumen.id}`,
      };
    case "tetapkan":
      return {
        kalimat: `${namaDokumen(langkah.dokumen)} sudah diajukan: tetapkan dengan nomor dan tanggalnya.`,
        tombol: "Buka dokumen",
        href: `/dokumen/${langkah.dokumen.id}`,
      };
    case "usulFormasi":
      return { kalimat: "Dokumen ABK sudah ditetapkan: susun dan cetak usul formasi.", tombol: "Buka usul formasi", href: "/formasi" };
  }
}
