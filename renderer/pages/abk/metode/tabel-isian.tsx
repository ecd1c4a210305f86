import { ActionIcon, Tooltip, VisuallyHidden } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useRef, useState, type KeyboardEvent } from "react";
import { barisKosong } from "../../../../core/abk/metode-isian";
import { TEKS_ISIAN_METODE } from "../../../../core/text/metode-halaman";
import { dropDraftText } from "../../../ui/use-draft-text";
import classes from "./metode.module.css";
import { SelAngka } from "./sel-angka";

/** One column of a form: text, a figure up to a bound, a choice, or a figure computed from the row. */
export type KolomForm<T> =
  | { readonly jenis: "teks"; readonly kunci: keyof T & string; readonly judul: string }
  | { readonly jenis: "angka"; readonly kunci: keyof T & string; readonly judul: string; readonly terbesar: number; readonly lebar: number }
  | {
      readonly jenis: "pilihan";
      readonly kunci: keyof T & string;
      readonly judul: string;
      readonly pilihan: readonly (readonly [nilai: string, label: string])[];
      readonly lebar: number;
    }
  | {
      readonly jenis: "hitungan";
      readonly kunci: string;
      readonly judul: string;
      readonly hitung: (baris: T) => string;
      readonly lebar: number;
    };

/** Rows with a blank one below, into which one types on. Enter and the arrows go to the next row, Ctrl+Delete removes one. */
export function TabelIsian<T extends { readonly nama: string }>(props: {
  readonly judul: string;
  readonly kolom: readonly KolomForm<T>[];
  readonly baris: readonly T[];
  readonly kosong: T;
  readonly onUbah: (baris: readonly T[]) => void;
  /** A row was removed: there is no field to leave, so this is the moment to save. */
  readonly onSelesai: () => void;
}) {
  const { judul, kolom, kosong, onUbah } = props;
  const tabel = useRef<HTMLTableElement>(null);
  const akhir = props.baris.at(-1);
  const baris = akhir && barisKosong(akhir) ? props.baris : [...props.baris, kosong];
  const ubah = (nomor: number, isi: T): void => onUbah(baris.map((satu, urutan) => (urutan === nomor ? isi : satu)));
  const [dikenal, setDikenal] = useState<readonly number[]>([]);
  const kunciBaris = kenali(dikenal, baris.length);
  const hapus = (nomor: number): void => {
    for (const satu of kolom) if (satu.jenis === "angka") dropDraftText(namaDraf(judul, satu.judul, nomor));
    setDikenal(kunciBaris.filter((_, urutan) => urutan !== nomor));
    onUbah(baris.filter((_, urutan) => urutan !== nomor));
    props.onSelesai();
  };
  const kunci = (nomor: number, nama: string) => (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey && event.key === "Delete") {
      event.preventDefault();
      hapus(nomor);
      return;
    }
    const pilihan = event.currentTarget instanceof HTMLSelectElement;
    const langkah = event.key === "ArrowUp" && !pilihan ? -1 : event.key === "Enter" || (event.key === "ArrowDown" && !pilihan) ? 1 : 0;
    if (langkah === 0 || event.altKey) return;
    event.preventDefault();
    tabel.current?.querySelector<HTMLElement>(`[data-kunci="${nama}-${nomor + langkah}"]`)?.focus();
  };
  return (
    <table ref={tabel} className={classes["tabel"]} aria-label={judul}>
      <caption>{judul}</caption>
      <thead>
        <tr>
          {kolom.map((satu) => (
            <th
              key={satu.kunci}
              scope="col"
              data-angka={satu.jenis === "angka" || satu.jenis === "hitungan" || undefined}
              style={lebar(satu)}
            >
              {satu.judul}
            </th>
          ))}
          <th scope="col" style={{ width: 34 }}>
            <VisuallyHidden>{TEKS_ISIAN_METODE.hapus}</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody>
        {baris.map((isi, nomor) => (
          <tr key={kunciBaris[nomor]}>
            {kolom.map((satu) => (
              <td key={satu.kunci} data-angka={satu.jenis === "hitungan" || undefined}>
                <Sel
                  tabel={judul}
                  kolom={satu}
                  isi={isi}
                  nomor={nomor}
                  onUbah={(baru) => ubah(nomor, baru)}
                  onKeyDown={kunci(nomor, satu.kunci)}
                />
              </td>
            ))}
            <td>
              {barisKosong(isi) ? null : (
                <Tooltip label={TEKS_ISIAN_METODE.hapusKunci}>
                  <ActionIcon size="sm" aria-label={TEKS_ISIAN_METODE.hapusBaris(judul, nomor + 1)} onClick={() => hapus(nomor)}>
                    <IconX size={14} stroke={1.6} />
                  </ActionIcon>
                </Tooltip>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Rows have no identity of their own: those known keep theirs when one above is removed, and what comes below is new. */
function kenali(dikenal: readonly number[], banyak: number): readonly number[] {
  const berikut = Math.max(-1, ...dikenal) + 1;
  const baru = Array.from({ length: Math.max(0, banyak - dikenal.length) }, (_, nomor) => berikut + nomor);
  return [...dikenal.slice(0, banyak), ...baru];
}

function namaDraf(tabel: string, kolom: string, nomor: number): string {
  return `${tabel}: ${TEKS_ISIAN_METODE.sel(kolom, nomor + 1)}`;
}

function lebar<T>(kolom: KolomForm<T>) {
  return kolom.jenis === "teks" ? undefined : { width: kolom.lebar };
}

function Sel<T extends { readonly nama: string }>(props: {
  readonly tabel: string;
  readonly kolom: KolomForm<T>;
  readonly isi: T;
  readonly nomor: number;
  readonly onUbah: (isi: T) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}) {
  const { kolom, isi, nomor, onUbah, onKeyDown } = props;
  if (kolom.jenis === "hitungan") return barisKosong(isi) ? "" : kolom.hitung(isi);
  const nilai = isi[kolom.kunci];
  const milik = { "aria-label": TEKS_ISIAN_METODE.sel(kolom.judul, nomor + 1), "data-kunci": `${kolom.kunci}-${nomor}`, onKeyDown };
  switch (kolom.jenis) {
    case "teks":
      return (
        <input
          {...milik}
          className={classes["bidang"]}
          maxLength={500}
          value={String(nilai)}
          onChange={(event) => onUbah({ ...isi, [kolom.kunci]: event.currentTarget.value })}
        />
      );
    case "angka":
      return (
        <SelAngka
          label={milik["aria-label"]}
          draf={namaDraf(props.tabel, kolom.judul, nomor)}
          kunci={milik["data-kunci"]}
          nilai={typeof nilai === "number" ? nilai : null}
          terbesar={kolom.terbesar}
          onUbah={(angka) => onUbah({ ...isi, [kolom.kunci]: angka })}
          onKeyDown={onKeyDown}
        />
      );
    case "pilihan":
      return (
        <select
          {...milik}
          className={classes["bidang"]}
          value={String(nilai)}
          onChange={(event) => onUbah({ ...isi, [kolom.kunci]: event.currentTarget.value })}
        >
          {kolom.pilihan.map(([satu, label]) => (
            <option key={satu} value={satu}>
              {label}
            </option>
          ))}
        </select>
      );
  }
}
