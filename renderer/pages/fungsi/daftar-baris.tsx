import { Stack } from "@mantine/core";
import { useEffect, useMemo, useRef, type ClipboardEvent, type KeyboardEvent } from "react";
import { bacaTempelanFungsi } from "../../../core/fungsi/fungsi";
import { TOMBOL } from "../../../core/text/tombol";
import { isPressed } from "../../ui/pressed";
import { BarisFungsi, type TindakanBaris } from "./baris-fungsi";
import { BARIS_KOSONG, type IsianBaris } from "./isian-fungsi";

interface Props {
  readonly baris: readonly IsianBaris[];
  /** What is wrong about each line; empty until the form was sent. */
  readonly galat: readonly (string | null)[];
  readonly onUbah: (baris: readonly IsianBaris[]) => void;
}

/** The lines of the form: Enter begins the next one, Backspace takes an empty one away, pasted lines become lines. */
export function DaftarBaris(props: Props) {
  const { baris, galat } = props;
  const wadah = useRef<HTMLDivElement>(null);
  const fokus = useRef<number | null>(null);
  const kini = useRef(props);
  useEffect(() => {
    kini.current = props;
    const tujuan = fokus.current;
    if (tujuan === null) return;
    fokus.current = null;
    const isian = wadah.current?.querySelector(`[data-baris="${tujuan}"]`);
    if (isian instanceof HTMLElement) isian.focus();
  });
  // The same for as long as the form is open: a line is drawn anew for its own words only.
  const tindakan = useMemo(() => tindakanBaris(kini, fokus), []);
  return (
    <Stack gap={6} ref={wadah}>
      {baris.map((satu, nomor) => (
        // A line has no name of its own until it was saved; its place is what tells it apart.
        // oxlint-disable-next-line react/no-array-index-key
        <BarisFungsi
          key={satu.id ?? `baru-${nomor}`}
          isi={satu}
          nomor={nomor}
          terakhir={nomor === baris.length - 1}
          galat={galat[nomor] ?? null}
          tindakan={tindakan}
        />
      ))}
    </Stack>
  );
}

function tindakanBaris(kini: { readonly current: Props }, fokus: { current: number | null }): TindakanBaris {
  const ubah = (baru: (baris: readonly IsianBaris[]) => readonly IsianBaris[]): void => kini.current.onUbah(baru(kini.current.baris));
  const ganti = (nomor: number, bagian: Partial<IsianBaris>): void =>
    ubah((baris) => baris.map((satu, di) => (di === nomor ? { ...satu, ...bagian } : satu)));
  const hapus = (nomor: number): void => {
    fokus.current = Math.max(0, nomor - 1);
    ubah((baris) => (baris.length === 1 ? [BARIS_KOSONG] : baris.toSpliced(nomor, 1)));
  };
  const pindah = (nomor: number, langkah: -1 | 1): void => {
    const { baris } = kini.current;
    const tujuan = nomor + langkah;
    const satu = baris[nomor];
    if (!satu || tujuan < 0 || tujuan >= baris.length) return;
    fokus.current = tujuan;
    ubah(() => baris.toSpliced(nomor, 1).toSpliced(tujuan, 0, satu));
  };
  const ketik = (event: KeyboardEvent, nomor: number): void => {
    const { baris } = kini.current;
    const { sumber = "", uraian = "" } = baris[nomor] ?? {};
    if (isPressed(event, TOMBOL.halaman.naikkanFungsi)) pindah(nomor, -1);
    else if (isPressed(event, TOMBOL.halaman.turunkanFungsi)) pindah(nomor, 1);
    else if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) {
      fokus.current = nomor + 1;
      ubah(() => baris.toSpliced(nomor + 1, 0, { ...BARIS_KOSONG, sumber }));
    } else if (event.key === "Backspace" && uraian === "" && baris.length > 1) hapus(nomor);
    else return;
    event.preventDefault();
  };
  const tempel = (event: ClipboardEvent, nomor: number): void => {
    const teks = event.clipboardData.getData("text/plain");
    const { baris } = kini.current;
    const satu = baris[nomor];
    if (!satu || !/[\n\t]/u.test(teks.trim())) return;
    const isi = bacaTempelanFungsi(teks, satu.sumber).map((baru): IsianBaris => ({ id: null, ...baru }));
    if (isi.length === 0) return;
    event.preventDefault();
    const kosong = satu.uraian.trim() === "";
    fokus.current = nomor + isi.length - (kosong ? 1 : 0);
    // An emptied line that was saved once keeps its place, and what was said of its tasks.
    const [pertama = BARIS_KOSONG, ...lain] = isi;
    ubah(() => baris.toSpliced(nomor, 1, ...(kosong ? [{ ...pertama, id: satu.id }, ...lain] : [satu, ...isi])));
  };
  return { ganti, hapus, pindah, ketik, tempel };
}
