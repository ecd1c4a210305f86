import { Button } from "@mantine/core";
import { TEKS_KALENDER } from "../../../core/text/libur";
import { formatAngka } from "../../../core/text/number";
import { ActionsFoot } from "../../ui/actions-foot";
import { WhyNot } from "../../ui/why-not";

/** Puts so many days into the calendar; what was typed for them is forgotten once they are in it. */
export function MasukkanLibur(props: {
  readonly jumlah: number;
  /** Why nothing can be put in yet; null where it can. */
  readonly belum: string | null;
  readonly onMasuk: () => Promise<unknown>;
  readonly onTersimpan: () => void;
}) {
  const { onMasuk, onTersimpan } = props;
  return (
    <ActionsFoot>
      <WhyNot reason={props.belum}>
        {/* A refusal is told where commands tell theirs, and leaves the draft. */}
        <Button onClick={() => void onMasuk().then(onTersimpan, () => null)}>{TEKS_KALENDER.masukkan(formatAngka(props.jumlah))}</Button>
      </WhyNot>
    </ActionsFoot>
  );
}
