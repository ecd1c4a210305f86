import type { PlainDate } from "../../date";
import { teksSel, type IsiSel } from "../../intake/lembar";
import { bacaKode, isKodePresensi, kunciKode, type KodePresensi } from "../kode";
import type { JawabanPresensi, PertanyaanPresensi } from "./bacaan";
import { bacaSaat, buktiUrutan, duaBacaan, urutanTerapat, type UrutanHari } from "./hari";
import { bacaJam, caraDesimal, menitDesimal, type CaraDesimal } from "./jam";
import { bacaLama } from "./lama";
import { hariCampur, hariDalamJam, hariTertukar, tanggalTertukar } from "./hari-ragu";
import type { PembacaPresensi } from "./pembaca";
import type { DeretAngka } from "./tampungan";

/** What a code cell means: a code, nothing at all (`tanpaCatatan`), or not known yet. */
export type ArtiKode = KodePresensi | "tanpaCatatan" | "belum";

/** What each distinct cell of a file means, decided from all of them together. */
export interface Tafsir {
  readonly hari: (nomor: number) => PlainDate | null;
  /** Whether a text has two readings as a day in a file that writes both. */
  readonly duaHari: (nomor: number) => boolean;
  /** The day that a clock carries itself; null for a bare clock. */
  readonly hariJam: (nomor: number) => PlainDate | null;
  /** Minutes since midnight; null for an empty cell, undefined for one that is no clock. */
  readonly jam: (nomor: number) => number | null | undefined;
  readonly kode: (nomor: number) => ArtiKode;
  /** Minutes that a machine printed: a count, or hours and minutes; undefined for what is none. */
  readonly lama: (nomor: number) => number | null | undefined;
  readonly kosong: ArtiKode;
  readonly pertanyaan: readonly PertanyaanPresensi[];
}

/** How often each cell stands in a column. */
function countPakai(deret: DeretAngka, hasil: Map<number, number>): Map<number, number> {
  for (let letak = 0; letak < deret.panjang; letak += 1) {
    const nomor = deret.di(letak);
    if (nomor > 0) hasil.set(nomor, (hasil.get(nomor) ?? 0) + 1);
  }
  return hasil;
}

/** Decides from the whole what the cells of a file mean, and asks where two readings stay possible. */
export function tafsirkan(
  pembaca: PembacaPresensi,
  {
    jawaban,
    ingat,
    bulan,
  }: { readonly jawaban: JawabanPresensi; readonly ingat: Readonly<Record<string, KodePresensi>>; readonly bulan: ReadonlySet<string> },
): Tafsir {
  const { kumpulan, sel, legenda } = pembaca;
  const isi = (nomor: number): IsiSel => sel.semua[nomor] ?? null;
  const pertanyaan: PertanyaanPresensi[] = [];

  const hariDipakai = countPakai(kumpulan.tanggal, new Map());
  const urutan = urutanHari(
    [...hariDipakai].flatMap(([nomor, banyak]) => {
      const teks = isi(nomor);
      return typeof teks === "string" ? [{ teks, banyak }] : [];
    }),
    { jawaban, bulan },
    pertanyaan,
  );
  const tukar = tanggalTertukar(
    [...hariDipakai].map(([nomor, banyak]) => ({ isi: isi(nomor), banyak })),
    { jawaban, bulan },
    pertanyaan,
  );
  const hari = dihafal((nomor) => {
    const mentah = isi(nomor);
    if (typeof mentah !== "string") return tukar ? hariTertukar(mentah) : bacaSaat(mentah, urutanBiasa).tanggal;
    return urutan === "campur" ? hariCampur(mentah, bulan) : bacaSaat(mentah, urutan).tanggal;
  });

  const urutanBiasa: UrutanHari = urutan === "campur" ? "hariDahulu" : urutan;

  const jamDipakai = countPakai(kumpulan.keluar, countPakai(kumpulan.masuk, new Map()));
  const cara = caraAngka(
    [...jamDipakai].flatMap(([nomor, banyak]) => {
      const satu = bacaJam(isi(nomor));
      return satu.keadaan === "desimal" ? [{ angka: satu.angka, banyak, teks: teksSel(isi(nomor)) }] : [];
    }),
    jawaban,
    pertanyaan,
  );
  const jam = dihafal((nomor): number | null | undefined => {
    const mentah = isi(nomor);
    const bacaan = bacaJam(mentah);
    if (bacaan.keadaan === "kosong") return null;
    if (bacaan.keadaan === "menit") return bacaan.menit;
    if (bacaan.keadaan === "desimal") return menitDesimal(bacaan.angka, cara) ?? undefined;
    const dalam = bacaJam(bacaSaat(mentah, urutanBiasa).jam);
    return dalam.keadaan === "menit"
      ? dalam.menit
      : dalam.keadaan === "kosong" && bacaSaat(mentah, urutanBiasa).tanggal !== null
        ? null
        : undefined;
  });

  const arti = new Map<number, ArtiKode>();
  for (const [nomor, banyak] of countPakai(kumpulan.kode, new Map())) {
    const teks = teksSel(isi(nomor)).trim();
    const [satu, tanya] = artiKode({ teks, banyak, jawaban, ingat, legenda });
    arti.set(nomor, satu);
    const ada = tanya === null ? -1 : pertanyaan.findIndex(({ kunci }) => kunci === tanya.kunci);
    const lama = pertanyaan[ada];
    if (tanya !== null && lama === undefined) pertanyaan.push(tanya);
    else if (lama !== undefined) pertanyaan[ada] = { ...lama, banyak: lama.banyak + banyak };
  }
  return {
    hari,
    duaHari: (nomor) => {
      const mentah = isi(nomor);
      return urutan === "campur" && typeof mentah === "string" && duaBacaan(mentah);
    },
    hariJam: dihafal((nomor) => hariDalamJam(isi(nomor), urutan)),
    jam,
    kode: (nomor) => arti.get(nomor) ?? "tanpaCatatan",
    lama: dihafal((nomor) => bacaLama(isi(nomor))),
    kosong: jawabKode(jawaban["kosong"]) ?? "tanpaCatatan",
    pertanyaan,
  };
}

function dihafal<T>(baca: (nomor: number) => T): (nomor: number) => T {
  const hafal = new Map<number, T>();
  return (nomor) => {
    const ada = hafal.get(nomor);
    if (ada !== undefined || hafal.has(nomor)) return ada as T;
    const baru = baca(nomor);
    hafal.set(nomor, baru);
    return baru;
  };
}

function urutanHari(
  semua: readonly { readonly teks: string; readonly banyak: number }[],
  { jawaban, bulan }: { readonly jawaban: JawabanPresensi; readonly bulan: ReadonlySet<string> },
  pertanyaan: PertanyaanPresensi[],
): UrutanHari | "campur" {
  const bukti = new Set(semua.flatMap(({ teks }) => buktiUrutan(teks) ?? []));
  const ragu = semua.filter(({ teks }) => duaBacaan(teks));
  const dijawab = jawaban["urutanTanggal"];
  if (bukti.size === 1 && !bukti.has("hariDahulu")) return "bulanDahulu";
  if (bukti.size > 1) return "campur";
  if (bukti.size > 0 || ragu.length === 0) return "hariDahulu";
  const diBulan = (urutan: UrutanHari): boolean => semua.every(({ teks }) => bulan.has((bacaSaat(teks, urutan).tanggal ?? "").slice(0, 7)));
  // The month that the file names is met in one order only.
  if (diBulan("hariDahulu") !== diBulan("bulanDahulu")) return diBulan("hariDahulu") ? "hariDahulu" : "bulanDahulu";
  const terapat = urutanTerapat(semua.map(({ teks }) => teks));
  pertanyaan.push({
    kunci: "urutanTanggal",
    jenis: "urutanTanggal",
    teks: ragu[0]?.teks ?? "",
    banyak: ragu.reduce((jumlah, { banyak }) => jumlah + banyak, 0),
    contoh: ragu[0]?.teks ?? "",
    pilihan: ["hariDahulu", "bulanDahulu"],
    bawaan: terapat ?? "hariDahulu",
    sebab: terapat === null ? null : "seluruhBerkas",
    diingat: false,
  });
  return dijawab === "bulanDahulu" || dijawab === "hariDahulu" ? dijawab : (terapat ?? "hariDahulu");
}

function caraAngka(
  semua: readonly { readonly angka: number; readonly teks: string; readonly banyak: number }[],
  jawaban: JawabanPresensi,
  pertanyaan: PertanyaanPresensi[],
): CaraDesimal {
  const cara = caraDesimal(semua.map(({ angka }) => angka));
  if (cara !== null) return cara;
  const contoh = semua.find(({ angka }) => !Number.isInteger(angka));
  pertanyaan.push({
    kunci: "angkaJam",
    jenis: "angkaJam",
    teks: contoh?.teks ?? "",
    banyak: semua.reduce((jumlah, { banyak }) => jumlah + banyak, 0),
    contoh: contoh?.teks ?? "",
    pilihan: ["jam", "desimal"],
    bawaan: "jam",
    sebab: null,
    diingat: false,
  });
  return jawaban["angkaJam"] === "desimal" ? "desimal" : "jam";
}

function jawabKode(teks: string | undefined): ArtiKode | null {
  if (teks === undefined) return null;
  return teks === "tanpaCatatan" || isKodePresensi(teks) ? teks : null;
}

/** What a code means, and the question that stands for it while its meaning is not certain. */
function artiKode(bahan: {
  readonly teks: string;
  readonly banyak: number;
  readonly jawaban: JawabanPresensi;
  readonly ingat: Readonly<Record<string, KodePresensi>>;
  readonly legenda: ReadonlyMap<string, string>;
}): readonly [ArtiKode, PertanyaanPresensi | null] {
  const { teks, banyak, jawaban, ingat, legenda } = bahan;
  if (/^[-–_.]+$/u.test(teks)) return ["tanpaCatatan", null];
  const bacaan = bacaKode(teks, ingat);
  if (bacaan.keadaan === "dikenal") return [bacaan.kode, null];
  const kunci = kunciKode(teks);
  const dijelaskan = bacaKode(legenda.get(kunci) ?? "", ingat);
  const bawaan = legenda.has(kunci) && dijelaskan.keadaan === "dikenal" ? dijelaskan.kode : null;
  const tanya: PertanyaanPresensi = {
    kunci: `kode:${kunci}`,
    jenis: "kode",
    teks,
    banyak,
    contoh: teks,
    pilihan: bacaan.saran,
    bawaan,
    sebab: bawaan === null ? null : "legenda",
    diingat: true,
  };
  return [jawabKode(jawaban[tanya.kunci]) ?? bawaan ?? "belum", tanya];
}
