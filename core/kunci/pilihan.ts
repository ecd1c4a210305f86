/** The name under which a computer remembers its choices about locking. */
export const NAMA_PILIHAN_KUNCI = "kunci";

/** What a computer remembers of locking: after how many minutes without work it locks itself (0: never), and whose name stands first. */
export const PILIHAN_KUNCI = { menit: 10, slotId: "" };

/** The minutes of what is remembered; ten where nothing, or nothing sensible, is. */
export function menitDiam(dipilih: Readonly<Record<string, unknown>> | undefined): number {
  const menit = dipilih?.["menit"];
  return typeof menit === "number" && Number.isFinite(menit) && menit >= 0 ? menit : PILIHAN_KUNCI.menit;
}
