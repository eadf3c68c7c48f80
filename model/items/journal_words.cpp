// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/journal_words.h"

#include "model/domain/listed.h"
#include "model/domain/rule_draft.h"
#include "model/domain/shown_text.h"
#include "model/items/journal_model.h"
#include "model/items/words.h"
#include "model/wire/wire.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

/// A changing route of an admin API or of SCIM, and what it does.
struct Route
{
    const char* method;
    const char* path; ///< a regular expression, of what follows /admin/v1
    const char* words;
};

constexpr Route routes[] = {
    {"POST", "/accounts", QT_TRANSLATE_NOOP("provost::JournalModel", "Create an account")},
    {"PATCH", "/accounts/[^/]+/access", QT_TRANSLATE_NOOP("provost::JournalModel", "Change an account’s self-service")},
    {"POST", "/connections", QT_TRANSLATE_NOOP("provost::JournalModel", "Create a connection")},
    {"PATCH", "/connections/[^/]+", QT_TRANSLATE_NOOP("provost::JournalModel", "Change a connection")},
    {"DELETE", "/connections/[^/]+", QT_TRANSLATE_NOOP("provost::JournalModel", "Delete a connection")},
    {"POST", "/connections/[^/]+/tokens", QT_TRANSLATE_NOOP("provost::JournalModel", "Generate a token")},
    {"POST", "/connections/[^/]+/rotation", QT_TRANSLATE_NOOP("provost::JournalModel", "Begin to replace a token")},
    {"POST", "/connections/[^/]+/rotation/complete",
     QT_TRANSLATE_NOOP("provost::JournalModel", "End the old token of a connection")},
    {"DELETE", "/connections/[^/]+/rotation", QT_TRANSLATE_NOOP("provost::JournalModel", "Give up replacing a token")},
    {"DELETE", "/tokens/[^/]+", QT_TRANSLATE_NOOP("provost::JournalModel", "Revoke a token")},
    {"POST", "/tokens/[^/]+/acknowledge", QT_TRANSLATE_NOOP("provost::JournalModel", "Note that a token has arrived")},
    {"PUT", "/connections/[^/]+/role-rules", QT_TRANSLATE_NOOP("provost::JournalModel", "Apply role mappings")},
    {"PUT", "/connections/[^/]+/mapping", QT_TRANSLATE_NOOP("provost::JournalModel", "Change an attribute mapping")},
    {"PUT", "/connections/[^/]+/prerequisites", QT_TRANSLATE_NOOP("provost::JournalModel", "Confirm a prerequisite")},
    {"POST", "/connections/[^/]+/held-changes/approve",
     QT_TRANSLATE_NOOP("provost::JournalModel", "Carry out held deactivations")},
    {"POST", "/connections/[^/]+/held-changes/reject",
     QT_TRANSLATE_NOOP("provost::JournalModel", "Drop held deactivations")},
    {"POST", "/users/[^/]+/deactivate", QT_TRANSLATE_NOOP("provost::JournalModel", "Deactivate a user")},
    {"POST", "/users/[^/]+/reactivate", QT_TRANSLATE_NOOP("provost::JournalModel", "Reactivate a user")},
    {"POST", "/users/[^/]+/restore", QT_TRANSLATE_NOOP("provost::JournalModel", "Restore a user")},
    {"DELETE", "/users/[^/]+/sessions", QT_TRANSLATE_NOOP("provost::JournalModel", "End the sessions of a user")},
    {"DELETE", "/sessions/[^/]+", QT_TRANSLATE_NOOP("provost::JournalModel", "End a session")},
    {"DELETE", "/groups/[^/]+", QT_TRANSLATE_NOOP("provost::JournalModel", "Remove a group")},
    {"DELETE", "/without-connection", QT_TRANSLATE_NOOP("provost::JournalModel", "Remove users without a connection")},
    {"POST", "/roles", QT_TRANSLATE_NOOP("provost::JournalModel", "Create a role")},
    {"DELETE", "/roles/[^/]+", QT_TRANSLATE_NOOP("provost::JournalModel", "Delete a role")},
    {"PATCH", "/roles/[^/]+", QT_TRANSLATE_NOOP("provost::JournalModel", "Change what a role may do")},
    {"PATCH", "/access", QT_TRANSLATE_NOOP("provost::JournalModel", "Change the server’s self-service")},
    {"POST", ".*/Users", QT_TRANSLATE_NOOP("provost::JournalModel", "Create a user through SCIM")},
    {"PUT", ".*/Users/[^/]+", QT_TRANSLATE_NOOP("provost::JournalModel", "Replace a user through SCIM")},
    {"PATCH", ".*/Users/[^/]+", QT_TRANSLATE_NOOP("provost::JournalModel", "Change a user through SCIM")},
    {"DELETE", ".*/Users/[^/]+", QT_TRANSLATE_NOOP("provost::JournalModel", "Delete a user through SCIM")},
    {"POST", ".*/Groups", QT_TRANSLATE_NOOP("provost::JournalModel", "Create a group through SCIM")},
    {"PUT", ".*/Groups/[^/]+", QT_TRANSLATE_NOOP("provost::JournalModel", "Replace a group through SCIM")},
    {"PATCH", ".*/Groups/[^/]+", QT_TRANSLATE_NOOP("provost::JournalModel", "Change a group through SCIM")},
    {"DELETE", ".*/Groups/[^/]+", QT_TRANSLATE_NOOP("provost::JournalModel", "Delete a group through SCIM")},
    // Vendors' own: Frontegg, Ory Polis, WorkOS, Scalekit, Auth0, Stytch.
    {"POST", ".*/identity/resources/groups/v1/[^/]+/roles",
     QT_TRANSLATE_NOOP("provost::JournalModel", "Give a group roles")},
    {"DELETE", ".*/identity/resources/groups/v1/[^/]+/roles",
     QT_TRANSLATE_NOOP("provost::JournalModel", "Take roles from a group")},
    {"PUT", ".*/identity/resources/roles/v1/[^/]+/permissions",
     QT_TRANSLATE_NOOP("provost::JournalModel", "Change what a role may do")},
    {"POST", ".*/metadata", QT_TRANSLATE_NOOP("provost::JournalModel", "Change the server’s self-service")},
    {"POST", ".*/scim-configuration", QT_TRANSLATE_NOOP("provost::JournalModel", "Create a connection")},
    {"PATCH", ".*/scim-configuration", QT_TRANSLATE_NOOP("provost::JournalModel", "Change an attribute mapping")},
    {"DELETE", ".*/scim-configuration", QT_TRANSLATE_NOOP("provost::JournalModel", "Delete a connection")},
    {"POST", ".*/scim-configuration/tokens", QT_TRANSLATE_NOOP("provost::JournalModel", "Generate a token")},
    {"DELETE", ".*/scim-configuration/tokens/[^/]+", QT_TRANSLATE_NOOP("provost::JournalModel", "Revoke a token")},
    {"PATCH", "/api/v2/users/[^/]+", QT_TRANSLATE_NOOP("provost::JournalModel", "Block a user, or let them in again")},
    {"POST", ".*/b2b/scim/[^/]+/connection", QT_TRANSLATE_NOOP("provost::JournalModel", "Create a connection")},
    {"PUT", ".*/b2b/scim/[^/]+/connection/[^/]+",
     QT_TRANSLATE_NOOP("provost::JournalModel", "Change which roles groups give")},
    {"DELETE", ".*/b2b/scim/[^/]+/connection/[^/]+", QT_TRANSLATE_NOOP("provost::JournalModel", "Delete a connection")},
    {"POST", ".*/b2b/scim/.*/rotate/start", QT_TRANSLATE_NOOP("provost::JournalModel", "Begin to replace a token")},
    {"POST", ".*/b2b/scim/.*/rotate/complete",
     QT_TRANSLATE_NOOP("provost::JournalModel", "End the old token of a connection")},
    {"POST", ".*/b2b/scim/.*/rotate/cancel", QT_TRANSLATE_NOOP("provost::JournalModel", "Give up replacing a token")},
    {"POST", ".*/configurations/scim2", QT_TRANSLATE_NOOP("provost::JournalModel", "Create a connection")},
    {"DELETE", ".*/configurations/scim2/[^/]+", QT_TRANSLATE_NOOP("provost::JournalModel", "Delete a connection")},
    {"DELETE", ".*/identity/resources/groups/v1/[^/]+", QT_TRANSLATE_NOOP("provost::JournalModel", "Remove a group")},
    {"DELETE", ".*/identity/resources/users/v1/[^/]+",
     QT_TRANSLATE_NOOP("provost::JournalModel", "Remove a user from an account")},
    {"POST", ".*/tenants/users/v1/[^/]+/disable", QT_TRANSLATE_NOOP("provost::JournalModel", "Deactivate a user")},
    {"POST", ".*/tenants/users/v1/[^/]+/enable", QT_TRANSLATE_NOOP("provost::JournalModel", "Reactivate a user")},
    {"POST", ".*/dsync/setuplinks", QT_TRANSLATE_NOOP("provost::JournalModel", "Make a setup link")},
    {"DELETE", ".*/dsync/setuplinks", QT_TRANSLATE_NOOP("provost::JournalModel", "Delete a setup link")},
    {"DELETE", ".*/dsync/events", QT_TRANSLATE_NOOP("provost::JournalModel", "Remove the deliveries of a connection")},
    {"POST", ".*/dsync", QT_TRANSLATE_NOOP("provost::JournalModel", "Create a connection")},
    {"PATCH", ".*/dsync/[^/]+", QT_TRANSLATE_NOOP("provost::JournalModel", "Change a connection")},
    {"DELETE", ".*/dsync/[^/]+", QT_TRANSLATE_NOOP("provost::JournalModel", "Delete a connection")},
    {"POST", ".*/organizations/[^/]+/directories", QT_TRANSLATE_NOOP("provost::JournalModel", "Create a connection")},
    {"PATCH", ".*/directories/[^/]+", QT_TRANSLATE_NOOP("provost::JournalModel", "Change a connection")},
    {"DELETE", ".*/directories/[^/]+", QT_TRANSLATE_NOOP("provost::JournalModel", "Delete a connection")},
    {"POST", ".*/directories/[^/]+/secrets", QT_TRANSLATE_NOOP("provost::JournalModel", "Generate a token")},
};

QString pathOf(const JournalEntry& entry)
{
    static const auto root = u"/admin/v1"_s;
    return entry.path.startsWith(root) ? entry.path.sliced(root.size()) : entry.path;
}

bool fits(const Route& route, const JournalEntry& entry)
{
    if (entry.method != QLatin1StringView(route.method))
        return false;
    const QRegularExpression path(QRegularExpression::anchoredPattern(QString::fromLatin1(route.path)));
    return path.match(pathOf(entry)).hasMatch();
}

constexpr qsizetype mostLines = 4;
constexpr qsizetype mostNames = 3;
constexpr qsizetype longestValue = 60;

QJsonObject objectIn(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

/// What was changed, where the answer holds it beside what that meant.
QJsonObject answered(const JournalEntry& entry)
{
    auto after = objectIn(entry.after);
    for (const auto* inner : {"rules", "user", "connection"}) {
        if (after.size() <= 2 && after[QLatin1StringView(inner)].isObject())
            after = after[QLatin1StringView(inner)].toObject();
    }
    return after;
}

QString shortly(const QJsonValue& value)
{
    auto text = value.toVariant().toString();
    if (value.isArray())
        text = QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    else if (value.isObject())
        text = QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return text.isEmpty() ? u"–"_s : plainText(text, longestValue);
}

QString nameOf(const Token& token)
{
    return token.label.isEmpty() ? token.hint
                                 : JournalModel::tr("%1, %2", "hint, label of a token").arg(token.hint, token.label);
}

QString nameIn(const QJsonObject& object)
{
    for (const auto* member : {"name", "displayName", "userName", "connectionName"}) {
        if (const auto name = object[QLatin1StringView(member)].toString(); !name.isEmpty())
            return name;
    }
    const auto token = wire::fromJson<Token>(object);
    return token ? nameOf(*token) : QString();
}

/// Whose deactivation was held and is decided.
QString heldNamesIn(const QJsonObject& before)
{
    const auto held = before["held"_L1].toArray();
    QStringList names;
    for (const auto& one : held) {
        if (names.size() < mostNames)
            names.append(one["userName"_L1].toString());
    }
    if (held.size() > names.size())
        names.append(u"…"_s);
    return words::listed(names);
}

/// The last id in the path.
QString idIn(const JournalEntry& entry)
{
    static const QRegularExpression place(
        u"/(?:connections|tokens|users/v1|users|sessions|accounts|groups/v1|groups|roles|Users|Groups|scim2|dsync|"
        "directories)/([^/?]+)"_s);
    QString id;
    for (auto found = place.globalMatch(pathOf(entry)); found.hasNext();)
        id = found.next().captured(1);
    return QUrl::fromPercentEncoding(id.toUtf8());
}

/// Of a token that was made, or is to take the place of another.
QStringList factsOf(const Token& token, const QDateTime& now)
{
    QStringList lines{JournalModel::tr("Token: %1", "hint, label").arg(plainText(nameOf(token), longestValue)),
                      token.expiresAt
                          ? JournalModel::tr("Ends: %1", "a token, time").arg(words::exactly(*token.expiresAt, now))
                          : JournalModel::tr("Ends: never", "a token")};
    if (token.scopes.size() < tokenScopes().size()) {
        QStringList scopes;
        for (const auto scope : token.scopes)
            scopes.append(slug(scope));
        lines.append(JournalModel::tr("May only: %1", "a token, scopes").arg(listed(scopes)));
    }
    if (!token.allowedAddresses.isEmpty())
        lines.append(JournalModel::tr("Only from: %1", "a token, addresses")
                         .arg(plainText(listed(token.allowedAddresses), longestValue)));
    return lines;
}

QStringList differencesOf(const Token& before, const Token& after, const QDateTime& now)
{
    QStringList lines;
    if (!before.revokedAt && after.revokedAt)
        lines.append(JournalModel::tr("Revoked: %1", "a token, time").arg(words::exactly(*after.revokedAt, now)));
    if (!before.receivedAt && after.receivedAt)
        lines.append(JournalModel::tr("Received: %1", "a token, time").arg(words::exactly(*after.receivedAt, now)));
    return lines;
}

QStringList differentMembers(const QJsonObject& before, const QJsonObject& after)
{
    QStringList lines;
    for (auto it = before.constBegin(); it != before.constEnd(); ++it) {
        const bool isDifferent = it.key() != "version"_L1 && after.contains(it.key()) && after[it.key()] != it.value();
        if (isDifferent && it.key() == "rotation"_L1)
            lines.append(after[it.key()].isNull() ? JournalModel::tr("The replacement of a token is over.")
                                                  : JournalModel::tr("A token is being replaced."));
        else if (isDifferent)
            lines.append(u"%1: %2 → %3"_s.arg(it.key(), shortly(it.value()), shortly(after[it.key()])));
    }
    return lines;
}

QStringList differences(const JournalEntry& entry, const QDateTime& now)
{
    const auto before = objectIn(entry.before);
    const auto after = answered(entry);
    if (const auto made = wire::fromJson<Token>(objectIn(entry.after)["token"_L1].toObject()))
        return factsOf(*made, now);
    const auto tokenBefore = wire::fromJson<Token>(before);
    const auto tokenAfter = wire::fromJson<Token>(after);
    return tokenBefore && tokenAfter ? differencesOf(*tokenBefore, *tokenAfter, now) : differentMembers(before, after);
}

} // namespace

QString deedInWords(const JournalEntry& entry)
{
    const auto* route = std::ranges::find_if(routes, [&entry](const Route& each) { return fits(each, entry); });
    // The same route, where a connection has one token at a time.
    if (entry.method == "POST"_L1 && entry.path.endsWith("/rotation"_L1) && objectIn(entry.body)["endsOld"_L1].toBool())
        return JournalModel::tr("Replace a token at once");
    return route == std::ranges::end(routes) ? u"%1 %2"_s.arg(entry.method, entry.path)
                                             : JournalModel::tr(route->words);
}

QString subjectInWords(const JournalEntry& entry, const JournalNames& names)
{
    const auto before = objectIn(entry.before);
    for (const auto& object : {objectIn(entry.body), before, answered(entry)}) {
        if (const auto name = nameIn(object); !name.isEmpty())
            return name;
    }
    if (const auto held = heldNamesIn(before); !held.isEmpty())
        return held;
    const auto id = idIn(entry);
    const auto known = names && !id.isEmpty() ? names(entry.server, id) : QString();
    return known.isEmpty() ? id : known;
}

QString outcomeInWords(const JournalEntry& entry)
{
    if (entry.status)
        return *entry.status < 400 ? JournalModel::tr("done")
                                   : JournalModel::tr("refused with %1", "status").arg(*entry.status);
    return entry.failure.isEmpty() ? JournalModel::tr("result unknown") : JournalModel::tr("no answer, result unknown");
}

QString differenceInWords(const JournalEntry& entry, const QList<AccessRole>& roles, const QDateTime& now)
{
    const auto rulesBefore = wire::fromJson<RuleSet>(objectIn(entry.before));
    const auto rulesAfter = wire::fromJson<RuleSet>(answered(entry));
    if (rulesBefore && rulesAfter)
        return describe(asDraft(*rulesBefore), asDraft(*rulesAfter), roles);
    auto lines = differences(entry, now);
    if (lines.size() > mostLines)
        lines = lines.first(mostLines) + QStringList{u"…"_s};
    return lines.join(u'\n');
}

} // namespace provost
