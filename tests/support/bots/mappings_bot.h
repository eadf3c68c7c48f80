// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/shown_text.h"
#include "model/items/item_cell.h"
#include "model/items/rules_model.h"
#include "tests/support/bots/bot.h"
#include "views/common/cell_delegate.h"

#include <QComboBox>
#include <QItemSelectionModel>
#include <QMenu>
#include <QPlainTextEdit>

namespace provost::test {

/// The pane of role mappings and its dialogs. Counts what a person does: each press, choice or paste is a step.
class MappingsBot : public Bot
{
public:
    explicit MappingsBot(QWidget* window)
        : Bot(window)
    {
    }

    mutable int steps = 0;

    bool press(const char* name) const
    {
        ++steps;
        return click(name);
    }
    /// `IT-Admins Admin matches`, one for each row.
    [[nodiscard]] QStringList rows() const
    {
        QStringList found;
        for (int row = 0; row < rowsOf("mappings"); ++row)
            found.append(QStringList{cellOf("mappings", row, RulesModel::GroupName),
                                     cellOf("mappings", row, RulesModel::Role),
                                     cellOf("mappings", row, RulesModel::State)}
                             .join(u' '));
        return found;
    }
    [[nodiscard]] QString noteOf(int row) const
    {
        return at(row, RulesModel::GroupName).data(SecondLineRole).toString();
    }
    /// Chooses several rows, as Ctrl and clicks do: one step, as one drag over them would be.
    void chooseRows(const char* view, const QList<int>& rows) const
    {
        ++steps;
        auto* list = get<QAbstractItemView>(view);
        list->selectionModel()->clear();
        for (const int row : rows)
            list->selectionModel()->select(list->model()->index(row, 0),
                                           QItemSelectionModel::Select | QItemSelectionModel::Rows);
        list->selectionModel()->setCurrentIndex(list->model()->index(rows.constLast(), 0),
                                                QItemSelectionModel::NoUpdate);
    }
    /// With a click on the role in the row, and one on the other role.
    bool setRole(int row, const QString& role) const
    {
        auto* table = get<QAbstractItemView>("mappings");
        const auto place = table->visualRect(at(row, RulesModel::Role));
        ++steps;
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, place.center());
        return pick("roleMenu", QStringLiteral("role-") + role);
    }
    /// Of an open menu.
    bool pick(const char* menu, const QString& action) const
    {
        if (!QTest::qWaitFor([&] { return find<QMenu>(menu) && find<QMenu>(menu)->isVisible(); }))
            return false;
        auto* open = find<QMenu>(menu);
        auto* entry = open->findChild<QAction*>(action);
        ++steps;
        if (entry)
            entry->trigger();
        open->close();
        return entry != nullptr;
    }
    void pressKey(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        ++steps;
        QTest::keyClick(get("mappings"), key, modifiers);
    }
    /// On the words behind the second line of a row.
    void clickLink(int row) const
    {
        auto* table = get<QAbstractItemView>("mappings");
        auto* look = qobject_cast<CellDelegate*>(table->itemDelegate());
        QStyleOptionViewItem option;
        option.rect = table->visualRect(at(row, RulesModel::GroupName));
        ++steps;
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          look->linkRect(option, at(row, RulesModel::GroupName)).center());
    }
    void paste(const QString& text) const
    {
        ++steps;
        get<QPlainTextEdit>("pastedText")->setPlainText(text);
    }
    void chooseRole(const QString& role) const
    {
        ++steps;
        auto* box = get<QComboBox>("ruleRole");
        box->setCurrentIndex(box->findData(role));
    }
    /// All words of the panel at the right, a line each.
    [[nodiscard]] QString effect() const { return wordsOf("effectPanel"); }
    /// All words that can be seen of a part of the window.
    [[nodiscard]] QString wordsOf(const char* name) const
    {
        QStringList words;
        const auto labels = get(name)->findChildren<QLabel*>();
        for (const auto* label : labels) {
            if (label->isVisible() && !label->text().isEmpty())
                words.append(plainText(label->text()));
        }
        return words.join(u'\n');
    }
    [[nodiscard]] QString applyText() const { return get<QAbstractButton>("apply")->text(); }

private:
    [[nodiscard]] QModelIndex at(int row, int column) const
    {
        return get<QAbstractItemView>("mappings")->model()->index(row, column);
    }
};

} // namespace provost::test
