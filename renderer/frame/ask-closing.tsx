import { Button, List, Modal } from "@mantine/core";
import { useEffect } from "react";
import { kalimatTerbuka, TEKS_MENUTUP } from "../../core/text/menutup";
import { placeQuestion, useClosing } from "../data/closing";
import { ActionsFoot } from "../ui/actions-foot";

/** Names what closing the window would lose, and asks. */
export function AskClosing() {
  const { open, back, close } = useClosing();
  useEffect(placeQuestion, []);
  if (open === null) return null;
  return (
    <Modal opened onClose={back} title={TEKS_MENUTUP.judul} size={540} zIndex={1_000}>
      <List size="sm" spacing={6} mb="sm">
        {open.map(kalimatTerbuka).map((kalimat) => (
          <List.Item key={kalimat} style={{ overflowWrap: "anywhere" }}>
            {kalimat}
          </List.Item>
        ))}
      </List>
      <ActionsFoot>
        <Button variant="default" onClick={back} data-autofocus>
          {TEKS_MENUTUP.kembali}
        </Button>
        <Button color="red" onClick={close}>
          {TEKS_MENUTUP.tutup}
        </Button>
      </ActionsFoot>
    </Modal>
  );
}
