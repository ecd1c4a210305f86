import { Autocomplete, Select, SimpleGrid, Text, TextInput } from "@mantine/core";
import type { PlainDate } from "../../../core/date";
import { denganYangAkan, type PegawaiPada } from "../../../core/pegawai/fakta";
import { JENIS_KELAMIN, namaLengkap, STATUS_PEGAWAI } from "../../../core/pegawai/pegawai";
import { GOLONGAN_PNS, GOLONGAN_PPPK } from "../../../core/pegawai/golongan";
import { TEKS_JENIS_KELAMIN, TEKS_PEGAWAI } from "../../../core/text/pegawai";
import { tell } from "../../data/notice";
import { useCommand } from "../../data/query";
import { useDraftForm } from "../../data/use-draft-form";
import { DraftNotice, sebagaiTeks } from "../../ui/draft-notice";
import { FormActions } from "../../ui/form-actions";
import { FormSection } from "../../ui/form-section";
import {
  akibatIsian,
  BENTUK_PEGAWAI,
  idDrafPegawai,
  isianDari,
  isianDariNip,
  masukanDari,
  nipBertentangan,
  periksaIsian,
  type IsianPegawai,
} from "./isian";
import { usePilihanJabatan } from "./use-pilihan-jabatan";

const { isian, kelompok } = TEKS_PEGAWAI;
const SEMUA_GOLONGAN = [...GOLONGAN_PNS.map((satu) => satu.kode), ...GOLONGAN_PPPK];

/** The form of one person, new or known. */
export function FormPegawai(props: {
  readonly pegawai: PegawaiPada | null;
  readonly hariIni: PlainDate;
  readonly onBatal: () => void;
  readonly onSelesai: (id: string) => void;
}) {
  const simpan = useCommand("pegawai.save", { toldInPlace: true });
  const { form, draf, ditolak, kirim, menyimpan } = useDraftForm<IsianPegawai>({
    asal: {
      id: idDrafPegawai(props.pegawai?.id ?? null),
      bentuk: BENTUK_PEGAWAI,
      tersimpan: isianDari(props.pegawai && denganYangAkan(props.pegawai)),
      baru: props.pegawai === null,
    },
    validate: periksaIsian,
    validateInputOnBlur: true,
    onValuesChange: (kini, lama) => {
      const dariNip = kini.nip === lama.nip ? {} : isianDariNip(kini);
      if (Object.keys(dariNip).length > 0) form.setValues(dariNip);
    },
  });
  const jabatan = usePilihanJabatan();
  const teks = (nama: Exclude<keyof IsianPegawai, "jabatanId">) => ({ label: isian[nama], ...form.getInputProps(nama) });
  const tanggal = (nama: "tanggalLahir" | "tmtGolongan" | "tmtJabatan" | "tmtStatus" | "tmtKedudukan") => ({
    ...teks(nama),
    placeholder: TEKS_PEGAWAI.formatTanggal,
  });
  return (
    <form
      noValidate
      onSubmit={kirim((nilai) => {
        const masukan = masukanDari(nilai, props.pegawai);
        if (!masukan) return;
        menyimpan(nilai, simpan.mutateAsync(masukan), (tersimpan) => {
          tell({ tone: "done", sentence: TEKS_PEGAWAI.tersimpan(namaLengkap(tersimpan)) });
          props.onSelesai(tersimpan.id);
        });
      })}
    >
      <DraftNotice
        draf={draf}
        nama={(nama) => (nama === "jabatanId" ? isian.jabatan : isian[nama])}
        kata={(nama, nilai) => kataIsian(nama, nilai, jabatan)}
      />
      <FormSection title={kelompok.pribadi}>
        <TextInput {...teks("nip")} description={TEKS_PEGAWAI.petunjukNip} inputMode="numeric" data-autofocus />
        {nipBertentangan(form.values) ? <TextInput {...teks("catatanNip")} description={TEKS_PEGAWAI.petunjukCatatanNip} /> : null}
        <TextInput {...teks("nama")} required />
        <SimpleGrid cols={2} spacing="sm">
          <TextInput {...teks("gelarDepan")} />
          <TextInput {...teks("gelarBelakang")} />
          <TextInput {...teks("tempatLahir")} />
          <TextInput {...tanggal("tanggalLahir")} />
          <Select
            {...teks("jenisKelamin")}
            clearable
            data={JENIS_KELAMIN.map((satu) => ({ value: satu, label: TEKS_JENIS_KELAMIN[satu] }))}
          />
        </SimpleGrid>
      </FormSection>
      <FormSection title={kelompok.jabatan}>
        <Select label={isian.jabatan} {...form.getInputProps("jabatanId")} data={jabatan} searchable clearable limit={100} />
        <SimpleGrid cols={2} spacing="sm">
          <TextInput {...tanggal("tmtJabatan")} />
        </SimpleGrid>
      </FormSection>
      <FormSection title={kelompok.kepegawaian}>
        <SimpleGrid cols={2} spacing="sm">
          <Select {...teks("status")} required data={STATUS_PEGAWAI} allowDeselect={false} />
          <TextInput {...tanggal("tmtStatus")} />
          <TextInput {...teks("kedudukanHukum")} />
          <TextInput {...tanggal("tmtKedudukan")} />
          <Autocomplete {...teks("golongan")} size="xs" data={SEMUA_GOLONGAN} />
          <TextInput {...tanggal("tmtGolongan")} />
          <TextInput {...teks("masaKerjaTahun")} inputMode="numeric" />
          <TextInput {...teks("masaKerjaBulan")} inputMode="numeric" />
        </SimpleGrid>
      </FormSection>
      <FormSection title={kelompok.pendidikan}>
        <SimpleGrid cols={2} spacing="sm">
          <TextInput {...teks("tingkatPendidikan")} />
          <TextInput {...teks("tahunLulus")} inputMode="numeric" />
        </SimpleGrid>
        <TextInput {...teks("pendidikan")} />
      </FormSection>
      {akibatIsian(form.values, props.pegawai, props.hariIni).map((kalimat) => (
        <Text key={kalimat} size="xs" c="dimmed" role="status">
          {kalimat}
        </Text>
      ))}
      <FormActions busy={simpan.isPending} draft={draf} refused={ditolak} onCancel={props.onBatal} />
    </form>
  );
}

function kataIsian(nama: keyof IsianPegawai, nilai: unknown, jabatan: ReturnType<typeof usePilihanJabatan>): string {
  if (nama === "jabatanId") return jabatan.find(({ value }) => value === nilai)?.label ?? "";
  const kelamin = nama === "jenisKelamin" ? JENIS_KELAMIN.find((satu) => satu === nilai) : undefined;
  return kelamin === undefined ? sebagaiTeks(nama, nilai) : TEKS_JENIS_KELAMIN[kelamin];
}
