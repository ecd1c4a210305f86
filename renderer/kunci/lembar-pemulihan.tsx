import { Button, Checkbox, Group, Stack, Text, TextInput } from "@mantine/core";
import { IconCopy, IconDownload, IconPrinter } from "@tabler/icons-react";
import { useState } from "react";
import { TEKS_PERLINDUNGAN } from "../../core/text/perlindungan";
import { useUnduhNaskah } from "../data/naskah";
import { tell } from "../data/notice";
import { showError, useCommand } from "../data/query";
import { PratinjauNaskah } from "../surat/pratinjau-naskah";
import classes from "./kunci.module.css";

const T = TEKS_PERLINDUNGAN.dialog;

/** The recovery sheet, shown this once: it goes on only when it was printed, saved or copied, and one group of it was typed from there. */
export function LembarPemulihan(props: { readonly kelompok: readonly string[]; readonly onSelesai: () => void }) {
  const { kelompok } = props;
  const [keluar, setKeluar] = useState(false);
  const [mencetak, setMencetak] = useState(false);
  const [aman, setAman] = useState(false);
  const [ketikan, setKetikan] = useState("");
  // Which group is asked for is settled once, by the sheet itself.
  const ditanya = (kelompok.join("").charCodeAt(0) % kelompok.length) + 1;
  const sama = ketikan.trim().toUpperCase() === kelompok[ditanya - 1];
  const { unduh, running } = useUnduhNaskah();
  // Until this is done Beranda reminds of it, also after the power went while the sheet was shown.
  const periksa = useCommand("kunci.periksaLembar");
  const naskah = { jenis: "lembarPemulihan", kelompok } as const;
  const salin = (): void => {
    navigator.clipboard.writeText(kelompok.join("-")).then(() => {
      setKeluar(true);
      tell({ tone: "done", sentence: T.disalin });
    }, showError);
  };
  const selesai = (): void => {
    periksa.mutate({ pemulihan: kelompok.join("-") }, { onSuccess: props.onSelesai });
  };
  return (
    <Stack gap="sm">
      <Text size="sm">{T.lembarArti}</Text>
      <ol className={classes["lembar"]} aria-label={T.lembarJudul}>
        {kelompok.map((satu, nomor) => (
          <li key={satu} data-nomor={nomor + 1}>
            {satu}
          </li>
        ))}
      </ol>
      <Group gap="xs">
        <Button leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => setMencetak(true)}>
          {T.cetak}
        </Button>
        <Button
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
          loading={running !== null}
          onClick={() => void unduh({ naskah, kertas: "a4", bentuk: "pdf" }).then(() => setKeluar(true))}
        >
          {T.simpan}
        </Button>
        <Button variant="default" leftSection={<IconCopy size={16} aria-hidden />} onClick={salin}>
          {T.salin}
        </Button>
      </Group>
      <TextInput
        label={T.ketikLagi(ditanya)}
        autoComplete="off"
        spellCheck={false}
        maw={360}
        value={ketikan}
        onChange={(event) => setKetikan(event.currentTarget.value)}
        error={ketikan.trim().length >= (kelompok[0] ?? "").length && !sama ? T.ketikLagiBeda : null}
      />
      <Checkbox
        label={T.sudahAman}
        description={keluar ? null : T.cetakDahulu}
        checked={aman}
        disabled={!keluar}
        onChange={(event) => setAman(event.currentTarget.checked)}
      />
      <Group justify="flex-end">
        <Button disabled={!aman || !sama} loading={periksa.isPending} onClick={selesai}>
          {T.selesai}
        </Button>
      </Group>
      {mencetak ? (
        <PratinjauNaskah
          pilihan={{ judul: T.lembarJudul, naskah, kertas: "a4" }}
          onTutup={() => {
            setMencetak(false);
            setKeluar(true);
          }}
        />
      ) : null}
    </Stack>
  );
}
