import { kalimatMasalah, type DataMasalah } from "../text/masalah";
import type { KodeMasalah, Masalah, TingkatMasalah } from "./pratinjau";

/** Weight of a problem unless its finder knows better: a `galat` refuses its row. */
const TINGKAT: Readonly<Record<KodeMasalah, TingkatMasalah>> = {
  nipRusak: "galat",
  nipPanjang: "galat",
  nipTidakSah: "galat",
  nipBedaTanggalLahir: "galat",
  nipBedaJenisKelamin: "galat",
  nipGanda: "galat",
  wajibKosong: "galat",
  teksTerlaluPanjang: "galat",
  tanggalTidakAda: "galat",
  golonganTidakDikenal: "galat",
  nilaiTidakDikenal: "galat",
  angkaTidakTerbaca: "galat",
  angkaNegatif: "galat",
  angkaTidakWajar: "galat",
  kelasTidakSah: "galat",
  selGalatRumus: "galat",
  selRumusTanpaNilai: "galat",
  teksSepertiRumus: "peringatan",
  unitTaksa: "galat",
  unitBerputar: "galat",
  jabatanGanda: "galat",
  jabatanTidakDikenal: "peringatan",
  jabatanBerubah: "info",
  tugasGanda: "peringatan",
  indukTidakAda: "peringatan",
  jumlahBerbeda: "peringatan",
  hasilBarisBerbeda: "peringatan",
  hasilDibulatkan: "info",
  pembagiBerbeda: "peringatan",
  pembagiCampuran: "peringatan",
  pembulatanBerbeda: "peringatan",
  bezettingBerbeda: "info",
  lembarKosong: "peringatan",
  lembarTersembunyi: "peringatan",
  lembarTidakDikenal: "info",
  judulGabungan: "info",
  jabatanDariNama: "peringatan",
  unitTidakDisebut: "peringatan",
  masalahLainnya: "info",
  bukanAsn: "galat",
  golonganBertentangan: "peringatan",
  golonganDariRuang: "peringatan",
  kedudukanAsing: "peringatan",
  kedudukanKosong: "info",
  tidakMemangku: "info",
  nipDiterima: "peringatan",
  nipMenyusul: "peringatan",
  namaSepertiRumus: "galat",
  tahunDuaAngka: "peringatan",
  tanggalBulanDahulu: "peringatan",
  tanggalCampur: "peringatan",
  daftarTakMemangku: "peringatan",
  hanyaPenugasan: "peringatan",
  jabatanRangkap: "peringatan",
  barisSeorangBerbeda: "peringatan",
  tmtPenugasan: "info",
  jenisBedaJabatan: "peringatan",
  pimpinanDisamakan: "peringatan",
  unitDariJabatan: "peringatan",
  unitPenugasan: "peringatan",
  jabatanTambahanTakDisimpan: "peringatan",
  jabatanTambahKursi: "info",
  sebutanDisamakan: "info",
  keteranganJabatan: "info",
  bukanSatuJabatan: "peringatan",
  unitDariAtas: "peringatan",
  samaDenganAtas: "info",
  unitDitentukanLembar: "peringatan",
  angkaBerformat: "galat",
  hasilKaliBerbeda: "peringatan",
  normaTidakTerbaca: "galat",
  hasilTidakWajar: "galat",
  satuanDisimpulkan: "peringatan",
  volumePerJam: "peringatan",
  waktuPanjang: "peringatan",
  barisTakTerbaca: "peringatan",
  teksTanpaAngka: "peringatan",
  uraianDisambung: "info",
  angkaKiraKira: "peringatan",
  barisTersembunyi: "peringatan",
  kolomTersembunyi: "info",
  gayaAngkaBerkas: "info",
  kolomTidakDibaca: "info",
  lembarRekap: "info",
  pegawaiHilang: "info",
  tugasHilang: "info",
};

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
  "golonganDariRuang",
  "kedudukanAsing",
  "bukanAsn",
  "jabatanTidakDikenal",
  "sebutanDisamakan",
  "keteranganJabatan",
  "bukanSatuJabatan",
  "jenisBedaJabatan",
  "pimpinanDisamakan",
  "unitDariJabatan",
  "unitPenugasan",
]);

/** A problem with its place, weight and sentence. */
export function masalah({ lembar, sel = "", kode, data = {}, tingkat = TINGKAT[kode] }: Temuan): Masalah {
  const isian = String(data["isian"] ?? "");
  const sebab = MENURUT_NILAI.has(kode) ? String(data["nilai"] ?? data["nama"] ?? "") : "";
  const pengganti = data["dariNip"] === undefined ? {} : { pengganti: String(data["dariNip"]) };
  const kelompok = `${kode}|${tingkat}|${isian}|${sebab}`;
  return { lembar, sel, kode, tingkat, isian, kelompok, pesan: kalimatMasalah(kode, data), ...pengganti };
}
