// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/items/item_cell.h"
#include "tests/support/bots/bot.h"

#include <QAbstractItemView>
#include <QComboBox>

namespace provost::test {

/// The connections pane and the dialogs that it opens over its window.
class ConnectionsBot : public Bot
{
public:
    explicit ConnectionsBot(QWidget* window)
        : Bot(window)
    {
    }

    [[nodiscard]] QStringList names() const
    {
        QStringList found;
        const auto* model = get<QAbstractItemView>("connections")->model();
        for (int row = 0; row < model->rowCount(); ++row)
            found.append(model->index(row, 0).data().toString());
        return found;
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return get<QAbstractItemView>("connections")->model()->index(row, column).data().toString();
    }
    void openNew() const { click("newConnection"); }
    /// Fills the open dialog in.
    void describe(const QString& newAccount, const char* idpTile, const QString& name) const
    {
        if (auto* account = get<QComboBox>("account"); !newAccount.isEmpty())
            account->setCurrentIndex(account->count() - 1);
        if (!newAccount.isEmpty())
            type("newAccount", newAccount);
        click(idpTile);
        if (!name.isEmpty())
            type("name", name);
    }
    void create() const { click("create"); }
};

} // namespace provost::test
