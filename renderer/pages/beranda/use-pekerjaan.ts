import { menungguTugas } from "../../../core/abk/kelengkapan";
import type { RekapAbk } from "../../../core/contract/abk";
import type { DokumenAbk } from "../../../core/contract/dokumen";
import type { OfficeStatus } from "../../../core/contract/office";
import { isianKopKosong } from "../../../core/kantor";
import type { JamTampil } from "../../../core/contract/pelindungan";
import type { KeadaanPekerjaan, TenggatData } from "../../../core/langkah-berikut";
import { isTerbuka } from "../../../core/norma/temuan";
import { kekuranganPegawai } from "../../../core/pegawai/kekurangan";
import { sisaDalamKata } from "../../../core/text/pelindungan";
import { useJobAnswer } from "../../data/job";
import { useAturanKedudukan } from "../../data/kedudukan-hukum";
import { useShell } from "../../data/query";

/** Clocks count on while nobody types. */
const BACA_ULANG_MS = 60_000;

function tenggatData(jam: readonly JamTampil[]): TenggatData {
  const lewat = jam.filter(({ keadaan }) => keadaan === "lewat").length;
  return { banyak: jam.length, lewat, terdekat: sisaDalamKata(jam[0]?.sisaMenit ?? 0) };
}

/**
 * How far the office's work is; null until it is known. The findings come later than the rest: a large office takes seconds to examine,
 * and what is known meanwhile is shown.
 */
export function usePekerjaan(
  status: OfficeStatus,
  rekap: RekapAbk | undefined,
): (KeadaanPekerjaan & { readonly dokumen: readonly DokumenAbk[] }) | null {
  const pegawai = useShell("pegawai.list", {}).data;
  const dokumen = useShell("dokumen.list", {}).data;
  const anjab = useShell("anjab.keadaan", {}).data ?? null;
  const temuan = useJobAnswer("norma.findings", {}).data?.temuan;
  const cadangan = useShell("cadangan.ringkasan", {}).data;
  const jam = useShell("pelindungan.ikhtisar", {}, { refetchInterval: BACA_ULANG_MS }).data?.jam;
  const aturan = useAturanKedudukan();
  if (!rekap || !pegawai || !dokumen) return null;
  return {
    jumlah: status.jumlah,
    jabatanTanpaTugas: rekap.jabatan.filter(menungguTugas).length,
    pegawaiTanpaJabatan: pegawai.filter((satu) => satu.jabatanId === null).length,
    pegawaiBelumLengkap: pegawai.filter((satu) => kekuranganPegawai(satu, aturan).length > 0).length,
    temuanTerbuka: temuan?.filter(isTerbuka).length ?? null,
    tanpaTempatKedua: cadangan?.mintaTempat ?? false,
    kopLengkap: isianKopKosong(status.kantor).length === 0,
    tenggatData: jam === undefined ? null : tenggatData(jam),
    anjab,
    dokumen,
    tahunIni: status.hariIni.slice(0, 4),
  };
}
