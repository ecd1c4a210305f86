import { Group, List, Stack, Text, Textarea } from "@mantine/core";
import { isianTeks, type BentukIsian } from "../../../core/draf";
import { ISIAN_DAMPAK, type IsianDampak } from "../../../core/pelindungan/isian";
import { TEKS_PELINDUNGAN } from "../../../core/text/pelindungan-halaman";
import { BAGIAN_DAMPAK, BANYAK_ISIAN_DAMPAK, sebutanIsian, TANYA_DAMPAK } from "../../../core/text/penilaian-dampak";
import { useNaskahHalaman } from "../../data/naskah";
import { tell } from "../../data/notice";
import { useCommand, useShell } from "../../data/query";
import { useDraftForm } from "../../data/use-draft-form";
import { DraftNotice } from "../../ui/draft-notice";
import { LoadError } from "../../ui/load-error";
import { SaveChanges } from "../../ui/save-changes";
import { Section } from "../../ui/section";
import { Sumber } from "../../ui/sumber";
import { Waiting } from "../../ui/waiting";

const T = TEKS_PELINDUNGAN.dampak;

type Isian = Record<IsianDampak, string>;
const BENTUK = Object.fromEntries(ISIAN_DAMPAK.map((id) => [id, isianTeks])) as BentukIsian<Isian>;

/** The assessment: what the program does stands written, what only the office knows is asked. [pdp-penilaian-dampak] */
export function BagianDampak() {
  const tersimpan = useShell("isianPelindungan.daftar", {});
  useNaskahHalaman({ judul: TEKS_PELINDUNGAN.bagian.dampak, naskah: { jenis: "dampakPdp" }, kertas: "f4" });
  if (tersimpan.error) return <LoadError error={tersimpan.error} onRetry={() => void tersimpan.refetch()} />;
  if (!tersimpan.data) return <Waiting />;
  const menurutId = new Map(tersimpan.data.map((satu) => [satu.id, satu]));
  const asal = Object.fromEntries(ISIAN_DAMPAK.map((id) => [id, menurutId.get(id)?.isi ?? ""])) as Isian;
  return <Form asal={asal} revisi={(id) => menurutId.get(id)?.revision ?? null} />;
}

function Form({ asal, revisi }: { readonly asal: Isian; readonly revisi: (id: IsianDampak) => number | null }) {
  const simpan = useCommand("isianPelindungan.simpan", { toldInPlace: true });
  const { form, draf, ditolak, kirim, menyimpan } = useDraftForm<Isian>({
    asal: { id: "isian-dampak", bentuk: BENTUK, tersimpan: asal },
  });
  const terisi = ISIAN_DAMPAK.filter((id) => asal[id] !== "").length;
  return (
    <form
      noValidate
      onSubmit={kirim((isian) =>
        menyimpan(isian, simpan.mutateAsync({ isian: ISIAN_DAMPAK.map((id) => ({ id, revision: revisi(id), isi: isian[id] })) }), () =>
          tell({ tone: "done", sentence: TEKS_PELINDUNGAN.tersimpan(TEKS_PELINDUNGAN.bagian.dampak) }),
        ),
      )}
    >
      <Stack gap="md" maw={900}>
        <Group gap={4} wrap="nowrap" align="flex-start">
          <Text size="sm" c="dimmed">
            {T.penjelasan}
          </Text>
          <Sumber id="pdp-penilaian-dampak" hal={TEKS_PELINDUNGAN.bagian.dampak} />
        </Group>
        <Text size="sm">{T.terisi(terisi, BANYAK_ISIAN_DAMPAK)}</Text>
        <DraftNotice draf={draf} nama={(nama) => sebutanIsian(nama)} />
        {BAGIAN_DAMPAK.map(({ judul, program, isian }) => (
          <Section key={judul} title={judul}>
            <Stack gap="sm" p="md">
              {program.length === 0 ? null : (
                <div>
                  <Text size="xs" fw={600} c="dimmed">
                    {T.program}
                  </Text>
                  <List size="sm" spacing={2}>
                    {program.map((kalimat) => (
                      <List.Item key={kalimat}>{kalimat}</List.Item>
                    ))}
                  </List>
                </div>
              )}
              {isian.map((id) => (
                <Textarea key={id} label={TANYA_DAMPAK[id]} autosize minRows={2} maxRows={10} {...form.getInputProps(id)} />
              ))}
            </Stack>
          </Section>
        ))}
        <SaveChanges busy={simpan.isPending} changed={draf.berubah} onCancel={draf.buang} refused={ditolak} />
      </Stack>
    </form>
  );
}
