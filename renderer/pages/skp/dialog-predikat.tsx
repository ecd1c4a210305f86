import { Modal, Select, Stack, TextInput } from "@mantine/core";
import { useState, type FormEvent } from "react";
import type { SkpBaris } from "../../../core/contract/skp-hasil";
import { isianPilihan, isianTeks } from "../../../core/draf";
import { namaLengkap } from "../../../core/pegawai/pegawai";
import { PREDIKAT, type Predikat } from "../../../core/skp/predikat";
import { skpPenerima } from "../../../core/skp/skp";
import { TEKS_PREDIKAT } from "../../../core/text/skp";
import { TEKS_SKP as T } from "../../../core/text/skp-halaman";
import { WAJIB_DIISI } from "../../../core/text/umum";
import { tell } from "../../data/notice";
import { sentenceOf, useCommand, useShell } from "../../data/query";
import { useDraftState } from "../../data/use-draft";
import { DraftNotice } from "../../ui/draft-notice";
import { FormActions } from "../../ui/form-actions";

type Isian = { readonly pegawai: string; readonly predikat: Predikat; readonly asal: string };
const BENTUK = { pegawai: isianTeks, predikat: isianPilihan(PREDIKAT), asal: isianTeks };
const NAMA: Readonly<Record<keyof Isian, string>> = { pegawai: T.untuk, predikat: T.kolom.predikat, asal: T.asal };

interface Props {
  readonly tahun: number;
  /** Every SKP of the year, as the list shows them. */
  readonly skp: readonly SkpBaris[];
  readonly onTutup: () => void;
}

/** A predikat that was given elsewhere, without a form. */
export function DialogPredikat(props: Props & { readonly buka: boolean }) {
  return (
    <Modal opened={props.buka} onClose={props.onTutup} title={`${T.catatPredikat} ${props.tahun}`}>
      <Formulir {...props} />
    </Modal>
  );
}

function Formulir({ tahun, skp, onTutup }: Props) {
  const orang = useShell("pegawai.list", {});
  const simpan = useCommand("skp.predikat", { toldInPlace: true });
  const [ditolak, setDitolak] = useState<string | null>(null);
  const { nilai, ubah, draf } = useDraftState<Isian>({
    id: `skp-predikat/${tahun}`,
    bentuk: BENTUK,
    tersimpan: { pegawai: "", predikat: "baik", asal: "e-Kinerja" },
    baru: true,
  });
  const kirim = (event: FormEvent): void => {
    event.preventDefault();
    if (nilai.pegawai === "") return setDitolak(WAJIB_DIISI);
    const ada = skpPenerima(skp, nilai.pegawai);
    const dilihat = ada && { id: ada.id, revision: ada.revision };
    simpan.mutateAsync({ pegawaiId: nilai.pegawai, tahun, predikat: nilai.predikat, asal: nilai.asal, dilihat }).then(
      () => {
        draf.tersimpan(nilai);
        const dicatat = orang.data?.find(({ id }) => id === nilai.pegawai);
        tell({ tone: "done", sentence: T.predikatTersimpan(dicatat ? namaLengkap(dicatat) : "") });
        onTutup();
      },
      (sebab: unknown) => setDitolak(sentenceOf(sebab)),
    );
    return undefined;
  };
  return (
    <form noValidate onSubmit={kirim}>
      <Stack gap="sm">
        <DraftNotice draf={draf} nama={(isian) => NAMA[isian]} kata={(_, isi) => String(isi)} />
        <Select
          label={T.untuk}
          required
          searchable
          data-autofocus
          data={(orang.data ?? []).map((satu) => ({ value: satu.id, label: namaLengkap(satu) }))}
          value={nilai.pegawai || null}
          onChange={(pilihan) => ubah({ pegawai: pilihan ?? "" })}
        />
        <Select
          label={T.kolom.predikat}
          allowDeselect={false}
          data={PREDIKAT.map((value) => ({ value, label: TEKS_PREDIKAT[value] }))}
          value={nilai.predikat}
          onChange={(pilihan) => ubah({ predikat: PREDIKAT.find((satu) => satu === pilihan) ?? "baik" })}
        />
        <TextInput label={T.asal} maxLength={200} value={nilai.asal} onChange={(event) => ubah({ asal: event.currentTarget.value })} />
        <FormActions busy={simpan.isPending} draft={draf} refused={ditolak} onCancel={onTutup} />
      </Stack>
    </form>
  );
}
