import { Button, Modal, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { DatePickerInput } from "@mantine/dates";
import { useForm } from "@mantine/form";
import bahasa from "dayjs/locale/id";
import { TEKS_DIALOG_DOKUMEN as TEKS, TEKS_TINDAKAN_DOKUMEN } from "../../../core/text/dokumen";
import { namaDokumen } from "../../../core/text/keadaan-dokumen";
import { TEKS_UMUM } from "../../../core/text/umum";
import type { DokumenAbk } from "../../../core/contract/dokumen";
import type { IsianTindakan } from "./use-tindakan";
import { ActionsFoot } from "../../ui/actions-foot";

export type TindakanBerisian = "kembalikan" | "tetapkan" | "bukaLagi";

interface Props {
  readonly tindakan: TindakanBerisian | null;
  readonly dokumen: DokumenAbk;
  readonly hariIni: string;
  readonly sibuk: boolean;
  readonly onTutup: () => void;
  readonly onLakukan: (isian: IsianTindakan) => void;
}

/** Asks for what an action needs: a note, number and date, or a reason. */
export function DialogTindakan(props: Props) {
  const { tindakan, dokumen, onTutup } = props;
  return (
    <Modal
      opened={tindakan !== null}
      onClose={onTutup}
      size={460}
      title={tindakan ? `${TEKS.judul[tindakan]}: ${namaDokumen(dokumen)}` : ""}
    >
      {tindakan ? <Isian {...props} tindakan={tindakan} /> : null}
    </Modal>
  );
}

function Isian(props: Props & { readonly tindakan: TindakanBerisian }) {
  const { tindakan } = props;
  const wajib = (nilai: string | null): string | null => (nilai === null || nilai.trim() === "" ? TEKS.wajib : null);
  const form = useForm({
    initialValues: { teks: "", tanggal: props.hariIni },
    validate: { teks: wajib, tanggal: (nilai) => (tindakan === "tetapkan" ? wajib(nilai) : null) },
  });
  const kirim = ({ teks, tanggal }: { readonly teks: string; readonly tanggal: string }): void => {
    if (tindakan === "kembalikan") props.onLakukan({ tindakan, catatan: teks });
    else if (tindakan === "tetapkan") props.onLakukan({ tindakan, nomor: teks, tanggal });
    else props.onLakukan({ tindakan, alasan: teks });
  };
  return (
    <form noValidate onSubmit={form.onSubmit(kirim)}>
      <Stack gap="sm">
        <Text size="sm">{TEKS.penjelasan[tindakan]}</Text>
        {tindakan === "tetapkan" ? (
          <>
            <TextInput label={TEKS.nomor} required maxLength={120} data-autofocus {...form.getInputProps("teks")} />
            <DatePickerInput
              label={TEKS.tanggal}
              required
              locale={bahasa.name}
              valueFormat="D MMMM YYYY"
              {...form.getInputProps("tanggal")}
            />
          </>
        ) : (
          <Textarea
            label={tindakan === "kembalikan" ? TEKS.catatan : TEKS.alasan}
            required
            autosize
            minRows={3}
            maxRows={8}
            maxLength={1_000}
            data-autofocus
            {...form.getInputProps("teks")}
          />
        )}
        <ActionsFoot>
          <Button variant="default" onClick={props.onTutup}>
            {TEKS_UMUM.batal}
          </Button>
          <Button type="submit" loading={props.sibuk}>
            {TEKS_TINDAKAN_DOKUMEN[tindakan]}
          </Button>
        </ActionsFoot>
      </Stack>
    </form>
  );
}
