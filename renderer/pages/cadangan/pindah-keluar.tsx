import { Button, List, Modal, Stack, Text } from "@mantine/core";
import { useState, type SyntheticEvent } from "react";
import type { PaketPindah } from "../../../core/contract/pindah";
import { TEKS_PINDAH } from "../../../core/text/pindah";
import { TEKS_UMUM } from "../../../core/text/umum";
import { isInBrowser } from "../../data/call";
import { flushPendingEdits } from "../../data/pending-edits";
import { sentenceOf, useCommand } from "../../data/query";
import { chooseFolder } from "../../data/save-file";
import { ActionsFoot } from "../../ui/actions-foot";
import { IsianFolder } from "../../ui/isian-folder";

const T = TEKS_PINDAH.keluar;

/** Writes the office out for another computer, and says what to do there. */
export function PindahKeluar({ onTutup }: { readonly onTutup: () => void }) {
  const [folder, setFolder] = useState("");
  const [galat, setGalat] = useState<string | null>(null);
  const [paket, setPaket] = useState<PaketPindah | null>(null);
  const keluar = useCommand("pindah.keluar", { toldInPlace: true });
  const tulis = async (): Promise<void> => {
    setGalat(null);
    try {
      const pegangan = await chooseFolder();
      if (pegangan === null) return;
      await flushPendingEdits();
      setPaket(await keluar.mutateAsync({ pegangan: pegangan ?? null, folder }));
    } catch (error) {
      setGalat(sentenceOf(error));
    }
  };
  const kirim = (event: SyntheticEvent): void => {
    event.preventDefault();
    void tulis();
  };
  if (paket !== null)
    return (
      <Modal opened onClose={onTutup} title={T.judul} size={560}>
        <Stack gap="sm" role="status">
          <Text size="sm">{T.selesai(paket, paket.folder)}</Text>
          <List type="ordered" size="sm">
            {T.lanjut.map((satu) => (
              <List.Item key={satu}>{satu}</List.Item>
            ))}
          </List>
        </Stack>
        <ActionsFoot>
          <Button onClick={onTutup}>{TEKS_UMUM.tutup}</Button>
        </ActionsFoot>
      </Modal>
    );
  return (
    <Modal opened onClose={onTutup} title={T.judul} size={560}>
      <form onSubmit={kirim}>
        <Stack gap="sm">
          <Text size="sm">{T.arti}</Text>
          {isInBrowser() ? <IsianFolder nilai={folder} onUbah={setFolder} galat={galat} /> : null}
          {galat === null || isInBrowser() ? null : (
            <Text size="sm" c="red" role="alert">
              {galat}
            </Text>
          )}
          {keluar.isPending ? (
            <Text size="sm" c="dimmed" role="status">
              {T.berjalan}
            </Text>
          ) : null}
        </Stack>
        <ActionsFoot>
          <Button variant="default" onClick={onTutup}>
            {TEKS_UMUM.batal}
          </Button>
          <Button type="submit" loading={keluar.isPending}>
            {isInBrowser() ? T.tulis : T.pilih}
          </Button>
        </ActionsFoot>
      </form>
    </Modal>
  );
}
