// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/permissions_model.h"

#include "model/domain/fold.h"
#include "model/domain/shown_text.h"
#include "model/items/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {

PermissionsModel::PermissionsModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_bundles(permissionBundles())
{
}

void PermissionsModel::setRoles(const QList<AccessRole>& roles)
{
    const auto isSame = [](const AccessRole& a, const AccessRole& b) { return a.id == b.id; };
    if (std::ranges::equal(roles, m_roles, isSame)) {
        m_roles = roles;
        announceAll();
        return;
    }
    beginResetModel();
    m_roles = roles;
    endResetModel();
}

void PermissionsModel::setOwn(const PermissionSet& own, const QString& lock)
{
    m_lock = lock;
    m_own = own;
    announceAll();
}

void PermissionsModel::setOperators(std::optional<QList<Operator>> operators)
{
    m_operators = std::move(operators);
    announceAll();
}

void PermissionsModel::announceAll()
{
    if (!m_roles.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

PermissionSet PermissionsModel::bundleAt(int column) const
{
    return column < FirstBundle ? PermissionSet() : m_bundles.at(column - FirstBundle).permissions;
}

Qt::CheckState PermissionsModel::stateOf(const AccessRole& role, const PermissionSet& permissions) const
{
    if (role.permissions.containsAll(permissions))
        return Qt::Checked;
    const auto list = permissions.list();
    const bool hasSome =
        std::ranges::any_of(list, [&role](Permission permission) { return role.permissions.contains(permission); });
    return hasSome ? Qt::PartiallyChecked : Qt::Unchecked;
}

QString PermissionsModel::lockOf(const AccessRole& role, const PermissionSet& permissions) const
{
    const bool isHighest =
        std::ranges::none_of(m_roles, [&role](const AccessRole& other) { return other.rank > role.rank; });
    if (!m_lock.isEmpty())
        return m_lock;
    if (!m_own.contains(Permission::ManageRoles))
        return tr("Your role may not change permissions.");
    if (isHighest)
        return tr("%1 keeps all: somebody must be able to manage provisioning.").arg(isolated(role.name));
    const bool gives = !role.permissions.containsAll(permissions);
    if (gives && !m_own.containsAll(permissions))
        return tr("You cannot give what you may not do yourself.");
    if (gives || !m_operators)
        return {};
    auto after = m_roles;
    const auto changed = std::ranges::find(after, role.id, &AccessRole::id);
    const auto list = permissions.list();
    for (const auto permission : list)
        changed->permissions.remove(permission);
    return keepsAManager(*m_operators, after)
               ? QString()
               : tr("Nobody could manage provisioning any more: the operators with %1 are the last who can.")
                     .arg(isolated(role.name));
}

QString PermissionsModel::renameLock(const AccessRole& role) const
{
    if (!mayManageRoles())
        return tr("Your role may not change permissions.");
    return role.isSystem ? tr("%1 comes with the product: it can be neither renamed nor deleted.", "role")
                               .arg(isolated(role.name))
                         : QString();
}

QString PermissionsModel::deleteLock(const AccessRole& role) const
{
    if (const auto lock = renameLock(role); !lock.isEmpty())
        return lock;
    if (role.people > 0)
        return tr("%n person(s) have it. First let the rules give them another role.", nullptr, int(role.people));
    const auto operators = m_operators.value_or(QList<Operator>());
    const auto holder = std::ranges::find(operators, role.id, &Operator::roleId);
    return holder == operators.cend()
               ? QString()
               : tr("The operator %1 has it. First give them another role.").arg(isolated(holder->name));
}

int PermissionsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_roles.size());
}

int PermissionsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstBundle + int(m_bundles.size());
}

QVariant PermissionsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto& line = m_roles.at(index.row());
    if (role == IdRole)
        return line.id.text();
    if (index.column() == RoleName)
        return itemCellData({.text = line.name, .sort = searchKey(line.name)}, role);
    if (index.column() == People)
        return itemCellData({.text = words::number(line.people), .sort = line.people, .alignRight = true}, role);
    const auto permissions = bundleAt(index.column());
    const auto state = stateOf(line, permissions);
    const auto lock = lockOf(line, permissions);
    switch (role) {
    case Qt::CheckStateRole:
        return state;
    case LockRole:
        return lock;
    case Qt::ToolTipRole:
        return lock.toHtmlEscaped();
    case Qt::AccessibleTextRole: {
        const auto& title = m_bundles.at(index.column() - FirstBundle).title;
        const auto word = state == Qt::Checked ? tr("on") : state == Qt::Unchecked ? tr("off") : tr("in part");
        return tr("%1, %2: %3", "role, permission, on or off").arg(plainText(line.name), title, word);
    }
    default:
        return {};
    }
}

QVariant PermissionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (section == People ? Qt::AlignRight : Qt::AlignLeft)));
    if (role != Qt::DisplayRole)
        return {};
    if (section == RoleName)
        return tr("Role");
    return section == People ? tr("People") : m_bundles.at(section - FirstBundle).title;
}

Qt::ItemFlags PermissionsModel::flags(const QModelIndex& index) const
{
    auto flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() >= FirstBundle &&
        lockOf(m_roles.at(index.row()), bundleAt(index.column())).isEmpty())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace provost
