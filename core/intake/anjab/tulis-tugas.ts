import { PANJANG_ISIAN } from "../../abk/tugas";
import { nameKey } from "../../name";
import { satuanEfektif } from "../../siasn/susun";
import type { Bezetting } from "../../pegawai/bezetting";
import { kenaliLembar } from "../kenali";
import { selKosong, teksSel, type BarisMentah } from "../lembar";
import type { LembarDraf } from "../lembar-draf";
import { masalah } from "../masalah";
import { nilaiLembarAbk } from "../nilai-abk";
import type { BarisDinilai, Penilaian } from "../penilaian";
import type { Masalah } from "../pratinjau";
import { AWALAN_KUNCI_BARU } from "../rencana";
import type { JabatanDraf, UnitDraf } from "../susunan";
import type { FormDibaca, LembarForm } from "./baca-form";
import { bacaHasilKerja, type HasilTugas } from "./hasil-kerja";
import type { Potong } from "./pembukuan";
import { pertahankanPeriode, tanpaPerubahanSetara } from "./periode-setara";
import type { TugasForm } from "./tugas-form";
import { tulisRincian, type RincianDinilai } from "./tulis-rincian";

/** Fields of an ABK by what the columns of a form hold. */
const ISIAN_ABK: Readonly<Record<string, string>> = {
  nomor: "nomor",
  uraian: "uraian",
  satuan: "satuanHasil",
  volume: "volume",
  waktu: "normaWaktu",
  efektif: "waktuKerjaEfektif",
  kebutuhan: "pegawaiDibutuhkan",
  keterangan: "keterangan",
};

/** What became of the tasks of a form: the judgement of rows that the ABK's judge saw, and what is told of the form as a whole. */
export interface TugasDinilai {
  readonly baris: ReadonlyMap<number, BarisDinilai>;
  /** By the row of its task, what becomes of hasil kerja and tahapan. */
  readonly rincian: ReadonlyMap<number, RincianDinilai>;
  readonly masalah: readonly Masalah[];
}

type TugasSaja = Omit<TugasDinilai, "rincian">;

interface BahanTugas {
  readonly form: FormDibaca;
  readonly jabatan: JabatanDraf;
  readonly unit: UnitDraf;
  readonly bezetting: ReadonlyMap<string, Bezetting> | null;
  readonly penilaian: Penilaian;
}

/**
 * Puts the tasks of a form into the ABK of its jabatan, which has the one list. A table with volume and time is judged as any ABK sheet is;
 * tasks without figures are only compared by their text, and a new one is made with neither. Then hasil kerja and tahapan of each.
 */
export function tulisTugas(bahan: BahanTugas): TugasDinilai {
  const { form, jabatan, penilaian } = bahan;
  if (form.tugas.length === 0) {
    bacaHasilKerja(form, []);
    return { baris: new Map(), rincian: new Map(), masalah: [] };
  }
  const hasil = bacaHasilKerja(form, form.tugas);
  const ubahanSebelum = penilaian.tulis.tugas.ubah.length;
  const tabel = penilaian.abkJabatan.has(jabatan.kunci) ? null : tabelBerangka(form);
  const sebelum = penilaian.tulis.tugas.tambah.length;
  const dinilai = tabel ? lewatAbk(bahan, tabel, hasil) : menurutTeks(bahan, hasil);
  const baru = penilaian.tulis.tugas.tambah.slice(sebelum);
  const setara = pertahankanPeriode(penilaian, jabatan, ubahanSebelum);
  return { ...dinilai, baris: tanpaPerubahanSetara(dinilai.baris, form, setara), rincian: tulisRincian(bahan, hasil, baru) };
}

/** The tasks of a form that says of them just what is stored: all taken, none changed. */
export function tugasTetap(form: FormDibaca): TugasDinilai {
  const baris = new Map<number, BarisDinilai>();
  for (const { indeks, sel: isi } of form.bagian.get("tugas") ?? []) {
    baris.set(indeks, { indeks, status: "tetap", masalah: [], perubahan: [], isi: null });
    for (const potong of isi.flatMap(({ garis }) => garis)) form.buku(potong).ambil(potong, "tugas");
  }
  return { baris, rincian: new Map(), masalah: [] };
}

/** The sheet of the form whose table of tasks has volume and time. */
function tabelBerangka({ lembar }: FormDibaca): LembarForm | null {
  return (
    lembar.find(({ isi }) =>
      isi.kepala.some(({ bagian, kolom }) => {
        const peran = new Set(kolom.values());
        return bagian === "tugas" && peran.has("uraian") && peran.has("volume") && peran.has("waktu");
      }),
    ) ?? null
  );
}

/** The table of tasks as an ABK sheet of its own, with the rows of the form: its headings, its tasks without their steps, its totals. */
function lembarAbk({ draf, buku, isi }: LembarForm, tugas: readonly TugasForm[], hasil: readonly HasilTugas[]): LembarDraf | null {
  const kepala = isi.kepala.find(({ bagian, kolom }) => bagian === "tugas" && [...kolom.values()].includes("waktu"));
  const judul = kepala ? buku.lembar.baris[kepala.indeks] : undefined;
  if (!kepala || !judul) return null;
  const milik = new Map(tugas.map((satu, ke) => [satu.indeks, ke]));
  const kolomPeran = new Map([...kepala.kolom].map(([kolom, peran]) => [peran, kolom]));
  const uraian = kolomPeran.get("uraian") ?? 0;
  const kolomSatuan = kolomPeran.get("satuan") ?? Math.max(judul.sel.length, ...[...kepala.kolom.keys()].map((kolom) => kolom + 1));
  const efektif = kolomPeran.get("efektif");
  const baris: BarisMentah[] = [{ ...judul, sel: sel(judul, new Map([[kolomSatuan, teksSel(judul.sel[kolomSatuan]) || "SATUAN HASIL"]])) }];
  for (const [indeks, satu] of buku.lembar.baris.entries()) {
    const ke = milik.get(indeks);
    if (indeks <= kepala.indeks) continue;
    if (ke !== undefined) {
      const satuan = hasil[ke]?.satuan ?? "";
      const ganti = new Map([[uraian, tugas[ke]?.uraian.teks ?? ""]]);
      if (selKosong(satu.sel[kolomSatuan]) && satuan !== "") ganti.set(kolomSatuan, satuan);
      baris.push({ ...satu, sel: sel(satu, ganti) });
    }
  }
  const [jam, menit] = efektif === undefined ? [false, false] : satuanPembagi(baris.slice(1), efektif);
  const waktu = kolomPeran.get("waktu") ?? 0;
  // The headings of SIASN leave the unit to the effective time of each row.
  const [atas, ...bawah] = baris;
  const siap =
    atas && (jam || menit) && /jam\s*\/\s*menit/iu.test(teksSel(atas.sel[waktu]))
      ? [{ ...atas, sel: sel(atas, new Map([[waktu, `Waktu Penyelesaian (${jam ? "jam" : "menit"})`]])) }, ...bawah]
      : baris;
  const lembar = { ...draf.lembar, gabungan: [], baris: siap };
  const kolom = Object.fromEntries(
    [...kepala.kolom].flatMap(([di, peran]) => (ISIAN_ABK[peran] === undefined ? [] : [[ISIAN_ABK[peran], di]])),
  );
  const pengenalan = kenaliLembar(lembar, new Map(), {
    jenis: "abk",
    kolom: { ...kolom, satuanHasil: kolomSatuan },
    barisJudul: judul.nomor,
  });
  return { ...draf, lembar, pengenalan };
}

function sel({ sel: asal }: BarisMentah, ganti: ReadonlyMap<number, string>): BarisMentah["sel"] {
  const lebar = Math.max(asal.length, ...[...ganti.keys()].map((kolom) => kolom + 1));
  return Array.from({ length: lebar }, (_, kolom) => ganti.get(kolom) ?? asal[kolom] ?? null);
}

/** Whether every row says that it counts in hours of the year, or in minutes of it, by its effective time [wke-1250-jam]. */
function satuanPembagi(baris: readonly BarisMentah[], kolom: number): readonly [jam: boolean, menit: boolean] {
  const bulat = (isi: string): number => Number(isi.replace(/[.,]\d{1,2}(?!\d)/gu, "").replace(/\D/gu, ""));
  const angka = baris.map(({ sel: isi }) => bulat(teksSel(isi[kolom]))).filter((satu) => satu > 0);
  return [
    angka.length > 0 && angka.every((satu) => satuanEfektif(satu) === "jam"),
    angka.length > 0 && angka.every((satu) => satuanEfektif(satu) === "menit"),
  ];
}

function lewatAbk({ form, jabatan, unit, bezetting, penilaian }: BahanTugas, tabel: LembarForm, hasil: readonly HasilTugas[]): TugasSaja {
  const abk = lembarAbk(tabel, form.tugas, hasil);
  if (!abk) return { baris: new Map(), masalah: [] };
  const dinilai = nilaiLembarAbk({ ...abk, abkPilihan: { jabatan: jabatan.nama, unit: unit.nama } }, penilaian, bezetting);
  const indeksMenurutNomor = new Map(tabel.buku.lembar.baris.map(({ nomor }, indeks) => [nomor, indeks]));
  const baris = new Map<number, BarisDinilai>();
  for (const satu of dinilai.baris) {
    const indeks = indeksMenurutNomor.get(abk.lembar.baris[satu.indeks]?.nomor ?? 0);
    if (indeks !== undefined) baris.set(indeks, { ...satu, indeks });
  }
  const kolom = tabel.isi.kepala.find(({ bagian }) => bagian === "tugas")?.kolom;
  const [kepala] = dinilai.masalah;
  for (const potong of tabel.buku.potong) {
    const satu = baris.get(potong.indeks);
    const peran = kolom?.get(potong.kolom);
    // What a column computes from the others says nothing of its own; nor does the volume in its own period beside that of a year.
    if (satu && (peran === "turunan" || volumeLain(tabel, kolom, potong)) && !tabel.buku.sudah(potong))
      tabel.buku.perabot(potong, "catatan");
    if (!satu || peran === undefined || ISIAN_ABK[peran] === undefined || tabel.buku.sudah(potong)) continue;
    const sebab = satu.masalah[0] ?? kepala;
    if (satu.status !== "ditolak") tabel.buku.ambil(potong, "tugas");
    else if (sebab) tabel.buku.tahan(potong, sebab);
  }
  return { baris, masalah: dinilai.masalah };
}

/** A further column of volumes beside the one that is read. */
function volumeLain({ isi, buku }: LembarForm, kolom: ReadonlyMap<number, string> | undefined, { kolom: di }: Potong): boolean {
  const judul = isi.kepala.find(({ bagian }) => bagian === "tugas")?.indeks;
  return kolom?.has(di) === false && judul !== undefined && nameKey(teksSel(buku.lembar.baris[judul]?.sel[di])) === "volume";
}

/** Tasks without figures: known by their text. */
function menurutTeks({ form, jabatan, penilaian }: BahanTugas, hasil: readonly HasilTugas[]): TugasSaja {
  const tersimpan = penilaian.tugasMenurutJabatan.get(jabatan.kunci) ?? [];
  const baru = penilaian.tulis.tugas.tambah.filter(({ isi }) => isi.jabatanId === jabatan.kunci);
  const dikenal = new Set([...tersimpan.map(({ uraian }) => nameKey(uraian)), ...baru.map(({ isi }) => nameKey(isi.uraian))]);
  let urutan = 1 + [...tersimpan, ...baru.map(({ isi }) => isi)].reduce((tertinggi, satu) => Math.max(tertinggi, satu.urutan), -1);
  const disebut = new Set<string>();
  const temuan: Masalah[] = [];
  const baris = new Map<number, BarisDinilai>();
  for (const [ke, { uraian, indeks }] of form.tugas.entries()) {
    const kunci = nameKey(uraian.teks);
    const terlalu = uraian.teks.length > PANJANG_ISIAN.uraian;
    for (const potong of uraian.potong) {
      if (terlalu)
        form.buku(potong).sebut(potong, "teksTerlaluPanjang", { data: { panjang: uraian.teks.length, batas: PANJANG_ISIAN.uraian } });
      else form.buku(potong).ambil(potong, "tugas");
    }
    disebut.add(kunci);
    if (terlalu) continue;
    const lama = dikenal.has(kunci);
    const [potong] = uraian.potong;
    const nama = potong ? form.buku(potong).lembar.nama : "";
    const tanpaAngka = lama ? [] : [masalah({ lembar: nama, sel: "", kode: "tugasTanpaAngka", data: { nilai: uraian.teks.slice(0, 80) } })];
    temuan.push(...tanpaAngka);
    baris.set(indeks, { indeks, status: lama ? "tetap" : "baru", masalah: [], perubahan: [], isi: null });
    if (lama) continue;
    dikenal.add(kunci);
    const satuanHasil = (hasil[ke]?.satuan ?? "").slice(0, PANJANG_ISIAN.satuanHasil);
    const isi = {
      jabatanId: jabatan.kunci,
      urutan,
      uraian: uraian.teks,
      satuanHasil,
      volume: 0,
      periode: "tahun" as const,
      normaWaktuMenit: 0,
      keterangan: "",
    };
    penilaian.tulis.tugas.tambah.push({ kunci: `${AWALAN_KUNCI_BARU}${jabatan.kunci}:${urutan}`, isi });
    urutan += 1;
  }
  const sisa = tersimpan.filter(({ uraian }) => !disebut.has(nameKey(uraian)));
  if (sisa.length > 0) {
    const contoh = sisa
      .slice(0, 3)
      .map(({ uraian }) => uraian)
      .join("; ");
    temuan.push(masalah({ lembar: form.lembar[0].buku.lembar.nama, kode: "tugasHilang", data: { jumlah: sisa.length, contoh } }));
  }
  return { baris, masalah: temuan };
}
