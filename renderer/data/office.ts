import { DOKUMEN_TAK_TERCATAT } from "../../core/text/berkas-rantai";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useLocation } from "wouter";
import { TEKS_TINDAKAN } from "../../core/text/navigasi";
import { call } from "./call";
import { handOver, type Berkas } from "./hand-over";
import { bersurat } from "./isi-surat";
import { runJob, type Running } from "./job";
import { tell, untell } from "./notice";
import { flushPendingEdits } from "./pending-edits";
import { showError } from "./query";

/** Actions on the whole data file that work from anywhere. Each shows its own outcome. */
export function useOffice() {
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const open = useCallback(
    async (jenis: "kantor" | "contoh") => {
      try {
        await flushPendingEdits();
        await call("office.open", { jenis });
        navigate("/");
        // Another file: nothing that was read from the former one may stay on screen.
        await client.resetQueries();
      } catch (error) {
        showError(error);
      }
    },
    [client, navigate],
  );
  return { open, saveCopy, exportFormasi };
}

/** Hands a consistent copy of the open data file to the user. */
async function saveCopy(): Promise<void> {
  await hand(TEKS_TINDAKAN.salinanJudul, () => call("office.copy", {}));
}

/** Hands the formasi proposal of today as a workbook to the user. */
async function exportFormasi(): Promise<void> {
  await hand(TEKS_TINDAKAN.formasiJudul, async (onRunning) => {
    const { nama, isi, takTercatat } = await runJob(
      "naskah.buat",
      { naskah: bersurat({ jenis: "formasi" }), bentuk: "xlsx" },
      { onRunning },
    );
    return { nama, isi, peringatan: takTercatat ? DOKUMEN_TAK_TERCATAT : undefined };
  });
}

type Make = (onRunning: (running: Running | null) => void) => Promise<Berkas>;

async function hand(title: string, make: Make): Promise<void> {
  const busy = { tone: "busy", sentence: title } as const;
  let told = tell({ ...busy, sentence: `${title}: ${TEKS_TINDAKAN.menyiapkan}` });
  try {
    await flushPendingEdits();
    const berkas = await make((running) => {
      if (running?.status) told = tell({ ...busy, running });
    });
    untell(told);
    await handOver(berkas, { judul: title });
  } catch (error) {
    untell(told);
    showError(error);
  }
}
