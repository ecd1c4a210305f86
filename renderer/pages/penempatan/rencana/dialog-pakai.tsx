import { Button, Modal, Stack, Text } from "@mantine/core";
import type { RencanaTersimpan } from "../../../../core/penempatan/rencana-tersimpan";
import { TEKS_HALAMAN_RENCANA as T } from "../../../../core/text/rencana-halaman";
import { TEKS_UMUM } from "../../../../core/text/umum";
import { sentenceOf, useCommand, useShell } from "../../../data/query";
import { ActionsFoot } from "../../../ui/actions-foot";
import { useUndoNotice } from "../../../ui/undo-notice";

/** Says what adopting a plan keeps, then does it. */
export function DialogPakai(props: { readonly rencana: RencanaTersimpan | null; readonly onTutup: () => void }) {
  const { rencana, onTutup } = props;
  return (
    <Modal opened={rencana !== null} onClose={onTutup} size={520} title={rencana ? T.pakaiTanya(rencana.nama) : ""}>
      {rencana ? <Isi rencana={rencana} onTutup={onTutup} /> : null}
    </Modal>
  );
}

function Isi({ rencana, onTutup }: { readonly rencana: RencanaTersimpan; readonly onTutup: () => void }) {
  const pakai = useCommand("rencanaPenempatan.pakai", { toldInPlace: true });
  const daftar = useShell("rencanaPenempatan.list", {});
  const beriTahu = useUndoNotice();
  const sebelumnya = daftar.data?.find(({ keadaan }) => keadaan === "dipakai");
  const { id, revision, nama } = rencana;
  return (
    <Stack gap="sm">
      <Text size="sm">{T.pakaiJelas}</Text>
      {sebelumnya ? <Text size="sm">{T.pakaiGanti(sebelumnya.nama)}</Text> : null}
      {pakai.error ? (
        <Text size="sm" c="red" role="alert">
          {sentenceOf(pakai.error)}
        </Text>
      ) : null}
      <ActionsFoot>
        <Button variant="default" onClick={onTutup}>
          {TEKS_UMUM.batal}
        </Button>
        <Button
          data-autofocus
          loading={pakai.isPending}
          onClick={() =>
            pakai.mutate(
              { id, revision },
              {
                onSuccess: () => {
                  onTutup();
                  beriTahu(T.dipakai(nama));
                },
              },
            )
          }
        >
          {T.pakai}
        </Button>
      </ActionsFoot>
    </Stack>
  );
}
