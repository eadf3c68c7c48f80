// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/cancellation.h"
#include "views/connections/workplace.h"

#include <QWidget>

class QVBoxLayout;

namespace provost {

class GuardCard;
class MessageBar;
class Switch;
struct ChangeResult;

/// What the identity provider may do through a connection, as switches that act at once; in production after a
/// question.
class ProvisioningPage : public QWidget
{
    Q_OBJECT

public:
    explicit ProvisioningPage(Workplace at, QWidget* parent = nullptr);

    void setConnection(const Connection& connection);

Q_SIGNALS:
    /// The held changes are to be looked at.
    void decideRequested();

private:
    Switch* addSwitch(QVBoxLayout* layout, const QString& objectName, const QString& title, const QString& text,
                      bool Operations::* operation);
    void change(bool Operations::* operation, bool on);
    void onChanged(const ConnectionId& id, const ChangeResult& result);
    void show(const Operations& operations);
    void setSwitchesEnabled(bool enabled);

    struct Entry
    {
        Switch* toggle;
        bool Operations::* operation;
    };

    Workplace m_at;
    Connection m_connection;
    QList<Entry> m_entries;
    MessageBar* m_message;
    GuardCard* m_guard;
    bool m_busy = false;
};

} // namespace provost
