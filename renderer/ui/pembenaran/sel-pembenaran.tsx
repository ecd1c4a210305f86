import { ActionIcon, Button, Tooltip } from "@mantine/core";
import { IconPencil, IconRotate } from "@tabler/icons-react";
import { TEKS_PERIKSA_NORMA } from "../../../core/text/periksa-norma";
import { DraftMark } from "../draft-mark";
import classes from "./pembenaran.module.css";
import type { SuntinganPembenaran, TemuanDibenarkan } from "./suntingan";

/** The justification of a finding where it stands, with the ways to write, change and take it back. */
export function SelPembenaran<T extends TemuanDibenarkan>(props: { readonly temuan: T; readonly suntingan: SuntinganPembenaran<T> }) {
  const { temuan, suntingan } = props;
  const { pembenaran } = temuan;
  if (pembenaran?.berlaku)
    return (
      <span className={classes["sel"]}>
        <span className={classes["duaBaris"]} style={{ flex: 1 }} title={pembenaran.catatan}>
          {pembenaran.catatan}
        </span>
        <Tombol label={TEKS_PERIKSA_NORMA.ubahCatatan} Ikon={IconPencil} onClick={() => suntingan.mulai(temuan)} />
        <Tombol label={TEKS_PERIKSA_NORMA.bukaLagi} Ikon={IconRotate} onClick={() => suntingan.bukaLagi(temuan)} />
      </span>
    );
  return (
    <span className={classes["sel"]}>
      <Button
        variant="default"
        size="compact-xs"
        aria-label={TEKS_PERIKSA_NORMA.benarkanTemuan(temuan.kalimat)}
        onClick={() => suntingan.mulai(temuan)}
        style={{ flex: "none" }}
      >
        {TEKS_PERIKSA_NORMA.benarkan}
        <DraftMark id={suntingan.idDraf(temuan.kunci)} />
      </Button>
      {pembenaran ? (
        <span className={classes["duaBaris"]} title={TEKS_PERIKSA_NORMA.tidakBerlaku(pembenaran.catatan)}>
          {TEKS_PERIKSA_NORMA.tidakBerlaku(pembenaran.catatan)}
        </span>
      ) : null}
    </span>
  );
}

function Tombol(props: { readonly label: string; readonly Ikon: typeof IconPencil; readonly onClick: () => void }) {
  const { Ikon } = props;
  return (
    <Tooltip label={props.label}>
      <ActionIcon size={26} aria-label={props.label} onClick={props.onClick} style={{ flex: "none" }}>
        <Ikon size={16} stroke={1.7} />
      </ActionIcon>
    </Tooltip>
  );
}
