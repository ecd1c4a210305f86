import { Badge, Button, Group, Table, Text, UnstyledButton } from "@mantine/core";
import { IconArrowBackUp, IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import { useState } from "react";
import type { LangkahRingkas } from "../../../core/contract/history";
import { formatAngka } from "../../../core/text/number";
import { TEKS_JENIS_LANGKAH, TEKS_KEADAAN_LANGKAH, TEKS_RIWAYAT } from "../../../core/text/riwayat";
import { TEKS_UMUM } from "../../../core/text/umum";
import { formatWaktu } from "../../../core/text/date";
import { RincianLangkah } from "./rincian-langkah";
import classes from "./riwayat.module.css";

/** Steps that only start a file cannot be taken back. */
const TETAP: ReadonlySet<LangkahRingkas["kode"]> = new Set(["awal", "contoh"]);

/** One step; opened, it shows the rows it changed and offers to take it back. */
export function BarisLangkah(props: {
  readonly langkah: LangkahRingkas;
  readonly terbuka: boolean;
  readonly onBuka: () => void;
  readonly onBatalkan: () => Promise<void>;
}) {
  const { langkah, terbuka } = props;
  const [sibuk, setSibuk] = useState(false);
  const Panah = terbuka ? IconChevronDown : IconChevronRight;
  // Undoing and redoing speak about another step and have no state of their own.
  const mengerjakan = langkah.jenis === "ubah" || langkah.jenis === "impor";
  const dapatDibatalkan = langkah.keadaan === "berlaku" && mengerjakan && !TETAP.has(langkah.kode);
  return (
    <>
      <Table.Tr data-cancelled={langkah.keadaan === "dibatalkan" || undefined}>
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
          {mengerjakan ? (
            <Badge color={langkah.keadaan === "berlaku" ? "samudra" : "gray"}>{TEKS_KEADAAN_LANGKAH[langkah.keadaan]}</Badge>
          ) : (
            TEKS_UMUM.kosong
          )}
        </Table.Td>
      </Table.Tr>
      {terbuka ? (
        <Table.Tr>
          <Table.Td colSpan={6} className={classes["detail"]}>
            <Group justify="space-between" mb="xs">
              <Text size="sm" c="dimmed">
                {langkah.keadaan === "dibatalkan" ? TEKS_RIWAYAT.tidakDapat : ""}
              </Text>
              {dapatDibatalkan ? (
                <Button
                  variant="default"
                  leftSection={<IconArrowBackUp size={16} aria-hidden />}
                  loading={sibuk}
                  onClick={() => {
                    setSibuk(true);
                    void props.onBatalkan().finally(() => setSibuk(false));
                  }}
                >
                  {langkah.jenis === "impor" ? TEKS_RIWAYAT.batalkanImpor : TEKS_RIWAYAT.batalkan}
                </Button>
              ) : null}
            </Group>
            <RincianLangkah id={langkah.id} jumlah={langkah.jumlahPerubahan} />
          </Table.Td>
        </Table.Tr>
      ) : null}
    </>
  );
}
