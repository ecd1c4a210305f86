import { Anchor } from "@mantine/core";
import { Fragment } from "react";
import { Link } from "wouter";
import type { Istilah } from "../../../core/peraturan/istilah";
import { TEKS_PERATURAN } from "../../../core/text/peraturan";
import classes from "./peraturan.module.css";

/** The glossary: terms with their meaning, each leading to the rules behind it; `onRujuk` is told when one is followed. */
export function DaftarIstilah(props: { readonly istilah: readonly Istilah[]; readonly onRujuk: () => void }) {
  return (
    <section aria-label={TEKS_PERATURAN.istilah} className={classes["bagian"]}>
      <h2>{TEKS_PERATURAN.istilah}</h2>
      <p className={classes["pengantar"]}>{TEKS_PERATURAN.istilahPenjelasan}</p>
      <dl className={classes["istilah"]}>
        {props.istilah.map(({ istilah, singkatan, arti, ketentuan }) => (
          <Fragment key={istilah}>
            <dt>
              {istilah}
              {singkatan === "" ? null : ` (${singkatan})`}
            </dt>
            <dd>
              {arti}{" "}
              {ketentuan.map((id) => (
                <Anchor
                  key={id}
                  component={Link}
                  href={`/peraturan/${id}`}
                  size="xs"
                  onClick={props.onRujuk}
                  className={classes["rujukan"]}
                >
                  {id}
                </Anchor>
              ))}
            </dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}
