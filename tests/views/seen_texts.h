// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QString>

class QWidget;

namespace provost::test {

/// Every text that a person or a screen reader gets from `root` and all of its visible parts: labels, buttons, fields,
/// choices, cells, headers, tool tips, menus, titles, accessible names and descriptions. Each stands under a key that
/// is the same whatever the text is; keys of tool tips end in `#toolTip`. Ages such as "8 s ago" are left out.
[[nodiscard]] QMap<QString, QString> seenTexts(const QWidget& root);

} // namespace provost::test
