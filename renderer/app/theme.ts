import {
  ActionIcon,
  Alert,
  Button,
  createTheme,
  type CSSVariablesResolver,
  Menu,
  Modal,
  ModalHeader,
  NativeSelect,
  Radio,
  Textarea,
  TextInput,
} from '@mantine/core';

/** The palette of the product; every pair of ink and ground that is used holds WCAG AA. */
const ink = '#1C2430';
const quietInk = '#5A6472';
const paper = '#FBFAF7';

export const theme = createTheme({
  fontFamily: '"Atkinson Hyperlegible Next Variable", "Atkinson Hyperlegible", system-ui, sans-serif',
  headings: {
    fontFamily: 'inherit',
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '31px', lineHeight: '1.2' },
      h2: { fontSize: '25px', lineHeight: '1.25' },
      h3: { fontSize: '20px', lineHeight: '1.3' },
    },
  },
  fontSizes: { xs: '14px', sm: '14px', md: '16px', lg: '20px', xl: '25px' },
  spacing: { xs: '4px', sm: '8px', md: '16px', lg: '24px', xl: '32px' },
  radius: { sm: '4px', md: '8px', lg: '8px' },
  defaultRadius: 'md',
  primaryColor: 'teal',
  primaryShade: 7,
  black: ink,
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  colors: {
    red: [
      '#FDECEB',
      '#FDECEB',
      '#F5AFA9',
      '#EC857D',
      '#DF5B52',
      '#CB3D34',
      '#B3261E',
      '#B3261E',
      '#98201A',
      '#7D1A15',
    ],
    yellow: [
      '#FFF3D6',
      '#FFF3D6',
      '#FFD680',
      '#F5C04D',
      '#DBA12B',
      '#B37A0C',
      '#8A5A00',
      '#8A5A00',
      '#704A00',
      '#573900',
    ],
    teal: [
      '#EAF4F4',
      '#E2F0F0',
      '#A9D3D3',
      '#7FD1CF',
      '#4FA9A8',
      '#2C8B8B',
      '#187878',
      '#0F6B6B',
      '#0B5757',
      '#084545',
    ],
  },
  components: {
    Alert: Alert.extend({ styles: { message: { fontSize: 16, color: ink }, title: { fontSize: 16 } } }),
    Button: Button.extend({ defaultProps: { size: 'md' } }),
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', color: 'dark', size: 36 } }),
    TextInput: TextInput.extend({ defaultProps: { size: 'md' } }),
    Textarea: Textarea.extend({ defaultProps: { size: 'md', autosize: true } }),
    NativeSelect: NativeSelect.extend({ defaultProps: { size: 'md', rightSectionWidth: 32 } }),
    Radio: Radio.extend({ defaultProps: { size: 'md' } }),
    // A dialog's head would count as a second banner of the page.
    ModalHeader: ModalHeader.extend({ defaultProps: { role: 'none' } }),
    // Inside the page's landmarks, and without the empty first item that no menu role allows.
    Menu: Menu.extend({
      defaultProps: {
        withinPortal: false,
        withInitialFocusPlaceholder: false,
        transitionProps: { duration: 0 },
      },
    }),
    Modal: Modal.extend({ defaultProps: { centered: true, transitionProps: { duration: 0 } } }),
  },
});

export const cssVariables: CSSVariablesResolver = () => ({
  variables: {
    '--paper': paper,
    '--ink': ink,
    '--quiet-ink': quietInk,
    '--line': '#DEDAD1',
    '--accent': '#0F6B6B',
    '--accent-ground': '#EAF4F4',
    '--good': '#1E7B4F',
    '--good-ground': '#E6F4EC',
    '--watch': '#8A5A00',
    '--watch-ground': '#FFF3D6',
    '--bad': '#B3261E',
    '--bad-ground': '#FDECEB',
  },
  light: {
    '--mantine-color-body': paper,
    '--mantine-color-text': ink,
    '--mantine-color-dimmed': quietInk,
    '--mantine-color-placeholder': '#6A7380',
    '--mantine-color-error': '#B3261E',
    '--mantine-color-default-border': '#8D939B',
  },
  dark: {},
});
