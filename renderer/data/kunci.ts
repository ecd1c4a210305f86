import { useQueryClient, type QueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { StatusKunci } from "../../core/contract/kunci";
import { procedures, type Input, type ProcedureName } from "../../core/contract/procedures";
import { bolehSebagai } from "../../core/kunci/boleh";
import { NAMA_PILIHAN_KUNCI, PILIHAN_KUNCI } from "../../core/kunci/pilihan";
import type { Peran } from "../../core/kunci/slot";
import { antarJendela } from "./antar-jendela";
import { call } from "./call";
import { flushPendingEdits } from "./pending-edits";
import { queryClient, showError, useShell } from "./query";
import { useRemembered } from "./remembered";
import { onTerkunci, sebabTerkunci, tandaiTerbuka, tandaiTerkunci, type SebabKunci } from "./terkunci";

const STATUS = ["kunci.status", {}] as const;
const TANYA_MS = 2_000;
/** Longest that a lock waits for what was typed last to be written, and what it grants the other windows for theirs, in milliseconds. */
const TERAKHIR_MS = 2_000;
const JENDELA_LAIN_MS = 80;

/** What the windows of one browser tell each other: write what was typed last, and that the data was locked. */
type Pesan = "simpan" | "terkunci";
const jendelaLain = antarJendela<Pesan>("tepat-kunci");

/** Who was at work in this window when it was last open; null before anybody was. */
let pemilik: string | null = null;

/** How the office's file is protected and who is at work. */
export function useStatusKunci(): StatusKunci | undefined {
  return useShell(...STATUS).data;
}

/** The role of whoever is at work; a penyusun while the data is not protected. */
function usePeran(): Peran {
  return useShell(...STATUS).data?.siapa?.peran ?? "penyusun";
}

/** Whether whoever is at work may ask for something: what she may not do is not offered. */
export function useBoleh(name: ProcedureName): boolean {
  return useSetidaknya(procedures[name].oleh);
}

/** The same of any of several. */
export function useBolehkah(): (name: ProcedureName) => boolean {
  const peran = usePeran();
  return (name) => bolehSebagai(peran, procedures[name].oleh);
}

/** Whether whoever is at work is at least so much; a penyusun changes the data of the office. */
export function useSetidaknya(paling: Peran = "penyusun"): boolean {
  return bolehSebagai(usePeran(), paling);
}

/** The window is opened: it knows at once whether the data is locked, before anything is drawn. */
export async function bacaStatusKunci(): Promise<void> {
  const status = await call(...STATUS).catch(() => null);
  if (status === null) return;
  queryClient.setQueryData(STATUS, status);
  if (status.terkunci) tandaiTerkunci({ jenis: "mulai" });
  onTerkunci(() => (sebabTerkunci() === null ? undefined : void tanyaLagi()));
  jendelaLain.dengar((pesan) => {
    if (pesan === "simpan") void flushPendingEdits();
    else tandaiTerkunci({ jenis: "lain" });
  });
}

/** Asks anew how the data stands: an answer that was on its way from before the lock is not heeded. */
async function tanyaLagi(): Promise<void> {
  await queryClient.cancelQueries({ queryKey: STATUS });
  await queryClient.invalidateQueries({ queryKey: STATUS });
}

/**
 * Locks the data in every window, once what was typed last is written. Answers whether it is locked: data without protection is not.
 */
export async function kunciSekarang(karena: SebabKunci): Promise<boolean> {
  if (sebabTerkunci() !== null) return true;
  const status = await call(...STATUS).catch(() => null);
  if (status?.perlindungan !== "terlindung") return false;
  jendelaLain.kirim("simpan");
  await Promise.race([Promise.all([flushPendingEdits(), tunda(JENDELA_LAIN_MS)]), tunda(TERAKHIR_MS)]).catch(() => undefined);
  try {
    await call("kunci.kunci", {});
  } catch (error) {
    showError(error);
    return false;
  }
  jendelaLain.kirim("terkunci");
  tandaiTerkunci(karena);
  // What was read for pages that are left is not kept in the window while nobody is known to be before it.
  queryClient.removeQueries({ type: "inactive", predicate: ({ queryKey }) => queryKey[0] !== STATUS[0] });
  return true;
}

const tunda = (ms: number): Promise<void> => new Promise((lanjut) => setTimeout(lanjut, ms));

/** Opens the data; the window goes on where it was once it has heard who opened it. @throws AppError as `kunci.buka` */
export async function bukaKunci(client: QueryClient, cara: Input<"kunci.buka">): Promise<void> {
  try {
    await call("kunci.buka", cara);
  } finally {
    await client.invalidateQueries({ queryKey: STATUS });
  }
}

/**
 * Keeps the window with the data: locked when it is, open when it is opened again. Whoever opens it in the place of somebody else begins with a
 * window of her own, in which nothing stands that was typed before.
 */
export function useIkutKunci(): void {
  const client = useQueryClient();
  const terlindung = useStatusKunci()?.perlindungan === "terlindung";
  const { data: status, dataUpdatedAt } = useShell(...STATUS, {
    refetchInterval: terlindung ? TANYA_MS : false,
    refetchIntervalInBackground: true,
  });
  useEffect(() => {
    if (!status) return;
    if (status.terkunci) return tandaiTerkunci({ jenis: "lain" });
    // Whoever opened it holds the right key of a file that is damaged or gone: the window begins anew, with the ways on.
    if (status.tertahan) return window.location.reload();
    const siapa = status.siapa?.slotId ?? null;
    const dahulu = pemilik;
    pemilik = siapa;
    if (sebabTerkunci() === null) return undefined;
    if (dahulu !== null && dahulu !== siapa) return window.location.reload();
    tandaiTerbuka();
    void client.invalidateQueries();
    return undefined;
    // Each answer counts, also one that says what the one before said: it may have been locked and opened between the two.
  }, [status, dataUpdatedAt, client]);
}

/** What this computer remembers of locking. */
export function usePilihanKunci() {
  return useRemembered(NAMA_PILIHAN_KUNCI, PILIHAN_KUNCI);
}
