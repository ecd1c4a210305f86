import { ActionIcon, Menu } from "@mantine/core";
import { IconCheck, IconDots, IconPencil, IconPencilMinus, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { useLocation } from "wouter";
import type { RencanaTersimpan } from "../../../../core/penempatan/rencana-tersimpan";
import { TEKS_HALAMAN_RENCANA as T } from "../../../../core/text/rencana-halaman";
import { useCommand } from "../../../data/query";
import { useUndoNotice } from "../../../ui/undo-notice";
import { DialogPakai } from "./dialog-pakai";
import { DialogNama } from "./dialog-nama";

/** What can be done with a kept plan as a whole; `bersk`: of how many of its moves a decree was recorded. */
export function MenuRencana({ rencana, bersk }: { readonly rencana: RencanaTersimpan; readonly bersk: number }) {
  const [dialog, setDialog] = useState<"nama" | "pakai" | null>(null);
  const [, navigate] = useLocation();
  const lepas = useCommand("rencanaPenempatan.lepas");
  const hapus = useCommand("rencanaPenempatan.remove");
  const beriTahu = useUndoNotice();
  const { id, revision, nama } = rencana;
  const draf = rencana.keadaan === "draf";
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon aria-label={T.tindakan(nama)}>
            <IconDots size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={() => setDialog("nama")}>
            {T.ubahNama}
          </Menu.Item>
          {draf ? (
            <Menu.Item leftSection={<IconCheck size={16} aria-hidden />} onClick={() => setDialog("pakai")}>
              {T.pakai}
            </Menu.Item>
          ) : (
            <Menu.Item
              leftSection={<IconPencilMinus size={16} aria-hidden />}
              disabled={bersk > 0}
              title={bersk > 0 ? T.lepasSebab : undefined}
              onClick={() => lepas.mutate({ id, revision }, { onSuccess: () => beriTahu(T.dilepas(nama)) })}
            >
              {T.lepas}
            </Menu.Item>
          )}
          <Menu.Item
            c="red"
            leftSection={<IconTrash size={16} aria-hidden />}
            disabled={!draf}
            title={draf ? undefined : T.hapusSebab}
            onClick={() => {
              // The page of a plan is left first: it must not be read again once the plan is gone.
              navigate("/penempatan/rencana");
              hapus.mutate({ id, revision }, { onSuccess: () => beriTahu(T.dihapus(nama)) });
            }}
          >
            {T.hapus}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <DialogNama rencana={dialog === "nama" ? rencana : null} onTutup={() => setDialog(null)} />
      <DialogPakai rencana={dialog === "pakai" ? rencana : null} onTutup={() => setDialog(null)} />
    </>
  );
}
