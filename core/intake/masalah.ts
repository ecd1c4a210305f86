import { kalimatMasalah, type DataMasalah } from "../text/masalah";
import type { KodeMasalah, Masalah, TingkatMasalah } from "./pratinjau";

/** Problems that let their row through; every other code refuses it. */
const PERINGATAN: ReadonlySet<KodeMasalah> = new Set<KodeMasalah>([
  "teksSepertiRumus",
  "tugasGanda",
  "indukTidakAda",
  "jumlahBerbeda",
  "hasilBarisBerbeda",
  "pembagiBerbeda",
  "pembagiCampuran",
  "pembulatanBerbeda",
  "lembarKosong",
  "lembarTersembunyi",
  "jabatanDariNama",
  "jabatanTidakDikenal",
  "unitTidakDisebut",
  "golonganBertentangan",
  "kedudukanAsing",
  "nipDiterima",
  "nipMenyusul",
  "tahunDuaAngka",
  "tanggalBulanDahulu",
  "tanggalCampur",
  "daftarTakMemangku",
  "hanyaPenugasan",
  "jabatanRangkap",
  "jabatanTambahanTakDisimpan",
  "unitDariAtas",
  "unitDitentukanLembar",
  "hasilKaliBerbeda",
  "satuanDisimpulkan",
  "volumePerJam",
  "teksTanpaAngka",
  "barisTakTerbaca",
  "barisTersembunyi",
]);

const INFO: ReadonlySet<KodeMasalah> = new Set<KodeMasalah>([
  "bezettingBerbeda",
  "lembarTidakDikenal",
  "judulGabungan",
  "barisDilewati",
  "jabatanBerubah",
  "masalahLainnya",
  "pegawaiHilang",
  "tugasHilang",
  "jabatanTambahKursi",
  "sebutanDisamakan",
  "kolomTersembunyi",
  "kolomTidakDibaca",
  "lembarRekap",
]);

/** Weight of a problem unless its finder knows better. */
function tingkatMasalah(kode: KodeMasalah): TingkatMasalah {
  if (INFO.has(kode)) return "info";
  return PERINGATAN.has(kode) ? "peringatan" : "galat";
}

interface Temuan {
  readonly lembar: string;
  /** Cell address; the whole sheet when absent. */
  readonly sel?: string;
  readonly kode: KodeMasalah;
  readonly data?: DataMasalah;
  readonly tingkat?: TingkatMasalah;
}

/** Problems whose cause is the value itself: the same unknown word in a hundred rows is one cause, two words are two. */
const MENURUT_NILAI: ReadonlySet<KodeMasalah> = new Set<KodeMasalah>([
  "nilaiTidakDikenal",
  "golonganTidakDikenal",
  "kedudukanAsing",
  "bukanAsn",
  "jabatanTidakDikenal",
  "sebutanDisamakan",
]);

/** A problem with its place, weight and sentence. */
export function masalah({ lembar, sel = "", kode, data = {}, tingkat = tingkatMasalah(kode) }: Temuan): Masalah {
  const isian = String(data["isian"] ?? "");
  const sebab = MENURUT_NILAI.has(kode) ? String(data["nilai"] ?? data["nama"] ?? "") : "";
  return { lembar, sel, kode, tingkat, isian, kelompok: `${kode}|${tingkat}|${isian}|${sebab}`, pesan: kalimatMasalah(kode, data) };
}
