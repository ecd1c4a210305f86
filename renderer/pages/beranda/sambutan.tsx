import { Button, Text, Title } from "@mantine/core";
import { useState } from "react";
import type { OfficeStatus } from "../../../core/contract/office";
import { TEKS_PINDAH } from "../../../core/text/pindah";
import { TEKS_SAMBUTAN as T } from "../../../core/text/sambutan";
import { useStatusKunci } from "../../data/kunci";
import { useOffice } from "../../data/office";
import { TanyaLindungi } from "../../kunci/ajakan-lindungi";
import { BrandMark } from "../../ui/brand-mark";
import { TombolTulis } from "../../ui/tombol-tulis";
import { LangkahPertama } from "./langkah-pertama";
import { PindahMasuk } from "./pindah-masuk";
import classes from "./sambutan.module.css";

/** The page of an empty file: the first steps, and the sample office beside them. */
export function Sambutan(props: { readonly status: OfficeStatus }) {
  const { open } = useOffice();
  const [pindah, setPindah] = useState(false);
  const terlindung = useStatusKunci()?.perlindungan === "terlindung";
  return (
    <div className={classes["welcome"]}>
      <BrandMark className={classes["mark"]} />
      <Title order={1} size={26}>
        {T.judul}
      </Title>
      <Text c="dimmed" maw={620} mt={6}>
        {T.penjelasan}
      </Text>
      {props.status.jenisBerkas === "kantor" ? <TanyaLindungi /> : null}
      <div className={classes["columns"]}>
        <LangkahPertama status={props.status} />
        <section className={classes["sample"]} aria-label={T.contoh.judul}>
          <Title order={2} size="h5">
            {T.contoh.judul}
          </Title>
          <Text size="sm" c="dimmed" mt={4} mb="md">
            {T.contoh.penjelasan}
          </Text>
          <Button variant="default" onClick={() => void open("contoh")}>
            {T.contoh.tombol}
          </Button>
          {props.status.jenisBerkas === "kantor" ? (
            <>
              <Title order={2} size="h5" mt="lg">
                {TEKS_PINDAH.masuk.judul}
              </Title>
              <Text size="sm" c="dimmed" mt={4} mb="md">
                {terlindung ? TEKS_PINDAH.masuk.terlindung : TEKS_PINDAH.masuk.penjelasan}
              </Text>
              {terlindung ? null : (
                <TombolTulis variant="default" onClick={() => setPindah(true)}>
                  {TEKS_PINDAH.masuk.tombol}
                </TombolTulis>
              )}
              {pindah ? <PindahMasuk onTutup={() => setPindah(false)} /> : null}
            </>
          ) : null}
        </section>
      </div>
    </div>
  );
}
