// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QWidget;

namespace provost {

/// Asks over `over` on which printer, or into which PDF, and prints the page there. `html` is made of text that was
/// escaped, so that nothing is loaded from anywhere. GUI thread.
void printPage(const QString& title, const QString& html, QWidget* over);

} // namespace provost
