import { Alert, Text } from "@mantine/core";
import { normaMenyimpang } from "../../../core/abk/bank";
import type { TugasBaris } from "../../../core/contract/abk";
import { TEKS_BANK } from "../../../core/text/bank";
import { formatAngka } from "../../../core/text/number";
import { tell } from "../../data/notice";
import { useCommand, useShell } from "../../data/query";
import { TombolTulis } from "../../ui/tombol-tulis";

/** How a task stands to the bank: its standard norm, whether it departs from it, or a way to keep its norm there. */
export function NormaBank(props: { readonly tugas: TugasBaris }) {
  const { id, revision, bankId, normaWaktuMenit } = props.tugas;
  const bank = useShell("bank.list", {}).data?.find((satu) => satu.id === bankId);
  const simpan = useCommand("bank.keep");
  const menit = (nilai: number): string => formatAngka(nilai, 3, 0);
  if (!bank) {
    return (
      <TombolTulis
        variant="default"
        style={{ alignSelf: "flex-start" }}
        loading={simpan.isPending}
        onClick={() =>
          simpan.mutate(
            { tugasId: id, revision },
            { onSuccess: ({ uraian }) => tell({ tone: "done", sentence: TEKS_BANK.tersimpan(uraian) }) },
          )
        }
      >
        {TEKS_BANK.simpanKeBank}
      </TombolTulis>
    );
  }
  if (!normaMenyimpang(normaWaktuMenit, bank.normaWaktuMenit))
    return <Text size="sm">{TEKS_BANK.dariBank(menit(bank.normaWaktuMenit))}</Text>;
  return (
    <Alert color="orange" p={8}>
      {TEKS_BANK.berbedaDariBank(menit(normaWaktuMenit), menit(bank.normaWaktuMenit))}
    </Alert>
  );
}
