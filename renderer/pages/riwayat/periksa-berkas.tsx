import { Alert, Button, FileButton, Group, Stack, Text } from "@mantine/core";
import { IconAlertTriangle, IconCircleCheck, IconFileSearch } from "@tabler/icons-react";
import { useState, type DragEvent } from "react";
import type { HasilBerkas } from "../../../core/rantai/hasil";
import { isBerkasAsli, kalimatBerkas } from "../../../core/text/berkas-rantai";
import { TEKS_PERIKSA as T } from "../../../core/text/rantai";
import { call } from "../../data/call";
import { showError } from "../../data/query";
import classes from "./riwayat.module.css";

interface Terperiksa {
  readonly nama: string;
  readonly hasil: HasilBerkas;
}

/** A file is chosen or dropped, and what is known of it is said in words. Nothing of it is kept. */
export function PeriksaBerkas() {
  const [terperiksa, setTerperiksa] = useState<Terperiksa | null>(null);
  const [diatas, setDiatas] = useState(false);
  const periksa = async (berkas: File | null | undefined): Promise<void> => {
    if (!berkas) return;
    try {
      const isi = new Uint8Array(await berkas.arrayBuffer());
      setTerperiksa({ nama: berkas.name, hasil: await call("rantai.berkas", { nama: berkas.name, isi }) });
    } catch (error) {
      showError(error);
    }
  };
  const jatuh = (event: DragEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    setDiatas(false);
    void periksa(event.dataTransfer.files[0]);
  };
  return (
    <Stack gap="xs">
      <Group
        className={classes["jatuh"]}
        data-over={diatas || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          event.stopPropagation();
          setDiatas(true);
        }}
        onDragLeave={() => setDiatas(false)}
        onDrop={jatuh}
      >
        <FileButton accept=".xlsx,.docx,.pdf" onChange={(berkas) => void periksa(berkas)}>
          {(sifat) => (
            <Button {...sifat} variant="default" leftSection={<IconFileSearch size={16} aria-hidden />}>
              {T.pilih}
            </Button>
          )}
        </FileButton>
        <Text size="sm" c="dimmed" flex={1} miw={220}>
          {diatas ? T.jatuhkan : T.berkasPenjelasan}
        </Text>
      </Group>
      {terperiksa ? <Jawaban {...terperiksa} /> : null}
    </Stack>
  );
}

function Jawaban({ nama, hasil }: Terperiksa) {
  const { judul, isi } = kalimatBerkas(hasil);
  const asli = isBerkasAsli(hasil);
  const Ikon = asli ? IconCircleCheck : IconAlertTriangle;
  return (
    <Alert color={asli ? "teal" : "yellow"} icon={<Ikon size={18} aria-hidden />} title={judul} role="status">
      <Text size="sm" fw={600}>
        {nama}
      </Text>
      <Text size="sm">{isi}</Text>
    </Alert>
  );
}
