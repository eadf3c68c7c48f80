// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/notices.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {

bool QuietHours::holds(const QTime& time) const
{
    return from <= until ? time >= from && time < until : time >= from || time < until;
}

QString noticeText(Need::Kind kind)
{
    switch (kind) {
    case Need::Kind::Refused:
        return Notices::tr("An identity provider’s requests are refused.");
    case Need::Kind::Held:
        return Notices::tr("Deactivations wait for a decision.");
    case Need::Kind::NoToken:
        return Notices::tr("A connection has no token that works.");
    case Need::Kind::TokenEnds:
        return Notices::tr("A token ends soon.");
    case Need::Kind::Reminder:
        return Notices::tr("A reminder for a token is near.");
    case Need::Kind::Late:
        return Notices::tr("An identity provider is silent for longer than usual.");
    case Need::Kind::SeatsAreFull:
        return Notices::tr("No seat is left.");
    case Need::Kind::TokenLost:
    case Need::Kind::RuleWaits:
        break; // nothing stops because of them
    }
    return {};
}

Notices::Notices(Clock clock, QObject* parent)
    : QObject(parent)
    , m_clock(std::move(clock))
{
}

void Notices::setQuietHours(const std::optional<QuietHours>& hours)
{
    m_quiet = hours;
}

void Notices::restart()
{
    m_known.reset();
}

void Notices::take(const QList<Need>& needs)
{
    const auto now = m_clock();
    if (!m_known)
        m_beganAt = now;
    const bool isBeginning = m_beganAt.secsTo(now) < settling.count();
    QSet<QString> present;
    const Need* first = nullptr;
    qsizetype fresh = 0;
    for (const auto& need : needs) {
        if (noticeText(need.kind).isEmpty())
            continue;
        present.insert(need.key);
        if (isBeginning || m_known->contains(need.key))
            continue;
        ++fresh;
        first = first ? first : &need;
    }
    const bool isOver = !isBeginning && !m_known->isEmpty() && present.isEmpty();
    const bool mustRest = (m_toldAt.isValid() && m_toldAt.secsTo(now) < std::chrono::seconds(breath).count()) ||
                          (m_quiet && m_quiet->holds(now.toLocalTime().time()));
    if (mustRest && (fresh > 0 || isOver))
        return; // they stay unknown, and are told with what comes next
    m_known = present;
    if (fresh > 1)
        tell(tr("%n thing(s) need(s) you in Provost.", nullptr, int(fresh)));
    else if (first)
        tell(noticeText(first->kind));
    else if (isOver)
        tell(tr("Nothing needs you in Provost any more."));
}

void Notices::tell(const QString& text)
{
    m_toldAt = m_clock();
    Q_EMIT noticed(text);
}

} // namespace provost
