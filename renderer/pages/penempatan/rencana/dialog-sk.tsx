import { Modal, Stack, Text, TextInput } from "@mantine/core";
import { isianTeks, isianTeksAtauKosong, type BentukIsian } from "../../../../core/draf";
import { parsePlainDate } from "../../../../core/date";
import type { RencanaTersimpan, UsulTersimpan } from "../../../../core/penempatan/rencana-tersimpan";
import { TEKS_HALAMAN_RENCANA } from "../../../../core/text/rencana-halaman";
import { TEKS_UMUM } from "../../../../core/text/umum";
import { useCommand } from "../../../data/query";
import { useDraftForm } from "../../../data/use-draft-form";
import { DateField } from "../../../ui/date-field";
import { DraftNotice } from "../../../ui/draft-notice";
import { FormActions } from "../../../ui/form-actions";
import type { BarisKeputusan } from "./baris-keputusan";

const T = TEKS_HALAMAN_RENCANA.dialogSk;
type Isian = { readonly nomorSk: string; readonly tmt: string | null };
const BENTUK: BentukIsian<Isian> = { nomorSk: isianTeks, tmt: isianTeksAtauKosong };

interface Props {
  readonly rencana: RencanaTersimpan;
  readonly onTutup: () => void;
}

/** The decree of an accepted move: its number, and from which day on the person holds the post. */
export function DialogSk({ rencana, baris, onTutup }: Props & { readonly baris: BarisKeputusan | null }) {
  const tersimpan = baris?.tersimpan ?? null;
  return (
    <Modal opened={tersimpan !== null} onClose={onTutup} size={520} title={baris ? T.judul(baris.nama) : ""}>
      {tersimpan ? <Form rencana={rencana} usul={tersimpan} onTutup={onTutup} /> : null}
    </Modal>
  );
}

function Form({ rencana, usul, onTutup }: Props & { readonly usul: UsulTersimpan }) {
  const catat = useCommand("rencanaPenempatan.sk", { toldInPlace: true });
  const { id, revision, palingAwal, ke } = usul;
  const { form, draf, ditolak, kirim, menyimpan } = useDraftForm<Isian>({
    asal: { id: `sk-usul/${rencana.id}/${id}`, bentuk: BENTUK, tersimpan: { nomorSk: "", tmt: null }, baru: true },
    validate: {
      nomorSk: (isi: string) => (isi.trim() === "" ? TEKS_UMUM.wajibDiisi : null),
      tmt: (isi: string | null) => (isi === null ? TEKS_UMUM.wajibDiisi : null),
    },
  });
  const tmt = parsePlainDate(form.values.tmt ?? "");
  return (
    <form
      noValidate
      onSubmit={kirim((nilai) =>
        menyimpan(nilai, catat.mutateAsync({ id, revision, nomorSk: nilai.nomorSk, tmt: nilai.tmt ?? "" }), onTutup),
      )}
    >
      <Stack gap="sm">
        <Text size="sm">{T.jelas(ke.nama)}</Text>
        <DraftNotice draf={draf} nama={(satu) => (satu === "tmt" ? T.tmt : T.nomor)} />
        <TextInput label={T.nomor} required data-autofocus {...form.getInputProps("nomorSk")} />
        <DateField label={T.tmt} required {...form.getInputProps("tmt")} />
        {tmt !== null && tmt < palingAwal ? (
          <Text size="sm" role="status">
            {T.mendahului(palingAwal)}
          </Text>
        ) : null}
        <FormActions busy={catat.isPending} draft={draf} refused={ditolak} label={T.simpan} onCancel={onTutup} />
      </Stack>
    </form>
  );
}
