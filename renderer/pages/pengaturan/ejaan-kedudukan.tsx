import { ActionIcon, Alert, Select, Stack, Table, Text, Title } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconAlertTriangle, IconTrash } from "@tabler/icons-react";
import { useMemo } from "react";
import { groupBy } from "../../../core/group";
import { nameKey } from "../../../core/name";
import { bacaKedudukanHukum, KEDUDUKAN_HUKUM, type AturanKedudukan } from "../../../core/pegawai/kedudukan-hukum";
import { namaKedudukan, TEKS_KEDUDUKAN } from "../../../core/text/kedudukan-hukum";
import { formatAngka } from "../../../core/text/number";
import { useCommand, useShell } from "../../data/query";
import { useUndoNotice } from "../../ui/undo-notice";
import classes from "./bagian-profil.module.css";

const PILIHAN = KEDUDUKAN_HUKUM.map(({ kode, nama }) => ({ value: kode, label: nama }));
const { kolomEjaan } = TEKS_KEDUDUKAN;

/** Values among the people that nobody knows, each with the question what it means. Nothing when there are none. */
export function EjaanAsing(props: { readonly aturan: AturanKedudukan }) {
  const { aturan } = props;
  const pegawai = useShell("pegawai.list", {}).data;
  const kenalkan = useCommand("kedudukanHukum.kenalkan");
  const asing = useMemo(() => {
    const orang = (pegawai ?? []).filter((satu) => bacaKedudukanHukum(satu.kedudukanHukum, aturan).keadaan === "asing");
    return [...groupBy(orang, (satu) => nameKey(satu.kedudukanHukum)).values()];
  }, [pegawai, aturan]);
  if (asing.length === 0) return null;
  return (
    <Alert color="orange" icon={<IconAlertTriangle size={18} aria-hidden />} title={TEKS_KEDUDUKAN.asing}>
      <Text size="sm" mb="xs">
        {TEKS_KEDUDUKAN.asingPenjelasan}
      </Text>
      <Stack gap="xs">
        {asing.map((orang) => {
          const teks = orang[0]?.kedudukanHukum ?? "";
          return (
            <Select
              key={teks}
              label={`${teks} · ${TEKS_KEDUDUKAN.jumlahOrang(formatAngka(orang.length))}`}
              placeholder={TEKS_KEDUDUKAN.pilihArti}
              data={PILIHAN}
              value={null}
              searchable
              maw={420}
              disabled={kenalkan.isPending}
              onChange={(kode) => {
                if (kode === null) return;
                kenalkan.mutate(
                  { teks, kode },
                  { onSuccess: () => notifications.show({ message: TEKS_KEDUDUKAN.diingat(teks, namaKedudukan(kode)) }) },
                );
              }}
            />
          );
        })}
      </Stack>
    </Alert>
  );
}

/** The spellings that the office explained, each of which can be forgotten. */
export function EjaanDiingat(props: { readonly aturan: AturanKedudukan }) {
  const lupakan = useCommand("kedudukanHukum.lupakan");
  const beriTahu = useUndoNotice();
  const diingat = Object.entries(props.aturan.dikenalkan);
  return (
    <>
      <Title order={3} size="h5" mt="sm">
        {TEKS_KEDUDUKAN.dikenalkan}
      </Title>
      {diingat.length === 0 ? (
        <Text size="sm">{TEKS_KEDUDUKAN.dikenalkanKosong}</Text>
      ) : (
        <Table className={classes["table"]} verticalSpacing={4} aria-label={TEKS_KEDUDUKAN.dikenalkan} maw={620}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{kolomEjaan.teks}</Table.Th>
              <Table.Th>{kolomEjaan.arti}</Table.Th>
              <Table.Th w={90}>{kolomEjaan.tindakan}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {diingat.map(([kunci, kode]) => (
              <Table.Tr key={kunci}>
                <Table.Td>{kunci}</Table.Td>
                <Table.Td>{namaKedudukan(kode)}</Table.Td>
                <Table.Td>
                  <ActionIcon
                    aria-label={TEKS_KEDUDUKAN.lupakan(kunci)}
                    onClick={() => lupakan.mutate({ kunci }, { onSuccess: () => beriTahu(TEKS_KEDUDUKAN.dilupakan(kunci)) })}
                  >
                    <IconTrash size={16} />
                  </ActionIcon>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </>
  );
}
