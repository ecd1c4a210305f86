import { formatAngka } from "./number";
import { menurut } from "../peraturan/register";

const [PIN_TERPENDEK] = menurut("kunci-kasus-pin").panjang;

/** The lock in front of the cases, and the page of who may open them and who did. */
export const TEKS_KUNCI = {
  olehContoh: "kantor contoh, tanpa PIN",
  judul: "Berkas perkara tertutup",
  penjelasan:
    "Berkas perkara disiplin dan kode etik hanya dibuka petugas yang ditentukan kantor. Setiap pembukaan dan setiap berkas yang dilihat dicatat.",
  tertutupSendiri: `Tertutup sendiri sesudah ${formatAngka(menurut("kunci-kasus"))} menit tidak dipakai, dan bila Tepat ditutup.`,
  bukanSandi:
    "PIN menjaga layar dan perintah Tepat, dan tidak mengenkripsi apa pun: berkas datanya terenkripsi hanya bila data kantor dilindungi kata sandi. Jaga pula komputer dan salinannya.",
  pertama: "Tentukan petugas pertama",
  pertamaPenjelasan: "Belum ada yang boleh membuka berkas perkara di data ini. Petugas pertama dapat menambahkan petugas lain.",
  nama: "Nama petugas",
  peran: "Jabatan atau peran",
  pin: "PIN",
  pinPenjelasan: `Paling sedikit ${formatAngka(PIN_TERPENDEK)} angka atau huruf. PIN yang lupa tidak dapat dibaca kembali.`,
  pinPendek: `PIN paling sedikit ${formatAngka(PIN_TERPENDEK)} angka atau huruf.`,
  pinLagi: "Ketik PIN sekali lagi",
  pinBeda: "Kedua PIN tidak sama.",
  pilihPetugas: "Petugas",
  buka: "Buka",
  simpanBuka: "Simpan dan buka",
  tutup: "Tutup berkas perkara",
  ditutup: "Berkas perkara ditutup.",
  dibukaOleh: (nama: string) => `Dibuka oleh ${nama}`,
  contoh: "Kantor contoh: perkara di sini rekaan dan dibuka tanpa PIN. Di data kantor, halaman ini terkunci.",
  tunggu: (detik: number) => `Terlalu sering salah. Coba lagi ${formatAngka(detik)} detik kemudian.`,
  akses: "Siapa membuka",
  aksesPenjelasan: "Petugas yang boleh membuka berkas perkara, dan catatan setiap pembukaannya. Catatan tidak dapat diurungkan.",
  petugasJudul: "Petugas",
  petugasTambah: "Tambah petugas",
  petugasHapus: "Cabut hak membuka",
  petugasTerakhir: "petugas terakhir tidak dapat dicabut: tidak ada lagi yang dapat membuka berkas perkara",
  gantiPin: "Ganti PIN",
  pinLama: "PIN lama",
  pinBaru: "PIN baru",
  petugasMana: "petugas tidak dikenal, atau ada beberapa: sebut namanya di TEPAT_PETUGAS",
  tanyaPin: (nama: string) => `PIN ${nama}:`,
  catatan: "Catatan pembukaan",
  catatanKosong: "Belum ada pembukaan yang tercatat.",
  berkasSudahTiada: "berkas yang sudah dihapus",
} as const;
