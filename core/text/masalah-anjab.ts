import type { LembarSiasn } from "../siasn/bentuk";

/** Figures and names that a sentence mentions. */
type Data = Readonly<Record<string, string | number>>;

const kutip = (nilai: string | number | undefined): string => `“${nilai ?? ""}”`;

function perubahan(d: Data): string {
  const bagian = [
    ...(Number(d["sisipan"]) > 0 ? [`${d["sisipan"] ?? 0} sisipan (${kutip(d["disisipkan"])})`] : []),
    ...(Number(d["hapusan"]) > 0 ? [`${d["hapusan"] ?? 0} hapusan (${kutip(d["dihapus"])})`] : []),
  ];
  const oleh = d["oleh"] === "" || d["oleh"] === undefined ? "" : ` oleh ${d["oleh"]}`;
  return `Dokumen memuat perubahan terlacak${oleh}: ${bagian.join(" dan ")}. Yang dibaca adalah isinya bila semua perubahan diterima: sisipan ikut, hapusan tidak. Bila bukan itu yang dimaksud, terima atau tolak perubahannya di Word (Tinjau > Lacak Perubahan), simpan, lalu impor lagi.`;
}

/** What each sheet of the SIASN workbook holds. */
export const ISI_LEMBAR_SIASN: Readonly<Record<LembarSiasn, string>> = {
  jabatan:
    "kode jabatan, ikhtisar, kualifikasi, syarat jabatan, fungsi pekerjaan, prestasi kerja, tanggung jawab, wewenang, dan kelas jabatan",
  tugas: "tugas pokok dengan hasil kerja, volume, dan waktunya, bahan kerja, dan perangkat kerja",
  korelasi: "korelasi jabatan",
  lingkungan: "kondisi lingkungan kerja",
  risiko: "risiko bahaya",
};

/** Sentences of the problems that only an informasi jabatan has. */
export const KALIMAT_ANJAB = {
  perubahanTerlacak: perubahan,
  komentarDokumen: (d: Data) => `Dokumen memuat ${d["jumlah"] ?? 0} komentar; komentar tidak diambil.`,
  catatanKaki: (d: Data) =>
    `Catatan kaki atau catatan akhir (${kutip(d["contoh"])}) tidak diambil. Pindahkan ke dalam isi dokumen bila diperlukan.`,
  kepalaKakiHalaman: (d: Data) => `Kepala atau kaki halaman (${kutip(d["contoh"])}) dibaca sebagai bagian cetakan, bukan isi.`,
  bagianTakTerbaca: (d: Data) =>
    `Sebanyak ${d["huruf"] ?? 0} huruf dokumen ini berada di bentuk yang tidak terbaca, misalnya kotak gambar atau rumus. Bandingkan pratinjau dengan dokumennya, dan salin bagian yang tidak tampak ke dalam teks biasa.`,
  gambarDokumen: () =>
    "Di sini dokumen berisi gambar, bukan teks. Isi gambar tidak dibaca; ketik isinya di dokumen atau di halaman Informasi jabatan.",
  potonganTakDiambil: (d: Data) =>
    `${kutip(d["nilai"])} tidak dikenali sebagai isi formulir, sehingga tidak diambil. Betulkan selnya, keluarkan barisnya, atau isikan di halaman Informasi jabatan.`,
  unsurLama: (d: Data) =>
    `${kutip(d["nilai"])} berada di bawah ${kutip(d["judul"])}, butir formulir lama yang tidak ada lagi. Tidak diambil; pindahkan ke butir yang sesuai bila diperlukan.`,
  unsurAsing: (d: Data) =>
    `${kutip(d["nilai"])} berada di bawah ${kutip(d["judul"])}, judul yang tidak dikenal di formulir ini. Tidak diambil; ganti judulnya dengan nama butir formulir, atau isikan di halaman Informasi jabatan.`,
  kodeTakDikenal: (d: Data) =>
    `${kutip(d["nilai"])} tidak ada dalam daftar kode syarat jabatan. Jawab pertanyaannya, atau betulkan selnya.`,
  nilaiUnsurTakDikenal: (d: Data) =>
    `${kutip(d["nilai"])} tidak dapat diartikan. Betulkan selnya, atau isikan di halaman Informasi jabatan.`,
  barisUnsurTerlaluBanyak: (d: Data) => `Satu unsur paling banyak ${d["batas"] ?? 0} baris; baris ini tidak diambil.`,
  hasilTakBerpasangan: (d: Data) =>
    `Hasil kerja ${kutip(d["nilai"])} tidak dapat dipasangkan dengan satu tugas: banyaknya hasil kerja berbeda dari banyaknya tugas. Isikan di halaman Informasi jabatan.`,
  tugasTanpaAngka: (d: Data) =>
    `Tugas ${kutip(d["nilai"])} belum ada di ABK dan dokumen ini tidak menyebut volume dan waktunya. Dibuat dengan volume dan waktu nol; lengkapi di ABK.`,
  sisaContohSiasn: (d: Data) =>
    `${kutip(d["nilai"])} adalah isi bawaan formulir SIASN yang kosong, bukan isian jabatan ini; tidak diambil. Bila memang isian jabatan ini, isikan di halaman Informasi jabatan.`,
  butirTakAda: (d: Data) =>
    `Berkas ini tidak memuat ${d["jumlah"] ?? 0} dari ${d["dari"] ?? 0} butir informasi jabatan: ${d["butir"] ?? ""}. Yang tersimpan di butir itu tidak diubah; lengkapi di halaman Informasi jabatan.`,
  lembarSiasnTakAda: (d: Data) =>
    `Buku kerja ini tidak memuat lembar ${d["nilai"] ?? ""}, sehingga ${d["isi"] ?? ""} tidak diambil; yang tersimpan tidak diubah. Bila lembarnya seharusnya ada, unduh lagi buku kerjanya lalu impor ulang.`,
  lembarSiasnAsing: (d: Data) =>
    `Lembar ${d["nilai"] ?? ""} ada, tetapi judul kolomnya bukan judul formulir SIASN, sehingga ${d["isi"] ?? ""} tidak diambil; yang tersimpan tidak diubah. Samakan judul kolomnya dengan formulir SIASN, lalu impor lagi.`,
  lembarSiasnGanda: (d: Data) =>
    `Lembar ${d["nilai"] ?? ""} sama-sama memuat ${d["isi"] ?? ""}, padahal satu buku kerja SIASN adalah satu jabatan. Belum ada yang diambil: pisahkan menjadi satu buku kerja setiap jabatan, atau hapus lembar yang tidak dipakai, lalu impor lagi.`,
  kolomSiasnTakAda: (d: Data) =>
    `Lembar ${kutip(d["nilai"])} tidak mempunyai kolom ${d["kolom"] ?? ""}; isinya tidak diambil, dan yang tersimpan tidak diubah.`,
  unsurDipertahankan: (d: Data) =>
    `${d["unsur"] ?? "Unsur"} jabatan ini sudah diisi sebagai hasil analisis atau standar dan berbeda dari berkas; isi yang ada dipertahankan menurut jawaban Anda.`,
  unsurBerkurang: (d: Data) => `${d["unsur"] ?? "Unsur"} yang tersimpan diganti isi berkas ini; yang tidak ada lagi: ${d["contoh"] ?? ""}.`,
  anjabGanda: (d: Data) =>
    `Informasi jabatan ${kutip(d["nama"])} di unit ${kutip(d["unit"])} sudah diambil dari ${kutip(d["tempat"])}, sehingga isi berkas ini tidak diambil. Keluarkan salah satunya, atau bedakan nama jabatannya.`,
  anjabTanpaJabatan: () =>
    "Nama jabatan tidak ditemukan di berkas ini. Tentukan lewat “Betulkan pembacaan…”, atau jawab pertanyaannya, supaya isinya dapat diambil.",
} as const;
