import { groupBy } from "../group";
import { nameKey } from "../name";
import { nipDariTeks } from "../pegawai/nip";
import { PembacaBaris } from "./bacaan";
import { bukaBaris, type BarisOrang } from "./baris-orang";
import { isiKebawah } from "./isi-kebawah";
import { sisiDibaca } from "./lama-baru";
import { teksSel } from "./lembar";
import { masalah } from "./masalah";
import { caraBaca, type LembarDraf } from "./lembar-draf";
import { barisDikecualikan, barisDitolak, barisTakTerbaca, type BarisDinilai, type LembarDinilai, type Penilaian } from "./penilaian";
import type { Masalah } from "./pratinjau";
import { nilaiOrang } from "./satu-orang";
import { susunDaftar } from "./susun-daftar";
import { hariDahulukan, urutanTanggal } from "./urutan-tanggal";
import { ringkasPemangku } from "./pemangku-lembar";
import { isiUlangan } from "./ulangan";
import { unitDaftar } from "./unit-orang";

/** Columns whose merged cell stands for every row that it spans. Names and numbers of people never do. */
const KOLOM_TURUN = ["unit", "unitInduk", "jabatan", "status", "golongan", "jenisJabatan", "kedudukanHukum"] as const;

const KOLOM_TANGGAL = ["tanggalLahir", "tmtGolongan", "tmtJabatan"] as const;
const KODE_URUTAN = { bulanDahulu: "tanggalBulanDahulu", campur: "tanggalCampur" } as const;

/** Judges all lists of people of an import; who is in none of its files is told on the first, once all sheets are read. */
export function nilaiSemuaPegawai(lembar: readonly LembarDraf[], penilaian: Penilaian): ReadonlyMap<LembarDraf, LembarDinilai> {
  const hasil = new Map(lembar.map((satu) => [satu, nilaiLembarPegawai(satu, penilaian)]));
  for (const tempatkan of penilaian.penugasanTunda) tempatkan();
  for (const beri of penilaian.tanpaJabatanSendiri.values()) beri();
  const [pertama] = lembar;
  const dinilai = pertama && hasil.get(pertama);
  if (!dinilai) return hasil;
  const masalahPertama = [...dinilai.masalah];
  penilaian.ucapanTunda.push(() => masalahPertama.push(...pegawaiHilang(pertama, penilaian)));
  return hasil.set(pertama, { ...dinilai, masalah: masalahPertama });
}

/**
 * Judges a daftar pegawai: each person is known by the NIP, with all rows that speak of her; new, changed, unchanged or refused. What
 * cannot be read of her beside NIP and name costs that field only.
 */
function nilaiLembarPegawai(asal: LembarDraf, penilaian: Penilaian): LembarDinilai {
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
      continue;
    }
    const pembaca = new PembacaBaris(cara, satu);
    const dibuka = bukaBaris({ indeks, pembaca, lembar, penilaian, tempat, bagian });
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
      ...tempat.masalah,
      ...sisiLamaBaru(lembar),
      ...ulangan,
      ...ringkasPemangku(lembar, baris, penilaian),
    ],
    keterangan: "",
    abk: null,
  };
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

/** People of the offices that the files name who are in the data but in none of the files. */
function pegawaiHilang(lembar: LembarDraf, penilaian: Penilaian): Masalah[] {
  const { keadaan, susunan, nipDisebut, namaDitolak, puncakDisebut } = penilaian;
  const unitJabatan = new Map(keadaan.jabatan.map((jabatan) => [jabatan.id, jabatan.unitId]));
  return keadaan.pegawai.flatMap((orang) => {
    const unit = susunan.unitDari(unitJabatan.get(orang.jabatanId ?? "") ?? "");
    if (
      !unit ||
      penilaian.idDisebut.has(orang.id) ||
      (orang.nip !== null && nipDisebut.has(orang.nip)) ||
      !puncakDisebut.has(susunan.puncak(unit).kunci) ||
      namaDitolak.has(nameKey(orang.nama))
    )
      return [];
    return [masalah({ lembar: lembar.lembar.nama, kode: "pegawaiHilang", data: { nama: orang.nama, nip: orang.nip ?? "" } })];
  });
}
