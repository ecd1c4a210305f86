import { Button, Group, SegmentedControl, Text, TextInput } from "@mantine/core";
import { isianPilihan, isianTeks } from "../../../core/draf";
import { JENIS_SEKRETARIAT, namaKop, type JenisSekretariat, type Kantor } from "../../../core/kantor";
import { TEKS_SAMBUTAN } from "../../../core/text/sambutan";
import { useCommand } from "../../data/query";
import { useDraftState, type AsalDraf } from "../../data/use-draft";

const T = TEKS_SAMBUTAN.kantor;

interface Isian {
  readonly jenis: JenisSekretariat;
  readonly nama: string;
}

const ASAL: AsalDraf<Isian> = {
  id: "mulai/kantor",
  bentuk: { jenis: isianPilihan(JENIS_SEKRETARIAT), nama: isianTeks },
  tersimpan: { jenis: "kabupaten", nama: "" },
  baru: true,
};

/** Kind and name of the office. What is typed is kept while it is not used yet. */
export function LangkahKantor(props: { readonly kantor: Kantor }) {
  const { kantor } = props;
  const simpan = useCommand("office.saveIdentity");
  const { nilai, ubah, draf } = useDraftState(ASAL);
  const { jenis, nama } = nilai;
  const kop = namaKop(jenis, nama);
  const terisi = nama.trim() !== "";
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!terisi) return;
        simpan.mutateAsync({ ...kantor, ...kop, namaInstansi: kantor.namaInstansi || kop.namaInstansi, dilihat: kantor }).then(
          () => draf.tersimpan(nilai),
          () => null,
        );
      }}
    >
      <Group gap="sm" align="flex-end">
        <SegmentedControl
          aria-label={T.jenis}
          data={JENIS_SEKRETARIAT.map((value) => ({ value, label: T.jenisPilihan[value] }))}
          value={jenis}
          onChange={(pilihan) => ubah({ jenis: pilihan })}
        />
        <TextInput
          label={T.isian[jenis]}
          maxLength={150}
          w={230}
          value={nama}
          onChange={(event) => ubah({ nama: event.currentTarget.value })}
        />
        <Button type="submit" loading={simpan.isPending} disabled={!terisi} title={terisi ? undefined : T.isiDahulu}>
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
