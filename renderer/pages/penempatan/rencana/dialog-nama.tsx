import { Modal, Stack, Textarea, TextInput } from "@mantine/core";
import { isianTeks, type BentukIsian } from "../../../../core/draf";
import type { RencanaTersimpan } from "../../../../core/penempatan/rencana-tersimpan";
import { TEKS_HALAMAN_RENCANA as T } from "../../../../core/text/rencana-halaman";
import { TEKS_UMUM } from "../../../../core/text/umum";
import { useCommand } from "../../../data/query";
import { useDraftForm } from "../../../data/use-draft-form";
import { DraftNotice } from "../../../ui/draft-notice";
import { FormActions } from "../../../ui/form-actions";

type Isian = { readonly nama: string; readonly catatan: string };
const BENTUK: BentukIsian<Isian> = { nama: isianTeks, catatan: isianTeks };

/** The name and note of a plan; its limits stay. */
export function DialogNama(props: { readonly rencana: RencanaTersimpan | null; readonly onTutup: () => void }) {
  return (
    <Modal opened={props.rencana !== null} onClose={props.onTutup} size={520} title={T.ubahNama}>
      {props.rencana ? <Form rencana={props.rencana} onTutup={props.onTutup} /> : null}
    </Modal>
  );
}

function Form({ rencana, onTutup }: { readonly rencana: RencanaTersimpan; readonly onTutup: () => void }) {
  const simpan = useCommand("rencanaPenempatan.save", { toldInPlace: true });
  const { id, revision, nama, catatan } = rencana;
  const { form, draf, ditolak, kirim, menyimpan } = useDraftForm<Isian>({
    asal: { id: `rencana-penempatan/${id}`, bentuk: BENTUK, tersimpan: { nama, catatan } },
    validate: { nama: (isi: string) => (isi.trim() === "" ? TEKS_UMUM.wajibDiisi : null) },
  });
  return (
    <form noValidate onSubmit={kirim((nilai) => menyimpan(nilai, simpan.mutateAsync({ ...nilai, id, revision }), onTutup))}>
      <Stack gap="sm">
        <DraftNotice draf={draf} nama={(satu) => T.dialogSimpan[satu]} />
        <TextInput label={T.dialogSimpan.nama} required data-autofocus {...form.getInputProps("nama")} />
        <Textarea label={T.dialogSimpan.catatan} autosize minRows={2} maxRows={6} {...form.getInputProps("catatan")} />
        <FormActions busy={simpan.isPending} draft={draf} refused={ditolak} onCancel={onTutup} />
      </Stack>
    </form>
  );
}
