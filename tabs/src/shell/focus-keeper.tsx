import { useFocusFinders } from '@fluentui/react-components';

/**
 * Holds Fluent's focus handling (tabster) for the life of the window once a dialog may have been open. When
 * its last user goes while a dialog is open (Back, or the page behind it changing), tabster is disposed and
 * leaves `aria-hidden` on the whole page: a screen reader would find nothing.
 */
export default function FocusKeeper() {
  useFocusFinders();
  return null;
}
