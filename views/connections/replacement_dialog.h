// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/cancellation.h"
#include "views/common/dialog.h"
#include "views/connections/workplace.h"

namespace provost {

/// Another token where a server gives each connection only one: another connection, the identity provider switched
/// over, seen to work, the old one deleted. Each step is read off what is there, so that it can be left and taken up
/// again.
class ReplacementDialog : public Dialog
{
    Q_OBJECT

public:
    ReplacementDialog(Workplace at, Connection old, QWidget* parent);

Q_SIGNALS:
    void createRequested();
    void deleteRequested();

private:
    void addStep(const QString& title, PlainLabel* text, Button* deed);
    void show();
    void askAgain();
    /// The newest other connection of the account, made after this one.
    [[nodiscard]] std::optional<Connection> successor() const;

    Workplace m_at;
    Connection m_old;
    Cancellation m_cancel;
    PlainLabel* m_created;
    PlainLabel* m_switched;
    PlainLabel* m_verified;
    PlainLabel* m_deleted;
    Button* m_create;
    Button* m_again;
    Button* m_delete;
};

} // namespace provost
