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
  readonly hasil: Butir;
  readonly satuan: Butir | null;
}

/**
 * Hasil kerja of each task, in the order of the tasks: of the column beside it, else of the list of item 7, whose rows stand in the order of
 * the tasks. A list of another length cannot be paired and is told.
 */
export function bacaHasilKerja(form: FormDibaca, tugas: readonly TugasForm[]): readonly HasilTugas[] {
  const daftar = (form.bagian.get("hasilKerja") ?? []).flatMap(barisHasil);
  const sendiri = tugas.some(({ hasil }) => hasil !== null);
  const sepasang = daftar.length === tugas.length;
  const dikenal = new Set(tugas.flatMap(({ hasil }) => (hasil ? [nameKey(hasil.teks)] : [])));
  for (const satu of daftar) {
    // Beside the column it only says once more what stands there.
    const terpakai = sendiri ? dikenal.has(nameKey(satu.hasil.teks)) : sepasang;
    for (const potong of [...satu.hasil.potong, ...(satu.satuan?.potong ?? [])]) {
      if (terpakai) form.buku(potong).ambil(potong, "hasilKerja");
      else form.buku(potong).sebut(potong, "hasilTakBerpasangan");
    }
  }
  return tugas.map(({ hasil, satuan }, ke): HasilTugas => {
    const menurutDaftar = sendiri
      ? daftar.find((satu) => hasil !== null && nameKey(satu.hasil.teks) === nameKey(hasil.teks))
      : sepasang
        ? daftar[ke]
        : undefined;
    if (satuan) for (const potong of satuan.potong) form.buku(potong).ambil(potong, "tugas");
    return { hasil: hasil ?? menurutDaftar?.hasil ?? null, satuan: satuan?.teks ?? menurutDaftar?.satuan?.teks ?? "" };
  });
}

function barisHasil(baris: BarisBagian): readonly BarisHasil[] {
  const hasil = selPeran(baris, "hasil", 0);
  const satuan = selPeran(baris, "satuan", 1);
  if (!hasil) return [];
  const butir = butirSel(hasil);
  const satuanButir = satuan ? butirSel(satuan) : [];
  return butir.map((satu, ke) => ({
    hasil: satu,
    satuan:
      (satuanButir.length === butir.length
        ? satuanButir[ke]
        : butir.length === 1 && satuan
          ? { teks: satuanButir.map(({ teks }) => teks).join("; "), potong: satuan.garis }
          : undefined) ?? null,
  }));
}
