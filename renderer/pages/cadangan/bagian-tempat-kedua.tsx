import { Button, Group, Modal, Stack, Text, TextInput } from "@mantine/core";
import { IconDeviceUsb } from "@tabler/icons-react";
import { useState } from "react";
import type { TempatKeduaTampak } from "../../../core/contract/cadangan";
import { kalimatTempatKedua, TEKS_CADANGAN } from "../../../core/text/cadangan";
import { TEKS_UMUM } from "../../../core/text/umum";
import { isInBrowser } from "../../data/call";
import { useSetidaknya } from "../../data/kunci";
import { tell } from "../../data/notice";
import { sentenceOf, showError, useCommand } from "../../data/query";
import { chooseFolder } from "../../data/save-file";
import { ActionsFoot } from "../../ui/actions-foot";
import classes from "./cadangan.module.css";

const T = TEKS_CADANGAN.kedua;

/** The second place of the snapshots: how it was at the moment `kini`, and how another one is chosen. */
export function BagianTempatKedua(props: { readonly tempat: TempatKeduaTampak | null; readonly kini: Date }) {
  const { tempat, kini } = props;
  const [memilih, setMemilih] = useState(false);
  const lupakan = useCommand("cadangan.lupakanTempat");
  const penyusun = useSetidaknya("penyusun");
  return (
    <section className={classes["kedua"]} aria-label={T.judul}>
      <IconDeviceUsb size={22} stroke={1.6} aria-hidden />
      <div className={classes["kata"]}>
        <Text size="sm">{tempat === null ? T.belum : kalimatTempatKedua(tempat, kini)}</Text>
        {tempat === null ? null : (
          <Text size="xs" c="dimmed" className={classes["folder"] ?? ""}>
            {tempat.folder}
          </Text>
        )}
      </div>
      {penyusun ? (
        <Group gap="xs" wrap="nowrap">
          {tempat === null ? null : (
            <Button variant="subtle" color="gray" onClick={() => lupakan.mutate({})}>
              {T.lupakan}
            </Button>
          )}
          <Button variant={tempat === null ? "filled" : "default"} onClick={() => setMemilih(true)}>
            {tempat === null ? T.pilih : T.ganti}
          </Button>
        </Group>
      ) : null}
      {memilih ? <PilihTempat onTutup={() => setMemilih(false)} /> : null}
    </section>
  );
}

/** Asks for the folder (typed in a browser, chosen in the system's dialog on the desktop) and for what it is called. */
function PilihTempat(props: { readonly onTutup: () => void }) {
  const [folder, setFolder] = useState("");
  const [nama, setNama] = useState("");
  const pilih = useCommand("cadangan.pilihTempat", { toldInPlace: true });
  const kirim = async (): Promise<void> => {
    try {
      const pegangan = await chooseFolder();
      if (pegangan === null) return;
      await pilih.mutateAsync({ pegangan: pegangan ?? null, folder, nama });
      tell({ tone: "done", sentence: T.dipakai(nama === "" ? T.judul.toLowerCase() : nama) });
      props.onTutup();
    } catch (error) {
      if (!isInBrowser()) showError(error);
    }
  };
  return (
    <Modal opened onClose={props.onTutup} title={T.judul} size={520}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void kirim();
        }}
      >
        <Stack gap="sm">
          <Text size="sm">{T.belum}</Text>
          {isInBrowser() ? (
            <TextInput
              label={T.folder}
              placeholder={T.folderContoh}
              value={folder}
              onChange={(event) => setFolder(event.currentTarget.value)}
              error={pilih.error ? sentenceOf(pilih.error) : null}
              required
              data-autofocus
            />
          ) : null}
          <TextInput
            label={T.nama}
            placeholder={T.namaContoh}
            maxLength={80}
            value={nama}
            onChange={(event) => setNama(event.currentTarget.value)}
          />
        </Stack>
        <ActionsFoot>
          <Button variant="default" onClick={props.onTutup}>
            {TEKS_UMUM.batal}
          </Button>
          <Button type="submit" loading={pilih.isPending}>
            {isInBrowser() ? T.simpan : T.pilihFolder}
          </Button>
        </ActionsFoot>
      </form>
    </Modal>
  );
}
