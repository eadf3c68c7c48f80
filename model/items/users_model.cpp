// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/users_model.h"

#include "model/items/people_facets.h"
#include "model/items/role_words.h"
#include "model/items/words.h"

using namespace Qt::StringLiterals;

namespace provost {

QString stateWord(UserState state)
{
    switch (state) {
    case UserState::Active:
        return UsersModel::tr("Active");
    case UserState::Suspended:
        return UsersModel::tr("Suspended");
    case UserState::Deleted:
        break;
    }
    return UsersModel::tr("Deleted");
}

Emphasis stateEmphasis(UserState state)
{
    switch (state) {
    case UserState::Active:
        return Emphasis::Good;
    case UserState::Suspended:
        return Emphasis::Bad;
    case UserState::Deleted:
        break;
    }
    return Emphasis::Warning;
}

QString stateWords(const User& user, const QDateTime& now)
{
    if (user.state != UserState::Deleted || !user.purgeAt)
        return stateWord(user.state);
    return UsersModel::tr("Deleted, %n day(s) left", nullptr, words::daysUntil(*user.purgeAt, now));
}

UsersModel::UsersModel(const Directory& directory, UserSearch& search, Clock clock, QObject* parent)
    : QAbstractTableModel(parent)
    , m_directory(directory)
    , m_search(search)
    , m_clock(std::move(clock))
{
    followTicks(this);
    connectSearch();
    choose(present());
}

std::optional<User> UsersModel::user(int record) const
{
    return m_directory.users().at(UserRow(record));
}

int UsersModel::rowOf(const UserId& id) const
{
    const auto record = m_search.rowOf(id);
    return record ? rowOfRecord(int(*record)) : -1;
}

int UsersModel::recordOf(const QString& id) const
{
    const auto record = m_search.rowOf(UserId(id));
    return record ? int(*record) : -1;
}

int UsersModel::rowOfRecord(int record) const
{
    return int(m_rows.indexOf(UserRow(record)));
}

QList<int> UsersModel::records() const
{
    const auto all = m_search.everybody();
    return {all.cbegin(), all.cend()};
}

int UsersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int UsersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UsersModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto row = m_rows.at(index.row());
    if (role == IdRole)
        return m_directory.users().idOf(row).text();
    if (role == Qt::CheckStateRole)
        return tickOf(index);
    const auto user = m_directory.users().at(row);
    return user ? itemCellData(cell(*user, index.column(), role), role) : QVariant();
}

QVariant UsersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return columnTitle(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (isRightAligned(section) ? Qt::AlignRight : Qt::AlignLeft)));
    return {};
}

bool UsersModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    return role == Qt::CheckStateRole && setTick(index, value);
}

Qt::ItemFlags UsersModel::flags(const QModelIndex& index) const
{
    return QAbstractTableModel::flags(index) | tickFlags(index);
}

QList<Facet> UsersModel::facets() const
{
    return userFacets(m_directory);
}

ItemCell UsersModel::timeCell(const QDateTime& at, int role) const
{
    ItemCell cell{.sort = at, // the same words, and yet another place in the order
                  .emphasis = Emphasis::Muted,
                  .alignRight = true};
    if (role == Qt::ToolTipRole)
        cell.toolTip = words::onHover(at, m_clock());
    else if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        cell.text = words::ago(at, m_clock());
    return cell;
}

ItemCell UsersModel::stateCell(const User& user, int role) const
{
    ItemCell cell{.text = user.purgeAt ? stateWords(user, m_clock()) : stateWord(user.state),
                  .emphasis = stateEmphasis(user.state),
                  .pill = true};
    if (user.purgeAt && role == Qt::ToolTipRole)
        cell.toolTip = tr("Gone for good on %1").arg(words::exactly(*user.purgeAt, m_clock()));
    return cell;
}

/// Who is found by another identifier alone says so below the name.
ItemCell UsersModel::nameCell(const User& user) const
{
    auto below = needle().isEmpty() ? QString() : foundBy(user, needle());
    if (below.isEmpty())
        below = user.email.isEmpty() ? user.userName : user.email;
    return {.text = user.displayName, .secondLine = below};
}

ItemCell UsersModel::cell(const User& user, int column, int role) const
{
    switch (Column(column)) {
    case Name:
        return nameCell(user);
    case State:
        return stateCell(user, role);
    case RoleName: {
        const auto names = rolesInWords(m_directory, user.roles);
        if (names.isEmpty())
            return {.text = tr("–", "no role"), .emphasis = Emphasis::Muted};
        return {.text = names};
    }
    case ConnectionName:
        if (!user.connectionId)
            return {.text = tr("without connection"), .emphasis = Emphasis::Muted};
        return {.text = user.connectionName};
    case Changed:
        return timeCell(user.changedAt, role);
    case AccountName:
        return {.text = user.accountName};
    case UserName:
        return {.text = user.userName};
    case Title:
        return {.text = user.title};
    case Department:
        return {.text = user.department};
    case ExternalId:
        return {.text = user.externalId, .mono = true};
    case Created:
        return timeCell(user.createdAt, role);
    case ColumnCount:
        break;
    }
    return {};
}

QString UsersModel::columnTitle(int column) const
{
    switch (Column(column)) {
    case Name:
        return tr("User");
    case State:
        return tr("State");
    case RoleName:
        return tr("Role");
    case ConnectionName:
        return tr("Connection");
    case Changed:
        return tr("Changed");
    case AccountName:
        return tr("Account");
    case UserName:
        return tr("User name");
    case Title:
        return tr("Title");
    case Department:
        return tr("Department");
    case ExternalId:
        return tr("External id");
    case Created:
        return tr("Created");
    case ColumnCount:
        break;
    }
    return {};
}

bool UsersModel::isRightAligned(int column)
{
    return column == Changed || column == Created;
}

} // namespace provost
