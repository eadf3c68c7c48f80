// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/users/users_pane.h"

#include "model/items/filters.h"
#include "model/items/users_model.h"
#include "model/items/words.h"
#include "views/common/button.h"
#include "views/common/filter_chip.h"
#include "views/common/item_delegate.h"
#include "views/common/minute_tick.h"
#include "views/common/page_header.h"
#include "views/common/search_field.h"
#include "views/common/table.h"
#include "views/common/text.h"
#include "views/users/user_inspector.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {

UsersPane::UsersPane(OpenServer at, Clock clock, MinuteClock& minutes, QWidget* parent)
    : ListPane(u"users"_s,
               {tr("Users"), tr("Users"), tr("Find a user"), tr("Loading the users…"), tr("No user matches"),
                tr("Change the search or the filters to see the others.")},
               metrics::RowTwoLines, parent)
    , m_at(std::move(at))
    , m_model(new UsersModel(*m_at.directory, clock, this))
    , m_filter(new UsersFilter(this))
    , m_inspector(new UserInspector(m_at, this))
{
    setList({m_at.directory, Collection::Users, m_model, m_filter});
    setInspector(m_inspector);
    buildHeader();
    buildTable();
    connectModel();
    showState();
    new MinuteTick(this, minutes, [this] { m_model->refreshTimes(); });
}

void UsersPane::buildHeader()
{
    m_stateChip = new FilterChip({}, this);
    m_stateChip->setObjectName("stateChip"_L1);
    m_stateChip->hide();
    m_connectionChip = new FilterChip({}, this);
    m_connectionChip->setObjectName("connectionChip"_L1);
    m_connectionChip->hide();
    m_filterButton = Button::iconOnly(tr("Filter"), "list-filter"_L1, this);
    m_filterButton->setObjectName("filters"_L1);
    m_filterMenu = new QMenu(this);
    m_filterMenu->setObjectName("filterMenu"_L1);
    header()->addChip(m_stateChip);
    header()->addChip(m_connectionChip);
    header()->addChip(m_filterButton);
}

void UsersPane::buildTable()
{
    table()->setItemDelegate(makeItemDelegate(table(), true, [this] { return search()->text().trimmed(); }));
    table()->setColumns({{200, 1}, {100, 0}, {140, 0}, {90, 0}});
    table()->setSortingEnabled(true);
    table()->sortByColumn(UsersModel::Changed, Qt::DescendingOrder);
}

void UsersPane::connectModel()
{
    connect(m_at.directory, &Directory::connectionChanged, this, &UsersPane::showState);
    connect(m_stateChip, &FilterChip::clicked, this, [this] { setState({}); });
    connect(m_connectionChip, &FilterChip::clicked, this, [this] { setConnection({}); });
    connect(m_filterButton, &Button::clicked, this, [this] {
        fillFilterMenu();
        m_filterMenu->popup(m_filterButton->mapToGlobal(QPoint(0, m_filterButton->height())));
    });
}

void UsersPane::fillFilterMenu()
{
    m_filterMenu->clear();
    const auto add = [this](const QString& objectName, const QString& text, auto choose) {
        auto* action = m_filterMenu->addAction(text);
        action->setObjectName(objectName);
        connect(action, &QAction::triggered, this, choose);
    };
    add(u"filterActive"_s, tr("Active"), [this] { setState(UserState::Active); });
    add(u"filterSuspended"_s, tr("Suspended"), [this] { setState(UserState::Suspended); });
    m_filterMenu->addSeparator();
    for (const auto& connection : m_at.directory->connections())
        add(u"filterConnection-"_s + connection.id.text(), menuText(connection.name),
            [this, id = connection.id] { setConnection(id); });
    add(u"filterWithoutConnection"_s, tr("Without connection"), [this] { setWithoutConnection(); });
}

void UsersPane::setState(std::optional<UserState> state)
{
    m_filter->setState(state);
    m_stateChip->setVisible(state.has_value());
    if (state)
        m_stateChip->setFilterText(stateWord(*state));
    showState();
}

void UsersPane::setConnection(std::optional<ConnectionId> connection)
{
    m_filter->setWithoutConnection(false);
    m_filter->setConnection(connection);
    const auto known = connection ? m_at.directory->connection(*connection) : std::nullopt;
    m_connectionChip->setVisible(connection.has_value());
    if (connection)
        m_connectionChip->setFilterText(known ? plainText(known->name) : connection->text());
    showState();
}

void UsersPane::setWithoutConnection()
{
    m_filter->setConnection({});
    m_filter->setWithoutConnection(true);
    m_connectionChip->setFilterText(tr("Without connection"));
    m_connectionChip->show();
    showState();
}

void UsersPane::setAccount(std::optional<AccountId> account)
{
    m_filter->setAccount(std::move(account));
    showState();
}

void UsersPane::choose(const UserId& id)
{
    chooseRow(m_model->rowOf(id));
}

void UsersPane::showEmpty()
{
    const auto& connections = m_at.directory->connections();
    const auto silent = std::ranges::find_if(
        connections, [](const Connection& connection) { return !connection.firstRequestAt.has_value(); });
    auto text = tr("Set up a connection first. Users appear here by themselves when its identity provider calls.");
    if (silent != connections.end())
        text = tr("%1 is set up, but its identity provider has never called. Users appear here by themselves when it "
                  "does.",
                  "connection")
                   .arg(isolated(silent->name));
    else if (!connections.isEmpty())
        text =
            tr("The identity providers have called, but sent no user. Users appear here by themselves when they do.");
    table()->showEmpty("users"_L1, tr("Nobody has been provisioned yet"), text);
}

QString UsersPane::countText() const
{
    const auto total = std::max<qint64>(m_at.directory->completeness(Collection::Users).total, m_model->rowCount());
    const auto all = words::number(total);
    return m_filter->isRestricting()
               ? tr("%1 of %2 match", "counts of users").arg(words::number(m_filter->rowCount()), all)
               : tr("%1 of %2 users", "counts of users").arg(words::number(m_model->rowCount()), all);
}

void UsersPane::showChosen(int row)
{
    if (row >= 0)
        m_inspector->setUser(m_model->at(row));
}

} // namespace provost
