import { Anchor, Title } from "@mantine/core";
import type { ReactNode } from "react";
import { Link } from "wouter";
import classes from "./section.module.css";

/** A titled block of a page, with one way to more of the same. */
export function Section(props: {
  readonly title: string;
  readonly link?: { readonly href: string; readonly label: string };
  readonly children: ReactNode;
}) {
  return (
    <section className={classes["section"]} aria-label={props.title}>
      <div className={classes["head"]}>
        <Title order={2} size="h5">
          {props.title}
        </Title>
        {props.link ? (
          <Anchor component={Link} href={props.link.href} size="sm">
            {props.link.label}
          </Anchor>
        ) : null}
      </div>
      {props.children}
    </section>
  );
}
