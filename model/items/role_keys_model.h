// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/permission_key.h"
#include "model/items/filters.h"
#include "model/items/record_model.h"

#include <optional>

namespace provost {

/// The permission keys of a product, and which of them one role allows: a check state in the last column. GUI thread
/// only.
class RoleKeysModel : public RecordModel<PermissionKey>
{
    Q_OBJECT

public:
    enum Column { Name, Category, Allowed, ColumnCount };

    using RecordModel::RecordModel;

    /// Unset: not known, and nothing can be switched.
    void setAllowed(std::optional<QSet<PermissionKeyId>> allowed);
    [[nodiscard]] bool isAllowed(const PermissionKeyId& id) const { return m_allowed && m_allowed->contains(id); }
    void setLocked(bool isLocked);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

protected:
    [[nodiscard]] ItemCell cell(const PermissionKey& key, int column) const override;
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isRightAligned(int column) const override;
    [[nodiscard]] QString searchText(const PermissionKey& key) const override;
    [[nodiscard]] QVariant sortValue(int row, int column) const override;

private:
    std::optional<QSet<PermissionKeyId>> m_allowed;
    bool m_isLocked = false;
};

/// Narrows the keys. The check state of the last column is the model's: nothing is ticked in this list.
class RoleKeysFilter : public RecordFilter
{
    Q_OBJECT

public:
    using RecordFilter::RecordFilter;

    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
};

} // namespace provost
