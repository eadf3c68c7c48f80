// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/change.h"
#include "model/commands/open_server.h"

#include <QObject>

class QWidget;

namespace provost {

class RoleNameDialog;

/// Makes, renames and deletes roles: asks, carries it out, and tells.
class RoleActions : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open over the window of `view`, which owns this.
    RoleActions(OpenServer at, QWidget* view);

    void openNew();
    void openRename(const AccessRole& role);
    void openDelete(const AccessRole& role);

Q_SIGNALS:
    void done(const provost::ChangeResult& result, const QString& sentence);
    /// The role of that name is there now.
    void made(const QString& name);

private:
    void run(RoleNameDialog* dialog, const ChangeStep& step, const QString& sentence);

    OpenServer m_at;
    QWidget* m_view;
};

} // namespace provost
