// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/store/difference_json.h"

#include "model/wire/wire.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

constexpr std::array kindWords{std::pair{DifferenceKind::UserCreated, "user.created"_L1},
                               std::pair{DifferenceKind::UserChanged, "user.changed"_L1},
                               std::pair{DifferenceKind::UserSuspended, "user.suspended"_L1},
                               std::pair{DifferenceKind::UserReactivated, "user.reactivated"_L1},
                               std::pair{DifferenceKind::UserDeleted, "user.deleted"_L1},
                               std::pair{DifferenceKind::UserRestored, "user.restored"_L1},
                               std::pair{DifferenceKind::UserGone, "user.gone"_L1},
                               std::pair{DifferenceKind::GroupCreated, "group.created"_L1},
                               std::pair{DifferenceKind::GroupChanged, "group.changed"_L1},
                               std::pair{DifferenceKind::GroupGone, "group.gone"_L1},
                               std::pair{DifferenceKind::MemberCame, "member.came"_L1},
                               std::pair{DifferenceKind::MemberLeft, "member.left"_L1}};

constexpr std::array fieldWords{std::pair{SeenField::DisplayName, "displayName"_L1},
                                std::pair{SeenField::UserName, "userName"_L1},
                                std::pair{SeenField::GivenName, "givenName"_L1},
                                std::pair{SeenField::FamilyName, "familyName"_L1},
                                std::pair{SeenField::Email, "email"_L1},
                                std::pair{SeenField::FurtherEmails, "furtherEmails"_L1},
                                std::pair{SeenField::ExternalId, "externalId"_L1},
                                std::pair{SeenField::Title, "title"_L1},
                                std::pair{SeenField::Department, "department"_L1},
                                std::pair{SeenField::Roles, "roles"_L1},
                                std::pair{SeenField::Connection, "connection"_L1},
                                std::pair{SeenField::Members, "members"_L1}};

template <class Words, class Value>
QString wordIn(const Words& words, Value value)
{
    return std::ranges::find(words, value, [](const auto& each) { return each.first; })->second;
}

template <class Words>
auto valueIn(const Words& words, const QString& word) -> std::optional<decltype(words.front().first)>
{
    const auto found = std::ranges::find(words, word, [](const auto& each) { return QString(each.second); });
    return found == words.end() ? std::nullopt : std::optional(found->first);
}

QStringList textsIn(const QJsonValue& list)
{
    return list.toVariant().toStringList();
}

} // namespace

QString wordOf(DifferenceKind kind)
{
    return wordIn(kindWords, kind);
}

QString wordOf(SeenField field)
{
    return wordIn(fieldWords, field);
}

QByteArray bodyOf(const Difference& line)
{
    QJsonObject object;
    const auto put = [&object](const QString& name, const QString& value) {
        if (!value.isEmpty())
            object.insert(name, value);
    };
    put(u"name"_s, line.userDisplayName);
    put(u"userName"_s, line.userName);
    put(u"group"_s, line.groupName);
    if (line.reportedAt)
        put(u"reportedAt"_s, wire::timeToText(*line.reportedAt));
    QJsonArray fields;
    for (const auto& field : line.fields)
        fields.append(QJsonObject{{u"field"_s, wordIn(fieldWords, field.field)},
                                  {u"before"_s, QJsonArray::fromStringList(field.before)},
                                  {u"after"_s, QJsonArray::fromStringList(field.after)}});
    if (!fields.isEmpty())
        object.insert(u"fields"_s, fields);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<Difference> differenceFrom(const QString& word, const QByteArray& body)
{
    const auto kind = valueIn(kindWords, word);
    if (!kind)
        return fail(ErrorKind::Invalid, word);
    const auto object = QJsonDocument::fromJson(body).object();
    Difference line;
    line.kind = *kind;
    line.userDisplayName = object["name"_L1].toString();
    line.userName = object["userName"_L1].toString();
    line.groupName = object["group"_L1].toString();
    if (const auto at = QDateTime::fromString(object["reportedAt"_L1].toString(), Qt::ISODateWithMs); at.isValid())
        line.reportedAt = at;
    const auto fields = object["fields"_L1].toArray();
    for (const auto& each : fields) {
        const auto field = valueIn(fieldWords, each["field"_L1].toString());
        if (!field)
            return fail(ErrorKind::Invalid, word);
        line.fields.append({*field, textsIn(each["before"_L1]), textsIn(each["after"_L1])});
    }
    return line;
}

} // namespace provost
