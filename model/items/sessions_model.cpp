// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/sessions_model.h"

#include "model/items/words.h"

namespace provost {
namespace {

QString endWord(SessionEnd end)
{
    switch (end) {
    case SessionEnd::None:
        break;
    case SessionEnd::SignedOut:
        return SessionsModel::tr("ended");
    case SessionEnd::Deactivated:
        return SessionsModel::tr("ended by suspension");
    case SessionEnd::Deleted:
        return SessionsModel::tr("ended by deletion");
    }
    return SessionsModel::tr("Live", "a session that has not ended");
}

} // namespace

SessionsModel::SessionsModel(Clock clock, QObject* parent)
    : RecordModel(parent)
    , m_clock(std::move(clock))
{
}

int SessionsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

ItemCell SessionsModel::cell(const ProductSession& session, int column) const
{
    if (column == What)
        return {.text = session.label.isEmpty() ? tr("Session") : session.label,
                .secondLine = tr("since %1", "time").arg(words::dayAndTime(session.startedAt, m_clock())),
                .toolTip = words::onHover(session.startedAt, m_clock())};
    if (!session.endedAt)
        return {.text = endWord(session.end), .emphasis = Emphasis::Warning, .pill = true};
    return {.text = endWord(session.end),
            .secondLine = words::ago(*session.endedAt, m_clock()),
            .emphasis = Emphasis::Muted,
            .toolTip = words::onHover(*session.endedAt, m_clock())};
}

QString SessionsModel::columnTitle(int column) const
{
    return column == What ? tr("Session") : tr("State");
}

bool SessionsModel::isRightAligned(int) const
{
    return false;
}

} // namespace provost
