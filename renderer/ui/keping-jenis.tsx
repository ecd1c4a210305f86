import { Chip } from "@mantine/core";
import { formatAngka } from "../../core/text/number";
import classes from "./keping-jenis.module.css";

const SEMUA = "semua";

/** What the kinds of finding of a page are called, and what each one means. */
export interface SebutanJenis<J extends string> {
  readonly nama: Readonly<Record<J, string>>;
  readonly penjelasan: Readonly<Record<J, string>>;
}

/** The kinds that there are, each with how many there are of it: one of them, or all, is looked at. */
export function KepingJenis<J extends string>(props: {
  readonly label: string;
  readonly semua: { readonly kata: string; readonly jumlah: number };
  readonly pilihan: readonly { readonly jenis: J; readonly jumlah: number }[];
  readonly sebutan: SebutanJenis<J>;
  readonly nilai: J | null;
  readonly onPilih: (jenis: J | null) => void;
}) {
  const { semua, pilihan, sebutan } = props;
  return (
    <div className={classes["keping"]} role="group" aria-label={props.label}>
      <Chip.Group
        multiple={false}
        value={props.nilai ?? SEMUA}
        onChange={(nilai) => props.onPilih(pilihan.find(({ jenis }) => jenis === nilai)?.jenis ?? null)}
      >
        <Chip size="xs" value={SEMUA}>{`${semua.kata} ${formatAngka(semua.jumlah)}`}</Chip>
        {pilihan.map(({ jenis, jumlah }) => (
          <Chip key={jenis} size="xs" value={jenis} title={sebutan.penjelasan[jenis]}>
            {`${sebutan.nama[jenis]} ${formatAngka(jumlah)}`}
          </Chip>
        ))}
      </Chip.Group>
    </div>
  );
}
