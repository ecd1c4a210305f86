import {
  ActionIcon,
  Badge,
  Button,
  createTheme,
  Drawer,
  Input,
  Menu,
  Modal,
  NumberInput,
  Pill,
  Popover,
  SegmentedControl,
  Select,
  Table,
  Textarea,
  TextInput,
  Tooltip,
  type CSSVariablesResolver,
  type MantineColorSchemeManager,
  type MantineColorsTuple,
} from "@mantine/core";
import { TEKS_UMUM } from "../core/text/umum";
import { remember, remembered } from "./data/remembered";
import { FLOAT_PADDING, NOTICES_HEIGHT } from "./ui/float-padding";

/** The one accent: a quiet blue of ink. White text on shade 8 has contrast 6.3. */
const SAMUDRA: MantineColorsTuple = [
  "#edf5fa",
  "#d9e8f2",
  "#b2d1e5",
  "#88b8d7",
  "#64a3cb",
  "#4c96c4",
  "#3d8ab9",
  "#2b739f",
  "#1f6490",
  "#0d547d",
];

/** Greys of the dark appearance, a trace cooler than neutral. */
const MALAM: MantineColorsTuple = [
  "#d6dbe1",
  "#b6bdc6",
  "#98a1ac",
  "#6c7580",
  "#454d57",
  "#333a43",
  "#262c33",
  "#1b1f25",
  "#15181d",
  "#0f1114",
];

/** The heading of a dialog is no banner of the page, and its close button needs a name. */
const DIALOG = {
  transitionProps: { duration: 120 },
  overlayProps: { backgroundOpacity: 0.3 },
  closeButtonProps: { "aria-label": TEKS_UMUM.tutup },
  attributes: { header: { role: "none" } },
};

/** The line of notices at the bottom of the window stays free. */
const ABOVE_NOTICES = { bottom: "var(--tepat-bilah)", height: "auto" };

/** Compact sizes, one accent, Inter; every default is chosen for a dense screen of 1366 x 768. */
export const theme = createTheme({
  primaryColor: "samudra",
  colors: { samudra: SAMUDRA, dark: MALAM },
  primaryShade: 8,
  autoContrast: true,
  // White text has contrast 4.5 up to this luminance, black text above it.
  luminanceThreshold: 0.183,
  fontFamily: "'Inter Variable', 'Segoe UI', system-ui, sans-serif",
  fontSizes: { xs: "12px", sm: "13px", md: "14px", lg: "16px", xl: "18px" },
  lineHeights: { xs: "1.35", sm: "1.4", md: "1.45", lg: "1.5", xl: "1.5" },
  spacing: { xs: "8px", sm: "12px", md: "16px", lg: "20px", xl: "28px" },
  headings: {
    fontWeight: "600",
    sizes: {
      h1: { fontSize: "22px" },
      h2: { fontSize: "17px" },
      h3: { fontSize: "19px" },
      h4: { fontSize: "15px" },
      h5: { fontSize: "14px" },
    },
  },
  defaultRadius: 6,
  cursorType: "pointer",
  focusRing: "auto",
  respectReducedMotion: true,
  components: {
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: "subtle", color: "gray" } }),
    Badge: Badge.extend({
      defaultProps: { variant: "light", radius: "sm", size: "md" },
      styles: { root: { textTransform: "none", fontWeight: 550 } },
    }),
    // Beside a long sentence it keeps the room of its words.
    Button: Button.extend({ defaultProps: { size: "xs" }, styles: { root: { flexShrink: 0, maxWidth: "100%" }, label: { fontSize: 13 } } }),
    Drawer: Drawer.extend({ defaultProps: DIALOG, styles: { inner: ABOVE_NOTICES, content: { height: "100%" } } }),
    InputWrapper: Input.Wrapper.extend({ styles: { description: { fontSize: 12 }, error: { fontSize: 12 } } }),
    Input: Input.extend({ defaultProps: { size: "xs" }, styles: { input: { fontSize: 13 } } }),
    Menu: Menu.extend({
      defaultProps: { shadow: "md", withinPortal: false, withInitialFocusPlaceholder: false, transitionProps: { duration: 80 } },
    }),
    Modal: Modal.extend({
      defaultProps: { ...DIALOG, centered: true, yOffset: "max(5dvh, calc(var(--tepat-bilah) + 4px))" },
      styles: { title: { fontWeight: 600 } },
    }),
    NumberInput: NumberInput.extend({ defaultProps: { size: "xs", decimalSeparator: ",", thousandSeparator: ".", hideControls: true } }),
    // What was chosen is read whole, over several lines where one is too narrow.
    Pill: Pill.extend({
      styles: {
        // A list of choices gives its pills no width of their own, which would break their words at every letter.
        root: { flex: "0 1 auto", height: "auto", minHeight: "var(--pill-height)", maxWidth: "100%" },
        label: { height: "auto", fontSize: 12, whiteSpace: "normal", overflowWrap: "anywhere", lineHeight: 1.3 },
        remove: { flex: "none", width: 20 },
      },
    }),
    Popover: Popover.extend({ defaultProps: { middlewares: { flip: { padding: FLOAT_PADDING }, shift: { padding: FLOAT_PADDING } } } }),
    // Above a long list in a low window it keeps its height.
    SegmentedControl: SegmentedControl.extend({ styles: { root: { flexShrink: 0, maxWidth: "100%" } } }),
    Select: Select.extend({ defaultProps: { size: "xs", comboboxProps: { shadow: "md", transitionProps: { duration: 80 } } } }),
    Table: Table.extend({ vars: () => ({ table: { "--table-border-color": "var(--tepat-garis)" } }) }),
    Textarea: Textarea.extend({ defaultProps: { size: "xs" } }),
    TextInput: TextInput.extend({ defaultProps: { size: "xs" } }),
    Tooltip: Tooltip.extend({
      defaultProps: { openDelay: 350, withArrow: true, multiline: true, maw: 340, transitionProps: { duration: 80 } },
    }),
  },
});

/** Coloured words must be readable on the page, on a tinted badge and on a hovered row: darker than Mantine's in light, lighter in dark. */
export const cssVariables: CSSVariablesResolver = ({ colors }) => {
  const light: Record<string, string> = {
    "--mantine-color-body": "#ffffff",
    "--mantine-color-text": "#1c232b",
    "--mantine-color-default-color": "#1c232b",
    "--mantine-color-dimmed": "#56606b",
    "--mantine-color-placeholder": "#66707b",
    "--mantine-color-error": "var(--mantine-color-red-9)",
    "--mantine-color-default-border": "#cfd6dd",
    "--tepat-latar": "#f5f7f9",
    "--tepat-garis": "#e0e5ea",
    "--tepat-permukaan": "#ffffff",
    "--tepat-sorot": "#edf5fa",
  };
  const dark: Record<string, string> = {
    "--mantine-color-dimmed": "#a0a9b3",
    "--mantine-color-placeholder": "#929ba6",
    "--mantine-color-error": "var(--mantine-color-red-4)",
    "--tepat-latar": "#15181d",
    "--tepat-garis": "#333a43",
    "--tepat-permukaan": "#1b1f25",
    "--tepat-sorot": "#22303b",
  };
  for (const color of Object.keys(colors)) {
    const readable = `color-mix(in srgb, var(--mantine-color-${color}-9) 72%, black)`;
    for (const role of ["text", "light-color", "outline"]) {
      light[`--mantine-color-${color}-${role}`] = readable;
      dark[`--mantine-color-${color}-${role}`] = `var(--mantine-color-${color}-3)`;
    }
  }
  light["--mantine-color-samudra-text"] = light["--mantine-color-samudra-light-color"] = "var(--mantine-color-samudra-9)";
  dark["--mantine-color-dark-text"] = dark["--mantine-color-dark-light-color"] = dark["--mantine-color-gray-light-color"] = "#c3cad2";
  return { variables: { "--tepat-bilah": `${NOTICES_HEIGHT}px` }, light, dark };
};

/** Name under which the appearance is remembered. */
const APPEARANCE = "tampilan";

/** Remembers light, dark or "as the computer" between starts. */
export const colorSchemeManager: MantineColorSchemeManager = {
  get: (otherwise) => {
    const { rupa } = remembered(APPEARANCE);
    return rupa === "light" || rupa === "dark" || rupa === "auto" ? rupa : otherwise;
  },
  set: (rupa) => remember(APPEARANCE, { rupa }),
  clear: () => remember(APPEARANCE, {}),
  subscribe: () => undefined,
  unsubscribe: () => undefined,
};
