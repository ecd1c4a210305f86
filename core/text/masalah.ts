import type { KodeMasalah } from "../intake/pratinjau";
import { KALIMAT_ANJAB } from "./masalah-anjab";
import { KALIMAT_RIWAYAT } from "./masalah-riwayat";

/** Said where columns can be mapped. */
export const AJAKAN_PETAKAN = " Tentukan artinya bila isinya diperlukan.";

/** Figures and names that a sentence mentions. */
export type DataMasalah = Readonly<Record<string, string | number>>;

const kutip = (nilai: string | number | undefined): string => `“${nilai ?? ""}”`;

const NAMA_FORMAT: Readonly<Record<string, string>> = { persen: "persen", uang: "uang", tanggal: "tanggal", durasi: "jam" };

/** The sentence for every kind of problem: what is wrong and the way out. Sheet and cell stand beside it. */
const KALIMAT: Readonly<Record<KodeMasalah, (d: DataMasalah) => string>> = {
  nipRusak: (d) =>
    `NIP ${kutip(d["nilai"])} sudah dirusak Excel: angka 18 digit hanya disimpan 15 digit. Ketik ulang NIP dari SK sebagai teks, misalnya dengan tanda petik tunggal di depannya.`,
  nipPanjang: (d) => `NIP ${kutip(d["nilai"])} terdiri atas ${d["digit"] ?? 0} digit, seharusnya 18. Lengkapi sesuai SK.`,
  nipTidakSah: (d) =>
    `NIP ${kutip(d["nilai"])} tidak tersusun sebagai NIP (tanggal lahir 8 digit, TMT CPNS 6, jenis kelamin 1, nomor urut 3). Periksa dengan SK.`,
  nipBedaTanggalLahir: (d) =>
    `NIP menyebut tanggal lahir ${d["nip"] ?? ""}, kolom tanggal lahir menyebut ${d["kolom"] ?? ""}. Betulkan yang keliru di antara keduanya.`,
  nipBedaJenisKelamin: (d) =>
    `NIP menyebut jenis kelamin ${d["nip"] ?? ""}, kolom jenis kelamin menyebut ${d["kolom"] ?? ""}. Betulkan yang keliru di antara keduanya.`,
  nipBedaStatus: (d) =>
    `${kutip(d["nilai"])} tersusun sebagai nomor induk PPPK, sedangkan statusnya tertulis ${d["status"] ?? ""}. Betulkan status atau nomornya.`,
  nipGanda: (d) =>
    `NIP ${kutip(d["nilai"])} sudah dipakai di ${d["tempat"] ?? ""}. Baris ini tidak diterima; betulkan NIP-nya atau keluarkan baris ini.`,
  wajibKosong: (d) => `${d["isian"] ?? "Isian wajib"} kosong. Lengkapi selnya atau keluarkan baris ini.`,
  teksTerlaluPanjang: (d) =>
    `${d["isian"] ?? "Isian"} berisi ${d["panjang"] ?? 0} huruf, paling banyak ${d["batas"] ?? 0}. Persingkat isinya.`,
  tanggalTidakAda: (d) =>
    `${d["isian"] ?? "Tanggal"} ${kutip(d["nilai"])} bukan tanggal yang ada di kalender${d["dariNip"] ? `; dipakai ${d["dariNip"]} dari NIP` : ""}. Tulis sebagai hari-bulan-tahun, misalnya 31-12-1980.`,
  tanggalHanyaTahun: (d) =>
    `${d["isian"] ?? "Tanggal"} ${kutip(d["nilai"])} hanya menyebut tahun atau bulan${d["dariNip"] ? `; dipakai ${d["dariNip"]} dari NIP` : ", sehingga tidak disimpan"}. Tulis lengkap sebagai hari-bulan-tahun, misalnya 01-04-2020.`,
  tanggalTidakWajar: (d) => `${d["isian"] ?? "Tanggal"} ${d["nilai"] ?? ""} ${d["sebab"] ?? ""}; ${d["akibat"] ?? ""}. Periksa dengan SK.`,
  golonganTidakDikenal: (d) =>
    `Golongan ${kutip(d["nilai"])} tidak dikenal${d["status"] ? ` untuk ${d["status"]}` : ""}. Pakai I/a sampai IV/e untuk PNS, I sampai XVII untuk PPPK.`,
  nilaiTidakDikenal: (d) => `${d["isian"] ?? "Isian"} ${kutip(d["nilai"])} tidak dikenal. Pilihan: ${d["pilihan"] ?? ""}.`,
  periodeTakJelas: (d) =>
    `Periode ${kutip(d["nilai"])} tidak jelas untuk volume ${d["volume"] ?? ""}. Tulis volume seluruhnya dengan satu periode: hari, minggu, bulan, triwulan, semester, atau tahun.`,
  volumeKelipatan: (d) =>
    `Volume ${d["volume"] ?? ""} menurut ${kutip(d["nilai"])} disimpan sebagai ${d["simpan"] ?? ""} per ${d["periode"] ?? ""}. Betulkan bila keliru.`,
  angkaTidakTerbaca: (d) =>
    `${d["isian"] ?? "Isian"} ${kutip(d["nilai"])} bukan angka. Tulis angka saja, dengan koma sebagai tanda desimal.`,
  angkaNegatif: (d) => `${d["isian"] ?? "Isian"} bernilai negatif (${d["nilai"] ?? ""}). Isi dengan nol atau angka positif.`,
  angkaTidakWajar: (d) =>
    `${d["isian"] ?? "Isian"} ${d["nilai"] ?? ""} di luar batas wajar (${d["batas"] ?? ""}). Periksa apakah salah ketik atau salah satuan.`,
  kelasTidakSah: (d) => `Kelas jabatan ${kutip(d["nilai"])} tidak sah. Kelas jabatan adalah angka ${d["batas"] ?? ""}.`,
  selGalatRumus: (d) =>
    `${d["isian"] ?? "Sel"} berisi kesalahan rumus ${d["nilai"] ?? ""}. Perbaiki rumusnya di Excel atau ketik nilainya di sini.`,
  selRumusTanpaNilai: (d) =>
    `${d["isian"] ?? "Sel"} berisi rumus yang hasilnya belum tersimpan. Buka dan simpan berkas di Excel, atau ketik nilainya di sini.`,
  teksSepertiRumus: (d) =>
    `${d["isian"] ?? "Isian"} diawali ${kutip(d["awal"])} seperti rumus. Isinya disimpan sebagai teks biasa dan tidak pernah dijalankan; periksa apakah memang itu isinya.`,
  unitTaksa: (d) =>
    `Unit ${kutip(d["unit"])} ada di beberapa tempat (${d["tempat"] ?? ""}). Sebutkan unit induknya agar jelas unit mana yang dimaksud.`,
  unitBerputar: (d) => `Jabatan ${kutip(d["nama"])} berada di bawah dirinya sendiri (${d["jalur"] ?? ""}). Betulkan kolom induknya.`,
  jabatanGanda: (d) =>
    `Jabatan ${kutip(d["nama"])} di unit ${kutip(d["unit"])} sudah disebut di ${d["tempat"] ?? "tempat lain"}. Bedakan namanya, atau keluarkan yang ini.`,
  jabatanTidakDikenal: (d) =>
    `Jabatan ${kutip(d["nama"])} belum ada di unit ${kutip(d["unit"])}; akan dibuat baru tanpa ABK. Bila salah tulis, betulkan namanya.`,
  jabatanBerubah: (d) =>
    `${d["isian"] ?? "Kelas jabatan"} ${kutip(d["nama"])} akan berubah dari ${d["lama"] ?? "kosong"} menjadi ${d["baru"] ?? ""}.`,
  tugasGanda: (d) =>
    `Uraian tugas ini sama dengan yang di ${d["tempat"] ?? "baris lain"}. Keduanya dihitung; keluarkan salah satu bila memang terulang.`,
  indukTidakAda: (d) =>
    `Induk ${kutip(d["nilai"])} tidak ada atau tidak diterima di lembar ini. Jabatan ditempatkan langsung di bawah unitnya; betulkan kolom induk bila perlu.`,
  jumlahBerbeda: (d) =>
    `JUMLAH tertulis ${d["tertulis"] ?? ""}, sedangkan baris-baris di lembar ini berjumlah ${d["dihitung"] ?? ""}. Angka hasil hitung barislah yang dipakai.`,
  hasilBarisBerbeda: (d) =>
    `Pegawai yang dibutuhkan tertulis ${d["tertulis"] ?? ""}, sedangkan ${d["rumus"] ?? "isi barisnya"} = ${d["dihitung"] ?? ""}. Angka hasil hitunglah yang dipakai.`,
  hasilDibulatkan: (d) =>
    `Pegawai yang dibutuhkan di ${d["baris"] ?? 0} baris tertulis dibulatkan ke bilangan bulat (misalnya ${d["tertulis"] ?? ""} untuk ${d["dihitung"] ?? ""}). Yang dipakai hasil hitung yang tidak dibulatkan.`,
  pembagiBerbeda: (d) =>
    `Lembar ini membagi dengan ${d["pembagi"] ?? ""} menit, sedangkan aturan hitung “${d["profil"] ?? ""}” memakai ${d["pembagiProfil"] ?? ""} menit. Kebutuhan menurut lembar ${d["menurutLembar"] ?? ""}, menurut aturan hitung ${d["menurutProfil"] ?? ""}; yang dipakai menurut aturan hitung.`,
  pembagiCampuran: (d) =>
    `Lembar ini memakai beberapa waktu kerja efektif sekaligus (${d["pembagi"] ?? ""} menit)${d["sekeluarga"] ? ", dibaca sebagai dasar harian, mingguan, bulanan, atau tahunan" : ""}. Pastikan volume tiap baris sesuai dengan periodenya.`,
  pembulatanBerbeda: (d) =>
    `PEMBULATAN tertulis ${d["tertulis"] ?? ""}, sedangkan ${d["mentah"] ?? ""} dibulatkan menurut aturan hitung menjadi ${d["dihitung"] ?? ""}. Yang dipakai pembulatan menurut aturan hitung.`,
  bezettingBerbeda: (d) =>
    `Lembar menyebut ${d["tertulis"] ?? ""} pemegang jabatan, sedangkan pada daftar pegawai ada ${d["dihitung"] ?? ""}. Yang dipakai adalah hasil hitung daftar pegawai.`,
  lembarKosong: () => "Lembar ini tidak berisi satu baris pun untuk diambil. Periksa apakah berkasnya lengkap.",
  lembarTersembunyi: () => "Lembar ini tersembunyi di Excel tetapi tetap dibaca. Keluarkan barisnya bila tidak dimaksudkan.",
  lembarTidakDikenal: (d) =>
    d["jenis"] === undefined
      ? "Judul kolom lembar ini tidak dikenal sehingga isinya tidak diambil. Tentukan jenis lembar dan kolomnya bila memang perlu."
      : `Lembar ini tampak seperti ${String(d["jenis"]).toLowerCase()}, tetapi kolom ${d["kurang"] ?? ""} tidak ditemukan, sehingga isinya tidak diambil. Tentukan kolomnya bila memang perlu.`,
  judulGabungan: (d) =>
    `Judul kolom tertulis di sel gabungan (${d["rentang"] ?? ""}) dan dibaca menurut sel pertamanya. Periksa pilihan kolomnya.`,
  jabatanDariNama: (d) =>
    `Lembar ini tidak menyebut NAMA JABATAN; ${kutip(d["nama"])} diambil dari ${d["asal"] ?? "nama lembar"}. Betulkan nama jabatannya bila perlu.`,
  unitTidakDisebut: (d) =>
    `Lembar ini tidak menyebut UNIT KERJA; jabatan ditempatkan di unit ${kutip(d["unit"])}. Tentukan unitnya bila perlu.`,
  bukanAsn: (d) =>
    `Status ${kutip(d["nilai"])} bukan ASN, sedangkan bezetting hanya menghitung PNS dan PPPK. Keluarkan baris ini, atau betulkan statusnya bila salah tulis.`,
  golonganBertentangan: (d) =>
    `Golongan ${kutip(d["nilai"])} bertentangan: ruangnya ${d["golongan"] ?? ""}, pangkatnya ${d["pangkat"] ?? ""}. Dibaca ${d["golongan"] ?? ""}; periksa dengan SK.`,
  golonganDariRuang: (d) =>
    `Golongan ${kutip(d["nilai"])} dibaca ${d["golongan"] ?? ""} menurut kodenya; kata di sampingnya bukan nama pangkat. Periksa dengan SK.`,
  kedudukanAsing: (d) =>
    `Kedudukan hukum ${kutip(d["nilai"])} tidak ada dalam tabel, sehingga orang ini belum dihitung memangku jabatannya. Jawab pertanyaannya di atas, atau atur di Pengaturan.`,
  kedudukanKosong: (d) =>
    `${d["jumlah"] ?? 0} orang tanpa kedudukan hukum dihitung memangku jabatannya. Isi selnya bila ada yang tidak lagi memangku.`,
  tidakMemangku: (d) => {
    const sakelar = d["sakelar"] ? ` Menurut pengaturan kantor ini: ${d["sakelar"]}; ubah di Pengaturan, Kedudukan hukum.` : "";
    return `${d["jumlah"] ?? 0} orang tidak dihitung memangku jabatan: ${d["rincian"] ?? ""}.${sakelar}`;
  },
  nipDiterima: (d) => `NIP ini berbeda dari tanggal lahir atau jenis kelamin dan diterima dengan alasan: ${d["alasan"] ?? ""}.`,
  nipMenyusul: () => "Orang ini diambil tanpa NIP. Lengkapi NIP-nya di halaman Pegawai begitu ada.",
  namaSepertiRumus: () => "Nama ini diawali tanda seperti rumus, jadi bukan nama orang. Ketik namanya, atau keluarkan baris ini.",
  tahunDuaAngka: (d) =>
    `${d["isian"] ?? "Tanggal"} ${kutip(d["nilai"])} hanya bertahun dua angka; dibaca tahun ${d["tahun"] ?? ""}. Betulkan bila abadnya lain.`,
  tanggalBulanDahulu: (d) =>
    `Kolom tanggal lembar ini menulis bulan lebih dahulu (misalnya ${d["contoh"] ?? ""}), dan semua yang bertanda ${kutip(d["tanda"])} dibaca demikian. Periksa beberapa di antaranya.`,
  tanggalCampur: (d) =>
    `Kolom tanggal lembar ini memuat tanggal yang mendahulukan hari dan yang mendahulukan bulan (misalnya ${d["contoh"] ?? ""}). Yang dapat dibaca dua cara dibaca hari-bulan-tahun; periksa semuanya.`,
  daftarTakMemangku: (d) =>
    `Lembar ini berjudul ${kutip(d["judul"])}, seperti daftar orang yang tidak lagi memangku jabatan. ${d["diperlakukan"] ?? ""}`,
  jabatanKosong: (d) =>
    `Jabatan ${d["nama"] ?? ""} belum diketahui; orangnya diambil, tetapi tidak dihitung memangku jabatan apa pun. Lengkapi jabatannya.`,
  kedudukanTersirat: (d) =>
    `${kutip(d["nilai"])} dibaca sebagai kedudukan hukum ${kutip(d["kedudukan"])}. Betulkan lewat pertanyaannya bila keliru.`,
  keteranganTakDisimpan: (d) => `Keterangan ${kutip(d["nilai"])} tidak disimpan; periksa apakah ada artinya bagi jabatan orang ini.`,
  kolomLamaBaru: (d) =>
    `Lembar ini memuat isian lama dan baru berdampingan; yang dipakai yang baru (${d["kolom"] ?? ""}). Pilih kolom yang lama bila itu yang masih berlaku.`,
  jabatanTakDipangku: (d) =>
    `${kutip(d["nilai"])} bukan jabatan yang dipangku sekarang, sehingga orang ini tidak dihitung sebagai ${d["nama"] ?? ""}. Jawab pertanyaannya bila keliru.`,
  jabatanDianggapDipangku: (d) => `${kutip(d["nilai"])} dicatat sebagai ${kutip(d["nama"])}. Jawab pertanyaannya bila keliru.`,
  hanyaPenugasan: (d) =>
    `Baris ini hanya menyebut penugasan sebagai pelaksana (${d["nama"] ?? ""}). Jabatannya sendiri belum diketahui; lengkapi di halaman Pegawai.`,
  jabatanRangkap: (d) =>
    `${d["nama"] ?? ""} sudah disebut di ${d["tempat"] ?? ""}. ${d["jabatan"] ? kutip(d["jabatan"]) : "Jabatan"} di baris ini dicatat di samping jabatannya sendiri${d["sendiri"] ? ` (${d["sendiri"]})` : ""} dan tidak dihitung dua kali.`,
  barisSeorangBerbeda: (d) =>
    `${d["isian"] ?? "Isian"} di baris ini ${kutip(d["nilai"])}, sedangkan di ${d["tempat"] ?? "baris lain"} untuk orang yang sama ${kutip(d["dipakai"])}. Dipakai ${kutip(d["dipakai"])}; betulkan yang keliru.`,
  ...KALIMAT_RIWAYAT,
  jenisBedaJabatan: (d) =>
    `Jenis jabatan tertulis ${kutip(d["nilai"])}, sedangkan ${kutip(d["nama"])} memimpin sebuah unit; dicatat sebagai ${d["jenis"] ?? ""}.`,
  pimpinanDisamakan: (d) =>
    `${kutip(d["nilai"])} dibaca sebagai ${kutip(d["nama"])}, satu-satunya pimpinan di ${kutip(d["unit"])}. Betulkan bila jabatannya lain.`,
  unitDariJabatan: (d) =>
    `Unit ${kutip(d["unit"])} belum ada; dibuat${d["induk"] ? ` di bawah ${kutip(d["induk"])}` : ""} karena ${kutip(d["nama"])} memimpinnya. Betulkan bila unitnya bernama lain.`,
  unitPenugasan: (d) =>
    `Unit jabatan ${kutip(d["nama"])} tidak disebut; ditempatkan di ${kutip(d["unit"])}. Tentukan lewat pertanyaan di atas.`,
  jabatanTambahanTakDisimpan: (d) => `Jabatan tambahan ${kutip(d["nilai"])} bukan penugasan Plt. atau Plh., sehingga tidak disimpan.`,
  jabatanTambahKursi: (d) =>
    `Jabatan ${kutip(d["nama"])} di unit ${kutip(d["unit"])} sudah disebut di ${d["tempat"] ?? ""}; baris ini dihitung sebagai kursi ke-${d["kursi"] ?? ""}.`,
  sebutanDisamakan: (d) => `${kutip(d["nilai"])} dibaca sebagai ${kutip(d["nama"])}, yang ejaannya saja berbeda.`,
  keteranganJabatan: (d) => `${kutip(d["nilai"])} memuat keterangan; nama jabatannya disimpan sebagai ${kutip(d["nama"])}.`,
  bukanSatuJabatan: (d) =>
    `${kutip(d["nilai"])} tidak menyebut satu nama jabatan (keadaan orangnya, atau beberapa jabatan sekaligus), tetapi disimpan apa adanya. Betulkan namanya.`,
  unitDariAtas: (d) => `Unit kerja kosong; dianggap sama dengan baris di atasnya, yaitu ${kutip(d["unit"])}.`,
  samaDenganAtas: (d) =>
    d["atas"]
      ? `${kutip(d["nilai"])} dibaca sama dengan sel di atasnya, yaitu ${kutip(d["atas"])}.`
      : `${kutip(d["nilai"])} berarti sama dengan di atas, tetapi tidak ada isi di atasnya; selnya dianggap kosong.`,
  unitDitentukanLembar: (d) =>
    `Daftar ini tidak menyebut unit; orang ini ditempatkan di ${kutip(d["unit"])}. Ubah lewat pertanyaan di atas.`,
  angkaBerformat: (d) =>
    `${d["isian"] ?? "Isian"} ${kutip(d["nilai"])} diformat sebagai ${NAMA_FORMAT[String(d["format"])] ?? "bukan angka biasa"}, padahal diharapkan angka biasa. Ketik angkanya.`,
  normaTidakTerbaca: (d) =>
    `Waktu penyelesaian ${kutip(d["nilai"])} tidak dapat dibaca sebagai menit atau jam. Tulis angkanya, misalnya 120, 2:00, atau 2 jam.`,
  hasilKaliBerbeda: (d) =>
    `Beban kerja tertulis ${d["tertulis"] ?? ""}, sedangkan volume × waktu penyelesaian = ${d["dihitung"] ?? ""}. Yang dipakai volume dan waktunya.`,
  hasilTidakWajar: (d) => `${d["sebab"] ?? ""} Baris ini ditahan sampai pertanyaannya dijawab atau selnya dibetulkan.`,
  satuanDisimpulkan: (d) =>
    `Waktu penyelesaian dibaca dalam ${d["satuan"] ?? ""}, ${d["dasar"] ?? ""}; kebutuhannya ${d["kebutuhan"] ?? ""}. Betulkan bila keliru.`,
  waktuPanjang: (d) => `Waktu penyelesaian dalam ${d["satuan"] ?? ""}, diubah menjadi menit. Betulkan bila keliru.`,
  volumePerJam: (d) => `Pembagi 60 menit berarti volume dihitung per jam; disimpan per hari sebagai ${d["kali"] ?? ""} kalinya.`,
  indukTugas: (d) =>
    `${kutip(d["nilai"])} menjumlahkan rincian di bawahnya, sehingga dibaca sebagai judul dan tidak dihitung lagi sebagai tugas.`,
  normaGabung: (d) =>
    `Waktu penyelesaian di sel gabungan ${d["rentang"] ?? ""} dibaca untuk setiap tugas di sampingnya. Betulkan bila itu waktu semuanya.`,
  volumeDipilih: (d) => `Lembar ini mempunyai beberapa kolom volume. Yang dibaca: ${d["cara"] ?? ""}, ${d["dasar"] ?? ""}.`,
  barisTakTerbaca: (d) =>
    `Baris ini (${kutip(d["nilai"])}) tidak dapat dibaca sebagai data maupun bagian formulir, sehingga tidak diambil. Lengkapi selnya bila memang data.`,
  teksTanpaAngka: (d) =>
    `${kutip(d["nilai"])} tidak bervolume dan tidak berwaktu penyelesaian, sehingga tidak diambil sebagai tugas. Isi angkanya bila memang tugas.`,
  uraianDisambung: (d) => `${kutip(d["nilai"])} disambungkan ke uraian tugas di baris ${d["baris"] ?? ""}.`,
  angkaKiraKira: (d) =>
    `${d["isian"] ?? "Isian"} ${kutip(d["nilai"])} hanya perkiraan atau batas; dibaca sebagai ${d["angka"] ?? ""}. Isi angka pastinya bila ada.`,
  barisTersembunyi: (d) => `${d["jumlah"] ?? 0} baris tersembunyi atau tersaring di Excel (baris ${d["nomor"] ?? ""}) dan tetap dibaca.`,
  kolomTersembunyi: (d) => `Kolom ${d["kolom"] ?? ""} tersembunyi di Excel; isinya diperlakukan seperti kolom lain.`,
  gayaAngkaBerkas: (d) => {
    const arti = d["angka"] ? `tanda desimal (${d["angka"]})` : "pemisah ribuan";
    const dasar = d["bukti"] ? `menurut ${kutip(d["bukti"])} di berkas ini` : "karena hanya begitu hitungan di berkas ini cocok";
    return `${d["tanda"] === "titik" ? "Titik" : "Koma"} di ${kutip(d["nilai"])} dibaca sebagai ${arti}, ${dasar}; begitu pula angka lain di berkas ini.`;
  },
  kolomTidakDibaca: (d) => `Kolom yang tidak dibaca: ${d["kolom"] ?? ""}.${AJAKAN_PETAKAN}`,
  kolomFaktor: (d) => {
    const dasar = d["hasil"] ? ", menurut hasil yang tertulis di lembar ini" : "";
    return d["ikut"]
      ? `Kolom ${d["kolom"] ?? ""} ikut dihitung dalam beban kerja${dasar}. Betulkan bila keliru.`
      : `Kolom ${d["kolom"] ?? ""} tidak ikut dihitung${dasar}.`;
  },
  lembarRekap: (d) =>
    d["sendirian"]
      ? "Lembar ini tampak seperti rekapitulasi: hanya berisi hitungan, dan tidak ada lembar lain di berkas ini yang merincinya. Isinya tidak diambil. Impor lembar ABK atau daftar pegawainya, atau tentukan jenis lembar ini."
      : "Lembar ini tampak seperti rekapitulasi: menghitung apa yang sudah didaftar di lembar lain. Isinya tidak diambil, supaya tidak terhitung dua kali. Tentukan jenis lembarnya bila keliru.",
  masalahLainnya: (d) => `Masih ada ${d["jumlah"] ?? 0} masalah lain di lembar ini. Saring baris yang bermasalah untuk melihatnya.`,
  tugasHilang: (d) =>
    `${d["jumlah"] ?? 0} tugas yang tersimpan tidak ada di lembar ini (${d["contoh"] ?? ""}). Tugas itu tetap disimpan; hapus di halaman ABK bila tidak berlaku lagi.`,
  ...KALIMAT_ANJAB,
};

/** The Indonesian sentence of a problem found in a preview. */
export function kalimatMasalah(kode: KodeMasalah, data: DataMasalah): string {
  return KALIMAT[kode](data);
}

/** What makes a date of a person doubtful, and what becomes of it. */
export const TEKS_TANGGAL = {
  usia: (usia: number) => `berarti usia ${usia} tahun`,
  belumDewasa: (lahir: string) => `terlalu dekat dengan tanggal lahir ${lahir}`,
  terlaluLama: "terlalu lama untuk seorang pegawai",
  jauhKeDepan: "masih lama akan datang",
  sebelumDiangkat: (bulan: number, tahun: number) => `mendahului pengangkatan menurut NIP (${String(bulan).padStart(2, "0")}-${tahun})`,
  tidakDisimpan: "tidak disimpan",
  disimpan: "disimpan seperti tertulis",
} as const;
/** Where an ABK sheet's jabatan was read, as the sentence names it. */
export const ASAL_NAMA = { namaLembar: "nama lembar", namaBerkas: "nama berkas", judul: "judul di atas tabel" } as const;
/** What decided in which unit a sheet counts time, as the sentence names it. */
export const DASAR_SATUAN = {
  judul: "menurut judul kolomnya",
  pembagi: "menurut pembaginya",
  hasil: "menurut hasil yang tertulis di lembar ini",
  bawaan: "karena tidak ada yang menyebutnya",
} as const;
/** A unit of time as a sentence names it, a longer one with its minutes: `hari (sehari 300 menit menurut profil)`. */
export function namaSatuan(satuan: string, menit: string, menurutLembar: boolean): string {
  return menit === "" ? satuan : `${satuan} (se${satuan} ${menit} menit menurut ${menurutLembar ? "lembar ini" : "profil"})`;
}
/** Name of the head block's field, beside which a class or a number of holders stands. */
export const ISIAN_KEPALA = { kelas: "Kelas jabatan", jumlah: "JUMLAH", pembulatan: "PEMBULATAN" } as const;
/** What a sheet is that only lists units by number and name. */
export const DAFTAR_UNIT = "Daftar unit";
