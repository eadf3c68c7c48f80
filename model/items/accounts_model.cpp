// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/accounts_model.h"

#include "model/domain/fold.h"

namespace provost {

AccountsModel::AccountsModel(const Directory& directory, QObject* parent)
    : RecordModel(parent)
{
    connect(&directory, &Directory::accountsChanged, this, [this, &directory] { assign(directory.accounts()); });
    assign(directory.accounts());
}

int AccountsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

ItemCell AccountsModel::cell(const Account& account, int) const
{
    return {.text = account.name, .sort = searchKey(account.name)};
}

QString AccountsModel::columnTitle(int) const
{
    return tr("Account");
}

bool AccountsModel::isRightAligned(int) const
{
    return false;
}

} // namespace provost
