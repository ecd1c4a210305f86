import { Button, Drawer, Group, Select, Stack, Table, Text, TextInput } from "@mantine/core";
import { IconPlus, IconTrash, IconUsers } from "@tabler/icons-react";
import { useState, type FormEvent } from "react";
import type { KasusLengkap } from "../../../core/contract/disiplin";
import { PERAN_TIM, UNSUR_TIM, type PeranTim, type UnsurTim } from "../../../core/disiplin/kasus";
import type { BentukIsian } from "../../../core/draf";
import { LABEL_KASUS as L, TEKS_PERAN_TIM, TEKS_UNSUR_TIM } from "../../../core/text/kasus";
import { TEKS_KASUS as T } from "../../../core/text/kasus-halaman";
import { tell } from "../../data/notice";
import { sentenceOf, useCommand, useShell } from "../../data/query";
import { useDraftState } from "../../data/use-draft";
import { DraftMark } from "../../ui/draft-mark";
import { DraftNotice } from "../../ui/draft-notice";
import { FormActions } from "../../ui/form-actions";
import { Sumber } from "../../ui/sumber";
import { IkonTulis, TombolTulis } from "../../ui/tombol-tulis";

interface IsianAnggota {
  /** Names the line while the form is open. */
  readonly kunci: string;
  readonly pegawaiId: string | null;
  readonly nama: string;
  readonly unsur: UnsurTim;
  readonly peran: PeranTim;
}
type Isian = { readonly anggota: readonly IsianAnggota[] };

const BENTUK: BentukIsian<Isian> = {
  anggota: (isi) => (Array.isArray(isi) && isi.every(isAnggota) ? isi : undefined),
};

function isAnggota(isi: unknown): isi is IsianAnggota {
  if (typeof isi !== "object" || isi === null) return false;
  const { kunci, pegawaiId, nama, unsur, peran } = isi as Readonly<Record<string, unknown>>;
  return (
    typeof kunci === "string" &&
    (pegawaiId === null || typeof pegawaiId === "string") &&
    typeof nama === "string" &&
    UNSUR_TIM.some((satu) => satu === unsur) &&
    PERAN_TIM.some((satu) => satu === peran)
  );
}

const idDraf = (kasusId: string): string => `kasus-tim/${kasusId}`;

/** The team that examines, and the form that sets it. */
export function TimKasus(props: { readonly isi: KasusLengkap }) {
  const { berkas, namaTim } = props.isi;
  const [mengubah, setMengubah] = useState(false);
  return (
    <>
      {berkas.tim.length === 0 ? (
        <Text size="sm">
          {T.timKosong} <Sumber id="hukdis-pemeriksa" hal={T.tim} />
        </Text>
      ) : (
        <Table maw={720} verticalSpacing={3} aria-label={T.tim}>
          <Table.Tbody>
            {berkas.tim.map(({ id, unsur, peran }) => (
              <Table.Tr key={id}>
                <Table.Td>{namaTim[id]}</Table.Td>
                <Table.Td>{TEKS_UNSUR_TIM[unsur]}</Table.Td>
                <Table.Td>{TEKS_PERAN_TIM[peran]}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      <Button mt={6} size="xs" variant="default" leftSection={<IconUsers size={15} aria-hidden />} onClick={() => setMengubah(true)}>
        {T.timUbah}
        <DraftMark id={idDraf(berkas.kasus.id)} />
      </Button>
      <Drawer opened={mengubah} onClose={() => setMengubah(false)} position="right" size={720} title={T.tim} closeOnClickOutside={false}>
        {mengubah ? <FormTim isi={props.isi} onTutup={() => setMengubah(false)} /> : null}
      </Drawer>
    </>
  );
}

function FormTim(props: { readonly isi: KasusLengkap; readonly onTutup: () => void }) {
  const { kasus, tim } = props.isi.berkas;
  const orang = useShell("pegawai.list", {}).data ?? [];
  const simpan = useCommand("kasus.timSimpan", { toldInPlace: true });
  const [ditolak, setDitolak] = useState<string | null>(null);
  const { nilai, ubah, draf } = useDraftState<Isian>({
    id: idDraf(kasus.id),
    bentuk: BENTUK,
    tersimpan: { anggota: tim.map(({ id: kunci, pegawaiId, nama, unsur, peran }) => ({ kunci, pegawaiId, nama, unsur, peran })) },
  });
  const { anggota } = nilai;
  const ganti = (di: number, ubahan: Partial<IsianAnggota>): void =>
    ubah({ anggota: anggota.map((satu, nomor) => (nomor === di ? { ...satu, ...ubahan } : satu)) });
  const kirim = (event: FormEvent): void => {
    event.preventDefault();
    setDitolak(null);
    const terisi = anggota
      .filter(({ pegawaiId, nama }) => pegawaiId !== null || nama.trim() !== "")
      .map(({ pegawaiId, nama, unsur, peran }) => ({ pegawaiId, nama, unsur, peran }));
    const dilihat = tim.map(({ id, revision }) => ({ id, revision }));
    simpan.mutateAsync({ kasusId: kasus.id, dilihat, anggota: terisi }).then(
      () => {
        draf.tersimpan(nilai);
        tell({ tone: "done", sentence: T.timTersimpan });
        props.onTutup();
      },
      (sebab: unknown) => setDitolak(sentenceOf(sebab)),
    );
  };
  const pilihan = orang.map(({ id, nama, golongan }) => ({ value: id, label: golongan === null ? nama : `${nama} (${golongan})` }));
  return (
    <form noValidate onSubmit={kirim}>
      <Stack gap="sm">
        <DraftNotice draf={draf} nama={() => T.tim} kata={() => ""} />
        {anggota.map((satu, di) => (
          <Group key={satu.kunci} component="fieldset" aria-label={T.anggota(di + 1)} gap="xs" align="flex-end" p={0} style={{ border: 0 }}>
            <Select
              w={220}
              searchable
              clearable
              label={L.nama}
              data={pilihan}
              value={satu.pegawaiId}
              onChange={(pegawaiId) => ganti(di, { pegawaiId })}
            />
            {satu.pegawaiId === null ? (
              <TextInput
                w={180}
                label={T.anggotaLuar}
                maxLength={200}
                value={satu.nama}
                onChange={(event) => ganti(di, { nama: event.currentTarget.value })}
              />
            ) : null}
            <Select
              w={150}
              allowDeselect={false}
              label={L.unsur}
              data={UNSUR_TIM.map((value) => ({ value, label: TEKS_UNSUR_TIM[value] }))}
              value={satu.unsur}
              onChange={(unsur) => ganti(di, { unsur: UNSUR_TIM.find((lain) => lain === unsur) ?? satu.unsur })}
            />
            <Select
              w={120}
              allowDeselect={false}
              label={L.peran}
              data={PERAN_TIM.map((value) => ({ value, label: TEKS_PERAN_TIM[value] }))}
              value={satu.peran}
              onChange={(peran) => ganti(di, { peran: PERAN_TIM.find((lain) => lain === peran) ?? satu.peran })}
            />
            <IkonTulis
              variant="subtle"
              color="red"
              size={34}
              aria-label={T.hapusAnggota(di + 1)}
              onClick={() => ubah({ anggota: anggota.filter((_, nomor) => nomor !== di) })}
            >
              <IconTrash size={16} aria-hidden />
            </IkonTulis>
          </Group>
        ))}
        <Group>
          <TombolTulis
            variant="subtle"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() =>
              ubah({
                anggota: [
                  ...anggota,
                  {
                    kunci: crypto.randomUUID(),
                    pegawaiId: null,
                    nama: "",
                    unsur: UNSUR_TIM[anggota.length] ?? "kepegawaian",
                    peran: PERAN_TIM[anggota.length] ?? "anggota",
                  },
                ],
              })
            }
          >
            {T.timTambah}
          </TombolTulis>
        </Group>
        <FormActions busy={simpan.isPending} draft={draf} refused={ditolak} onCancel={props.onTutup} />
      </Stack>
    </form>
  );
}
