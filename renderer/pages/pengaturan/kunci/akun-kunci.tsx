import { Button, Stack, Text } from "@mantine/core";
import type { StatusKunci } from "../../../../core/contract/kunci";
import { TEKS_HALAMAN_KUNCI as T } from "../../../../core/text/perlindungan";
import { useCommand } from "../../../data/query";
import { Section } from "../../../ui/section";

/** Opening without a password by the account of this computer, where the computer offers it, said as what it is. */
export function AkunKunci(props: { readonly status: StatusKunci }) {
  const { slot, akunTersedia } = props.status;
  const tambah = useCommand("kunci.tambahAkun");
  const cabut = useCommand("kunci.cabut");
  const akun = slot.filter(({ jenis }) => jenis === "akun");
  return (
    <Section title={T.akun}>
      <Stack gap="sm" p="md" align="flex-start">
        <Text size="sm" c="dimmed">
          {akunTersedia || akun.length > 0 ? T.akunArti : T.akunTidakAda}
        </Text>
        {akun.map(({ id, nama }) => (
          <Stack key={id} gap="xs" align="flex-start">
            <Text size="sm">{T.akunAktif(nama)}</Text>
            <Button variant="default" loading={cabut.isPending} onClick={() => cabut.mutate({ slotId: id })}>
              {T.akunLepas}
            </Button>
          </Stack>
        ))}
        {akunTersedia && akun.length === 0 ? (
          <Button variant="default" loading={tambah.isPending} onClick={() => tambah.mutate({})}>
            {T.akunPakai}
          </Button>
        ) : null}
      </Stack>
    </Section>
  );
}
