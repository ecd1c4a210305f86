import type { Jabatan } from "../jabatan/jabatan";
import { BAGIAN_ANJAB, DIPERLUKAN, LUARAN_ANJAB, type BagianAnjab, type LuaranAnjab } from "./butir";
import { rapikanIsi } from "./rapikan";
import { ASAL_UNSUR, UNSUR_ANJAB, UNSUR_KOSONG, type AnjabJabatan, type AsalUnsur, type IsiUnsur, type RincianTugas } from "./unsur";

export type KeadaanUnsur = "kosong" | "sebagian" | "penuh";

/** What a part that was begun still lacks, and for which outputs it matters. */
export const YANG_KURANG = {
  pendidikanMinimum: ["siasn", "penempatan"],
  programPendidikan: LUARAN_ANJAB,
  tahunPengalaman: ["siasn", "penempatan"],
  hasilTugas: ["cetak"],
  penggunaan: ["cetak"],
  pihakKorelasi: ["cetak", "siasn"],
  unitKorelasi: ["cetak"],
  dalamHal: ["cetak", "siasn"],
  aspek: ["cetak", "siasn"],
  faktor: ["cetak", "siasn"],
  namaRisiko: ["cetak"],
  penyebab: ["cetak"],
  jenisKelamin: ["cetak", "siasn"],
  umur: ["cetak"],
  umurMaksimal: ["siasn"],
  ukuranBadan: ["cetak"],
  disabilitas: ["siasn"],
  jenisDisabilitas: ["siasn"],
  data: ["cetak", "siasn"],
  orang: ["cetak", "siasn"],
  benda: [],
  teksPrestasi: ["cetak"],
  nilaiPrestasi: ["siasn"],
  sumberKelas: [],
} as const satisfies Readonly<Record<string, readonly LuaranAnjab[]>>;
export type YangKurang = keyof typeof YANG_KURANG;

/** What stands in the way of an output: a part that is empty, or what one that was begun lacks. */
export interface Kekurangan {
  readonly bagian: BagianAnjab;
  /** Null when the whole part is empty. */
  readonly kurang: YangKurang | null;
  readonly menghambat: readonly LuaranAnjab[];
}

export interface KelengkapanAnjab {
  readonly keadaan: Readonly<Record<BagianAnjab, KeadaanUnsur>>;
  readonly kekurangan: readonly Kekurangan[];
  /** How many parts there are in each state. */
  readonly jumlah: Readonly<Record<KeadaanUnsur, number>>;
  /** How many elements came about in each way; one that was never written counts as unsaid. */
  readonly asal: Readonly<Record<AsalUnsur, number>>;
}

/** What the completeness of one jabatan rests on. */
export interface BahanKelengkapan {
  readonly jabatan: Pick<Jabatan, "kode" | "kelas">;
  readonly unsur: AnjabJabatan;
  readonly tugas: readonly { readonly id: string }[];
  readonly rincian: readonly Pick<RincianTugas, "id" | "hasilKerja">[];
}

type Periksa = (isi: IsiUnsur, bahan: BahanKelengkapan) => { readonly ada: boolean; readonly kurang?: readonly (YangKurang | false)[] };

/** Whether some row of a list lacks something. */
const tanpa = <B>(baris: readonly B[], kosong: (satu: B) => boolean): boolean => baris.some(kosong);
const adaBaris = (isi: { readonly baris: readonly unknown[] }): boolean => isi.baris.length > 0;
const penggunaan = (isi: IsiUnsur["bahanKerja"]): ReturnType<Periksa> => ({
  ada: adaBaris(isi),
  kurang: [tanpa(isi.baris, (satu) => satu.penggunaan === "" && satu.tugasId.length === 0) && "penggunaan"],
});

/** How each part is judged: whether anything stands there, and what it lacks then. Exactly three of a list is for SIASN's own check. */
const PERIKSA: Readonly<Record<BagianAnjab, Periksa>> = {
  kode: (_, { jabatan }) => ({ ada: (jabatan.kode ?? "") !== "" }),
  ikhtisar: ({ ikhtisar }) => ({ ada: ikhtisar.teks !== "" }),
  pendidikan: ({ pendidikan }) => ({
    ada: pendidikan.minimum !== "" || adaBaris(pendidikan),
    kurang: [pendidikan.minimum === "" && "pendidikanMinimum", !adaBaris(pendidikan) && "programPendidikan"],
  }),
  diklat: ({ diklat }) => ({ ada: adaBaris(diklat) }),
  pengalaman: ({ pengalaman }) => ({
    ada: adaBaris(pengalaman),
    kurang: [tanpa(pengalaman.baris, ({ tahun }) => tahun === null) && "tahunPengalaman"],
  }),
  tugas: (_, { tugas }) => ({ ada: tugas.length > 0 }),
  hasilKerja: (_, { tugas, rincian }) => {
    const berhasil = new Set(rincian.filter(({ hasilKerja }) => hasilKerja !== "").map(({ id }) => id));
    return { ada: tugas.some(({ id }) => berhasil.has(id)), kurang: [tanpa(tugas, ({ id }) => !berhasil.has(id)) && "hasilTugas"] };
  },
  bahanKerja: ({ bahanKerja }) => penggunaan(bahanKerja),
  perangkatKerja: ({ perangkatKerja }) => penggunaan(perangkatKerja),
  tanggungJawab: ({ tanggungJawab }) => ({ ada: adaBaris(tanggungJawab) }),
  wewenang: ({ wewenang }) => ({ ada: adaBaris(wewenang) }),
  korelasi: ({ korelasi }) => ({
    ada: adaBaris(korelasi),
    kurang: [
      tanpa(korelasi.baris, ({ unit, jabatan }) => unit === "" && jabatan === "") && "pihakKorelasi",
      tanpa(korelasi.baris, ({ unit, jabatan }) => unit === "" && jabatan !== "") && "unitKorelasi",
      tanpa(korelasi.baris, ({ dalamHal }) => dalamHal === "") && "dalamHal",
    ],
  }),
  lingkungan: ({ lingkungan }) => ({
    ada: adaBaris(lingkungan),
    kurang: [
      tanpa(lingkungan.baris, ({ aspek }) => aspek === "") && "aspek",
      tanpa(lingkungan.baris, ({ faktor }) => faktor === "") && "faktor",
    ],
  }),
  risiko: ({ risiko }) => ({
    ada: adaBaris(risiko),
    kurang: [
      tanpa(risiko.baris, ({ nama }) => nama === "") && "namaRisiko",
      tanpa(risiko.baris, ({ penyebab }) => penyebab === "") && "penyebab",
    ],
  }),
  keterampilan: ({ keterampilan }) => ({ ada: adaBaris(keterampilan) }),
  bakat: ({ bakat }) => ({ ada: bakat.kode.length > 0 }),
  temperamen: ({ temperamen }) => ({ ada: temperamen.kode.length > 0 }),
  minat: ({ minat }) => ({ ada: minat.kode.length > 0 }),
  upayaFisik: ({ upayaFisik }) => ({ ada: upayaFisik.kode.length > 0 }),
  kondisiFisik: ({ kondisiFisik: satu }) => ({
    ada: JSON.stringify(satu) !== JSON.stringify(UNSUR_KOSONG.kondisiFisik),
    kurang: [
      satu.jenisKelamin === null && "jenisKelamin",
      satu.umur === "" && "umur",
      // Without any age there is no limit; words alone are no number, which SIASN asks for.
      satu.umurMaksimal === null && satu.umur !== "" && "umurMaksimal",
      [satu.tinggi, satu.berat, satu.postur, satu.penampilan].includes("") && "ukuranBadan",
      satu.disabilitas === null && "disabilitas",
      satu.disabilitas === true && satu.jenisDisabilitas.length === 0 && "jenisDisabilitas",
    ],
  }),
  fungsiPekerjaan: ({ fungsiPekerjaan: { data, orang, benda } }) => ({
    ada: data.length + orang.length + benda.length > 0,
    kurang: [data.length === 0 && "data", orang.length === 0 && "orang", benda.length === 0 && "benda"],
  }),
  prestasi: ({ prestasi }) => ({
    ada: prestasi.teks !== "" || prestasi.nilai !== null,
    kurang: [prestasi.teks === "" && "teksPrestasi", prestasi.nilai === null && "nilaiPrestasi"],
  }),
  kelas: ({ kelas }, { jabatan }) => ({ ada: jabatan.kelas !== null, kurang: [kelas.sumber === "" && "sumberKelas"] }),
};

/** How far the informasi jabatan of one jabatan is, and what stands in the way of which output. Rows in which nothing stands do not count. */
export function computeKelengkapan(bahan: BahanKelengkapan): KelengkapanAnjab {
  const isi = Object.fromEntries(
    UNSUR_ANJAB.map((unsur) => [unsur, rapikanIsi(bahan.unsur[unsur]?.isi ?? UNSUR_KOSONG[unsur])]),
  ) as unknown as IsiUnsur;
  const keadaan: Partial<Record<BagianAnjab, KeadaanUnsur>> = {};
  const kekurangan: Kekurangan[] = [];
  for (const bagian of BAGIAN_ANJAB) {
    const { ada, kurang = [] } = PERIKSA[bagian](isi, bahan);
    const sebab = kurang.filter((satu): satu is YangKurang => satu !== false);
    keadaan[bagian] = ada ? (sebab.length === 0 ? "penuh" : "sebagian") : "kosong";
    if (!ada) kekurangan.push({ bagian, kurang: null, menghambat: DIPERLUKAN[bagian] });
    else kekurangan.push(...sebab.map((satu) => ({ bagian, kurang: satu, menghambat: YANG_KURANG[satu] })));
  }
  const lengkap = keadaan as Record<BagianAnjab, KeadaanUnsur>;
  const banyak = (satu: KeadaanUnsur): number => BAGIAN_ANJAB.filter((bagian) => lengkap[bagian] === satu).length;
  return {
    keadaan: lengkap,
    kekurangan,
    jumlah: { kosong: banyak("kosong"), sebagian: banyak("sebagian"), penuh: banyak("penuh") },
    asal: countAsal(bahan.unsur),
  };
}

function countAsal(unsur: AnjabJabatan): Readonly<Record<AsalUnsur, number>> {
  const asal = UNSUR_ANJAB.map((nama) => unsur[nama]?.asal ?? "belum");
  return Object.fromEntries(ASAL_UNSUR.map((satu) => [satu, asal.filter((lain) => lain === satu).length])) as Record<AsalUnsur, number>;
}

/** What stands in the way of one output. */
export function hambatan({ kekurangan }: Pick<KelengkapanAnjab, "kekurangan">, luaran: LuaranAnjab): readonly Kekurangan[] {
  return kekurangan.filter(({ menghambat }) => menghambat.includes(luaran));
}
