import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { lupakanKasus } from "../data/lupa-kasus";
import { useShell } from "../data/query";

/** Asks for the lock again a little after it closes by itself, in milliseconds. */
const SESUDAH_TUTUP_MS = 500;
const PALING_CEPAT_MS = 1_000;

/** Notices on every page that cases close, by themselves or by hand, and forgets them everywhere in the window. */
export function useKunciKasus(): void {
  const { data, refetch } = useShell("kasus.kunci", {});
  const client = useQueryClient();
  const tutupPada = data?.tutupPada ?? null;
  useEffect(() => {
    if (tutupPada === null) return undefined;
    const ms = Math.max(PALING_CEPAT_MS, new Date(tutupPada).getTime() - Date.now() + SESUDAH_TUTUP_MS);
    const timer = window.setTimeout(() => void refetch(), ms);
    return () => window.clearTimeout(timer);
  }, [tutupPada, refetch]);
  const terbuka = data === undefined ? null : data.oleh !== null;
  const tadi = useRef(terbuka);
  useEffect(() => {
    if (terbuka === false && tadi.current === true) void lupakanKasus(client);
    tadi.current = terbuka;
  }, [terbuka, client]);
}
