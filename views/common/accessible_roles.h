// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessible>

class QComboBox;
class QWidget;

namespace provost {

/// The factory for QAccessible::installFactory() of those widgets of ours for which Qt knows no role that fits: bars of
/// messages, entries of the sidebar, charts, and labels and frames that hold what belongs together. Null for every
/// other class.
[[nodiscard]] QAccessibleInterface* accessibleRole(const QString& className, QObject* object);

/// Tells screen readers what a message says, wherever the focus is. Made for widgets whose accessible name is their
/// text.
void announce(QWidget& message);

/// What is shown while the mouse rests on a widget, and is its description to screen readers: they would read the
/// mark-up of a tool tip. Of any origin; empty: nothing.
void setHover(QWidget& widget, const QString& text);

/// The name of a choice that has no label to be seen. On Linux Qt gives what is chosen as the name of a QComboBox, and
/// a screen reader looks for its label; so one is made that is never shown.
void nameChoice(QComboBox& choice, const QString& name);

} // namespace provost
