import { groupBy } from "../group";
import { nipDariTeks } from "../pegawai/nip";
import { formatTanggalPendek } from "../text/date";
import { kalimatHilang, kalimatKeadaan, TEKS_TANYA_RIWAYAT } from "../text/pertanyaan-riwayat";
import { PembacaBaris } from "./bacaan";
import { bukaBaris, type BarisOrang } from "./baris-orang";
import { hariLembar, type HariLembar } from "./hari-lembar";
import { isiKebawah } from "./isi-kebawah";
import { sisiDibaca } from "./lama-baru";
import { teksSel } from "./lembar";
import { masalah } from "./masalah";
import { caraBaca, type LembarDraf } from "./lembar-draf";
import { barisDikecualikan, barisDitolak, barisTakTerbaca, type BarisDinilai, type LembarDinilai, type Penilaian } from "./penilaian";
import type { Masalah } from "./pratinjau";
import { orangHilang } from "./orang-hilang";
import { nilaiOrang } from "./satu-orang";
import { susunDaftar } from "./susun-daftar";
import { hariDahulukan, urutanTanggal } from "./urutan-tanggal";
import { ringkasPemangku } from "./pemangku-lembar";
import { ISIAN_TMT } from "./tmt-orang";
import { isiUlangan } from "./ulangan";
import { unitDaftar } from "./unit-orang";

/** Columns whose merged cell stands for every row that it spans. Names and numbers of people never do. */
const KOLOM_TURUN = ["unit", "unitInduk", "jabatan", "status", "golongan", "jenisJabatan", "kedudukanHukum"] as const;

const KOLOM_TANGGAL = ["tanggalLahir", "tmtGolongan", "tmtJabatan", ...ISIAN_TMT] as const;
const KODE_URUTAN = { bulanDahulu: "tanggalBulanDahulu", campur: "tanggalCampur" } as const;

/**
 * Judges all lists of people of an import, the oldest first: each is read as of its own day. Who is in none of the newest is asked about on
 * the first of them, once all sheets are read.
 */
export function nilaiSemuaPegawai(lembar: readonly LembarDraf[], penilaian: Penilaian): ReadonlyMap<LembarDraf, LembarDinilai> {
  const berhari = lembar.map((satu) => ({ satu, hari: hariLembar(satu, penilaian) }));
  const urut = berhari.toSorted((a, b) => (a.hari.per < b.hari.per ? -1 : a.hari.per > b.hari.per ? 1 : 0));
  const hasil = new Map(urut.map(({ satu, hari }) => [satu, nilaiLembarPegawai(satu, hari, penilaian)]));
  for (const tempatkan of penilaian.penugasanTunda) tempatkan();
  for (const beri of penilaian.tanpaJabatanSendiri.values()) beri();
  const terbaru = urut.at(-1)?.hari.per;
  const pertama = urut.find(({ hari }) => hari.per === terbaru);
  const dinilai = pertama && hasil.get(pertama.satu);
  if (!dinilai) return hasil;
  penilaian.hariDaftar = pertama.hari.per;
  const hilang = orangHilang(pertama.satu, pertama.hari, penilaian);
  const keterangan = hilang.jumlah === 0 ? dinilai.keterangan : `${dinilai.keterangan} · ${kalimatHilang(hilang.jumlah)}`;
  return hasil.set(pertama.satu, {
    ...dinilai,
    keterangan: keterangan.replace(/^ · /u, ""),
    masalah: [...dinilai.masalah, ...hilang.masalah],
  });
}

/**
 * Judges a daftar pegawai: each person is known by the NIP, with all rows that speak of her; new, changed, unchanged or refused. What
 * cannot be read of her beside NIP and name costs that field only.
 */
function nilaiLembarPegawai(asal: LembarDraf, hari: HariLembar, penilaian: Penilaian): LembarDinilai {
  const { lembar: tanpaUlangan, temuan: ulangan } = isiUlangan({ ...asal, lembar: isiKebawah(asal, KOLOM_TURUN) });
  const terisi = { ...asal, lembar: tanpaUlangan };
  const { urutan, contoh, tanda } = urutanTanggal(terisi, KOLOM_TANGGAL);
  const ditukar = urutan === "bulanDahulu" ? hariDahulukan(terisi, KOLOM_TANGGAL, tanda) : null;
  const lembar = ditukar ? { ...terisi, lembar: ditukar.lembar } : terisi;
  const { orang, perabot, takTerbaca } = susunDaftar(lembar);
  const cara = { ...caraBaca(lembar, ["nip", "nama"]), ...(ditukar ? { asli: ditukar.asli } : {}) };
  const tempat = unitDaftar(asal, penilaian);
  const baris: BarisDinilai[] = [];
  // Only rows of people who stand in several wait for the others.
  const seorang = nipBerulang(lembar, orang);
  const terbuka: BarisOrang[] = [];
  for (const { indeks, bagian } of orang) {
    const satu = lembar.lembar.baris[indeks];
    if (!satu) continue;
    if (lembar.dikeluarkan.has(satu.nomor)) {
      baris.push(barisDikecualikan(indeks));
      sebutNip(lembar, indeks, penilaian);
      continue;
    }
    const pembaca = new PembacaBaris(cara, satu);
    const dibuka = bukaBaris({ indeks, pembaca, lembar, penilaian, tempat, hari, bagian });
    if (!dibuka) baris.push(barisDitolak(indeks, pembaca.masalah));
    else if (seorang.has(dibuka.nip?.nip ?? "")) terbuka.push(dibuka);
    else baris.push(...nilaiOrang([dibuka]));
  }
  for (const semua of groupBy(terbuka, ({ nip }) => nip?.nip ?? "").values()) baris.push(...nilaiOrang(semua));
  baris.push(...takTerbaca.map((indeks) => barisTakTerbaca(lembar, indeks)));
  return {
    baris: baris.toSorted((a, b) => a.indeks - b.indeks),
    perabot,
    masalah: [
      ...(urutan === "hariDahulu"
        ? []
        : [masalah({ lembar: lembar.lembar.nama, kode: KODE_URUTAN[urutan], data: { contoh, tanda: [...tanda].join(" ") } })]),
      ...hariDisebut(lembar, hari),
      ...tempat.masalah,
      ...sisiLamaBaru(lembar),
      ...ulangan,
      ...ringkasPemangku(lembar, baris, penilaian),
    ],
    keterangan: hari.tertulis === null ? "" : kalimatKeadaan(formatTanggalPendek(hari.per)),
    abk: null,
  };
}

/** The day that a list describes is told with the words that say it, because facts are dated by it. */
function hariDisebut({ lembar }: LembarDraf, { tertulis, takTerbaca }: HariLembar): readonly Masalah[] {
  if (takTerbaca !== null) {
    const data = { nilai: takTerbaca, contoh: TEKS_TANYA_RIWAYAT.contohHari };
    return [masalah({ lembar: lembar.nama, kode: "jawabanTakDimengerti", data })];
  }
  if (tertulis === null) return [];
  const data = { hari: formatTanggalPendek(tertulis.hari), asal: tertulis.asal, tertulis: tertulis.tertulis.slice(0, 100) };
  return [masalah({ lembar: lembar.nama, kode: "hariDaftar", data })];
}

/** A row that is left out stands in the list all the same: its person is not missing. */
function sebutNip({ lembar, pengenalan }: LembarDraf, indeks: number, { nipSaja }: Penilaian): void {
  for (const isian of ["nip", "niPppk"]) {
    const nip = nipDariTeks(teksSel(lembar.baris[indeks]?.sel[pengenalan.pemetaan[isian] ?? -1] ?? null));
    if (nip !== "") nipSaja.add(nip);
  }
}

/** NIPs that more than one row may bear, however they are written. */
function nipBerulang({ lembar, pengenalan }: LembarDraf, orang: readonly { readonly indeks: number }[]): ReadonlySet<string> {
  const kolom = [pengenalan.pemetaan["nip"], pengenalan.pemetaan["niPppk"]].filter((satu) => satu !== undefined);
  const sekali = new Set<string>();
  const berulang = new Set<string>();
  for (const { indeks } of orang) {
    const sel = lembar.baris[indeks]?.sel ?? [];
    for (const nomor of kolom) {
      const nip = nipDariTeks(teksSel(sel[nomor] ?? null));
      // Two people without NIP are not one.
      if (nip === "") continue;
      if (sekali.has(nip)) berulang.add(nip);
      sekali.add(nip);
    }
  }
  return berulang;
}

/** A list of promotions or moves holds what was beside what is: which of the two is read is told. */
function sisiLamaBaru({ lembar, pengenalan }: LembarDraf): readonly Masalah[] {
  const kolom = sisiDibaca(pengenalan.judul, pengenalan.pemetaan);
  return kolom.length === 0
    ? []
    : [masalah({ lembar: lembar.nama, kode: "kolomLamaBaru", data: { kolom: kolom.map((satu) => `“${satu}”`).join(", ") } })];
}
