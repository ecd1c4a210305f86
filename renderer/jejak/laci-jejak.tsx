import { Button, Drawer, Text } from "@mantine/core";
import { IconPrinter } from "@tabler/icons-react";
import { createPortal } from "react-dom";
import type { JejakKebutuhan } from "../../core/abk/jejak";
import { parsePlainDate } from "../../core/date";
import { TEKS_ABK_JABATAN } from "../../core/text/abk-halaman";
import { formatTanggal } from "../../core/text/date";
import { TEKS_JEJAK } from "../../core/text/jejak";
import { TEKS_UMUM } from "../../core/text/umum";
import { useShell } from "../data/query";
import { LoadError } from "../ui/load-error";
import { Waiting } from "../ui/waiting";
import { IsiJejak } from "./isi-jejak";
import classes from "./jejak.module.css";

/** "Jelaskan angka ini": the trace of one jabatan beside the page, and the same as a sheet to print. Closed when there is no jabatan; `onTertutup` is told once it is gone. */
export function LaciJejak(props: { readonly jabatanId: string | null; readonly onTutup: () => void; readonly onTertutup?: () => void }) {
  return (
    <Drawer
      opened={props.jabatanId !== null}
      onClose={props.onTutup}
      onExitTransitionEnd={props.onTertutup}
      position="right"
      size={760}
      title={TEKS_JEJAK.judul}
      closeButtonProps={{ "aria-label": TEKS_UMUM.tutup }}
    >
      {props.jabatanId === null ? null : <Jejak jabatanId={props.jabatanId} />}
    </Drawer>
  );
}

function Jejak(props: { readonly jabatanId: string }) {
  const jejak = useShell("abk.explain", { jabatanId: props.jabatanId });
  if (jejak.error) return <LoadError error={jejak.error} onRetry={() => void jejak.refetch()} />;
  if (!jejak.data || jejak.isPlaceholderData) return <Waiting />;
  const { jabatan } = jejak.data;
  return (
    <>
      <Button mb={4} variant="default" data-autofocus leftSection={<IconPrinter size={15} aria-hidden />} onClick={() => window.print()}>
        {TEKS_JEJAK.cetak}
      </Button>
      <Text fw={600} fz={16} mt={6}>
        {jabatan}
      </Text>
      <Text size="sm" c="dimmed">
        {keteranganSubjek(jejak.data)}
      </Text>
      <IsiJejak jejak={jejak.data} />
      {createPortal(
        <div className={classes["lembarCetak"]}>
          <h1>{TEKS_JEJAK.judulCetak}</h1>
          <p>
            <b>{jabatan}</b>
            <br />
            {keteranganSubjek(jejak.data)}
          </p>
          <IsiJejak jejak={jejak.data} />
        </div>,
        document.body,
      )}
    </>
  );
}

function keteranganSubjek(jejak: JejakKebutuhan): string {
  const per = parsePlainDate(jejak.per);
  const kelas = jejak.kelas === null ? [] : [TEKS_ABK_JABATAN.kelas(jejak.kelas)];
  return [jejak.unit, ...kelas, TEKS_JEJAK.per(per ? formatTanggal(per) : jejak.per)].join(" · ");
}
