import { Button, Drawer, FileButton, Group, Menu, Stack, Text } from "@mantine/core";
import { IconCopy, IconFileText, IconPlus } from "@tabler/icons-react";
import { useState, type FormEvent } from "react";
import { fungsiYangBelumAda, type BarisFungsi, type FungsiUnit } from "../../../core/fungsi/fungsi";
import { isRumus, nameKey } from "../../../core/name";
import { formatAngka } from "../../../core/text/number";
import { TEKS_FUNGSI as T } from "../../../core/text/organisasi";
import { useJob } from "../../data/job";
import { GALAT_RUMUS } from "../../../core/text/umum";
import { tell } from "../../data/notice";
import { sentenceOf, showError, useCommand } from "../../data/query";
import { useDraftState } from "../../data/use-draft";
import { DraftNotice } from "../../ui/draft-notice";
import { FormActions } from "../../ui/form-actions";
import { TombolTulis } from "../../ui/tombol-tulis";
import type { AcuanOrganisasi } from "./acuan";
import { DaftarBaris } from "./daftar-baris";
import { BARIS_KOSONG, BENTUK_FUNGSI, type IsianBaris, type IsianFungsi } from "./isian-fungsi";

/** Name of the draft of the functions of one unit. */
export const idDrafFungsi = (unitId: string): string => `fungsi/${unitId}`;

/** The functions of a unit beside its matrix, as many as there are, in one form. */
export function FormFungsi(props: {
  readonly buka: boolean;
  readonly unitId: string;
  readonly acuan: AcuanOrganisasi;
  readonly onTutup: () => void;
}) {
  const { unitId, acuan } = props;
  return (
    <Drawer
      opened={props.buka}
      onClose={props.onTutup}
      position="right"
      size={820}
      title={T.judulForm(acuan.unit.get(unitId) ?? "")}
      closeOnClickOutside={false}
    >
      <Isian {...props} tersimpan={acuan.fungsi.get(unitId) ?? []} />
    </Drawer>
  );
}

function Isian(props: {
  readonly unitId: string;
  readonly acuan: AcuanOrganisasi;
  readonly tersimpan: readonly FungsiUnit[];
  readonly onTutup: () => void;
}) {
  const { unitId, acuan, tersimpan } = props;
  const simpan = useCommand("fungsi.save", { toldInPlace: true });
  const { running, run } = useJob();
  const [diminta, setDiminta] = useState(false);
  const [ditolak, setDitolak] = useState<string | null>(null);
  const awal = tersimpan.map(({ id, uraian, sumber }) => ({ id, uraian, sumber }));
  const { nilai, ubah, draf } = useDraftState<IsianFungsi>({
    id: idDrafFungsi(unitId),
    bentuk: BENTUK_FUNGSI,
    tersimpan: { baris: awal.length === 0 ? [BARIS_KOSONG] : awal },
  });
  const { baris } = nilai;
  const terisi = baris.filter(({ uraian }) => uraian.trim() !== "");
  const galat = galatBaris(baris);
  const tambah = (baru: readonly BarisFungsi[]): void => {
    const belum = fungsiYangBelumAda(terisi, baru);
    ubah({ baris: [...terisi, ...belum.map((satu) => ({ id: null, ...satu }))] });
    tell({ tone: "done", sentence: T.ditambahkan(formatAngka(belum.length)) });
  };
  const ambilBerkas = async (berkas: File | null): Promise<void> => {
    if (berkas === null) return;
    try {
      const isi = await run("fungsi.read", { nama: berkas.name, isi: new Uint8Array(await berkas.arrayBuffer()) });
      if (isi.length === 0) tell({ tone: "error", sentence: T.daftarTidakTerbaca(berkas.name) });
      else tambah(isi);
    } catch (error) {
      showError(error);
    }
  };
  const kirim = (event: FormEvent): void => {
    event.preventDefault();
    setDiminta(true);
    setDitolak(null);
    if (galat.some((satu) => satu !== null)) return;
    const dilihat = tersimpan.map(({ id, revision }) => ({ id, revision }));
    simpan.mutateAsync({ unitId, dilihat, baris: terisi }).then(
      () => {
        draf.tersimpan(nilai);
        tell({ tone: "done", sentence: T.tersimpan(acuan.unit.get(unitId) ?? "") });
        props.onTutup();
      },
      (sebab: unknown) => setDitolak(sentenceOf(sebab)),
    );
  };
  return (
    <form noValidate onSubmit={kirim}>
      <Stack gap="sm">
        <DraftNotice draf={draf} nama={() => T.kolom.fungsi} kata={(_, isi) => kataBaris(isi)} />
        <Text size="sm" c="dimmed">
          {T.petunjukForm}
        </Text>
        <Group gap="xs">
          <SalinDari unitId={unitId} acuan={acuan} onSalin={tambah} />
          <FileButton accept=".xlsx,.xls,.ods,.csv,.txt" onChange={(berkas) => void ambilBerkas(berkas)}>
            {(sifat) => (
              <Button
                {...sifat}
                loading={running !== null}
                variant="default"
                title={T.bukaDaftarPenjelasan}
                leftSection={<IconFileText size={16} aria-hidden />}
              >
                {T.bukaDaftar}
              </Button>
            )}
          </FileButton>
        </Group>
        <DaftarBaris baris={baris} galat={diminta ? galat : []} onUbah={(baru) => ubah({ baris: baru })} />
        <Group>
          <TombolTulis
            variant="subtle"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => ubah({ baris: [...baris, { ...BARIS_KOSONG, sumber: baris.at(-1)?.sumber ?? "" }] })}
          >
            {T.tambahBaris}
          </TombolTulis>
        </Group>
        <FormActions busy={simpan.isPending} draft={draf} refused={ditolak} onCancel={props.onTutup} />
      </Stack>
    </form>
  );
}

/** Functions of another unit, taken into the form. */
function SalinDari(props: {
  readonly unitId: string;
  readonly acuan: AcuanOrganisasi;
  readonly onSalin: (fungsi: readonly BarisFungsi[]) => void;
}) {
  const { unitId, acuan } = props;
  const lain = [...acuan.fungsi].filter(([id]) => id !== unitId);
  if (lain.length === 0) return null;
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button variant="default" leftSection={<IconCopy size={16} aria-hidden />}>
          {T.salinDari}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={320} style={{ overflowY: "auto" }}>
        {lain.map(([id, fungsi]) => (
          <Menu.Item key={id} onClick={() => props.onSalin(fungsi)}>
            {T.banyakFungsi(acuan.unit.get(id) ?? "", formatAngka(fungsi.length))}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** What is wrong about each line: it says what a line above says, looks like a formula, or is an old one emptied of its words. */
function galatBaris(baris: readonly IsianBaris[]): (string | null)[] {
  const pertama = new Map<string, number>();
  return baris.map(({ id, uraian }, nomor) => {
    const kunci = nameKey(uraian);
    if (kunci === "") return id === null && uraian.trim() === "" ? null : T.kosongBaris;
    if (isRumus(uraian)) return GALAT_RUMUS;
    const kembar = pertama.get(kunci);
    if (kembar !== undefined) return T.kembar(formatAngka(kembar + 1));
    pertama.set(kunci, nomor);
    return null;
  });
}

function kataBaris(isi: unknown): string {
  return (BENTUK_FUNGSI.baris(isi) ?? []).map(({ uraian }) => uraian).join("; ");
}
