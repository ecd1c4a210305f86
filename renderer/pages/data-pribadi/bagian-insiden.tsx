import { Group, Modal, Stack, Text } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import type { IkhtisarPelindungan, InsidenTampil } from "../../../core/contract/pelindungan";
import { daftarDari } from "../../../core/naskah/daftar";
import { formatTanggal } from "../../../core/text/date";
import { kalimatCatatan, kalimatJam } from "../../../core/text/jam-pelindungan";
import { kalimatSaat, LABEL_PELINDUNGAN as L } from "../../../core/text/pelindungan";
import { TEKS_PELINDUNGAN } from "../../../core/text/pelindungan-halaman";
import { useDaftarHalaman } from "../../data/naskah";
import { useCommand, useShell } from "../../data/query";
import { DraftMark } from "../../ui/draft-mark";
import { EmptyState } from "../../ui/empty-state";
import { IconActions } from "../../ui/icon-actions";
import { LoadError } from "../../ui/load-error";
import { Section } from "../../ui/section";
import { useUndoNotice } from "../../ui/undo-notice";
import { Waiting } from "../../ui/waiting";
import { TombolTulis } from "../../ui/tombol-tulis";
import { FormInsiden, idDrafInsiden } from "./form-insiden";
import { JalannyaInsiden } from "./jalannya-insiden";
import { BarisJam } from "./tanda-jam";
import { TombolNaskah } from "./tombol-naskah";

const T = TEKS_PELINDUNGAN.insiden;

/** Failures to protect data, each with its two clocks, what was done, and the notices that are due. */
export function BagianInsiden({ ikhtisar }: { readonly ikhtisar: IkhtisarPelindungan }) {
  const daftar = useShell("insidenData.daftar", {});
  const [dialog, setDialog] = useState<{ readonly asal: InsidenTampil | null } | null>(null);
  if (daftar.error) return <LoadError error={daftar.error} onRetry={() => void daftar.refetch()} />;
  if (!daftar.data) return <Waiting />;
  const semua = daftar.data;
  const tutup = (): void => setDialog(null);
  const tambah = (
    <TombolTulis leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setDialog({ asal: null })}>
      {T.tambah}
      <DraftMark id={idDrafInsiden(null)} />
    </TombolTulis>
  );
  return (
    <>
      {semua.length === 0 ? (
        <EmptyState title={T.kosongJudul} action={tambah}>
          {T.kosong}
        </EmptyState>
      ) : (
        <Daftar semua={semua} ikhtisar={ikhtisar} tambah={tambah} onUbah={(asal) => setDialog({ asal })} />
      )}
      <Modal opened={dialog !== null} onClose={tutup} size={640} closeOnClickOutside={false} title={dialog?.asal ? T.ubah : T.baru}>
        {dialog === null ? null : (
          <FormInsiden asal={semua.find(({ id }) => id === dialog.asal?.id) ?? null} ikhtisar={ikhtisar} onSelesai={tutup} />
        )}
      </Modal>
    </>
  );
}

function Daftar(props: {
  readonly semua: readonly InsidenTampil[];
  readonly ikhtisar: IkhtisarPelindungan;
  readonly tambah: React.ReactNode;
  readonly onUbah: (insiden: InsidenTampil) => void;
}) {
  useDaftarHalaman(
    daftarDari<InsidenTampil>({
      judul: TEKS_PELINDUNGAN.bagian.insiden,
      kolom: [
        { kepala: L.judul, nilai: ({ judul }) => judul },
        { kepala: L.diketahui, nilai: ({ diketahui }) => kalimatSaat(diketahui) },
        { kepala: L.data, nilai: ({ data }) => data },
        { kepala: L.banyakOrang, desimal: 0, nilai: ({ banyakOrang }) => banyakOrang },
        { kepala: TEKS_PELINDUNGAN.jam.tentang.subjek, nilai: ({ jam }) => kalimatJam(jam.subjek) },
        { kepala: TEKS_PELINDUNGAN.jam.tentang.lembaga, nilai: ({ jam }) => kalimatJam(jam.lembaga) },
        { kepala: L.bagaimana, nilai: ({ bagaimana }) => bagaimana },
        { kepala: L.penanganan, nilai: ({ penanganan }) => penanganan },
        { kepala: T.garisWaktu, nilai: ({ catatan }) => catatan.map(kalimatCatatan).join("\n") },
        { kepala: L.ditutup, nilai: ({ ditutup }) => (ditutup === null ? null : formatTanggal(ditutup)) },
      ],
      baris: props.semua,
    }),
  );
  return (
    <Stack gap="lg" maw={1_000}>
      <Group justify="space-between">
        <Text size="sm" c="dimmed" maw={620}>
          {T.lembagaBelum}
        </Text>
        {props.tambah}
      </Group>
      {props.semua.map((satu) => (
        <Insiden key={satu.id} insiden={satu} ikhtisar={props.ikhtisar} onUbah={() => props.onUbah(satu)} />
      ))}
    </Stack>
  );
}

function Insiden(props: { readonly insiden: InsidenTampil; readonly ikhtisar: IkhtisarPelindungan; readonly onUbah: () => void }) {
  const { insiden, ikhtisar } = props;
  const { id, judul, revision, jam, banyakOrang } = insiden;
  const hapus = useCommand("pelindungan.hapus");
  const beriTahu = useUndoNotice();
  const surat = (kepada: "subjek" | "lembaga") => ({
    judul: kepada === "subjek" ? T.suratSubjek : T.suratLembaga,
    naskah: { jenis: "pemberitahuanPdp" as const, insidenId: id, kepada },
    kertas: "f4" as const,
  });
  return (
    <Section title={judul}>
      <Stack gap={8} p="md">
        <Group justify="space-between" align="flex-start" wrap="nowrap">
          <Stack gap={2}>
            <Text size="sm">
              {T.diketahui}: {kalimatSaat(insiden.diketahui)}. {T.terjadi}:{" "}
              {insiden.terjadi === null ? T.belumTahu : kalimatSaat(insiden.terjadi)}.
            </Text>
            <Text size="sm">
              {banyakOrang === null ? T.belumTahuBanyak : T.banyakOrang(banyakOrang)}. {T.sudah(insiden.sudahDiberitahu, banyakOrang)}.{" "}
              {insiden.ditutup === null ? "" : T.ditutup(formatTanggal(insiden.ditutup))}
            </Text>
          </Stack>
          <IconActions
            align="end"
            edit={{ label: TEKS_PELINDUNGAN.ubahSatu(judul), onClick: props.onUbah }}
            remove={{
              label: TEKS_PELINDUNGAN.hapusSatu(judul),
              onClick: () =>
                hapus.mutate(
                  { tabel: "insidenData", id, revision },
                  { onSuccess: () => beriTahu(TEKS_PELINDUNGAN.dihapus(L.tabel.insiden, judul)) },
                ),
            }}
          />
        </Group>
        <BarisJam jam={jam.subjek} hal={TEKS_PELINDUNGAN.jam.tentang.subjek} />
        <BarisJam jam={jam.lembaga} hal={TEKS_PELINDUNGAN.jam.tentang.lembaga} />
        {(["data", "bagaimana", "penanganan"] as const).map((nama) =>
          insiden[nama] === "" ? null : (
            <Text key={nama} size="sm" style={{ whiteSpace: "pre-line" }}>
              <strong>{L[nama]}:</strong> {insiden[nama]}
            </Text>
          ),
        )}
        <JalannyaInsiden insiden={insiden} ikhtisar={ikhtisar} />
        <Group gap={8}>
          <TombolNaskah label={T.suratSubjek} pilihan={surat("subjek")} />
          <TombolNaskah label={T.suratLembaga} pilihan={surat("lembaga")} />
        </Group>
      </Stack>
    </Section>
  );
}
