// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/bots/list_bot.h"
#include "views/common/message_bar.h"

namespace provost::test {

/// The pane of users and the dialogs that it opens; counts what a person has to do: clicks, fields filled, keys.
class PeopleBot : public ListBot
{
public:
    explicit PeopleBot(QWidget* window)
        : ListBot(window, "users")
        , m_window(window)
    {
    }

    [[nodiscard]] int steps() const { return m_steps; }

    bool find(const QString& words)
    {
        ++m_steps;
        return search(words);
    }
    bool open(const QString& name)
    {
        ++m_steps;
        return choose(name);
    }
    bool look(const QString& tab)
    {
        ++m_steps;
        openTab(tab);
        return true;
    }
    bool press(const char* name)
    {
        ++m_steps;
        return Bot(m_window).click(name);
    }
    /// In the sheet that asks before a deed.
    bool confirm() { return press("confirm"); }
    /// The lines of a card that explains, without what isolates names.
    [[nodiscard]] QStringList chain(const char* card) const
    {
        QStringList lines;
        const auto* room = Bot(m_window).find(card);
        if (!room)
            return lines;
        const auto labels = room->findChildren<PlainLabel*>(QStringLiteral("chainLine"));
        for (const auto* label : labels) {
            if (label->isVisible())
                lines.append(QString(label->text()).remove(QChar(0x2068)).remove(QChar(0x2069)));
        }
        return lines;
    }
    [[nodiscard]] QString said(const char* label) const
    {
        return Bot(m_window).textOf(label).remove(QChar(0x2068)).remove(QChar(0x2069));
    }
    /// The sentence above the list that says what was done.
    [[nodiscard]] QString done() const
    {
        const auto* bar = get<MessageBar>("doneBar");
        return bar->isVisible() ? bar->text().remove(QChar(0x2068)).remove(QChar(0x2069)) : QString();
    }

private:
    QWidget* m_window;
    int m_steps = 0;
};

} // namespace provost::test
