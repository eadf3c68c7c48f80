// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/main_window.h"
#include "tests/support/bots/bot.h"

#include <QAction>
#include <QMenu>

namespace provost::test {

/// Forgets the server that is open, by the menu of its card, as far as the question is answered.
[[nodiscard]] inline bool forgetServer(MainWindow& window)
{
    QTest::mouseClick(window.serverCard(), Qt::LeftButton);
    auto* menu = window.findChild<QMenu*>(QStringLiteral("serverMenu"));
    auto* action = menu ? menu->findChild<QAction*>(QStringLiteral("forgetServer")) : nullptr;
    if (!action)
        return false;
    action->trigger();
    menu->close();
    return Bot(&window).click("confirmForget");
}

} // namespace provost::test
