// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/panes.h"

namespace provost {

class Directory;
class MainWindow;

/// Opens the palette of Ctrl+K over the window of an open server, unless a dialog is open there. It finds what stands
/// in the panes, the panes themselves, and `deeds`. `directory` lives as long as the panes do.
void openPalette(MainWindow& window, const Directory& directory, const Panes& panes, const QList<Deed>& deeds);

} // namespace provost
