import type { BagianRegister } from "./ketentuan";

const TEPAT = {
  bidang: "batasTepat",
  dasar: "tepat",
  sumber: "Pertimbangan Tepat, dipilih supaya formulir yang diterbitkan dan kantor contoh lolos kecuali yang memang janggal.",
  keyakinan: null,
  belumPasti: null,
} as const;
const ISIAN = { ...TEPAT, sumber: "Pertimbangan Tepat: di atasnya isian hampir pasti salah ketik." } as const;
const IMPOR = { ...TEPAT, sumber: "Pertimbangan Tepat atas lembar yang dijumpai; analis boleh menerima angka berapa pun." } as const;

/** Bounds that are the product's own: no law sets them. What lies beyond is asked about or refused, never silently changed. */
export const BATAS_TEPAT = {
  "norma-anggota": {
    ...TEPAT,
    arti: "Paling sedikit tugas serupa dengan satuan hasil yang sama, supaya mediannya dihitung.",
    nilai: 3,
    satuan: "hasil",
  },
  "norma-jauh": {
    ...TEPAT,
    arti: "Norma ditanyakan bila di luar kelipatan median kelompoknya ini.",
    nilai: { kelipatan: [0.5, 2] },
    satuan: "kali",
  },
  "norma-mirip": {
    ...TEPAT,
    arti: "Nilai kemiripan (0 sampai 1) mulai dari mana dua uraian dianggap tugas yang sama.",
    nilai: 0.72,
    satuan: null,
    sumber: "Dipilih Tepat dari pasangan uraian yang dinilai tangan; ketepatannya diukur setiap kali diubah.",
  },
  "norma-periode": { ...TEPAT, arti: "Mulai kelipatan median ini, volume setahun dicurigai salah periode.", nilai: 5, satuan: "kali" },
  "norma-periode-longgar": {
    ...TEPAT,
    arti: "Selisih paling jauh dari median yang diterima bagi volume menurut periode dugaan.",
    nilai: 2,
    satuan: "kali",
  },
  "norma-volume-median": {
    ...TEPAT,
    arti: "Mulai kelipatan median ini, volume setahun janggal pada periode apa pun.",
    nilai: 20,
    satuan: "kali",
  },
  "norma-volume-setahun": { ...TEPAT, arti: "Hasil setahun terbanyak yang wajar bagi satu tugas.", nilai: 100_000, satuan: "hasil" },
  "norma-orang-per-tugas": {
    ...TEPAT,
    arti: "Pegawai terbanyak yang wajar bagi satu tugas saja, kecuali dua kali pemangkunya lebih banyak.",
    nilai: 5,
    satuan: "pegawai",
  },
  "norma-terkecil": { ...TEPAT, arti: "Norma terpendek yang wajar bagi satu hasil.", nilai: 1, satuan: "menit" },
  "norma-terbesar": {
    ...TEPAT,
    arti: "Norma terpanjang yang wajar bagi satu hasil, sebagai bagian waktu efektif setahun.",
    nilai: 0.5,
    satuan: "tahun",
  },
  "norma-efektivitas": { ...TEPAT, arti: "EJ yang berarti pemangku bekerja jauh melampaui waktunya.", nilai: 1.5, satuan: null },
  "norma-hari-setahun": {
    ...TEPAT,
    arti: "Volume harian yang sebenarnya hitungan setahun, di samping hari kerja profil sendiri.",
    nilai: [235, 240, 250, 260, 365],
    satuan: "hari",
  },
  "impor-kali-pemangku": { ...IMPOR, arti: "Kebutuhan di atas kelipatan pemangku ini ditanyakan saat impor.", nilai: 5, satuan: "kali" },
  "impor-orang-sedikit": { ...IMPOR, arti: "Kebutuhan sampai di sini tidak pernah ditahan saat impor.", nilai: 5, satuan: "pegawai" },
  "impor-orang-banyak": {
    ...IMPOR,
    arti: "Kebutuhan satu jabatan tanpa pemangku yang dikenal, di atasnya ditanyakan saat impor.",
    nilai: 40,
    satuan: "pegawai",
  },
  "impor-bagian-sebab": { ...IMPOR, arti: "Bagian kebutuhan yang membuat satu baris dianggap sebabnya.", nilai: 0.2, satuan: null },
  "kisaran-pembagi": {
    ...IMPOR,
    arti: "Arti sebuah pembagi pada lembar ABK menurut besarnya: satuan dan periodenya.",
    nilai: {
      "jam sehari": [4.5, 8],
      "jam seminggu": [22, 40],
      "menit sejam": [60, 60],
      "jam sebulan": [95, 150],
      "menit sehari": [270, 450],
      "jam setahun": [1_000, 1_480],
      "menit seminggu": [1_481, 1_800],
      "jam setahun (panjang)": [1_801, 2_200],
      "menit sebulan": [5_700, 6_900],
      "menit setahun": [50_000, 130_000],
      "hari seminggu": [5, 6],
      "hari sebulan": [18, 27],
      "hari setahun": [200, 366],
      "hari setahun (tak bersatuan)": [200, 269],
      "minggu setahun": [44, 53],
      "bulan setahun": [10, 12],
    },
    satuan: null,
    sumber:
      "Pembagi yang beredar: 300, 1.500, 6.000, 72.000, 74.760, 75.000, 77.760, 79.200, 86.400, 90.000, 115.584 menit; 1.200, 1.250, 1.322 jam.",
  },
  "ukuran-pembagi": {
    ...IMPOR,
    arti: "Besar pembagi yang mungkin dalam satuannya; di luarnya tulisannya berarti lain.",
    nilai: { menit: [60, 150_000], jam: [4, 2_500], hari: [5, 366], minggu: [40, 53], bulan: [10, 12] },
    satuan: null,
  },
  "toleransi-tertulis": {
    ...IMPOR,
    arti: "Selisih kebutuhan tertulis dan hitungan yang dianggap sama, karena lembar mencetak dua desimal.",
    nilai: 0.01,
    satuan: "pegawai",
  },
  "usia-mulai-kerja": {
    ...IMPOR,
    arti: "Usia paling muda untuk mulai bekerja; dipakai membaca tahun dua angka.",
    nilai: 15,
    satuan: "tahun",
  },
  "usul-terbanyak": { ...ISIAN, arti: "Usul formasi terbanyak yang diterima bagi satu jabatan.", nilai: 10_000, satuan: "pegawai" },
  "tahun-lulus": { ...ISIAN, arti: "Tahun lulus yang diterima.", nilai: { tahun: [1_940, 2_200] }, satuan: null },
  "volume-terbesar": { ...ISIAN, arti: "Volume terbesar yang diterima bagi satu periode.", nilai: 10_000_000, satuan: "hasil" },
  "norma-isian-terbesar": {
    ...ISIAN,
    arti: "Norma terpanjang yang diterima bagi satu hasil: dua tahun kerja.",
    nilai: 150_000,
    satuan: "menit",
  },
  "wke-isian": {
    ...ISIAN,
    arti: "Waktu kerja efektif setahun yang diterima pada profil.",
    nilai: { "waktu setahun": [1_000, 200_000] },
    satuan: "menit",
  },
  "kursi-terbanyak": {
    ...ISIAN,
    arti: "Kursi terbanyak yang diterima bagi satu jabatan di satu unit.",
    nilai: 9_999,
    satuan: "kursi",
    sumber: "Pertimbangan Tepat: peta sebuah provinsi memuat 597 jabatan seluruhnya.",
  },
  "masa-kerja-terlama": { ...ISIAN, arti: "Masa kerja terlama yang diterima.", nilai: 60, satuan: "tahun" },
} as const satisfies BagianRegister;
