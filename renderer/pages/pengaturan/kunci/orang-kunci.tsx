import { Badge, Button, Group, NativeSelect, Stack, Table, Text } from "@mantine/core";
import { IconKey, IconUserMinus, IconUserPlus } from "@tabler/icons-react";
import { useState } from "react";
import type { StatusKunci } from "../../../../core/contract/kunci";
import { PERAN, type Peran, type SlotTampak } from "../../../../core/kunci/slot";
import { formatWaktu } from "../../../../core/text/date";
import { TEKS_PERAN } from "../../../../core/text/kunci";
import { TEKS_HALAMAN_KUNCI as T } from "../../../../core/text/perlindungan";
import { useCommand } from "../../../data/query";
import { UbahSandi } from "../../../kunci/ubah-sandi";
import { Section } from "../../../ui/section";
import { CabutOrang, TambahOrang } from "./dialog-orang";

/** Who opens the data with a password of her own, in which role; a penyusun adds, changes and removes. */
export function OrangKunci(props: { readonly status: StatusKunci; readonly penyusun: boolean }) {
  const { status, penyusun } = props;
  const saya = status.siapa?.slotId ?? null;
  const orang = status.slot.filter(({ jenis }) => jenis === "orang");
  const [menambah, setMenambah] = useState(false);
  const [dicabut, setDicabut] = useState<SlotTampak | null>(null);
  const [mengubah, setMengubah] = useState(false);
  return (
    <Section title={T.orang}>
      <Stack gap="sm" p="md">
        <Table aria-label={T.orang} verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{T.kolom.nama}</Table.Th>
              <Table.Th w={170}>{T.kolom.peran}</Table.Th>
              <Table.Th w={190}>{T.kolom.dibuat}</Table.Th>
              {penyusun ? <Table.Th w={120}>{T.kolom.tindakan}</Table.Th> : null}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {orang.map((satu) => (
              <Table.Tr key={satu.id}>
                <Table.Td>
                  {satu.nama}
                  {satu.id === saya ? (
                    <Badge ml={6} size="sm" color="gray" miw="max-content">
                      {T.anda}
                    </Badge>
                  ) : null}
                </Table.Td>
                <Table.Td>{penyusun ? <PilihPeran slot={satu} /> : TEKS_PERAN[satu.peran].nama}</Table.Td>
                <Table.Td>{formatWaktu(satu.dibuat)}</Table.Td>
                {penyusun ? (
                  <Table.Td>
                    <Button
                      variant="subtle"
                      color="red"
                      size="compact-sm"
                      leftSection={<IconUserMinus size={15} aria-hidden />}
                      aria-label={T.cabutOrang(satu.nama)}
                      onClick={() => setDicabut(satu)}
                    >
                      {T.cabut}
                    </Button>
                  </Table.Td>
                ) : null}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        <Group gap="xs">
          {penyusun ? (
            <Button leftSection={<IconUserPlus size={16} aria-hidden />} onClick={() => setMenambah(true)}>
              {T.tambah}
            </Button>
          ) : null}
          {orang.some(({ id }) => id === saya) ? (
            <Button variant="default" leftSection={<IconKey size={16} aria-hidden />} onClick={() => setMengubah(true)}>
              {T.ubahSandi}
            </Button>
          ) : null}
        </Group>
        <Stack gap={2}>
          {PERAN.map((peran) => (
            <Text key={peran} size="xs" c="dimmed">
              {TEKS_PERAN[peran].nama}: {TEKS_PERAN[peran].boleh}.
            </Text>
          ))}
          {penyusun ? (
            <Text size="xs" c="dimmed">
              {T.peranTurun}
            </Text>
          ) : null}
        </Stack>
      </Stack>
      <TambahOrang terbuka={menambah} onTutup={() => setMenambah(false)} />
      <CabutOrang slot={dicabut} onTutup={() => setDicabut(null)} />
      <UbahSandi slotId={mengubah ? saya : null} onTutup={() => setMengubah(false)} />
    </Section>
  );
}

function PilihPeran({ slot }: { readonly slot: SlotTampak }) {
  const ubah = useCommand("kunci.ubahPeran");
  return (
    <NativeSelect
      aria-label={T.ubahPeran(slot.nama)}
      value={slot.peran}
      disabled={ubah.isPending}
      onChange={(event) => ubah.mutate({ slotId: slot.id, peran: event.currentTarget.value as Peran })}
      data={PERAN.map((peran) => ({ value: peran, label: TEKS_PERAN[peran].nama }))}
    />
  );
}
