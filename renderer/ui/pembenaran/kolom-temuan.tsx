import { TEKS_PERIKSA_NORMA } from "../../../core/text/periksa-norma";
import type { TableColumn } from "../grouped-table-types";
import classes from "./pembenaran.module.css";
import { SelPembenaran } from "./sel-pembenaran";
import type { SuntinganPembenaran, TemuanDibenarkan } from "./suntingan";

/** The column that names a finding by what it is about. */
export interface KolomTempat<R> extends Pick<TableColumn<R>, "key" | "title" | "width"> {
  readonly sebut: (temuan: R) => string;
}

/** What a finding is about, which opens it; the page's own columns; its justification. */
export function kolomBersama<R extends TemuanDibenarkan>(bagian: {
  readonly tempat: KolomTempat<R>;
  readonly lain: readonly TableColumn<R>[];
  readonly suntingan: SuntinganPembenaran<R>;
  readonly onBuka: (kunci: string) => void;
}): TableColumn<R>[] {
  const { sebut, ...tempat } = bagian.tempat;
  return [
    {
      ...tempat,
      words: sebut,
      isName: true,
      print: sebut,
      cell: (temuan, focus) => (
        <button type="button" {...focus} className={classes["buka"]} onClick={() => bagian.onBuka(temuan.kunci)}>
          {sebut(temuan)}
        </button>
      ),
    },
    ...bagian.lain,
    {
      key: "tindakan",
      title: TEKS_PERIKSA_NORMA.kolom.tindakan,
      width: 250,
      print: ({ pembenaran }) => pembenaran?.catatan ?? null,
      cell: (temuan) => <SelPembenaran temuan={temuan} suntingan={bagian.suntingan} />,
    },
  ];
}
