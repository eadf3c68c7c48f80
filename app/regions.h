// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace provost {

enum class Way { Forward, Backward };

/// F6: moves the keyboard to the next part of the window that is seen and has something to do in it. The parts are the
/// navigation, the messages, and of the pane its head, its lists and its inspector, in the order of reading.
void focusNextRegion(const QWidget& window, Way way);

/// Tab: moves the keyboard to the next thing in the order in which they were added to their layouts, and to a splitter
/// in that in which they were made; so they are added in the order of reading. Qt's own is that in which they were
/// made. Begins anew at the end.
void focusNextStop(const QWidget& window, Way way);

} // namespace provost
