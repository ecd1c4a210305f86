import { Title } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./berkas.module.css";

/** Where a section of the file stands in the page. */
export const idBagian = (kunci: string): string => `berkas-${kunci}`;

/** The frame of one section: its heading, what is done with it at the right, and its content. */
export function BagianBerkas(props: {
  readonly kunci: string;
  readonly judul: string;
  readonly tindakan?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section id={idBagian(props.kunci)} tabIndex={-1} className={classes["bagian"]} aria-label={props.judul}>
      <div className={classes["judul"]}>
        <Title order={2} size="h5">
          {props.judul}
        </Title>
        <span style={{ marginLeft: "auto" }}>{props.tindakan}</span>
      </div>
      <div className={classes["isi"]}>{props.children}</div>
    </section>
  );
}
