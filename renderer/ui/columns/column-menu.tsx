import { ActionIcon, Button, Checkbox, Indicator, Popover, Text, Tooltip } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconArrowDown, IconArrowUp, IconColumns3, IconMinus, IconPlus } from "@tabler/icons-react";
import { TEKS_KOLOM } from "../../../core/text/kolom";
import { moveColumn, orderColumns, widenColumn, type ColumnSpec } from "./column-layout";
import type { Columns } from "./use-columns";
import classes from "./columns.module.css";

const STEP = 24;

/** Which columns stand, in which order and how wide; says which ones stand aside because the window is narrow. */
export function ColumnMenu(props: { readonly columns: Columns; readonly table: string }) {
  const { columns, table } = props;
  const [opened, { toggle, close }] = useDisclosure(false);
  const asideCount = columns.aside.length;
  const name = asideCount > 0 ? TEKS_KOLOM.menuSempit(table, asideCount) : TEKS_KOLOM.menu(table);
  return (
    <Popover
      opened={opened}
      onChange={(now) => (now ? undefined : close())}
      position="bottom-end"
      shadow="md"
      trapFocus
      returnFocus
      preventPositionChangeWhenVisible={false}
    >
      <Popover.Target>
        <Tooltip label={asideCount > 0 ? TEKS_KOLOM.sempit(asideCount) : TEKS_KOLOM.judul}>
          <ActionIcon size={24} aria-label={name} onClick={toggle}>
            <Indicator disabled={asideCount === 0} size={7} offset={1}>
              <IconColumns3 size={16} stroke={1.6} aria-hidden />
            </Indicator>
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown p={10} aria-label={TEKS_KOLOM.menu(table)}>
        <div className={classes["menu"]}>
          {asideCount > 0 ? (
            <Text size="xs" c="dimmed" maw={280}>
              {TEKS_KOLOM.sempit(asideCount)}
            </Text>
          ) : null}
          <ul className={classes["list"]} aria-label={TEKS_KOLOM.judul}>
            {orderColumns(columns.specs, columns.choice.order).map((column, place) => (
              <Item key={column.key} column={column} place={place} columns={columns} />
            ))}
          </ul>
          <Button variant="default" onClick={columns.reset}>
            {TEKS_KOLOM.kembalikan}
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

function Item(props: { readonly column: ColumnSpec; readonly place: number; readonly columns: Columns }) {
  const { column, columns } = props;
  const { choice, specs, choose } = columns;
  const width = columns.placed.find(({ key }) => key === column.key)?.width;
  const stands = width !== undefined;
  // The column that names the row stays: without it no figure would be anyone's.
  const fixed = column.key === specs[0]?.key;
  const widen = (by: number) => choose(widenColumn(choice, column.key, (width ?? column.width) + by));
  const actions = [
    {
      label: TEKS_KOLOM.naik(column.title),
      ActionGlyph: IconArrowUp,
      off: props.place === 0,
      act: () => choose(moveColumn(specs, choice, { key: column.key, by: -1 })),
    },
    {
      label: TEKS_KOLOM.turun(column.title),
      ActionGlyph: IconArrowDown,
      off: props.place === specs.length - 1,
      act: () => choose(moveColumn(specs, choice, { key: column.key, by: 1 })),
    },
    { label: TEKS_KOLOM.sempitkan(column.title), ActionGlyph: IconMinus, off: !stands, act: () => widen(-STEP) },
    { label: TEKS_KOLOM.lebarkan(column.title), ActionGlyph: IconPlus, off: !stands, act: () => widen(STEP) },
  ];
  return (
    <li className={classes["item"]}>
      <Checkbox
        size="xs"
        className={classes["choice"] ?? ""}
        label={columns.aside.includes(column.key) ? TEKS_KOLOM.kesamping(column.title) : column.title}
        checked={stands}
        disabled={fixed}
        onChange={(event) => choose({ ...choice, shown: { ...choice.shown, [column.key]: event.currentTarget.checked } })}
      />
      {actions.map(({ label, ActionGlyph, off, act }) => (
        <ActionIcon key={label} size={24} aria-label={label} disabled={off} onClick={act}>
          <ActionGlyph size={15} aria-hidden />
        </ActionIcon>
      ))}
    </li>
  );
}
