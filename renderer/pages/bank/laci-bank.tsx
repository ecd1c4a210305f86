import { Drawer, Text } from "@mantine/core";
import { useState } from "react";
import { useLocation } from "wouter";
import type { BankTugasBaris } from "../../../core/contract/bank";
import { TEKS_BANK } from "../../../core/text/bank";
import { FormBank } from "./form-bank";
import { RincianBank } from "./rincian-bank";

/** The address `/bank/baru` opens the form for a new norm. */
export const ALAMAT_BARU = "baru";

/** One standard norm beside the list: first to read, then to change. */
export function LaciBank(props: {
  readonly id: string | undefined;
  readonly bank: readonly BankTugasBaris[];
  readonly onTutup: () => void;
}) {
  const [diubah, setDiubah] = useState<string | null>(null);
  const [, navigate] = useLocation();
  const baru = props.id === ALAMAT_BARU;
  const norma = props.bank.find(({ id }) => id === props.id);
  const mengubah = norma !== undefined && diubah === norma.id;
  const tutup = (): void => {
    setDiubah(null);
    props.onTutup();
  };
  return (
    <Drawer
      opened={baru || norma !== undefined}
      onClose={tutup}
      position="right"
      size={480}
      title={<Text fw={600}>{baru ? TEKS_BANK.tambah : mengubah ? TEKS_BANK.ubah : TEKS_BANK.judul}</Text>}
    >
      {baru || mengubah ? (
        <FormBank
          key={norma?.id ?? ALAMAT_BARU}
          norma={norma ?? null}
          onBatal={() => (baru ? tutup() : setDiubah(null))}
          onSelesai={(id) => {
            setDiubah(null);
            navigate(`/bank/${id}`);
          }}
        />
      ) : norma ? (
        <RincianBank norma={norma} onUbah={() => setDiubah(norma.id)} onHapus={tutup} />
      ) : null}
    </Drawer>
  );
}
