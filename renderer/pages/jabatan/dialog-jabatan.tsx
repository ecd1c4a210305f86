import { Modal } from "@mantine/core";
import type { Jabatan, Unit } from "../../../core/jabatan/jabatan";
import { TEKS_JABATAN } from "../../../core/text/jabatan";
import { useShell } from "../../data/query";
import { FormJabatan } from "./form-jabatan";
import { FormUnit } from "./form-unit";
import type { SimpulUnit } from "./pohon";

/** Which form is open: a unit (new under `indukId` when null) or a jabatan (new in `unitId` when null). */
export type IsiDialog =
  | { readonly jenis: "unit"; readonly unit: Unit | null; readonly indukId: string | null }
  | { readonly jenis: "jabatan"; readonly jabatan: Jabatan | null; readonly unitId: string | null };

/** The form in front of the page, when one is open. */
export function DialogJabatan(props: {
  readonly isi: IsiDialog | null;
  readonly simpul: readonly SimpulUnit[];
  readonly onTutup: () => void;
}) {
  const { isi, simpul, onTutup } = props;
  // The dialog was opened with what was stored then; another window may have changed it since.
  const semua = useShell("jabatan.list", {}).data ?? [];
  const kini = isi && (isi.jenis === "unit" ? unitKini(isi, simpul) : jabatanKini(isi, semua));
  return (
    <Modal opened={isi !== null} onClose={onTutup} size={560} title={isi ? judul(isi) : ""} closeOnClickOutside={false}>
      {kini?.jenis === "unit" ? <FormUnit unit={kini.unit} indukId={kini.indukId} simpul={simpul} onSelesai={onTutup} /> : null}
      {kini?.jenis === "jabatan" ? <FormJabatan jabatan={kini.jabatan} unitId={kini.unitId} simpul={simpul} onSelesai={onTutup} /> : null}
    </Modal>
  );
}

function unitKini(isi: Extract<IsiDialog, { readonly jenis: "unit" }>, simpul: readonly SimpulUnit[]): IsiDialog {
  return { ...isi, unit: simpul.find(({ unit }) => unit.id === isi.unit?.id)?.unit ?? isi.unit };
}

function jabatanKini(isi: Extract<IsiDialog, { readonly jenis: "jabatan" }>, semua: readonly Jabatan[]): IsiDialog {
  return { ...isi, jabatan: semua.find(({ id }) => id === isi.jabatan?.id) ?? isi.jabatan };
}

function judul(isi: IsiDialog): string {
  if (isi.jenis === "unit") return isi.unit ? TEKS_JABATAN.ubahUnit : TEKS_JABATAN.tambahUnit;
  return isi.jabatan ? TEKS_JABATAN.ubahJabatan : TEKS_JABATAN.tambahJabatan;
}
