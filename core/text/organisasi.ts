import type { IsiTemuanKelas } from "../anjab/kelas-temuan";
import type { IsiTemuanFungsi, JenisTemuanOrganisasi } from "../fungsi/temuan";
import { TEKS_JENJANG } from "./jabatan";
import { formatAngka } from "./number";

/** The kinds of finding, short enough for a chip. */
export const TEKS_JENIS_ORGANISASI: Readonly<Record<JenisTemuanOrganisasi, string>> = {
  fungsiTanpaTugas: "Fungsi tanpa tugas",
  tugasTanpaFungsi: "Tugas tanpa fungsi",
  wewenangGanda: "Wewenang ganda",
  kelasAtasan: "Kelas tidak di bawah atasan",
  kelasJenjang: "Kelas tidak mengikuti jenjang",
  kelasSenama: "Kelas jabatan senama berbeda",
  kelasDiLuar: "Kelas di luar evaluasi jabatan",
  tanpaKelas: "Belum berkelas",
  kelasTanpaSumber: "Kelas tanpa sumber",
};

/** What each kind asks about. */
export const PENJELASAN_ORGANISASI: Readonly<Record<JenisTemuanOrganisasi, string>> = {
  fungsiTanpaTugas: "Fungsi unit yang tidak dilayani tugas jabatan mana pun.",
  tugasTanpaFungsi: "Tugas yang tidak melayani fungsi unitnya maupun unit di atasnya.",
  wewenangGanda: "Wewenang yang hampir sama pada jabatan yang berbeda.",
  kelasAtasan: "Kelas bawahan sama dengan atau lebih tinggi daripada kelas atasannya.",
  kelasJenjang: "Jenjang fungsional yang lebih tinggi tidak berkelas lebih tinggi.",
  kelasSenama: "Jabatan yang sama, atau jenjang yang sama, berkelas berbeda.",
  kelasDiLuar: "Kelas yang tidak dihasilkan evaluasi jabatan.",
  tanpaKelas: "Jabatan yang kelasnya belum diisi.",
  kelasTanpaSumber: "Kelas yang belum menyebut dari mana asalnya.",
};

const angka = (nilai: number): string => formatAngka(nilai);

/** Letters of a text that a sentence quotes; the evidence below it has the whole. */
const panjangKutipan = 120;

function kutip(teks: string): string {
  return `“${teks.length > panjangKutipan ? `${teks.slice(0, panjangKutipan).trimEnd()}…` : teks}”`;
}

/** A finding as one sentence with its evidence. */
export function kalimatOrganisasi(isi: IsiTemuanFungsi | IsiTemuanKelas): string {
  switch (isi.jenis) {
    case "fungsiTanpaTugas":
      return isi.bukti.tugasDiperiksa === 0
        ? `${kutip(isi.bukti.fungsi)}: unit ini belum mempunyai uraian tugas.`
        : `${kutip(isi.bukti.fungsi)}: tidak satu pun dari ${angka(isi.bukti.tugasDiperiksa)} tugas di unit ini melayaninya.`;
    case "tugasTanpaFungsi":
      return `${angka(isi.bukti.banyak)} dari ${angka(isi.bukti.dari)} tugas tidak melayani fungsi unit: ${kutip(isi.bukti.pertama)}${isi.bukti.banyak > 1 ? ", …" : "."}`;
    case "wewenangGanda":
      return `${angka(isi.bukti.jabatan)} jabatan memegang wewenang yang hampir sama: ${kutip(isi.bukti.wewenang[0]?.uraian ?? "")}.`;
    case "kelasAtasan":
      return kalimatAtasan(isi.bukti);
    case "kelasJenjang": {
      const { rendah, tinggi } = isi.bukti;
      const hubungan = tinggi.kelas === rendah.kelas ? "sama dengan" : "di bawah";
      return `${TEKS_JENJANG[tinggi.jenjang]} kelas ${tinggi.kelas}, ${hubungan} ${TEKS_JENJANG[rendah.jenjang]} kelas ${rendah.kelas}.`;
    }
    case "kelasSenama":
      return `Kelasnya berbeda: ${isi.bukti.kelas.map(({ kelas, banyak }) => `kelas ${kelas} pada ${angka(banyak)} jabatan`).join(", ")}.`;
    case "kelasDiLuar":
      return `Kelas ${isi.bukti.kelas} tidak dihasilkan evaluasi jabatan.`;
    case "tanpaKelas":
      return `${angka(isi.bukti.banyak)} dari ${angka(isi.bukti.dari)} jabatan belum berkelas.`;
    case "kelasTanpaSumber":
      return `${angka(isi.bukti.banyak)} dari ${angka(isi.bukti.dari)} kelas jabatan belum menyebut sumbernya.`;
  }
}

function kalimatAtasan(bukti: Extract<IsiTemuanKelas, { readonly jenis: "kelasAtasan" }>["bukti"]): string {
  const { kelas, kelasAtasan, atasan } = bukti;
  const hubungan = kelas === kelasAtasan ? `sama dengan kelas atasannya, ${atasan}` : `di atas atasannya, ${atasan}, kelas ${kelasAtasan}`;
  const lazim = bukti.fungsional ? " Pada jabatan fungsional hal ini dapat benar; pastikan atasan langsungnya." : "";
  return `Kelas ${kelas}, ${hubungan}.${lazim}`;
}

/** What is said while the organisation is examined. */
export function kalimatKemajuanOrganisasi(): string {
  return "Memeriksa fungsi, kelas, dan wewenang…";
}

/** What is said while a list of functions is read. */
export function kalimatMembacaFungsi(): string {
  return "Membaca daftar fungsi…";
}

/** The page of the organisation. */
export const TEKS_ORGANISASI = {
  judul: "Organisasi",
  ringkasan: ({ temuan, dibenarkan, fungsi, unit }: Readonly<Record<"temuan" | "dibenarkan" | "fungsi" | "unit", string>>) =>
    `${temuan} temuan terbuka, ${dibenarkan} dibenarkan; ${fungsi} fungsi pada ${unit} unit`,
  tampilan: "Tampilan",
  pilihanTampilan: { temuan: "Temuan", fungsi: "Fungsi unit", kelas: "Kelas jabatan" },
  cari: "Cari jabatan, unit, atau fungsi",
  namaTabel: "Temuan organisasi",
  kolom: { tempat: "Jabatan atau unit", bukti: "Penjelasan" },
  seluruhKantor: "Seluruh kantor",
  kosong: "Kelas, fungsi, dan wewenang yang sudah diisi tidak menimbulkan pertanyaan.",
  kosongTanpaJabatan: "Belum ada jabatan yang dapat diperiksa. Impor daftar pegawai atau lembar ABK, atau tambah jabatan.",
  bukti: {
    jabatan: "Jabatan",
    unit: "Unit kerja",
    kelas: "Kelas",
    sumber: "Sumber kelas",
    tugas: "Uraian tugas",
    wewenang: "Wewenang",
  },
  tanpaFungsi: (unit: string) => `${unit} unit belum mempunyai fungsi, jadi tugasnya tidak diperiksa.`,
  isiFungsi: "Isi fungsi unit",
  tumpangTindihTugas: "Tugas yang sama pada dua jabatan ada di Periksa norma.",
  bukaNorma: "Buka Periksa norma",
  bukaUnit: (unit: string) => `Buka fungsi ${unit}`,
  cetakan: { judul: "Temuan organisasi" },
  catatanContoh:
    "Misalnya: dikerjakan bersama unit lain menurut surat perintah Maret 2026, atau ditetapkan begitu pada keputusan kelas jabatan.",
} as const;

/** Functions of a unit: the list, its form and the matrix. */
export const TEKS_FUNGSI = {
  unit: "Unit kerja",
  pilihUnit: "Pilih unit",
  banyakFungsi: (unit: string, banyak: string) => `${unit} (${banyak} fungsi)`,
  belumAdaFungsi: (unit: string) => `${unit} (belum ada fungsi)`,
  kosongJudul: "Unit ini belum mempunyai fungsi",
  kosong: "Ketik, tempel, atau salin fungsi unit dari peraturan organisasinya. Sesudah itu terlihat tugas mana yang melayaninya.",
  tanpaUnitJudul: "Belum ada unit",
  tanpaUnit: "Impor daftar pegawai atau lembar ABK, atau tambah unit di halaman Jabatan.",
  isi: "Isi fungsi",
  ubah: "Ubah fungsi",
  judulForm: (unit: string) => `Fungsi ${unit}`,
  petunjukForm:
    "Satu fungsi satu baris. Menempel banyak baris mengisi semuanya; nomor a. atau 1. di depannya dibuang. Kolom kedua tempelan dibaca sebagai sumber.",
  uraian: (nomor: string) => `Fungsi ${nomor}`,
  sumber: (nomor: string) => `Sumber fungsi ${nomor}`,
  kolom: { nomor: "No", fungsi: "Fungsi", sumber: "Sumber", melayani: "Tugas yang melayani", jumlah: "Jumlah", lain: "Unit lain" },
  sumberContoh: "Pasal, ayat, huruf",
  tambahBaris: "Tambah fungsi",
  hapusBaris: (nomor: string) => `Hapus fungsi ${nomor}`,
  naikkan: (nomor: string) => `Naikkan fungsi ${nomor}`,
  turunkan: (nomor: string) => `Turunkan fungsi ${nomor}`,
  bukaDaftar: "Ambil dari berkas",
  bukaDaftarPenjelasan: "Berkas Excel atau teks: satu fungsi satu baris, sumbernya di kolom berikutnya",
  daftarTidakTerbaca: (berkas: string) => `Tidak ada fungsi yang terbaca dari ${berkas}.`,
  ditambahkan: (banyak: string) => `${banyak} fungsi ditambahkan ke formulir; belum disimpan.`,
  salinDari: "Salin dari unit lain",
  tersimpan: (unit: string) => `Fungsi ${unit} tersimpan`,
  kembar: (nomor: string) => `Sama dengan fungsi ${nomor}`,
  kosongBaris: "Isi fungsinya atau hapus barisnya",
  matriks: {
    nama: (unit: string) => `Fungsi ${unit} dan tugas yang melayaninya`,
    penjelasan:
      "Angka adalah banyaknya tugas yang melayani fungsi: menurut katanya, atau bertanda ✓ bila dinyatakan kantor. Pilih sel untuk melihat dan menyatakan tugasnya.",
    sel: (banyak: string, fungsi: string, kolom: string) => `${banyak} tugas ${kolom} melayani ${fungsi}`,
    selKosong: (fungsi: string, kolom: string) => `Tidak ada tugas ${kolom} yang melayani ${fungsi}`,
    dinyatakan: (banyak: string) => `✓ ${banyak}`,
    melayaniDari: "Melayani / semua tugas",
    perKolom: (melayani: string, tugas: string) => `${melayani} / ${tugas}`,
    tidakDilayani: "Tidak dilayani",
  },
  panel: {
    judul: (kolom: string) => `Tugas ${kolom}`,
    keadaan: {
      kata: "Melayani menurut kata",
      melayani: "Dinyatakan melayani",
      tidak: "Dinyatakan tidak melayani",
      belum: "Tidak melayani",
    },
    nyatakan: "Nyatakan melayani",
    tidak: "Tidak melayani",
    kembali: "Menurut kata",
    untukTugas: (tindakan: string, tugas: string) => `${tindakan}: ${tugas}`,
    tanpaTugas: "Belum ada uraian tugas di sini.",
    cari: "Cari tugas",
  },
  cetakan: {
    judul: "Matriks fungsi dan tugas",
    keterangan: "Angka: banyaknya tugas yang melayani fungsi.",
    kolom: "Jabatan atau unit",
    tugas: "Tugas",
  },
} as const;

/** The table of classes. */
export const TEKS_KELAS = {
  namaTabel: "Kelas jabatan",
  cari: "Cari jabatan, unit, atau sumber kelas",
  satuan: "jabatan",
  kolom: {
    jabatan: "Jabatan",
    unit: "Unit kerja",
    kelas: "Kelas",
    sumber: "Sumber kelas",
    atasan: "Atasan",
    kelasAtasan: "Kelas atasan",
    temuan: "Temuan",
  },
  atasanPetunjuk: "Menurut peta jabatan; bila tidak disebut, pimpinan unit.",
  dariPimpinan: (nama: string) => `${nama} (pimpinan unit)`,
  bertemuan: "Bertemuan",
  semua: "Semua",
  saringan: "Saring jabatan",
  belum: "Belum berkelas atau bersumber",
  tidakCocok: "Tidak ada jabatan yang cocok",
  tanda: (kalimat: string) => `Periksa kelas: ${kalimat}`,
  bukaKelas: "Bandingkan kelas jabatan",
} as const;
