// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/role.h"
#include "views/common/dialog.h"

class QComboBox;
class QLineEdit;

namespace provost {

struct Error;
class FaultLine;
class PlainLabel;

/// Asks for the name of a role. Stays open until who opened it says that the server took it, so that a refusal costs
/// nothing of what was typed.
class RoleNameDialog : public Dialog
{
    Q_OBJECT

public:
    struct Words
    {
        QString objectName;
        QString title;
        QString deed; ///< on the button
    };

    RoleNameDialog(const Words& words, const QString& name, QWidget* parent);

    [[nodiscard]] QString name() const;
    void succeeded();
    void failed(const Error& error);

Q_SIGNALS:
    /// There is a name, and it is to be done.
    void submitted();

private:
    void submit();

    QLineEdit* m_name;
    FaultLine* m_nameError;
    Button* m_deed;
};

/// Asks what a new role is called, from which one it takes what it may do at first, and where it stands in rank.
class NewRoleDialog : public RoleNameDialog
{
    Q_OBJECT

public:
    /// `roles` highest rank first; `own` is what the person may do, who can give no more.
    NewRoleDialog(const QList<AccessRole>& roles, const PermissionSet& own, QWidget* parent);

    [[nodiscard]] NewRole role() const;

private:
    void showPermissions();
    [[nodiscard]] PermissionSet offered() const;

    QList<AccessRole> m_roles;
    PermissionSet m_own;
    QComboBox* m_like;
    QComboBox* m_below;
    PlainLabel* m_may;
    PlainLabel* m_leftOut;
};

} // namespace provost
