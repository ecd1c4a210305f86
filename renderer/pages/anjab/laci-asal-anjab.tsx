import { Button, Checkbox, Drawer, Group, Radio, Stack, Text, TextInput } from "@mantine/core";
import bahasa from "dayjs/locale/id";
import { useState, useSyncExternalStore, type FormEvent } from "react";
import { asalDari, kurangAsal, nyatakan, type UnsurTertulis } from "../../../core/anjab/asal";
import { rapikanIsi } from "../../../core/anjab/rapikan";
import { ASAL_UNSUR, BATAS_UNSUR, UNSUR_ANJAB, UNSUR_KOSONG, type AsalIsi, type UnsurAnjab } from "../../../core/anjab/unsur";
import { parsePlainDate } from "../../../core/date";
import { isianDaftarTeks, isianPilihan, isianTeks, isianTeksAtauKosong, samaIsian, type BentukIsian } from "../../../core/draf";
import { TEKS_ASAL_UNSUR, TEKS_UNSUR } from "../../../core/text/anjab";
import { kalimatAsal, TEKS_ASAL_ANJAB } from "../../../core/text/asal-anjab";
import type { EditorUnsur } from "../../data/anjab";
import type { SemuaNilai } from "../../data/bagian-editor";
import { useDraftState } from "../../data/use-draft";
import { DateField } from "../../ui/date-field";
import { DraftNotice } from "../../ui/draft-notice";
import { FormActions } from "../../ui/form-actions";

interface Isian {
  readonly asal: AsalIsi["asal"];
  readonly oleh: string;
  readonly tanggal: string | null;
  readonly dari: string;
  readonly unsur: readonly string[];
}

const BENTUK: BentukIsian<Isian> = {
  asal: isianPilihan(ASAL_UNSUR),
  oleh: isianTeks,
  tanggal: isianTeksAtauKosong,
  dari: isianTeks,
  unsur: isianDaftarTeks,
};

/** Where one or several elements come from: how, by whom, when and from what. Closed while there is no target. */
export function LaciAsalAnjab(props: {
  readonly jabatanId: string;
  /** The elements that are ticked at first; none: those that hold something and of which nothing was said. */
  readonly sasaran: readonly UnsurAnjab[] | null;
  readonly editor: EditorUnsur;
  readonly onNyatakan: (unsur: readonly UnsurAnjab[], asal: AsalIsi) => void;
  readonly onTutup: () => void;
}) {
  const { sasaran } = props;
  return (
    <Drawer
      opened={sasaran !== null}
      onClose={props.onTutup}
      position="right"
      size={460}
      title={<Text fw={600}>{sasaran?.length === 1 && sasaran[0] ? TEKS_UNSUR[sasaran[0]] : TEKS_ASAL_ANJAB.judul}</Text>}
    >
      {sasaran ? <Form {...props} sasaran={sasaran} /> : null}
    </Drawer>
  );
}

function Form(props: Parameters<typeof LaciAsalAnjab>[0] & { readonly sasaran: readonly UnsurAnjab[] }) {
  const { jabatanId, sasaran, editor } = props;
  const { isi: nilai } = useSyncExternalStore(editor.subscribe, editor.getState);
  const terisi = UNSUR_ANJAB.filter((unsur) => {
    const satu = nilai[unsur];
    return satu !== undefined && !samaIsian(rapikanIsi(satu.isi), UNSUR_KOSONG[unsur]);
  });
  const belum = terisi.filter((unsur) => nilai[unsur]?.asal === "belum");
  const [awal] = useState(() => awalDari(sasaran, nilai));
  const {
    nilai: isian,
    ubah,
    draf,
  } = useDraftState<Isian>({
    id: `anjab-asal/${jabatanId}/${sasaran.join(",")}`,
    bentuk: BENTUK,
    tersimpan: { ...awal, unsur: sasaran.length > 0 ? sasaran : belum },
    baru: true,
  });
  const [ditolak, setDitolak] = useState<string | null>(null);
  const kirim = (event: FormEvent): void => {
    event.preventDefault();
    const asal = nyatakan({ asal: isian.asal, oleh: isian.oleh, tanggal: parsePlainDate(isian.tanggal ?? ""), dari: isian.dari });
    const unsur = UNSUR_ANJAB.filter((satu) => isian.unsur.includes(satu));
    const [kurang] = kurangAsal(asal);
    if (unsur.length === 0) return setDitolak(TEKS_ASAL_ANJAB.belumDipilih);
    if (kurang !== undefined) return setDitolak(TEKS_ASAL_ANJAB.wajib[kurang]);
    props.onNyatakan(unsur, asal);
    draf.tersimpan(isian);
    props.onTutup();
  };
  return (
    <form noValidate onSubmit={kirim}>
      <Stack gap="sm">
        <DraftNotice draf={draf} nama={(satu) => TEKS_ASAL_ANJAB[satu]} />
        <Text size="sm" c="dimmed">
          {TEKS_ASAL_ANJAB.penjelasan}
        </Text>
        <Radio.Group
          label={TEKS_ASAL_ANJAB.asal}
          value={isian.asal}
          onChange={(satu) => ubah({ asal: ASAL_UNSUR.find((asal) => asal === satu) ?? "belum" })}
        >
          <Stack gap={6} mt={6}>
            {ASAL_UNSUR.toReversed().map((asal) => (
              <Radio
                key={asal}
                size="xs"
                value={asal}
                label={TEKS_ASAL_UNSUR[asal]}
                description={TEKS_ASAL_ANJAB.arti[asal]}
                {...(asal === isian.asal ? { "data-autofocus": true } : {})}
              />
            ))}
          </Stack>
        </Radio.Group>
        {isian.asal === "belum" ? null : (
          <>
            <TextInput
              label={TEKS_ASAL_ANJAB.oleh}
              description={TEKS_ASAL_ANJAB.olehPetunjuk}
              maxLength={BATAS_UNSUR.oleh}
              value={isian.oleh}
              onChange={(event) => ubah({ oleh: event.currentTarget.value })}
            />
            <DateField
              label={TEKS_ASAL_ANJAB.tanggal}
              locale={bahasa.name}
              clearable
              value={isian.tanggal}
              onChange={(tanggal) => ubah({ tanggal })}
            />
            <TextInput
              label={TEKS_ASAL_ANJAB.dari}
              description={TEKS_ASAL_ANJAB.dariPetunjuk}
              maxLength={BATAS_UNSUR.dari}
              value={isian.dari}
              onChange={(event) => ubah({ dari: event.currentTarget.value })}
            />
          </>
        )}
        <Checkbox.Group label={TEKS_ASAL_ANJAB.unsur} value={[...isian.unsur]} onChange={(unsur) => ubah({ unsur })}>
          <Group gap={6} my={6}>
            <Button size="compact-xs" variant="default" onClick={() => ubah({ unsur: belum })}>
              {TEKS_ASAL_ANJAB.pilihBelum}
            </Button>
            <Button size="compact-xs" variant="default" onClick={() => ubah({ unsur: terisi })}>
              {TEKS_ASAL_ANJAB.pilihSemua}
            </Button>
            <Button size="compact-xs" variant="subtle" onClick={() => ubah({ unsur: [] })}>
              {TEKS_ASAL_ANJAB.pilihKosong}
            </Button>
          </Group>
          <Stack gap={4}>
            {UNSUR_ANJAB.filter((unsur) => terisi.includes(unsur) || isian.unsur.includes(unsur)).map((unsur) => (
              <Checkbox
                key={unsur}
                size="xs"
                value={unsur}
                label={TEKS_UNSUR[unsur]}
                description={nilai[unsur] ? kalimatAsal(nilai[unsur]) : ""}
              />
            ))}
          </Stack>
        </Checkbox.Group>
        <FormActions busy={false} draft={draf} onCancel={props.onTutup} refused={ditolak} />
      </Stack>
    </form>
  );
}

/** What one element says already; otherwise what was said last of another element of this jabatan, since an analyst states many alike. */
function awalDari(sasaran: readonly UnsurAnjab[], nilai: SemuaNilai<UnsurTertulis>): AsalIsi {
  const [satu] = sasaran;
  const kini = satu ? nilai[satu] : undefined;
  if (kini && kini.asal !== "belum") return asalDari(kini);
  const analisis = Object.values(nilai)
    .filter(({ asal }) => asal === "dianalisis")
    .toSorted((a, b) => ((a.tanggal ?? "") < (b.tanggal ?? "") ? 1 : -1));
  const [terakhir] = analisis;
  return terakhir ? asalDari(terakhir) : { asal: "dianalisis", oleh: "", tanggal: null, dari: "" };
}
