import { Spotlight } from "@mantine/spotlight";
import { IconId, IconSearch, IconSitemap, type Icon } from "@tabler/icons-react";
import { useDeferredValue, useEffect, useMemo, useRef, useState, type RefObject } from "react";
import { useLocation } from "wouter";
import { namaLengkap } from "../../core/pegawai/pegawai";
import { TEKS_NAVIGASI, TEKS_PALET } from "../../core/text/navigasi";
import { formatAngka } from "../../core/text/number";
import { TEKS_PEGAWAI } from "../../core/text/pegawai";
import { useShell } from "../data/query";
import { PLACES } from "../pages";
import { PLACE_ICONS } from "./navigation";
import { usePaletteActions } from "./palette-actions";
import classes from "./palette.module.css";
import { entryKey, findEntries, type Entry, type Found } from "./palette-search";

const MOST_PEOPLE = 8;
const MOST_JABATAN = 8;

/** Ctrl+K: finds pages, actions, people and jabatan, and goes there. */
export function Palette() {
  const [query, setQuery] = useState("");
  const list = useRef<HTMLDivElement>(null);
  return (
    <Spotlight.Root
      query={query}
      onQueryChange={setQuery}
      shortcut="mod+K"
      tagsToIgnore={[]}
      triggerOnContentEditable
      scrollable
      maxHeight={440}
      yOffset={72}
      overlayProps={{ backgroundOpacity: 0.3, blur: 0 }}
      attributes={{ content: { "aria-label": TEKS_PALET.judul } }}
      classNames={{ actionsGroup: classes["group"] ?? "", action: classes["action"] ?? "" }}
    >
      <Spotlight.Search placeholder={TEKS_PALET.isian} aria-label={TEKS_PALET.isian} leftSection={<IconSearch size={18} stroke={1.6} />} />
      <Spotlight.ActionsList ref={list}>
        <Results query={query} list={list} />
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

interface GoEntry extends Entry {
  readonly href: string;
}

/** Exists only while the palette is open, so that people and jabatan are not read before they are looked for. */
function Results(props: { readonly query: string; readonly list: RefObject<HTMLDivElement | null> }) {
  const query = useDeferredValue(props.query.trim());
  const [, navigate] = useLocation();
  const actions = findEntries(usePaletteActions(), query, Number.POSITIVE_INFINITY);
  const pages = findEntries(PAGES, query, Number.POSITIVE_INFINITY);
  const people = useFound(usePeople(), query, MOST_PEOPLE);
  const jabatan = useFound(useJabatan(), query, MOST_JABATAN);
  useFirstSelected(props.list, query);
  const nothing = [actions, pages, people, jabatan].every((found) => found.shown.length === 0);
  if (nothing) return <Spotlight.Empty>{TEKS_PALET.tidakAda(query)}</Spotlight.Empty>;
  return (
    <>
      <Group label={TEKS_PALET.halaman} found={pages} iconOf={(entry) => entry.EntryIcon} onChoose={(entry) => navigate(entry.href)} />
      <Group label={TEKS_PALET.pegawai} found={people} iconOf={() => IconId} onChoose={(entry) => navigate(entry.href)} />
      <Group label={TEKS_PALET.jabatan} found={jabatan} iconOf={() => IconSitemap} onChoose={(entry) => navigate(entry.href)} />
      <Group label={TEKS_PALET.tindakan} found={actions} iconOf={(entry) => entry.EntryIcon} onChoose={(entry) => entry.run()} />
    </>
  );
}

function Group<E extends Entry>(props: {
  readonly label: string;
  readonly found: Found<E>;
  readonly iconOf: (entry: E) => Icon;
  readonly onChoose: (entry: E) => void;
}) {
  const { shown, more } = props.found;
  if (shown.length === 0) return null;
  return (
    <Spotlight.ActionsGroup label={props.label}>
      {shown.map((entry) => {
        const EntryIcon = props.iconOf(entry);
        return (
          <Spotlight.Action
            key={entry.id}
            label={entry.label}
            description={entry.description}
            leftSection={<EntryIcon size={18} stroke={1.6} aria-hidden />}
            onClick={() => props.onChoose(entry)}
          />
        );
      })}
      {more > 0 ? <Spotlight.Empty py={6}>{TEKS_PALET.lainnya(formatAngka(more))}</Spotlight.Empty> : null}
    </Spotlight.ActionsGroup>
  );
}

const PAGES = PLACES.map((place) => {
  const label = TEKS_NAVIGASI.tempat[place.name];
  return {
    id: place.path,
    label,
    description: TEKS_NAVIGASI.grup[place.group],
    key: entryKey(label),
    href: place.path,
    EntryIcon: PLACE_ICONS[place.name],
  };
});

/**
 * Enter takes the first result. The palette marks it when the query changes, but the results for it appear a moment later,
 * so the mark is set again once they stand.
 */
function useFirstSelected(list: RefObject<HTMLDivElement | null>, query: string): void {
  useEffect(() => {
    list.current?.querySelector("[data-selected]")?.removeAttribute("data-selected");
    if (query !== "") list.current?.querySelector("[data-action]")?.setAttribute("data-selected", "true");
  }, [list, query]);
}

/** Thousands of people are shown only once something is asked for. */
function useFound<E extends Entry>(entries: readonly E[], query: string, limit: number): Found<E> {
  return useMemo(() => (query === "" ? { shown: [], more: 0 } : findEntries(entries, query, limit)), [entries, query, limit]);
}

function usePeople(): readonly GoEntry[] {
  const people = useShell("pegawai.list", {}).data;
  return useMemo(
    () =>
      (people ?? []).map((person) => ({
        id: person.id,
        label: namaLengkap(person),
        description: `${person.nip ?? TEKS_PEGAWAI.belumBernip} · ${person.jabatan || TEKS_PEGAWAI.belumBerjabatan}`,
        key: entryKey(namaLengkap(person), person.nip ?? "", person.jabatan, person.unit),
        href: `/pegawai/${person.id}`,
      })),
    [people],
  );
}

function useJabatan(): readonly GoEntry[] {
  const jabatan = useShell("jabatan.list", {}).data;
  const unit = useShell("unit.list", {}).data;
  return useMemo(() => {
    const names = new Map(unit?.map((one) => [one.id, one.nama]));
    return (jabatan ?? []).map((one) => {
      const description = names.get(one.unitId) ?? "";
      return { id: one.id, label: one.nama, description, key: entryKey(one.nama, description), href: `/jabatan/${one.id}` };
    });
  }, [jabatan, unit]);
}
