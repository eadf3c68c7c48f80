// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/users_model.h"

#include "model/domain/fold.h"
#include "model/items/words.h"

#include <QCoreApplication>

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
    return state == UserState::Active ? Emphasis::Good : Emphasis::Bad;
}

UsersModel::UsersModel(const Directory& directory, Clock clock, QObject* parent)
    : RecordModel(parent)
    , m_clock(std::move(clock))
{
    connect(&directory, &Directory::usersUpserted, this, [this, &directory](const QList<UserId>& ids) {
        QList<User> users;
        users.reserve(ids.size());
        for (const auto& id : ids) {
            if (auto found = directory.user(id))
                users.append(*std::move(found));
        }
        upsertAll(users);
    });
    connect(&directory, &Directory::usersRemoved, this,
            [this](const QList<UserId>& ids) { removeAll({ids.cbegin(), ids.cend()}); });
    assign(directory.users());
}

int UsersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

void UsersModel::refreshTimes()
{
    announceColumn(Changed);
}

ItemCell UsersModel::cell(const User& user, int column) const
{
    switch (Column(column)) {
    case Name:
        return {.text = user.displayName,
                .secondLine = user.email.isEmpty() ? user.userName : user.email,
                .sort = searchKey(user.displayName)};
    case State:
        return {.text = stateWord(user.state),
                .sort = int(user.state),
                .emphasis = stateEmphasis(user.state),
                .pill = true};
    case ConnectionName:
        if (!user.connectionId)
            return {.text = tr("without connection"), .sort = QString(), .emphasis = Emphasis::Muted};
        return {.text = user.connectionName, .sort = searchKey(user.connectionName)};
    case Changed:
        return {.text = words::ago(user.changedAt, m_clock()),
                .sort = user.changedAt,
                .emphasis = Emphasis::Muted,
                .toolTip = words::exactly(user.changedAt),
                .alignRight = true};
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
    case ConnectionName:
        return tr("Connection");
    case Changed:
        return tr("Changed");
    case ColumnCount:
        break;
    }
    return {};
}

bool UsersModel::isRightAligned(int column) const
{
    return column == Changed;
}

QString UsersModel::searchText(const User& user) const
{
    return searchKey(QStringList{user.displayName, user.givenName, user.familyName, user.userName, user.email,
                                 user.externalId, user.id.text()}
                         .join('\n'_L1));
}

} // namespace provost
