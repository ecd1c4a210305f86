import { Anchor } from "@mantine/core";
import { Fragment } from "react";
import { Link } from "wouter";
import type { Istilah } from "../../../core/peraturan/istilah";
import { ketentuan, type IdKetentuan } from "../../../core/peraturan/register";
import { namaTempat, TEKS_BANTUAN, type CaraKerja } from "../../../core/text/bantuan";
import { dasarDalamKata, nilaiDalamKata, sebutanPasal } from "../../../core/text/peraturan";
import classes from "./bantuan.module.css";

interface Bagian {
  /** Stands above it where several parts stand below each other. */
  readonly judul?: string;
}

/** How jobs are done: short steps, each with the page where it is done. */
export function IsiCara(props: Bagian & { readonly cara: readonly CaraKerja[] }) {
  const Judul = props.judul === undefined ? "h2" : "h3";
  return (
    <section>
      {props.judul === undefined ? null : <h2 className={classes["judul"]}>{props.judul}</h2>}
      <div className={classes["kartu"]}>
        {props.cara.map(({ judul, langkah }) => (
          <article key={judul}>
            <Judul>{judul}</Judul>
            <ol>
              {langkah.map(({ teks, ke }) => (
                <li key={teks}>
                  {teks}{" "}
                  {ke === undefined ? null : (
                    <Anchor component={Link} href={ke} inherit underline="always">
                      {TEKS_BANTUAN.buka(namaTempat(ke))}
                    </Anchor>
                  )}
                </li>
              ))}
            </ol>
          </article>
        ))}
      </div>
    </section>
  );
}

/** Words of the law with their meaning and the rules behind them. */
export function IsiIstilah(props: Bagian & { readonly istilah: readonly Istilah[] }) {
  return (
    <section>
      {props.judul === undefined ? null : <h2 className={classes["judul"]}>{props.judul}</h2>}
      <dl className={classes["daftar"]}>
        {props.istilah.map(({ istilah, singkatan, arti, ketentuan: dasar }) => (
          <Fragment key={istilah}>
            <dt>{singkatan === "" ? istilah : `${istilah} (${singkatan})`}</dt>
            <dd>
              {arti}{" "}
              {dasar.map((id) => (
                <Fragment key={id}>
                  <Anchor component={Link} href={`/peraturan/${id}`} inherit underline="always">
                    {sebutanPasal(id) || dasarDalamKata(id)}
                  </Anchor>{" "}
                </Fragment>
              ))}
            </dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}

/** Every figure of the law that the product reckons with: what it means, its value and its article. */
export function IsiAngka(props: Bagian & { readonly id: readonly IdKetentuan[] }) {
  return (
    <section>
      {props.judul === undefined ? null : <h2 className={classes["judul"]}>{props.judul}</h2>}
      <p className={classes["pengantar"]}>{TEKS_BANTUAN.angkaPenjelasan}</p>
      <dl className={classes["daftar"]}>
        {props.id.map((id) => (
          <Fragment key={id}>
            <dt>
              <Anchor component={Link} href={`/peraturan/${id}`} inherit underline="always">
                {id}
              </Anchor>
            </dt>
            <dd>
              {ketentuan(id).arti} <strong>{nilaiDalamKata(id).join("; ")}</strong>
              <div className={classes["dasar"]}>{[dasarDalamKata(id), sebutanPasal(id)].filter(Boolean).join(" · ")}</div>
            </dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}
