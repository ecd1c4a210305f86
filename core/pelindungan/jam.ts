import { hariKerjaKe, type KalenderKerja } from "../disiplin/hari-kerja";
import type { NilaiKantor } from "../peraturan/nilai-kantor";
import { menurut, type IdKetentuan } from "../peraturan/register";
import type { JenisCatatanInsiden, JenisPermintaan } from "./jenis";
import { akhirHari, bagianSaat, menitSaat, tambahJam, type Saat } from "./saat";

/** What deadlines are counted with: which days are worked, and the office's own values. */
export interface DasarTenggat {
  readonly kalender: KalenderKerja;
  readonly nilai: NilaiKantor;
}

/** A deadline with the rule behind it, and whether clock hours or working days are counted. */
export interface Tenggat {
  readonly saat: Saat;
  readonly ketentuan: IdKetentuan;
  readonly hitungan: "jam" | "hariKerja";
}

/** The rule by which each kind of request is answered. */
const KETENTUAN_JAM = {
  akses: "akses-data-pribadi",
  perbaikan: "data-pribadi-perbaikan",
  pembatasan: "pembatasan-data-pribadi",
} as const;

/**
 * Until when a request is answered: three times 24 hours of the clock, weekends and holidays included [akses-data-pribadi]
 * [data-pribadi-perbaikan] [pembatasan-data-pribadi]; for what the law names no time, the office's working days after the day on which it
 * came, until that day is over [pdp-tenggat-lain].
 */
export function tenggatPermintaan(
  { jenis, diterima }: { readonly jenis: JenisPermintaan; readonly diterima: Saat },
  { kalender, nilai }: DasarTenggat,
): Tenggat {
  if (jenis === "penghapusan" || jenis === "keberatan") {
    const { hari } = bagianSaat(diterima);
    const sampai = hariKerjaKe(hari, nilai.menurut("pdp-tenggat-lain", hari)[jenis], kalender);
    return { saat: akhirHari(sampai, diterima), ketentuan: "pdp-tenggat-lain", hitungan: "hariKerja" };
  }
  const ketentuan = KETENTUAN_JAM[jenis];
  return { saat: tambahJam(diterima, menurut(ketentuan)), ketentuan, hitungan: "jam" };
}

/** Until when those whose data came out and the lembaga are told, counted from the moment on which it was known. [pdp-pemberitahuan] */
export function tenggatInsiden({ diketahui }: { readonly diketahui: Saat }): Tenggat {
  return { saat: tambahJam(diketahui, menurut("pdp-pemberitahuan")), ketentuan: "pdp-pemberitahuan", hitungan: "jam" };
}

/** Where a clock stands: it runs, it ran out, or it was stopped in time or late. */
export type KeadaanJam = "berjalan" | "lewat" | "selesai" | "terlambat";

/** One clock. `sisaMenit` is what is left now, or was left when it was stopped; negative once it is over. */
export interface Jam {
  readonly mulai: Saat;
  readonly tenggat: Tenggat;
  readonly berhenti: Saat | null;
  readonly keadaan: KeadaanJam;
  readonly sisaMenit: number;
}

export function jamDari(isi: Pick<Jam, "mulai" | "tenggat" | "berhenti">, kini: Saat): Jam {
  const sisaMenit = menitSaat(isi.tenggat.saat) - menitSaat(isi.berhenti ?? kini);
  const keadaan = isi.berhenti === null ? (sisaMenit < 0 ? "lewat" : "berjalan") : sisaMenit < 0 ? "terlambat" : "selesai";
  return { ...isi, keadaan, sisaMenit };
}

/** Somebody told of an incident, as far as its clocks look at it. */
export interface CatatanJam {
  readonly jenis: JenisCatatanInsiden;
  readonly saat: Saat;
  readonly banyak: number | null;
}

/**
 * When an incident's duty towards `pihak` was done: the lembaga with the first notice; the people with the notice that reached the last of
 * them, or with the first one while their number is not known. Null while it is not done.
 */
export function selesaiDiberitahu(
  pihak: "subjek" | "lembaga",
  catatan: readonly CatatanJam[],
  banyakOrang: number | null,
): { readonly saat: Saat | null; readonly banyak: number } {
  const milik = catatan.filter(({ jenis }) => jenis === pihak).toSorted((a, b) => menitSaat(a.saat) - menitSaat(b.saat));
  let banyak = 0;
  let saat: Saat | null = null;
  for (const satu of milik) {
    banyak += satu.banyak ?? 0;
    if (saat === null && (pihak === "lembaga" || banyakOrang === null || banyak >= banyakOrang)) ({ saat } = satu);
  }
  return { saat, banyak };
}
