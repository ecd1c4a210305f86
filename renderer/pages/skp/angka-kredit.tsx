import { Badge, Button, Drawer, Group, List, NumberInput, Stack, Text, TextInput, Title } from "@mantine/core";
import bahasa from "dayjs/locale/id";
import type { ColumnDef } from "@tanstack/react-table";
import { useMemo, useState, type FormEvent } from "react";
import type { KreditPegawai, KreditTersimpan } from "../../../core/contract/skp-hasil";
import { parsePlainDate } from "../../../core/date";
import { isianAngka, isianTeks } from "../../../core/draf";
import { TEKS_JENJANG } from "../../../core/text/jabatan";
import { formatTanggal, formatTanggalPendek } from "../../../core/text/date";
import { formatAngka } from "../../../core/text/number";
import { LABEL_SKP, TEKS_PREDIKAT } from "../../../core/text/skp";
import { kalimatCapaian, TEKS_SKP as T } from "../../../core/text/skp-halaman";
import { TEKS_UMUM, WAJIB_DIISI } from "../../../core/text/umum";
import { sentenceOf, useCommand, useShell } from "../../data/query";
import { useDraftState } from "../../data/use-draft";
import { DataTable } from "../../ui/data-table";
import { DateField } from "../../ui/date-field";
import { DraftNotice } from "../../ui/draft-notice";
import { EmptyState } from "../../ui/empty-state";
import { FormActions } from "../../ui/form-actions";
import { LoadError } from "../../ui/load-error";
import { LencanaKeyakinan } from "../../ui/isi-ketentuan";
import { Sumber } from "../../ui/sumber";
import { TombolTulis } from "../../ui/tombol-tulis";
import { Waiting } from "../../ui/waiting";
import { KepalaSkp } from "./kepala-skp";

const angka = (nilai: number): string => formatAngka(nilai, 2, 0);

function kolomKredit(): ColumnDef<KreditPegawai>[] {
  return [
    { id: "nama", header: T.kolom.nama, accessorFn: ({ nama }) => nama, meta: { width: 170 } },
    { id: "jabatan", header: T.kolom.jabatan, accessorFn: ({ jabatan }) => jabatan, meta: { width: 180, importance: 3 } },
    { id: "jenjang", header: T.jenjang, accessorFn: ({ jenjang }) => TEKS_JENJANG[jenjang], meta: { width: 110, importance: 2 } },
    {
      id: "jumlah",
      header: T.kumulatif,
      accessorFn: ({ jalan }) => jalan.jumlah,
      cell: ({ row }) => angka(row.original.jalan.jumlah),
      meta: { width: 96, align: "end", decimals: 2 },
    },
    {
      id: "laju",
      header: T.laju,
      accessorFn: ({ jalan }) => jalan.lajuSetahun,
      cell: ({ row }) => (row.original.jalan.lajuSetahun === null ? "" : angka(row.original.jalan.lajuSetahun)),
      meta: { width: 86, align: "end", decimals: 2, importance: 1 },
    },
    {
      id: "pangkat",
      header: T.pangkat,
      accessorFn: ({ jalan }) => kalimatCapaian(jalan.pangkat, jalan),
      meta: { width: 260, importance: 4 },
    },
    {
      id: "naikJenjang",
      header: T.kenaikanJenjang,
      accessorFn: ({ jalan }) => kalimatCapaian(jalan.jenjang, jalan),
      meta: { width: 260, importance: 0 },
    },
  ];
}

/** Angka kredit of every holder of a jabatan fungsional, and when the next pangkat and jenjang are reached. */
export function AngkaKreditPage() {
  const daftar = useShell("skp.kredit", {});
  const kolom = useMemo(() => kolomKredit(), []);
  const [terbuka, setTerbuka] = useState<string | null>(null);
  const dibuka = daftar.data?.find(({ pegawaiId }) => pegawaiId === terbuka) ?? null;
  return (
    <>
      <KepalaSkp
        tampilan="kredit"
        keterangan={
          <Group gap={6}>
            <Sumber id="angka-kredit-koefisien" hal={LABEL_SKP.angkaKredit} />
            <LencanaKeyakinan id="angka-kredit-koefisien" />
          </Group>
        }
      />
      {daftar.error ? <LoadError error={daftar.error} onRetry={() => void daftar.refetch()} /> : null}
      {daftar.isPending ? <Waiting /> : null}
      {daftar.data?.length === 0 ? <EmptyState title={T.kreditKosongJudul}>{T.kreditKosong}</EmptyState> : null}
      {daftar.data && daftar.data.length > 0 ? (
        <DataTable
          label={T.pilihanTampilan.kredit}
          name="skp-kredit"
          rows={daftar.data}
          columns={kolom}
          rowId={({ pegawaiId }) => pegawaiId}
          openId={terbuka ?? undefined}
          onOpen={({ pegawaiId }) => setTerbuka(pegawaiId)}
          empty={null}
          print={{ title: T.pilihanTampilan.kredit, notes: [] }}
        />
      ) : null}
      <Drawer opened={dibuka !== null} onClose={() => setTerbuka(null)} position="right" size={460} title={dibuka?.nama ?? ""}>
        {dibuka ? <Rincian key={dibuka.pegawaiId} kredit={dibuka} /> : null}
      </Drawer>
    </>
  );
}

function Rincian({ kredit }: { readonly kredit: KreditPegawai }) {
  const { jalan, ditetapkan } = kredit;
  const [diubah, setDiubah] = useState<KreditTersimpan | "baru" | null>(null);
  const hapus = useCommand("skp.kreditHapus");
  return (
    <Stack gap="sm">
      <Text size="sm">
        {jalan.awal === null ? T.tanpaPenetapan : T.sejakPenetapan(angka(jalan.awal.jumlah), formatTanggal(jalan.awal.tanggal))}
      </Text>
      <List size="sm">
        {jalan.rincian.map((satu) => (
          <List.Item key={satu.mulai}>
            {`${formatTanggalPendek(satu.mulai)} - ${formatTanggalPendek(satu.selesai)}: ${T.rincianKredit(formatAngka(satu.bulan), TEKS_PREDIKAT[satu.predikat], angka(satu.jumlah))}`}
          </List.Item>
        ))}
      </List>
      {jalan.jenjangLain.length > 0 ? <Text size="sm">{T.jenjangLain(formatAngka(jalan.jenjangLain.length))}</Text> : null}
      <Badge size="lg">{`${T.kumulatif} ${angka(jalan.jumlah)}`}</Badge>
      <Text size="sm">{`${T.pangkat}: ${kalimatCapaian(jalan.pangkat, jalan)}`}</Text>
      <Text size="sm">{`${T.kenaikanJenjang}: ${kalimatCapaian(jalan.jenjang, jalan)}`}</Text>
      <Title order={2} size="h6">
        {T.ubahKredit}
      </Title>
      {ditetapkan.map((satu) => (
        <Group key={satu.id} gap="xs">
          <Text size="sm">{`${formatTanggalPendek(satu.tanggal)}: ${angka(satu.jumlah)} ${satu.nomor}`}</Text>
          <Button size="compact-xs" variant="subtle" onClick={() => setDiubah(satu)}>
            {TEKS_UMUM.ubah}
          </Button>
          <TombolTulis
            size="compact-xs"
            variant="subtle"
            color="red"
            onClick={() => hapus.mutate({ id: satu.id, revision: satu.revision })}
          >
            {TEKS_UMUM.hapus}
          </TombolTulis>
        </Group>
      ))}
      {diubah === null ? (
        <Button variant="default" onClick={() => setDiubah("baru")}>
          {T.tambahKredit}
        </Button>
      ) : (
        <FormKredit
          key={diubah === "baru" ? "baru" : diubah.id}
          pegawaiId={kredit.pegawaiId}
          kredit={diubah === "baru" ? null : diubah}
          onTutup={() => setDiubah(null)}
        />
      )}
    </Stack>
  );
}

type Isian = { readonly tanggal: string; readonly jumlah: number | string; readonly nomor: string };
const BENTUK = { tanggal: isianTeks, jumlah: isianAngka, nomor: isianTeks };

function FormKredit(props: { readonly pegawaiId: string; readonly kredit: KreditTersimpan | null; readonly onTutup: () => void }) {
  const { pegawaiId, kredit, onTutup } = props;
  const simpan = useCommand("skp.kreditSimpan", { toldInPlace: true });
  const [ditolak, setDitolak] = useState<string | null>(null);
  const { nilai, ubah, draf } = useDraftState<Isian>({
    id: `skp-kredit/${kredit?.id ?? `baru-${pegawaiId}`}`,
    bentuk: BENTUK,
    tersimpan: { tanggal: kredit?.tanggal ?? "", jumlah: kredit?.jumlah ?? "", nomor: kredit?.nomor ?? "" },
    baru: kredit === null,
  });
  const kirim = (event: FormEvent): void => {
    event.preventDefault();
    const tanggal = parsePlainDate(nilai.tanggal);
    if (tanggal === null || typeof nilai.jumlah !== "number") return setDitolak(WAJIB_DIISI);
    const lama = kredit ? { id: kredit.id, revision: kredit.revision } : {};
    simpan.mutateAsync({ ...lama, pegawaiId, tanggal, jumlah: nilai.jumlah, nomor: nilai.nomor }).then(
      () => {
        draf.tersimpan(nilai);
        onTutup();
      },
      (sebab: unknown) => setDitolak(sentenceOf(sebab)),
    );
    return undefined;
  };
  return (
    <form noValidate onSubmit={kirim}>
      <Stack gap="xs">
        <DraftNotice draf={draf} nama={(isian) => LABEL_SKP[isian]} kata={(_, isi) => String(isi)} />
        <DateField
          locale={bahasa.name}
          label={LABEL_SKP.tanggal}
          value={parsePlainDate(nilai.tanggal)}
          onChange={(hari) => ubah({ tanggal: hari ?? "" })}
        />
        <NumberInput
          label={LABEL_SKP.jumlah}
          decimalSeparator=","
          thousandSeparator="."
          decimalScale={3}
          min={0}
          max={100_000}
          value={nilai.jumlah}
          onChange={(jumlah) => ubah({ jumlah })}
        />
        <TextInput
          label={LABEL_SKP.nomor}
          maxLength={120}
          value={nilai.nomor}
          onChange={(event) => ubah({ nomor: event.currentTarget.value })}
        />
        <FormActions busy={simpan.isPending} draft={draf} refused={ditolak} onCancel={onTutup} />
      </Stack>
    </form>
  );
}
