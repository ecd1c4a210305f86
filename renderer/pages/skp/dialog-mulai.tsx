import { Group, Modal, MultiSelect, Radio, Stack } from "@mantine/core";
import bahasa from "dayjs/locale/id";
import { useState, type FormEvent } from "react";
import type { DaftarSkp } from "../../../core/contract/skp-hasil";
import { parsePlainDate, plainDate } from "../../../core/date";
import { isianDaftarTeks, isianPilihan, isianTeks } from "../../../core/draf";
import { formatAngka } from "../../../core/text/number";
import { LABEL_SKP } from "../../../core/text/skp";
import { TEKS_SKP as T } from "../../../core/text/skp-halaman";
import { tell } from "../../data/notice";
import { sentenceOf, useCommand } from "../../data/query";
import { useDraftState } from "../../data/use-draft";
import { DateField } from "../../ui/date-field";
import { DraftNotice } from "../../ui/draft-notice";
import { FormActions } from "../../ui/form-actions";

const DARI = ["tugas", "tahunLalu", "kosong"] as const;
type Isian = {
  readonly pegawai: readonly string[];
  readonly mulai: string;
  readonly selesai: string;
  readonly dari: (typeof DARI)[number];
};
const BENTUK = { pegawai: isianDaftarTeks, mulai: isianTeks, selesai: isianTeks, dari: isianPilihan(DARI) };
const NAMA: Readonly<Record<keyof Isian, string>> = {
  pegawai: T.untuk,
  mulai: LABEL_SKP.mulai,
  selesai: LABEL_SKP.selesai,
  dari: T.buatDari,
};

/** Begins the SKP of a year: of those who have none, or of the chosen among them. */
export function DialogMulai(props: { readonly buka: boolean; readonly daftar: DaftarSkp; readonly onTutup: () => void }) {
  return (
    <Modal opened={props.buka} onClose={props.onTutup} title={T.mulai} size="lg">
      <Formulir {...props} />
    </Modal>
  );
}

function Formulir({ daftar, onTutup }: { readonly daftar: DaftarSkp; readonly onTutup: () => void }) {
  const { tahun, belum } = daftar;
  const tambah = useCommand("skp.tambah", { toldInPlace: true });
  const [ditolak, setDitolak] = useState<string | null>(null);
  const { nilai, ubah, draf } = useDraftState<Isian>({
    id: `skp-mulai/${tahun}`,
    bentuk: BENTUK,
    tersimpan: { pegawai: [], mulai: plainDate(tahun, 1, 1) ?? "", selesai: plainDate(tahun, 12, 31) ?? "", dari: "tugas" },
    baru: true,
  });
  const kirim = (event: FormEvent): void => {
    event.preventDefault();
    const [mulai, selesai] = [parsePlainDate(nilai.mulai), parsePlainDate(nilai.selesai)];
    if (mulai === null || selesai === null || selesai < mulai) return setDitolak(`${LABEL_SKP.mulai}, ${LABEL_SKP.selesai}`);
    const dipilih = nilai.pegawai.length > 0 ? nilai.pegawai : belum.map(({ pegawaiId }) => pegawaiId);
    if (dipilih.length === 0) return setDitolak(T.untukBelum("0"));
    tambah.mutateAsync({ pegawaiId: dipilih, tahun, mulai, selesai, dari: nilai.dari }).then(
      ({ dibuat, dilewati }) => {
        draf.tersimpan(nilai);
        tell({ tone: "done", sentence: T.dibuat(formatAngka(dibuat.length), formatAngka(dilewati)) });
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
        <MultiSelect
          label={T.untuk}
          description={T.untukBelum(formatAngka(belum.length))}
          searchable
          clearable
          data-autofocus
          data={belum.map(({ pegawaiId, nama, jabatan }) => ({ value: pegawaiId, label: jabatan === "" ? nama : `${nama}, ${jabatan}` }))}
          value={[...nilai.pegawai]}
          onChange={(pegawai) => ubah({ pegawai })}
        />
        <Group grow>
          <DateField
            locale={bahasa.name}
            label={LABEL_SKP.mulai}
            value={parsePlainDate(nilai.mulai)}
            onChange={(hari) => ubah({ mulai: hari ?? "" })}
          />
          <DateField
            locale={bahasa.name}
            label={LABEL_SKP.selesai}
            value={parsePlainDate(nilai.selesai)}
            onChange={(hari) => ubah({ selesai: hari ?? "" })}
          />
        </Group>
        <Radio.Group
          label={T.buatDari}
          value={nilai.dari}
          onChange={(pilihan) => ubah({ dari: DARI.find((satu) => satu === pilihan) ?? "tugas" })}
        >
          <Stack gap={6} mt={4}>
            {DARI.map((satu) => (
              <Radio key={satu} value={satu} label={T.dari[satu]} />
            ))}
          </Stack>
        </Radio.Group>
        <FormActions busy={tambah.isPending} draft={draf} refused={ditolak} onCancel={onTutup} label={T.mulai} />
      </Stack>
    </form>
  );
}
