import { Pencarian } from "./pencarian-termurah";
import {
  langkahCalon,
  menjangkau,
  type CalonPos,
  type JawabanTermurah,
  type LangkahLevel,
  type PelatihanTersedia,
  type SebabTakMungkin,
  type SoalTermurah,
  type Termurah,
} from "./soal-termurah";

/**
 * The cheapest set of trainings after which each chosen post has one person without a gap, nobody counted twice. Exact, by branch and bound:
 * with each class given or not given, who takes which post is an assignment of least sum, and every person's trainings are a cover of least
 * sum. While it is open whether a class is given, each participant bears the least share that one can have: that is the bound from below by
 * which cases are dropped. It ends when no case is left that could take less, so the answer is proven.
 * A training that takes a competency from 2 to 4 is open to whoever has reached 2 by then, and closes both levels.
 */
export function rencanaTermurah(
  soal: SoalTermurah,
  lapor: (selesai: number, diketahui: number) => void = () => undefined,
): JawabanTermurah {
  const jawaban = new Pencarian(soal).cari(lapor);
  return jawaban ?? { keadaan: "tidakMungkin", sebab: sebabTakMungkin(soal) };
}

/** Why there is no answer: from what a single post lacks to what they take from each other. */
function sebabTakMungkin(soal: SoalTermurah): readonly SebabTakMungkin[] {
  const perPos = soal.pos.flatMap((pos): SebabTakMungkin[] => {
    if (pos.calon.length === 0) return [{ jenis: "tanpaCalon", jabatanId: pos.jabatanId }];
    const takTerjangkau = pos.calon.map((calon) => ({ pegawaiId: calon.pegawaiId, langkah: langkahTakTerjangkau(calon, soal.pelatihan) }));
    return takTerjangkau.every(({ langkah }) => langkah.length > 0)
      ? [{ jenis: "tanpaPelatihan", jabatanId: pos.jabatanId, calon: takTerjangkau }]
      : [];
  });
  if (perPos.length > 0) return perPos;
  const bisa = (lain: SoalTermurah): boolean => new Pencarian(lain).cari() !== null;
  const tanpaKuota = { ...soal, pelatihan: soal.pelatihan.map((satu) => ({ ...satu, kuota: null })) };
  if (bisa(tanpaKuota)) return [{ jenis: "kuota" }];
  if (soal.jpTertinggi === null) return [{ jenis: "orang" }];
  if (bisa({ ...soal, jpTertinggi: null })) return [{ jenis: "jp" }];
  return [{ jenis: bisa({ ...tanpaKuota, jpTertinggi: null }) ? "kuotaDanJp" : "orang" }];
}

function langkahTakTerjangkau(calon: CalonPos, pelatihan: readonly PelatihanTersedia[]): readonly LangkahLevel[] {
  return langkahCalon(calon).filter((langkah) => !pelatihan.some((satu) => menjangkau(satu, langkah)));
}

/** What it would take without each training of an answer: more, or nothing that would do (null). */
export function tanpaSetiapPelatihan(
  soal: SoalTermurah,
  jawaban: Termurah,
  lapor: (selesai: number) => void = () => undefined,
): readonly { readonly pelatihanId: string; readonly jumlah: number | null }[] {
  const dipakai = [...new Set(jawaban.pilihan.flatMap(({ ikut }) => ikut.map(({ pelatihanId }) => pelatihanId)))];
  return dipakai.map((pelatihanId, nomor) => {
    const tanpa = new Pencarian({ ...soal, pelatihan: soal.pelatihan.filter(({ id }) => id !== pelatihanId) }).cari();
    lapor(nomor + 1);
    return { pelatihanId, jumlah: tanpa?.jumlah ?? null };
  });
}
