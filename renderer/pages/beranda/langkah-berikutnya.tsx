import { Button, Text } from "@mantine/core";
import { IconArrowRight } from "@tabler/icons-react";
import { Link } from "wouter";
import { langkahBerikut, type KeadaanPekerjaan } from "../../../core/langkah-berikut";
import { TEKS_BERANDA } from "../../../core/text/beranda";
import { ajakanLangkah } from "../../../core/text/langkah-berikut";
import classes from "./langkah-berikutnya.module.css";

/** The one thing to do next, and the way to it. */
export function LangkahBerikutnya(props: { readonly keadaan: KeadaanPekerjaan }) {
  const { kalimat, tombol, href } = ajakanLangkah(langkahBerikut(props.keadaan));
  return (
    <section className={classes["langkah"]} aria-label={TEKS_BERANDA.berikutnya}>
      <div className={classes["kata"]}>
        <Text size="xs" c="dimmed">
          {TEKS_BERANDA.berikutnya}
        </Text>
        <Text fw={600}>{kalimat}</Text>
      </div>
      <Button component={Link} href={href} rightSection={<IconArrowRight size={16} aria-hidden />} className={classes["tombol"]}>
        {tombol}
      </Button>
    </section>
  );
}
