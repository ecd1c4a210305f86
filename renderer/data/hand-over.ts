import { TEKS_SIMPAN } from "../../core/text/simpan";
import { tell } from "./notice";
import { showError } from "./query";
import { openSaved, revealSaved, saveFile } from "./save-file";

/** What the notice says of a file that was handed over, beside where it lies. */
export interface Kabar {
  readonly judul: string;
  readonly isi?: (nama: string) => string;
}

/** A file under the name that is proposed for it. */
export interface Berkas {
  readonly nama: string;
  readonly isi: Uint8Array;
  /** What must be known of the file when it is handed over. */
  readonly peringatan?: string | undefined;
}

/**
 * Hands a file to the user and says where it lies, with the ways to it where there are any.
 *
 * @returns the name that it got; null when she did not want it after all
 * @throws AppError exportNotWritten, exportOverData
 */
export async function handOver({ nama, isi, peringatan }: Berkas, kabar: Kabar = { judul: TEKS_SIMPAN.judul }): Promise<string | null> {
  const saved = await saveFile(nama, isi);
  if (saved === null) return null;
  const [name, place] =
    saved.di === "folder" ? [saved.berkas.nama, TEKS_SIMPAN.disimpan(saved.berkas.folder)] : [saved.nama, TEKS_SIMPAN.diunduh];
  const offers = saved.di === "folder" ? actionsFor(saved.berkas) : [];
  const sentence = `${kabar.judul}: ${(kabar.isi ?? TEKS_SIMPAN.berkas)(name)} ${place}`;
  tell(peringatan === undefined ? { tone: "done", sentence, offers } : { tone: "kept", sentence: `${sentence} ${peringatan}`, offers });
  return name;
}

function actionsFor(file: Parameters<typeof openSaved>[0]) {
  const open = { label: TEKS_SIMPAN.bukaBerkas, act: () => void openSaved(file).catch(showError) };
  const reveal = { label: TEKS_SIMPAN.bukaFolder, act: () => void revealSaved(file).catch(showError) };
  return file.dapatDibuka ? [open, reveal] : [reveal];
}
