import { Stack } from "@mantine/core";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { bacaTempelanFungsi } from "../../../core/fungsi/fungsi";
import { TOMBOL } from "../../../core/text/tombol";
import { useKunciBaris } from "../../ui/kunci-baris";
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
  const { wadah, tindakan } = useTindakan(props);
  const kunci = useKunciBaris(baris);
  return (
    <Stack gap={6} ref={wadah}>
      {baris.map((satu, nomor) => (
        <BarisFungsi
          key={kunci(nomor)}
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

/** What can be done with the lines: the same for as long as the form is open, so that a line is drawn anew for its own words only. */
function useTindakan(props: Props) {
  const wadah = useRef<HTMLDivElement>(null);
  /** The line that gets the focus once it is there. */
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
  const [tindakan] = useState((): TindakanBaris => {
    const ubah = ({ baris, fokusKe = null }: HasilUbah): void => {
      fokus.current = fokusKe;
      kini.current.onUbah(baris);
    };
    const dari = () => kini.current.baris;
    return {
      ganti: (nomor, bagian) => ubah({ baris: dari().map((satu, di) => (di === nomor ? { ...satu, ...bagian } : satu)) }),
      hapus: (nomor) => ubah(tanpaBaris(dari(), nomor)),
      pindah: (nomor, langkah) => ubah(pindahBaris(dari(), nomor, langkah)),
      ketik: (event, nomor) => {
        const hasil = hasilTombol(event, dari(), nomor);
        if (hasil === null) return;
        event.preventDefault();
        ubah(hasil);
      },
      tempel: (event, nomor) => {
        const hasil = hasilTempelan(event.clipboardData.getData("text/plain"), dari(), nomor);
        if (hasil === null) return;
        event.preventDefault();
        ubah(hasil);
      },
    };
  });
  return { wadah, tindakan };
}

/** The lines as they are to be, and the one that gets the focus. */
interface HasilUbah {
  readonly baris: readonly IsianBaris[];
  readonly fokusKe?: number | null;
}

function tanpaBaris(baris: readonly IsianBaris[], nomor: number): HasilUbah {
  return { baris: baris.length === 1 ? [BARIS_KOSONG] : baris.toSpliced(nomor, 1), fokusKe: Math.max(0, nomor - 1) };
}

function pindahBaris(baris: readonly IsianBaris[], nomor: number, langkah: -1 | 1): HasilUbah {
  const tujuan = nomor + langkah;
  const satu = baris[nomor];
  if (!satu || tujuan < 0 || tujuan >= baris.length) return { baris };
  return { baris: baris.toSpliced(nomor, 1).toSpliced(tujuan, 0, satu), fokusKe: tujuan };
}

/** What a key does to the lines; null for one that only types. */
function hasilTombol(event: KeyboardEvent, baris: readonly IsianBaris[], nomor: number): HasilUbah | null {
  const { sumber = "", uraian = "" } = baris[nomor] ?? {};
  if (isPressed(event, TOMBOL.halaman.naikkanFungsi)) return pindahBaris(baris, nomor, -1);
  if (isPressed(event, TOMBOL.halaman.turunkanFungsi)) return pindahBaris(baris, nomor, 1);
  if (event.key === "Enter" && !event.ctrlKey && !event.metaKey)
    return { baris: baris.toSpliced(nomor + 1, 0, { ...BARIS_KOSONG, sumber }), fokusKe: nomor + 1 };
  return event.key === "Backspace" && uraian === "" && baris.length > 1 ? tanpaBaris(baris, nomor) : null;
}

/** What pasted lines do; null for words that go into the line at hand. */
function hasilTempelan(teks: string, baris: readonly IsianBaris[], nomor: number): HasilUbah | null {
  const satu = baris[nomor];
  if (!satu || !/[\n\t]/u.test(teks.trim())) return null;
  const isi = bacaTempelanFungsi(teks, satu.sumber).map((baru): IsianBaris => ({ id: null, ...baru }));
  const [pertama, ...lain] = isi;
  if (!pertama) return null;
  const kosong = satu.uraian.trim() === "";
  // An emptied line that was saved once keeps its place, and what was said of its tasks.
  return {
    baris: baris.toSpliced(nomor, 1, ...(kosong ? [{ ...pertama, id: satu.id }, ...lain] : [satu, ...isi])),
    fokusKe: nomor + isi.length - (kosong ? 1 : 0),
  };
}
