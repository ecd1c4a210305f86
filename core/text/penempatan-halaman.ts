import type { PlainDate } from "../date";
import type { BedaRencana } from "../penempatan/beda-rencana";
import type { TitikManfaat } from "../penempatan/manfaat-kurva";
import type { SatuBatasan } from "../penempatan/pilihan";
import type { Rangkaian } from "../penempatan/rantai";
import type { KursiKosong } from "../penempatan/rencana-tercetak";
import type { Selisih } from "../penempatan/selisih";
import type { JabatanAcuan } from "../penempatan/unit-rencana";
import { formatTanggal, formatTanggalPendek } from "./date";
import { formatAngka, formatSelisih, nilaiPoin } from "./number";

/** The page of placement. */
export const TEKS_HALAMAN_PENEMPATAN = {
  judul: "Penempatan",
  penjelasanAwal: "Usul perpindahan terbaik menurut syarat dan nilai, dengan alasan dan buktinya.",
  penjelasan: (per: PlainDate, sampai: PlainDate) =>
    `Keadaan per ${formatTanggal(per)}, dengan kursi yang kosong dan syarat yang terpenuhi sampai ${formatTanggal(sampai)}.`,
  wewenang: "Ini usul; pejabat yang berwenang memutuskan.",
  perkaraTertutup:
    "Perkara disiplin tertutup bagi Anda: tidak seorang pun diperiksa terhadapnya. Buka perkara di halaman Disiplin sebelum usul ini dipakai.",
  keDisiplin: "Ke Disiplin",
  hitung: "Hitung usul",
  hitungUlang: "Hitung ulang",
  tampilan: "Tampilan",
  pilihanTampilan: { usul: "Usul", kosong: "Kursi dan unit", bangku: "Bangku", kurva: "Manfaat", ketahanan: "Ketahanan" },
  terbukti: "Terbukti optimal",
  dihitungUlang: "Dihitung ulang: yang tampil di bawah ini masih rencana sebelum perubahan terakhir.",
  ringkas: (perpindahan: string, kosong: string) => `${perpindahan} perpindahan, ${kosong} kursi tetap kosong.`,
  bukti: (nilai: string, dual: string, selisih: string) =>
    `Nilai rencana ${nilai} (makin kecil makin baik), batas bawah semua rencana ${dual}, selisih ${selisih}.`,
  buktiCacat:
    "Bukti rencana ini tidak lolos pemeriksaan. Rencana ini tidak boleh disebut yang terbaik; hitung ulang, dan laporkan bila terulang.",
  belumJudul: "Belum dihitung",
  belum: "Tepat mencari susunan perpindahan terbaik bagi kursi yang kosong sekarang dan yang akan kosong. Tidak ada yang ditulis.",
  tanpaOrangJudul: "Belum ada yang dapat ditempatkan",
  tanpaOrang: "Kantor ini belum mempunyai jabatan dengan pegawai yang memangkunya. Impor daftar pegawai dan jabatannya lebih dahulu.",
  tanpaKursiJudul: "Tidak ada perpindahan yang diusulkan",
  tanpaKursi:
    "Tidak ada kursi yang kosong sampai akhir jangka waktunya, dan tidak ada pertukaran yang menaikkan nilai lebih dari ongkos perpindahan. Kursi dihitung dari kebutuhan ABK; periksa ABK bila mestinya ada yang kosong.",
  tanpaCalon: (kursi: string) =>
    `${kursi} kursi kosong, tetapi tidak seorang pun yang memenuhi syarat kerasnya dan boleh pindah. Lihat bangku jabatannya untuk yang menghalangi setiap orang.`,
  keAbk: "Periksa ABK",
  tanpaBobot:
    "Semua bobot nilai nol: tidak ada yang membedakan orang, sehingga hanya banyaknya kursi terisi yang menentukan. Atur bobotnya.",
  aturBobot: "Atur bobot",
  bertentangan: "Batasan Anda bertentangan",
  bertentanganArti: "Tidak ada rencana yang dapat memenuhi semuanya. Hapus salah satunya:",
  kolom: {
    nama: "Pegawai",
    nip: "NIP",
    dari: "Dari",
    ke: "Ke",
    hari: "Paling awal",
    skor: "Nilai",
    selisih: "Tanpa ini hilang",
    cadangan: "Cadangan",
    tindakan: "Tindakan",
  },
  penjelasanKolom: {
    hari: "Hari pertama pegawai boleh pindah, kursinya terbuka, dan langkah sebelumnya selesai",
    selisih: "Yang hilang dari seluruh rencana bila perpindahan ini tidak boleh",
    cadangan: "Yang mengisi kursi itu bila perpindahan ini tidak boleh",
  },
  tabel: "Usul perpindahan",
  cari: "Cari nama, NIP, jabatan, atau unit…",
  hal: "perpindahan",
  tidakCocok: "Tidak ada perpindahan yang cocok",
  tunggal: "Perpindahan yang berdiri sendiri",
  tanpaJabatan: "belum berjabatan",
  kelas: (kelas: number) => `kelas ${formatAngka(kelas)}`,
  tanpaNilai: "belum ada",
  bukaOrang: "Buka berkasnya",
  bukaBerkas: (nama: string) => `Buka berkas ${nama}`,
  bukaUsul: (nama: string) => `Alasan perpindahan ${nama}`,
  tindakanUntuk: (nama: string) => `Tindakan untuk ${nama}`,
  kunci: "Kunci ke jabatan ini",
  cabutKunci: "Cabut kuncinya",
  tetap: "Ia tetap di jabatannya",
  cabutTetap: "Ia boleh pindah lagi",
  coret: "Coret pasangan ini",
  cabutCoret: "Boleh lagi",
  penting: "Jabatan ini tidak boleh kosong",
  cabutPenting: "Jabatan ini boleh kosong",
  terkunci: "dikunci",
  alasan: "Alasan",
  bagian: {
    judul: "Bagian nilai",
    kolom: { bagian: "Bagian", nilai: "Nilai", bobot: "Bobot", sumbangan: "Sumbangan", bukti: "Bukti" },
    jumlah: "Jumlah",
    tanpaBukti: "tanpa bukti",
  },
  aturan: {
    judul: "Syarat",
    kolom: { nama: "Syarat", sifat: "Sifat", hasil: "Hasil", fakta: "Fakta", pasal: "Pasal" },
    sifat: { keras: "keras", lunak: "lunak", anjuran: "anjuran" },
    kantor: "ketentuan kantor",
    hasil: { lulus: "terpenuhi", gagal: "tidak terpenuhi", belumDiketahui: "belum diketahui" },
  },
  batasan: {
    judul: "Batasan Anda",
    hapus: (batasan: string) => `Hapus batasan: ${batasan}`,
    hapusSemua: "Hapus semua",
    penuh: (banyak: number, jenis: SatuBatasan["jenis"]) =>
      `Paling banyak ${formatAngka(banyak)} ${{ kunci: "kunci", coret: "coretan", penting: "jabatan yang tidak boleh kosong" }[jenis]}; yang berikutnya tidak dicatat sebelum salah satu dihapus.`,
  },
  beda: {
    judul: "Beda dari rencana sebelumnya",
    sama: "Batasan terakhir tidak mengubah rencana.",
    tutup: "Tutup perbandingan",
    hilang: "Tidak lagi",
    baru: "Baru",
    berubah: "Berubah",
  },
  sisa: {
    kosong: "Kursi yang tetap kosong",
    kosongTidakAda: "Semua kursi yang diperlukan terisi.",
    tanpa: "Tetap tanpa jabatan",
    tanpaTidakAda: "Tidak ada.",
    keluar: "Meninggalkan jabatannya dalam jangka waktu ini",
    keluarTidakAda: "Tidak ada.",
    jabatan: "Jabatan",
    unit: "Unit",
    kelas: "Kelas",
    kosongSejak: "Kosong sejak",
    sebab: "Sebabnya",
    lihatBangku: "Lihat bangkunya",
    perUnit: "Sebelum dan sesudah usul, menurut unit",
    kolomUnit: {
      unit: "Unit",
      kebutuhan: "Kebutuhan",
      kini: "Terisi sekarang",
      tanpa: "Kelak tanpa usul",
      dengan: "Kelak dengan usul",
      masuk: "Masuk",
      keluar: "Keluar",
    },
    penjelasanUnit: "Kelak: pada akhir jangka waktu, tanpa pegawai yang sementara itu meninggalkan jabatannya.",
    unitTidakAda: "Tidak ada unit yang tersentuh atau kekurangan.",
  },
  ketahanan: {
    judul: "Ketahanan rencana",
    dihitungUlang: "Dihitung ulang: angka di bawah ini masih milik rencana sebelumnya.",
    perpindahan: "Ketahanan setiap perpindahan",
    penjelasan: (undian: string) =>
      `Bila setiap bobot nilai diundi naik atau turun sampai 20%, dalam berapa dari ${undian} undian perpindahan ini tetap diusulkan.`,
    kolom: { pegawai: "Pegawai", ke: "Ke", tetap: "Tetap diusulkan" },
    dari: (tetap: string, undian: string) => `${tetap}\u00a0dari\u00a0${undian}`,
    tanpaPerpindahan: "Tidak ada perpindahan yang diusulkan.",
    berikut: "Rencana berikutnya",
    kolomBerikut: { nomor: "Urutan", kehilangan: "Dibanding rencana ini", beda: "Bedanya" },
    tanpaBerikut: "Tidak ada rencana lain.",
    ke: (pegawai: string, jabatan: string) => `${pegawai}: ${jabatan}`,
    harga: "Harga syarat dan kunci",
    hargaPenjelasan: "Yang didapat rencana bila kantor tidak memeriksa satu syarat, atau Anda mencabut satu kunci.",
    tanpaHarga: "Tidak satu syarat atau kunci pun menghalangi rencana yang lebih baik.",
  },
  kurva: {
    judul: "Manfaat menurut banyaknya perpindahan",
    penjelasan:
      "Rencana terbaik dengan sekian perpindahan. Terisinya kursi didahulukan dari nilai, sehingga poin boleh turun. Di antara dua titik tidak ada rencana yang lebih baik dari garisnya.",
    kursi: "Kursi terisi tambahan",
    penting: "Kursi penting terisi tambahan",
    lain: "Kursi lain terisi tambahan",
    poin: "Tambahan poin",
    perpindahan: "Perpindahan",
    tambahan: "Dibanding titik sebelumnya",
    tabel: "Manfaat menurut banyaknya perpindahan, sebagai tabel",
    hanyaSatu: "Tidak ada perpindahan yang membawa manfaat, sehingga tidak ada kurvanya.",
  },
} as const;

const T = TEKS_HALAMAN_PENEMPATAN;

/** A post with what tells it from others of its name: `Arsiparis Terampil (Subbagian Umum)`. */
export function sebutanTempat(jabatan: JabatanAcuan | undefined): string {
  return jabatan === undefined ? T.tanpaJabatan : `${jabatan.nama} (${jabatan.unit})`;
}

/** Names people and posts by their ids; of posts that share a name each with its unit. */
export function penyebut(nama: Readonly<Record<string, string>>, jabatan: Readonly<Record<string, JabatanAcuan>>): (id: string) => string {
  const pernah = new Set<string>();
  const kembar = new Set<string>();
  for (const { nama: satu } of Object.values(jabatan)) (pernah.has(satu) ? kembar : pernah).add(satu);
  return (id) => {
    const satu = jabatan[id];
    return satu !== undefined && kembar.has(satu.nama) ? sebutanTempat(satu) : (nama[id] ?? id);
  };
}

/** Why a needed seat stays empty: nobody may have its post, or some may but are needed where they are. */
export function sebabKosong({ boleh }: KursiKosong): string {
  return boleh === 0
    ? "Tidak seorang pun memenuhi semua syarat kerasnya."
    : `${formatAngka(boleh)} pegawai memenuhi syarat kerasnya, tetapi pindahnya mengosongkan kursi lain atau terhalang batasan.`;
}

/** Moves that hang together, as the heading above them. */
export function judulRangkaian({ jenis, langkah }: Rangkaian, nomor: number): string {
  const hari = langkah.at(-1)?.hari;
  const tanggal = hari === undefined ? "" : formatTanggal(hari);
  switch (jenis) {
    case "tunggal":
      return T.tunggal;
    case "rantai":
      return `Rantai ${formatAngka(nomor)}: ${formatAngka(langkah.length)} langkah berurutan; kursi ditinggalkan sebelum diisi`;
    case "tukar":
      return `Tukar tempat ${formatAngka(nomor)}: keduanya pada satu hari, paling awal ${tanggal}`;
    case "putaran":
      return `Putaran ${formatAngka(nomor)}: ${formatAngka(langkah.length)} orang berganti tempat pada satu hari, paling awal ${tanggal}`;
  }
}

/** A limit in words. */
export function kalimatBatasan(satu: SatuBatasan, nama: (id: string) => string): string {
  switch (satu.jenis) {
    case "kunci":
      return satu.jabatanId === null ? `${nama(satu.pegawaiId)} tetap di jabatannya` : `${nama(satu.pegawaiId)} ke ${nama(satu.jabatanId)}`;
    case "coret":
      return `${nama(satu.pegawaiId)} tidak ke ${nama(satu.jabatanId)}`;
    case "penting":
      return `${nama(satu.jabatanId)} tidak boleh kosong`;
  }
}

/** The difference between two plans, a line for each person. */
export function kalimatBeda(
  { hilang, baru, berubah }: BedaRencana,
  nama: (id: string) => string,
): readonly { readonly jenis: keyof BedaRencana; readonly pegawaiId: string; readonly kalimat: string }[] {
  return [
    ...hilang.map(({ pegawaiId, ke }) => ({ jenis: "hilang" as const, pegawaiId, kalimat: `${nama(pegawaiId)} ke ${nama(ke)}` })),
    ...baru.map(({ pegawaiId, ke }) => ({ jenis: "baru" as const, pegawaiId, kalimat: `${nama(pegawaiId)} ke ${nama(ke)}` })),
    ...berubah.map(({ semula, menjadi }) => ({
      jenis: "berubah" as const,
      pegawaiId: menjadi.pegawaiId,
      kalimat:
        semula.ke === menjadi.ke
          ? `${nama(menjadi.pegawaiId)} ke ${nama(menjadi.ke)}, paling awal ${formatTanggalPendek(menjadi.palingAwal)} (semula ${formatTanggalPendek(semula.palingAwal)})`
          : `${nama(menjadi.pegawaiId)} ke ${nama(menjadi.ke)} (semula ${nama(semula.ke)})`,
    })),
  ];
}

/** How much a point of the curve brings: seats that must not stay empty, then the other ones, then points. */
export function kalimatManfaat({ penting, kursi, poin }: Selisih): string {
  const tanda = (nilai: number): string => (nilai < 0 ? "−" : "+");
  const nilai = `${tanda(poin)}${nilaiPoin(Math.abs(poin))} poin`;
  if (penting === 0) return `${formatSelisih(kursi)} kursi terisi, ${nilai}`;
  return `${formatSelisih(penting)} kursi penting dan ${formatSelisih(kursi)} kursi lain terisi, ${nilai}`;
}

/** A point of the curve in words, for who does not see the picture. */
export function kalimatTitik({ perpindahan, ...manfaat }: TitikManfaat): string {
  return `${formatAngka(perpindahan)} perpindahan: ${kalimatManfaat(manfaat)}.`;
}
