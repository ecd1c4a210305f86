import type { AsalHari, KodeMasalah } from "../intake/pratinjau";

/** Figures and names that a sentence mentions. */
type DataMasalah = Readonly<Record<string, string | number>>;

const kutip = (nilai: string | number | undefined): string => `“${nilai ?? ""}”`;

const ASAL: Readonly<Record<AsalHari, string>> = { judul: "judulnya", namaLembar: "nama lembarnya", namaBerkas: "nama berkasnya" };

/** The sentence for every problem about days, and about people who came or went. */
export const KALIMAT_RIWAYAT = {
  hariDaftar: (d) =>
    `Daftar ini dibaca sebagai keadaan per ${d["hari"] ?? ""}, menurut ${ASAL[d["asal"] as AsalHari]}: ${kutip(d["tertulis"])}.`,
  tanpaTmt: (d) => `${d["isian"] ?? "Isian"} ${kutip(d["nilai"])} tanpa TMT; dianggap sejak ${d["hari"] ?? ""}, hari daftar ini.`,
  tmtBerbeda: (d) =>
    `${d["isian"] ?? "TMT"} di daftar ${d["nilai"] ?? ""}, tercatat ${d["lama"] ?? ""}. Dipakai yang tercatat; periksa dengan SK.`,
  nilaiSehariBerbeda: (d) =>
    `${d["isian"] ?? "Isian"} di daftar ${kutip(d["nilai"])}, sedangkan sejak ${d["sejak"] ?? ""} tercatat ${kutip(d["lama"])}. Dipakai yang tercatat; periksa dengan SK.`,
  daftarLampau: (d) =>
    `${d["isian"] ?? "Isian"} ${kutip(d["nilai"])} di daftar per ${d["hari"] ?? ""} tidak mengubah ${kutip(d["lama"])} yang tercatat dan lebih baru${d["sejak"] ? ` (sejak ${d["sejak"]})` : ""}.`,
  golonganTurun: (d) =>
    d["akibat"] === "catat"
      ? `Golongan ${d["nilai"] ?? ""} lebih rendah daripada sebelumnya (${d["lama"] ?? ""}). Dicatat menurut TMT-nya; periksa dengan SK.`
      : `Golongan ${d["nilai"] ?? ""} lebih rendah daripada yang tercatat (${d["lama"] ?? ""}) dan tanpa TMT, sehingga tidak dicatat. Jawab pertanyaannya, atau lengkapi TMT-nya.`,
  tmtSesudahDaftar: (d) =>
    `${d["isian"] ?? "TMT"} ${d["nilai"] ?? ""} sesudah hari daftar ini (${d["hari"] ?? ""}). Dicatat, dan berlaku mulai tanggal itu.`,
  tmtTanpaNilai: (d) =>
    `${d["isian"] ?? "TMT"} ${d["nilai"] ?? ""} tanpa isian yang dimulainya, sehingga tidak dicatat. Lengkapi barisnya.`,
  tmtPnsTiada: (d) => `TMT PNS tidak ada; status PNS dicatat sejak TMT CPNS, ${d["nilai"] ?? ""}.`,
  tmtCpnsSesudahPns: (d) =>
    `TMT CPNS ${d["nilai"] ?? ""} sesudah TMT PNS ${d["pns"] ?? ""}; hanya TMT PNS yang dicatat. Periksa dengan SK.`,
  tmtPensiunKelak: (d) =>
    `TMT pensiun ${d["nilai"] ?? ""} belum tiba dan tidak dicatat sebagai kejadian; batas usia pensiun dihitung sendiri menurut jabatannya.`,
  pensiunLewat: (d) =>
    `TMT pensiun ${d["nilai"] ?? ""} sudah lewat pada hari daftar (${d["hari"] ?? ""}), tetapi kedudukan hukumnya bukan pensiun. Betulkan yang keliru.`,
  keluarSebelumFakta: (d) =>
    `${d["isian"] ?? ""}: ${kutip(d["nilai"])} sejak ${d["sejak"] ?? ""}, padahal ada yang baru dimulai ${d["lain"] ?? ""}. Salah satu tanggalnya keliru.`,
  pegawaiKembali: (d) =>
    `${d["nama"] ?? ""} tercatat ${kutip(d["kedudukan"])}${d["sejak"] ? ` sejak ${d["sejak"]}` : ""}, tetapi ada lagi di daftar ini. Tetap demikian sampai pertanyaannya dijawab.`,
  daftarSebagian: (d) =>
    `Daftar ini memuat ${d["ada"] ?? 0} dari ${d["semua"] ?? 0} orang yang tercatat di kantornya; yang tidak disebut dibiarkan seperti adanya.`,
  jawabanTakDimengerti: (d) =>
    `Jawaban ${kutip(d["nilai"])}${d["nama"] ? ` untuk ${d["nama"]}` : ""} tidak dimengerti, sehingga belum dipakai. Tulis seperti ${kutip(d["contoh"])}.`,
  pegawaiHilang: (d) =>
    `${d["nama"] ?? ""}${d["nip"] ? ` (NIP ${d["nip"]})` : ""} tercatat di kantor ini tetapi tidak ada di daftar. Tetap seperti adanya sampai pertanyaannya dijawab.`,
} as const satisfies Partial<Record<KodeMasalah, (d: DataMasalah) => string>>;
