// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/api/scim/user_edits.h"

#include "model/api/scim/resources.h"
#include "model/api/scim/searching.h"
#include "model/scim/json_text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::endpoint {
namespace {

using asking::rest;

QString enterprise()
{
    return u"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"_s;
}

QString pathOf(const UserId& id)
{
    return u"/Users"_s + asking::segment(id.text());
}

/// Where the server keeps the department: in the extension, as RFC 7643 has it, unless it shows it beside the rest.
QString departmentPath(const QJsonObject& resource)
{
    const auto keys = resource.keys();
    const auto has = [&keys](const QString& name) {
        return std::ranges::any_of(keys,
                                   [&name](const QString& key) { return key.compare(name, Qt::CaseInsensitive) == 0; });
    };
    return !has(enterprise()) && has(u"department"_s) ? u"department"_s : enterprise() + u":department"_s;
}

QJsonObject emailEntry(const QString& email)
{
    return {{u"value"_s, email}, {u"type"_s, u"work"_s}, {u"primary"_s, true}};
}

/// The part of `emails` that the first address is: of the only one of its type by this, as identity providers name it,
/// or else by the address itself. Empty: there is none, or the list is not of entries.
QString emailPath(const QJsonObject& resource, const QString& email)
{
    const auto entries = attribute(resource, "emails"_L1).toArray();
    const auto typeOf = [](const QJsonValue& entry) { return attribute(entry.toObject(), "type"_L1).toString(); };
    const auto isIt = [&email](const QJsonValue& entry) {
        return attribute(entry.toObject(), "value"_L1).toString() == email;
    };
    const auto found = std::ranges::find_if(entries, isIt);
    if (email.isEmpty() || found == entries.end())
        return {};
    const auto type = typeOf(*found);
    const auto isAlike = [&](const QJsonValue& entry) { return typeOf(entry).compare(type, Qt::CaseInsensitive) == 0; };
    const auto alike = std::ranges::count_if(entries, isAlike); // as the filter compares
    return type.isEmpty() || alike != 1 ? u"emails[value eq %1]"_s.arg(quoted(email))
                                        : u"emails[type eq %1]"_s.arg(quoted(type));
}

struct Attribute
{
    QString path;
    std::optional<QString> wanted;
    QString User::* shown;
};

QList<Attribute> attributesOf(const UserEdit& edit, const QJsonObject& resource)
{
    return {{u"displayName"_s, edit.displayName, &User::displayName},
            {u"name.givenName"_s, edit.givenName, &User::givenName},
            {u"name.familyName"_s, edit.familyName, &User::familyName},
            {u"title"_s, edit.title, &User::title},
            {departmentPath(resource), edit.department, &User::department},
            {u"userName"_s, edit.userName, &User::userName},
            {u"externalId"_s, edit.externalId, &User::externalId}};
}

QJsonArray operationsFor(const QList<Attribute>& attributes)
{
    QJsonArray operations;
    for (const auto& each : attributes) {
        if (!each.wanted)
            continue;
        if (each.wanted->isEmpty())
            operations.append(QJsonObject{{u"op"_s, u"remove"_s}, {u"path"_s, each.path}});
        else
            operations.append(QJsonObject{{u"op"_s, u"replace"_s}, {u"path"_s, each.path}, {u"value"_s, *each.wanted}});
    }
    return operations;
}

/// One address alone: the others stay, whatever there are.
std::optional<QJsonObject> emailOperation(const QString& wanted, const QString& before, const QJsonObject& resource)
{
    const auto path = emailPath(resource, before);
    if (wanted == before)
        return std::nullopt;
    if (wanted.isEmpty())
        return QJsonObject{{u"op"_s, u"remove"_s}, {u"path"_s, path.isEmpty() ? u"emails"_s : path}};
    if (path.isEmpty())
        return QJsonObject{{u"op"_s, u"add"_s}, {u"path"_s, u"emails"_s}, {u"value"_s, QJsonArray{emailEntry(wanted)}}};
    return QJsonObject{{u"op"_s, u"replace"_s}, {u"path"_s, path + u".value"_s}, {u"value"_s, wanted}};
}

/// The paths of what the server shows otherwise than was wanted. Whose name was taken away is called by something else.
QStringList notAsWanted(const QList<Attribute>& attributes, const User& now)
{
    QStringList wrong;
    for (const auto& each : attributes) {
        const bool isFallback = each.shown == &User::displayName && each.wanted && each.wanted->isEmpty();
        if (each.wanted && !isFallback && now.*each.shown != *each.wanted)
            wrong.append(each.path);
    }
    return wrong;
}

/// On the condition that it is `version`, where that is not 0. ErrorKind::Precondition where it is known to be another.
QCoro::Task<Result<void>> sendPatch(EndpointPtr at, UserId id, qint64 version, QByteArray body, Call call)
{
    auto request = requestTo(*at, HttpMethod::Patch, pathOf(id));
    request.headers.emplaceBack("Content-Type", "application/scim+json");
    const auto etag = at->etags.value(id);
    if (version != 0 && versionOf(etag) != version)
        co_return fail(ErrorKind::Precondition, at->names.value(id, id.text()));
    if (version != 0)
        request.headers.emplaceBack("If-Match", etag);
    request.body = std::move(body);
    const auto patched = co_await readObject(at, request, std::move(call));
    if (!patched)
        co_return tl::unexpected(patched.error());
    co_return Result<void>();
}

} // namespace

tl::unexpected<Error> notDone(const Endpoint& at, const QString& detail)
{
    return asking::at(at.server, {ErrorKind::BadAnswer, {}, detail, 0, {}, {}, 0});
}

QByteArray patchBody(const QJsonArray& operations)
{
    return scim::toJson({{u"schemas"_s, QJsonArray{u"urn:ietf:params:scim:api:messages:2.0:PatchOp"_s}},
                         {u"Operations"_s, operations}});
}

QCoro::Task<Result<UserDetail>> readUser(EndpointPtr at, UserId id, Call call)
{
    const auto request = requestTo(*at, HttpMethod::Get, pathOf(id));
    const auto answer = co_await readObject(at, request, std::move(call));
    if (!answer)
        co_return tl::unexpected(answer.error());
    const auto user = userIn(answer->object, at->preset);
    if (!user || user->id != id)
        co_return notDone(*at, u"another user came than was asked for"_s);
    if (answer->etag.isEmpty())
        at->etags.remove(id);
    else
        remember(at->etags, id, answer->etag);
    const auto groups = groupsIn(answer->object, *user);
    co_return UserDetail{
        *user, scim::toJson(answer->object), groups.value_or(QList<Membership>()), versionOf(at->etags.value(id)), {}};
}

QCoro::Task<Result<ChangedUser>> setState(EndpointPtr at, UserId id, qint64 version, UserState wanted, Call call)
{
    const QDeadlineTimer deadline(call.deadline);
    const QJsonObject operation{
        {u"op"_s, u"replace"_s}, {u"path"_s, u"active"_s}, {u"value"_s, wanted == UserState::Active}};
    const auto body = patchBody(QJsonArray{operation});
    const auto patched = co_await sendPatch(at, id, version, body, call);
    if (!patched)
        co_return tl::unexpected(patched.error());
    call.deadline = rest(deadline);
    const auto now = co_await readUser(at, id, std::move(call));
    if (!now)
        co_return tl::unexpected(now.error());
    if (now->user.state != wanted)
        co_return notDone(*at, u"the server accepted the change of \"active\" and shows the user as before"_s);
    co_return ChangedUser{now->user, true};
}

QCoro::Task<Result<User>> editUser(EndpointPtr at, UserId id, qint64 version, UserEdit edit, Call call)
{
    if (edit.userName && edit.userName->isEmpty())
        co_return fail(ErrorKind::Invalid, id.text(), u"a user has a userName"_s);
    const QDeadlineTimer deadline(call.deadline);
    const auto before = co_await readUser(at, id, call);
    if (!before)
        co_return tl::unexpected(before.error());
    if (version != 0 && before->version != version)
        co_return fail(ErrorKind::Precondition, before->user.displayName);
    const auto resource = scim::fromJson(before->resource);
    const auto attributes = attributesOf(edit, resource);
    auto operations = operationsFor(attributes);
    const bool isOther = edit.email && *edit.email != before->user.email;
    if (isOther && !before->user.email.isEmpty() && emailPath(resource, before->user.email).isEmpty())
        co_return fail(ErrorKind::Unsupported, id.text(),
                       u"the address is not told in a way in which it alone can be changed"_s);
    if (edit.email) {
        if (const auto one = emailOperation(*edit.email, before->user.email, resource))
            operations.append(*one);
    }
    if (operations.isEmpty())
        co_return before->user;
    const auto body = patchBody(operations);
    call.deadline = rest(deadline);
    const auto patched = co_await sendPatch(at, id, before->version, body, call);
    if (!patched)
        co_return tl::unexpected(patched.error());
    call.deadline = rest(deadline);
    const auto now = co_await readUser(at, id, std::move(call));
    if (!now)
        co_return tl::unexpected(now.error());
    auto wrong = notAsWanted(attributes, now->user);
    const bool isEmailSeen = !edit.email || now->user.email == *edit.email ||
                             (edit.email->isEmpty() && now->user.email != before->user.email); // the next one
    if (!isEmailSeen)
        wrong.append(u"emails"_s);
    if (!wrong.isEmpty())
        co_return notDone(*at, u"the server accepted the change and shows as before: %1"_s.arg(wrong.join(u", "_s)));
    co_return now->user;
}

} // namespace provost::endpoint
