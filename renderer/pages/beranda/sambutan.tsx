import { Button, FileButton, Stack, Text, Title } from "@mantine/core";
import { IconBuildingCommunity, IconFileImport, IconListTree, type Icon } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { Link, useLocation } from "wouter";
import { TEKS_BERANDA } from "../../../core/text/beranda";
import { useOffice } from "../../data/office";
import { setPendingFiles, WORKBOOK_ENDINGS } from "../../data/pending-files";
import { BrandMark } from "../../ui/brand-mark";
import classes from "./sambutan.module.css";

const { mulai } = TEKS_BERANDA;

/** The first start: three ways to begin. */
export function Sambutan() {
  const [, navigate] = useLocation();
  const { open } = useOffice();
  return (
    <div className={classes["welcome"]}>
      <BrandMark className={classes["mark"]} />
      <Title order={1} size={26}>
        {mulai.judul}
      </Title>
      <Text c="dimmed" maw={620} mt={6}>
        {mulai.penjelasan}
      </Text>
      <ul className={classes["ways"]} aria-label={mulai.cara}>
        <Way
          WayIcon={IconFileImport}
          title={mulai.impor}
          text={mulai.imporPenjelasan}
          action={
            <FileButton
              multiple
              accept={WORKBOOK_ENDINGS}
              onChange={(files) => {
                if (files.length === 0) return;
                setPendingFiles(files);
                navigate("/impor");
              }}
            >
              {(button) => <Button {...button}>{mulai.imporTombol}</Button>}
            </FileButton>
          }
        />
        <Way
          WayIcon={IconBuildingCommunity}
          title={mulai.contoh}
          text={mulai.contohPenjelasan}
          action={
            <Button variant="default" onClick={() => void open("contoh")}>
              {mulai.contohTombol}
            </Button>
          }
        />
        <Way
          WayIcon={IconListTree}
          title={mulai.kosong}
          text={mulai.kosongPenjelasan}
          action={
            <Button component={Link} href="/jabatan/unit-baru" variant="default">
              {mulai.kosongTombol}
            </Button>
          }
        />
      </ul>
    </div>
  );
}

function Way(props: { readonly WayIcon: Icon; readonly title: string; readonly text: string; readonly action: ReactNode }) {
  const { WayIcon } = props;
  return (
    <li className={classes["way"]}>
      <WayIcon size={26} stroke={1.4} className={classes["icon"]} aria-hidden />
      <Stack gap={4} style={{ flex: 1 }}>
        <Title order={2} size="h5">
          {props.title}
        </Title>
        <Text size="sm" c="dimmed">
          {props.text}
        </Text>
      </Stack>
      <div>{props.action}</div>
    </li>
  );
}
