import { Button, Stack, Table, Text, Textarea, TextInput } from "@mantine/core";
import { IconArrowLeft, IconRestore } from "@tabler/icons-react";
import { useState, type FormEvent } from "react";
import { Link } from "wouter";
import type { BarisDari } from "../../../core/baris/semua";
import { isianTeks, type BentukIsian } from "../../../core/draf";
import { TINGKAT_HUKUMAN } from "../../../core/disiplin/hukuman";
import { nilaiMatriks, type BarisWewenang } from "../../../core/disiplin/wewenang";
import { TEKS_JENIS_JABATAN } from "../../../core/text/jabatan";
import { TEKS_TINGKAT_HUKUMAN } from "../../../core/text/kasus";
import { TEKS_KASUS as T } from "../../../core/text/kasus-halaman";
import { DAFTAR_KOSONG, useDaftarHalaman } from "../../data/naskah";
import { tell } from "../../data/notice";
import { sentenceOf, useCommand, useShell } from "../../data/query";
import { useDraftState } from "../../data/use-draft";
import { DraftNotice } from "../../ui/draft-notice";
import { FormActions } from "../../ui/form-actions";
import { LoadError } from "../../ui/load-error";
import { PageHeader } from "../../ui/page-header";
import { Sumber } from "../../ui/sumber";
import { TombolTulis } from "../../ui/tombol-tulis";
import { Waiting } from "../../ui/waiting";
import { kataIsian } from "./kata-isian";

const ATURAN = "hukdis-wewenang-kpu";

/** Who may punish whom: the reading of the register, and what the office set in its place. Tells of no case, so it needs no PIN. */
export function WewenangPage() {
  const matriks = useShell("kasus.wewenang", {});
  const kantor = useShell("ketentuanKantor.daftar", {});
  useDaftarHalaman(DAFTAR_KOSONG);
  const galat = matriks.error ?? kantor.error;
  return (
    <>
      <PageHeader
        title={T.wewenangJudul}
        description={
          <>
            {T.wewenangPenjelasan} <Sumber id={ATURAN} hal={T.wewenangJudul} />
          </>
        }
        actions={
          <Button component={Link} href="/disiplin" variant="default" leftSection={<IconArrowLeft size={16} aria-hidden />}>
            {T.kembali}
          </Button>
        }
      />
      {galat ? <LoadError error={galat} onRetry={() => void Promise.all([matriks.refetch(), kantor.refetch()])} /> : null}
      {matriks.data && kantor.data ? (
        <Formulir matriks={matriks.data} kantor={kantor.data.find(({ id }) => id === ATURAN) ?? null} />
      ) : galat ? null : (
        <Waiting />
      )}
    </>
  );
}

type Isian = Readonly<Record<string, string>>;

function Formulir(props: { readonly matriks: readonly BarisWewenang[]; readonly kantor: BarisDari<"ketentuanKantor"> | null }) {
  const { matriks, kantor } = props;
  const ubahAturan = useCommand("ketentuanKantor.ubah", { toldInPlace: true });
  const pulihkan = useCommand("ketentuanKantor.kembalikan");
  const [ditolak, setDitolak] = useState<string | null>(null);
  const tersimpan: Isian = { ...nilaiMatriks(matriks), alasan: kantor?.alasan ?? "" };
  const bentuk: BentukIsian<Isian> = Object.fromEntries(Object.keys(tersimpan).map((kunci) => [kunci, isianTeks]));
  const { nilai, ubah, draf } = useDraftState<Isian>({ id: "kasus-wewenang", bentuk, tersimpan });
  const target = { id: ATURAN, revision: kantor?.revision ?? null };
  const kirim = (event: FormEvent): void => {
    event.preventDefault();
    setDitolak(null);
    const { alasan = "", ...isi } = nilai;
    ubahAturan.mutateAsync({ ...target, nilai: JSON.stringify(isi), alasan, sejak: null }).then(
      () => {
        draf.tersimpan(nilai);
        tell({ tone: "done", sentence: T.wewenangTersimpan });
      },
      (sebab: unknown) => setDitolak(sentenceOf(sebab)),
    );
  };
  return (
    <form noValidate onSubmit={kirim}>
      <Stack gap="sm">
        <DraftNotice draf={draf} nama={() => T.wewenang} kata={(_, isi) => kataIsian(isi)} />
        <Table.ScrollContainer minWidth={760}>
          <Table aria-label={T.wewenangJudul} verticalSpacing={6}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{T.sasaran}</Table.Th>
                {TINGKAT_HUKUMAN.map((tingkat) => (
                  <Table.Th key={tingkat}>{TEKS_TINGKAT_HUKUMAN[tingkat]}</Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {matriks.map(({ sasaran, asal }) => (
                <Table.Tr key={sasaran}>
                  <Table.Th scope="row">{TEKS_JENIS_JABATAN[sasaran]}</Table.Th>
                  {TINGKAT_HUKUMAN.map((tingkat) => {
                    const kunci = `${sasaran}/${tingkat}`;
                    const isi = nilai[kunci] ?? "";
                    return (
                      <Table.Td key={tingkat} style={{ verticalAlign: "top" }}>
                        <Textarea
                          size="xs"
                          autosize
                          minRows={2}
                          maxLength={250}
                          aria-label={`${TEKS_JENIS_JABATAN[sasaran]}, ${TEKS_TINGKAT_HUKUMAN[tingkat]}`}
                          value={isi}
                          onChange={(event) => ubah({ [kunci]: event.currentTarget.value })}
                        />
                        {isi === asal[tingkat] ? null : (
                          <Text size="xs" c="dimmed">
                            {T.asal(asal[tingkat])}
                          </Text>
                        )}
                      </Table.Td>
                    );
                  })}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
        <TextInput
          label={T.alasanWewenang}
          required
          maxLength={500}
          value={nilai["alasan"] ?? ""}
          onChange={(event) => ubah({ alasan: event.currentTarget.value })}
        />
        <FormActions busy={ubahAturan.isPending} draft={draf} refused={ditolak} onCancel={draf.buang} />
        {kantor === null ? null : (
          <TombolTulis
            variant="subtle"
            w="fit-content"
            leftSection={<IconRestore size={15} aria-hidden />}
            loading={pulihkan.isPending}
            onClick={() =>
              pulihkan.mutate(
                { id: ATURAN, revision: kantor.revision },
                { onSuccess: () => tell({ tone: "done", sentence: T.wewenangPulih }) },
              )
            }
          >
            {T.pulihkan}
          </TombolTulis>
        )}
      </Stack>
    </form>
  );
}
