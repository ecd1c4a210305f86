import { Alert, Button, Group, Paper, PasswordInput, Select, Stack, Text, TextInput } from "@mantine/core";
import { IconLock, IconLockOpen } from "@tabler/icons-react";
import { useState, type FormEvent, type ReactNode } from "react";
import type { KunciKasus } from "../../../core/contract/disiplin";
import { menurut } from "../../../core/peraturan/register";
import { TEKS_KASUS } from "../../../core/text/kasus-halaman";
import { TEKS_KUNCI as T } from "../../../core/text/kunci-kasus";
import { TEKS_UMUM } from "../../../core/text/umum";
import { DAFTAR_KOSONG, useDaftarHalaman } from "../../data/naskah";
import { sentenceOf, useCommand, useShell } from "../../data/query";
import { LoadError } from "../../ui/load-error";
import { PageHeader } from "../../ui/page-header";
import { Waiting } from "../../ui/waiting";

/** Shows cases while they are open. The frame forgets them the moment that they are closed. */
export function Gerbang(props: { readonly children: (kunci: KunciKasus) => ReactNode }) {
  const kunci = useShell("kasus.kunci", {});
  const terbuka = kunci.data !== undefined && kunci.data.oleh !== null;
  if (kunci.error) return <LoadError error={kunci.error} onRetry={() => void kunci.refetch()} />;
  if (!kunci.data) return <Waiting />;
  return terbuka ? props.children(kunci.data) : <Terkunci kunci={kunci.data} />;
}

function Terkunci(props: { readonly kunci: KunciKasus }) {
  const { kunci } = props;
  useDaftarHalaman(DAFTAR_KOSONG);
  return (
    <>
      <PageHeader title={TEKS_KASUS.judul} description={T.penjelasan} />
      <Paper withBorder p="md" maw={460}>
        {kunci.keadaan === "tanpaPetugas" ? <PetugasPertama /> : <Masuk kunci={kunci} />}
      </Paper>
      <Text size="xs" c="dimmed" mt={8} maw={560}>
        {T.tertutupSendiri} {T.bukanSandi}
      </Text>
    </>
  );
}

/** Opens cases: who, and the PIN. */
function Masuk(props: { readonly kunci: KunciKasus }) {
  const { petugas, tundaDetik } = props.kunci;
  const masuk = useCommand("kasus.masuk", { toldInPlace: true });
  const [petugasId, pilih] = useState(petugas[0]?.id ?? "");
  const [pin, setPin] = useState("");
  const [ditolak, setDitolak] = useState<string | null>(null);
  const kirim = (event: FormEvent): void => {
    event.preventDefault();
    setDitolak(null);
    masuk.mutateAsync({ petugasId, pin }).catch((galat: unknown) => {
      setPin("");
      setDitolak(sentenceOf(galat));
    });
  };
  return (
    <form onSubmit={kirim}>
      <Stack gap="sm">
        <Text fw={600}>{T.judul}</Text>
        <Select
          label={T.pilihPetugas}
          allowDeselect={false}
          data={petugas.map(({ id, nama, peran }) => ({ value: id, label: peran === "" ? nama : `${nama} (${peran})` }))}
          value={petugasId}
          onChange={(nilai) => pilih(nilai ?? "")}
        />
        <PasswordInput
          label={T.pin}
          autoFocus
          autoComplete="off"
          value={pin}
          onChange={(event) => setPin(event.currentTarget.value)}
          error={ditolak ?? (tundaDetik > 0 ? T.tunggu(tundaDetik) : null)}
        />
        <Group justify="flex-end">
          <Button type="submit" loading={masuk.isPending} leftSection={<IconLockOpen size={16} aria-hidden />}>
            {T.buka}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** The first officer names herself and sets a PIN. */
function PetugasPertama() {
  return (
    <Stack gap="sm">
      <Text fw={600}>{T.pertama}</Text>
      <Text size="sm" c="dimmed">
        {T.pertamaPenjelasan}
      </Text>
      <FormPetugas label={T.simpanBuka} onSelesai={() => undefined} />
    </Stack>
  );
}

/** Name, role and PIN of an officer. What is typed is kept nowhere: a PIN is no draft. */
export function FormPetugas(props: { readonly label: string; readonly onSelesai: () => void }) {
  const tambah = useCommand("kasus.petugasTambah", { toldInPlace: true });
  const [isian, setIsian] = useState({ nama: "", peran: "", pin: "", lagi: "" });
  const [galat, setGalat] = useState<Partial<typeof isian>>({});
  const [ditolak, setDitolak] = useState<string | null>(null);
  const ubah = (nama: keyof typeof isian) => (event: { readonly currentTarget: { readonly value: string } }) =>
    setIsian({ ...isian, [nama]: event.currentTarget.value });
  const kirim = (event: FormEvent): void => {
    event.preventDefault();
    const { nama, peran, pin, lagi } = isian;
    const salah = periksaPetugas({ nama, pin, lagi });
    setGalat(salah);
    setDitolak(null);
    if (Object.keys(salah).length > 0) return;
    tambah.mutateAsync({ nama, peran, pin }).then(props.onSelesai, (sebab: unknown) => setDitolak(sentenceOf(sebab)));
  };
  return (
    <form noValidate onSubmit={kirim}>
      <Stack gap="sm">
        <TextInput label={T.nama} required value={isian.nama} onChange={ubah("nama")} error={galat.nama} />
        <TextInput label={T.peran} value={isian.peran} onChange={ubah("peran")} />
        <PasswordInput
          label={T.pin}
          description={T.pinPenjelasan}
          required
          autoComplete="new-password"
          value={isian.pin}
          onChange={ubah("pin")}
          error={galat.pin}
        />
        <PasswordInput
          label={T.pinLagi}
          required
          autoComplete="new-password"
          value={isian.lagi}
          onChange={ubah("lagi")}
          error={galat.lagi}
        />
        {ditolak === null ? null : (
          <Text size="sm" c="red" role="alert">
            {ditolak}
          </Text>
        )}
        <Group justify="flex-end">
          <Button type="submit" loading={tambah.isPending} leftSection={<IconLock size={16} aria-hidden />}>
            {props.label}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function periksaPetugas({ nama, pin, lagi }: { readonly nama: string; readonly pin: string; readonly lagi: string }) {
  const [terpendek] = menurut("kunci-kasus-pin").panjang;
  return {
    ...(nama.trim() === "" && { nama: TEKS_UMUM.wajibDiisi }),
    ...(pin.length < terpendek && { pin: T.pinPendek }),
    ...(pin !== lagi && { lagi: T.pinBeda }),
  };
}

/** Who opened cases, with the way to close them; that the sample office has no PIN is said instead. */
export function TandaTerbuka(props: { readonly kunci: KunciKasus }) {
  const { keadaan, oleh } = props.kunci;
  const keluar = useCommand("kasus.keluar");
  if (keadaan === "tanpaPin")
    return (
      <Alert color="blue" p="xs" mb="sm">
        {T.contoh}
      </Alert>
    );
  return (
    <Group gap="xs" mb="sm">
      <Text size="sm" c="dimmed">
        {T.dibukaOleh(oleh ?? "")}. {T.tertutupSendiri}
      </Text>
      <Button size="compact-sm" variant="default" leftSection={<IconLock size={14} aria-hidden />} onClick={() => keluar.mutate({})}>
        {T.tutup}
      </Button>
    </Group>
  );
}
