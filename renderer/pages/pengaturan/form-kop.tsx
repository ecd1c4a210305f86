import { Button, FileButton, Group, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { IconPhoto } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import { isianTeks } from "../../../core/draf";
import { periksaLogo, type Logo } from "../../../core/surat/logo";
import { BARIS_KOP_TERBANYAK, type KopTambahan } from "../../../core/surat/templat";
import { kalimatGalatLogo, kalimatLogo, LABEL_SURAT, TEKS_TEMPLAT as T } from "../../../core/text/surat";
import { tell } from "../../data/notice";
import { sentenceOf, useCommand } from "../../data/query";
import { useDraftForm } from "../../data/use-draft-form";
import { DraftNotice } from "../../ui/draft-notice";
import { SaveChanges } from "../../ui/save-changes";
import { TombolTulis } from "../../ui/tombol-tulis";
import { barisIsian, galatBaris } from "./baris-isian";

type IsianKop = Readonly<Record<"baris" | "kontak", string>>;

const BENTUK = { baris: isianTeks, kontak: isianTeks };

const isianDari = ({ baris, kontak }: KopTambahan): IsianKop => ({ baris: baris.join("\n"), kontak });

/** Lines of the letterhead besides those of the office's identity, and its picture. */
export function FormKop(props: { readonly kop: KopTambahan; readonly logo: Logo | null; readonly onKetik: (kop: KopTambahan) => void }) {
  const { kop, onKetik } = props;
  const simpan = useCommand("surat.simpanKop", { toldInPlace: true });
  const { form, draf, ditolak, kirim, menyimpan } = useDraftForm<IsianKop>({
    asal: { id: "kop", bentuk: BENTUK, tersimpan: isianDari(kop) },
    validate: {
      baris: (teks) => galatBaris(barisIsian(teks), BARIS_KOP_TERBANYAK),
    },
  });
  const { baris, kontak } = form.values;
  useEffect(() => onKetik({ baris: barisIsian(baris), kontak }), [baris, kontak, onKetik]);
  return (
    <form
      noValidate
      onSubmit={kirim((isi) =>
        menyimpan(isi, simpan.mutateAsync({ baris: [...barisIsian(isi.baris)], kontak: isi.kontak, dilihat: kop }), () =>
          tell({ tone: "done", sentence: T.tersimpan }),
        ),
      )}
    >
      <Stack gap="xs" p="md">
        <Text size="sm" c="dimmed">
          {T.kopPenjelasan}
        </Text>
        <DraftNotice draf={draf} nama={(isian) => LABEL_SURAT[isian]} />
        <Textarea
          label={LABEL_SURAT.baris}
          description={T.barisPetunjuk}
          autosize
          minRows={1}
          maxRows={4}
          {...form.getInputProps("baris")}
        />
        <TextInput label={LABEL_SURAT.kontak} placeholder={T.kontakContoh} maxLength={200} {...form.getInputProps("kontak")} />
        <SaveChanges busy={simpan.isPending} changed={draf.berubah} refused={ditolak} onCancel={draf.buang} />
        <PilihLogo logo={props.logo} />
      </Stack>
    </form>
  );
}

/** The picture is saved at once: there is nothing else to fill in. */
function PilihLogo({ logo }: { readonly logo: Logo | null }) {
  const simpan = useCommand("surat.simpanLogo");
  const [galat, setGalat] = useState<string | null>(null);
  // Without this the same file, mended after it was refused, could not be chosen again.
  const lupakanBerkas = useRef<() => void>(null);
  const ganti = async (berkas: File | null): Promise<void> => {
    if (berkas === null) return;
    try {
      const isi = new Uint8Array(await berkas.arrayBuffer());
      const ditolak = periksaLogo(isi);
      setGalat(ditolak === null ? null : `${kalimatGalatLogo(ditolak)}.`);
      if (ditolak === null) simpan.mutate({ isi, dilihat: logo?.isi ?? null });
    } catch (error) {
      setGalat(sentenceOf(error));
    }
    lupakanBerkas.current?.();
  };
  return (
    <Stack gap={4}>
      <Text size="sm" fw={500}>
        {T.logo}
      </Text>
      <Text size="xs" c="dimmed">
        {logo === null ? T.logoPetunjuk : kalimatLogo(logo)}
      </Text>
      <Group gap="xs">
        <FileButton
          accept="image/png,image/jpeg"
          resetRef={lupakanBerkas}
          onChange={(berkas) => void ganti(berkas)}
          inputProps={{ "aria-label": logo === null ? T.logoPilih : T.logoGanti }}
        >
          {(tombol) => (
            <Button {...tombol} variant="default" loading={simpan.isPending} leftSection={<IconPhoto size={16} aria-hidden />}>
              {logo === null ? T.logoPilih : T.logoGanti}
            </Button>
          )}
        </FileButton>
        {logo === null ? null : (
          <TombolTulis variant="subtle" color="red" onClick={() => simpan.mutate({ isi: null, dilihat: logo.isi })}>
            {T.logoHapus}
          </TombolTulis>
        )}
      </Group>
      {galat === null ? null : (
        <Text size="sm" c="red" role="alert">
          {galat}
        </Text>
      )}
    </Stack>
  );
}
