import type { TindakanDokumen } from "../../../core/abk/dokumen";
import { TEKS_DOKUMEN } from "../../../core/text/dokumen";
import { tell } from "../../data/notice";
import { useCommand } from "../../data/query";
import { useUndoNotice } from "../../ui/undo-notice";
import { JENIS_DOKUMEN, type DokumenApapun, type JenisDokumen } from "./jenis-dokumen";

/** What a dialog filled in for an action. */
export type IsianTindakan =
  | { readonly tindakan: "ajukan" | "hapus" }
  | { readonly tindakan: "kembalikan"; readonly catatan: string }
  | { readonly tindakan: "tetapkan"; readonly nomor: string; readonly tanggal: string }
  | { readonly tindakan: "bukaLagi"; readonly alasan: string };

/** Actions on a document; each tells when it is done, and a removal can be taken back from its notice. */
export function useTindakan(jenis: JenisDokumen) {
  const { perintah, nama } = JENIS_DOKUMEN[jenis];
  const ajukan = useCommand(perintah.ajukan);
  const kembalikan = useCommand(perintah.kembalikan);
  const tetapkan = useCommand(perintah.tetapkan);
  const bukaLagi = useCommand(perintah.bukaLagi);
  const hapus = useCommand(perintah.hapus);
  const tawarkanUrung = useUndoNotice();
  const selesai = (tindakan: Exclude<TindakanDokumen, "hapus">, sesudah: (dokumen: DokumenApapun) => void) => ({
    onSuccess: (dokumen: DokumenApapun) => {
      tell({ tone: "done", sentence: TEKS_DOKUMEN.berhasil(nama(dokumen), TEKS_DOKUMEN.selesai[tindakan]) });
      sesudah(dokumen);
    },
  });
  const lakukan = (
    { id, revision, ...dokumen }: DokumenApapun,
    isian: IsianTindakan,
    sesudah: (dokumen: DokumenApapun | null) => void,
  ): void => {
    const target = { id, revision };
    switch (isian.tindakan) {
      case "ajukan":
        return ajukan.mutate(target, selesai("ajukan", sesudah));
      case "kembalikan":
        return kembalikan.mutate({ ...target, catatan: isian.catatan }, selesai("kembalikan", sesudah));
      case "tetapkan":
        return tetapkan.mutate({ ...target, nomor: isian.nomor, tanggal: isian.tanggal }, selesai("tetapkan", sesudah));
      case "bukaLagi":
        return bukaLagi.mutate({ ...target, alasan: isian.alasan }, selesai("bukaLagi", sesudah));
      case "hapus":
        return hapus.mutate(target, {
          onSuccess: () => {
            tawarkanUrung(TEKS_DOKUMEN.dihapus(nama(dokumen)));
            sesudah(null);
          },
        });
    }
  };
  return { lakukan, sibuk: [ajukan, kembalikan, tetapkan, bukaLagi, hapus].some(({ isPending }) => isPending) };
}
