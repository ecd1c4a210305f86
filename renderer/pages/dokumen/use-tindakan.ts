import type { TindakanDokumen } from "../../../core/abk/dokumen";
import type { DokumenAbk } from "../../../core/contract/dokumen";
import { TEKS_DOKUMEN } from "../../../core/text/dokumen";
import { namaDokumen } from "../../../core/text/keadaan-dokumen";
import { tell } from "../../data/notice";
import { useCommand } from "../../data/query";
import { useUndoNotice } from "../../ui/undo-notice";

/** What a dialog filled in for an action. */
export type IsianTindakan =
  | { readonly tindakan: "ajukan" | "hapus" }
  | { readonly tindakan: "kembalikan"; readonly catatan: string }
  | { readonly tindakan: "tetapkan"; readonly nomor: string; readonly tanggal: string }
  | { readonly tindakan: "bukaLagi"; readonly alasan: string };

/** Actions on a document; each tells when it is done, and a removal can be taken back from its notice. */
export function useTindakan() {
  const ajukan = useCommand("dokumen.submit");
  const kembalikan = useCommand("dokumen.sendBack");
  const tetapkan = useCommand("dokumen.layDown");
  const bukaLagi = useCommand("dokumen.reopen");
  const hapus = useCommand("dokumen.remove");
  const tawarkanUrung = useUndoNotice();
  const selesai = (tindakan: Exclude<TindakanDokumen, "hapus">, sesudah: (dokumen: DokumenAbk) => void) => ({
    onSuccess: (dokumen: DokumenAbk) => {
      tell({ tone: "done", sentence: TEKS_DOKUMEN.berhasil(namaDokumen(dokumen), TEKS_DOKUMEN.selesai[tindakan]) });
      sesudah(dokumen);
    },
  });
  const lakukan = ({ id, revision, ...dokumen }: DokumenAbk, isian: IsianTindakan, sesudah: (dokumen: DokumenAbk | null) => void): void => {
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
            tawarkanUrung(TEKS_DOKUMEN.dihapus(namaDokumen(dokumen)));
            sesudah(null);
          },
        });
    }
  };
  return { lakukan, sibuk: [ajukan, kembalikan, tetapkan, bukaLagi, hapus].some(({ isPending }) => isPending) };
}
