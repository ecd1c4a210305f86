import { Button, Group, Text } from "@mantine/core";
import { IconAlertCircle, IconCircleCheck, IconDots, IconPencil } from "@tabler/icons-react";
import { AppError } from "../../core/errors";
import { TEKS_ABK_JABATAN } from "../../core/text/abk-halaman";
import { formatAngka } from "../../core/text/number";
import { sentenceOf } from "../data/query";
import type { StatusSimpan } from "../data/autosave";

const IKON = { tersimpan: IconCircleCheck, menunggu: IconPencil, menyimpan: IconDots, gagal: IconAlertCircle } as const;

/** Whether what stands in an editor is saved; when a save failed, why, and another try. */
export function SaveStatus(props: {
  readonly keadaan: { readonly status: StatusSimpan; readonly galat: unknown };
  readonly onUlang: () => void;
  /** How many cells or fields hold what cannot be stored. */
  readonly ditolak: number;
}) {
  const { galat } = props.keadaan;
  // What is refused is not stored, however well the rest went.
  const ditolak = props.ditolak > 0 && props.keadaan.status === "tersimpan";
  const status = ditolak ? "menunggu" : props.keadaan.status;
  const Ikon = IKON[status];
  const usang = galat instanceof AppError && galat.code === "staleRevision";
  const kalimat = galat === null ? "" : usang ? TEKS_ABK_JABATAN.usang : sentenceOf(galat);
  return (
    <Group gap={6} wrap="nowrap" role="status">
      {kalimat ? (
        <Text size="sm" c="red">
          {kalimat}
        </Text>
      ) : null}
      <Ikon size={15} aria-hidden />
      <Text size="sm" c={status === "gagal" ? "red" : "dimmed"}>
        {ditolak ? TEKS_ABK_JABATAN.statusDitolak(formatAngka(props.ditolak)) : TEKS_ABK_JABATAN.status[status]}
      </Text>
      {status === "gagal" ? (
        <Button size="compact-sm" variant="default" onClick={props.onUlang}>
          {TEKS_ABK_JABATAN.simpanLagi}
        </Button>
      ) : null}
    </Group>
  );
}
