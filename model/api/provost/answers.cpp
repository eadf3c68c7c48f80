// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/provost/answers.h"

#include "model/net/json_body.h"
#include "model/wire/user_text_reader.h"
#include "model/wire/wire.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::answers {

namespace {

constexpr qsizetype LongestDetail = 2000;

/// A member that must be a JSON value of one type.
Result<QJsonValue> member(const QJsonObject& object, const QString& name, QJsonValue::Type type)
{
    auto value = object.value(name);
    if (value.type() != type)
        return fail(ErrorKind::BadAnswer, name, u"the member is missing or of another type"_s);
    return value;
}

template <class T>
Result<QList<T>> list(const QJsonObject& object, const QString& name)
{
    auto array = wire::arrayMember(object, name);
    if (!array)
        return tl::unexpected(array.error());
    return wire::listFromJson<T>(*array, name);
}

Result<qint64> number(const QJsonObject& object, const QString& name)
{
    auto value = member(object, name, QJsonValue::Double);
    if (!value)
        return tl::unexpected(value.error());
    return value->toInteger();
}

Result<QByteArray> resource(const QJsonObject& object)
{
    auto value = member(object, u"resource"_s, QJsonValue::Object);
    if (!value)
        return tl::unexpected(value.error());
    return QJsonDocument(value->toObject()).toJson(QJsonDocument::Compact);
}

Error complete(Error error, const HttpAnswer& answer)
{
    error.httpStatus = answer.status;
    error.requestId = answer.requestId;
    error.retryAfterSeconds = answer.retryAfterSeconds;
    error.detail.truncate(LongestDetail);
    error.subject.truncate(LongestDetail);
    return error;
}

} // namespace

Result<QJsonObject> objectOf(const HttpAnswer& answer, const AnswerBounds& bounds)
{
    if (answer.isSuccess())
        return jsonObjectOf(answer, bounds);
    // Read within the bounds first: an error body comes through the same door as any other.
    const auto object = jsonObjectOf(answer, bounds);
    auto error = wire::errorFromJson(object ? answer.body : QByteArray(), answer.status);
    // This API says what it does not have in its own words; another 404 or 405 comes from a place that is not it.
    const bool isMissing = error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Unsupported;
    if (isMissing && !(object && object->value("error"_L1).isObject()))
        error = {ErrorKind::BadAnswer, {}, u"HTTP %1 without a reason"_s.arg(answer.status), 0, {}, {}, 0};
    return tl::unexpected(complete(std::move(error), answer));
}

std::optional<Page<User>> usersIfUsual(const HttpAnswer& answer)
{
    const bool isUsual = answer.isSuccess() && answer.contentType.startsWith("application/json");
    return isUsual ? wire::UserTextReader().page(answer.body) : std::nullopt;
}

QList<std::shared_ptr<Secret>> cutSecrets(QByteArray& json)
{
    constexpr QByteArrayView name = R"("secret")";
    constexpr QByteArrayView between = ": \t\r\n";
    QList<std::shared_ptr<Secret>> all;
    for (qsizetype at = json.indexOf(name); at >= 0; at = json.indexOf(name, at)) {
        at += name.size();
        while (at < json.size() && between.contains(json.at(at)))
            ++at;
        const qsizetype begin = at + 1;
        const qsizetype end = json.indexOf('"', begin);
        // One that is no text, or would have to be unescaped, is none of provostd.
        if (at >= json.size() || json.at(at) != '"' || end < 0 ||
            QByteArrayView(json).sliced(begin, end - begin).contains('\\'))
            continue;
        all.append(std::make_shared<Secret>(Secret::take(QByteArray(json.constData() + begin, end - begin))));
        std::fill(json.begin() + begin, json.begin() + end, 'x');
        at = end;
    }
    return all;
}

Result<WhoAmI> whoAmI(const QJsonObject& object)
{
    auto person = wire::memberFromJson<Operator>(object, u"operator"_s);
    if (!person)
        return tl::unexpected(person.error());
    const auto permissions = wire::permissionsFromJson(object, u"permissions"_s);
    if (!permissions)
        return tl::unexpected(permissions.error());
    auto server = wire::memberFromJson<ServerInfo>(object, u"server"_s);
    if (!server)
        return tl::unexpected(server.error());
    return WhoAmI{*std::move(person), *permissions, *std::move(server)};
}

Result<QList<Account>> accounts(const QJsonObject& object)
{
    return list<Account>(object, u"items"_s);
}

Result<QList<Connection>> connections(const QJsonObject& object)
{
    return list<Connection>(object, u"items"_s);
}

Result<QList<Token>> tokens(const QJsonObject& object)
{
    return list<Token>(object, u"items"_s);
}

Result<QList<AccessRole>> roles(const QJsonObject& object)
{
    return list<AccessRole>(object, u"items"_s);
}

Result<QList<Operator>> operators(const QJsonObject& object)
{
    return list<Operator>(object, u"items"_s);
}

Result<QList<RuleConflict>> ruleConflicts(const QJsonObject& object)
{
    return list<RuleConflict>(object, u"items"_s);
}

Result<AppliedRules> appliedRules(const QJsonObject& object)
{
    auto rules = wire::memberFromJson<RuleSet>(object, u"rules"_s);
    if (!rules)
        return tl::unexpected(rules.error());
    auto effect = wire::memberFromJson<RuleEffect>(object, u"effect"_s);
    if (!effect)
        return tl::unexpected(effect.error());
    return AppliedRules{*std::move(rules), *std::move(effect)};
}

Result<CreatedConnection> createdConnection(const QJsonObject& object)
{
    auto connection = wire::memberFromJson<Connection>(object, u"connection"_s);
    if (!connection)
        return tl::unexpected(connection.error());
    if (object.value("token"_L1).isNull())
        return CreatedConnection{*std::move(connection), {}, {}};
    auto token = wire::memberFromJson<Token>(object, u"token"_s);
    if (!token)
        return tl::unexpected(token.error());
    return CreatedConnection{*std::move(connection), *std::move(token), {}};
}

Result<CreatedToken> createdToken(const QJsonObject& object)
{
    auto token = wire::memberFromJson<Token>(object, u"token"_s);
    if (!token)
        return tl::unexpected(token.error());
    return CreatedToken{*std::move(token), {}};
}

Result<StartedRotation> startedRotation(const QJsonObject& object)
{
    auto connection = wire::memberFromJson<Connection>(object, u"connection"_s);
    if (!connection)
        return tl::unexpected(connection.error());
    auto token = wire::memberFromJson<Token>(object, u"token"_s);
    if (!token)
        return tl::unexpected(token.error());
    return StartedRotation{*std::move(connection), *std::move(token), {}};
}

Result<QList<MappedAttribute>> productFields(const QJsonObject& object)
{
    return list<MappedAttribute>(object, u"mapping"_s);
}

Result<MappingPreview> mappingPreview(const QJsonObject& object)
{
    auto before = list<ProductField>(object, u"before"_s);
    if (!before)
        return tl::unexpected(before.error());
    auto after = list<ProductField>(object, u"after"_s);
    if (!after)
        return tl::unexpected(after.error());
    return MappingPreview{*std::move(before), *std::move(after)};
}

Result<HeldChanges> heldChanges(const QJsonObject& object)
{
    auto items = list<HeldChange>(object, u"items"_s);
    if (!items)
        return tl::unexpected(items.error());
    const auto total = number(object, u"total"_s);
    if (!total)
        return tl::unexpected(total.error());
    return HeldChanges{*std::move(items), *total};
}

Result<qint64> decided(const QJsonObject& object)
{
    return number(object, u"decided"_s);
}

Result<QList<ConnectionPrerequisite>> prerequisites(const QJsonObject& object)
{
    return list<ConnectionPrerequisite>(object, u"items"_s);
}

Result<UserDetail> userDetail(const QJsonObject& object)
{
    auto user = wire::memberFromJson<User>(object, u"user"_s);
    if (!user)
        return tl::unexpected(user.error());
    auto raw = resource(object);
    if (!raw)
        return tl::unexpected(raw.error());
    auto groups = list<Membership>(object, u"groups"_s);
    if (!groups)
        return tl::unexpected(groups.error());
    // A server from before there were histories sends none.
    auto history = object.contains("history"_L1) ? list<UserTurn>(object, u"history"_s) : Result<QList<UserTurn>>();
    if (!history)
        return tl::unexpected(history.error());
    return UserDetail{*std::move(user), *std::move(raw), *std::move(groups), 0, *std::move(history)};
}

Result<GroupDetail> groupDetail(const QJsonObject& object)
{
    auto group = wire::memberFromJson<Group>(object, u"group"_s);
    if (!group)
        return tl::unexpected(group.error());
    auto raw = resource(object);
    if (!raw)
        return tl::unexpected(raw.error());
    return GroupDetail{*std::move(group), *std::move(raw)};
}

Result<QList<RequestCount>> requestCounts(const QJsonObject& object)
{
    return list<RequestCount>(object, u"items"_s);
}

Result<QList<RepeatedRefusal>> refusals(const QJsonObject& object)
{
    return list<RepeatedRefusal>(object, u"items"_s);
}

Result<Changes> changes(const QJsonObject& object)
{
    auto items = list<Change>(object, u"items"_s);
    if (!items)
        return tl::unexpected(items.error());
    const auto next = number(object, u"next"_s);
    if (!next)
        return tl::unexpected(next.error());
    return Changes{*std::move(items), *next, object.value("reset"_L1).toBool()};
}

Result<Removed> removed(const QJsonObject& object)
{
    const auto users = number(object, u"users"_s);
    if (!users)
        return tl::unexpected(users.error());
    const auto groups = number(object, u"groups"_s);
    if (!groups)
        return tl::unexpected(groups.error());
    return Removed{*users, *groups};
}

Result<UserSessions> userSessions(const QJsonObject& object)
{
    auto items = list<ProductSession>(object, u"items"_s);
    if (!items)
        return tl::unexpected(items.error());
    const auto live = number(object, u"live"_s);
    if (!live)
        return tl::unexpected(live.error());
    const auto seat = member(object, u"hasSeat"_s, QJsonValue::Bool);
    if (!seat)
        return tl::unexpected(seat.error());
    const auto kept = member(object, u"kept"_s, QJsonValue::Bool);
    if (!kept)
        return tl::unexpected(kept.error());
    return UserSessions{*std::move(items), *live, seat->toBool(), kept->toBool()};
}

Result<qint64> endedSessions(const QJsonObject& object)
{
    return number(object, u"ended"_s);
}

Result<ChangedUser> changedUser(const QJsonObject& object)
{
    auto user = wire::memberFromJson<User>(object, u"user"_s);
    if (!user)
        return tl::unexpected(user.error());
    const auto overwritten = member(object, u"mayBeOverwritten"_s, QJsonValue::Bool);
    if (!overwritten)
        return tl::unexpected(overwritten.error());
    return ChangedUser{*std::move(user), overwritten->toBool()};
}

Result<RoleComparison> roleComparison(const QJsonObject& object)
{
    auto before = wire::memberFromJson<RoleReason>(object, u"before"_s);
    if (!before)
        return tl::unexpected(before.error());
    auto after = wire::memberFromJson<RoleReason>(object, u"after"_s);
    if (!after)
        return tl::unexpected(after.error());
    return RoleComparison{*std::move(before), *std::move(after)};
}

Result<WithoutConnection> withoutConnection(const QJsonObject& object)
{
    const auto counted = removed(object);
    if (!counted)
        return tl::unexpected(counted.error());
    WithoutConnection without{counted->users, counted->groups};
    for (const auto& [name, place] :
         {std::pair(u"seats"_s, &without.seats), std::pair(u"sessions"_s, &without.sessions)}) {
        if (!object.contains(name))
            continue; // an older server, or a product without sessions
        const auto read = number(object, name);
        if (!read)
            return tl::unexpected(read.error());
        *place = *read;
    }
    return without;
}

Result<RemovedPart> removedPart(const QJsonObject& object)
{
    const auto gone = removed(object);
    if (!gone)
        return tl::unexpected(gone.error());
    const auto users = number(object, u"usersLeft"_s);
    if (!users)
        return tl::unexpected(users.error());
    const auto groups = number(object, u"groupsLeft"_s);
    if (!groups)
        return tl::unexpected(groups.error());
    return RemovedPart{*gone, {*users, *groups}};
}

} // namespace provost::answers
