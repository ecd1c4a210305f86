import { setImmediate as pause } from "node:timers/promises";
import { namaBerkasBerbeda } from "../../core/siasn/nama-berkas";
import type { DaftarFormulir } from "../../core/siasn/formulir";
import { IndeksPadan, saranJelas } from "../../core/siasn/padan";
import { kunciPilihan, Pemadan, type PadananSiasn } from "../../core/siasn/pemadan";
import { periksaSiasn, type JabatanDiperiksa } from "../../core/siasn/periksa";
import type { JabatanSiasn, SatuanSiasn } from "../../core/siasn/susun";
import type { ProfilAbk } from "../../core/abk/profil";
import type { DaftarSiasn } from "../../core/siasn/bentuk";
import type { PertanyaanPadan } from "../../core/contract/siasn";
import { TEKS_BERKAS_SIASN } from "../../core/text/siasn-halaman";
import { bacaFormulirSiasn } from "./baca-formulir";
import { bukaFormulir, tulisBuku } from "./buku";
import { bukaPenulis, type TujuanBuku } from "./penulis";

/** The office and its form, gathered for the check and for the hand-over: plain values that can be copied to another thread. */
export interface BahanSiasn {
  /** `daftar` null: the lists are still to be read from the bytes. */
  readonly formulir: { readonly nama: string; readonly isi: Uint8Array; readonly daftar: DaftarFormulir | null };
  readonly padanan: readonly PadananSiasn[];
  readonly jabatan: readonly JabatanSiasn[];
  readonly profil: ProfilAbk;
  readonly kebutuhan: ReadonlyMap<string, number>;
  readonly satuan: SatuanSiasn;
}

export interface Diperiksa {
  readonly daftar: DaftarFormulir;
  readonly padanan: readonly PadananSiasn[];
  readonly jabatan: readonly JabatanDiperiksa[];
}

/** Looks at every jabatan of the office. @throws AppError formulirSiasnDitolak and what makes a file no workbook */
export function periksaBahan({ formulir, padanan, jabatan, profil, kebutuhan, satuan }: BahanSiasn): Diperiksa {
  const daftar = formulir.daftar ?? bacaFormulirSiasn(formulir.nama, formulir.isi);
  const pemadan = new Pemadan(daftar, padanan);
  const diperiksa = periksaSiasn(jabatan, { pemadan, profil, satuan, kebutuhan, pembagiMenit: profil.waktuKerjaEfektifMenit });
  return { daftar, padanan, jabatan: diperiksa };
}

/**
 * Texts that are no value yet, each once with the jabatan that use it and what it may mean: spellings that are remembered as one are asked as
 * one. `lapor` is told how many were looked up.
 */
export function cariPadanan({ daftar, padanan, jabatan }: Diperiksa, lapor: (done: number, total: number) => void): PertanyaanPadan[] {
  const pemakai = new Map<string, { readonly daftar: DaftarSiasn; readonly teks: string; readonly jabatanId: Set<string> }>();
  for (const { jabatanId, takSepadan } of jabatan)
    for (const { daftar: nama, teks } of takSepadan) {
      const kunci = kunciPilihan(nama, teks);
      const ada = pemakai.get(kunci) ?? { daftar: nama, teks, jabatanId: new Set<string>() };
      ada.jabatanId.add(jabatanId);
      pemakai.set(kunci, ada);
    }
  const terpilih = new Map(padanan.map(({ id, daftar: nama, teks, revision }) => [kunciPilihan(nama, teks), { id, revision }]));
  const indeks = new Map<DaftarSiasn, IndeksPadan>();
  return Array.from(pemakai, ([kunci, satu], nomor) => {
    const milik = indeks.get(satu.daftar) ?? new IndeksPadan(daftar[satu.daftar]);
    indeks.set(satu.daftar, milik);
    const saran = milik.cari(satu.teks);
    lapor(nomor + 1, pemakai.size);
    return { ...satu, jabatanId: [...satu.jabatanId], saran, pilihan: terpilih.get(kunci) ?? null, jelas: saranJelas(saran) };
  });
}

/** What was written: every file with its jabatan, and the jabatan that SIASN would refuse. */
export interface HasilTulis {
  readonly berkas: readonly { readonly jabatanId: string; readonly nama: string }[];
  readonly dilewati: readonly string[];
}

/** Workbooks written in one go. */
const SEKALIGUS = 10;

export interface PermintaanTulis {
  /** The jabatan to write; all when null. */
  readonly jabatanId: readonly string[] | null;
  readonly tujuan: TujuanBuku;
}

/** Writes a workbook for each chosen jabatan that SIASN would not refuse. @throws AppError folderNotWritten, folderHasFile */
export async function tulisBahan(
  bahan: BahanSiasn,
  { jabatanId, tujuan }: PermintaanTulis,
  lapor: (done: number, total: number) => void,
): Promise<HasilTulis> {
  const dipilih = jabatanId === null ? null : new Set(jabatanId);
  const diperiksa = periksaBahan(bahan).jabatan.filter((satu) => dipilih?.has(satu.jabatanId) ?? true);
  const [siap, ditolak] = [true, false].map((lolos) =>
    diperiksa.filter(({ temuan }) => temuan.every(({ tingkat }) => tingkat !== "ditolak") === lolos),
  );
  const dilewati = (ditolak ?? []).map((satu) => satu.jabatanId);
  if (!siap || siap.length === 0) return { berkas: [], dilewati };
  const sebutan = new Map(bahan.jabatan.map((satu) => [satu.id, TEKS_BERKAS_SIASN.buku(satu.nama, satu.unit)]));
  const nama = namaBerkasBerbeda(
    siap.map((satu) => sebutan.get(satu.jabatanId) ?? ""),
    ".xlsx",
  );
  const formulir = bukaFormulir(bahan.formulir.isi, bahan.formulir.nama);
  const penulis = bukaPenulis(tujuan, nama);
  lapor(0, siap.length);
  for (const [nomor, { isi }] of siap.entries()) {
    penulis.tulis(nama[nomor] ?? "", tulisBuku(formulir, isi));
    lapor(nomor + 1, siap.length);
    // A breath in which a wish to stop is heard where no thread can be ended.
    if (nomor % SEKALIGUS === 0) await pause();
  }
  penulis.selesai();
  return { berkas: siap.map((satu, nomor) => ({ jabatanId: satu.jabatanId, nama: nama[nomor] ?? "" })), dilewati };
}
