import { Group } from "@mantine/core";
import { useCallback, useMemo, useSyncExternalStore, type KeyboardEvent, type ReactNode, type RefObject } from "react";
import type { ProfilAbk } from "../../../core/abk/profil";
import type { TugasBaris } from "../../../core/contract/abk";
import { TEKS_KISI } from "../../../core/text/abk-halaman";
import type { TugasEditor } from "../../data/tugas-editor";
import type { BarisTugas } from "../../data/tugas-merge";
import { Grid } from "../../ui/grid/grid";
import type { GridHandle, GridMenu } from "../../ui/grid/grid-types";
import { TandaBarisContext } from "./asal-baris";
import { BilahTempelan } from "./bilah-tempelan";
import { KOLOM_NOMOR, kolomKisi } from "./kolom-kisi";
import { LaciAsal } from "./laci-asal";
import { AlatKisi, MenuKisi, TombolAsal } from "./menu-kisi";
import { useAsal } from "./use-asal";
import { useTandaBaris } from "./use-tanda-baris";
import { gandakanBaris, hapusBaris, isiKeBawah, sisipBaris, type TindakanBaris } from "./tindakan-baris";
import { useCobaSkenario } from "./use-coba-skenario";
import { useTempelan } from "./use-tempelan";
import { useUrungKisi } from "./use-urung-kisi";

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
  readonly kisi: RefObject<GridHandle | null>;
  /** Stands right of the buttons: whether everything is saved. */
  readonly status: ReactNode;
}) {
  const { editor, profil, kisi } = props;
  const { baris } = useSyncExternalStore(editor.subscribe, editor.getState);
  useUrungKisi({ editor, kisi, jabatanId: props.jabatanId });
  const asal = useAsal(editor, kisi);
  const tanda = useTandaBaris(props.tugas);
  const { pembaca, selesai, tanya, padaKunci } = useTempelan(editor, baris);
  const kolom = useMemo(() => kolomKisi(profil, pembaca), [profil, pembaca]);
  const tindak = useCallback(
    (tindakan: TindakanBaris) => jalankan({ tindakan, editor, kisi, kolom: kolom.map(({ id }) => id) }),
    [editor, kisi, kolom],
  );
  const coba = useCobaSkenario(editor, kisi);
  const menu = useCallback((milik: GridMenu) => <MenuKisi {...milik} onTindakan={tindak} onCoba={coba} />, [coba, tindak]);
  const ambilKunci = (event: KeyboardEvent, mengetik: boolean): boolean => {
    if (mengetik) return false;
    if (event.ctrlKey && event.key.toLowerCase() === "b") {
      asal.buka();
      return true;
    }
    const tindakan = tindakanKunci(event);
    if (tindakan) tindak(tindakan);
    return tindakan !== null || padaKunci(event);
  };

  return (
    <>
      <Group justify="space-between">
        <AlatKisi onTindakan={tindak} />
        <Group gap={12}>
          <TombolAsal onBuka={asal.buka} />
          {props.status}
        </Group>
      </Group>
      <TandaBarisContext.Provider value={tanda}>
        <Grid
          name={TEKS_KISI.nama(props.jabatan)}
          handle={kisi}
          rows={baris}
          columns={kolom}
          gutter={KOLOM_NOMOR}
          rowHeight={tinggiBaris}
          createRow={editor.createRow}
          onChange={(isi, mengetik) => {
            editor.edit(isi);
            if (!mengetik) editor.commit();
            selesai();
          }}
          onTyped={() => editor.commit()}
          onKey={ambilKunci}
          menu={menu}
        />
      </TandaBarisContext.Provider>
      <BilahTempelan tanya={tanya} baris={baris} profil={profil} onTerjawab={() => kisi.current?.focus()} />
      <LaciAsal sasaran={asal.sasaran} jabatanId={props.jabatanId} tugas={props.tugas} onTutup={asal.tutup} onTertutup={asal.kembali} />
    </>
  );
}

/** A row grows with its uraian, up to four lines. */
function tinggiBaris({ uraian }: BarisTugas, lebarKisi: number): number {
  const huruf = (LEBAR_URAIAN + Math.max(0, lebarKisi - LEBAR_POKOK) * BAGIAN_URAIAN) / LEBAR_HURUF;
  const lanjut = Math.min(BARIS_TEKS_TERBANYAK, Math.ceil(uraian.length / huruf)) - 1;
  return TINGGI_SATU_BARIS + Math.max(0, lanjut) * TINGGI_BARIS_LANJUT;
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
  readonly kisi: RefObject<GridHandle | null>;
  /** Names of the columns, left to right. */
  readonly kolom: readonly string[];
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
