import { nameKey } from "../../name";
import { butirSel, selPeran, type Butir } from "./butir";
import type { FormDibaca } from "./baca-form";
import type { BarisBagian } from "./telusur";
import type { TugasForm } from "./tugas-form";

/** What comes of one task and in which unit it is counted. */
export interface HasilTugas {
  readonly hasil: Butir | null;
  readonly satuan: string;
}

interface BarisHasil {
  readonly hasil: Butir | null;
  readonly satuan: Butir | null;
}

/**
 * Hasil kerja of each task, in the order of the tasks: of the list of item 7, whose rows stand in that order, else of the column beside the
 * task. Such a column that only says the unit of the list names no result. A list of another length cannot be paired and is told.
 */
export function bacaHasilKerja(form: FormDibaca, tugas: readonly TugasForm[]): readonly HasilTugas[] {
  const daftar = (form.bagian.get("hasilKerja") ?? []).flatMap(barisHasil);
  const sepasang = daftar.length === tugas.length;
  const dikenal = new Set(tugas.flatMap(({ hasil }) => (hasil ? [nameKey(hasil.teks)] : [])));
  for (const [ke, satu] of daftar.entries()) {
    const sendiri = tugas[ke]?.hasil ?? null;
    const senada = satu.hasil === null || sendiri === null || samaTeks(sendiri, satu.hasil) || samaTeks(sendiri, satu.satuan);
    const terpakai = (sepasang && senada) || (satu.hasil !== null && dikenal.has(nameKey(satu.hasil.teks)));
    for (const potong of [...(satu.hasil?.potong ?? []), ...(satu.satuan?.potong ?? [])]) {
      if (terpakai) form.buku(potong).ambil(potong, "hasilKerja");
      else form.buku(potong).sebut(potong, "hasilTakBerpasangan");
    }
  }
  return tugas.map(({ hasil, satuan }, ke): HasilTugas => {
    const milik = sepasang ? daftar[ke] : daftar.find((satu) => samaTeks(hasil, satu.hasil));
    const hanyaSatuan = hasil !== null && milik !== undefined && samaTeks(hasil, milik.satuan);
    for (const potong of [...(satuan?.potong ?? []), ...(hanyaSatuan ? hasil.potong : [])]) form.buku(potong).ambil(potong, "tugas");
    return { hasil: (hanyaSatuan ? null : hasil) ?? milik?.hasil ?? null, satuan: satuan?.teks ?? milik?.satuan?.teks ?? "" };
  });
}

function samaTeks(satu: Butir | null, lain: Butir | null): boolean {
  return satu !== null && lain !== null && nameKey(satu.teks) === nameKey(lain.teks);
}

function barisHasil(baris: BarisBagian): readonly BarisHasil[] {
  const hasil = selPeran(baris, "hasil", 0);
  const satuan = selPeran(baris, "satuan", 1);
  const satuanButir = satuan ? butirSel(satuan) : [];
  const satuSatuan = satuan ? { teks: satuanButir.map(({ teks }) => teks).join("; "), potong: satuan.garis } : null;
  if (!hasil) return satuSatuan ? [{ hasil: null, satuan: satuSatuan }] : [];
  const butir = butirSel(hasil);
  return butir.map((satu, ke) => ({
    hasil: satu,
    satuan: (satuanButir.length === butir.length ? satuanButir[ke] : butir.length === 1 ? satuSatuan : undefined) ?? null,
  }));
}
