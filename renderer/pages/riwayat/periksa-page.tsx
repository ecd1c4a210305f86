import { Button, Stack } from "@mantine/core";
import { Link } from "wouter";
import { TEKS_AUDIT, TEKS_PERIKSA } from "../../../core/text/rantai";
import { PageHeader } from "../../ui/page-header";
import { Section } from "../../ui/section";
import { KeadaanRantai } from "./keadaan-rantai";
import { PeriksaBerkas } from "./periksa-berkas";
import { PeriksaTanda } from "./periksa-tanda";
import { RiwayatPemeriksa } from "./riwayat-pemeriksa";
import classes from "./riwayat.module.css";

/** Whether the history is whole, and whether files and papers are of it. */
export function PeriksaPage() {
  return (
    <>
      <PageHeader
        title={TEKS_PERIKSA.judul}
        description={TEKS_PERIKSA.penjelasan}
        actions={
          <Button component={Link} href="/riwayat" variant="default">
            {TEKS_PERIKSA.kembali}
          </Button>
        }
      />
      <Stack gap="md">
        <Section title={TEKS_PERIKSA.riwayat}>
          <div className={classes["isi"]}>
            <KeadaanRantai />
          </div>
        </Section>
        <Section title={TEKS_PERIKSA.berkas}>
          <div className={classes["isi"]}>
            <PeriksaBerkas />
          </div>
        </Section>
        <Section title={TEKS_PERIKSA.tanda}>
          <div className={classes["isi"]}>
            <PeriksaTanda />
          </div>
        </Section>
        <Section title={TEKS_AUDIT.judul}>
          <div className={classes["isi"]}>
            <RiwayatPemeriksa />
          </div>
        </Section>
      </Stack>
    </>
  );
}
