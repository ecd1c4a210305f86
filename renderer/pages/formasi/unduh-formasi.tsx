import type { Kertas } from "../../../core/formasi/kertas";
import { TEKS_FORMASI } from "../../../core/text/formasi";
import { useNaskahHalaman } from "../../data/naskah";
import { PilihKertas } from "../../surat/pilih-kertas";
import { TombolUnduh } from "../../surat/tombol-unduh";
import { useRemembered } from "../../data/remembered";

const KABAR = { judul: TEKS_FORMASI.unduhSelesai, isi: TEKS_FORMASI.unduhSelesaiIsi };

/** The proposal of a day: its pages, or its workbook, which takes as long as it is written and checked. */
export function UnduhFormasi(props: { readonly per: string | null; readonly kosong: boolean }) {
  const [{ kertas }, ingat] = useRemembered<{ readonly kertas: Kertas }>("formasi-kertas", { kertas: "f4" });
  const naskah = props.per === null ? ({ jenis: "formasi" } as const) : ({ jenis: "formasi", per: props.per } as const);
  const pilihan = { judul: TEKS_FORMASI.judul, naskah, kertas };
  useNaskahHalaman(pilihan);
  return (
    <>
      <PilihKertas kertas={kertas} onPilih={(baru) => ingat({ kertas: baru })} />
      <TombolUnduh label={TEKS_FORMASI.unduh} permintaan={{ naskah, kertas, bentuk: "xlsx" }} kabar={KABAR} kosong={props.kosong} />
    </>
  );
}
