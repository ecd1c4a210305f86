import { tabelDari } from "../baris/semua";
import { isUtuh, type HasilSelamat } from "../selamat/hasil";
import { formatAngka } from "./number";

/** What a salvage came to, in sentences: what is there, what came of the history, and what is lost. */
export function kalimatSelamat(hasil: HasilSelamat): readonly string[] {
  const { tabel, langkah, perubahan, riwayatHilang, lampiranHilang } = hasil;
  const jumlah = (angka: (satu: HasilSelamat["tabel"][number]) => number): number => tabel.reduce((sudah, satu) => sudah + angka(satu), 0);
  const dariRiwayat = jumlah((satu) => satu.dariRiwayat);
  return [
    `${formatAngka(jumlah(({ ada }) => ada))} baris dan riwayat dengan ${formatAngka(langkah)} langkah (${formatAngka(perubahan)} perubahan) ada di berkas baru.`,
    ...(dariRiwayat > 0 ? [`${formatAngka(dariRiwayat)} baris yang tidak terbaca disusun kembali dari riwayat.`] : []),
    ...tabel.filter(({ hilang }) => hilang > 0).map(kalimatHilang),
    ...(riwayatHilang > 0 ? [`${formatAngka(riwayatHilang)} baris riwayat tidak terbaca; rantai riwayat dimulai lagi dari sini.`] : []),
    ...(lampiranHilang > 0 ? [`${formatAngka(lampiranHilang)} isi dokumen, lampiran, atau draf tidak terbaca.`] : []),
    ...(isUtuh(hasil) ? ["Tidak ada yang hilang."] : []),
  ];
}

function kalimatHilang({ tabel, hilang, namaHilang }: HasilSelamat["tabel"][number]): string {
  const nama = namaHilang.length === 0 ? "" : `: ${namaHilang.join(", ")}${namaHilang.length < hilang ? ", …" : ""}`;
  return `${tabelDari(tabel).nama}: ${formatAngka(hilang)} baris hilang${nama}.`;
}

/** Words of the page of a data file that could not be opened. */
export const TEKS_DARURAT = {
  judul: "Berkas data belum dapat dibuka",
  letak: "Letak berkas",
  tidakDiubah: "Berkas itu tidak diubah dan tetap di tempatnya.",
  selamatkan: "Selamatkan yang terbaca",
  selamatkanArti:
    "Menyalin setiap baris yang masih terbaca ke berkas baru, menyusun kembali yang lain dari riwayat, lalu menyebut apa yang hilang. Berkas yang rusak disimpan dengan nama bertanggal.",
  cadangan: "Buka cadangan terakhir",
  cadanganArti: ({
    waktu,
    pegawai,
    jabatan,
    langkah,
  }: {
    readonly waktu: string;
    readonly pegawai: number;
    readonly jabatan: number;
    readonly langkah: number;
  }) =>
    `Cadangan ${waktu}: ${formatAngka(pegawai)} pegawai, ${formatAngka(jabatan)} jabatan, ${formatAngka(langkah)} langkah. Yang dikerjakan sesudahnya tidak ada di dalamnya.`,
  tanpaCadangan:
    "Tidak ada cadangan utuh di samping berkas ini. Bila cadangan juga disalin ke USB atau tempat kedua, pasang tempat itu lalu tekan Coba buka lagi.",
  halCadangan: "Cadangan yang utuh",
  kunci: "Pakai berkas kunci cadangan itu",
  kunciArti: (waktu: string, berkas: string) =>
    `Cadangan ${waktu} membawa berkas kunci kantor ini: ${berkas}. Tepat dapat meletakkannya kembali; sesudah itu kata sandi pada waktu cadangan itu yang berlaku, jadi periksa lagi daftar orang yang boleh membuka.`,
  tanpaKunci:
    "Tidak ada cadangan yang membawa berkas kuncinya di sini. Bila cadangan juga disalin ke USB atau tempat kedua, pasang tempat itu lalu tekan Coba buka lagi. Jangan hapus berkas data ini.",
  berkunci: (waktu: string) => `Cadangan ${waktu} terkunci dengan kunci dari waktu atau komputer lain.`,
  bukaBerkunci: "Buka dengan kata sandi waktu itu",
  halKunci: "Berkas kunci cadangan",
  cobaLagi: "Coba buka lagi",
  contoh: "Lihat contoh",
  selesai: "Isi yang terbaca sudah diselamatkan",
  disimpan: (lama: string) => `Berkas yang rusak disimpan sebagai ${lama}.`,
  dipulihkan: (lama: string) =>
    `Cadangan itu menjadi data kantor.${lama === "" ? "" : ` Berkas yang tidak terbuka disimpan sebagai ${lama}.`}`,
  lanjut: "Mulai bekerja",
  sedang: "Membaca berkas yang rusak…",
} as const;
