import { periksaGolongan, periksaKinerja, periksaPendidikan, periksaPengalaman, periksaStatus, periksaUsia } from "./aturan-jabatan";
import { periksaMasaTerpanjang, periksaMasaTerpendek, periksaMenjelangPensiun, periksaPensiun } from "./aturan-waktu";
import { putusan, type Aturan } from "./putusan";

/** What may stand between somebody and a post besides competency, in the order in which it is told. */
export const ATURAN = [
  {
    id: "perkara",
    bawaan: "keras",
    periksa: (_, { tertahan }) => {
      const { lulus, gagal, belumDiketahui } = putusan("hukdis-tanpa-mutasi");
      return tertahan === null ? belumDiketahui() : tertahan ? gagal() : lulus();
    },
  },
  {
    id: "kedudukan",
    bawaan: "keras",
    periksa: (_, { memangku }) => (memangku ? putusan(null).lulus() : putusan(null).gagal()),
  },
  { id: "status", bawaan: "keras", periksa: periksaStatus },
  { id: "pendidikan", bawaan: "keras", periksa: periksaPendidikan },
  { id: "pengalaman", bawaan: "keras", periksa: periksaPengalaman },
  { id: "golongan", bawaan: "lunak", periksa: periksaGolongan },
  { id: "usia", bawaan: "keras", periksa: periksaUsia },
  { id: "pensiun", bawaan: "keras", periksa: periksaPensiun },
  { id: "menjelangPensiun", bawaan: "lunak", periksa: periksaMenjelangPensiun },
  { id: "masaJabatan", bawaan: "lunak", periksa: periksaMasaTerpendek },
  { id: "masaTerlama", bawaan: "lunak", periksa: periksaMasaTerpanjang },
  { id: "kinerja", bawaan: "keras", periksa: periksaKinerja },
] as const satisfies readonly Aturan[];

export type IdAturan = (typeof ATURAN)[number]["id"];
