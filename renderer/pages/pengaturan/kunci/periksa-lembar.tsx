import { Button, Modal, Stack, Text } from "@mantine/core";
import { IconChecklist } from "@tabler/icons-react";
import { useState } from "react";
import { TEKS_HALAMAN_KUNCI as T } from "../../../../core/text/perlindungan";
import { TEKS_UMUM } from "../../../../core/text/umum";
import { tell } from "../../../data/notice";
import { sentenceOf, useCommand } from "../../../data/query";
import { FormPemulihan } from "../../../kunci/form-pemulihan";

/** Types the code from the recovery sheet that somebody holds, to know at any time that it is the right one. Nothing is opened by it. */
export function PeriksaLembar() {
  const [buka, setBuka] = useState(false);
  const periksa = useCommand("kunci.periksaLembar", { toldInPlace: true });
  const tutup = (): void => {
    setBuka(false);
    periksa.reset();
  };
  const selesai = (): void => {
    tutup();
    tell({ tone: "done", sentence: T.pemulihanBenar });
  };
  return (
    <>
      <Button variant="default" leftSection={<IconChecklist size={16} aria-hidden />} onClick={() => setBuka(true)}>
        {T.pemulihanPeriksa}
      </Button>
      <Modal opened={buka} onClose={tutup} closeOnClickOutside={false} title={T.pemulihanPeriksa} size={560}>
        <Stack gap="sm">
          <Text size="sm">{T.pemulihanPeriksaArti}</Text>
          <FormPemulihan
            sibuk={periksa.isPending}
            galat={periksa.error && sentenceOf(periksa.error)}
            onBuka={(pemulihan) => periksa.mutate({ pemulihan }, { onSuccess: selesai })}
            onKembali={tutup}
            tombol={{ kirim: T.pemulihanPeriksa, kembali: TEKS_UMUM.batal }}
          />
        </Stack>
      </Modal>
    </>
  );
}
