import { ActionIcon, Menu } from "@mantine/core";
import { IconCheck, IconDots, IconPencil, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { useLocation } from "wouter";
import type { Skenario } from "../../../core/skenario/skenario";
import { TEKS_SKENARIO } from "../../../core/text/skenario";
import { DialogPakai } from "./dialog-pakai";
import { DialogSkenario } from "./dialog-skenario";
import { useBuangSkenario } from "./use-buang";

/** What can be done with a scenario as a whole. */
export function MenuSkenario({ skenario }: { readonly skenario: Skenario }) {
  const [dialog, setDialog] = useState<"ubah" | "pakai" | null>(null);
  const [, navigate] = useLocation();
  const buang = useBuangSkenario();
  const terbuka = skenario.keadaan === "terbuka";
  const sebab = terbuka ? undefined : TEKS_SKENARIO.sudahDipakai;
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon aria-label={TEKS_SKENARIO.tindakan(skenario.nama)}>
            <IconDots size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconPencil size={16} />} disabled={!terbuka} title={sebab} onClick={() => setDialog("ubah")}>
            {TEKS_SKENARIO.ubahKeterangan}
          </Menu.Item>
          <Menu.Item leftSection={<IconCheck size={16} />} disabled={!terbuka} title={sebab} onClick={() => setDialog("pakai")}>
            {TEKS_SKENARIO.pakai}
          </Menu.Item>
          <Menu.Item c="red" leftSection={<IconTrash size={16} />} onClick={() => buang(skenario, () => navigate("/skenario"))}>
            {TEKS_SKENARIO.buang}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <DialogSkenario isi={dialog === "ubah" ? skenario : null} onTutup={() => setDialog(null)} />
      <DialogPakai skenario={dialog === "pakai" ? skenario : null} onTutup={() => setDialog(null)} />
    </>
  );
}
