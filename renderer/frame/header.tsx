import {
  ActionIcon,
  Badge,
  Button,
  Group,
  Kbd,
  Menu,
  Text,
  Tooltip,
  UnstyledButton,
  useMantineColorScheme,
  type MantineColorScheme,
} from "@mantine/core";
import { spotlight } from "@mantine/spotlight";
import {
  IconAppWindow,
  IconArrowBackUp,
  IconArrowForwardUp,
  IconCheck,
  IconDeviceDesktop,
  IconMoon,
  IconSearch,
  IconSun,
  type Icon,
} from "@tabler/icons-react";
import { Link } from "wouter";
import { TEKS_JENDELA } from "../../core/text/alamat";
import { TEKS_KEPALA, TEKS_NAVIGASI } from "../../core/text/navigasi";
import { isInBrowser } from "../data/call";
import { useOffice } from "../data/office";
import { useShell } from "../data/query";
import { useUndoHere } from "../data/undo";
import classes from "./header.module.css";
import { LatestSteps } from "./latest-steps";
import { MenuKunci } from "./menu-kunci";
import { PilihHari } from "./pilih-hari";
import { TandaKeyakinan } from "./tanda-keyakinan";

/** Whose data is open, under which profile, what can be undone; search and appearance. */
export function Header() {
  const status = useShell("office.status", {}).data;
  const { open } = useOffice();
  return (
    <Group className={classes["header"]} wrap="nowrap">
      <Text className={classes["office"]} title={status?.kantor.namaKantor}>
        {status ? status.kantor.namaKantor || TEKS_NAVIGASI.kantorTanpaNama : ""}
      </Text>
      {status?.jenisBerkas === "contoh" ? (
        <>
          <Tooltip label={TEKS_KEPALA.berkasContohPenjelasan}>
            <Badge color="orange" className={classes["sample"] ?? ""} style={{ flex: "none" }}>
              {TEKS_KEPALA.berkasContoh}
            </Badge>
          </Tooltip>
          <Button variant="subtle" size="compact-sm" style={{ flex: "none" }} onClick={() => open("kantor")}>
            {TEKS_KEPALA.kembaliKeKantor}
          </Button>
        </>
      ) : null}
      <Group className={classes["end"]} gap={6} wrap="nowrap">
        {status ? (
          <Tooltip label={TEKS_KEPALA.profilPenjelasan}>
            <Button
              component={Link}
              href="/pengaturan/profil"
              variant="subtle"
              color="gray"
              size="compact-sm"
              className={classes["profileLink"] ?? ""}
              aria-label={TEKS_KEPALA.profil(status.profil.nama)}
            >
              <span className={classes["profile"]}>{status.profil.nama}</span>
            </Button>
          </Tooltip>
        ) : null}
        {status ? <TandaKeyakinan profil={status.profil} /> : null}
        <PilihHari />
        <UndoButtons />
        <LatestSteps />
        <Tooltip label={TEKS_KEPALA.cariPenjelasan}>
          <UnstyledButton className={classes["search"]} onClick={spotlight.open}>
            <IconSearch size={15} aria-hidden />
            <span className={classes["searchWord"]}>{TEKS_KEPALA.cari}</span>
            <Kbd size="xs">Ctrl K</Kbd>
          </UnstyledButton>
        </Tooltip>
        {isInBrowser() ? <NewWindow /> : null}
        <AppearanceMenu />
        <MenuKunci />
      </Group>
    </Group>
  );
}

/** One more window of the same Tepat: the address in the terminal opens only the first. */
function NewWindow() {
  return (
    <Tooltip label={TEKS_JENDELA.penjelasan}>
      <ActionIcon component="a" href="/" target="_blank" rel="noopener" size={30} aria-label={TEKS_JENDELA.baru}>
        <IconAppWindow size={18} stroke={1.6} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}

/** Undo and redo of the place on screen. */
function UndoButtons() {
  const { undoSentence, redoSentence, undo, redo } = useUndoHere();
  const buttons = [
    {
      label: undoSentence === null ? TEKS_KEPALA.urungkanKosong : TEKS_KEPALA.urungkan(undoSentence),
      ready: undoSentence !== null,
      act: undo,
      ButtonIcon: IconArrowBackUp,
    },
    {
      label: redoSentence === null ? TEKS_KEPALA.ulangiKosong : TEKS_KEPALA.ulangi(redoSentence),
      ready: redoSentence !== null,
      act: redo,
      ButtonIcon: IconArrowForwardUp,
    },
  ];
  return buttons.map(({ label, ready, act, ButtonIcon }) => (
    <Tooltip key={ButtonIcon.displayName} label={label}>
      <ActionIcon
        size={30}
        aria-label={label}
        className={classes["undo"] ?? ""}
        aria-disabled={!ready}
        onClick={() => (ready ? void act() : undefined)}
      >
        <ButtonIcon size={18} stroke={1.6} />
      </ActionIcon>
    </Tooltip>
  ));
}

const APPEARANCES: readonly { readonly value: MantineColorScheme; readonly SchemeIcon: Icon }[] = [
  { value: "light", SchemeIcon: IconSun },
  { value: "dark", SchemeIcon: IconMoon },
  { value: "auto", SchemeIcon: IconDeviceDesktop },
];

function AppearanceMenu() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const Current = APPEARANCES.find(({ value }) => value === colorScheme)?.SchemeIcon ?? IconDeviceDesktop;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon size={30} aria-label={TEKS_KEPALA.tampilan}>
          <Current size={18} stroke={1.6} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {APPEARANCES.map(({ value, SchemeIcon }) => (
          <Menu.Item
            key={value}
            leftSection={<SchemeIcon size={16} />}
            rightSection={value === colorScheme ? <IconCheck size={16} /> : null}
            onClick={() => setColorScheme(value)}
          >
            {TEKS_KEPALA.tampilanPilihan[value]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
