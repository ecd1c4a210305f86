import { Button, Modal, Stack, Text } from "@mantine/core";
import { IconPencil } from "@tabler/icons-react";
import { useState } from "react";
import { useLocation } from "wouter";
import type { BatasanTersimpan } from "../../../../core/penempatan/rencana-tersimpan";
import { TEKS_HALAMAN_RENCANA as T } from "../../../../core/text/rencana-halaman";
import { TEKS_UMUM } from "../../../../core/text/umum";
import { ActionsFoot } from "../../../ui/actions-foot";
import { TombolTulis } from "../../../ui/tombol-tulis";
import { kerjakanBatasan, useBatasanHilang } from "../use-rencana";

/** Takes the limits of a plan to the page on which a placement is worked on; asks first where others stand there. */
export function KerjakanBatasan({ batasan }: { readonly batasan: BatasanTersimpan }) {
  const [, navigate] = useLocation();
  const hilang = useBatasanHilang(batasan);
  const [bertanya, setBertanya] = useState(false);
  const kerjakan = (): void => {
    kerjakanBatasan(batasan);
    navigate("/penempatan");
  };
  return (
    <>
      <TombolTulis
        size="xs"
        variant="default"
        title={T.kerjakanArti}
        leftSection={<IconPencil size={16} aria-hidden />}
        onClick={() => (hilang ? setBertanya(true) : kerjakan())}
      >
        {T.kerjakan}
      </TombolTulis>
      <Modal opened={bertanya} onClose={() => setBertanya(false)} size={520} title={T.kerjakanTanya}>
        <Stack gap="sm">
          <Text size="sm">{T.kerjakanJelas}</Text>
          <ActionsFoot>
            <Button variant="default" data-autofocus onClick={() => setBertanya(false)}>
              {TEKS_UMUM.batal}
            </Button>
            <Button onClick={kerjakan}>{T.kerjakan}</Button>
          </ActionsFoot>
        </Stack>
      </Modal>
    </>
  );
}
