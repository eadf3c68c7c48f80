// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/domain/directory.h"

#include "model/domain/fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

QStringList presentLines(const User& user)
{
    return QStringList{user.displayName, user.givenName,  user.familyName, user.userName,
                       user.email,       user.externalId, user.id.text()} +
           user.furtherEmails;
}

} // namespace

QString personKey(const User& user)
{
    const auto who = user.email.isEmpty() ? user.id.text() : caseKey(user.email);
    return user.accountId.text() + '\n'_L1 + who;
}

std::optional<QString> furtherMatch(const User& user, QStringView needle)
{
    const QStringList shown{user.displayName, user.givenName, user.familyName, user.userName, user.email};
    if (user.furtherEmails.isEmpty() || needle.isEmpty() || searchKey(shown.join(u'\n')).contains(needle))
        return std::nullopt;
    const auto holds = [needle](const QString& email) { return searchKey(email).contains(needle); };
    const auto found = std::ranges::find_if(user.furtherEmails, holds);
    return found == user.furtherEmails.end() ? std::nullopt : std::optional(*found);
}

std::optional<FormerIdentifier> formerMatch(const User& user, QStringView needle)
{
    if (user.former.isEmpty() || needle.isEmpty() || searchKey(presentLines(user).join(u'\n')).contains(needle))
        return std::nullopt;
    const auto holds = [needle](const FormerIdentifier& former) { return searchKey(former.value).contains(needle); };
    const auto found = std::ranges::find_if(user.former, holds);
    return found == user.former.end() ? std::nullopt : std::optional(*found);
}

} // namespace provost
