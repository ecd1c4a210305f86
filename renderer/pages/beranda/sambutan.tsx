import { Button, Text, Title } from "@mantine/core";
import type { OfficeStatus } from "../../../core/contract/office";
import { TEKS_SAMBUTAN as T } from "../../../core/text/sambutan";
import { useOffice } from "../../data/office";
import { BrandMark } from "../../ui/brand-mark";
import { LangkahPertama } from "./langkah-pertama";
import classes from "./sambutan.module.css";

/** The page of an empty file: the first steps, and the sample office beside them. */
export function Sambutan(props: { readonly status: OfficeStatus }) {
  const { open } = useOffice();
  return (
    <div className={classes["welcome"]}>
      <BrandMark className={classes["mark"]} />
      <Title order={1} size={26}>
        {T.judul}
      </Title>
      <Text c="dimmed" maw={620} mt={6}>
        {T.penjelasan}
      </Text>
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
        </section>
      </div>
    </div>
  );
}
