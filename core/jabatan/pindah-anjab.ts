import { idUnsur, type UnsurAnjab } from "../anjab/unsur";
import { groupBy } from "../group";
import type { BahanAnjab, BahanFungsi, KehilanganGabung, TulisanGabung, UnsurBaris } from "./rencana-gabung";
import type { Jabatan } from "./jabatan";

interface Perpindahan<B> {
  readonly bahan: B;
  readonly tulisan: readonly TulisanGabung[];
  readonly kehilangan: readonly KehilanganGabung[];
  readonly pindah: number;
}

/**
 * Elements of the joined jabatan go where the target has none; where both have one, that of the target stays and the other is told as a loss,
 * unless it said the same. Respondents move: each answered for the work that is one now.
 */
export function pindahkanAnjab(bahan: BahanAnjab, dari: Jabatan, ke: Jabatan): Perpindahan<BahanAnjab> {
  const tulisan: TulisanGabung[] = [];
  const hilang: UnsurAnjab[] = [];
  const milikKe = new Map(bahan.unsurAnjab.filter(({ jabatanId }) => jabatanId === ke.id).map((satu) => [satu.unsur, satu]));
  let pindah = 0;
  const unsurAnjab = bahan.unsurAnjab.flatMap((satu): readonly UnsurBaris[] => {
    if (satu.jabatanId !== dari.id) return [satu];
    tulisan.push({ aksi: "hapus", tabel: "unsurAnjab", id: satu.id });
    const lawan = milikKe.get(satu.unsur);
    if (lawan) {
      if (!sudahDikatakan(satu, lawan)) hilang.push(satu.unsur);
      return [];
    }
    const baru = { ...satu, id: idUnsur(ke.id, satu.unsur), jabatanId: ke.id };
    const { id, jabatanId, unsur, isi, asal, oleh, tanggal, dari: asalnya } = baru;
    tulisan.push({ aksi: "tambah", tabel: "unsurAnjab", isi: { id, jabatanId, unsur, isi, asal, oleh, tanggal, dari: asalnya } });
    pindah += 1;
    return [baru];
  });
  const responden = bahan.responden.map((satu) => {
    if (satu.jabatanId !== dari.id) return satu;
    tulisan.push({ aksi: "ubah", tabel: "responden", id: satu.id, isi: { jabatanId: ke.id } });
    return { ...satu, jabatanId: ke.id };
  });
  const kehilangan: readonly KehilanganGabung[] = hilang.length === 0 ? [] : [{ jenis: "unsur", jabatan: ke.nama, unsur: hilang }];
  return { bahan: { unsurAnjab, responden }, tulisan, kehilangan, pindah };
}

/** Whether an element that goes held nothing that the one that stays does not: the same content, and no other origin. */
function sudahDikatakan(hilang: UnsurBaris, tinggal: UnsurBaris): boolean {
  if (hilang.isi !== tinggal.isi) return false;
  const asalDari = ({ asal, oleh, tanggal, dari }: UnsurBaris): string => JSON.stringify([asal, oleh, tanggal, dari]);
  return hilang.asal === "belum" || asalDari(hilang) === asalDari(tinggal);
}

/**
 * Functions of a joined unit follow those of the target; one that the target has in the same words goes up in it, with what was said of its
 * tasks unless the target says something of that task already.
 */
export function pindahkanFungsi(bahan: BahanFungsi, dariId: string, keId: string): Perpindahan<BahanFungsi> {
  const tulisan: TulisanGabung[] = [];
  const milikKe = new Map(bahan.fungsiUnit.filter(({ unitId }) => unitId === keId).map((satu) => [satu.uraianKunci, satu]));
  let urutan = Math.max(-1, ...[...milikKe.values()].map((satu) => satu.urutan));
  let { fungsiTugas } = bahan;
  const perFungsi = groupBy(bahan.fungsiTugas, ({ fungsiId }) => fungsiId);
  let pindah = 0;
  const fungsiUnit = bahan.fungsiUnit.flatMap((satu) => {
    if (satu.unitId !== dariId) return [satu];
    const kembar = milikKe.get(satu.uraianKunci);
    if (!kembar) {
      urutan += 1;
      pindah += 1;
      tulisan.push({ aksi: "ubah", tabel: "fungsiUnit", id: satu.id, isi: { unitId: keId, urutan } });
      return [{ ...satu, unitId: keId, urutan }];
    }
    for (const kata of perFungsi.get(satu.id) ?? []) {
      const sudah = fungsiTugas.some((lain) => lain.fungsiId === kembar.id && lain.tugasId === kata.tugasId);
      tulisan.push(
        sudah
          ? { aksi: "hapus", tabel: "fungsiTugas", id: kata.id }
          : { aksi: "ubah", tabel: "fungsiTugas", id: kata.id, isi: { fungsiId: kembar.id } },
      );
      fungsiTugas = fungsiTugas.flatMap((lain) => (lain.id !== kata.id ? [lain] : sudah ? [] : [{ ...lain, fungsiId: kembar.id }]));
    }
    tulisan.push({ aksi: "hapus", tabel: "fungsiUnit", id: satu.id });
    return [];
  });
  return { bahan: { fungsiUnit, fungsiTugas }, tulisan, kehilangan: [], pindah };
}
