import { Modal } from "@mantine/core";
import type { Jabatan, Unit } from "../../../core/jabatan/jabatan";
import { TEKS_JABATAN } from "../../../core/text/jabatan";
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
  return (
    <Modal opened={isi !== null} onClose={onTutup} size={560} title={isi ? judul(isi) : ""} closeOnClickOutside={false}>
      {isi?.jenis === "unit" ? <FormUnit unit={isi.unit} indukId={isi.indukId} simpul={simpul} onSelesai={onTutup} /> : null}
      {isi?.jenis === "jabatan" ? <FormJabatan jabatan={isi.jabatan} unitId={isi.unitId} simpul={simpul} onSelesai={onTutup} /> : null}
    </Modal>
  );
}

function judul(isi: IsiDialog): string {
  if (isi.jenis === "unit") return isi.unit ? TEKS_JABATAN.ubahUnit : TEKS_JABATAN.tambahUnit;
  return isi.jabatan ? TEKS_JABATAN.ubahJabatan : TEKS_JABATAN.tambahJabatan;
}
