// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/activity/request_filters.h"

#include "model/items/words.h"
#include "views/common/button.h"
#include "views/common/filter_chip.h"
#include "views/common/page_header.h"
#include "views/common/text.h"
#include "views/common/timed_text.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr std::array methods{"GET"_L1, "POST"_L1, "PUT"_L1, "PATCH"_L1, "DELETE"_L1};

QString statusWords(int statusClass)
{
    switch (statusClass) {
    case 2:
        return RequestFilters::tr("2xx, carried out");
    case 3:
        return RequestFilters::tr("3xx, elsewhere or unchanged");
    case 4:
        return RequestFilters::tr("4xx, refused");
    default:
        return RequestFilters::tr("5xx, the server failed");
    }
}

void popUnder(QMenu* menu, const Button* button)
{
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

} // namespace

QString inWords(TimeRange range)
{
    switch (range) {
    case TimeRange::LastHour:
        return RequestFilters::tr("Last hour");
    case TimeRange::LastDay:
        return RequestFilters::tr("Last 24 hours");
    case TimeRange::LastWeek:
        return RequestFilters::tr("Last 7 days");
    case TimeRange::LastMonth:
        return RequestFilters::tr("Last 30 days");
    }
    Q_UNREACHABLE();
}

RequestFilters::RequestFilters(OpenServer at, Clock clock, PageHeader* header, QObject* parent)
    : QObject(parent)
    , m_at(std::move(at))
    , m_clock(std::move(clock))
{
    addChip(header, Answer, u"statusChip"_s, [this] {
        m_query.errorsOnly = false;
        setStatusClass(std::nullopt);
    });
    addChip(header, Method, u"methodChip"_s, [this] { setMethod({}); });
    addChip(header, Connection, u"connectionChip"_s, [this] { setConnection(std::nullopt); });
    addChip(header, Console, u"consoleChip"_s, [this] { setWithConsole(true); });
    addChip(header, Request, u"requestChip"_s, [this] { setRequest({}); });
    addChip(header, Resource, u"resourceChip"_s, [this] { setResource({}, {}); });
    addChip(header, Path, u"pathChip"_s, [this] { setPath({}); });
    addChip(header, Time, u"timeChip"_s, [this] { setStretch(std::nullopt); });
    buildMenus(header);
    m_clock.onScaleChanged(this, [this] { render(); });
}

void RequestFilters::addChip(PageHeader* header, Chip chip, const QString& objectName, std::function<void()> remove)
{
    Q_ASSERT(m_chips.size() == chip);
    auto* made = new FilterChip({}, header);
    made->setObjectName(objectName);
    made->hide();
    header->addChip(made);
    m_chips.append(made);
    connect(made, &FilterChip::clicked, this, std::move(remove));
}

void RequestFilters::buildMenus(PageHeader* header)
{
    m_button = Button::iconOnly(tr("Filter"), "list-filter"_L1, header);
    m_button->setObjectName("filters"_L1);
    m_menu = new QMenu(header);
    m_menu->setObjectName("requestFilterMenu"_L1);
    m_time = new Button(inWords(m_range), "clock"_L1);
    m_time->setObjectName("timeRange"_L1);
    m_timeMenu = new QMenu(header);
    m_timeMenu->setObjectName("timeRangeMenu"_L1);
    header->addChip(m_button);
    header->addChip(m_time);
    connect(m_button, &Button::clicked, this, [this] {
        fillMenu();
        popUnder(m_menu, m_button);
    });
    connect(m_time, &Button::clicked, this, [this] {
        fillTimeMenu();
        popUnder(m_timeMenu, m_time);
    });
}

void RequestFilters::addChoice(QMenu* menu, const QString& objectName, const QString& text,
                               std::function<void()> choose)
{
    auto* action = menu->addAction(text);
    action->setObjectName(objectName);
    connect(action, &QAction::triggered, this, std::move(choose));
}

void RequestFilters::fillMenu()
{
    m_menu->clear();
    addChoice(m_menu, u"filterRefused"_s, tr("Refused only"), [this] { setRefusedOnly(true); });
    for (const int statusClass : {2, 3, 4, 5})
        addChoice(m_menu, u"filterStatus%1"_s.arg(statusClass), statusWords(statusClass),
                  [this, statusClass] { setStatusClass(statusClass); });
    m_menu->addSeparator();
    for (const QLatin1StringView method : methods)
        addChoice(m_menu, u"filterMethod-"_s + method, method, [this, method] { setMethod(method); });
    m_menu->addSeparator();
    addChoice(m_menu, u"filterConsole"_s, tr("Without this console’s calls"), [this] { setWithConsole(false); });
    m_menu->addSeparator();
    for (const auto& connection : m_at.directory->connections())
        addChoice(m_menu, u"filterConnection-"_s + connection.id.text(), menuText(connection.name),
                  [this, id = connection.id] { setConnection(id); });
}

void RequestFilters::fillTimeMenu()
{
    m_timeMenu->clear();
    for (const auto range : timeRanges())
        addChoice(m_timeMenu, u"timeRange%1"_s.arg(int(range)), inWords(range), [this, range] { setRange(range); });
}

QString RequestFilters::textOf(Chip chip) const
{
    switch (chip) {
    case Answer:
        if (m_query.errorsOnly)
            return tr("Refused only");
        return m_query.statusClass ? statusWords(*m_query.statusClass) : QString();
    case Method:
        return m_query.method;
    case Connection: {
        if (!m_query.connectionId)
            return {};
        const auto known = m_at.directory ? m_at.directory->connection(*m_query.connectionId) : std::nullopt;
        return known ? known->name : m_query.connectionId->text();
    }
    case Console:
        return m_query.withConsole ? QString() : tr("Without this console’s calls");
    case Request:
        return m_query.requestId;
    case Resource:
        return m_resourceName.isEmpty() ? m_query.resourceId : m_resourceName;
    case Path:
        return m_query.pathPart;
    case Time:
        return m_stretch ? tr("%1 to %2", "two times")
                               .arg(words::dayAndTime(m_stretch->from, m_clock()),
                                    words::dayAndTime(m_stretch->until, m_clock()))
                         : QString();
    case ChipCount:
        break;
    }
    Q_UNREACHABLE();
}

void RequestFilters::render()
{
    for (int chip = 0; chip < ChipCount; ++chip) {
        const auto text = textOf(Chip(chip));
        m_chips.at(chip)->setVisible(m_visible && !text.isEmpty());
        if (!text.isEmpty())
            m_chips.at(chip)->setFilterText(text);
    }
    if (m_stretch)
        m_chips.at(Time)->setToolTip(TimedText{m_clock, {}, {m_stretch->from, m_stretch->until}}.onHover());
    m_time->setText(inWords(m_range));
}

void RequestFilters::tell()
{
    render();
    Q_EMIT changed();
}

EventQuery RequestFilters::query() const
{
    auto query = m_query;
    if (!query.requestId.isEmpty())
        return query;
    query.from = m_stretch ? m_stretch->from : stepsOf(m_range, m_clock()).from;
    if (m_stretch)
        query.until = m_stretch->until;
    return query;
}

bool RequestFilters::isRestricting() const
{
    return m_stretch ||
           std::ranges::any_of(std::array{Answer, Method, Connection, Console, Request, Resource, Path},
                               [this](Chip chip) { return !textOf(chip).isEmpty(); }) ||
           !m_query.search.isEmpty() || m_query.accountId;
}

QString RequestFilters::description() const
{
    QStringList said{inWords(m_range)};
    for (int chip = 0; chip < ChipCount; ++chip)
        said.append(textOf(Chip(chip)));
    if (!m_query.search.isEmpty())
        said.append(tr("search: %1").arg(m_query.search));
    said.removeAll(QString());
    return said.join(u"; "_s);
}

void RequestFilters::setRange(TimeRange range)
{
    m_range = range;
    m_stretch.reset();
    tell();
}

void RequestFilters::setStretch(std::optional<TimeStretch> stretch)
{
    m_stretch = std::move(stretch);
    tell();
}

void RequestFilters::setAccount(std::optional<AccountId> account)
{
    m_query.accountId = std::move(account);
    tell();
}

void RequestFilters::setConnection(std::optional<ConnectionId> connection)
{
    m_query.connectionId = std::move(connection);
    tell();
}

void RequestFilters::setSearch(const QString& search)
{
    m_query.search = search.trimmed();
    tell();
}

void RequestFilters::setMethod(const QString& method)
{
    m_query.method = method;
    tell();
}

void RequestFilters::setStatusClass(std::optional<int> statusClass)
{
    m_query.statusClass = statusClass;
    m_query.errorsOnly = m_query.errorsOnly && !statusClass;
    tell();
}

void RequestFilters::setRefusedOnly(bool on)
{
    m_query.errorsOnly = on;
    m_query.statusClass.reset();
    tell();
}

void RequestFilters::setWithConsole(bool on)
{
    m_query.withConsole = on;
    tell();
}

void RequestFilters::setRequest(const QString& id)
{
    m_query.requestId = id;
    tell();
}

void RequestFilters::setResource(const QString& id, const QString& name)
{
    m_query.resourceId = id;
    m_resourceName = id.isEmpty() ? QString() : name;
    tell();
}

void RequestFilters::setPath(const QString& path)
{
    m_query.pathPart = path;
    tell();
}

void RequestFilters::clear()
{
    const auto account = m_query.accountId;
    m_query = {};
    m_query.accountId = account;
    m_resourceName.clear();
    m_stretch.reset();
    tell();
}

void RequestFilters::setVisible(bool visible)
{
    m_visible = visible;
    m_button->setVisible(visible);
    m_time->setVisible(visible);
    render();
}

} // namespace provost
