import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { HasilTulisSiasn } from "../../core/contract/siasn";
import type { SatuanSiasn } from "../../core/siasn/susun";
import { TEKS_SIASN } from "../../core/text/siasn-halaman";
import { TEKS_SIMPAN } from "../../core/text/simpan";
import { call } from "./call";
import { useJob } from "./job";
import { tell } from "./notice";
import { flushPendingEdits } from "./pending-edits";
import { placeOnScreen } from "./place";
import { showError } from "./query";
import { chooseFolder, fetchReady, revealSaved } from "./save-file";

/** Loads a form that the office downloaded; why it is refused shows as a notice. */
export function useMuatFormulir() {
  const client = useQueryClient();
  return useMutation<null, Error, File>({
    mutationFn: async (berkas) => {
      const tempat = placeOnScreen();
      await flushPendingEdits();
      return call("siasn.muat", { nama: berkas.name, isi: new Uint8Array(await berkas.arrayBuffer()) }, tempat);
    },
    onSuccess: (_kosong, { name }) => tell({ tone: "done", sentence: TEKS_SIASN.dimuat(name) }),
    onError: showError,
    onSettled: () => client.invalidateQueries(),
  });
}

/** What is to be written: the unit of time, and the jabatan; all of them when there is none. */
export interface PermintaanBuku {
  readonly satuan: SatuanSiasn;
  readonly jabatan: readonly string[];
}

/** Writes the workbooks: on the desktop into a folder that the user chooses, in a browser as one archive among its downloads. */
export function useTulisSiasn() {
  const { running, run } = useJob();
  const tulis = async ({ satuan, jabatan }: PermintaanBuku): Promise<void> => {
    try {
      const tujuan = await chooseFolder();
      if (tujuan === null) return;
      const hasil = await run("siasn.tulis", {
        satuan,
        tujuan: tujuan ?? null,
        ...(jabatan.length > 0 && { jabatan: [...jabatan] }),
      });
      serahkan(hasil);
    } catch (error) {
      showError(error);
    }
  };
  return { running, tulis };
}

function serahkan({ tempat, berkas, dilewati }: HasilTulisSiasn): void {
  const selesai = `${TEKS_SIASN.selesai}: ${TEKS_SIASN.selesaiIsi(berkas.length, dilewati.length)}.`;
  if (tempat === null) tell({ tone: "kept", sentence: TEKS_SIASN.tidakAdaSiap });
  else if (tempat.di === "unduhan") {
    fetchReady(tempat.pegangan, tempat.nama);
    tell({ tone: "done", sentence: `${selesai} ${TEKS_SIMPAN.diunduh}` });
  } else {
    const buka = { label: TEKS_SIMPAN.bukaFolder, act: () => void revealSaved(tempat).catch(showError) };
    tell({ tone: "done", sentence: `${selesai} ${TEKS_SIMPAN.disimpan(`${tempat.folder}, ${tempat.nama}`)}`, offers: [buka] });
  }
}
