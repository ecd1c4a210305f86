import { TEKS_UMUM } from "../../core/text/umum";
import { lastStepMade } from "../data/call";
import { tell, untell } from "../data/notice";
import { showError } from "../data/query";
import { askUndo, previewUndo, useUndo } from "../data/undo";

/** So many rows are undone without a further question. */
const FEW_ROWS = 5;

/** Tells what was just done and offers to undo it there; for removals, in place of a question beforehand. */
export function useUndoNotice(): (sentence: string) => void {
  const { revert } = useUndo();
  return (sentence) => {
    // The step just done is remembered now, so that the button takes back this one and not whatever was done since, here or elsewhere.
    const id = lastStepMade();
    const undo = async (): Promise<void> => {
      if (id === null) return;
      const { hitungan } = await previewUndo(id);
      if (hitungan.reduce((sum, { jumlah }) => sum + jumlah, 0) > FEW_ROWS) askUndo(id);
      else await revert(id);
    };
    const told = tell({
      tone: "done",
      sentence,
      offers: [
        {
          label: TEKS_UMUM.urungkan,
          act: () => {
            untell(told);
            undo().catch(showError);
          },
        },
      ],
    });
  };
}
