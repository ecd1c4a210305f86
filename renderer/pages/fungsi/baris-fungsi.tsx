import { ActionIcon, Group, Textarea, TextInput } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconTrash } from "@tabler/icons-react";
import { memo, type ClipboardEvent, type KeyboardEvent } from "react";
import { PANJANG_FUNGSI } from "../../../core/fungsi/fungsi";
import { formatAngka } from "../../../core/text/number";
import { TEKS_FUNGSI as T } from "../../../core/text/organisasi";
import classes from "./fungsi.module.css";
import type { IsianBaris } from "./isian-fungsi";

/** Letters that a line of the field holds, and most lines that it shows. */
const HURUF_SEBARIS = 58;
const BARIS_TAMPIL = 6;

/** What can be done with a line, by its place. */
export interface TindakanBaris {
  readonly ganti: (nomor: number, bagian: Partial<IsianBaris>) => void;
  readonly hapus: (nomor: number) => void;
  readonly pindah: (nomor: number, langkah: -1 | 1) => void;
  readonly ketik: (event: KeyboardEvent, nomor: number) => void;
  readonly tempel: (event: ClipboardEvent, nomor: number) => void;
}

interface Props {
  readonly isi: IsianBaris;
  readonly nomor: number;
  readonly terakhir: boolean;
  readonly galat: string | null;
  readonly tindakan: TindakanBaris;
}

/** One function of the form with its source. Hundreds may stand under each other, so that each is drawn for itself only. */
export const BarisFungsi = memo(function BarisFungsi({ isi, nomor, terakhir, galat, tindakan }: Props) {
  const urutan = formatAngka(nomor + 1);
  return (
    <div className={classes["barisFungsi"]}>
      <span className={classes["nomor"]} aria-hidden>
        {urutan}
      </span>
      <Textarea
        aria-label={T.uraian(urutan)}
        data-baris={nomor}
        data-autofocus={nomor === 0 ? true : undefined}
        rows={Math.min(BARIS_TAMPIL, Math.max(1, Math.ceil(isi.uraian.length / HURUF_SEBARIS)))}
        maxLength={PANJANG_FUNGSI.uraian}
        value={isi.uraian}
        error={galat}
        onChange={(event) => tindakan.ganti(nomor, { uraian: event.currentTarget.value })}
        onKeyDown={(event) => tindakan.ketik(event, nomor)}
        onPaste={(event) => tindakan.tempel(event, nomor)}
      />
      <TextInput
        aria-label={T.sumber(urutan)}
        placeholder={T.sumberContoh}
        maxLength={PANJANG_FUNGSI.sumber}
        value={isi.sumber}
        onChange={(event) => tindakan.ganti(nomor, { sumber: event.currentTarget.value })}
      />
      <Group gap={2} wrap="nowrap">
        <Tindakan label={T.naikkan(urutan)} Ikon={IconArrowUp} mati={nomor === 0} onClick={() => tindakan.pindah(nomor, -1)} />
        <Tindakan label={T.turunkan(urutan)} Ikon={IconArrowDown} mati={terakhir} onClick={() => tindakan.pindah(nomor, 1)} />
        <Tindakan label={T.hapusBaris(urutan)} Ikon={IconTrash} mati={false} onClick={() => tindakan.hapus(nomor)} />
      </Group>
    </div>
  );
});

function Tindakan(props: {
  readonly label: string;
  readonly Ikon: typeof IconTrash;
  readonly mati: boolean;
  readonly onClick: () => void;
}) {
  const { Ikon } = props;
  return (
    <ActionIcon size={32} aria-label={props.label} title={props.label} disabled={props.mati} onClick={props.onClick}>
      <Ikon size={16} stroke={1.7} aria-hidden />
    </ActionIcon>
  );
}
