// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/items/record_model.h"
#include "model/store/directory.h"

namespace provost {

/// All accounts of a directory, by name, for choosers. GUI thread only.
class AccountsModel : public RecordModel<Account>
{
    Q_OBJECT

public:
    enum Column { Name, ColumnCount };

    explicit AccountsModel(const Directory& directory, QObject* parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;

protected:
    [[nodiscard]] ItemCell cell(const Account& account, int column) const override;
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isRightAligned(int column) const override;
};

} // namespace provost
