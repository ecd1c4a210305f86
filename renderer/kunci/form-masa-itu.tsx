import { Anchor, Button, Group, NativeSelect, Stack, Text } from "@mantine/core";
import { IconLockOpen, IconUser } from "@tabler/icons-react";
import { useState, type SyntheticEvent } from "react";
import type { Input } from "../../core/contract/procedures";
import type { SlotTampak } from "../../core/kunci/slot";
import { TEKS_CADANGAN } from "../../core/text/cadangan";
import { TEKS_PERAN } from "../../core/text/kunci";
import { FormPemulihan } from "./form-pemulihan";
import { IsianSandi } from "./isian-sandi";

const T = TEKS_CADANGAN.masaItu;

/** What opened the office at another time or on another computer. */
export type CaraMasaItu = Input<"cadangan.bukaKunci">["cara"];

/** Asks for a password or the recovery sheet of another time, which is kept nowhere. */
export function FormMasaItu(props: {
  readonly slot: readonly SlotTampak[];
  readonly sibuk: boolean;
  readonly galat: string | null;
  readonly buka: string;
  readonly onBuka: (cara: CaraMasaItu) => void;
}) {
  const { slot, sibuk, galat, onBuka } = props;
  const orang = slot.filter(({ jenis }) => jenis === "orang");
  const [lembar, setLembar] = useState(orang.length === 0);
  const [pilihan, setPilihan] = useState(orang[0]?.id ?? "");
  const [sandi, setSandi] = useState("");
  if (lembar)
    return (
      <FormPemulihan
        sibuk={sibuk}
        galat={galat}
        onBuka={(pemulihan) => onBuka({ pemulihan })}
        onKembali={orang.length === 0 ? null : () => setLembar(false)}
      />
    );
  const kirim = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (sandi !== "" && !sibuk) onBuka({ slotId: pilihan, sandi });
  };
  return (
    <form onSubmit={kirim}>
      <Stack gap="sm">
        <NativeSelect
          label={T.siapa}
          leftSection={<IconUser size={16} aria-hidden />}
          value={pilihan}
          onChange={(event) => setPilihan(event.currentTarget.value)}
          data={orang.map(({ id, nama, peran }) => ({ value: id, label: `${nama} (${TEKS_PERAN[peran].nama})` }))}
        />
        <IsianSandi label={T.sandi} nilai={sandi} onUbah={setSandi} baru={false} fokus galat={galat} />
        <Group justify="space-between">
          <Anchor component="button" type="button" size="sm" onClick={() => setLembar(true)}>
            {T.pemulihan}
          </Anchor>
          <Button type="submit" loading={sibuk} leftSection={<IconLockOpen size={16} aria-hidden />}>
            {props.buka}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** The words before it. */
export function ArtiMasaItu() {
  return (
    <Text size="sm">
      {T.arti} {T.dipulihkan}
    </Text>
  );
}
