// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/users_model.h"

#include "model/domain/fold.h"
#include "model/items/role_words.h"
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

UsersModel::UsersModel(const Directory& directory, Clock clock, QObject* parent)
    : RecordModel(parent)
    , m_directory(directory)
    , m_clock(std::move(clock))
{
    connect(&directory, &Directory::usersUpserted, this, [this](const QList<UserId>& ids) {
        QList<User> users;
        users.reserve(ids.size());
        for (const auto& id : ids) {
            if (auto found = m_directory.user(id))
                users.append(*std::move(found));
        }
        upsertAll(users);
    });
    connect(&directory, &Directory::usersRemoved, this,
            [this](const QList<UserId>& ids) { removeAll({ids.cbegin(), ids.cend()}); });
    connect(&directory, &Directory::rolesChanged, this, [this] { announceColumn(RoleName); });
    assign(directory.users());
}

int UsersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const QString& UsersModel::keyOf(const QString& word) const
{
    auto& key = m_keys[word];
    if (key.isNull() && !word.isEmpty())
        key = searchKey(word);
    return key;
}

QVariant UsersModel::sortValue(int row, int column) const
{
    const auto& user = at(row);
    switch (Column(column)) {
    case Name:
        return searchTextAt(row); // begins with it
    case State:
        return int(user.state);
    case RoleName:
        return keyOf(rolesInWords(m_directory, user.roles));
    case ConnectionName:
        return user.connectionId ? keyOf(user.connectionName) : QString();
    case Changed:
        return user.changedAt.toMSecsSinceEpoch();
    case AccountName:
        return keyOf(user.accountName);
    case UserName:
        return user.userName.toCaseFolded();
    case Title:
        return keyOf(user.title);
    case Department:
        return keyOf(user.department);
    case ExternalId:
        return user.externalId;
    case Created:
        return user.createdAt.toMSecsSinceEpoch();
    case ColumnCount:
        break;
    }
    return {};
}

ItemCell UsersModel::timeCell(const QDateTime& at) const
{
    return {.text = words::ago(at, m_clock()),
            .sort = at, // the same words, and yet another place in the order
            .emphasis = Emphasis::Muted,
            .toolTip = words::onHover(at, m_clock()),
            .alignRight = true};
}

ItemCell UsersModel::cell(const User& user, int column) const
{
    switch (Column(column)) {
    case Name:
        return {.text = user.displayName, .secondLine = user.email.isEmpty() ? user.userName : user.email};
    case State:
        return {.text = stateWords(user, m_clock()),
                .emphasis = stateEmphasis(user.state),
                .pill = true,
                .toolTip =
                    user.purgeAt ? tr("Gone for good on %1").arg(words::exactly(*user.purgeAt, m_clock())) : QString()};
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
        return timeCell(user.changedAt);
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
        return timeCell(user.createdAt);
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

bool UsersModel::isRightAligned(int column) const
{
    return column == Changed || column == Created;
}

QString UsersModel::searchText(const User& user) const
{
    return searchLines(user);
}

} // namespace provost
