import { Modal, Select, Stack, Textarea, TextInput } from "@mantine/core";
import { isianTeks, isianTeksAtauKosong, type BentukIsian } from "../../../core/draf";
import type { Skenario } from "../../../core/skenario/skenario";
import { TEKS_SKENARIO } from "../../../core/text/skenario";
import { TEKS_UMUM } from "../../../core/text/umum";
import { useCommand, useShell } from "../../data/query";
import { useDraftForm } from "../../data/use-draft-form";
import { DraftNotice } from "../../ui/draft-notice";
import { FormActions } from "../../ui/form-actions";

const { isian } = TEKS_SKENARIO;

/** A scenario to be named (no id) or named anew. */
export type KeteranganSkenario = Pick<Skenario, "nama" | "catatan" | "profilId"> & Partial<Pick<Skenario, "id" | "revision">>;

type Isian = { readonly nama: string; readonly catatan: string; readonly profilId: string | null };

const BENTUK: BentukIsian<Isian> = { nama: isianTeks, catatan: isianTeks, profilId: isianTeksAtauKosong };

/** Name of the draft of one scenario; a new one may begin as a copy, under the name that is proposed for it. */
export function idDrafSkenario({ id, nama }: Pick<KeteranganSkenario, "id" | "nama">): string {
  if (id !== undefined) return `skenario/${id}`;
  return nama === "" ? "skenario/baru" : `skenario/salinan/${nama}`;
}

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
  const simpan = useCommand("skenario.save", { toldInPlace: true });
  const { form, draf, ditolak, kirim, menyimpan } = useDraftForm<Isian>({
    asal: {
      id: idDrafSkenario(isi),
      bentuk: BENTUK,
      tersimpan: { nama: isi.nama, catatan: isi.catatan, profilId: isi.profilId },
      baru: isi.id === undefined,
    },
    validate: { nama: (nama: string) => (nama.trim() === "" ? TEKS_UMUM.wajibDiisi : null) },
  });
  return (
    <form
      noValidate
      onSubmit={kirim((nilai) =>
        menyimpan(nilai, simpan.mutateAsync({ ...nilai, id: isi.id, revision: isi.revision }), (skenario) => {
          onTutup();
          props.onTersimpan?.(skenario);
        }),
      )}
    >
      <Stack gap="sm">
        <DraftNotice
          draf={draf}
          nama={(nama) => (nama === "profilId" ? isian.profil : isian[nama])}
          kata={(nama, nilai) => (nama === "profilId" ? (profil.data?.profil.find(({ id }) => id === nilai)?.nama ?? "") : String(nilai))}
        />
        <TextInput label={isian.nama} required data-autofocus placeholder={TEKS_SKENARIO.contohNama} {...form.getInputProps("nama")} />
        <Textarea label={isian.catatan} autosize minRows={2} maxRows={6} {...form.getInputProps("catatan")} />
        <Select
          label={isian.profil}
          clearable
          placeholder={TEKS_SKENARIO.profilBerlaku}
          data={(profil.data?.profil ?? []).map(({ id, nama }) => ({ value: id, label: nama }))}
          {...form.getInputProps("profilId")}
        />
        <FormActions busy={simpan.isPending} draft={draf} refused={ditolak} onCancel={onTutup} />
      </Stack>
    </form>
  );
}
