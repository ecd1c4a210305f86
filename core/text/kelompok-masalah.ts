import type { KodeMasalah, Masalah } from "../intake/pratinjau";
import { formatAngka } from "./number";

type Kalimat = (baris: string, isian: string) => string;

/** The sentence for several problems of one kind; kinds that are not here are told by their first one. */
const KALIMAT: Readonly<Partial<Record<KodeMasalah, Kalimat>>> = {
  nipRusak: (baris) => `${baris} NIP sudah dirusak Excel (angka 18 digit hanya disimpan 15 digit). Ketik ulang dari SK.`,
  nipPanjang: (baris) => `${baris} NIP tidak terdiri atas 18 digit. Lengkapi sesuai SK.`,
  nipTidakSah: (baris) => `${baris} NIP tidak tersusun sebagai NIP. Periksa dengan SK.`,
  nipBedaTanggalLahir: (baris) => `${baris} NIP berbeda dari tanggal lahirnya. Betulkan yang keliru, atau terima dengan alasan.`,
  nipBedaJenisKelamin: (baris) => `${baris} NIP berbeda dari jenis kelaminnya. Betulkan yang keliru, atau terima dengan alasan.`,
  nipBedaStatus: (baris) => `${baris} nomor induk PPPK milik orang yang statusnya tertulis PNS atau CPNS. Betulkan status atau nomornya.`,
  nipGanda: (baris) => `${baris} baris memakai NIP yang sudah disebut baris lain. Betulkan NIP-nya atau keluarkan barisnya.`,
  wajibKosong: (baris, isian) => `${isian || "Isian wajib"} kosong di ${baris} baris. Lengkapi selnya atau keluarkan barisnya.`,
  tanggalTidakAda: (baris, isian) => `${isian || "Tanggal"} di ${baris} sel bukan tanggal yang ada di kalender.`,
  tanggalHanyaTahun: (baris, isian) =>
    `${isian || "Tanggal"} di ${baris} sel hanya menyebut tahun atau bulan, sehingga tidak disimpan. Tulis hari, bulan, dan tahunnya.`,
  tanggalTidakWajar: (baris, isian) =>
    `${isian || "Tanggal"} di ${baris} sel tidak wajar bagi orangnya; lihat barisnya, periksa dengan SK.`,
  tahunDuaAngka: (baris, isian) => `${isian || "Tanggal"} di ${baris} sel bertahun dua angka; periksa abadnya.`,
  angkaTidakTerbaca: (baris, isian) => `${isian || "Isian"} di ${baris} sel bukan angka.`,
  angkaTidakWajar: (baris, isian) => `${isian || "Isian"} di ${baris} sel di luar batas wajar.`,
  hasilBarisBerbeda: (baris) => `Pegawai yang dibutuhkan di ${baris} baris berbeda dari hitungan barisnya. Hasil hitunglah yang dipakai.`,
  jumlahBerbeda: (baris) => `${baris} JUMLAH berbeda dari jumlah barisnya. Angka hasil hitung barislah yang dipakai.`,
  jabatanTambahKursi: (baris) =>
    `${baris} baris menyebut lagi jabatan yang sudah ada di unitnya; dihitung sebagai kursi jabatan itu, bukan jabatan baru.`,
  jabatanGanda: (baris) => `${baris} jabatan sudah disebut di tempat lain. Bedakan namanya, atau keluarkan barisnya.`,
  tugasGanda: (baris) => `${baris} uraian tugas terulang. Semuanya dihitung; keluarkan yang memang terulang.`,
  barisTakTerbaca: (baris) => `${baris} baris tidak dapat dibaca sebagai data maupun sebagai bagian formulir.`,
  teksTanpaAngka: (baris) => `${baris} baris tidak bervolume dan tidak berwaktu penyelesaian sehingga tidak diambil sebagai tugas.`,
  indukTugas: (baris) =>
    `${baris} baris menjumlahkan rincian di bawahnya, sehingga dibaca sebagai judul dan tidak dihitung lagi sebagai tugas.`,
  normaGabung: (baris) =>
    `${baris} sel gabungan waktu penyelesaian dibaca untuk setiap tugas di sampingnya. Betulkan bila itu waktu semuanya.`,
  uraianDisambung: (baris) => `${baris} baris hanya melanjutkan uraian tugas di atasnya dan disambungkan ke sana.`,
  angkaKiraKira: (baris, isian) => `${isian || "Isian"} di ${baris} sel hanya perkiraan atau batas, dan dibaca menurut angkanya.`,
  pegawaiHilang: (baris) =>
    `${baris} orang tercatat di kantor ini tetapi tidak ada di daftar. Tetap seperti adanya sampai pertanyaannya dijawab.`,
  unitDariAtas: (baris) => `${baris} baris tidak menyebut unit; unitnya diambil dari baris di atasnya.`,
  samaDenganAtas: (baris) => `${baris} sel hanya bertanda sama dengan di atas (idem, sda, tanda kutip) dan diisi dari sel di atasnya.`,
  hanyaPenugasan: (baris) =>
    `${baris} orang hanya disebut sebagai pelaksana (Plt. atau Plh.). Jabatannya sendiri belum diketahui; lengkapi di halaman Pegawai.`,
  jabatanKosong: (baris) =>
    `${baris} orang diambil tanpa jabatan, sehingga tidak dihitung memangku jabatan apa pun. Lengkapi jabatannya di berkas atau di halaman Pegawai.`,
  kedudukanTersirat: (baris) =>
    `Kedudukan hukum ${baris} orang dicatat menurut keterangan atau judul bagian di berkas ini. Betulkan lewat pertanyaannya bila keliru.`,
  keteranganTakDisimpan: (baris) => `Keterangan di ${baris} baris tidak disimpan; periksa apakah ada artinya bagi jabatan orangnya.`,
  jabatanRangkap: (baris) => `${baris} baris menyebut orang yang sudah disebut; jabatannya dicatat di samping jabatan sendiri.`,
  barisSeorangBerbeda: (baris, isian) =>
    `${isian || "Isian"} di ${baris} baris berbeda dari baris lain orang yang sama; yang dipakai disebut di barisnya. Betulkan yang keliru.`,
  jenisBedaJabatan: (baris) => `${baris} jabatan pimpinan bertuliskan jenis jabatan lain; dicatat menurut nama jabatannya.`,
  tanpaTmt: (baris, isian) => `${isian || "Isian"} di ${baris} baris berubah tanpa TMT dan dianggap sejak hari daftar ini.`,
  tmtBerbeda: (baris, isian) =>
    `${isian || "TMT"} di ${baris} baris berbeda dari yang tercatat. Dipakai yang tercatat; jawab pertanyaannya bila keliru.`,
  nilaiSehariBerbeda: (baris, isian) =>
    `${isian || "Isian"} di ${baris} baris berbeda dari yang tercatat sejak hari yang sama. Dipakai yang tercatat; jawab pertanyaannya bila keliru.`,
  daftarLampau: (baris, isian) => `${isian || "Isian"} di ${baris} baris lebih lama daripada yang tercatat, sehingga tidak mengubahnya.`,
  golonganTurun: (baris) => `Golongan di ${baris} baris lebih rendah daripada yang tercatat sebelumnya. Periksa dengan SK.`,
  tmtSesudahDaftar: (baris, isian) => `${isian || "TMT"} di ${baris} baris sesudah hari daftar ini; berlaku mulai tanggalnya.`,
  tmtTanpaNilai: (baris, isian) => `${isian || "TMT"} di ${baris} baris tanpa isian yang dimulainya, sehingga tidak dicatat.`,
  tmtPnsTiada: (baris) => `TMT PNS ${baris} orang tidak ada; status PNS dicatat sejak TMT CPNS.`,
  tmtPensiunKelak: (baris) =>
    `TMT pensiun ${baris} orang belum tiba dan tidak dicatat sebagai kejadian; batas usia pensiun dihitung sendiri menurut jabatannya.`,
  pensiunLewat: (baris) => `TMT pensiun ${baris} orang sudah lewat, tetapi kedudukan hukumnya bukan pensiun. Betulkan yang keliru.`,
  keluarSebelumFakta: (baris) => `${baris} orang keluar sebelum hal lain tentangnya dimulai. Salah satu tanggalnya keliru.`,
  pegawaiKembali: (baris) => `${baris} orang yang sudah keluar ada lagi di daftar ini. Jawab pertanyaannya.`,
  unitDitentukanLembar: (baris) => `${baris} orang tidak menyebut unit dan ditempatkan menurut satu jawaban. Ubah lewat pertanyaannya.`,
  kedudukanAsing: (baris) => `${baris} orang berkedudukan hukum yang tidak ada dalam tabel, sehingga belum dihitung. Jawab pertanyaannya.`,
  bukanAsn: (baris) => `${baris} baris bukan ASN, sedangkan bezetting hanya menghitung PNS dan PPPK. Keluarkan barisnya.`,
  tugasTanpaAngka: (baris) =>
    `${baris} tugas belum ada di ABK dan dokumen ini tidak menyebut volume dan waktunya. Dibuat dengan volume dan waktu nol; lengkapi di ABK.`,
  hasilTidakWajar: (baris) => `${baris} baris ditahan karena hasilnya tidak wajar. Jawab pertanyaannya, atau betulkan selnya.`,
  nipMenyusul: (baris) => `${baris} orang diambil tanpa NIP. Lengkapi NIP-nya di halaman Pegawai begitu ada.`,
  golonganTidakDikenal: (baris) => `Golongan di ${baris} baris tidak dikenal dan dikosongkan. Jawab pertanyaannya, atau betulkan selnya.`,
  sebutanDisamakan: (baris) => `${baris} baris menyebut nama yang ejaannya lain; dibaca sebagai nama yang sudah ada.`,
  teksSepertiRumus: (baris, isian) => `${isian || "Isian"} di ${baris} sel diawali tanda seperti rumus; tidak pernah dijalankan.`,
};

/** One sentence for problems of one kind and cause, with their number and what the first of them are replaced by, as `01-01-1980 (C2)`. */
export function kalimatKelompok(
  { kode, isian, pesan }: Masalah,
  { jumlah, pengganti, terganti }: { readonly jumlah: number; readonly pengganti: readonly string[]; readonly terganti: number },
): string {
  const kalimat = KALIMAT[kode];
  const semua = kalimat ? kalimat(formatAngka(jumlah), isian) : `${formatAngka(jumlah)} kali: ${pesan}`;
  if (pengganti.length === 0) return semua;
  const lainnya = terganti > pengganti.length ? ", dan seterusnya" : "";
  return `${semua} Dipakai dari NIP: ${pengganti.join(", ")}${lainnya}.`;
}
