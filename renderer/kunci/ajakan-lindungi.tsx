import { Button, Group, Stack, Text, Title } from "@mantine/core";
import { IconAlertTriangle, IconLock, IconShieldOff } from "@tabler/icons-react";
import { useState } from "react";
import { Link } from "wouter";
import { TEKS_PERLINDUNGAN } from "../../core/text/perlindungan";
import { useBoleh, useStatusKunci } from "../data/kunci";
import { useRemembered } from "../data/remembered";
import { bukaDialogLindungi } from "./dialog-lindungi";
import classes from "./ajakan.module.css";

const { tanya, pengingat, lembarBelum: lembar } = TEKS_PERLINDUNGAN;

/** How long a reminder that was put off stays away, in milliseconds. */
const TUNDA_MS = 30 * 24 * 3_600_000;

/** When the question was last put off, in milliseconds since 1970; 0 before it ever was. */
function useDitunda() {
  const [{ ditunda }, ingat] = useRemembered("ajakan-lindungi", { ditunda: 0 });
  return { ditunda, tunda: () => ingat({ ditunda: Date.now() }) };
}

/** The question of the first start: protect the data now, or later. It stands until it is answered. */
export function TanyaLindungi() {
  const status = useStatusKunci();
  const { ditunda, tunda } = useDitunda();
  if (status?.perlindungan !== "tanpa" || ditunda > 0) return null;
  return (
    <section className={classes["tanya"]} aria-labelledby="tanya-lindungi">
      <Stack gap="xs">
        <Title order={2} size="h5" id="tanya-lindungi">
          {tanya.judul}
        </Title>
        <Text size="sm" c="dimmed">
          {tanya.isi}
        </Text>
        <Group gap="sm">
          <Button leftSection={<IconLock size={16} aria-hidden />} onClick={bukaDialogLindungi}>
            {tanya.sekarang}
          </Button>
          <Button variant="subtle" color="gray" onClick={tunda}>
            {tanya.nanti}
          </Button>
        </Group>
      </Stack>
    </section>
  );
}

/** The quiet reminder of an office at work whose data is not protected; put off, it comes back after a month. */
export function PengingatLindungi() {
  const status = useStatusKunci();
  const boleh = useBoleh("kunci.periksaLembar");
  const { ditunda, tunda } = useDitunda();
  const [dibuka] = useState(Date.now);
  if (status?.perlindungan === "terlindung" && boleh && status.lembarDiperiksa === null) return <LembarBelum />;
  if (status?.perlindungan !== "tanpa" || dibuka - ditunda < TUNDA_MS) return null;
  return (
    <section className={classes["pengingat"]} aria-label={pengingat.judul}>
      <IconShieldOff size={18} stroke={1.6} aria-hidden />
      <Text size="sm" className={classes["kata"] ?? ""}>
        <b>{pengingat.judul}</b> {pengingat.isi}
      </Text>
      <Button size="compact-sm" variant="default" onClick={bukaDialogLindungi}>
        {pengingat.tombol}
      </Button>
      <Button size="compact-sm" variant="subtle" color="gray" onClick={tunda}>
        {pengingat.nanti}
      </Button>
    </section>
  );
}

/** Without a sheet that somebody has, a forgotten password means lost data: it stands until one was typed from paper. */
function LembarBelum() {
  return (
    <section className={classes["pengingat"]} aria-label={lembar.judul}>
      <IconAlertTriangle size={18} stroke={1.6} aria-hidden />
      <Text size="sm" className={classes["kata"] ?? ""}>
        <b>{lembar.judul}</b> {lembar.isi}
      </Text>
      <Button component={Link} href="/pengaturan/kunci" size="compact-sm">
        {lembar.tombol}
      </Button>
    </section>
  );
}
