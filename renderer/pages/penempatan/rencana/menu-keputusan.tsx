import { ActionIcon, Menu } from "@mantine/core";
import { IconArrowBackUp, IconCheck, IconDots, IconFileCertificate, IconX } from "@tabler/icons-react";
import { useState } from "react";
import type { RencanaTersimpan } from "../../../../core/penempatan/rencana-tersimpan";
import { TEKS_HALAMAN_RENCANA as T } from "../../../../core/text/rencana-halaman";
import { TOMBOL } from "../../../../core/text/tombol";
import type { BarisKeputusan } from "./baris-keputusan";
import { DialogSk } from "./dialog-sk";
import { yangBoleh, type useKeputusan } from "./use-keputusan";

/** Accept, turn down, take back, and the decree of an accepted move. */
export function MenuKeputusan(props: {
  readonly rencana: RencanaTersimpan;
  readonly baris: BarisKeputusan;
  readonly putusan: Pick<ReturnType<typeof useKeputusan>, "putus" | "tolak" | "isPending">;
}) {
  const { rencana, baris, putusan } = props;
  const [bukaSk, setBukaSk] = useState(false);
  const { tersimpan, nama } = baris;
  const keputusan = tersimpan?.keputusan ?? null;
  const bersk = tersimpan?.tercatat === true;
  const boleh = yangBoleh(baris);
  const sebabTanpaSk = rencana.keadaan !== "dipakai" ? T.skRencanaDipakai : keputusan === "terima" ? null : T.skSetelahDiterima;
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon size={24} loading={putusan.isPending} aria-label={T.tindakan(nama)}>
            <IconDots size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconCheck size={16} aria-hidden />}
            rightSection={<kbd>{TOMBOL.keputusan.terima.kunci[0]}</kbd>}
            disabled={!boleh.terima}
            onClick={() => putusan.putus(baris, "terima")}
          >
            {T.terima}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconX size={16} aria-hidden />}
            rightSection={<kbd>{TOMBOL.keputusan.tolak.kunci[0]}</kbd>}
            disabled={!boleh.tolak}
            onClick={() => putusan.tolak(baris)}
          >
            {T.tolak}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconArrowBackUp size={16} aria-hidden />}
            rightSection={<kbd>{TOMBOL.keputusan.cabut.kunci[0]}</kbd>}
            disabled={!boleh.cabut}
            onClick={() => putusan.putus(baris, null)}
          >
            {T.cabut}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconFileCertificate size={16} aria-hidden />}
            disabled={bersk || sebabTanpaSk !== null}
            title={sebabTanpaSk ?? undefined}
            onClick={() => setBukaSk(true)}
          >
            {T.sk}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <DialogSk rencana={rencana} baris={bukaSk ? baris : null} onTutup={() => setBukaSk(false)} />
    </>
  );
}
