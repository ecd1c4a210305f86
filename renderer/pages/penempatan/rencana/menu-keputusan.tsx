import { ActionIcon, Menu } from "@mantine/core";
import { IconArrowBackUp, IconCheck, IconDots, IconFileCertificate, IconX } from "@tabler/icons-react";
import { useState } from "react";
import type { Keputusan, RencanaTersimpan } from "../../../../core/penempatan/rencana-tersimpan";
import { TEKS_HALAMAN_RENCANA as T } from "../../../../core/text/rencana-halaman";
import { useCommand } from "../../../data/query";
import type { BarisKeputusan } from "./baris-keputusan";
import { DialogSk } from "./dialog-sk";
import { DialogTolak } from "./dialog-tolak";

/** Accept, turn down, take back, and the decree of an accepted move. */
export function MenuKeputusan({ rencana, baris }: { readonly rencana: RencanaTersimpan; readonly baris: BarisKeputusan }) {
  const [dialog, setDialog] = useState<"tolak" | "sk" | null>(null);
  const { mutate, isPending } = useCommand("rencanaPenempatan.putuskan");
  const { pegawaiId, ke, tersimpan, nama } = baris;
  const keputusan = tersimpan?.keputusan ?? null;
  const bersk = tersimpan?.tercatat === true;
  const tutup = (): void => setDialog(null);
  const dilihat = tersimpan && { id: tersimpan.id, revision: tersimpan.revision };
  const sasaran = { rencanaId: rencana.id, rencanaRevision: rencana.revision, pegawaiId, jabatanId: ke.id, dilihat };
  const putus = (apa: Keputusan | null): void => mutate({ ...sasaran, keputusan: apa });
  const sebabTanpaSk = rencana.keadaan !== "dipakai" ? T.skRencanaDipakai : keputusan === "terima" ? null : T.skSetelahDiterima;
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon size={24} loading={isPending} aria-label={T.tindakan(nama)}>
            <IconDots size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconCheck size={16} aria-hidden />}
            disabled={bersk || keputusan === "terima"}
            onClick={() => putus("terima")}
          >
            {T.terima}
          </Menu.Item>
          <Menu.Item leftSection={<IconX size={16} aria-hidden />} disabled={bersk} onClick={() => setDialog("tolak")}>
            {T.tolak}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconArrowBackUp size={16} aria-hidden />}
            disabled={bersk || keputusan === null}
            onClick={() => putus(null)}
          >
            {T.cabut}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconFileCertificate size={16} aria-hidden />}
            disabled={bersk || sebabTanpaSk !== null}
            title={sebabTanpaSk ?? undefined}
            onClick={() => setDialog("sk")}
          >
            {T.sk}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <DialogTolak rencana={rencana} baris={dialog === "tolak" ? baris : null} onTutup={tutup} />
      <DialogSk rencana={rencana} baris={dialog === "sk" ? baris : null} onTutup={tutup} />
    </>
  );
}
