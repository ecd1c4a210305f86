import { Button, Modal } from "@mantine/core";
import type { Icon } from "@tabler/icons-react";
import { useState, type ReactNode } from "react";
import { TEKS_UMUM } from "../../core/text/umum";

/** A button of a page that opens the dialog in which a document is chosen. */
export function TombolDialog(props: {
  readonly label: string;
  readonly Ikon: Icon;
  readonly judul: string;
  /** Begins anew whenever it is opened. */
  readonly children: ReactNode;
}) {
  const { Ikon } = props;
  const [terbuka, setTerbuka] = useState(false);
  return (
    <>
      <Button variant="default" leftSection={<Ikon size={16} aria-hidden />} onClick={() => setTerbuka(true)}>
        {props.label}
      </Button>
      <Modal opened={terbuka} onClose={() => setTerbuka(false)} title={props.judul} closeButtonProps={{ "aria-label": TEKS_UMUM.tutup }}>
        {props.children}
      </Modal>
    </>
  );
}
