import "react-datasheet-grid/dist/style.css";
import { Group } from "@mantine/core";
import { useElementSize, useMergedRef } from "@mantine/hooks";
import {
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useSyncExternalStore,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from "react";
import { DynamicDataSheetGrid, type ContextMenuComponentProps, type DataSheetGridRef } from "react-datasheet-grid";
import type { ProfilAbk } from "../../../core/abk/profil";
import type { TugasBaris } from "../../../core/contract/abk";
import { TEKS_KISI } from "../../../core/text/abk-halaman";
import type { TugasEditor } from "../../data/tugas-editor";
import type { BarisTugas } from "../../data/tugas-merge";
import { TandaBarisContext } from "./asal-baris";
import { BilahTempelan } from "./bilah-tempelan";
import { KOLOM_NOMOR, kolomKisi } from "./kolom-kisi";
import classes from "./kisi.module.css";
import { LaciAsal } from "./laci-asal";
import { AlatKisi, MenuKisi, TombolAsal } from "./menu-kisi";
import { usePeranKisi, useTempelTeksBiasa, wadahKisi } from "./peran-kisi";
import { idSel } from "./sel-kisi";
import { useAsal } from "./use-asal";
import { useTandaBaris } from "./use-tanda-baris";
import { gandakanBaris, hapusBaris, isiKeBawah, sisipBaris, type TindakanBaris } from "./tindakan-baris";
import { useCobaSkenario } from "./use-coba-skenario";
import { useTempelan } from "./use-tempelan";

const TINGGI_KEPALA = 36;
const TINGGI_SATU_BARIS = 34;
const TINGGI_BARIS_LANJUT = 18;
const BARIS_TEKS_TERBANYAK = 4;
/** Width of an average letter of the grid, and what the uraian column has for itself, as laid out in `kolom-kisi`. */
const LEBAR_HURUF = 6.5;
const LEBAR_URAIAN = 304;
const LEBAR_POKOK = 1_118;
const BAGIAN_URAIAN = 4 / 6.5;

/** The Excel-like grid of the tasks of one jabatan. */
export function KisiTugas(props: {
  readonly editor: TugasEditor;
  readonly profil: ProfilAbk;
  readonly jabatanId: string;
  readonly jabatan: string;
  /** The rows as they are stored, with what they rest on. */
  readonly tugas: readonly TugasBaris[];
  readonly kisi: RefObject<DataSheetGridRef | null>;
  /** Stands right of the buttons: whether everything is saved. */
  readonly status: ReactNode;
}) {
  const { editor, profil, kisi } = props;
  const { baris } = useSyncExternalStore(editor.subscribe, editor.getState);
  const asal = useAsal(editor, kisi);
  const tanda = useTandaBaris(props.tugas);
  const prefiks = useId();
  const bingkai = useRef<HTMLDivElement>(null);
  const { ref: ukur, width, height } = useElementSize<HTMLDivElement>();
  const gabungan = useMergedRef(bingkai, ukur);
  const mengetik = useRef(false);
  const { pembaca, selesai, tanya, padaKunci } = useTempelan(editor, baris);
  const kolom = useMemo(() => kolomKisi(profil, prefiks, pembaca), [profil, prefiks, pembaca]);
  const tinggiBaris = useMemo(() => {
    const huruf = (LEBAR_URAIAN + Math.max(0, width - LEBAR_POKOK) * BAGIAN_URAIAN) / LEBAR_HURUF;
    return ({ rowData }: { readonly rowData: BarisTugas }): number => {
      const lanjut = Math.min(BARIS_TEKS_TERBANYAK, Math.ceil(rowData.uraian.length / huruf)) - 1;
      return TINGGI_SATU_BARIS + Math.max(0, lanjut) * TINGGI_BARIS_LANJUT;
    };
  }, [width]);
  usePeranKisi(bingkai, TEKS_KISI.nama(props.jabatan), baris.length);
  useTempelTeksBiasa(useCallback(() => kisi.current?.activeCell != null, [kisi]));
  useLepasSaatFokusPergi(bingkai, kisi);
  const { fokuskan, tandaiAktif, hidupkan } = useFokusKisi(bingkai, kisi, prefiks);
  const tindak = useCallback(
    (tindakan: TindakanBaris) => jalankan({ tindakan, editor, kisi, kolom: kolom.map(({ id }) => id) }),
    [editor, kisi, kolom],
  );
  const coba = useCobaSkenario(editor, kisi);
  const menu = useMemo(
    () => (milik: ContextMenuComponentProps) => <MenuKisi {...milik} onTindakan={tindak} onCoba={coba} />,
    [coba, tindak],
  );

  return (
    <>
      <Group justify="space-between">
        <AlatKisi onTindakan={tindak} />
        <Group gap={12}>
          <TombolAsal onBuka={asal.buka} />
          {props.status}
        </Group>
      </Group>
      <div
        ref={gabungan}
        className={classes["bingkai"]}
        onFocus={(event) => (event.target === wadahKisi(bingkai) ? hidupkan() : undefined)}
        onKeyDownCapture={(event) => {
          if (event.ctrlKey && event.key.toLowerCase() === "b" && !mengetik.current) {
            event.preventDefault();
            asal.buka();
            return;
          }
          const tindakan = mengetik.current ? null : tindakanKunci(event);
          if (!tindakan && (mengetik.current || !padaKunci(event))) return;
          event.preventDefault();
          event.stopPropagation();
          if (tindakan) tindak(tindakan);
        }}
      >
        <TandaBarisContext.Provider value={tanda}>
          <DynamicDataSheetGrid<BarisTugas>
            ref={kisi}
            value={baris as BarisTugas[]}
            onChange={(isi) => {
              editor.edit(isi);
              if (!mengetik.current) editor.commit();
              selesai();
            }}
            columns={kolom}
            gutterColumn={KOLOM_NOMOR}
            rowKey="id"
            rowHeight={tinggiBaris}
            headerRowHeight={TINGGI_KEPALA}
            height={Math.max(160, height)}
            createRow={editor.createRow}
            addRowsComponent={false}
            disableSmartDelete
            contextMenuComponent={menu}
            onFocus={() => {
              mengetik.current = true;
            }}
            onBlur={() => {
              mengetik.current = false;
              editor.commit();
              fokuskan();
            }}
            onActiveCellChange={({ cell }) => tandaiAktif(cell)}
          />
        </TandaBarisContext.Provider>
      </div>
      <BilahTempelan tanya={tanya} baris={baris} profil={profil} onTerjawab={() => wadahKisi(bingkai)?.focus({ preventScroll: true })} />
      <LaciAsal sasaran={asal.sasaran} jabatanId={props.jabatanId} tugas={props.tugas} onTutup={asal.tutup} onTertutup={asal.kembali} />
    </>
  );
}

/** Real keyboard focus rests on the grid's box, which names the active cell; so shortcuts and screen readers know where one is. */
function useFokusKisi(bingkai: RefObject<HTMLElement | null>, kisi: RefObject<DataSheetGridRef | null>, prefiks: string) {
  const terakhir = useRef({ row: 0, col: 0 });
  const fokuskan = useCallback(() => {
    const wadah = wadahKisi(bingkai);
    const { activeElement } = document;
    const bebas = activeElement === null || activeElement === document.body || wadah?.contains(activeElement) === true;
    if (wadah && bebas && kisi.current?.activeCell != null) wadah.focus({ preventScroll: true });
  }, [bingkai, kisi]);
  const tandaiAktif = useCallback(
    (sel: { readonly row: number; readonly col: number } | null) => {
      const wadah = wadahKisi(bingkai);
      if (!sel) {
        wadah?.removeAttribute("aria-activedescendant");
        return;
      }
      terakhir.current = { row: sel.row, col: sel.col };
      wadah?.setAttribute("aria-activedescendant", idSel(prefiks, sel.row, sel.col));
      fokuskan();
    },
    [bingkai, prefiks, fokuskan],
  );
  const hidupkan = useCallback(() => {
    if (kisi.current?.activeCell == null) kisi.current?.setActiveCell(terakhir.current);
  }, [kisi]);
  return { fokuskan, tandaiAktif, hidupkan };
}

/** The grid listens to the whole document as long as a cell is active; once the focus is elsewhere, keys belong there. */
function useLepasSaatFokusPergi(bingkai: RefObject<HTMLElement | null>, kisi: RefObject<DataSheetGridRef | null>): void {
  useEffect(() => {
    const lepas = (event: FocusEvent): void => {
      const { target } = event;
      if (!(target instanceof Element) || bingkai.current?.contains(target) || target.closest("[data-milik-kisi]")) return;
      if (kisi.current?.activeCell) kisi.current.setActiveCell(null);
    };
    document.addEventListener("focusin", lepas);
    return () => document.removeEventListener("focusin", lepas);
  }, [bingkai, kisi]);
}

function tindakanKunci(event: KeyboardEvent): TindakanBaris | null {
  const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
  if (altKey) return null;
  const ctrl = ctrlKey || metaKey;
  if (key === "Enter" && shiftKey && !ctrl) return "sisip";
  if (ctrl && key.toLowerCase() === "d") return shiftKey ? "gandakan" : "isiKeBawah";
  return ctrl && key === "Delete" ? "hapus" : null;
}

/** Does an action on the selected rows, or on the last row when nothing is selected, and puts the selection where the work goes on. */
function jalankan(bahan: {
  readonly tindakan: TindakanBaris;
  readonly editor: TugasEditor;
  readonly kisi: RefObject<DataSheetGridRef | null>;
  /** Names of the columns, left to right. */
  readonly kolom: readonly (string | undefined)[];
}): void {
  const { editor, kisi } = bahan;
  const { baris } = editor.getState();
  const pilihan = kisi.current?.selection;
  const akhir = baris.length - 1;
  const rentang = { dari: pilihan?.min.row ?? akhir, sampai: pilihan?.max.row ?? akhir };
  const kolomAwal = pilihan?.min.col ?? 0;
  const tulis = (isi: readonly BarisTugas[], barisAktif: number): void => {
    editor.edit(isi);
    editor.commit();
    // The grid knows the new rows only after it has been drawn with them.
    requestAnimationFrame(() => {
      const terbawah = editor.getState().baris.length - 1;
      kisi.current?.setActiveCell({ row: Math.max(0, Math.min(terbawah, barisAktif)), col: kolomAwal });
    });
  };
  switch (bahan.tindakan) {
    case "sisip":
      return tulis(sisipBaris(baris, rentang, editor.createRow()), rentang.sampai + 1);
    case "gandakan":
      return tulis(
        gandakanBaris(baris, rentang, () => editor.createRow().id),
        rentang.sampai + 1,
      );
    case "hapus":
      return tulis(hapusBaris(baris, rentang), rentang.dari);
    case "isiKeBawah": {
      const kolom = bahan.kolom.slice(kolomAwal, (pilihan?.max.col ?? 0) + 1);
      return tulis(isiKeBawah(baris, rentang, kolom), rentang.dari);
    }
  }
}
