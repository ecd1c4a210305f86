import { alamatSel, selKosong, teksSel, type BarisMentah, type BukuTerbaca, type LembarMentah } from "../intake/lembar";
import { nameKey, tidyText } from "../name";
import { bacaNip } from "../pegawai/nip";
import { bacaAspek, bacaJenisRhk, bacaJudulSkp, bacaNilai, bacaPredikat, KOLOM_SKP, type KolomSkp } from "./kata-skp";
import { bacaBagian, isPenomoran, isTandaTangan } from "./perabot-skp";
import { predikatMatriks, type NilaiSkp, type Predikat } from "./predikat";
import type { AspekSkp, JenisRhk } from "./skp";
import { bacaTarget } from "./target-terbaca";

/** What a row of a file became. `sel` is where its problem or note stands. */
export type KeadaanBarisSkp = "diambil" | "perabot" | "masalah";
/** Why a row is furniture, was not taken, or was taken with a note. */
export type SebabBarisSkp =
  | "judul"
  | "penomoran"
  | "diLuarTabel"
  | "bagian"
  | "tanpaNip"
  | "nipRusak"
  | "nipTakDikenal"
  | "namaLain"
  | "predikatAsing"
  | "nilaiAsing"
  | "tanpaPredikat"
  | "ganda"
  | "ulangan"
  | "bertentangan"
  | "tahunAsing"
  | "tanpaRhk"
  | "jenisAsing"
  | "aspekAsing"
  | "atasanPergi"
  | "rhkAtasanTakDikenal"
  | "lembarTanpaTabel";

export interface BarisBacaanSkp {
  readonly lembar: string;
  readonly nomor: number;
  readonly sel: string;
  readonly keadaan: KeadaanBarisSkp;
  readonly sebab: SebabBarisSkp | null;
  /** What stands in the cell that it is about, or whom the row names. */
  readonly teks: string;
}

interface RhkDibaca {
  readonly jenis: JenisRhk;
  readonly uraian: string;
  readonly rhkAtasan: string;
  readonly indikator: readonly {
    readonly aspek: AspekSkp | null;
    readonly uraian: string;
    readonly target: string;
    readonly targetAngka: number | null;
    readonly satuan: string;
  }[];
}

interface SkpDibaca {
  readonly pegawaiId: string;
  readonly nama: string;
  readonly tahun: number;
  readonly nilaiHasil: NilaiSkp | null;
  readonly nilaiPerilaku: NilaiSkp | null;
  readonly predikat: Predikat | null;
  readonly rhk: readonly RhkDibaca[];
}

/** A file of predikat or SKP rows as it was read: every row of every sheet once, and what comes of them. */
export interface BacaanSkp {
  readonly berkas: string;
  readonly baris: readonly BarisBacaanSkp[];
  readonly skp: readonly SkpDibaca[];
}

/** What the office knows of a person when a file is read. */
export interface OrangSkp {
  readonly pegawaiId: string;
  readonly nip: string | null;
  readonly nama: string;
  /** The superior of her SKP of the year has left. */
  readonly atasanPergi: boolean;
  /** Results of her superior by `nameKey`. */
  readonly rhkAtasan: ReadonlySet<string>;
}

/** Rows that are looked at for the headings of a sheet. */
const BARIS_JUDUL = 40;

type Tata = Readonly<Partial<Record<KolomSkp, number>>>;
interface SkpTumbuh {
  readonly orang: OrangSkp;
  readonly tahun: number;
  nilaiHasil: NilaiSkp | null;
  nilaiPerilaku: NilaiSkp | null;
  predikat: Predikat | null;
  readonly rhk: { jenis: JenisRhk; uraian: string; rhkAtasan: string; indikator: RhkDibaca["indikator"][number][] }[];
}

/**
 * Reads a recap of predikat, or SKP rows in the columns that e-Kinerja takes, from a workbook. Every row is taken, furniture or a problem with
 * its cell; a row of SKP without NIP goes on with the person above it. A year that no column says is `tahun`.
 */
export function bacaBerkasSkp(buku: BukuTerbaca, orang: readonly OrangSkp[], tahun: number): BacaanSkp {
  const menurutNip = new Map(orang.flatMap((satu) => (satu.nip === null ? [] : [[satu.nip, satu] as const])));
  const menurutNama = new Set(orang.map(({ nama }) => nameKey(nama)));
  const hasil = new Map<string, SkpTumbuh>();
  const baris = buku.lembar.flatMap((lembar) => bacaLembarSkp(lembar, { menurutNip, menurutNama, hasil, tahun }));
  return {
    berkas: buku.nama,
    baris,
    skp: [...hasil.values()].map(({ orang: { pegawaiId, nama }, ...satu }) => ({ pegawaiId, nama, ...satu })),
  };
}

interface Bahan {
  readonly menurutNip: ReadonlyMap<string, OrangSkp>;
  readonly menurutNama: ReadonlySet<string>;
  readonly hasil: Map<string, SkpTumbuh>;
  readonly tahun: number;
}

function bacaLembarSkp(lembar: LembarMentah, bahan: Bahan): BarisBacaanSkp[] {
  const kepala = lembar.baris.slice(0, BARIS_JUDUL).findIndex((satu) => tataJudul(satu) !== null);
  const tata = kepala < 0 ? null : tataJudul(lembar.baris[kepala] as BarisMentah);
  const catat: Catat = (baris, [keadaan, sebab], kolom) => {
    const dari =
      kolom ??
      Math.max(
        0,
        baris.sel.findIndex((isi) => !selKosong(isi)),
      );
    const sel = alamatSel(dari, baris.nomor);
    return { lembar: lembar.nama, nomor: baris.nomor, sel, keadaan, sebab, teks: teksSel(baris.sel[dari]).trim() };
  };
  if (tata === null) return lembar.baris.map((satu) => catat(satu, ["perabot", "lembarTanpaTabel"]));
  const pembaca = new PembacaBaris(tata, bahan, catat);
  return lembar.baris.map((satu, nomor) => {
    if (nomor <= kepala || tataJudul(satu) !== null) return catat(satu, ["perabot", "judul"]);
    return pembaca.baca(satu);
  });
}

/** Columns of a row of headings; null when it is none: a table has an NIP and a predikat, or an NIP and results. */
function tataJudul(baris: BarisMentah): Tata | null {
  const tata: Partial<Record<KolomSkp, number>> = {};
  for (const [kolom, isi] of baris.sel.entries()) {
    const nama = typeof isi === "string" ? bacaJudulSkp(isi) : null;
    if (nama !== null) tata[nama] ??= kolom;
  }
  const berisi = tata.predikat !== undefined || tata.rhk !== undefined || (tata.hasil !== undefined && tata.perilaku !== undefined);
  return tata.nip !== undefined && berisi ? tata : null;
}

type Catat = (
  baris: BarisMentah,
  nasib: readonly [keadaan: KeadaanBarisSkp, sebab: SebabBarisSkp | null],
  kolom?: number,
) => BarisBacaanSkp;

/** Reads the rows below the headings one after the other; a row may go on with the person and the result above it. */
class PembacaBaris {
  #kini: SkpTumbuh | null = null;
  #bagian: JenisRhk = "utama";
  /** What a row without NIP goes on with was not taken itself. */
  #terputus = false;
  /** The signatures have begun: what follows without NIP is theirs. */
  #selesai = false;

  constructor(
    private readonly tata: Tata,
    private readonly bahan: Bahan,
    private readonly catat: Catat,
  ) {}

  baca(baris: BarisMentah): BarisBacaanSkp {
    const isi = (kolom: KolomSkp): string => {
      const di = this.tata[kolom];
      return di === undefined ? "" : tidyText(teksSel(baris.sel[di]));
    };
    const terisi = KOLOM_SKP.filter((kolom) => isi(kolom) !== "");
    const bagian = bacaBagian(baris);
    if (bagian !== null) {
      this.#bagian = bagian;
      return this.catat(baris, ["perabot", "bagian"]);
    }
    if (isPenomoran(baris)) return this.catat(baris, ["perabot", "penomoran"]);
    if (terisi.length === 0) return this.catat(baris, ["perabot", "diLuarTabel"]);
    const tolak = isi("nip") === "" ? this.lanjut(baris, isi) : this.orang(baris, isi);
    if (tolak !== null) return tolak;
    return this.tata.rhk === undefined ? this.predikat(baris, isi) : this.hasil(baris, isi);
  }

  /** A row without NIP: goes on with the person above where it has a result, and is a signature or a total where it has none. */
  private lanjut(baris: BarisMentah, isi: (kolom: KolomSkp) => string): BarisBacaanSkp | null {
    // Words of signatures stand in results too: an indicator beside a target with a figure is one of the form.
    const terukur = isi("indikator") !== "" && /\d/u.test(isi("target"));
    if (!terukur && isTandaTangan(baris)) this.#selesai = true;
    if (this.#selesai) return this.catat(baris, ["perabot", "diLuarTabel"]);
    const berisi = ["rhk", "indikator", "predikat", "hasil", "perilaku"].some((kolom) => isi(kolom as KolomSkp) !== "");
    if (!berisi) return this.catat(baris, ["perabot", "diLuarTabel"]);
    if (this.tata.rhk !== undefined && this.#kini !== null && !this.#terputus) return null;
    return this.catat(baris, ["masalah", "tanpaNip"], this.tata.nip);
  }

  private orang(baris: BarisMentah, isi: (kolom: KolomSkp) => string): BarisBacaanSkp | null {
    const bacaan = bacaNip(isi("nip"));
    this.#terputus = true;
    this.#selesai = false;
    if (bacaan.keadaan !== "utuh") return this.catat(baris, ["masalah", "nipRusak"], this.tata.nip);
    const orang = this.bahan.menurutNip.get(bacaan.nip);
    if (!orang) return this.catat(baris, ["masalah", "nipTakDikenal"], this.tata.nip);
    if (this.namaLain(orang, isi("nama"))) return this.catat(baris, ["masalah", "namaLain"], this.tata.nama);
    const tertulis = isi("tahun");
    const angka = Number(/\b(20\d\d)\b/u.exec(tertulis)?.[1] ?? Number.NaN);
    if (tertulis !== "" && Number.isNaN(angka)) return this.catat(baris, ["masalah", "tahunAsing"], this.tata.tahun);
    const tahun = tertulis === "" ? this.bahan.tahun : angka;
    const kunci = `${orang.pegawaiId} ${tahun}`;
    const ada = this.bahan.hasil.get(kunci);
    if (ada && this.tata.rhk === undefined) {
      const sama =
        ada.predikat === bacaPredikat(isi("predikat")) &&
        ada.nilaiHasil === bacaNilai(isi("hasil")) &&
        ada.nilaiPerilaku === bacaNilai(isi("perilaku"));
      return this.catat(baris, sama ? ["perabot", "ulangan"] : ["masalah", "ganda"], this.tata.nip);
    }
    // Rows of one person stand below each other: another block of the same person is a second SKP of one period.
    if (ada && ada !== this.#kini) return this.catat(baris, ["masalah", "ganda"], this.tata.nip);
    if (!ada) this.#bagian = "utama";
    this.#kini = ada ?? { orang, tahun, nilaiHasil: null, nilaiPerilaku: null, predikat: null, rhk: [] };
    this.#terputus = false;
    return null;
  }

  /** Whether the name beside a number is that of another person of the office. */
  private namaLain(orang: OrangSkp, nama: string): boolean {
    const kunci = nameKey(nama.replace(/,.*$/u, ""));
    return kunci !== nameKey(orang.nama) && this.bahan.menurutNama.has(kunci);
  }

  private predikat(baris: BarisMentah, isi: (kolom: KolomSkp) => string): BarisBacaanSkp {
    const kini = this.#kini;
    if (!kini) return this.catat(baris, ["masalah", "tanpaNip"], this.tata.nip);
    for (const kolom of ["hasil", "perilaku"] as const)
      if (isi(kolom) !== "" && bacaNilai(isi(kolom)) === null) return this.catat(baris, ["masalah", "nilaiAsing"], this.tata[kolom]);
    if (isi("predikat") !== "" && bacaPredikat(isi("predikat")) === null)
      return this.catat(baris, ["masalah", "predikatAsing"], this.tata.predikat);
    const [hasil, perilaku, predikat] = [bacaNilai(isi("hasil")), bacaNilai(isi("perilaku")), bacaPredikat(isi("predikat"))];
    if (predikat === null && (hasil === null || perilaku === null))
      return this.catat(baris, ["masalah", "tanpaPredikat"], this.tata.predikat ?? this.tata.hasil);
    Object.assign(kini, { nilaiHasil: hasil, nilaiPerilaku: perilaku, predikat });
    this.simpan(kini);
    const lain = predikat !== null && hasil !== null && perilaku !== null && predikatMatriks(hasil, perilaku) !== predikat;
    return this.catat(baris, ["diambil", lain ? "bertentangan" : null], lain ? this.tata.predikat : this.tata.nip);
  }

  private hasil(baris: BarisMentah, isi: (kolom: KolomSkp) => string): BarisBacaanSkp {
    const kini = this.#kini;
    if (!kini) return this.catat(baris, ["masalah", "tanpaNip"], this.tata.nip);
    const terakhir = kini.rhk.at(-1);
    const uraian = isi("rhk") || (terakhir?.uraian ?? "");
    if (uraian === "") return this.catat(baris, ["masalah", "tanpaRhk"], this.tata.rhk);
    const jenis = isi("jenis") === "" ? (isi("rhk") === "" ? (terakhir?.jenis ?? this.#bagian) : this.#bagian) : bacaJenisRhk(isi("jenis"));
    if (jenis === null) return this.catat(baris, ["masalah", "jenisAsing"], this.tata.jenis);
    const aspek = bacaAspek(isi("aspek"));
    if (isi("aspek") !== "" && aspek === null) return this.catat(baris, ["masalah", "aspekAsing"], this.tata.aspek);
    this.simpan(kini);
    const sama = terakhir && nameKey(terakhir.uraian) === nameKey(uraian) && terakhir.jenis === jenis ? terakhir : null;
    const rhk = sama ?? { jenis, uraian, rhkAtasan: isi("rhkAtasan"), indikator: [] };
    if (!sama) kini.rhk.push(rhk);
    if (isi("indikator") !== "" || isi("target") !== "" || aspek !== null)
      rhk.indikator.push({
        aspek,
        uraian: isi("indikator"),
        ...bacaTarget(isi("target"), isi("satuan")),
      });
    if (sama) return this.catat(baris, ["diambil", null], this.tata.indikator ?? this.tata.rhk);
    if (kini.orang.atasanPergi) return this.catat(baris, ["diambil", "atasanPergi"], this.tata.nip);
    const asing = rhk.rhkAtasan !== "" && !kini.orang.rhkAtasan.has(nameKey(rhk.rhkAtasan));
    return this.catat(baris, ["diambil", asing ? "rhkAtasanTakDikenal" : null], asing ? this.tata.rhkAtasan : this.tata.rhk);
  }

  private simpan(kini: SkpTumbuh): void {
    this.bahan.hasil.set(`${kini.orang.pegawaiId} ${kini.tahun}`, kini);
  }
}
