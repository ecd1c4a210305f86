import type { PlainDate } from "../date";

/** A holder of a post, and from which day the post is without her; null as far as is known. */
export interface Penghuni {
  readonly pegawaiId: string;
  readonly keluar: PlainDate | null;
}

/** A post with the seats that it needs, in whole people. */
export interface JabatanBerkursi {
  readonly jabatanId: string;
  readonly kebutuhan: number;
  readonly penghuni: readonly Penghuni[];
  /** How many are coming within the horizon by a decree: their seats are taken. */
  readonly datang: number;
}

/** One seat of a post. */
export interface Kursi {
  readonly jabatanId: string;
  /** First day on which somebody new may have it. */
  readonly mulai: PlainDate;
  /** Whether the post needs it; one of too many holders may leave without anybody after her. */
  readonly perlu: boolean;
}

/** The seats of a post, and who of its holders takes part: who leaves within the horizon stays until then. */
export interface KursiJabatan {
  readonly kursi: readonly Kursi[];
  readonly peserta: readonly string[];
  readonly menjelangKeluar: readonly string[];
}

/**
 * The seats of a post within a horizon. Every holder who stays has one; of too many holders as many seats are not needed. What the post
 * lacks today is open from today; what it will lack once those who leave have left, from the day on which each of the last of them leaves.
 */
export function kursiJabatan(
  { jabatanId, kebutuhan, penghuni, datang }: JabatanBerkursi,
  { per, sampai }: { readonly per: PlainDate; readonly sampai: PlainDate },
): KursiJabatan {
  const pergi = penghuni.flatMap(({ pegawaiId, keluar }) => (keluar !== null && keluar <= sampai ? [{ pegawaiId, keluar }] : []));
  const menjelang = new Set(pergi.map(({ pegawaiId }) => pegawaiId));
  const peserta = penghuni.flatMap(({ pegawaiId }) => (menjelang.has(pegawaiId) ? [] : [pegawaiId]));
  const perlu = Math.max(0, Math.ceil(kebutuhan) - datang);
  const kosongKini = Math.max(0, perlu - penghuni.length);
  const kosongKelak = Math.max(0, perlu - peserta.length) - kosongKini;
  // The first who leave take what is too many with them.
  const hari = pergi
    .map(({ keluar }) => (keluar > per ? keluar : per))
    .toSorted()
    .slice(pergi.length - kosongKelak);
  return {
    kursi: [
      ...peserta.map((_, nomor) => ({ jabatanId, mulai: per, perlu: nomor < perlu })),
      ...Array.from({ length: kosongKini }, () => ({ jabatanId, mulai: per, perlu: true })),
      ...hari.map((mulai) => ({ jabatanId, mulai, perlu: true })),
    ],
    peserta,
    menjelangKeluar: [...menjelang],
  };
}
