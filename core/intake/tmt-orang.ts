import type { PlainDate } from "../date";
import type { PembacaBaris } from "./bacaan";
import { bacaTmt, type AcuanTmt } from "./tanggal-orang";

/** Days of a career that stand in columns of their own beside those of golongan and jabatan. */
export const ISIAN_TMT = ["tmtCpns", "tmtPns", "tmtKontrak", "akhirKontrak", "tmtKgb", "tmtPensiun", "tmtPenugasan"] as const;
export type TmtOrang = Readonly<Record<(typeof ISIAN_TMT)[number], PlainDate | null>>;

export const TANPA_TMT: TmtOrang = {
  tmtCpns: null,
  tmtPns: null,
  tmtKontrak: null,
  akhirKontrak: null,
  tmtKgb: null,
  tmtPensiun: null,
  tmtPenugasan: null,
};

/** The days of a row; the same value for every row of a list without such columns. */
export function bacaTmtOrang(pembaca: PembacaBaris, acuan: AcuanTmt): TmtOrang {
  if (!ISIAN_TMT.some((isian) => pembaca.punya(isian))) return TANPA_TMT;
  const hasil: Record<(typeof ISIAN_TMT)[number], PlainDate | null> = { ...TANPA_TMT };
  for (const isian of ISIAN_TMT) hasil[isian] = pembaca.punya(isian) ? bacaTmt(pembaca, isian, acuan) : null;
  return hasil;
}
