import { Modal, Stack } from "@mantine/core";
import bahasa from "dayjs/locale/id";
import { useState, type FormEvent } from "react";
import type { TenggatSkp } from "../../../core/contract/skp-hasil";
import { parsePlainDate } from "../../../core/date";
import { isianTeks } from "../../../core/draf";
import { LABEL_SKP } from "../../../core/text/skp";
import { TEKS_SKP as T } from "../../../core/text/skp-halaman";
import { tell } from "../../data/notice";
import { sentenceOf, useCommand } from "../../data/query";
import { useDraftState } from "../../data/use-draft";
import { DateField } from "../../ui/date-field";
import { DraftNotice } from "../../ui/draft-notice";
import { FormActions } from "../../ui/form-actions";

type Isian = { readonly rencana: string; readonly penilaian: string };
const BENTUK = { rencana: isianTeks, penilaian: isianTeks };
const NAMA: Readonly<Record<keyof Isian, string>> = { rencana: LABEL_SKP.tenggatRencana, penilaian: LABEL_SKP.tenggatPenilaian };

interface Props {
  readonly tahun: number;
  readonly tenggat: TenggatSkp | null;
  readonly onTutup: () => void;
}

/** The last days of a year's SKP; empty ones are none. */
export function DialogTenggat({ buka, ...props }: Props & { readonly buka: boolean }) {
  return (
    <Modal opened={buka} onClose={props.onTutup} title={`${T.tenggat} ${props.tahun}`}>
      <Formulir {...props} />
    </Modal>
  );
}

function Formulir({ tahun, tenggat, onTutup }: Props) {
  const simpan = useCommand("skp.tenggat", { toldInPlace: true });
  const [ditolak, setDitolak] = useState<string | null>(null);
  const { nilai, ubah, draf } = useDraftState<Isian>({
    id: `skp-tenggat/${tahun}`,
    bentuk: BENTUK,
    tersimpan: { rencana: tenggat?.rencana ?? "", penilaian: tenggat?.penilaian ?? "" },
  });
  const kirim = (event: FormEvent): void => {
    event.preventDefault();
    const [rencana, penilaian] = [parsePlainDate(nilai.rencana), parsePlainDate(nilai.penilaian)];
    simpan.mutateAsync({ tahun, rencana, penilaian, revision: tenggat?.revision ?? null }).then(
      () => {
        draf.tersimpan(nilai);
        tell({ tone: "done", sentence: T.tenggatTersimpan });
        onTutup();
      },
      (sebab: unknown) => setDitolak(sentenceOf(sebab)),
    );
  };
  return (
    <form noValidate onSubmit={kirim}>
      <Stack gap="sm">
        <DraftNotice draf={draf} nama={(isian) => NAMA[isian]} kata={(_, isi) => String(isi)} />
        <DateField
          locale={bahasa.name}
          label={NAMA.rencana}
          value={parsePlainDate(nilai.rencana)}
          onChange={(hari) => ubah({ rencana: hari ?? "" })}
        />
        <DateField
          locale={bahasa.name}
          label={NAMA.penilaian}
          value={parsePlainDate(nilai.penilaian)}
          onChange={(hari) => ubah({ penilaian: hari ?? "" })}
        />
        <FormActions busy={simpan.isPending} draft={draf} refused={ditolak} onCancel={onTutup} />
      </Stack>
    </form>
  );
}
