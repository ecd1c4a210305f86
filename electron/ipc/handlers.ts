import { abkHandlers } from "./abk";
import { anjabHandlers } from "./anjab";
import { asalHandlers } from "./asal";
import { bantuanHandlers } from "./bantuan-anjab";
import { bankHandlers } from "./bank";
import { berkasMutasiQueries } from "./berkas-mutasi";
import { cadanganHandlers } from "./cadangan";
import { pindahHandlers } from "./pindah";
import type { Handlers } from "./handler";
import { dokumenHandlers } from "./dokumen";
import { dokumenAnjabHandlers } from "./dokumen-anjab";
import { drafHandlers } from "./draf";
import { formasiHandlers } from "./formasi";
import { gabungHandlers } from "./gabung";
import { rantaiHandlers } from "./rantai";
import { historyHandlers } from "./history";
import { ingatanHandlers } from "./ingatan";
import { intakeHandlers } from "./intake";
import { jabatanHandlers } from "./jabatan";
import { jejakHandlers } from "./jejak";
import { jobHandlers } from "./job-control";
import { metodeHandlers } from "./metode";
import { normaHandlers } from "./norma";
import { officeHandlers } from "./office";
import { kedudukanHukumHandlers } from "./kedudukan-hukum";
import { keadaanDataHandlers } from "./keadaan-data";
import { daruratHandlers } from "./darurat";
import { kunciHandlers } from "./kunci";
import { liburHandlers } from "./libur";
import { organisasiHandlers } from "./organisasi";
import { pegawaiHandlers } from "./pegawai";
import { pelindunganHandlers } from "./pelindungan";
import { penugasanHandlers } from "./penugasan";
import { petaHandlers } from "./peta";
import { formasiDisetujuiHandlers } from "./formasi-disetujui";
import { rencanaPenempatanQueries } from "./rencana-penempatan";
import { rencanaPenempatanCommands } from "./ubah-rencana-penempatan";
import { profilHandlers } from "./profil";
import { respondenHandlers } from "./responden";
import { siasnHandlers } from "./siasn";
import { skenarioQueries } from "./skenario";
import { skenarioSusunanHandlers } from "./skenario-susunan";
import { suratHandlers } from "./surat";
import { susunanHandlers } from "./susunan";
import { tahunHandlers } from "./tahun";
import { catatanHandlers } from "./catatan";
import { tampilanHandlers } from "./tampilan";
import { skenarioCommands } from "./ubah-skenario";
import { riwayatPegawaiHandlers } from "./riwayat-pegawai";
import { orangHandlers } from "./orang";
import { presensiHandlers } from "./presensi";
import { disiplinHandlers } from "./disiplin";
import { kompetensiHandlers } from "./kompetensi";
import { skpHandlers } from "./skp";
import { talentaHandlers } from "./talenta";
import { ketentuanKantorHandlers } from "./ketentuan-kantor";

/** A handler for every procedure of the contract that is no job; a missing one does not compile. */
export const handlers: Handlers = {
  ...officeHandlers,
  ...historyHandlers,
  ...cadanganHandlers,
  ...pindahHandlers,
  ...rantaiHandlers,
  ...jobHandlers,
  ...intakeHandlers,
  ...jabatanHandlers,
  ...gabungHandlers,
  ...pegawaiHandlers,
  ...penugasanHandlers,
  ...petaHandlers,
  ...kedudukanHukumHandlers,
  ...ingatanHandlers,
  ...abkHandlers,
  ...anjabHandlers,
  ...bantuanHandlers,
  ...respondenHandlers,
  ...jejakHandlers,
  ...metodeHandlers,
  ...profilHandlers,
  ...liburHandlers,
  ...formasiHandlers,
  ...normaHandlers,
  ...organisasiHandlers,
  ...siasnHandlers,
  ...skenarioQueries,
  ...skenarioSusunanHandlers,
  ...skenarioCommands,
  ...suratHandlers,
  ...susunanHandlers,
  ...tahunHandlers,
  ...formasiDisetujuiHandlers,
  ...berkasMutasiQueries,
  ...rencanaPenempatanQueries,
  ...rencanaPenempatanCommands,
  ...dokumenHandlers,
  ...dokumenAnjabHandlers,
  ...drafHandlers,
  ...asalHandlers,
  ...bankHandlers,
  ...catatanHandlers,
  ...tampilanHandlers,
  ...riwayatPegawaiHandlers,
  ...orangHandlers,
  ...pelindunganHandlers,
  ...presensiHandlers,
  ...disiplinHandlers,
  ...kompetensiHandlers,
  ...skpHandlers,
  ...talentaHandlers,
  ...ketentuanKantorHandlers,
  ...kunciHandlers,
  ...daruratHandlers,
  ...keadaanDataHandlers,
};
