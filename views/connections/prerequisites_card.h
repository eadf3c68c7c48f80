// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/held_changes.h"
#include "views/common/card.h"
#include "views/common/timed_text.h"
#include "views/connections/workplace.h"

class QCheckBox;
class QVBoxLayout;

namespace provost {

class MessageBar;
class PlainLabel;

/// What the product wants to be so before a connection is used, each to be ticked by whoever knows that it is. Hidden
/// where the product asks for nothing.
class PrerequisitesCard : public Card
{
    Q_OBJECT

public:
    explicit PrerequisitesCard(Workplace at, QWidget* parent = nullptr);

    void setConnection(const Connection& connection);

private:
    struct Line
    {
        QCheckBox* box;
        PlainLabel* note;
        PlainLabel* by;
    };

    void load();
    void show(const Result<QList<ConnectionPrerequisite>>& read);
    void addLine();
    [[nodiscard]] TimedText confirmedText(const ConnectionPrerequisite& one) const;
    void confirm(qsizetype line, bool confirmed);

    Workplace m_at;
    ConnectionId m_connection;
    QList<ConnectionPrerequisite> m_shown;
    QList<Line> m_lines;
    MessageBar* m_message;
};

} // namespace provost
