import type { IsiUnsur, RincianTugas } from "./unsur";
import type { Tugas } from "../abk/tugas";
import { periksaBarisUnsur, periksaIkhtisar } from "./periksa-kata-unsur";
import { pencariNamaAsing } from "./periksa-kata-nama";
import { periksaPengganti } from "./periksa-kata-pengganti";
import { periksaBarisGanda } from "./periksa-kata-ganda";
import { periksaKataTugas } from "./periksa-kata-tugas";
import { kunciKata, type TemuanKata } from "./temuan-kata";
import { teksUnsur, type TeksUnsur } from "./teks-unsur";

type TugasDitulis = Pick<Tugas, "id" | "uraian" | "satuanHasil"> & Pick<RincianTugas, "hasilKerja">;

export interface BahanKata {
  readonly jabatanId: string;
  readonly nama: string;
  readonly tugas: readonly TugasDitulis[];
  /** Elements written so far. */
  readonly isi: Partial<IsiUnsur>;
  /** Names of units and jabatan that belong to this one: its own, its chain of units, its superior. */
  readonly namaSendiri: readonly string[];
  /** Names of the other units and jabatan of the office. */
  readonly namaLain: readonly string[];
}

/** Everything that the wording of one jabatan is asked about, in the order of the form. Changes nothing and blocks nothing. */
export function periksaKata(bahan: BahanKata): readonly TemuanKata[] {
  const { jabatanId, tugas, isi } = bahan;
  const teksTugas = tugas.map(({ uraian }, baris): TeksUnsur => ({ unsur: "tugas", baris, medan: "uraian", teks: uraian }));
  const semua = [...teksTugas, ...teksUnsur(isi)].filter(({ teks }) => teks.trim() !== "");
  const namaAsing = pencariNamaAsing(bahan);
  const uraianTugas = tugas.map(({ uraian }) => uraian);
  const ganda = new Map(periksaBarisGanda(semua).map(([satu, temuan]) => [satu, temuan]));
  return semua.flatMap((satu) => {
    const pengganti = periksaPengganti(satu);
    // What only stands in for words has no other fault.
    const temuan =
      pengganti?.rentang === null
        ? [pengganti]
        : [
            ...(satu.unsur === "tugas" ? periksaKataTugas(satu.teks, tugas[satu.baris]) : []),
            ...(satu.unsur === "ikhtisar" ? periksaIkhtisar(satu.teks, bahan.nama) : []),
            ...periksaBarisUnsur(satu, uraianTugas),
            ...namaAsing(satu),
            ...(ganda.get(satu) ?? []),
            ...(pengganti === null ? [] : [pengganti]),
          ];
    return temuan.map((isiTemuan) => ({ ...isiTemuan, ...satu, kunci: kunciKata(jabatanId, satu, isiTemuan.jenis) }));
  });
}
