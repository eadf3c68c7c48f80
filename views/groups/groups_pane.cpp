// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/groups/groups_pane.h"

#include "model/commands/people_rows.h"
#include "model/commands/read_people.h"
#include "model/items/filters.h"
#include "model/items/groups_model.h"
#include "model/items/words.h"
#include "views/common/item_delegate.h"
#include "views/common/minute_tick.h"
#include "views/common/search_field.h"
#include "views/common/table.h"
#include "views/groups/group_actions.h"
#include "views/groups/group_inspector.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {

GroupsPane::GroupsPane(OpenServer at, Clock clock, MinuteClock& minutes, const QString& restoreFolder, QWidget* parent)
    : ListPane(u"groups"_s,
               {tr("Groups"), tr("Groups"), tr("Filter groups"), tr("Loading the groups…"), tr("No group matches"),
                tr("Change the search to see the others.")},
               metrics::RowOneLine, parent)
    , m_at(std::move(at))
    , m_model(new GroupsModel(*m_at.directory, clock, this))
    , m_filter(new GroupsFilter(*m_at.directory, this))
    , m_inspector(new GroupInspector(m_at, clock, this))
    , m_actions(new GroupActions(m_at, clock, restoreFolder, *this, *doneBar()))
{
    m_filter->setSourceModel(m_model);
    setList({m_at.directory, Collection::Groups, m_filter, clock});
    setInspector(m_inspector);
    table()->setItemDelegate(makeItemDelegate(table(), false, [this] { return search()->text().trimmed(); }));
    const auto can = m_at.can();
    table()->setColumns({{140, 2},
                         {120, 1, 180, !can.createConnections},
                         {70, 0},
                         {120, 0, 220, !can.roleRules && !can.groupsAreRoles},
                         {90, 0}});
    table()->setSortingEnabled(true);
    table()->sortByColumn(GroupsModel::Name, Qt::AscendingOrder);
    if (can.createConnections || can.roleRules)
        offerFilters({});
    offerColumns();
    offerExport({u"groups"_s, groupColumns(), [this](const QList<int>& rows, const ExportEnd& end) {
                     QList<Group> groups;
                     for (const int row : rows)
                         groups.append(m_model->at(row));
                     return exportSnapshot<Group>(groups, &groupRow, end);
                 }});
    connect(m_inspector, &GroupInspector::memberActivated, this, &GroupsPane::memberActivated);
    connect(m_inspector, &GroupInspector::removeRequested, m_actions, &GroupActions::remove);
    connect(m_at.directory, &Directory::groupsUpserted, this, &GroupsPane::lookForNearMisses);
    connect(m_at.directory, &Directory::groupsRemoved, this, &GroupsPane::lookForNearMisses);
    showState();
    new MinuteTick(this, minutes, [this] { table()->viewport()->update(); });
}

QAbstractItemModel* GroupsPane::rows() const
{
    return m_model;
}

void GroupsPane::setAccount(std::optional<AccountId> account)
{
    m_filter->setAccount(std::move(account));
    showState();
}

void GroupsPane::choose(const GroupId& id)
{
    const int row = m_model->rowOf(id);
    if (row >= 0 && !m_filter->mapFromSource(m_model->index(row, 0)).isValid()) {
        search()->clear();
        m_filter->choose({});
    }
    chooseRecord(row);
}

void GroupsPane::showEmpty()
{
    table()->showEmpty("folder-tree"_L1, tr("No group has been provisioned yet"),
                       tr("Groups appear here by themselves when an identity provider pushes them. Many do that only "
                          "when it is switched on there."));
}

QString GroupsPane::countText() const
{
    const auto total = std::max<qint64>(m_at.directory->completeness(Collection::Groups).total, m_model->rowCount());
    const auto all = words::number(total);
    return m_filter->isRestricting()
               ? tr("%1 of %2 match", "counts of groups").arg(words::number(m_filter->rowCount()), all)
               : words::grouped(tr("%1 of %n group(s)", nullptr, int(total)), total)
                     .arg(words::number(m_model->rowCount()));
}

void GroupsPane::showChosen(int row)
{
    if (row >= 0)
        m_inspector->setGroup(m_model->at(row));
}

void GroupsPane::showEvent(QShowEvent* event)
{
    ListPane::showEvent(event);
    lookForNearMisses();
}

void GroupsPane::lookForNearMisses()
{
    if (!isVisible() || !m_at.directory || !m_at.can().roleRules)
        return;
    QSet<ConnectionId> wanted;
    for (const auto& group : m_at.directory->groups()) {
        if (group.connectionId)
            wanted.insert(*group.connectionId);
    }
    m_looking.cancel();
    m_looking = Cancellation();
    QCoro::connect(readNearMisses(m_at, wanted.values(), m_looking), this, [this](const Result<QSet<GroupId>>& found) {
        if (found)
            m_model->setNearMisses(*found);
    });
}

} // namespace provost
