import type { AnjabJabatan } from "../../../core/anjab/unsur";
import { AppError } from "../../../core/errors";
import { kalimatGalat } from "../../../core/text/galat";
import { ARSIPARIS } from "../../core/siasn/jabatan-uji";
import { openKantor, type Ask, type KantorUji } from "../open-kantor";
import { formulirUji } from "../siasn/formulir-uji";

let dibuat: Promise<Uint8Array> | null = null;

/** The form of the tests, made once. */
export function formulir(): Promise<Uint8Array> {
  dibuat ??= formulirUji();
  return dibuat;
}

/** What an office says otherwise of the arsiparis of the tests. */
interface Beda {
  readonly nama?: string;
  readonly kode?: string | null;
  readonly unsur?: AnjabJabatan;
}

/** A unit with the arsiparis of the tests. Answers the id of the jabatan. */
export async function tambahArsiparis(ask: Ask, { nama = ARSIPARIS.nama, kode = ARSIPARIS.kode, unsur = {} }: Beda = {}): Promise<string> {
  const unit = await ask("unit.save", { nama: `Unit ${nama} ${kode ?? ""}`, indukId: null, kode: null });
  const { id: jabatanId } = await ask("jabatan.save", {
    unitId: unit.id,
    nama,
    jenis: "fungsional",
    jenjang: "terampil",
    kelas: ARSIPARIS.kelas,
    kode,
    indukId: null,
  });
  const tugas = ARSIPARIS.tugas.map(({ hasilKerja: _hasil, ...isi }, urutan) => ({ ...isi, id: `${jabatanId}-${urutan}`, urutan }));
  await ask("tugas.save", { jabatanId, tambah: tugas });
  const rincian = ARSIPARIS.tugas.map(({ hasilKerja }, urutan) => ({
    tugasId: tugas[urutan]?.id ?? "",
    revision: null,
    hasilKerja,
    tahapan: [],
  }));
  await ask("rincianTugas.save", { jabatanId, rincian });
  const ubahan = Object.values({ ...ARSIPARIS.unsur, ...unsur }).map(({ unsur: milik, isi, asal, oleh, tanggal, dari }) => ({
    unsur: milik,
    revision: null,
    isi,
    asal: { asal, oleh, tanggal, dari },
  }));
  await ask("anjab.save", { jabatanId, ubahan });
  return jabatanId;
}

/** An office with one jabatan and a form. */
export async function kantorSiap(beda: Beda = {}): Promise<{ readonly kantor: KantorUji; readonly jabatanId: string }> {
  const kantor = openKantor();
  const jabatanId = await tambahArsiparis(kantor.ask, beda);
  await kantor.ask("siasn.muat", { nama: "formulir.xlsx", isi: await formulir() });
  return { kantor, jabatanId };
}

/** Sentences by which the program refuses. */
export async function kalimat(janji: Promise<unknown>): Promise<string> {
  return janji.then(
    () => "diterima",
    (galat: unknown) => (galat instanceof AppError ? kalimatGalat(galat.failure) : String(galat)),
  );
}
