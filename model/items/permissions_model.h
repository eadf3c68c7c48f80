// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/operator.h"
#include "model/domain/role.h"
#include "model/items/item_cell.h"
#include "model/items/permission_words.h"

#include <QAbstractTableModel>

#include <optional>

namespace provost {

/// What each role may do: one row a role, one column a bundle of permissions, checked where the role has all of it,
/// half where it has a part. Says of each cell why it cannot be changed. Changes nothing itself. GUI thread only.
class PermissionsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { RoleName, People, FirstBundle };
    /// Beside those of ItemRole.
    enum DataRole {
        LockRole = SearchRole + 200 ///< QString, why the cell cannot be changed; empty: it can
    };

    explicit PermissionsModel(QObject* parent = nullptr);

    /// Highest rank first.
    void setRoles(const QList<AccessRole>& roles);
    /// What the person who looks may do themselves: they can give no more. Without ManageRoles nothing can be changed.
    /// `lock` says why nothing can be changed here, whoever it is; empty: it can.
    void setOwn(const PermissionSet& own, const QString& lock = {});
    /// Who could manage provisioning; unset: not known, then the server alone decides.
    void setOperators(std::optional<QList<Operator>> operators);

    [[nodiscard]] const AccessRole& at(int row) const { return m_roles.at(row); }
    [[nodiscard]] PermissionSet bundleAt(int column) const;
    /// Why these permissions of the role cannot be switched; empty: they can.
    [[nodiscard]] QString lockOf(const AccessRole& role, const PermissionSet& permissions) const;

    /// Why the role cannot be renamed, or deleted; empty: it can, as far as is known here.
    [[nodiscard]] QString renameLock(const AccessRole& role) const;
    [[nodiscard]] QString deleteLock(const AccessRole& role) const;
    /// The person may make, rename and delete roles.
    [[nodiscard]] bool mayManageRoles() const { return m_own.contains(Permission::ManageRoles); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    [[nodiscard]] Qt::CheckState stateOf(const AccessRole& role, const PermissionSet& permissions) const;
    void announceAll();

    const QList<PermissionBundle> m_bundles;
    QList<AccessRole> m_roles;
    PermissionSet m_own;
    QString m_lock;
    std::optional<QList<Operator>> m_operators;
};

} // namespace provost
