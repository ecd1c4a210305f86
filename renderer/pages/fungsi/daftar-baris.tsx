import { ActionIcon, Group, Stack, Textarea, TextInput } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconTrash } from "@tabler/icons-react";
import { useEffect, useRef, type ClipboardEvent, type KeyboardEvent } from "react";
import { bacaTempelanFungsi, PANJANG_FUNGSI } from "../../../core/fungsi/fungsi";
import { formatAngka } from "../../../core/text/number";
import { TEKS_FUNGSI as T } from "../../../core/text/organisasi";
import { TOMBOL } from "../../../core/text/tombol";
import { isPressed } from "../../ui/pressed";
import classes from "./fungsi.module.css";
import { BARIS_KOSONG, type IsianBaris } from "./isian-fungsi";

interface Props {
  readonly baris: readonly IsianBaris[];
  /** What is wrong about each line; empty until the form was sent. */
  readonly galat: readonly (string | null)[];
  readonly onUbah: (baris: readonly IsianBaris[]) => void;
}

/** The lines of the form: Enter begins the next one, Backspace takes an empty one away, pasted lines become lines. */
export function DaftarBaris({ baris, galat, onUbah }: Props) {
  const wadah = useRef<HTMLDivElement>(null);
  const fokus = useRef<number | null>(null);
  useEffect(() => {
    const tujuan = fokus.current;
    if (tujuan === null) return;
    fokus.current = null;
    const isian = wadah.current?.querySelector(`[data-baris="${tujuan}"]`);
    if (isian instanceof HTMLElement) isian.focus();
  });
  const ganti = (nomor: number, bagian: Partial<IsianBaris>): void =>
    onUbah(baris.map((satu, di) => (di === nomor ? { ...satu, ...bagian } : satu)));
  const hapus = (nomor: number): void => {
    fokus.current = Math.max(0, nomor - 1);
    const sisa = baris.filter((_, di) => di !== nomor);
    onUbah(sisa.length === 0 ? [BARIS_KOSONG] : sisa);
  };
  const pindah = (nomor: number, langkah: -1 | 1): void => {
    const tujuan = nomor + langkah;
    const satu = baris[nomor];
    if (!satu || tujuan < 0 || tujuan >= baris.length) return;
    fokus.current = tujuan;
    onUbah(baris.toSpliced(nomor, 1).toSpliced(tujuan, 0, satu));
  };
  const ketik = (event: KeyboardEvent, nomor: number): void => {
    const { sumber = "", uraian = "" } = baris[nomor] ?? {};
    if (isPressed(event, TOMBOL.halaman.naikkanFungsi)) pindah(nomor, -1);
    else if (isPressed(event, TOMBOL.halaman.turunkanFungsi)) pindah(nomor, 1);
    else if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) {
      fokus.current = nomor + 1;
      onUbah(baris.toSpliced(nomor + 1, 0, { ...BARIS_KOSONG, sumber }));
    } else if (event.key === "Backspace" && uraian === "" && baris.length > 1) hapus(nomor);
    else return;
    event.preventDefault();
  };
  const tempel = (event: ClipboardEvent, nomor: number): void => {
    const teks = event.clipboardData.getData("text/plain");
    const satu = baris[nomor];
    if (!satu || !/[\n\t]/u.test(teks.trim())) return;
    const isi = bacaTempelanFungsi(teks, satu.sumber).map((baru): IsianBaris => ({ id: null, ...baru }));
    if (isi.length === 0) return;
    event.preventDefault();
    const kosong = satu.uraian.trim() === "";
    fokus.current = nomor + isi.length - (kosong ? 1 : 0);
    // An emptied line that was saved once keeps its place, and what was said of its tasks.
    const [pertama = BARIS_KOSONG, ...lain] = isi;
    onUbah(baris.toSpliced(nomor, 1, ...(kosong ? [{ ...pertama, id: satu.id }, ...lain] : [satu, ...isi])));
  };
  return (
    <Stack gap={6} ref={wadah}>
      {baris.map((satu, nomor) => {
        const urutan = formatAngka(nomor + 1);
        return (
          // A line has no name of its own until it was saved; its place is what tells it apart.
          // oxlint-disable-next-line react/no-array-index-key
          <div key={satu.id ?? `baru-${nomor}`} className={classes["barisFungsi"]}>
            <span className={classes["nomor"]} aria-hidden>
              {urutan}
            </span>
            <Textarea
              aria-label={T.uraian(urutan)}
              data-baris={nomor}
              data-autofocus={nomor === 0 ? true : undefined}
              autosize
              minRows={1}
              maxRows={6}
              maxLength={PANJANG_FUNGSI.uraian}
              value={satu.uraian}
              error={galat[nomor] ?? null}
              onChange={(event) => ganti(nomor, { uraian: event.currentTarget.value })}
              onKeyDown={(event) => ketik(event, nomor)}
              onPaste={(event) => tempel(event, nomor)}
            />
            <TextInput
              aria-label={T.sumber(urutan)}
              placeholder={T.sumberContoh}
              maxLength={PANJANG_FUNGSI.sumber}
              value={satu.sumber}
              onChange={(event) => ganti(nomor, { sumber: event.currentTarget.value })}
            />
            <Group gap={2} wrap="nowrap">
              <Tindakan label={T.naikkan(urutan)} Ikon={IconArrowUp} mati={nomor === 0} onClick={() => pindah(nomor, -1)} />
              <Tindakan
                label={T.turunkan(urutan)}
                Ikon={IconArrowDown}
                mati={nomor === baris.length - 1}
                onClick={() => pindah(nomor, 1)}
              />
              <Tindakan label={T.hapusBaris(urutan)} Ikon={IconTrash} mati={false} onClick={() => hapus(nomor)} />
            </Group>
          </div>
        );
      })}
    </Stack>
  );
}

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
