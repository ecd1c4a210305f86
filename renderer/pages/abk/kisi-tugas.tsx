import { Group } from "@mantine/core";
import { useCallback, useMemo, useSyncExternalStore, type KeyboardEvent, type ReactNode, type RefObject } from "react";
import type { ProfilAbk } from "../../../core/abk/profil";
import type { TugasBaris } from "../../../core/contract/abk";
import { TEKS_KISI } from "../../../core/text/abk-halaman";
import { TOMBOL } from "../../../core/text/tombol";
import { useSetidaknya } from "../../data/kunci";
import type { TugasEditor } from "../../data/tugas-editor";
import type { BarisTugas } from "../../data/tugas-merge";
import { Grid } from "../../ui/grid/grid";
import type { GridHandle, GridMenu } from "../../ui/grid/grid-types";
import { isPressed } from "../../ui/pressed";
import { TandaBarisContext } from "./asal-baris";
import { BilahFormulir } from "./bilah-formulir";
import { BilahTempelan } from "./bilah-tempelan";
import { KOLOM_NOMOR, kolomKisi } from "./kolom-kisi";
import { LaciAsal } from "./laci-asal";
import { AlatKisi, MenuKisi, TombolAsal } from "./menu-kisi";
import { useAsal } from "./use-asal";
import { useTandaBaris } from "./use-tanda-baris";
import { tindakanKunci, useTindakan } from "./use-tindakan";
import { useCobaSkenario } from "./use-coba-skenario";
import { useFormulir } from "./use-formulir";
import { useTempelan } from "./use-tempelan";
import { useKeSelGagal } from "./use-ke-sel-gagal";
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
  const { baris, status } = useSyncExternalStore(editor.subscribe, editor.getState);
  useKeSelGagal({ editor, kisi, gagal: status === "gagal" });
  useUrungKisi({ editor, kisi, jabatanId: props.jabatanId });
  const asal = useAsal(editor, kisi);
  const tanda = useTandaBaris(props.tugas);
  const { pembaca, selesai, tanya, padaKunci } = useTempelan(editor, baris);
  const kolom = useMemo(() => kolomKisi(profil, pembaca), [profil, pembaca]);
  const { tindak, isiPilihan } = useTindakan(editor, kisi, kolom);
  const { tempel, formulir } = useFormulir({ editor, baris, kolom, profil, jabatan: props.jabatan });
  const coba = useCobaSkenario(editor, kisi);
  const menulis = useSetidaknya();
  const menu = useCallback(
    (milik: GridMenu) => (menulis ? <MenuKisi {...milik} onTindakan={tindak} onCoba={coba} /> : null),
    [coba, tindak, menulis],
  );
  const ambilKunci = (event: KeyboardEvent, mengetik: boolean): boolean => {
    // In an open cell as in a sheet: nothing, rather than what the browser would do (zoom, reload, bookmark).
    if (mengetik) return tindakanKunci(event) !== null;
    if (isPressed(event, TOMBOL.baris.asal)) {
      asal.buka();
      return true;
    }
    // Whoever only reads moves about and copies.
    if (!menulis) return tindakanKunci(event) !== null;
    if (isPressed(event, TOMBOL.baris.coba)) {
      // A key held down makes one scenario.
      if (!event.repeat) coba();
      return true;
    }
    const tindakan = tindakanKunci(event);
    if (tindakan) tindak(tindakan);
    return tindakan !== null || padaKunci(event);
  };

  return (
    <>
      <Group justify="space-between">
        {menulis ? <AlatKisi onTindakan={tindak} /> : <span />}
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
          onPaste={menulis ? tempel : tidakDitempel}
          onFill={isiPilihan}
          menu={menu}
        />
      </TandaBarisContext.Provider>
      <BilahFormulir formulir={formulir} onSelesai={() => kisi.current?.focus()} />
      <BilahTempelan tanya={tanya} baris={baris} profil={profil} onTerjawab={() => kisi.current?.focus()} />
      <LaciAsal sasaran={asal.sasaran} jabatanId={props.jabatanId} tugas={props.tugas} onTutup={asal.tutup} onTertutup={asal.kembali} />
    </>
  );
}

const tidakDitempel = (): null => null;

/** A row grows with its uraian, up to four lines. */
function tinggiBaris({ uraian }: BarisTugas, lebarKisi: number): number {
  const huruf = (LEBAR_URAIAN + Math.max(0, lebarKisi - LEBAR_POKOK) * BAGIAN_URAIAN) / LEBAR_HURUF;
  const lanjut = Math.min(BARIS_TEKS_TERBANYAK, Math.ceil(uraian.length / huruf)) - 1;
  return TINGGI_SATU_BARIS + Math.max(0, lanjut) * TINGGI_BARIS_LANJUT;
}
