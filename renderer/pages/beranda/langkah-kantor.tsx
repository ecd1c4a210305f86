import { Button, Group, SegmentedControl, Text, TextInput } from "@mantine/core";
import { JENIS_SEKRETARIAT, namaKop, type Kantor } from "../../../core/kantor";
import { TEKS_SAMBUTAN } from "../../../core/text/sambutan";
import { useCommand } from "../../data/query";
import type { CatatanMulai } from "./langkah";

const T = TEKS_SAMBUTAN.kantor;

/** Kind and name of the office. What is typed is kept while it is not used yet. */
export function LangkahKantor(props: {
  readonly kantor: Kantor;
  readonly catatan: CatatanMulai;
  readonly catat: (ubahan: Partial<CatatanMulai>) => void;
}) {
  const { kantor, catatan, catat } = props;
  const simpan = useCommand("office.saveIdentity");
  const { jenis, nama } = catatan;
  const kop = namaKop(jenis, nama);
  const terisi = nama.trim() !== "";
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (terisi) simpan.mutate({ ...kantor, ...kop, namaInstansi: kantor.namaInstansi || kop.namaInstansi, dilihat: kantor });
      }}
    >
      <Group gap="sm" align="flex-end">
        <SegmentedControl
          aria-label={T.jenis}
          data={JENIS_SEKRETARIAT.map((value) => ({ value, label: T.jenisPilihan[value] }))}
          value={jenis}
          onChange={(pilihan) => catat({ jenis: pilihan })}
        />
        <TextInput
          label={T.isian[jenis]}
          maxLength={150}
          w={230}
          value={nama}
          onChange={(event) => catat({ nama: event.currentTarget.value })}
        />
        <Button type="submit" loading={simpan.isPending} disabled={!terisi}>
          {T.simpan}
        </Button>
      </Group>
      {terisi ? (
        <Text size="sm" c="dimmed" mt={6}>
          {T.menjadi(kop.namaKantor)}
        </Text>
      ) : null}
    </form>
  );
}
