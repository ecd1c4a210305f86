import { bedaKata, jejakTerpanjang, type PotonganKata } from "./beda-kata";
import { HAL_BANDING, barisBanding, type HalBanding } from "./baris-banding";
import type { IsiAnjab, IsiAnjabLengkap } from "./potret";

export type KeadaanBaris = "baru" | "hilang" | "berubah" | "tetap";

/** One row of an element between two contents, with its words where it changed. */
export interface BedaBaris {
  readonly keadaan: KeadaanBaris;
  readonly lama: string;
  readonly baru: string;
  readonly kata: readonly PotonganKata[];
}

/** One element between two contents: only what differs of it. */
export interface BedaHal {
  readonly hal: HalBanding;
  readonly baris: readonly BedaBaris[];
}

/** One jabatan between two contents. Two jabatan that are put beside each other count as one that changed. */
export interface BandingJabatanAnjab {
  readonly jabatanId: string;
  readonly nama: string;
  readonly unit: string;
  readonly keadaan: KeadaanBaris;
  /** Elements that differ, in the order of the form; none of a jabatan that is only on one side. */
  readonly hal: readonly BedaHal[];
}

export interface BandingAnjab {
  /** What the old and the new side are called. */
  readonly sebutan: readonly [lama: string, baru: string];
  readonly jabatan: readonly BandingJabatanAnjab[];
}

/** Two anjab jabatan by jabatan, by their ids: those of the new one in its order, then those that went. */
export function bandingkanAnjab(lama: Pick<IsiAnjab, "jabatan">, baru: Pick<IsiAnjab, "jabatan">): readonly BandingJabatanAnjab[] {
  const semula = new Map(lama.jabatan.map((satu) => [satu.rekap.jabatanId, satu]));
  const ada = new Set(baru.jabatan.map(({ rekap }) => rekap.jabatanId));
  return [
    ...baru.jabatan.map((satu) => {
      const asal = semula.get(satu.rekap.jabatanId);
      return asal ? bandingkanJabatanAnjab(asal, satu) : sepihak(satu, "baru");
    }),
    ...lama.jabatan.filter(({ rekap }) => !ada.has(rekap.jabatanId)).map((satu) => sepihak(satu, "hilang")),
  ];
}

function sepihak({ rekap }: IsiAnjabLengkap, keadaan: "baru" | "hilang"): BandingJabatanAnjab {
  const { jabatanId, nama, unit } = rekap;
  return { jabatanId, nama, unit, keadaan, hal: [] };
}

/** One jabatan as two contents have it, or two jabatan: element by element, row by row, word by word. */
export function bandingkanJabatanAnjab(lama: IsiAnjabLengkap, baru: IsiAnjabLengkap): BandingJabatanAnjab {
  const hal = HAL_BANDING.flatMap((satu): BedaHal[] => {
    const baris = bandingkanBaris(barisBanding(satu, lama), barisBanding(satu, baru));
    return baris.length === 0 ? [] : [{ hal: satu, baris }];
  });
  const { jabatanId, nama, unit } = baru.rekap;
  return { jabatanId, nama, unit, keadaan: hal.length === 0 ? "tetap" : "berubah", hal };
}

/** Rows that went or came. One that went and one that came in its place are one that changed when they share enough words. */
function bandingkanBaris(lama: readonly string[], baru: readonly string[]): readonly BedaBaris[] {
  const hasil: BedaBaris[] = [];
  let hilang: string[] = [];
  let datang: string[] = [];
  const tutup = (): void => {
    hasil.push(...pasangkan(hilang, datang));
    [hilang, datang] = [[], []];
  };
  for (const { nilai, keadaan } of jejakTerpanjang(lama, baru)) {
    if (keadaan === "tetap") tutup();
    else (keadaan === "hilang" ? hilang : datang).push(nilai);
  }
  tutup();
  return hasil;
}

/** Share of its words that a row keeps at least to be the same row. */
const KATA_SAMA = 0.4;

function pasangkan(hilang: readonly string[], datang: readonly string[]): readonly BedaBaris[] {
  const sisa = [...hilang];
  const hasil = datang.map((baru): BedaBaris => {
    const nilai = sisa.map((lama) => kemiripan(lama, baru));
    const terbaik = Math.max(0, ...nilai);
    if (terbaik < KATA_SAMA) return { keadaan: "baru", lama: "", baru, kata: [] };
    const [lama = ""] = sisa.splice(nilai.indexOf(terbaik), 1);
    return { keadaan: "berubah", lama, baru, kata: bedaKata(lama, baru) };
  });
  return [...sisa.map((lama): BedaBaris => ({ keadaan: "hilang", lama, baru: "", kata: [] })), ...hasil];
}

/** Share of the words that two rows have in common, by the one that has more of them. */
function kemiripan(satu: string, lain: string): number {
  const kata = (teks: string): readonly string[] => teks.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const [kiri, kanan] = [kata(satu), kata(lain)];
  const ada = new Set(kiri);
  const sama = kanan.filter((teks) => ada.has(teks)).length;
  return sama / Math.max(1, kiri.length, kanan.length);
}
