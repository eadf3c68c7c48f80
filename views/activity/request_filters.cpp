// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/activity/request_filters.h"

#include "model/items/words.h"
#include "views/common/timed_text.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr std::array methods{"GET"_L1, "POST"_L1, "PUT"_L1, "PATCH"_L1, "DELETE"_L1};
const auto refused = u"refused"_s;

QString inWord(const TimeStretch& stretch)
{
    return u"%1 %2"_s.arg(stretch.from.toUTC().toString(Qt::ISODateWithMs),
                          stretch.until.toUTC().toString(Qt::ISODateWithMs));
}

} // namespace

RequestFilters::RequestFilters(OpenServer at, Clock clock, QObject* parent)
    : QObject(parent)
    , m_at(std::move(at))
    , m_clock(std::move(clock))
{
    m_clock.onScaleChanged(this, [this] { Q_EMIT chosenChanged(); });
}

QMetaObject::Connection RequestFilters::onChosen(const QObject* context, std::function<void()> tell) const
{
    return connect(this, &RequestFilters::chosenChanged, context, std::move(tell));
}

QList<Facet> RequestFilters::facets() const
{
    Facet status{u"status"_s,
                 tr("Answer"),
                 {},
                 false,
                 {{refused, tr("Refused only")},
                  {u"2"_s, tr("2xx, carried out")},
                  {u"3"_s, tr("3xx, elsewhere or unchanged")},
                  {u"4"_s, tr("4xx, refused")},
                  {u"5"_s, tr("5xx, the server failed")}}};
    Facet method{u"method"_s, tr("Method"), {}, false, {}};
    for (const QLatin1StringView each : methods)
        method.choices.append({each, each});
    Facet connection{u"connection"_s, tr("Connection"), {}, false, {}};
    if (m_at.directory) {
        for (const auto& each : m_at.directory->connections())
            connection.choices.append({each.id.text(), each.name});
    }
    const Facet console{
        u"console"_s, tr("This console’s calls"), {}, false, {{u"without"_s, tr("Without this console’s calls")}}};
    return {status,
            method,
            connection,
            console,
            givenFacet(u"request"_s, tr("Request"), one(u"request"_s)),
            givenFacet(u"resource"_s, tr("User or group"), resourceName(one(u"resource"_s))),
            givenFacet(u"path"_s, tr("Path"), one(u"path"_s)),
            timeFacet()};
}

Facet RequestFilters::givenFacet(const QString& id, const QString& title, const QString& text) const
{
    return {.id = id, .title = title, .choices = {{one(id), text}}, .given = true};
}

Facet RequestFilters::timeFacet() const
{
    const auto chosen = stretch();
    auto facet = givenFacet(u"time"_s, tr("Time"), {});
    if (chosen) {
        facet.choices = {{one(u"time"_s), tr("%1 to %2", "two times")
                                              .arg(words::dayAndTime(chosen->from, m_clock()),
                                                   words::dayAndTime(chosen->until, m_clock()))}};
        facet.hover = TimedText{m_clock, {}, {chosen->from, chosen->until}}.onHover();
    }
    return facet;
}

QString RequestFilters::resourceName(const QString& id) const
{
    if (const auto given = m_names.value(id); !given.isEmpty())
        return given;
    const auto user = m_at.directory ? m_at.directory->user(UserId(id)) : std::nullopt;
    return user ? user->displayName : id;
}

void RequestFilters::choose(const FacetChoices& choices)
{
    auto wanted = choices;
    wanted.removeIf([](const FacetChoices::iterator& chosen) { return chosen.value().isEmpty(); });
    if (wanted == m_chosen)
        return;
    m_chosen = std::move(wanted);
    Q_EMIT chosenChanged();
    Q_EMIT changed();
}

std::optional<TimeStretch> RequestFilters::stretch() const
{
    const auto ends = one(u"time"_s).split(u' ');
    const auto from = QDateTime::fromString(ends.value(0), Qt::ISODateWithMs);
    const auto until = QDateTime::fromString(ends.value(1), Qt::ISODateWithMs);
    return from.isValid() && until.isValid() ? std::optional(TimeStretch{from, until}) : std::nullopt;
}

EventQuery RequestFilters::query() const
{
    EventQuery query;
    query.accountId = m_account;
    query.search = m_search;
    const auto status = one(u"status"_s);
    query.errorsOnly = status == refused;
    if (const int statusClass = status.toInt(); statusClass > 0)
        query.statusClass = statusClass;
    query.method = one(u"method"_s);
    if (const auto connection = one(u"connection"_s); !connection.isEmpty())
        query.connectionId = ConnectionId(connection);
    query.withConsole = one(u"console"_s).isEmpty();
    query.requestId = one(u"request"_s);
    query.resourceId = one(u"resource"_s);
    query.pathPart = one(u"path"_s);
    if (!query.requestId.isEmpty())
        return query;
    const auto chosen = stretch();
    query.from = chosen ? chosen->from : stepsOf(m_range, m_clock()).from;
    if (chosen)
        query.until = chosen->until;
    return query;
}

bool RequestFilters::isRestricting() const
{
    return !m_chosen.isEmpty() || !m_search.isEmpty() || m_account;
}

void RequestFilters::setRange(TimeRange range)
{
    const bool isOther = std::exchange(m_range, range) != range;
    setStretch(std::nullopt);
    if (isOther)
        Q_EMIT changed();
}

void RequestFilters::setStretch(const std::optional<TimeStretch>& stretch)
{
    choose(u"time"_s, stretch ? QStringList{inWord(*stretch)} : QStringList());
}

void RequestFilters::setAccount(std::optional<AccountId> account)
{
    m_account = std::move(account);
    Q_EMIT changed();
}

void RequestFilters::setConnection(const std::optional<ConnectionId>& connection)
{
    choose(u"connection"_s, connection ? QStringList{connection->text()} : QStringList());
}

void RequestFilters::setSearch(const QString& search)
{
    m_search = search.trimmed();
    Q_EMIT changed();
}

void RequestFilters::setResource(const QString& id, const QString& name)
{
    m_names = {{id, name}};
    choose(u"resource"_s, id.isEmpty() ? QStringList() : QStringList{id});
}

void RequestFilters::setPath(const QString& path)
{
    choose(u"path"_s, path.isEmpty() ? QStringList() : QStringList{path});
}

void RequestFilters::clear()
{
    const bool wasSearching = !std::exchange(m_search, QString()).isEmpty();
    if (!m_chosen.isEmpty())
        choose(FacetChoices());
    else if (wasSearching)
        Q_EMIT changed();
}

} // namespace provost
