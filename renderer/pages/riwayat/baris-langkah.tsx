import { Badge, Button, Group, Table, Text, UnstyledButton } from "@mantine/core";
import { IconArrowBackUp, IconArrowForwardUp, IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import type { LangkahRingkas } from "../../../core/contract/history";
import { formatAngka } from "../../../core/text/number";
import { TEKS_JENIS_LANGKAH, TEKS_KEADAAN_LAMA, TEKS_KEADAAN_LANGKAH, TEKS_RIWAYAT } from "../../../core/text/riwayat";
import { formatWaktu } from "../../../core/text/date";
import { openRow } from "../../ui/open-row";
import { RincianLangkah } from "./rincian-langkah";
import classes from "./riwayat.module.css";

/** One step; opened, it shows the rows it changed and offers to take it back, or to do it again. */
export function BarisLangkah(props: {
  readonly langkah: LangkahRingkas;
  readonly terbuka: boolean;
  readonly onBuka: () => void;
  readonly onTanya: () => void;
}) {
  const { langkah, terbuka } = props;
  const IkonTindakan = langkah.dapat === "ulang" ? IconArrowForwardUp : IconArrowBackUp;
  const Panah = terbuka ? IconChevronDown : IconChevronRight;
  const mengerjakan = langkah.jenis === "ubah" || langkah.jenis === "impor";
  const keadaan = mengerjakan || langkah.keadaan === "berlaku" ? TEKS_KEADAAN_LANGKAH[langkah.keadaan] : TEKS_KEADAAN_LAMA;
  return (
    <>
      <Table.Tr data-cancelled={langkah.keadaan === "dibatalkan" || undefined} {...openRow(props.onBuka)}>
        <Table.Td>{formatWaktu(langkah.waktu)}</Table.Td>
        <Table.Td className={classes["step"]}>
          <UnstyledButton className={classes["toggle"]} onClick={props.onBuka} aria-expanded={terbuka} title={langkah.kalimat}>
            <Panah size={15} aria-hidden />
            <span>{langkah.kalimat}</span>
          </UnstyledButton>
        </Table.Td>
        <Table.Td>{TEKS_JENIS_LANGKAH[langkah.jenis]}</Table.Td>
        <Table.Td className={classes["step"]}>{langkah.pelaku}</Table.Td>
        <Table.Td className={classes["rows"]}>{formatAngka(langkah.jumlahPerubahan)}</Table.Td>
        <Table.Td>
          <Badge color={langkah.keadaan === "berlaku" ? "samudra" : "gray"}>{keadaan}</Badge>
        </Table.Td>
      </Table.Tr>
      {terbuka ? (
        <Table.Tr>
          <Table.Td colSpan={6} className={classes["detail"]}>
            <Group justify="space-between" mb="xs">
              <Text size="sm" c="dimmed">
                {langkah.dapat === null ? TEKS_RIWAYAT.isiPertama : ""}
              </Text>
              {langkah.dapat === null ? null : (
                <Button variant="default" leftSection={<IkonTindakan size={16} aria-hidden />} onClick={props.onTanya}>
                  {langkah.dapat === "ulang"
                    ? TEKS_RIWAYAT.lakukanLagi
                    : langkah.jenis === "impor"
                      ? TEKS_RIWAYAT.batalkanImpor
                      : TEKS_RIWAYAT.batalkan}
                </Button>
              )}
            </Group>
            <RincianLangkah id={langkah.id} jumlah={langkah.jumlahPerubahan} />
          </Table.Td>
        </Table.Tr>
      ) : null}
    </>
  );
}
