import { AWAL } from "./migrations/001-awal";
import { ABK_MENDALAM } from "./migrations/002-abk-mendalam";
import { ORANG_DAN_INGATAN } from "./migrations/003-orang-dan-ingatan";
import { POTRET_DAN_SKEMA } from "./migrations/004-potret-dan-skema";
import { TEMPAT_DAN_DRAF } from "./migrations/005-tempat-dan-draf";
import { ANJAB } from "./migrations/006-anjab";
import { BERKAS_ORANG } from "./migrations/007-berkas-orang";
import { PENEMPATAN } from "./migrations/008-penempatan";
import { PERMOHONAN } from "./migrations/009-permohonan";
import { RANTAI } from "./migrations/010-rantai";
import { PELINDUNGAN_DATA } from "./migrations/011-pelindungan-data";
import type { Migration } from "./migrations/migration";

/** Every migration in order; the position is the schema version it leads to. A released one is never edited. */
export const MIGRATIONS: readonly Migration[] = [
  { nama: "Bentuk pertama", up: AWAL },
  { nama: "ABK mendalam", up: ABK_MENDALAM, dihitung: { profil: ["wkeHariMenit", "wkeMingguMenit", "wkeBulanMenit"] } },
  { nama: "Orang dan ingatan", up: ORANG_DAN_INGATAN },
  POTRET_DAN_SKEMA,
  { nama: "Tempat setiap langkah dan draf isian", up: TEMPAT_DAN_DRAF },
  { nama: "Analisis jabatan", up: ANJAB },
  BERKAS_ORANG,
  PENEMPATAN,
  PERMOHONAN,
  RANTAI,
  PELINDUNGAN_DATA,
];
