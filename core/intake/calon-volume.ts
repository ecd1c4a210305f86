import type { Periode } from "../abk/tugas";
import type { TandaDesimal } from "../text/gaya-angka";
import { bacaAngkaSel } from "./bacaan";
import { bacaJudulVolume, BAGIAN_UTUH, tahunJudul, type PeranVolume, type SatuanBagian } from "./kata-volume";
import type { Pengenalan } from "./kenali";
import type { CaraVolume, KolomVolume } from "./kolom-volume";
import { selKosong, type LembarMentah } from "./lembar";
import { barisJumlah } from "./perabot";

interface Calon {
  readonly kolom: number;
  readonly peran: PeranVolume;
}

/** The ways in which a sheet with several columns of volumes can be read, the likeliest first. */
export interface PilihanVolume {
  readonly cara: readonly CaraVolume[];
  /** The first way follows from what the headings say; others are kept for an answer. */
  readonly tentu: boolean;
}

/** Fields whose column may be one of the volumes all the same. */
const ISIAN_VOLUME: ReadonlySet<string> = new Set(["volume", "volumeSetahun"]);
/** Fields that a sheet of several years has once a year. */
const ISIAN_TAHUN = ["pegawaiDibutuhkan", "bebanWaktu"] as const;

/** Several columns that count the same thing; null where there is one, or one beside its yearly figure. */
export function pilihanVolume(
  { lembar, pengenalan }: { readonly lembar: LembarMentah; readonly pengenalan: Pengenalan },
  desimal: TandaDesimal,
): PilihanVolume | null {
  const { pemetaan, judul } = pengenalan;
  const utama = pemetaan["volume"];
  if (utama === undefined) return null;
  const { inti } = bacaJudulVolume(judul[utama] ?? "");
  if (inti === "") return null;
  const terpakai = new Set(
    Object.entries(pemetaan).flatMap(([isian, kolom]) =>
      ISIAN_VOLUME.has(isian) || (isian === "bebanWaktu" && serupa(judul[kolom] ?? "", inti)) ? [] : [kolom],
    ),
  );
  const calon = judul.flatMap((teks, kolom): Calon[] => {
    const satu = bacaJudulVolume(teks);
    // Beside a column of periods, a yearly figure follows from volume and period.
    if (pemetaan["periode"] !== undefined && kolom !== utama && periodePeran(satu.peran) === "tahun") return [];
    return satu.inti === inti && !terpakai.has(kolom) && berangka({ lembar, pengenalan }, kolom, desimal)
      ? [{ kolom, peran: satu.peran }]
      : [];
  });
  if (calon.length === 0 || (calon.length === 1 && calon[0]?.kolom === utama)) return null;
  return menurutTahun(calon, pengenalan) ?? menurutBagian(calon, judul) ?? menurutPeriode(calon) ?? menurutLetak(calon, lembar);
}

/** One more part or year of what the volumes count, which a heading such as BEBAN KERJA makes look like the product. */
function serupa(judul: string, inti: string): boolean {
  const satu = bacaJudulVolume(judul);
  return satu.inti === inti && (satu.peran.peran === "bagian" || satu.peran.peran === "tahunKe");
}

/** Whether a column has a figure beside a task. */
function berangka(
  { lembar, pengenalan }: { readonly lembar: LembarMentah; readonly pengenalan: Pengenalan },
  kolom: number,
  desimal: TandaDesimal,
): boolean {
  const uraian = pengenalan.pemetaan["uraian"] ?? -1;
  return lembar.baris
    .slice(pengenalan.awalData)
    .some((baris) => !selKosong(baris.sel[uraian]) && !barisJumlah(baris) && bacaAngkaSel(baris.sel[kolom], desimal) !== null);
}

function periodePeran(peran: PeranVolume): Periode | null {
  return peran.peran === "periode" ? peran.periode : null;
}

function satuKolom(kolom: number, periode: Periode | null, lain: Partial<CaraVolume> = {}): CaraVolume {
  return { nilai: `kolom:${kolom}`, cara: "satu", kolom: [{ kolom, periode }], cadangan: [], kali: 1, serta: {}, ...lain };
}

/** VOLUME 2023, VOLUME 2024: the latest year, with the need that the sheet states for the same one. */
function menurutTahun(calon: readonly Calon[], { judul, pemetaan }: Pengenalan): PilihanVolume | null {
  const bertahun = calon.flatMap(({ kolom, peran }) => (peran.peran === "tahunKe" ? [{ kolom, tahun: peran.tahun }] : []));
  if (bertahun.length === 0 || bertahun.length < calon.length) return null;
  const cara = bertahun
    .toSorted((a, b) => b.tahun - a.tahun)
    .map(({ kolom, tahun }) => {
      const serta = ISIAN_TAHUN.flatMap((isian) => {
        const asal = pemetaan[isian];
        const inti = asal === undefined ? "" : bacaJudulVolume(judul[asal] ?? "").inti;
        const setahun = judul.findIndex((teks) => inti !== "" && tahunJudul(teks) === tahun && bacaJudulVolume(teks).inti === inti);
        return asal !== undefined && tahunJudul(judul[asal] ?? "") > 0 && setahun >= 0 ? [[isian, setahun] as const] : [];
      });
      return satuKolom(kolom, null, { serta: Object.fromEntries(serta) });
    });
  return { cara, tentu: true };
}

/** Months, quarters, halves or weeks beside each other: their total where the sheet has one, else their sum. */
function menurutBagian(calon: readonly Calon[], judul: readonly string[]): PilihanVolume | null {
  const bagian = calon.flatMap(({ kolom, peran }) => (peran.peran === "bagian" ? [{ kolom, satuan: peran.satuan }] : []));
  const satuan = satuanBersama(
    bagian.map((satu) => satu.satuan),
    judul,
  );
  if (bagian.length < 2 || satuan === null) return null;
  const periode: Periode | null = satuan === "minggu" ? "bulan" : null;
  const kolom = bagian.map((satu): KolomVolume => ({ kolom: satu.kolom, periode }));
  const jumlahkan: CaraVolume = { nilai: "jumlah", cara: "jumlah", kolom, cadangan: [], kali: 1, serta: {} };
  const lain = calon.filter(({ peran }) => peran.peran !== "bagian" && !(peran.peran === "periode" && peran.periode !== "tahun"));
  const total =
    lain.find(({ peran }) => peran.peran === "jumlah" || peran.peran === "periode") ?? (lain.length === 1 ? lain[0] : undefined);
  if (total) {
    const cadangan = bagian.map((satu) => satu.kolom);
    return { cara: [satuKolom(total.kolom, periode, { cadangan }), jumlahkan], tentu: false };
  }
  const utuh = BAGIAN_UTUH[satuan];
  if (bagian.length >= utuh) return { cara: [jumlahkan], tentu: true };
  return { cara: [jumlahkan, { ...jumlahkan, nilai: "setahunkan", kali: utuh / bagian.length }], tentu: false };
}

/** The unit of parts that are all of one kind; bare numerals are quarters, halves or months by how many there are. */
function satuanBersama(satuan: readonly SatuanBagian[], judul: readonly string[]): Exclude<SatuanBagian, "angka"> | null {
  const [pertama] = satuan;
  if (pertama === undefined || satuan.some((satu) => satu !== pertama)) return null;
  if (pertama !== "angka") return pertama;
  if (judul.some((teks) => /tri ?wulan|\btw\b/iu.test(teks))) return "triwulan";
  return satuan.length === 4 ? "triwulan" : satuan.length === 2 ? "semester" : satuan.length === 12 ? "bulan" : null;
}

/** HARIAN, MINGGUAN, BULANAN, TAHUNAN: each row by the column that it fills. */
function menurutPeriode(calon: readonly Calon[]): PilihanVolume | null {
  const kolom = calon.flatMap(({ kolom: satu, peran }): KolomVolume[] => {
    const periode = peran.peran === "jumlah" ? "tahun" : periodePeran(peran);
    return periode === null ? [] : [{ kolom: satu, periode }];
  });
  if (kolom.length < calon.length || new Set(kolom.map(({ periode }) => periode)).size < kolom.length) return null;
  const terisi: CaraVolume = { nilai: "terisi", cara: "terisi", kolom, cadangan: [], kali: 1, serta: {} };
  return { cara: [terisi, { ...terisi, nilai: "terisiJumlah", cara: "terisiJumlah" }], tentu: false };
}

/** Columns that can be seen before hidden ones; the only one that can be seen is meant. */
function menurutLetak(calon: readonly Calon[], { kolomTersembunyi }: LembarMentah): PilihanVolume {
  const tersembunyi = ({ kolom }: Calon): boolean => kolomTersembunyi.includes(kolom);
  const urut = calon.toSorted((a, b) => Number(tersembunyi(a)) - Number(tersembunyi(b)) || a.kolom - b.kolom);
  return {
    cara: urut.map(({ kolom, peran }) => satuKolom(kolom, periodePeran(peran))),
    tentu: calon.filter((satu) => !tersembunyi(satu)).length === 1,
  };
}
