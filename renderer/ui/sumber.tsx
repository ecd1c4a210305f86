import { ActionIcon, Anchor, Popover, Tooltip } from "@mantine/core";
import { IconGavel } from "@tabler/icons-react";
import { useState, type ReactNode } from "react";
import { Link } from "wouter";
import { ketentuan, type IdKetentuan } from "../../core/peraturan/register";
import { TEKS_PERATURAN } from "../../core/text/peraturan";
import { NilaiKetentuan, RincianKetentuan } from "./isi-ketentuan";
import { FLOAT_PADDING } from "./float-padding";
import classes from "./sumber.module.css";

/** Escape pressed in the small window closes it alone, not the dialog or drawer that it stands in. */
const HANYA_DI_SINI = { "data-mantine-stop-propagation": true };

/**
 * "Sumber" beside a field that rests on a rule: opens the entry of the register in a small window, by mouse or keyboard; Escape closes
 * it and gives the focus back. Without `tautan` it offers no way to the page of rules, for forms that would lose what was typed.
 */
export function Sumber(props: { readonly id: IdKetentuan; readonly hal: string; readonly tautan?: boolean }) {
  const { id } = props;
  const [terbuka, setTerbuka] = useState(false);
  const nama = TEKS_PERATURAN.sumberUntuk(props.hal);
  return (
    <Popover
      opened={terbuka}
      onChange={setTerbuka}
      width={440}
      position="right-start"
      shadow="md"
      trapFocus
      returnFocus
      middlewares={{ flip: { padding: FLOAT_PADDING }, shift: { padding: FLOAT_PADDING }, size: { padding: FLOAT_PADDING } }}
      preventPositionChangeWhenVisible={false}
      transitionProps={{ duration: 80 }}
    >
      <Popover.Target>
        <Tooltip label={nama} disabled={terbuka}>
          <ActionIcon
            size={22}
            aria-label={nama}
            aria-haspopup="dialog"
            aria-expanded={terbuka}
            className={classes["tombol"]}
            onClick={() => setTerbuka((kini) => !kini)}
          >
            <IconGavel size={14} stroke={1.6} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown p="sm" className={classes["isi"]} aria-label={nama} aria-labelledby={undefined} {...HANYA_DI_SINI}>
        <p className={classes["arti"]}>{ketentuan(id).arti}</p>
        <div className={classes["nilai"]}>
          <NilaiKetentuan id={id} />
        </div>
        <RincianKetentuan id={id} />
        {props.tautan === false ? null : (
          <Anchor component={Link} href={`/peraturan/${id}`} size="sm" mt={8} display="inline-block" {...HANYA_DI_SINI}>
            {TEKS_PERATURAN.buka}
          </Anchor>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}

/** A value with the rule behind it; an empty one without. */
export function bersumber(nilai: string, id: IdKetentuan, hal: string): ReactNode {
  if (nilai === "") return "";
  return (
    <>
      {nilai} <Sumber id={id} hal={hal} />
    </>
  );
}
