import { Modal, Select, Stack, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import type { Skenario } from "../../../core/skenario/skenario";
import { TEKS_SKENARIO } from "../../../core/text/skenario";
import { TEKS_UMUM } from "../../../core/text/umum";
import { useCommand, useShell } from "../../data/query";
import { FormActions } from "../../ui/form-actions";

const { isian } = TEKS_SKENARIO;

/** A scenario to be named (no id) or named anew. */
export type KeteranganSkenario = Pick<Skenario, "nama" | "catatan" | "profilId"> & Partial<Pick<Skenario, "id" | "revision">>;

/** Name, note and profile of a scenario, in front of the page when one is given. */
export function DialogSkenario(props: {
  readonly isi: KeteranganSkenario | null;
  readonly onTutup: () => void;
  readonly onTersimpan?: (skenario: Skenario) => void;
}) {
  const { isi, onTutup } = props;
  return (
    <Modal
      opened={isi !== null}
      onClose={onTutup}
      size={520}
      title={isi?.id === undefined ? TEKS_SKENARIO.baru : TEKS_SKENARIO.ubahKeterangan}
    >
      {isi ? <FormSkenario isi={isi} onTutup={onTutup} onTersimpan={props.onTersimpan} /> : null}
    </Modal>
  );
}

function FormSkenario(props: {
  readonly isi: KeteranganSkenario;
  readonly onTutup: () => void;
  readonly onTersimpan: ((skenario: Skenario) => void) | undefined;
}) {
  const { isi, onTutup } = props;
  const profil = useShell("profil.list", {});
  const simpan = useCommand("skenario.save");
  const form = useForm({
    initialValues: { nama: isi.nama, catatan: isi.catatan, profilId: isi.profilId },
    validate: { nama: (nama: string) => (nama.trim() === "" ? TEKS_UMUM.wajibDiisi : null) },
  });
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((nilai) =>
        simpan.mutate(
          { ...nilai, id: isi.id, revision: isi.revision },
          {
            onSuccess: (skenario) => {
              onTutup();
              props.onTersimpan?.(skenario);
            },
          },
        ),
      )}
    >
      <Stack gap="sm">
        <TextInput label={isian.nama} required data-autofocus placeholder={TEKS_SKENARIO.contohNama} {...form.getInputProps("nama")} />
        <Textarea label={isian.catatan} autosize minRows={2} maxRows={6} {...form.getInputProps("catatan")} />
        <Select
          label={isian.profil}
          clearable
          placeholder={TEKS_SKENARIO.profilBerlaku}
          data={(profil.data?.profil ?? []).map(({ id, nama }) => ({ value: id, label: nama }))}
          {...form.getInputProps("profilId")}
        />
        <FormActions busy={simpan.isPending} onCancel={onTutup} />
      </Stack>
    </form>
  );
}
