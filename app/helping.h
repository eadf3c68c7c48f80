// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace provost {

class MainWindow;

/// The page of the guide that speaks of what a person has before them: the dialog on top, else the pane, else the
/// first-run page.
[[nodiscard]] QString helpPageFor(const MainWindow& window);
/// Opens the guide with that page, over everything that is open. Nothing where it is open already.
void openHelp(MainWindow& window);

} // namespace provost
