import { Select, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import type { Unit } from "../../../core/jabatan/jabatan";
import { TEKS_JABATAN } from "../../../core/text/jabatan";
import { TEKS_UMUM } from "../../../core/text/umum";
import { tell } from "../../data/notice";
import { useCommand } from "../../data/query";
import { FormActions } from "../../ui/form-actions";
import { unitDanBawahan, type SimpulUnit } from "./pohon";

const { isian } = TEKS_JABATAN;

/** The form of one unit, new (under `indukId`) or known. */
export function FormUnit(props: {
  readonly unit: Unit | null;
  readonly indukId: string | null;
  readonly simpul: readonly SimpulUnit[];
  readonly onSelesai: () => void;
}) {
  const { unit } = props;
  const simpan = useCommand("unit.save");
  const form = useForm({
    initialValues: { nama: unit?.nama ?? "", kode: unit?.kode ?? "", indukId: unit ? unit.indukId : props.indukId },
    validate: { nama: (nama) => (nama.trim() ? null : TEKS_UMUM.wajibDiisi) },
  });
  // A unit cannot stand below itself, so neither it nor its lower units are offered as its parent.
  const terlarang = unit ? unitDanBawahan(props.simpul, unit.id) : new Set<string>();
  const induk = props.simpul.filter((satu) => !terlarang.has(satu.unit.id)).map(({ unit: satu }) => ({ value: satu.id, label: satu.nama }));
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(({ nama, kode, indukId }) =>
        simpan.mutate(
          { ...(unit ? { id: unit.id, revision: unit.revision } : {}), nama, indukId, kode: kode.trim() || null },
          {
            onSuccess: (tersimpan) => {
              tell({ tone: "done", sentence: TEKS_JABATAN.tersimpan(tersimpan.nama) });
              props.onSelesai();
            },
          },
        ),
      )}
    >
      <Stack gap="sm">
        <TextInput label={isian.nama} required data-autofocus {...form.getInputProps("nama")} />
        <Select
          label={isian.induk}
          placeholder={isian.tanpaInduk}
          data={induk}
          clearable
          searchable
          limit={100}
          {...form.getInputProps("indukId")}
        />
        <TextInput label={isian.kode} {...form.getInputProps("kode")} />
        <FormActions busy={simpan.isPending} onCancel={props.onSelesai} />
      </Stack>
    </form>
  );
}
