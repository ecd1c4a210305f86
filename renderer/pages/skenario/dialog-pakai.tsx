import { Button, Modal, Stack, Text } from "@mantine/core";
import type { Skenario } from "../../../core/skenario/skenario";
import { TEKS_SKENARIO } from "../../../core/text/skenario";
import { TEKS_UMUM } from "../../../core/text/umum";
import { useCommand, useShell } from "../../data/query";
import { useUndoNotice } from "../../ui/undo-notice";
import { ActionsFoot } from "../../ui/actions-foot";

/** Says what adopting a scenario writes, then does it. */
export function DialogPakai(props: { readonly skenario: Skenario | null; readonly onTutup: () => void }) {
  const { skenario, onTutup } = props;
  return (
    <Modal opened={skenario !== null} onClose={onTutup} size={520} title={skenario ? TEKS_SKENARIO.pakaiTanya(skenario.nama) : ""}>
      {skenario ? <Isi skenario={skenario} onTutup={onTutup} /> : null}
    </Modal>
  );
}

function Isi({ skenario, onTutup }: { readonly skenario: Skenario; readonly onTutup: () => void }) {
  const pakai = useCommand("skenario.pakai");
  const profil = useShell("profil.list", {});
  const beriTahu = useUndoNotice();
  const sendiri = profil.data?.profil.find(({ id }) => id === skenario.profilId);
  return (
    <Stack gap="sm">
      <Text size="sm">{TEKS_SKENARIO.pakaiJelas}</Text>
      {sendiri ? <Text size="sm">{TEKS_SKENARIO.pakaiProfil(sendiri.nama)}</Text> : null}
      <ActionsFoot>
        <Button variant="default" onClick={onTutup}>
          {TEKS_UMUM.batal}
        </Button>
        <Button
          data-autofocus
          loading={pakai.isPending}
          onClick={() =>
            pakai.mutate(
              { id: skenario.id, revision: skenario.revision },
              {
                onSuccess: () => {
                  onTutup();
                  beriTahu(TEKS_SKENARIO.dipakai(skenario.nama));
                },
              },
            )
          }
        >
          {TEKS_SKENARIO.pakai}
        </Button>
      </ActionsFoot>
    </Stack>
  );
}
