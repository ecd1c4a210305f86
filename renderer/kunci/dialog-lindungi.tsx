import { Alert, Button, Group, Modal, Stack, Text } from "@mantine/core";
import { IconLock } from "@tabler/icons-react";
import { useState, type SyntheticEvent } from "react";
import { TEKS_PERLINDUNGAN } from "../../core/text/perlindungan";
import { TEKS_UMUM } from "../../core/text/umum";
import { tell } from "../data/notice";
import { sentenceOf, useCommand } from "../data/query";
import { createSharedValue } from "../data/shared-value";
import { galatSandiBaru, IsianOrang, SANDI_KOSONG, type SandiBaru } from "./isian-orang";
import { LembarPemulihan } from "./lembar-pemulihan";

const T = TEKS_PERLINDUNGAN.dialog;

const terbuka = createSharedValue(false);

/** Opens the dialog that protects the data, from wherever it is offered. */
export function bukaDialogLindungi(): void {
  terbuka.set(true);
}

/** Protects the data: name and password, then the recovery sheet, which is left only once it lies somewhere else. */
export function DialogLindungi() {
  const buka = terbuka.useValue((kini) => kini);
  const [kelompok, setKelompok] = useState<readonly string[] | null>(null);
  const tutup = (): void => {
    terbuka.set(false);
    setKelompok(null);
  };
  return (
    <Modal
      opened={buka}
      onClose={() => (kelompok === null ? tutup() : undefined)}
      withCloseButton={kelompok === null}
      closeOnClickOutside={false}
      closeOnEscape={kelompok === null}
      size={560}
      title={T.judul}
    >
      {kelompok === null ? (
        <Sandi onTerlindung={setKelompok} onBatal={tutup} />
      ) : (
        <Stack gap="xs">
          <Text size="xs" c="dimmed">
            {T.langkah(2)}
          </Text>
          <LembarPemulihan
            kelompok={kelompok}
            onSelesai={() => {
              tutup();
              tell({ tone: "done", sentence: T.berhasil });
            }}
          />
        </Stack>
      )}
    </Modal>
  );
}

function Sandi(props: { readonly onTerlindung: (kelompok: readonly string[]) => void; readonly onBatal: () => void }) {
  const lindungi = useCommand("kunci.lindungi", { toldInPlace: true });
  const [isi, setIsi] = useState<SandiBaru>(SANDI_KOSONG);
  const [galat, setGalat] = useState<Partial<SandiBaru>>({});
  const kirim = (event: SyntheticEvent): void => {
    event.preventDefault();
    const salah = galatSandiBaru(isi);
    setGalat(salah);
    if (Object.keys(salah).length > 0) return;
    lindungi.mutate(
      { nama: isi.nama.trim(), sandi: isi.sandi },
      { onSuccess: ({ lembarPemulihan }) => props.onTerlindung(lembarPemulihan) },
    );
  };
  return (
    <form noValidate onSubmit={kirim}>
      <Stack gap="sm">
        <Text size="xs" c="dimmed">
          {T.langkah(1)}
        </Text>
        <Text size="sm">{T.sandiArti}</Text>
        <IsianOrang isi={isi} onUbah={setIsi} galat={galat} labelNama={TEKS_PERLINDUNGAN.isian.nama} />
        <Text size="xs" c="dimmed">
          {TEKS_PERLINDUNGAN.isian.saran}
        </Text>
        {lindungi.error ? (
          <Alert color="red" role="alert">
            {sentenceOf(lindungi.error)}
          </Alert>
        ) : null}
        {lindungi.isPending ? (
          <Text size="sm" role="status">
            {T.berjalan}
          </Text>
        ) : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={props.onBatal}>
            {TEKS_UMUM.batal}
          </Button>
          <Button type="submit" loading={lindungi.isPending} leftSection={<IconLock size={16} aria-hidden />}>
            {T.kerjakan}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
