import { Alert, Anchor, Group, SegmentedControl, Text } from "@mantine/core";
import { IconCalendar, IconInfoCircle } from "@tabler/icons-react";
import bahasa from "dayjs/locale/id";
import { Link } from "wouter";
import type { RekapAbk } from "../../../core/contract/abk";
import { parsePlainDate } from "../../../core/date";
import { formatTanggal } from "../../../core/text/date";
import { TEKS_FORMASI } from "../../../core/text/formasi";
import { pilihHari, useHariDipilih } from "../../data/hari";
import { useShell } from "../../data/query";
import { EmptyState } from "../../ui/empty-state";
import { LoadError } from "../../ui/load-error";
import { PageHeader } from "../../ui/page-header";
import { ProfileLine } from "../../ui/profile-line";
import { useRemembered } from "../../data/remembered";
import { Waiting } from "../../ui/waiting";
import { DateField } from "../../ui/date-field";
import { ToImport } from "../../ui/to-import";
import { GrafikFormasi } from "./grafik-formasi";
import { RingkasanFormasi } from "./ringkasan-formasi";
import { TabelFormasi } from "./tabel-formasi";
import { UnduhFormasi } from "./unduh-formasi";

const TAMPILAN = ["tabel", "grafik"] as const;
type Tampilan = (typeof TAMPILAN)[number];

/** The formasi proposal of the office as on a day: recap, chart, proposals in place, workbook. */
export default function FormasiPage() {
  const per = useHariDipilih();
  const [{ tampilan }, ingat] = useRemembered<{ readonly tampilan: Tampilan }>("formasi-tampilan", { tampilan: "tabel" });
  const rekap = useShell("abk.rekap", {});
  const kantor = useShell("office.status", {}).data?.kantor;
  const kopKosong = kantor !== undefined && (kantor.namaKantor === "" || kantor.penandatanganNama === "");
  return (
    <>
      <PageHeader
        title={TEKS_FORMASI.judul}
        description={rekap.data ? <ProfileLine profil={rekap.data.profil} /> : null}
        actions={
          <>
            <Text size="sm" style={{ whiteSpace: "nowrap" }}>
              {TEKS_FORMASI.per}
            </Text>
            <DateField
              aria-label={`${TEKS_FORMASI.per} ${sebutanHari(per)}`}
              locale={bahasa.name}
              placeholder={TEKS_FORMASI.perHariIni}
              value={per}
              onChange={(hari) => void pilihHari(parsePlainDate(hari ?? ""))}
              clearable
              w={178}
              leftSection={<IconCalendar size={15} aria-hidden />}
            />
            <UnduhFormasi per={per} kosong={rekap.data?.jabatan.length === 0} />
          </>
        }
      />
      {kopKosong ? (
        <Alert variant="light" p={8} mb={10} icon={<IconInfoCircle size={16} aria-hidden />}>
          {TEKS_FORMASI.kopBelumDiisi}{" "}
          <Anchor component={Link} href="/pengaturan" inherit underline="always">
            {TEKS_FORMASI.keKop}
          </Anchor>
        </Alert>
      ) : null}
      {rekap.error ? <LoadError error={rekap.error} onRetry={() => void rekap.refetch()} /> : null}
      {rekap.isPending ? <Waiting /> : null}
      {rekap.data?.jabatan.length === 0 ? (
        <EmptyState title={TEKS_FORMASI.kosongJudul} action={<ToImport />}>
          {TEKS_FORMASI.kosong}
        </EmptyState>
      ) : null}
      {rekap.data && rekap.data.jabatan.length > 0 ? (
        <Isi rekap={rekap.data} tampilan={tampilan} onTampilan={(pilihan) => ingat({ tampilan: pilihan })} />
      ) : null}
    </>
  );
}

function sebutanHari(per: string | null): string {
  const hari = per === null ? null : parsePlainDate(per);
  return hari === null ? TEKS_FORMASI.perHariIni : formatTanggal(hari);
}

function Isi(props: { readonly rekap: RekapAbk; readonly tampilan: Tampilan; readonly onTampilan: (tampilan: Tampilan) => void }) {
  const { profil, jabatan, jumlah } = props.rekap;
  const desimal = profil.pembulatan === "tanpa" ? 4 : 0;
  return (
    <>
      <RingkasanFormasi jumlah={jumlah} desimal={desimal} />
      <Group justify="space-between" mb={8}>
        <SegmentedControl<Tampilan>
          size="xs"
          aria-label={TEKS_FORMASI.tampilan}
          data={TAMPILAN.map((value) => ({ value, label: TEKS_FORMASI.pilihanTampilan[value] }))}
          value={props.tampilan}
          onChange={props.onTampilan}
        />
        {props.tampilan === "tabel" ? (
          <Text size="xs" c="dimmed">
            {TEKS_FORMASI.petunjuk}
          </Text>
        ) : null}
      </Group>
      {props.tampilan === "tabel" ? (
        <TabelFormasi rekap={jabatan} jumlah={jumlah} desimal={desimal} />
      ) : (
        <GrafikFormasi rekap={jabatan} desimal={desimal} />
      )}
    </>
  );
}
