import { Button, Modal, Stack, Text, Textarea, TextInput } from "@mantine/core";
import bahasa from "dayjs/locale/id";
import type { ReactNode } from "react";
import { TEKS_DIALOG_DOKUMEN as TEKS, TEKS_TINDAKAN_DOKUMEN } from "../../../core/text/dokumen";
import { TEKS_UMUM } from "../../../core/text/umum";
import { isianTeks, type BentukIsian } from "../../../core/draf";
import { useDraftForm } from "../../data/use-draft-form";
import { DraftNotice } from "../../ui/draft-notice";
import { FormActions } from "../../ui/form-actions";
import { DateField } from "../../ui/date-field";
import { JENIS_DOKUMEN, type DokumenApapun, type JenisDokumen } from "./jenis-dokumen";
import type { IsianTindakan } from "./use-tindakan";
import { ActionsFoot } from "../../ui/actions-foot";

export type TindakanBerisian = "ajukan" | "kembalikan" | "tetapkan" | "bukaLagi";

type Isian = { readonly teks: string; readonly tanggal: string };

const BENTUK: BentukIsian<Isian> = { teks: isianTeks, tanggal: isianTeks };

interface Props {
  readonly jenis: JenisDokumen;
  readonly tindakan: TindakanBerisian | null;
  readonly dokumen: DokumenApapun;
  readonly kesiapan: ReactNode;
  readonly hariIni: string;
  readonly sibuk: boolean;
  readonly onTutup: () => void;
  /** Does it; `selesai` is told when it was done. */
  readonly onLakukan: (isian: IsianTindakan, selesai: () => void) => void;
}

/** Asks for what an action needs: a note, number and date, or a reason. */
export function DialogTindakan(props: Props) {
  const { jenis, tindakan, dokumen, onTutup } = props;
  return (
    <Modal
      opened={tindakan !== null}
      onClose={onTutup}
      size={520}
      title={tindakan ? `${TEKS.judul[tindakan]}: ${JENIS_DOKUMEN[jenis].nama(dokumen)}` : ""}
    >
      {tindakan === "ajukan" ? <Pengajuan {...props} /> : tindakan ? <Isian key={tindakan} {...props} tindakan={tindakan} /> : null}
    </Modal>
  );
}

/** Submitting asks for nothing but the decision. */
function Pengajuan(props: Props) {
  return (
    <Stack gap="sm">
      <Text size="sm">{JENIS_DOKUMEN[props.jenis].teks.penjelasanTindakan.ajukan}</Text>
      {props.kesiapan}
      <ActionsFoot>
        <Button variant="default" onClick={props.onTutup}>
          {TEKS_UMUM.batal}
        </Button>
        <Button data-autofocus loading={props.sibuk} onClick={() => props.onLakukan({ tindakan: "ajukan" }, () => undefined)}>
          {TEKS_TINDAKAN_DOKUMEN.ajukan}
        </Button>
      </ActionsFoot>
    </Stack>
  );
}

/** Name of the draft of what an action on a document asks for. */
export const idDrafTindakan = (jenis: JenisDokumen, dokumen: Pick<DokumenApapun, "id">, tindakan: string): string =>
  `${JENIS_DOKUMEN[jenis].kunci}/${dokumen.id}/${tindakan}`;

function Isian(props: Props & { readonly tindakan: Exclude<TindakanBerisian, "ajukan"> }) {
  const { tindakan } = props;
  const wajib = (nilai: string | null): string | null => (nilai === null || nilai.trim() === "" ? TEKS.wajib : null);
  const { form, draf, kirim } = useDraftForm<Isian>({
    asal: {
      id: idDrafTindakan(props.jenis, props.dokumen, tindakan),
      bentuk: BENTUK,
      tersimpan: { teks: "", tanggal: props.hariIni },
      baru: true,
    },
    validate: { teks: wajib, tanggal: (nilai) => (tindakan === "tetapkan" ? wajib(nilai) : null) },
  });
  const lakukan = (isi: Isian): void => {
    const { teks, tanggal } = isi;
    const selesai = (): void => draf.tersimpan(isi);
    if (tindakan === "kembalikan") props.onLakukan({ tindakan, catatan: teks }, selesai);
    else if (tindakan === "tetapkan") props.onLakukan({ tindakan, nomor: teks, tanggal }, selesai);
    else props.onLakukan({ tindakan, alasan: teks }, selesai);
  };
  return (
    <form noValidate onSubmit={kirim(lakukan)}>
      <Stack gap="sm">
        <DraftNotice draf={draf} nama={(isian) => (isian === "tanggal" ? TEKS.tanggal : TEKS.alasan)} />
        <Text size="sm">{JENIS_DOKUMEN[props.jenis].teks.penjelasanTindakan[tindakan]}</Text>
        {tindakan === "tetapkan" ? (
          <>
            {props.kesiapan}
            <TextInput label={TEKS.nomor} required maxLength={120} data-autofocus {...form.getInputProps("teks")} />
            <DateField label={TEKS.tanggal} required locale={bahasa.name} {...form.getInputProps("tanggal")} />
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
        <FormActions busy={props.sibuk} draft={draf} oleh="pemeriksa" onCancel={props.onTutup} label={TEKS_TINDAKAN_DOKUMEN[tindakan]} />
      </Stack>
    </form>
  );
}
