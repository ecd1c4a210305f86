import { useMutation, useQueries, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useState } from "react";
import type { KeadaanImpor } from "../../core/contract/intake";
import type { BarisPratinjau, KepalaKolom, StatusBaris } from "../../core/intake/pratinjau";
import { call } from "./call";
import { flushPendingEdits } from "./pending-edits";
import { showError } from "./query";

const POLL_MS = 200;
const PAGE_ROWS = 100;
/** Rows that one command leaves out, as the contract has it. */
const MOST_EXCLUDED = 10_000;

/** A sheet of an open draft: file and sheet numbers from 0. */
export interface SheetRef {
  readonly draf: string;
  readonly berkas: number;
  readonly lembar: number;
}

export type RowFilter = StatusBaris | "bermasalah" | null;

/** Which rows of a sheet are shown: by status, or those of one group of problems by its key. */
export interface RowChoice {
  readonly status: RowFilter;
  readonly kelompok: string | null;
}

export const ALL_ROWS: RowChoice = { status: null, kelompok: null };

/** Where an import stands, asked for again and again while it moves. `writing`: accepting is under way. */
export function useIntakeStatus(draf: string | null, writing: boolean) {
  return useQuery<KeadaanImpor>({
    queryKey: ["intake.status", { draf }],
    queryFn: () => call("intake.status", { draf: draf ?? "" }),
    enabled: draf !== null,
    refetchInterval: (query) =>
      writing || query.state.data?.tahap === "membaca" || query.state.data?.tahap === "menerapkan" ? POLL_MS : false,
  });
}

/** The rows of a sheet as far as the table needs them. */
export interface SheetRows {
  readonly columns: readonly KepalaKolom[];
  readonly total: number;
  /** Rows at the beginning, known as soon as anything is. */
  readonly sample: readonly BarisPratinjau[];
  readonly ready: boolean;
  readonly error: unknown;
  /** The row at a place in the filtered list; undefined while its page is on the way. */
  readonly rowAt: (index: number) => BarisPratinjau | undefined;
  /** Names the places in view, so that their pages are fetched. */
  readonly show: (first: number, last: number) => void;
  readonly retry: () => void;
}

/** Reads a sheet's rows page by page around the places in view; the first page always, because it tells columns and total. */
export function useSheetRows(sheet: SheetRef, choice: RowChoice): SheetRows {
  const [pages, setPages] = useState({ first: 0, last: 0 });
  const inView = Array.from({ length: pages.last - pages.first + 1 }, (_, offset) => pages.first + offset);
  const numbers = [0, ...inView.filter((page) => page > 0)];
  const results = useQueries({
    queries: numbers.map((page) => {
      const input = { ...sheet, ...choice, lewati: page * PAGE_ROWS, jumlah: PAGE_ROWS };
      return { queryKey: ["intake.rows", input], queryFn: () => call("intake.rows", input) };
    }),
  });
  const head = results[0]?.data;
  const show = useCallback((first: number, last: number) => {
    const wanted = { first: Math.floor(first / PAGE_ROWS), last: Math.floor(last / PAGE_ROWS) };
    setPages((now) => (now.first === wanted.first && now.last === wanted.last ? now : wanted));
  }, []);
  return {
    columns: head?.kolom ?? [],
    total: head?.total ?? 0,
    sample: head?.baris ?? [],
    ready: head !== undefined,
    error: results.find((result) => result.error)?.error ?? null,
    rowAt: (index) => results[numbers.indexOf(Math.floor(index / PAGE_ROWS))]?.data?.baris[index % PAGE_ROWS],
    show,
    retry: () => results.forEach((result) => void result.refetch()),
  };
}

/**
 * Place of a sheet row among all rows of its sheet, by halving: row numbers rise but may have gaps. The next place
 * when the row itself is not listed; null for a sheet without rows.
 */
export async function placeOfRow(sheet: SheetRef, nomor: number): Promise<number | null> {
  const rowsFrom = (lewati: number) => call("intake.rows", { ...sheet, ...ALL_ROWS, lewati, jumlah: 1 });
  const { total } = await rowsFrom(0);
  let low = 0;
  let high = total;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const { baris } = await rowsFrom(middle);
    if ((baris[0]?.nomor ?? nomor) < nomor) low = middle + 1;
    else high = middle;
  }
  return total === 0 ? null : Math.min(low, total - 1);
}

/** Leaves every row that a choice shows out of the import, or takes it back in. */
export async function excludeRows(sheet: SheetRef, choice: RowChoice, keluarkan: boolean): Promise<void> {
  const numbers: number[] = [];
  let total = 1;
  while (numbers.length < total) {
    const page = await call("intake.rows", { ...sheet, ...choice, lewati: numbers.length, jumlah: 500 });
    numbers.push(...page.baris.map((row) => row.nomor));
    total = page.baris.length === 0 ? 0 : page.total;
  }
  for (let first = 0; first < numbers.length; first += MOST_EXCLUDED) {
    await call("intake.exclude", { ...sheet, baris: numbers.slice(first, first + MOST_EXCLUDED), keluarkan });
  }
}

/** Hands files to the shell, which begins to read them; answers with the draft. Errors show as a notice. */
export function useStartIntake() {
  const client = useQueryClient();
  return useMutation<string, Error, readonly File[]>({
    mutationFn: async (files) => {
      await flushPendingEdits();
      const berkas = await Promise.all(files.map(async (file) => ({ nama: file.name, isi: await bytesOf(file) })));
      return (await call("intake.start", { berkas })).draf;
    },
    onError: showError,
    onSettled: () => client.invalidateQueries(),
  });
}

/** The bytes of a file; null when the system does not give them, so that one locked file stops none of the others. */
function bytesOf(file: File): Promise<Uint8Array | null> {
  return file.arrayBuffer().then(
    (bytes) => new Uint8Array(bytes),
    () => null,
  );
}
