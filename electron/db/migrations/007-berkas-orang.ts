import { bacaSebagaiFakta, pindahkanFakta } from "./007/pindah-fakta";
import { RIWAYAT_PEGAWAI } from "./007/riwayat-pegawai";
import { ORANG } from "./007/orang";
import { PRESENSI } from "./007/presensi";
import { DISIPLIN } from "./007/disiplin";
import { KOMPETENSI } from "./007/kompetensi";
import { SKP } from "./007/skp";
import { TALENTA } from "./007/talenta";
import { KETENTUAN_KANTOR } from "./007/ketentuan-kantor";
import type { Migration } from "./migration";

/**
 * The person's file: dated facts, attendance, cases, competency, performance, talent, and values of rules that the office set itself. Each
 * part stands in a file of its own. Never edited after release.
 */
export const BERKAS_ORANG: Migration = {
  nama: "Berkas orang",
  up: (raw) => {
    raw.exec(RIWAYAT_PEGAWAI);
    pindahkanFakta(raw);
    for (const bagian of [ORANG, PRESENSI, DISIPLIN, KOMPETENSI, SKP, TALENTA, KETENTUAN_KANTOR]) raw.exec(bagian);
  },
  journal: bacaSebagaiFakta,
};
