// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/bots/bot.h"

#include <QClipboard>
#include <QGuiApplication>

namespace provost::test {

/// The sheet that hands a token over.
class TokenSheetBot : public Bot
{
public:
    explicit TokenSheetBot(QWidget* window)
        : Bot(window)
    {
    }

    [[nodiscard]] bool isOpen() const { return shows("tokenSheet"); }
    void copy() const { click("copySecret"); }
    void done() const
    {
        auto* button = get<QAbstractButton>("done");
        QTRY_VERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void pressEscape() const { QTest::keyClick(get("tokenSheet"), Qt::Key_Escape); }
    void clickOutside() const
    {
        auto* veil = get("veil");
        QTest::mouseClick(veil, Qt::LeftButton, {}, QPoint(3, 3));
    }
    void untickKeychain() const
    {
        if (auto* box = get<QAbstractButton>("keepInKeychain"); box->isChecked())
            box->click();
    }
    void tickElsewhere() const { get<QAbstractButton>("storedElsewhere")->click(); }
    [[nodiscard]] QString firstRequest() const { return textOf("firstRequest"); }
    [[nodiscard]] static QString clipboard() { return QGuiApplication::clipboard()->text(); }
};

} // namespace provost::test
