// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/holders_model.h"

#include "model/domain/shown_text.h"
#include "model/items/users_model.h"
#include "model/items/words.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

QString kindsInWords(const QList<IdentifierKind>& kinds)
{
    QStringList names;
    for (const auto kind : kinds) {
        if (const auto name = nameOf(kind); !names.contains(name))
            names.append(name);
    }
    return QLocale().createSeparatedList(names);
}

/// What to do about one who has it, by the state that the holder is in.
QString remedyFor(const NameHolder& holder)
{
    const auto name = isolated(holder.user.displayName);
    if (holder.by.isEmpty())
        return HoldersModel::tr("%1 had it once, and has it no longer. A server that refuses it all the same keeps it "
                                "for that user.")
            .arg(name);
    switch (holder.user.state) {
    case UserState::Active:
        return HoldersModel::tr("%1 has it and is active. If that is the same person, let the identity provider take "
                                "over this user instead of creating one: match by another field, or enter its id "
                                "there. If it is somebody else, one of the two needs another name.")
            .arg(name);
    case UserState::Suspended:
        return HoldersModel::tr("%1 has it and is suspended. Reactivate this user instead of creating one; where the "
                                "identity provider insists on creating, it has to find the user first.")
            .arg(name);
    case UserState::Deleted:
        return HoldersModel::tr("%1 has it and is deleted, but can still come back. Restore this user, or wait until "
                                "the days of grace are over.")
            .arg(name);
    }
    Q_UNREACHABLE();
}

} // namespace

HoldersModel::HoldersModel(Clock clock, QObject* parent)
    : RecordModel(parent)
    , m_clock(std::move(clock))
{
}

void HoldersModel::setHolders(const QList<NameHolder>& holders)
{
    QList<HolderRow> rows;
    for (const auto& holder : holders)
        rows.append({holder.user.id, holder});
    assign(rows);
}

int HoldersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

ItemCell HoldersModel::cell(const HolderRow& row, int column) const
{
    const auto& [user, by, formerly, isTold] = row.holder;
    switch (Column(column)) {
    case Person:
        return {.text = user.displayName, .secondLine = user.userName};
    case State:
        return {.text = stateWord(user.state),
                .secondLine = user.state == UserState::Deleted ? stateWords(user, m_clock()) : QString(),
                .emphasis = stateEmphasis(user.state),
                .pill = true};
    case By:
        return {.text = by.isEmpty() ? tr("formerly: %1", "identifiers").arg(kindsInWords(formerly)) : kindsInWords(by),
                .secondLine = isTold ? tr("the server says so now") : tr("known here alone"),
                .emphasis = by.isEmpty() ? Emphasis::Muted : Emphasis::Plain};
    case Connection:
        return {.text = user.connectionName};
    case ColumnCount:
        break;
    }
    return {};
}

QString HoldersModel::columnTitle(int column) const
{
    switch (Column(column)) {
    case Person:
        return tr("User");
    case State:
        return tr("State");
    case By:
        return tr("Has it as");
    case Connection:
        return tr("Connection");
    case ColumnCount:
        break;
    }
    return {};
}

bool HoldersModel::isRightAligned(int) const
{
    return false;
}

QString nameOf(IdentifierKind kind)
{
    switch (kind) {
    case IdentifierKind::UserName:
        return HoldersModel::tr("user name");
    case IdentifierKind::Email:
        return HoldersModel::tr("email address");
    case IdentifierKind::ExternalId:
        return HoldersModel::tr("external id");
    }
    Q_UNREACHABLE();
}

QStringList meaningOf(const NameHolders& found)
{
    constexpr qsizetype mostExplained = 3;
    QStringList sentences;
    for (const auto& holder : found.holders.mid(0, mostExplained))
        sentences.append(remedyFor(holder));
    if (found.holders.isEmpty())
        sentences.append(
            found.serverLooked
                ? HoldersModel::tr("The server shows nobody who has it. If it refuses the name all the same, a hidden "
                                   "record has it: only whoever runs the server can see that and release the name.")
                : HoldersModel::tr("Nobody who is known here has it."));
    if (!found.serverLooked && !found.isUnanswered())
        sentences.append(HoldersModel::tr("This server does not look users up by such a name, so the %1 that are here "
                                          "were looked through.",
                                          "count")
                             .arg(words::number(found.lookedThrough)));
    return sentences;
}

QString vendorText(const NameHolders& found, const QString& server, const QDateTime& now)
{
    QStringList lines{HoldersModel::tr("Your SCIM server refuses to create or rename a user, since somebody is said to "
                                       "have one of these identifiers (409, uniqueness):")};
    for (const auto& sought : found.sought)
        lines.append(u"- %1: %2"_s.arg(nameOf(sought.kind), sought.value));
    lines.append(HoldersModel::tr("Server: %1").arg(server));
    lines.append(HoldersModel::tr("Time: %1").arg(now.toUTC().toString(Qt::ISODate)));
    lines.append(found.serverLooked
                     ? HoldersModel::tr("Asked with a filter for each of them (GET /Users), the server shows:")
                     : HoldersModel::tr("The server does not filter by them. Among %1 users that it listed:", "count")
                           .arg(words::number(found.lookedThrough)));
    for (const auto& holder : found.holders)
        lines.append(u"- id %1, userName %2, %3"_s.arg(holder.user.id.text(), holder.user.userName,
                                                       stateWord(holder.user.state)));
    if (found.holders.isEmpty())
        lines.append(HoldersModel::tr("- nobody"));
    lines.append(HoldersModel::tr("Please tell which record has the identifier, and release it or show it to us."));
    return lines.join(u'\n') + u'\n';
}

} // namespace provost
