// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/wire/user_text.h"

#include "model/domain/json_string.h"
#include "model/wire/wire.h"

#include <QJsonDocument>

namespace provost::wire {
namespace {

constexpr qsizetype usualBytes = 768; ///< bytes of a user

/// The members of one object, whose names need no escapes.
class Members
{
public:
    explicit Members(QByteArray& json)
        : m_json(json)
    {
        m_json += '{';
    }
    void end() { m_json += '}'; }

    void text(const char* name, QStringView value)
    {
        begin(name);
        appendJson(m_json, value);
    }
    void null(const char* name)
    {
        begin(name);
        m_json += "null";
    }
    void time(const char* name, const QDateTime& value)
    {
        if (value.isValid())
            text(name, timeToText(value));
        else
            null(name);
    }
    template <class List, class TextOf>
    void list(const char* name, const List& values, TextOf textOf)
    {
        begin(name);
        m_json += '[';
        for (const auto& value : values) {
            appendJson(m_json, textOf(value));
            m_json += ',';
        }
        if (!values.isEmpty())
            m_json.chop(1);
        m_json += ']';
    }
    void ready(const char* name, const QByteArray& json)
    {
        begin(name);
        m_json += json;
    }

private:
    void begin(const char* name)
    {
        m_json += m_isFirst ? "\"" : ",\"";
        m_json += name;
        m_json += "\":";
        m_isFirst = false;
    }

    QByteArray& m_json;
    bool m_isFirst = true;
};

QByteArray formerText(const User& user)
{
    return QJsonDocument(listToJson(user.former)).toJson(QJsonDocument::Compact);
}

Members openUser(QByteArray& json, const User& user)
{
    Members members(json);
    members.text("accountId", user.accountId.text());
    members.text("accountName", user.accountName);
    members.time("changedAt", user.changedAt);
    if (user.connectionId)
        members.text("connectionId", user.connectionId->text());
    else
        members.null("connectionId");
    members.text("connectionName", user.connectionName);
    members.time("createdAt", user.createdAt);
    members.time("deletedAt", user.deletedAt.value_or(QDateTime()));
    members.text("department", user.department);
    members.text("displayName", user.displayName);
    members.text("email", user.email);
    members.text("externalId", user.externalId);
    members.text("familyName", user.familyName);
    if (!user.former.isEmpty())
        members.ready("formerIdentifiers", formerText(user));
    if (!user.furtherEmails.isEmpty())
        members.list("furtherEmails", user.furtherEmails, [](const QString& email) { return QStringView(email); });
    members.text("givenName", user.givenName);
    members.text("id", user.id.text());
    members.time("purgeAt", user.purgeAt.value_or(QDateTime()));
    members.list("roles", user.roles, [](const RoleId& role) { return QStringView(role.text()); });
    members.text("state", wordOf(user.state));
    members.text("title", user.title);
    members.text("userName", user.userName);
    return members;
}

} // namespace

void appendUser(QByteArray& json, const User& user)
{
    openUser(json, user).end();
}

QByteArray textOf(const Page<User>& page, const QString& needle)
{
    QByteArray json;
    json.reserve(page.items.size() * usualBytes);
    json += "{\"items\":[";
    for (const auto& user : page.items) {
        auto members = openUser(json, user);
        const auto former = needle.isEmpty() ? std::nullopt : formerMatch(user, needle);
        if (former)
            members.ready("formerMatch", QJsonDocument(toJson(*former)).toJson(QJsonDocument::Compact));
        members.end();
        json += ',';
    }
    if (!page.items.isEmpty())
        json.chop(1);
    json += "],\"next\":";
    appendJson(json, page.next);
    json += ",\"total\":" + QByteArray::number(page.total) + '}';
    return json;
}

} // namespace provost::wire
