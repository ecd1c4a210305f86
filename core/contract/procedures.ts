import type { z } from "zod";
import { abkProcedures } from "./abk";
import { anjabProcedures } from "./anjab";
import { asalProcedures } from "./asal";
import { bantuanProcedures } from "./bantuan-anjab";
import { bankProcedures } from "./bank";
import { cadanganProcedures } from "./cadangan";
import { pindahProcedures } from "./pindah";
import { dokumenProcedures } from "./dokumen";
import { dokumenAnjabProcedures } from "./dokumen-anjab";
import { drafProcedures } from "./draf";
import { formasiProcedures } from "./formasi";
import { historyProcedures } from "./history";
import { ingatanProcedures } from "./ingatan";
import { intakeProcedures } from "./intake";
import { jabatanProcedures } from "./jabatan";
import { jejakProcedures } from "./jejak";
import { jobProcedures } from "./job";
import { metodeProcedures } from "./metode";
import { naskahProcedures } from "./naskah";
import { normaProcedures } from "./norma";
import { officeProcedures } from "./office";
import { kedudukanHukumProcedures } from "./kedudukan-hukum";
import { keadaanDataProcedures } from "./keadaan-data";
import { daruratProcedures } from "./darurat";
import { kunciProcedures } from "./kunci";
import { liburProcedures } from "./libur";
import { organisasiProcedures } from "./organisasi";
import { pegawaiProcedures } from "./pegawai";
import { petaProcedures } from "./peta";
import { pelindunganProcedures } from "./pelindungan";
import { penempatanProcedures } from "./penempatan";
import { rantaiProcedures } from "./rantai";
import { rencanaPenempatanProcedures } from "./rencana-penempatan";
import { proyeksiProcedures } from "./proyeksi";
import { penugasanProcedures } from "./penugasan";
import { respondenProcedures } from "./responden";
import { siasnProcedures } from "./siasn";
import { skenarioProcedures } from "./skenario";
import { suratProcedures } from "./surat";
import { susunanProcedures } from "./susunan";
import { tahunProcedures } from "./tahun";
import { profilProcedures } from "./profil";
import { catatanProcedures } from "./catatan";
import { tampilanProcedures } from "./tampilan";
import { riwayatPegawaiProcedures } from "./riwayat-pegawai";
import { orangProcedures } from "./orang";
import { presensiProcedures } from "./presensi";
import { disiplinProcedures } from "./disiplin";
import { kompetensiProcedures } from "./kompetensi";
import { skpProcedures } from "./skp";
import { talentaProcedures } from "./talenta";
import { ketentuanKantorProcedures } from "./ketentuan-kantor";

/** The one table of everything that may cross a process boundary. */
export const procedures = {
  ...officeProcedures,
  ...historyProcedures,
  ...cadanganProcedures,
  ...pindahProcedures,
  ...rantaiProcedures,
  ...jobProcedures,
  ...keadaanDataProcedures,
  ...intakeProcedures,
  ...jabatanProcedures,
  ...pegawaiProcedures,
  ...petaProcedures,
  ...penugasanProcedures,
  ...kedudukanHukumProcedures,
  ...ingatanProcedures,
  ...abkProcedures,
  ...anjabProcedures,
  ...bantuanProcedures,
  ...respondenProcedures,
  ...jejakProcedures,
  ...metodeProcedures,
  ...profilProcedures,
  ...liburProcedures,
  ...formasiProcedures,
  ...naskahProcedures,
  ...normaProcedures,
  ...organisasiProcedures,
  ...siasnProcedures,
  ...skenarioProcedures,
  ...suratProcedures,
  ...susunanProcedures,
  ...tahunProcedures,
  ...proyeksiProcedures,
  ...penempatanProcedures,
  ...rencanaPenempatanProcedures,
  ...dokumenProcedures,
  ...dokumenAnjabProcedures,
  ...drafProcedures,
  ...asalProcedures,
  ...bankProcedures,
  ...catatanProcedures,
  ...tampilanProcedures,
  ...riwayatPegawaiProcedures,
  ...orangProcedures,
  ...pelindunganProcedures,
  ...presensiProcedures,
  ...disiplinProcedures,
  ...kompetensiProcedures,
  ...skpProcedures,
  ...talentaProcedures,
  ...ketentuanKantorProcedures,
  ...kunciProcedures,
  ...daruratProcedures,
};

type Procedures = typeof procedures;
export type ProcedureName = keyof Procedures;
/** What answering the procedure takes. */
export type Kind<N extends ProcedureName> = Procedures[N]["kind"];
/** The procedures that take long. */
export type JobName = { readonly [N in ProcedureName]: Kind<N> extends "job" ? N : never }[ProcedureName];
/** What a caller writes. */
export type Input<N extends ProcedureName> = z.input<Procedures[N]["input"]>;
/** What a handler receives after the schema. */
export type Parsed<N extends ProcedureName> = z.output<Procedures[N]["input"]>;
export type Output<N extends ProcedureName> = Procedures[N] extends { readonly output?: infer O }
  ? NonNullable<O> | Extract<O, null>
  : never;
