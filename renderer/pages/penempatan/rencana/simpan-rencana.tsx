import { Button, Modal, Select, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { IconDeviceFloppy } from "@tabler/icons-react";
import { useState } from "react";
import { useLocation } from "wouter";
import { isianTeks, type BentukIsian } from "../../../../core/draf";
import type { PilihanPenempatan } from "../../../../core/penempatan/pilihan";
import { TEKS_HALAMAN_RENCANA as T } from "../../../../core/text/rencana-halaman";
import { TEKS_UMUM } from "../../../../core/text/umum";
import { useCommand, useShell } from "../../../data/query";
import { useDraftForm } from "../../../data/use-draft-form";
import { DraftMark } from "../../../ui/draft-mark";
import { DraftNotice } from "../../../ui/draft-notice";
import { FormActions } from "../../../ui/form-actions";
import { useUndoNotice } from "../../../ui/undo-notice";

const D = T.dialogSimpan;
const DRAF = "rencana-penempatan/baru";
type Isian = { readonly ke: string; readonly nama: string; readonly catatan: string };
const BENTUK: BentukIsian<Isian> = { ke: isianTeks, nama: isianTeks, catatan: isianTeks };
const KOSONG: Isian = { ke: "", nama: "", catatan: "" };

/** Keeps what the analyst insists on under a name: as a new plan, or in the place of the limits of a draft. */
export function SimpanRencana({ pilihan }: { readonly pilihan: PilihanPenempatan }) {
  const [terbuka, setTerbuka] = useState(false);
  const tutup = (): void => setTerbuka(false);
  return (
    <>
      <Button size="xs" variant="default" leftSection={<IconDeviceFloppy size={16} aria-hidden />} onClick={() => setTerbuka(true)}>
        {T.simpan}
        <DraftMark id={DRAF} />
      </Button>
      <Modal opened={terbuka} onClose={tutup} size={520} title={D.judul}>
        {terbuka ? <Form pilihan={pilihan} onTutup={tutup} /> : null}
      </Modal>
    </>
  );
}

function Form({ pilihan, onTutup }: { readonly pilihan: PilihanPenempatan; readonly onTutup: () => void }) {
  const daftar = useShell("rencanaPenempatan.list", {});
  const simpan = useCommand("rencanaPenempatan.save", { toldInPlace: true });
  const beriTahu = useUndoNotice();
  const [, navigate] = useLocation();
  const drafRencana = (daftar.data ?? []).filter(({ keadaan }) => keadaan === "draf");
  const { form, draf, ditolak, kirim, menyimpan } = useDraftForm<Isian>({
    asal: { id: DRAF, bentuk: BENTUK, tersimpan: KOSONG, baru: true },
    validate: { nama: (isi: string) => (isi.trim() === "" ? TEKS_UMUM.wajibDiisi : null) },
  });
  const ditimpa = drafRencana.find(({ id }) => id === form.values.ke);
  const batasan = { kunci: [...pilihan.kunci], coret: [...pilihan.coret], penting: [...pilihan.penting] };
  return (
    <form
      noValidate
      onSubmit={kirim((nilai) => {
        const sasaran = ditimpa ? { id: ditimpa.id, revision: ditimpa.revision } : {};
        const { nama, catatan } = nilai;
        menyimpan(nilai, simpan.mutateAsync({ ...sasaran, nama, catatan, batasan }), ({ id }) => {
          onTutup();
          beriTahu(D.tersimpan(nama));
          navigate(`/penempatan/rencana/${id}`);
        });
      })}
    >
      <Stack gap="sm">
        <DraftNotice
          draf={draf}
          nama={(satu) => D[satu]}
          kata={(satu, nilai) => (satu === "ke" ? (ditimpa?.nama ?? D.baru) : String(nilai))}
        />
        {drafRencana.length === 0 ? null : (
          <Select
            label={D.ke}
            allowDeselect={false}
            data={[{ value: "", label: D.baru }, ...drafRencana.map(({ id, nama }) => ({ value: id, label: nama }))]}
            value={ditimpa?.id ?? ""}
            onChange={(ke) => {
              const satu = drafRencana.find(({ id }) => id === ke);
              form.setValues(satu ? { ke: satu.id, nama: satu.nama, catatan: satu.catatan } : KOSONG);
            }}
          />
        )}
        {ditimpa ? <Text size="sm">{D.ditimpa(ditimpa.nama)}</Text> : null}
        <TextInput label={D.nama} required data-autofocus placeholder={D.contoh} {...form.getInputProps("nama")} />
        <Textarea label={D.catatan} autosize minRows={2} maxRows={6} {...form.getInputProps("catatan")} />
        <FormActions busy={simpan.isPending} draft={draf} refused={ditolak} onCancel={onTutup} />
      </Stack>
    </form>
  );
}
