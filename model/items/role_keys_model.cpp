// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/role_keys_model.h"

#include "model/domain/fold.h"
#include "model/domain/shown_text.h"

namespace provost {
namespace {

const QString& keyName(const PermissionKey& key)
{
    return key.name.isEmpty() ? key.key : key.name;
}

} // namespace

void RoleKeysModel::setAllowed(std::optional<QSet<PermissionKeyId>> allowed)
{
    m_allowed = std::move(allowed);
    announceColumn(Allowed);
}

void RoleKeysModel::setLocked(bool isLocked)
{
    m_isLocked = isLocked;
    announceColumn(Allowed);
}

int RoleKeysModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RoleKeysModel::data(const QModelIndex& index, int role) const
{
    const bool isSwitch = index.isValid() && index.row() < rowCount() && index.column() == Allowed && m_allowed;
    if (isSwitch && role == Qt::CheckStateRole)
        return isAllowed(at(index.row()).id) ? Qt::Checked : Qt::Unchecked;
    if (isSwitch && role == Qt::AccessibleTextRole) {
        const auto& key = at(index.row());
        return tr("%1: %2", "permission, on or off")
            .arg(plainText(keyName(key)), isAllowed(key.id) ? tr("on") : tr("off"));
    }
    return RecordModel::data(index, role);
}

Qt::ItemFlags RoleKeysModel::flags(const QModelIndex& index) const
{
    auto flags = RecordModel::flags(index);
    if (index.isValid() && index.column() == Allowed && m_allowed && !m_isLocked)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

ItemCell RoleKeysModel::cell(const PermissionKey& key, int column) const
{
    switch (Column(column)) {
    case Name:
        return {.text = keyName(key), .secondLine = key.key, .sort = searchKey(keyName(key))};
    case Category:
        return {.text = key.category, .sort = searchKey(key.category)};
    case Allowed:
    case ColumnCount:
        break;
    }
    return {};
}

QString RoleKeysModel::columnTitle(int column) const
{
    switch (Column(column)) {
    case Name:
        return tr("Permission");
    case Category:
        return tr("Category");
    case Allowed:
        return tr("Allowed");
    case ColumnCount:
        break;
    }
    return {};
}

bool RoleKeysModel::isRightAligned(int) const
{
    return false;
}

QString RoleKeysModel::searchText(const PermissionKey& key) const
{
    return searchKey(QStringList{key.name, key.key, key.category}.join(u'\n'));
}

QVariant RoleKeysModel::sortValue(int row, int column) const
{
    return column == Allowed ? QVariant(isAllowed(at(row).id)) : RecordModel::sortValue(row, column);
}

QVariant RoleKeysFilter::data(const QModelIndex& index, int role) const
{
    return index.column() == RoleKeysModel::Allowed ? sourceModel()->data(mapToSource(index), role)
                                                    : RecordFilter::data(index, role);
}

} // namespace provost
