import { Badge, Button } from "@mantine/core";
import { IconEye } from "@tabler/icons-react";
import { TEKS_CADANGAN } from "../../core/text/cadangan";
import { formatWaktu } from "../../core/text/date";
import { useOffice } from "../data/office";
import { useShell } from "../data/query";
import classes from "./bingkai-cadangan.module.css";

const T = TEKS_CADANGAN.bingkai;

/** A frame around the whole window and a ribbon with the way back, while a snapshot is looked at. */
export function BingkaiCadangan() {
  const dilihat = useShell("office.status", {}).data?.cadanganDilihat ?? null;
  const { open } = useOffice();
  if (dilihat === null) return null;
  return (
    <>
      <div className={classes["bingkai"]} aria-hidden />
      <div className={classes["pita"]} role="status">
        <Badge color="dark" leftSection={<IconEye size={13} aria-hidden />}>
          {T.lencana}
        </Badge>
        <span className={classes["kata"]}>{T.pita(formatWaktu(dilihat.dibuat))}</span>
        <Button size="compact-sm" variant="white" color="dark" onClick={() => void open(dilihat.asal)}>
          {T.kembali[dilihat.asal]}
        </Button>
      </div>
    </>
  );
}
