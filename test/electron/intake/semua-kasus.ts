import type { Kasus } from "./kasus";
import { KASUS_ANGKA } from "./kasus-lain/angka";
import { KASUS_CAMPUR } from "./kasus-lain/campur";
import { KASUS_DAFTAR } from "./kasus-lain/daftar";
import { KASUS_DETIK } from "./kasus-lain/detik";
import { KASUS_DUK } from "./kasus-lain/duk";
import { KASUS_FAKTOR } from "./kasus-lain/faktor";
import { KASUS_HITUNGAN } from "./kasus-lain/hitungan";
import { KASUS_INDUK } from "./kasus-lain/induk";
import { KASUS_ISIAN } from "./kasus-lain/isian";
import { KASUS_KEWAJARAN } from "./kasus-lain/kewajaran";
import { KASUS_JAM_MENIT } from "./kasus-lain/jam-menit";
import { KASUS_KELIPATAN } from "./kasus-lain/kelipatan";
import { KASUS_KOLOM } from "./kasus-lain/kolom";
import { KASUS_KOLOM_VOLUME } from "./kasus-lain/kolom-volume";
import { KASUS_LABEL_UNIT } from "./kasus-lain/label-unit";
import { KASUS_LETAK } from "./kasus-lain/letak";
import { KASUS_ORANG } from "./kasus-lain/orang";
import { KASUS_PEMANGKU } from "./kasus-lain/pemangku";
import { KASUS_PEMBAGI } from "./kasus-lain/pembagi";
import { KASUS_PERABOT } from "./kasus-lain/perabot";
import { KASUS_PERIODE } from "./kasus-lain/periode";
import { KASUS_PERKIRAAN } from "./kasus-lain/perkiraan";
import { KASUS_PERIODE_HASIL } from "./kasus-lain/periode-hasil";
import { KASUS_PETA } from "./kasus-lain/peta";
import { KASUS_REKAP } from "./kasus-lain/rekap";
import { KASUS_RIBUAN_TAMPIL } from "./kasus-lain/ribuan-tampil";
import { KASUS_SAMPING } from "./kasus-lain/samping";
import { KASUS_SEBUTAN } from "./kasus-lain/sebutan";
import { KASUS_SEORANG } from "./kasus-lain/seorang";
import { KASUS_TERSISA } from "./kasus-lain/tersisa";
import { KASUS_TERSESAT } from "./kasus-lain/tersesat";
import { KASUS_ULANGAN } from "./kasus-lain/ulangan";
import { KASUS_UKURAN } from "./kasus-lain/ukuran";
import { KASUS_UTUH } from "./kasus-lain/utuh";
import { KASUS_WADAH } from "./kasus-lain/wadah";

/** Inputs of our own making, one fault of office files each. */
export const KASUS_LAIN: readonly Kasus[] = [
  ...KASUS_ANGKA,
  ...KASUS_PEMBAGI,
  ...KASUS_UKURAN,
  ...KASUS_PERIODE,
  ...KASUS_KELIPATAN,
  ...KASUS_DETIK,
  ...KASUS_JAM_MENIT,
  ...KASUS_RIBUAN_TAMPIL,
  ...KASUS_PERIODE_HASIL,
  ...KASUS_HITUNGAN,
  ...KASUS_LETAK,
  ...KASUS_INDUK,
  ...KASUS_LABEL_UNIT,
  ...KASUS_PETA,
  ...KASUS_PERABOT,
  ...KASUS_CAMPUR,
  ...KASUS_TERSESAT,
  ...KASUS_KOLOM,
  ...KASUS_FAKTOR,
  ...KASUS_KOLOM_VOLUME,
  ...KASUS_ULANGAN,
  ...KASUS_PERKIRAAN,
  ...KASUS_ORANG,
  ...KASUS_SAMPING,
  ...KASUS_ISIAN,
  ...KASUS_DUK,
  ...KASUS_DAFTAR,
  ...KASUS_PEMANGKU,
  ...KASUS_SEORANG,
  ...KASUS_SEBUTAN,
  ...KASUS_WADAH,
  ...KASUS_REKAP,
  ...KASUS_KEWAJARAN,
  ...KASUS_UTUH,
  ...KASUS_TERSISA,
];
