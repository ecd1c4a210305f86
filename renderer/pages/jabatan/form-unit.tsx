import { Select, Stack, TextInput } from "@mantine/core";
import { isianTeks, isianTeksAtauKosong, type BentukIsian } from "../../../core/draf";
import type { Unit } from "../../../core/jabatan/jabatan";
import { TEKS_JABATAN } from "../../../core/text/jabatan";
import { tell } from "../../data/notice";
import { useCommand } from "../../data/query";
import { useDraftForm } from "../../data/use-draft-form";
import { DraftNotice } from "../../ui/draft-notice";
import { FormActions } from "../../ui/form-actions";
import { galatNama } from "../../ui/galat-nama";
import { unitDanBawahan, type SimpulUnit } from "./pohon";

const { isian } = TEKS_JABATAN;

type Isian = { readonly nama: string; readonly kode: string; readonly indukId: string | null };

const BENTUK: BentukIsian<Isian> = { nama: isianTeks, kode: isianTeks, indukId: isianTeksAtauKosong };

/** Name of the draft of one unit; null for a new one. */
export const idDrafUnit = (id: string | null): string => `unit/${id ?? "baru"}`;

/** The form of one unit, new (under `indukId`) or known. */
export function FormUnit(props: {
  readonly unit: Unit | null;
  readonly indukId: string | null;
  readonly simpul: readonly SimpulUnit[];
  readonly onSelesai: () => void;
}) {
  const { unit } = props;
  const simpan = useCommand("unit.save", { toldInPlace: true });
  const { form, draf, ditolak, kirim, menyimpan } = useDraftForm<Isian>({
    asal: {
      id: idDrafUnit(unit?.id ?? null),
      bentuk: BENTUK,
      baru: unit === null,
      tersimpan: { nama: unit?.nama ?? "", kode: unit?.kode ?? "", indukId: unit ? unit.indukId : props.indukId },
    },
    validate: { nama: galatNama },
  });
  // A unit cannot stand below itself, so neither it nor its lower units are offered as its parent.
  const terlarang = unit ? unitDanBawahan(props.simpul, unit.id) : new Set<string>();
  const induk = props.simpul.filter((satu) => !terlarang.has(satu.unit.id)).map(({ unit: satu }) => ({ value: satu.id, label: satu.nama }));
  return (
    <form
      noValidate
      onSubmit={kirim((nilai) =>
        menyimpan(
          nilai,
          simpan.mutateAsync({
            ...(unit ? { id: unit.id, revision: unit.revision } : {}),
            nama: nilai.nama,
            indukId: nilai.indukId,
            kode: nilai.kode.trim() || null,
          }),
          (tersimpan) => {
            tell({ tone: "done", sentence: TEKS_JABATAN.tersimpan(tersimpan.nama) });
            props.onSelesai();
          },
        ),
      )}
    >
      <Stack gap="sm">
        <DraftNotice
          draf={draf}
          nama={(nama) => (nama === "indukId" ? isian.induk : isian[nama])}
          kata={(nama, nilai) =>
            nama === "indukId" ? (props.simpul.find((satu) => satu.unit.id === nilai)?.unit.nama ?? isian.tanpaInduk) : String(nilai)
          }
        />
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
        <FormActions busy={simpan.isPending} draft={draf} refused={ditolak} onCancel={props.onSelesai} />
      </Stack>
    </form>
  );
}
