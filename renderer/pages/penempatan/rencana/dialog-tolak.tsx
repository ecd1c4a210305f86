import { Modal, Stack, Textarea } from "@mantine/core";
import { isianTeks, type BentukIsian } from "../../../../core/draf";
import type { RencanaTersimpan } from "../../../../core/penempatan/rencana-tersimpan";
import { TEKS_HALAMAN_RENCANA } from "../../../../core/text/rencana-halaman";
import { TEKS_UMUM } from "../../../../core/text/umum";
import { useCommand } from "../../../data/query";
import { useDraftForm } from "../../../data/use-draft-form";
import { DraftNotice } from "../../../ui/draft-notice";
import { FormActions } from "../../../ui/form-actions";
import type { BarisKeputusan } from "./baris-keputusan";

const T = TEKS_HALAMAN_RENCANA.dialogTolak;
type Isian = { readonly alasan: string };
const BENTUK: BentukIsian<Isian> = { alasan: isianTeks };

interface Props {
  readonly rencana: RencanaTersimpan;
  readonly onTutup: () => void;
}

/** Why a proposed move is turned down. */
export function DialogTolak({ rencana, baris, onTutup }: Props & { readonly baris: BarisKeputusan | null }) {
  return (
    <Modal opened={baris !== null} onClose={onTutup} size={520} title={baris ? T.judul(baris.nama) : ""}>
      {baris ? <Form rencana={rencana} baris={baris} onTutup={onTutup} /> : null}
    </Modal>
  );
}

function Form({ rencana, baris, onTutup }: Props & { readonly baris: BarisKeputusan }) {
  const putuskan = useCommand("rencanaPenempatan.putuskan", { toldInPlace: true });
  const { pegawaiId, ke, tersimpan } = baris;
  const { form, draf, ditolak, kirim, menyimpan } = useDraftForm<Isian>({
    asal: { id: `tolak-usul/${rencana.id}/${pegawaiId}`, bentuk: BENTUK, tersimpan: { alasan: tersimpan?.alasan ?? "" } },
    validate: { alasan: (isi: string) => (isi.trim() === "" ? TEKS_UMUM.wajibDiisi : null) },
  });
  const dilihat = tersimpan && { id: tersimpan.id, revision: tersimpan.revision };
  const sasaran = { rencanaId: rencana.id, rencanaRevision: rencana.revision, pegawaiId, jabatanId: ke.id, dilihat };
  return (
    <form
      noValidate
      onSubmit={kirim((nilai) => menyimpan(nilai, putuskan.mutateAsync({ ...sasaran, ...nilai, keputusan: "tolak" }), onTutup))}
    >
      <Stack gap="sm">
        <DraftNotice draf={draf} nama={() => T.alasan} />
        <Textarea label={T.alasan} required data-autofocus autosize minRows={2} maxRows={6} {...form.getInputProps("alasan")} />
        <FormActions busy={putuskan.isPending} draft={draf} refused={ditolak} label={T.simpan} onCancel={onTutup} />
      </Stack>
    </form>
  );
}
