import { keepPreviousData, QueryClient, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import type { Input, Output, ProcedureName } from "../../core/contract/procedures";
import { AppError, failureOf } from "../../core/errors";
import { kalimatGalat } from "../../core/text/galat";
import { call } from "./call";
import { denganHari, useHariDipilih } from "./hari";
import { tell } from "./notice";
import { flushPendingEdits } from "./pending-edits";
import { placeOnScreen } from "./place";

/** One cache for the window. The shell is local, so nothing waits for a network and nothing is retried. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { networkMode: "always", retry: false, staleTime: Infinity, refetchOnWindowFocus: false },
    mutations: { networkMode: "always", retry: false },
  },
});

/** Reads a procedure as at the day that the window shows, and keeps its answer until a command changes something. */
export function useShell<N extends ProcedureName>(
  name: N,
  input: Input<N>,
  options: { readonly refetchInterval?: number | false; readonly refetchIntervalInBackground?: boolean; readonly enabled?: boolean } = {},
) {
  const asked = denganHari(name, input, useHariDipilih());
  return useQuery<Output<N>>({ queryKey: [name, asked], queryFn: () => call(name, asked), placeholderData: keepPreviousData, ...options });
}

/**
 * Runs a command; afterwards everything on screen is read again, because any figure may have moved. Errors show as a notice, unless the
 * form that asks tells them where they belong. The step belongs to the place where it was asked for, whatever is on screen by the time that it
 * is its turn.
 */
export function useCommand<N extends ProcedureName>(
  name: N,
  { toldInPlace = false, tempat }: { readonly toldInPlace?: boolean; readonly tempat?: string } = {},
) {
  const client = useQueryClient();
  const command = useMutation<Output<N>, Error, Input<N>>({
    mutationFn: async (input) => {
      const place = tempat ?? placeOnScreen();
      await flushPendingEdits();
      return call(name, input, place);
    },
    onError: toldInPlace ? () => undefined : showError,
    onSettled: () => client.invalidateQueries(),
  });
  const { mutateAsync } = command;
  // What was done is told, and its undo offered, also when what asked for it has gone from the screen with what it removed.
  const mutate = useCallback(
    (input: Input<N>, { onSuccess }: { readonly onSuccess?: (value: Output<N>) => void } = {}): void => {
      mutateAsync(input).then(onSuccess, () => undefined);
    },
    [mutateAsync],
  );
  return { ...command, mutate };
}

/** Shows an error in the analyst's words. Work that the analyst stopped herself has not failed. */
export function showError(error: unknown): void {
  if (isStopped(error)) tell({ tone: "done", sentence: sentenceOf(error) });
  else tell({ tone: "error", sentence: sentenceOf(error) });
}

/** Whether an error only says that the analyst stopped the work. */
export function isStopped(error: unknown): boolean {
  return error instanceof AppError && error.code === "cancelled";
}

/** The sentence for any thrown value. */
export function sentenceOf(error: unknown): string {
  return kalimatGalat(failureOf(error));
}
