// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/commands/cancellation.h"
#include "model/commands/read_history.h"
#include "model/items/clock.h"

#include <QWidget>

namespace provost {

class ChainCard;
class PlainLabel;

/// Who came into a group and who left it, and what else became of it, as far as the local copy knows; and from when on
/// it does. Read when it is looked at, and again whenever the copy has more.
class GroupHistory : public QWidget
{
    Q_OBJECT

public:
    GroupHistory(OpenServer at, Clock clock, QWidget* parent = nullptr);

    void setGroup(const Group& group);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void load();
    void show(const Result<HistoryPage>& page);
    [[nodiscard]] QString beginInWords(const Result<HistoryPage>& page, const QDateTime& now) const;

    OpenServer m_at;
    Clock m_clock;
    Group m_group;
    Cancellation m_cancel;
    ChainCard* m_card;
    PlainLabel* m_note;
};

} // namespace provost
