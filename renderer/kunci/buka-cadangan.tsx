import { Modal, Stack } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { TEKS_CADANGAN } from "../../core/text/cadangan";
import { formatWaktu } from "../../core/text/date";
import { call } from "../data/call";
import type { PilihanCadangan } from "../data/cadangan";
import { sentenceOf, useShell } from "../data/query";
import { LoadError } from "../ui/load-error";
import { Waiting } from "../ui/waiting";
import { ArtiMasaItu, FormMasaItu, type CaraMasaItu } from "./form-masa-itu";

/** Opens a snapshot of another time or computer with what opened the office then. */
export function BukaCadangan(props: {
  readonly cadangan: PilihanCadangan & { readonly dibuat: string };
  readonly onTutup: () => void;
  /** What else follows once it is open; null where the page goes on by itself. */
  readonly onTerbuka: (() => void) | null;
}) {
  const { cadangan, onTutup, onTerbuka } = props;
  const { tempat, nama } = cadangan;
  const pemegang = useShell("cadangan.pemegang", { tempat, nama });
  const client = useQueryClient();
  const [sibuk, setSibuk] = useState(false);
  const [galat, setGalat] = useState<string | null>(null);
  const buka = async (cara: CaraMasaItu): Promise<void> => {
    setSibuk(true);
    setGalat(null);
    try {
      await call("cadangan.bukaKunci", { tempat, nama, cara });
      await client.invalidateQueries();
      onTerbuka?.();
    } catch (error) {
      setGalat(sentenceOf(error));
      setSibuk(false);
    }
  };
  return (
    <Modal opened onClose={onTutup} title={TEKS_CADANGAN.rincian.judul(formatWaktu(cadangan.dibuat))} size={560}>
      <Stack gap="sm">
        <ArtiMasaItu />
        {pemegang.error ? <LoadError error={pemegang.error} onRetry={() => void pemegang.refetch()} /> : null}
        {pemegang.isPending ? <Waiting /> : null}
        {pemegang.data ? (
          <FormMasaItu
            slot={pemegang.data}
            sibuk={sibuk}
            galat={galat}
            buka={TEKS_CADANGAN.masaItu.buka}
            onBuka={(cara) => void buka(cara)}
          />
        ) : null}
      </Stack>
    </Modal>
  );
}
