import type { ProfilAbk } from "../abk/profil";
import type { Tugas } from "../abk/tugas";
import { BARIS_METODE, BARIS_TANPA_TUGAS, barisKata, barisKebutuhan } from "../formasi/baris-kebutuhan";
import type { SatuanFormulir } from "../formasi/formulir";
import { kolomFormulir, type KolomFormulir } from "../formasi/kolom-formulir";
import type { Baris, Tabel } from "../naskah/naskah";
import { barisIsi, kolomCetak } from "../naskah/tabel";
import { teksKebutuhanMetode } from "../text/formasi-berkas";
import { TEKS_INFORMASI_JABATAN as T } from "../text/naskah-anjab";
import type { IsiAnjabLengkap } from "./potret";

/** The tasks of one jabatan, as items 6 and 7 of the form print them. */
export type TugasTercetak = Pick<IsiAnjabLengkap, "tugas" | "rincian" | "jejak">;

interface CaraCetak {
  readonly profil: ProfilAbk;
  readonly satuan: SatuanFormulir;
}

/** Columns of item 6 in the order of the form, then those that only a workbook holds. */
const URUTAN = ["nomor", "uraian", "satuan", "beban", "norma", "wke", "pegawai", "volume", "periode", "menit"] as const;
const LEBAR: Readonly<Partial<Record<string, number>>> = { nomor: 5, uraian: 40, satuan: 17, beban: 11, norma: 15, wke: 11, pegawai: 13 };

/** Tugas pokok with the need of each task and of the jabatan, its tahapan below it. [formulir-abk] */
export function tabelTugas(isi: TugasTercetak, cara: CaraCetak): Tabel {
  const kolom = kolomTugas(isi, cara);
  return { jenis: "tabel", kolom: kolomCetak(kolom), isi: () => barisTugas(kolom, isi, cara) };
}

function kolomTugas({ rincian }: TugasTercetak, cara: CaraCetak): readonly KolomFormulir[] {
  const kepala: Readonly<Partial<Record<string, string>>> = {
    nomor: T.kolom.nomor,
    uraian: T.kolom.uraian,
    satuan: T.kolom.hasil,
    beban: T.kolom.jumlah,
    norma: T.waktu(cara.satuan),
    wke: T.waktuEfektif(cara.satuan),
    pegawai: T.kolom.pegawai,
  };
  const semua = new Map(kolomFormulir(cara).map((satu) => [satu.kunci, satu]));
  return URUTAN.flatMap((kunci): readonly KolomFormulir[] => {
    const satu = semua.get(kunci);
    if (!satu) return [];
    const { nomor: _nomor, ...lain } = satu;
    const hasil = kunci === "satuan" ? { nilai: ({ tugas }: Parameters<KolomFormulir["nilai"]>[0]) => hasilTugas(tugas, rincian) } : {};
    return [{ ...lain, ...hasil, kepala: kepala[kunci] ?? satu.kepala, lebar: LEBAR[kunci] ?? satu.lebar }];
  });
}

/** What comes of a task: its hasil kerja, else the unit in which its results are counted. */
function hasilTugas({ id, satuanHasil }: Pick<Tugas, "id" | "satuanHasil">, rincian: TugasTercetak["rincian"]): string {
  return rincian[id]?.hasilKerja.trim() || satuanHasil;
}

function* barisTugas(kolom: readonly KolomFormulir[], isi: TugasTercetak, { profil }: CaraCetak): Generator<Baris> {
  const { tugas, rincian, jejak } = isi;
  if (tugas.length === 0 && !jejak.metode) yield { ...barisKata(kolom, BARIS_TANPA_TUGAS, { uraian: T.belum }), bersama: true };
  const terhitung = new Map(jejak.baris.map((satu) => [satu.id, satu]));
  for (const [urutan, satu] of tugas.entries()) {
    const hitungan = terhitung.get(satu.id);
    const tahapan = (rincian[satu.id]?.tahapan ?? []).filter((teks) => teks.trim() !== "");
    const terakhir = urutan === tugas.length - 1 && !jejak.metode;
    const nomor = urutan + 1;
    // A task stays with its first step, the last row of all with the totals.
    yield {
      ...(hitungan
        ? barisIsi(kolom, { tugas: hitungan, nomor }, { kunci: satu.id })
        : barisKata(kolom, satu.id, { nomor, uraian: satu.uraian, satuan: hasilTugas(satu, rincian) })),
      bersama: tahapan.length > 0 || terakhir,
    };
    for (const [langkah, teks] of tahapan.entries())
      yield {
        ...barisKata(kolom, `${satu.id} tahapan ${langkah + 1}`, { uraian: T.tahapan(langkah + 1, teks) }),
        tingkat: 1,
        bersama: terakhir && langkah === tahapan.length - 1,
      };
  }
  if (jejak.metode) {
    const { jenis, kebutuhan } = jejak.metode;
    yield { ...barisKata(kolom, BARIS_METODE, { uraian: teksKebutuhanMetode(jenis), pegawai: kebutuhan }), bersama: true };
  }
  const [jumlah, bulat] = barisKebutuhan(kolom, { jejak, profil }, { jumlah: T.jumlah, bulat: T.jumlahPegawai });
  if (jumlah) yield jumlah;
  if (bulat) yield { ...bulat, bersama: false };
}

/** What comes of the tasks and in which unit it is counted; the same of several tasks once, as the first of them writes it. */
export function hasilKerja({ tugas, rincian }: TugasTercetak): readonly (readonly [hasil: string, satuan: string])[] {
  const hasil = new Map<string, readonly [string, string]>();
  for (const { id, satuanHasil } of tugas) {
    const satu = [rincian[id]?.hasilKerja.trim() ?? "", satuanHasil.trim()] as const;
    const kunci = satu.join("\n").toLowerCase();
    if (!hasil.has(kunci)) hasil.set(kunci, satu);
  }
  return [...hasil.values()];
}
