// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/bots/bot.h"
#include "views/common/fact_list.h"
#include "views/common/inspector_tabs.h"
#include "views/common/plain_label.h"
#include "views/common/table.h"

#include <QAction>
#include <QMenu>
#include <QPlainTextEdit>

namespace provost::test {

/// A pane with a list and an inspector, by the id that the navigation knows it by.
class ListBot : public Bot
{
public:
    ListBot(QWidget* window, const char* id)
        : Bot(Bot(window).get(qPrintable(QLatin1StringView(id) + QLatin1StringView("Pane"))))
        , m_id(id)
    {
    }

    [[nodiscard]] int rows() const { return rowsOf(m_id); }
    [[nodiscard]] QString cell(int row, int column) const { return cellOf(m_id, row, column); }
    [[nodiscard]] QStringList column(int column) const
    {
        QStringList found;
        for (int row = 0; row < rows(); ++row)
            found.append(cell(row, column));
        return found;
    }
    bool search(const QString& text) const
    {
        const bool typed = type("search", text);
        QTest::keyClick(get("search"), Qt::Key_Return);
        return typed;
    }
    bool choose(const QString& text, int column = 0) const { return chooseRow(m_id, text, column); }
    /// Presses a choice of the filter menu.
    bool filterBy(const char* facet, const QString& choice) const
    {
        if (!click("filters"))
            return false;
        auto* menu = get<QMenu>("filterMenu");
        auto* action =
            menu->findChild<QAction*>(QLatin1StringView("filter-%1-%2").arg(QLatin1StringView(facet), choice));
        if (action)
            action->trigger();
        menu->hide();
        return action != nullptr;
    }
    /// What stands in the place of the rows; empty while there are rows.
    [[nodiscard]] QString state() const { return shows("tableState") ? textOf("emptyTitle") : QString(); }
    [[nodiscard]] QString count() const { return shows("count") ? textOf("count") : QString(); }
    /// Of the pane or of its inspector, whichever has it.
    void openTab(const QString& id) const
    {
        const auto all = root()->findChildren<InspectorTabs*>();
        for (auto* tabs : all)
            tabs->setCurrent(id);
    }
    /// The value beside this name in the inspector; null where there is no such row.
    [[nodiscard]] QString fact(const QString& name) const
    {
        const auto labels = root()->findChildren<PlainLabel*>();
        for (const auto* label : labels) {
            if (label->isVisible() && label->accessibleName() == name)
                return label->text();
        }
        return {};
    }
    [[nodiscard]] QString json(const char* view) const
    {
        return get(view)->findChild<QPlainTextEdit*>()->toPlainText();
    }

private:
    const char* m_id;
};

} // namespace provost::test
