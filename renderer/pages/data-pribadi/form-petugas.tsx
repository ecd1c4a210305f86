import { Group, Select, SimpleGrid, Stack, Text, TextInput } from "@mantine/core";
import { isianTeks, type BentukIsian } from "../../../core/draf";
import type { IkhtisarPelindungan } from "../../../core/contract/pelindungan";
import { ISIAN_PETUGAS, ISIAN_ZONA, type IsianPetugas } from "../../../core/pelindungan/isian";
import { NAMA_ZONA } from "../../../core/pelindungan/saat";
import { TEKS_PELINDUNGAN as T } from "../../../core/text/pelindungan-halaman";
import { sebutanIsian, TEKS_ISIAN_PETUGAS, TEKS_ZONA } from "../../../core/text/penilaian-dampak";
import { tell } from "../../data/notice";
import { useCommand, useShell } from "../../data/query";
import { useDraftForm } from "../../data/use-draft-form";
import { DraftNotice } from "../../ui/draft-notice";
import { SaveChanges } from "../../ui/save-changes";
import { Sumber } from "../../ui/sumber";
import { Waiting } from "../../ui/waiting";

type Isian = Record<IsianPetugas | typeof ISIAN_ZONA, string>;
const KUNCI = [...ISIAN_PETUGAS, ISIAN_ZONA] as const;
const BENTUK = Object.fromEntries(KUNCI.map((kunci) => [kunci, isianTeks])) as BentukIsian<Isian>;

/** Who answers for personal data, and by whose clock. [pdp-petugas] */
export function FormPetugas({ ikhtisar }: { readonly ikhtisar: IkhtisarPelindungan }) {
  const tersimpan = useShell("isianPelindungan.daftar", {}).data;
  if (!tersimpan) return <Waiting />;
  const asal = { ...ikhtisar.petugas, zona: ikhtisar.zonaDipilih ? ikhtisar.zona : "" };
  return <Form asal={asal} revisi={new Map(tersimpan.map(({ id, revision }) => [id, revision]))} />;
}

function Form({ asal, revisi }: { readonly asal: Isian; readonly revisi: ReadonlyMap<string, number> }) {
  const simpan = useCommand("isianPelindungan.simpan", { toldInPlace: true });
  const { form, draf, ditolak, kirim, menyimpan } = useDraftForm<Isian>({
    asal: { id: "isian-pelindungan", bentuk: BENTUK, tersimpan: asal },
  });
  return (
    <form
      noValidate
      onSubmit={kirim((isian) =>
        menyimpan(isian, simpan.mutateAsync({ isian: KUNCI.map((id) => ({ id, revision: revisi.get(id) ?? null, isi: isian[id] })) }), () =>
          tell({ tone: "done", sentence: T.tersimpan(T.petugas.judul) }),
        ),
      )}
    >
      <Group gap={4} px="md" pt="md">
        <Text size="sm" c="dimmed">
          {T.petugas.penjelasan}
        </Text>
        <Sumber id="pdp-petugas" hal={T.petugas.judul} />
      </Group>
      <DraftNotice draf={draf} nama={(nama) => sebutanIsian(nama)} />
      <SimpleGrid cols={3} spacing="sm" p="md">
        {ISIAN_PETUGAS.map((kunci) => (
          <TextInput key={kunci} label={TEKS_ISIAN_PETUGAS[kunci]} maxLength={250} {...form.getInputProps(kunci)} />
        ))}
        <Select
          label={TEKS_ZONA}
          placeholder={T.petugas.zonaMesin}
          clearable
          data={[...NAMA_ZONA]}
          value={form.values.zona === "" ? null : form.values.zona}
          onChange={(zona) => form.setFieldValue("zona", zona ?? "")}
        />
      </SimpleGrid>
      <Stack px="md" pb="md" gap="xs">
        <SaveChanges busy={simpan.isPending} changed={draf.berubah} onCancel={draf.buang} refused={ditolak} />
      </Stack>
    </form>
  );
}
