import { Tooltip, UnstyledButton } from "@mantine/core";
import {
  IconAdjustmentsHorizontal,
  IconArrowsSplit2,
  IconCalendarStats,
  IconClipboardText,
  IconBooks,
  IconDatabaseExport,
  IconFileCertificate,
  IconFileImport,
  IconFileSpreadsheet,
  IconCloudUpload,
  IconGavel,
  IconHierarchy2,
  IconHistory,
  IconHelp,
  IconHome,
  IconLayoutSidebarLeftCollapse,
  IconLayoutSidebarLeftExpand,
  IconScale,
  IconHierarchy3,
  IconSitemap,
  IconUsers,
  IconTargetArrow,
  IconTrendingDown,
  IconChartBar,
  IconCalendarCheck,
  IconShieldHalf,
  IconShieldLock,
  IconUserStar,
  IconUsersPlus,
  IconZoomCheck,
  type Icon,
} from "@tabler/icons-react";
import { Link, useLocation } from "wouter";
import { groupBy } from "../../core/group";
import { TEKS_NAVIGASI } from "../../core/text/navigasi";
import { TEKS_UMUM } from "../../core/text/umum";
import { PLACES, type Place } from "../pages";
import { BrandMark } from "../ui/brand-mark";
import classes from "./navigation.module.css";
import { placeOf } from "./use-arrival";

/** The icon of every place, wherever the place is named. */
export const PLACE_ICONS: Readonly<Record<Place["name"], Icon>> = {
  beranda: IconHome,
  pegawai: IconUsers,
  jabatan: IconSitemap,
  anjab: IconClipboardText,
  abk: IconScale,
  norma: IconZoomCheck,
  fungsi: IconHierarchy2,
  skenario: IconArrowsSplit2,
  limaTahun: IconCalendarStats,
  formasi: IconFileSpreadsheet,
  proyeksi: IconTrendingDown,
  peta: IconHierarchy3,
  dokumen: IconFileCertificate,
  siasn: IconCloudUpload,
  bank: IconBooks,
  kompetensi: IconTargetArrow,
  skp: IconChartBar,
  presensi: IconCalendarCheck,
  disiplin: IconShieldHalf,
  talenta: IconUserStar,
  penempatan: IconUsersPlus,
  impor: IconFileImport,
  riwayat: IconHistory,
  cadangan: IconDatabaseExport,
  dataPribadi: IconShieldLock,
  peraturan: IconGavel,
  pengaturan: IconAdjustmentsHorizontal,
  bantuan: IconHelp,
};

/** The places in their groups; collapsed, only icons with their names as tooltips. */
export function Navigation(props: { readonly collapsed: boolean; readonly onToggle: () => void }) {
  const [location] = useLocation();
  const current = placeOf(location)?.path;
  const groups = [...groupBy(PLACES, (place) => place.group)];
  const ToggleIcon = props.collapsed ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  const toggleName = props.collapsed ? TEKS_NAVIGASI.bentangkan : TEKS_NAVIGASI.ciutkan;
  return (
    <div className={classes["navigation"]}>
      <div className={classes["brand"]}>
        <BrandMark className={classes["mark"]} />
        {props.collapsed ? null : TEKS_UMUM.program}
      </div>
      <nav className={classes["groups"]} aria-label={TEKS_NAVIGASI.utama}>
        {groups.map(([group, places]) => (
          <div key={group}>
            {TEKS_NAVIGASI.grup[group] && !props.collapsed ? <div className={classes["groupName"]}>{TEKS_NAVIGASI.grup[group]}</div> : null}
            {group !== "utama" && (props.collapsed || !TEKS_NAVIGASI.grup[group]) ? <div className={classes["gap"]} /> : null}
            <ul className={classes["group"]} aria-label={TEKS_NAVIGASI.grup[group] || undefined}>
              {places.map((place) => (
                <li key={place.path}>
                  <PlaceLink place={place} active={place.path === current} collapsed={props.collapsed} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
      <Tooltip label={toggleName} position="right" disabled={!props.collapsed}>
        <UnstyledButton
          className={`${classes["link"] ?? ""} ${classes["toggle"] ?? ""}`}
          onClick={props.onToggle}
          aria-label={toggleName}
          aria-expanded={!props.collapsed}
        >
          <ToggleIcon size={18} stroke={1.6} aria-hidden />
          {props.collapsed ? null : toggleName}
        </UnstyledButton>
      </Tooltip>
    </div>
  );
}

function PlaceLink(props: { readonly place: Place; readonly active: boolean; readonly collapsed: boolean }) {
  const PlaceIcon = PLACE_ICONS[props.place.name];
  const name = TEKS_NAVIGASI.tempat[props.place.name];
  return (
    <Tooltip label={name} position="right" disabled={!props.collapsed}>
      <Link
        href={props.place.path}
        className={classes["link"]}
        aria-current={props.active ? "page" : undefined}
        aria-label={props.collapsed ? name : undefined}
      >
        <PlaceIcon size={18} stroke={1.6} aria-hidden />
        {props.collapsed ? null : name}
      </Link>
    </Tooltip>
  );
}
