// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/groups_model.h"

#include "model/domain/fold.h"
#include "model/items/role_words.h"
#include "model/items/words.h"

using namespace Qt::StringLiterals;

namespace provost {

GroupsModel::GroupsModel(const Directory& directory, Clock clock, QObject* parent)
    : RecordModel(parent)
    , m_directory(directory)
    , m_clock(std::move(clock))
{
    connect(&directory, &Directory::groupsUpserted, this, [this](const QList<GroupId>& ids) {
        QList<Group> groups;
        groups.reserve(ids.size());
        for (const auto& id : ids) {
            if (auto found = m_directory.group(id))
                groups.append(*std::move(found));
        }
        upsertAll(groups);
    });
    connect(&directory, &Directory::groupsRemoved, this,
            [this](const QList<GroupId>& ids) { removeAll({ids.cbegin(), ids.cend()}); });
    connect(&directory, &Directory::rolesChanged, this, [this] { announceColumn(RoleItGives); });
    assign(directory.groups());
}

void GroupsModel::setNearMisses(const QSet<GroupId>& groups)
{
    if (groups == m_nearMisses)
        return;
    m_nearMisses = groups;
    announceColumn(RoleItGives);
}

int GroupsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

ItemCell GroupsModel::cell(const Group& group, int column) const
{
    switch (Column(column)) {
    case Name:
        return {.text = group.displayName, .sort = searchKey(group.displayName)};
    case ConnectionName:
        if (!group.connectionId)
            return {.text = tr("without connection"), .sort = QString(), .emphasis = Emphasis::Muted};
        return {.text = group.connectionName, .sort = searchKey(group.connectionName)};
    case Members:
        return {.text = group.members < 0 ? u"–"_s : words::number(group.members),
                .sort = group.members,
                .alignRight = true};
    case RoleItGives:
        return roleCell(group);
    case Changed:
        return {.text = words::ago(group.changedAt, m_clock()),
                .sort = group.changedAt,
                .emphasis = Emphasis::Muted,
                .toolTip = words::onHover(group.changedAt, m_clock()),
                .alignRight = true};
    case ColumnCount:
        break;
    }
    return {};
}

ItemCell GroupsModel::roleCell(const Group& group) const
{
    const auto names = rolesInWords(m_directory, group.roles);
    if (!names.isEmpty())
        return {.text = names, .sort = searchKey(names)};
    if (m_nearMisses.contains(group.id))
        return {.text = tr("none, a rule nearly matches"), .sort = QString(), .emphasis = Emphasis::Warning};
    return {.text = tr("none", "role"), .sort = QString(), .emphasis = Emphasis::Muted};
}

QString GroupsModel::columnTitle(int column) const
{
    switch (Column(column)) {
    case Name:
        return tr("Group");
    case ConnectionName:
        return tr("Connection");
    case Members:
        return tr("Members");
    case RoleItGives:
        return tr("Role it gives");
    case Changed:
        return tr("Changed");
    case ColumnCount:
        break;
    }
    return {};
}

bool GroupsModel::isRightAligned(int column) const
{
    return column == Changed || column == Members;
}

QString GroupsModel::searchText(const Group& group) const
{
    return searchKey(QStringList{group.displayName, group.externalId, group.id.text()}.join('\n'_L1));
}

} // namespace provost
