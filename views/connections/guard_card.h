// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/connection.h"
#include "views/common/begun.h"
#include "views/common/card.h"
#include "views/connections/workplace.h"

class QLineEdit;

namespace provost {

class Button;
class MessageBar;
class FaultLine;

/// When deactivations and deletions of a connection are held until somebody decides, and how many are.
class GuardCard : public Card, public Begun
{
    Q_OBJECT

public:
    explicit GuardCard(Workplace at, QWidget* parent = nullptr);

    void setConnection(const Connection& connection);
    [[nodiscard]] std::any leave() override;
    void resume(const std::any& begun) override;

Q_SIGNALS:
    /// The held changes are to be looked at.
    void decideRequested();

private:
    void buildLimits();
    void show();
    void updateSave();
    [[nodiscard]] std::optional<DeactivationGuard> typed() const;
    void save();

    Workplace m_at;
    Connection m_connection;
    bool m_busy = false;
    MessageBar* m_held;
    MessageBar* m_message;
    QLineEdit* m_count;
    QLineEdit* m_percent;
    QLineEdit* m_minutes;
    FaultLine* m_fault;
    Button* m_save;
};

} // namespace provost
