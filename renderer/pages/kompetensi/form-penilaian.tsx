import { Group, Radio, Select, Stack, TextInput } from "@mantine/core";
import type { KompetensiKantor } from "../../../core/contract/kompetensi";
import { parsePlainDate } from "../../../core/date";
import { isianPilihan, isianTeks, type BentukIsian } from "../../../core/draf";
import { kunciKompetensi, namaLevel } from "../../../core/kompetensi/kamus";
import { BUKTI_PENILAIAN, URUTAN_BUKTI, type BuktiPenilaian, type Penilaian } from "../../../core/kompetensi/penilaian";
import { TEKS_HALAMAN_KOMPETENSI as T, TEKS_PENILAIAN as P } from "../../../core/text/kompetensi-halaman";
import { tell } from "../../data/notice";
import { useCommand } from "../../data/query";
import { useDraftForm } from "../../data/use-draft-form";
import { DateField } from "../../ui/date-field";
import { DraftNotice } from "../../ui/draft-notice";
import { FormActions } from "../../ui/form-actions";
import { TombolTulis } from "../../ui/tombol-tulis";

type Isian = {
  readonly kunci: string;
  readonly level: string;
  readonly tanggal: string;
  readonly bukti: BuktiPenilaian;
  readonly sampai: string;
  readonly sumber: string;
};

const BENTUK: BentukIsian<Isian> = {
  kunci: isianTeks,
  level: isianTeks,
  tanggal: isianTeks,
  bukti: isianPilihan(URUTAN_BUKTI),
  sampai: isianTeks,
  sumber: isianTeks,
};

const LABEL: Readonly<Record<keyof Isian, string>> = {
  kunci: T.kompetensi,
  level: P.tingkat,
  tanggal: P.tanggal,
  bukti: P.bukti,
  sampai: P.sampai,
  sumber: P.sumber,
};

/** One assessment, new or known; beside each level stands what it means. */
export function FormPenilaian(props: {
  readonly kantor: KompetensiKantor;
  readonly pegawaiId: string;
  readonly penilaian: Penilaian | null;
  readonly kunci: string;
  readonly onSelesai: () => void;
}) {
  const { kantor, pegawaiId, penilaian } = props;
  const simpan = useCommand("kompetensi.nilai", { toldInPlace: true });
  const hapus = useCommand("kompetensi.nilaiHapus");
  const tersimpan: Isian = {
    kunci: penilaian ? kunciKompetensi(penilaian) : props.kunci,
    level: penilaian ? String(penilaian.level) : "",
    tanggal: penilaian?.tanggal ?? "",
    bukti: penilaian?.bukti ?? "dinilai",
    sampai: penilaian?.sampai ?? "",
    sumber: penilaian?.sumber ?? "",
  };
  const { form, draf, ditolak, kirim, menyimpan } = useDraftForm<Isian>({
    asal: {
      id: `penilaian-kompetensi/${pegawaiId}/${penilaian?.id ?? "baru"}`,
      bentuk: BENTUK,
      tersimpan,
      baru: penilaian === null,
    },
    validate: {
      kunci: (nilai) => (nilai === "" ? T.kompetensi : null),
      level: (nilai) => (nilai === "" ? P.pilihLevel : null),
      tanggal: (nilai) => (parsePlainDate(nilai) === null ? P.wajib : null),
    },
  });
  const kompetensi = kantor.kamus.find(({ kunci }) => kunci === form.values.kunci);
  return (
    <form
      noValidate
      onSubmit={kirim((isi) =>
        menyimpan(
          isi,
          simpan.mutateAsync({
            ...(penilaian ? { id: penilaian.id, revision: penilaian.revision } : {}),
            pegawaiId,
            kunci: isi.kunci,
            level: Number(isi.level),
            tanggal: isi.tanggal,
            bukti: isi.bukti,
            sampai: isi.sampai === "" ? null : isi.sampai,
            sumber: isi.sumber,
          }),
          () => {
            tell({ tone: "done", sentence: P.tersimpan });
            props.onSelesai();
          },
        ),
      )}
    >
      <Stack gap="sm">
        <DraftNotice draf={draf} nama={(nama) => LABEL[nama]} kata={(_, nilai) => String(nilai)} />
        <Select
          label={LABEL.kunci}
          required
          searchable
          data-autofocus={props.kunci === "" || undefined}
          data={kantor.kamus.map(({ kunci, nama }) => ({ value: kunci, label: nama }))}
          {...form.getInputProps("kunci")}
        />
        <Radio.Group label={LABEL.level} required {...form.getInputProps("level")}>
          <Stack gap={4} mt={4}>
            {[0, 1, 2, 3, 4, 5].map((level) => (
              <Radio
                key={level}
                value={String(level)}
                label={level === 0 ? "0" : `${level} ${namaLevel(level)}`}
                description={level === 0 ? undefined : (kompetensi?.arti[level - 1] ?? "")}
              />
            ))}
          </Stack>
        </Radio.Group>
        <DateField
          label={LABEL.tanggal}
          required
          {...form.getInputProps("tanggal")}
          value={form.values.tanggal || null}
          onChange={(nilai) => form.setFieldValue("tanggal", nilai ?? "")}
        />
        <Select
          label={LABEL.bukti}
          allowDeselect={false}
          data={URUTAN_BUKTI.map((value) => ({ value, label: BUKTI_PENILAIAN[value] }))}
          {...form.getInputProps("bukti")}
        />
        <DateField
          clearable
          label={LABEL.sampai}
          {...form.getInputProps("sampai")}
          value={form.values.sampai || null}
          onChange={(nilai) => form.setFieldValue("sampai", nilai ?? "")}
        />
        <TextInput label={LABEL.sumber} maxLength={250} {...form.getInputProps("sumber")} />
        {penilaian === null ? null : (
          <Group>
            <TombolTulis
              variant="subtle"
              color="red"
              onClick={() => hapus.mutate({ id: penilaian.id, revision: penilaian.revision }, { onSuccess: props.onSelesai })}
            >
              {T.hapus}
            </TombolTulis>
          </Group>
        )}
        <FormActions busy={simpan.isPending} draft={draf} refused={ditolak} onCancel={props.onSelesai} />
      </Stack>
    </form>
  );
}
