// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/users/users_pane.h"

#include "model/items/filters.h"
#include "model/items/users_model.h"
#include "model/items/words.h"
#include "views/common/button.h"
#include "views/common/empty_state.h"
#include "views/common/filter_chip.h"
#include "views/common/item_delegate.h"
#include "views/common/minute_tick.h"
#include "views/common/page_header.h"
#include "views/common/plain_label.h"
#include "views/common/search_field.h"
#include "views/common/table.h"
#include "views/common/text.h"
#include "views/users/user_inspector.h"

#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {

UsersPane::UsersPane(OpenServer at, Clock clock, QWidget* parent)
    : QWidget(parent)
    , m_at(std::move(at))
    , m_model(new UsersModel(*m_at.directory, clock, this))
    , m_filter(new UsersFilter(this))
{
    setObjectName("usersPane"_L1);
    m_filter->setSourceModel(m_model);
    build();
    connectModel();
    showState();
    showChosen();
}

void UsersPane::build()
{
    m_search = new SearchField(tr("Find a user"));
    m_search->setObjectName("search"_L1);
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
    auto* header = new PageHeader(tr("Users"), this);
    header->addChip(m_stateChip);
    header->addChip(m_connectionChip);
    header->addChip(m_filterButton);
    header->addAction(m_search);
    m_table = new Table(tr("Users"), metrics::RowTwoLines, this);
    m_table->setObjectName("users"_L1);
    m_table->setModel(m_filter);
    m_table->setItemDelegate(makeItemDelegate(m_table, true, [this] { return m_search->text().trimmed(); }));
    m_table->setColumns({{200, 1}, {100, 0}, {140, 0}, {90, 0}});
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(UsersModel::Changed, Qt::DescendingOrder);
    m_count = PlainLabel::mute({}, this);
    m_count->setObjectName("count"_L1);
    m_count->setContentsMargins(metrics::CellPadding, metrics::Gap8, metrics::CellPadding, metrics::Gap8);
    m_inspector = new UserInspector(m_at, this);
    auto* list = new QVBoxLayout;
    list->setSpacing(0);
    list->addWidget(m_table, 1);
    list->addWidget(m_count);
    auto* room = new QHBoxLayout;
    room->setSpacing(0);
    room->addLayout(list, 1);
    room->addWidget(m_inspector);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addLayout(room, 1);
    new MinuteTick(this, [this] { m_model->refreshTimes(); });
}

void UsersPane::connectModel()
{
    const auto* directory = m_at.directory.data();
    connect(directory, &Directory::completenessChanged, this, &UsersPane::showState);
    connect(directory, &Directory::connectionChanged, this, &UsersPane::showState);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &UsersPane::showState);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &UsersPane::showState);
    connect(directory, &Directory::usersUpserted, this, [this](const QList<UserId>& ids) {
        if (ids.contains(m_chosen))
            showChosen();
    });
    connect(m_search, &SearchField::searchChanged, this, [this](const QString& text) {
        m_filter->setSearch(text);
        m_table->viewport()->update();
        showState();
    });
    connect(m_table, &Table::currentRowChanged, this, [this](int row) {
        m_chosen = row < 0 ? UserId() : UserId(m_filter->index(row, 0).data(IdRole).toString());
        showChosen();
    });
    connect(m_table, &Table::stateActionChosen, this, &UsersPane::reloadRequested);
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
    const int row = m_model->rowOf(id);
    if (row >= 0)
        m_table->selectRowOnly(m_filter->mapFromSource(m_model->index(row, 0)).row());
}

void UsersPane::showState()
{
    const auto state = m_at.directory->completeness(Collection::Users);
    if (m_filter->rowCount() > 0)
        m_table->showRows();
    else if (m_model->rowCount() > 0)
        m_table->showEmpty("search"_L1, tr("No user matches"),
                           tr("Change the search or the filters to see the others."));
    else if (state.error)
        m_table->showError(*state.error, tr("Try again"));
    else if (!state.isEverLoaded())
        m_table->showBusy(tr("Loading the users…"));
    else
        showEmpty();
    showCount();
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
    m_table->showEmpty("users"_L1, tr("Nobody has been provisioned yet"), text);
}

void UsersPane::showCount()
{
    const auto total = std::max<qint64>(m_at.directory->completeness(Collection::Users).total, m_model->rowCount());
    m_count->setVisible(m_model->rowCount() > 0);
    const auto all = words::number(total);
    m_count->setText(m_filter->isRestricting()
                         ? tr("%1 of %2 match", "counts of users").arg(words::number(m_filter->rowCount()), all)
                         : tr("%1 of %2 users", "counts of users").arg(words::number(m_model->rowCount()), all));
}

void UsersPane::showChosen()
{
    const auto user = m_at.directory->user(m_chosen);
    m_inspector->setVisible(user.has_value());
    if (user)
        m_inspector->setUser(*user);
}

} // namespace provost
