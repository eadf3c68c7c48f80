// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/bots/bot.h"

#include <QComboBox>
#include <QPlainTextEdit>

namespace provost::test {

/// The settings of a whole application, and something begun that they have to leave alone.
class SettingsBot : public Bot
{
public:
    using Bot::Bot;

    [[nodiscard]] bool open() const
    {
        QTest::keyClick(root(), Qt::Key_Comma, Qt::ControlModifier);
        return sees("settingsDialog");
    }
    [[nodiscard]] bool close() const
    {
        return click("closeSettings") && QTest::qWaitFor([this] { return !shows("settingsDialog"); });
    }
    void choose(const char* box, int index) const
    {
        auto* choice = get<QComboBox>(box);
        choice->setCurrentIndex(index);
        Q_EMIT choice->activated(index);
    }
    /// A rule for a group that is not there yet, wanted and not applied.
    [[nodiscard]] bool beginDraft() const
    {
        if (!click("nav.mappings") || !click("pasteList") || !sees("pastedText"))
            return false;
        get<QPlainTextEdit>("pastedText")->setPlainText(QStringLiteral("Not yet there,Member"));
        return click("add") && sees("apply") && rowsOf("mappings") == 2;
    }
};

} // namespace provost::test
