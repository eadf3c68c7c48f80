// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/items/journal_model.h"

#include "model/domain/fold.h"
#include "model/domain/rule_draft.h"
#include "model/domain/shown_text.h"
#include "model/items/words.h"
#include "model/wire/wire.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

/// A changing route of the admin API, and what it does.
struct Route
{
    const char* method;
    const char* path; ///< a regular expression, of what follows /admin/v1
    const char* words;
};

constexpr Route routes[] = {
    {"POST", "/accounts", QT_TRANSLATE_NOOP("provost::JournalModel", "Create an account")},
    {"PATCH", "/accounts/[^/]+/access", QT_TRANSLATE_NOOP("provost::JournalModel", "Change an account’s self-service")},
    {"PATCH", ".*/Users/[^/]+", QT_TRANSLATE_NOOP("provost::JournalModel", "Switch a user on or off through SCIM")},
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
    {"DELETE", "/without-connection", QT_TRANSLATE_NOOP("provost::JournalModel", "Remove users without a connection")},
    {"PATCH", "/roles/[^/]+", QT_TRANSLATE_NOOP("provost::JournalModel", "Change what a role may do")},
    {"PATCH", "/access", QT_TRANSLATE_NOOP("provost::JournalModel", "Change the server’s self-service")},
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

/// The name that the request gives to what it makes, else where it goes to.
QString subjectOf(const JournalEntry& entry)
{
    const auto name = QJsonDocument::fromJson(entry.body.toUtf8())["name"_L1].toString();
    return name.isEmpty() ? u"%1 %2"_s.arg(entry.method, pathOf(entry)) : name;
}

constexpr qsizetype mostLines = 4;
constexpr qsizetype longestValue = 60;

QJsonObject objectIn(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
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

/// Of a token that was made.
QStringList membersOfToken(const QJsonObject& token)
{
    QStringList lines;
    for (const auto& name : {u"label"_s, u"hint"_s, u"expiresAt"_s, u"scopes"_s}) {
        if (token.contains(name))
            lines.append(u"%1: %2"_s.arg(name, shortly(token[name])));
    }
    return lines;
}

QStringList differentMembers(const QJsonObject& before, const QJsonObject& after)
{
    QStringList lines;
    for (auto it = before.constBegin(); it != before.constEnd(); ++it) {
        if (it.key() != "version"_L1 && after.contains(it.key()) && after[it.key()] != it.value())
            lines.append(u"%1: %2 → %3"_s.arg(it.key(), shortly(it.value()), shortly(after[it.key()])));
    }
    return lines;
}

} // namespace

QString deedInWords(const JournalEntry& entry)
{
    const auto* route = std::ranges::find_if(routes, [&entry](const Route& each) { return fits(each, entry); });
    return route == std::ranges::end(routes) ? u"%1 %2"_s.arg(entry.method, entry.path)
                                             : JournalModel::tr(route->words);
}

QString outcomeInWords(const JournalEntry& entry)
{
    if (entry.status)
        return *entry.status < 400 ? JournalModel::tr("done")
                                   : JournalModel::tr("refused with %1", "status").arg(*entry.status);
    return entry.failure.isEmpty() ? JournalModel::tr("result unknown") : JournalModel::tr("no answer, result unknown");
}

QString differenceInWords(const JournalEntry& entry, const QList<AccessRole>& roles)
{
    const auto before = objectIn(entry.before);
    auto after = objectIn(entry.after);
    // Some answers hold what was changed beside what that meant.
    for (const auto* inner : {"rules", "user", "connection"}) {
        if (after.size() <= 2 && after[QLatin1StringView(inner)].isObject())
            after = after[QLatin1StringView(inner)].toObject();
    }
    const auto rulesBefore = wire::fromJson<RuleSet>(before);
    const auto rulesAfter = wire::fromJson<RuleSet>(after);
    if (rulesBefore && rulesAfter)
        return describe(asDraft(*rulesBefore), asDraft(*rulesAfter), roles);
    auto lines =
        after.contains("secret"_L1) ? membersOfToken(after["token"_L1].toObject()) : differentMembers(before, after);
    if (lines.size() > mostLines)
        lines = lines.first(mostLines) + QStringList{u"…"_s};
    return lines.join(u'\n');
}

JournalModel::JournalModel(Clock clock, QObject* parent)
    : RecordModel(parent)
    , m_clock(std::move(clock))
{
}

void JournalModel::setEntries(const QList<JournalEntry>& entries)
{
    QList<JournalRow> rows;
    rows.reserve(entries.size());
    for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry)
        rows.append({JournalId(entry->id), *entry});
    assign(rows);
}

QList<JournalEntry> JournalModel::entries() const
{
    QList<JournalEntry> entries;
    for (int row = rowCount() - 1; row >= 0; --row)
        entries.append(at(row).entry);
    return entries;
}

int JournalModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

ItemCell JournalModel::cell(const JournalRow& row, int column) const
{
    const auto& entry = row.entry;
    switch (Column(column)) {
    case Time:
        return {.text = words::moment(entry.at, m_clock()),
                .sort = entry.at,
                .toolTip = words::onHover(entry.at, m_clock()),
                .mono = true};
    case What:
        return {.text = deedInWords(entry), .secondLine = subjectOf(entry), .toolTip = entry.body};
    case Outcome: {
        const bool isDone = entry.status && *entry.status < 400;
        return {.text = outcomeInWords(entry),
                .emphasis = isDone         ? Emphasis::Good
                            : entry.status ? Emphasis::Bad
                                           : Emphasis::Warning,
                .pill = true,
                .toolTip = entry.failure};
    }
    case Server:
        return {.text = entry.server, .emphasis = Emphasis::Muted};
    case User:
        return {.text = entry.user, .secondLine = entry.key};
    case ColumnCount:
        break;
    }
    return {};
}

QString JournalModel::columnTitle(int column) const
{
    switch (Column(column)) {
    case Time:
        return tr("Time");
    case What:
        return tr("What was asked for");
    case Outcome:
        return tr("Outcome");
    case Server:
        return tr("Server");
    case User:
        return tr("Who");
    case ColumnCount:
        break;
    }
    return {};
}

QString JournalModel::searchText(const JournalRow& row) const
{
    return searchKey(
        QStringList{deedInWords(row.entry), subjectOf(row.entry), row.entry.path, row.entry.body}.join('\n'_L1));
}

const QStringList& journalColumns()
{
    static const QStringList columns{u"request"_s,     u"at"_s,      u"user"_s,   u"key"_s,    u"server"_s,
                                     u"method"_s,      u"path"_s,    u"body"_s,   u"before"_s, u"after"_s,
                                     u"restoreFile"_s, u"ifMatch"_s, u"status"_s, u"failure"_s};
    return columns;
}

QStringList journalRow(const JournalEntry& entry)
{
    return {entry.id,
            entry.at.toString(Qt::ISODateWithMs),
            entry.user,
            entry.key,
            entry.server,
            entry.method,
            entry.path,
            entry.body,
            entry.before,
            entry.after,
            entry.restoreFile,
            entry.condition,
            entry.status ? QString::number(*entry.status) : QString(),
            entry.failure};
}

} // namespace provost
