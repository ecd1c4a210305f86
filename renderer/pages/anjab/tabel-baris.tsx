import { MultiSelect, Select } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconX } from "@tabler/icons-react";
import { useRef, type ClipboardEvent, type KeyboardEvent } from "react";
import type { Ketikan } from "../../../core/anjab/ketikan";
import { barisKosong } from "../../../core/anjab/rapikan";
import { BATAS_UNSUR, type UnsurAnjab } from "../../../core/anjab/unsur";
import { TEKS_ANJAB } from "../../../core/text/anjab-halaman";
import { TOMBOL } from "../../../core/text/tombol";
import { tell } from "../../data/notice";
import { useKunciBaris } from "../../ui/kunci-baris";
import { isPressed } from "../../ui/pressed";
import classes from "./anjab.module.css";
import { ArtiKolom } from "./bantuan/arti-medan";
import { IsianSaran } from "./bantuan/isian-saran";
import { useKosakata } from "./bantuan/konteks-bantuan";
import { bacaTempelan, barisTampil, melebihi, pindahBaris, tambahBaris, tempelBaris, type HasilUbah } from "./ubah-baris";

/** Most years of experience that the form takes. */
const TAHUN_TERBANYAK = 60;
const TANPA_SARAN: readonly Ketikan[] = [];

/** A column of the rows of an element. */
export interface KolomBaris<B> {
  readonly kunci: keyof B & string;
  readonly judul: string;
  /** Share of the width, in `fr`. */
  readonly lebar: number;
  /** Words, a whole number, one of a list, or several of a list; words when absent. */
  readonly jenis?: "angka" | "pilih" | "beberapa";
  readonly pilihan?: readonly { readonly value: string; readonly label: string }[];
  /** Longest text, where it is not that of a paragraph. */
  readonly panjang?: number;
  /** Words that are offered while one types. */
  readonly saran?: readonly string[];
}

/** Rows of one element as a table in which one types: Enter adds a row, Alt with an arrow moves it, several pasted lines are several rows. */
export function TabelBaris<B extends object>(props: {
  /** What the rows are, for a screen reader. */
  readonly nama: string;
  /** The element whose rows they are; absent for rows that are none. */
  readonly unsur?: UnsurAnjab;
  readonly baris: readonly B[];
  readonly kosong: B;
  readonly kolom: readonly KolomBaris<B>[];
  readonly onUbah: (baris: readonly B[]) => void;
  readonly onSelesai: () => void;
}) {
  const { nama, kosong, kolom, onUbah, onSelesai } = props;
  const tabel = useRef<HTMLTableElement>(null);
  const { kosakata, perlukan } = useKosakata(props.unsur);
  const tampil = barisTampil(props.baris, kosong);
  const kunci = useKunciBaris(props.baris);
  const fokuskan = ({ baris, kolom: ke }: HasilUbah<B>["fokus"]): void => {
    // The row is there only after it has been drawn.
    requestAnimationFrame(() => {
      const sel = tabel.current?.querySelector(`[data-sel="${baris}-${ke}"]`);
      const isian = sel instanceof HTMLTextAreaElement || sel instanceof HTMLInputElement ? sel : sel?.querySelector("input, textarea");
      if (isian instanceof HTMLElement) isian.focus();
    });
  };
  const lakukan = ({ baris, fokus }: HasilUbah<B>): void => {
    onUbah(baris);
    onSelesai();
    fokuskan(fokus);
  };
  const isi = (nomor: number, bagian: Partial<B>): void => onUbah(tampil.map((satu, ke) => (ke === nomor ? { ...satu, ...bagian } : satu)));
  const hapus = (nomor: number): void =>
    lakukan({ baris: tampil.toSpliced(nomor, 1), fokus: { baris: Math.max(0, Math.min(nomor, tampil.length - 2)), kolom: 0 } });
  const pindah = (nomor: number, arah: -1 | 1, ke: number): void => {
    const baris = pindahBaris(tampil, nomor, arah);
    if (baris) lakukan({ baris, fokus: { baris: nomor + arah, kolom: ke } });
  };
  const onTombol = (event: KeyboardEvent, nomor: number, ke: number): void => {
    const naik = isPressed(event, TOMBOL.anjab.naik);
    const kosongkan = (event.key === "Delete" || event.key === "Backspace") && tampil.length > 1 && barisKosong(tampil[nomor] ?? {});
    if (naik || isPressed(event, TOMBOL.anjab.turun)) pindah(nomor, naik ? -1 : 1, ke);
    else if (isPressed(event, TOMBOL.anjab.hapus) || kosongkan) hapus(nomor);
    else if (event.target instanceof HTMLTextAreaElement && isPressed(event, TOMBOL.anjab.tambah)) {
      lakukan(tambahBaris(tampil, nomor, kosong));
    } else if (!panah(event, (arah) => fokuskan({ baris: nomor + arah, kolom: ke }))) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onTempel = (event: ClipboardEvent, nomor: number, ke: number): void => {
    const tempelan = bacaTempelan(event.clipboardData.getData("text/plain"));
    if (tempelan === null) return;
    event.preventDefault();
    const kolomTeks = kolom.map((satu) => (satu.jenis === undefined ? satu.kunci : null));
    const hasil = tempelBaris(tampil, { baris: nomor, kolom: ke }, { tempelan, kosong, kolomTeks });
    const panjang = Object.fromEntries(kolom.flatMap((satu) => (satu.panjang === undefined ? [] : [[satu.kunci, satu.panjang]])));
    if (melebihi(hasil.baris, panjang)) tell({ tone: "error", sentence: TEKS_ANJAB.tempelanMelebihi(BATAS_UNSUR.baris) });
    else lakukan(hasil);
  };
  return (
    <table ref={tabel} className={classes["tabel"]} aria-label={nama} onFocus={perlukan}>
      <thead className={kolom.length === 1 ? classes["tersembunyi"] : ""}>
        <tr>
          <td className={classes["nomor"]} />
          {kolom.map(({ kunci: medan, judul, lebar }) => (
            <th key={medan} scope="col" style={{ width: `${(100 * lebar) / kolom.reduce((jumlah, satu) => jumlah + satu.lebar, 0)}%` }}>
              {kolom.length === 1 ? judul : <ArtiKolom unsur={props.unsur} kunci={medan} judul={judul} />}
            </th>
          ))}
          <td className={classes["tindakan"]} />
        </tr>
      </thead>
      <tbody>
        {tampil.map((satu, nomor) => (
          <tr key={kunci(nomor)} data-kosong={barisKosong(satu) || undefined}>
            <td className={classes["nomor"]}>{nomor + 1}</td>
            {kolom.map((apa, ke) => (
              <td key={apa.kunci} onKeyDown={(event) => onTombol(event, nomor, ke)} onPaste={(event) => onTempel(event, nomor, ke)}>
                <Sel
                  kolom={apa}
                  saran={kosakata[apa.kunci] ?? TANPA_SARAN}
                  nilai={satu[apa.kunci]}
                  tanda={`${nomor}-${ke}`}
                  label={TEKS_ANJAB.sel(nama, apa.judul, nomor + 1)}
                  onUbah={(nilai) => isi(nomor, { [apa.kunci]: nilai } as Partial<B>)}
                  onSelesai={onSelesai}
                />
              </td>
            ))}
            <td className={classes["tindakan"]}>
              <TindakanBaris
                nomor={nomor}
                akhir={tampil.length - 1}
                onPindah={(arah) => pindah(nomor, arah, 0)}
                onHapus={() => hapus(nomor)}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** At the edge of a text the arrows go to the row above or below. */
function panah(event: KeyboardEvent, pergi: (arah: -1 | 1) => void): boolean {
  const isian = event.target;
  if (!(isian instanceof HTMLTextAreaElement) || event.ctrlKey || event.shiftKey || event.altKey) return false;
  if (event.key === "ArrowUp" && isian.selectionEnd === 0) pergi(-1);
  else if (event.key === "ArrowDown" && isian.selectionStart === isian.value.length) pergi(1);
  else return false;
  return true;
}

function Sel<B>(props: {
  readonly kolom: KolomBaris<B>;
  readonly saran: readonly Ketikan[];
  readonly nilai: unknown;
  readonly tanda: string;
  readonly label: string;
  readonly onUbah: (nilai: unknown) => void;
  readonly onSelesai: () => void;
}) {
  const { kolom, nilai, tanda, label, onUbah, onSelesai } = props;
  if (kolom.jenis === "beberapa") {
    return (
      <MultiSelect
        aria-label={label}
        data-sel={tanda}
        variant="unstyled"
        size="xs"
        data={kolom.pilihan ?? []}
        value={Array.isArray(nilai) ? (nilai as string[]) : []}
        onChange={(baru) => {
          onUbah(baru);
          onSelesai();
        }}
        placeholder={Array.isArray(nilai) && nilai.length > 0 ? "" : TEKS_ANJAB.pilihTugas}
        nothingFoundMessage={TEKS_ANJAB.tidakAdaPilihan}
        searchable
        hidePickedOptions
        classNames={{ root: classes["beberapa"] ?? "", inputField: classes["ketik"] ?? "" }}
      />
    );
  }
  if (kolom.jenis === "pilih") {
    return (
      <Select
        aria-label={label}
        data-sel={tanda}
        variant="unstyled"
        size="xs"
        data={kolom.pilihan ?? []}
        value={typeof nilai === "string" && nilai !== "" ? nilai : null}
        onChange={(baru) => {
          onUbah(baru ?? "");
          onSelesai();
        }}
        allowDeselect={false}
        classNames={{ input: classes["pilih"] ?? "" }}
      />
    );
  }
  const teks = typeof nilai === "number" ? String(nilai) : typeof nilai === "string" ? nilai : "";
  return (
    <span className={classes["isian"]} data-teks={teks}>
      {kolom.jenis === "angka" ? (
        <textarea
          rows={1}
          maxLength={kolom.panjang ?? BATAS_UNSUR.teks}
          aria-label={label}
          data-sel={tanda}
          value={teks}
          onChange={(event) => onUbah(bacaTahun(event.currentTarget.value))}
        />
      ) : (
        <IsianSaran
          label={label}
          tanda={tanda}
          maxLength={kolom.panjang ?? BATAS_UNSUR.teks}
          nilai={teks}
          daftar={denganTetap(props.saran, kolom.saran)}
          onUbah={onUbah}
        />
      )}
    </span>
  );
}

/** What the office uses, and behind it the words that a column always offers. */
function denganTetap(saran: readonly Ketikan[], tetap: readonly string[] | undefined): readonly Ketikan[] {
  if (tetap === undefined) return saran;
  return [...saran, ...tetap.filter((teks) => saran.every((satu) => satu.teks !== teks)).map((teks) => ({ teks, banyak: 0 }))];
}

/** Years as far as a form takes them; null when no number stands there. */
function bacaTahun(teks: string): number | null {
  const angka = /\d+/u.exec(teks)?.[0];
  return angka === undefined ? null : Math.min(Number(angka), TAHUN_TERBANYAK);
}

function TindakanBaris(props: {
  readonly nomor: number;
  readonly akhir: number;
  readonly onPindah: (arah: -1 | 1) => void;
  readonly onHapus: () => void;
}) {
  const { nomor, akhir } = props;
  // By keyboard the same is done from the field itself, so these are no stops of the Tab key.
  return (
    <span className={classes["tombolBaris"]}>
      <button type="button" tabIndex={-1} aria-label={TEKS_ANJAB.naik(nomor + 1)} disabled={nomor === 0} onClick={() => props.onPindah(-1)}>
        <IconArrowUp size={14} aria-hidden />
      </button>
      <button
        type="button"
        tabIndex={-1}
        aria-label={TEKS_ANJAB.turun(nomor + 1)}
        disabled={nomor === akhir}
        onClick={() => props.onPindah(1)}
      >
        <IconArrowDown size={14} aria-hidden />
      </button>
      <button type="button" tabIndex={-1} aria-label={TEKS_ANJAB.hapusBaris(nomor + 1)} disabled={akhir === 0} onClick={props.onHapus}>
        <IconX size={14} aria-hidden />
      </button>
    </span>
  );
}
