import { nameKey } from "../name";
import { AMBANG_MIRIP, kemiripan, pembacaUraian } from "../norma/kemiripan";
import { MUNGKIN, UNGGUL } from "./cocok-responden";

export interface TugasDisebut {
  readonly id: string;
  readonly uraian: string;
}

/** How a task there came to stand for one here: its words are the same, it is surely the one, or another is nearly as near. */
export type SebabPasangan = "sama" | "mirip" | "ragu";

export interface PasanganTugas {
  readonly sumber: TugasDisebut;
  readonly tujuan: TugasDisebut;
  readonly sebab: SebabPasangan;
}

/** Two lists of tasks held against each other; every task is in one pair or has none. */
export interface TugasDipasangkan {
  /** In the order of the list here. */
  readonly pasangan: readonly PasanganTugas[];
  readonly hanyaDiSana: readonly TugasDisebut[];
  readonly hanyaDiSini: readonly TugasDisebut[];
}

interface CalonPasangan extends PasanganTugas {
  readonly nilai: number;
}

/**
 * Pairs tasks by their words, each with one at most: the same words first (of several, the same row before the next one in order), then the
 * most alike. The row of this very jabatan that was reworded since is the same task with fewer words in common.
 */
export function pasangkanTugas(sumber: readonly TugasDisebut[], tujuan: readonly TugasDisebut[]): TugasDipasangkan {
  const sama = pasanganSama(sumber, tujuan);
  const lepas = (semua: readonly TugasDisebut[], terpakai: readonly TugasDisebut[]): readonly TugasDisebut[] => {
    const id = new Set(terpakai.map((satu) => satu.id));
    return semua.filter((satu) => !id.has(satu.id));
  };
  const sisaSumber = lepas(
    sumber,
    sama.map((satu) => satu.sumber),
  );
  const sisaTujuan = lepas(
    tujuan,
    sama.map((satu) => satu.tujuan),
  );
  const semua = [...sama, ...pasanganMirip(sisaSumber, sisaTujuan)];
  const perTujuan = new Map(semua.map((satu) => [satu.tujuan.id, satu]));
  return {
    pasangan: tujuan.flatMap(({ id }) => perTujuan.get(id) ?? []),
    hanyaDiSana: lepas(
      sumber,
      semua.map((satu) => satu.sumber),
    ),
    hanyaDiSini: tujuan.filter(({ id }) => !perTujuan.has(id)),
  };
}

function pasanganSama(sumber: readonly TugasDisebut[], tujuan: readonly TugasDisebut[]): readonly PasanganTugas[] {
  const perKunci = new Map<string, TugasDisebut[]>();
  for (const satu of tujuan) {
    const kunci = nameKey(satu.uraian);
    if (kunci !== "") perKunci.set(kunci, [...(perKunci.get(kunci) ?? []), satu]);
  }
  const baris = new Set(tujuan.map(({ id }) => id));
  // A row that is on both sides takes its own before another one of the same words could.
  return sumber
    .toSorted((a, b) => Number(baris.has(b.id)) - Number(baris.has(a.id)))
    .flatMap((satu): readonly PasanganTugas[] => {
      const calon = perKunci.get(nameKey(satu.uraian)) ?? [];
      const nomor = Math.max(
        0,
        calon.findIndex(({ id }) => id === satu.id),
      );
      const [terpilih] = calon.splice(nomor, 1);
      return terpilih ? [{ sumber: satu, tujuan: terpilih, sebab: "sama" }] : [];
    });
}

function pasanganMirip(sumber: readonly TugasDisebut[], tujuan: readonly TugasDisebut[]): readonly PasanganTugas[] {
  const baca = pembacaUraian();
  const terurai = tujuan.map((satu) => ({ satu, isi: baca(satu.uraian) }));
  const calon = sumber
    .flatMap((dari): readonly CalonPasangan[] => {
      const isi = baca(dari.uraian);
      return terurai.map(({ satu, isi: lain }) => ({ sumber: dari, tujuan: satu, sebab: "mirip", nilai: kemiripan(isi, lain) }));
    })
    .filter(({ nilai, ...satu }) => nilai >= (barisSama(satu) ? MUNGKIN : AMBANG_MIRIP))
    .toSorted((a, b) => Number(barisSama(b)) - Number(barisSama(a)) || b.nilai - a.nilai);
  const hasil: CalonPasangan[] = [];
  for (const satu of calon) {
    if (hasil.some((lain) => lain.sumber === satu.sumber || lain.tujuan === satu.tujuan)) continue;
    const saingan = calon.some(
      (lain) => lain !== satu && (lain.sumber === satu.sumber || lain.tujuan === satu.tujuan) && Math.abs(lain.nilai - satu.nilai) < UNGGUL,
    );
    hasil.push({ ...satu, sebab: saingan && !barisSama(satu) ? "ragu" : "mirip" });
  }
  return hasil;
}

/** Whether both are one row: the same jabatan at two moments. */
function barisSama({ sumber, tujuan }: Pick<PasanganTugas, "sumber" | "tujuan">): boolean {
  return sumber.id === tujuan.id;
}
