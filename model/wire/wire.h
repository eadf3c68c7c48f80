// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/access.h"
#include "model/domain/activity.h"
#include "model/domain/attribute_mapping.h"
#include "model/domain/connection.h"
#include "model/domain/directory.h"
#include "model/domain/error.h"
#include "model/domain/operator.h"
#include "model/domain/overview.h"
#include "model/domain/page.h"
#include "model/domain/permission.h"
#include "model/domain/request.h"
#include "model/domain/role_rule.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

/// The admin API's JSON, once, for the server that writes it and the application that reads it (and the reverse).
/// Readers are strict: a missing or mistyped member is ErrorKind::BadAnswer that names the member; unknown members are
/// ignored. Times are RFC 3339 in UTC with milliseconds. Pure functions; any thread.
///
/// Bounds, in UTF-16 units: an identifier is refused beyond `maxIdentifier`; a text that is only shown is cut at
/// `maxShownText` (bodies at `maxBody`) and ends in an ellipsis then; a text that a person asks to be stored (a name,
/// a label, a request key) is refused beyond `maxName`, never shortened.
namespace provost::wire {

inline constexpr qsizetype maxIdentifier = 256;
inline constexpr qsizetype maxShownText = 4096;
inline constexpr qsizetype maxBody = 1024 * 1024;
inline constexpr qsizetype maxName = 200;
inline constexpr qsizetype maxAllowedAddresses = 64; ///< of one token

[[nodiscard]] QJsonObject toJson(const Account& account);
[[nodiscard]] QJsonObject toJson(const Operations& operations);
[[nodiscard]] QJsonObject toJson(const DeactivationGuard& guard);
[[nodiscard]] QJsonObject toJson(const HeldChange& change);
[[nodiscard]] QJsonObject toJson(const Connection& connection);
[[nodiscard]] QJsonObject toJson(const TokenRotation& rotation);
[[nodiscard]] QJsonObject toJson(const Token& token);
[[nodiscard]] QJsonObject toJson(const ConnectionPrerequisite& prerequisite);
[[nodiscard]] QJsonObject toJson(const DeletionPreview& preview);
[[nodiscard]] QJsonObject toJson(const FormerIdentifier& former);
[[nodiscard]] QJsonObject toJson(const UserTurn& turn);
[[nodiscard]] QJsonObject toJson(const User& user);
[[nodiscard]] QJsonObject toJson(const Group& group);
[[nodiscard]] QJsonObject toJson(const Membership& membership);
[[nodiscard]] QJsonObject toJson(const Event& event);
[[nodiscard]] QJsonObject toJson(const EventDetail& detail);
[[nodiscard]] QJsonObject toJson(const MappedAttribute& mapped);
[[nodiscard]] QJsonObject toJson(const AttributeMapping& mapping);
[[nodiscard]] QJsonObject toJson(const ProductField& field);
[[nodiscard]] QJsonObject toJson(const RequestCount& count);
[[nodiscard]] QJsonObject toJson(const RepeatedRefusal& repeated);
[[nodiscard]] QJsonObject toJson(const AuditEntry& entry);
[[nodiscard]] QJsonObject toJson(const Change& change);
[[nodiscard]] QJsonObject toJson(const Operator& person);
[[nodiscard]] QJsonObject toJson(const ServerInfo& info);
[[nodiscard]] QJsonArray toJson(const PermissionSet& permissions);
[[nodiscard]] QJsonObject toJson(const AccessRole& role);
[[nodiscard]] QJsonObject toJson(const NewRole& role);
[[nodiscard]] QJsonObject toJson(const RoleEdit& edit);
[[nodiscard]] QJsonObject toJson(const ServerAccess& access);
[[nodiscard]] QJsonObject toJson(const AccountAccess& access);
[[nodiscard]] QJsonObject toJson(const AccessEdit& edit);
[[nodiscard]] QJsonObject toJson(const RoleRule& rule);
[[nodiscard]] QJsonObject toJson(const NamedGroup& group);
[[nodiscard]] QJsonObject toJson(const PlacedRule& placed);
[[nodiscard]] QJsonObject toJson(const RuleSet& set);
[[nodiscard]] QJsonObject toJson(const RuleSetDraft& draft);
[[nodiscard]] QJsonObject toJson(const RoleTransition& transition);
[[nodiscard]] QJsonObject toJson(const RuleEffect& effect);
[[nodiscard]] QJsonObject toJson(const RoleChange& change);
[[nodiscard]] QJsonObject toJson(const RuleConflict& conflict);
[[nodiscard]] QJsonObject toJson(const RuleVerdict& verdict);
[[nodiscard]] QJsonObject toJson(const RoleReason& reason);
[[nodiscard]] QJsonObject toJson(const WhatIf& question);
[[nodiscard]] QJsonObject toJson(const NewConnection& request);
[[nodiscard]] QJsonObject toJson(const ConnectionEdit& edit);
[[nodiscard]] QJsonObject toJson(const NewToken& request);
[[nodiscard]] QJsonObject toJson(const NewRotation& request);
[[nodiscard]] QJsonObject toJson(const ProductSession& session);
[[nodiscard]] QJsonObject toJson(const AccountPlan& plan);
[[nodiscard]] QJsonObject toJson(const RetentionDays& days);
[[nodiscard]] QJsonObject toJson(const FullAccount& account);
[[nodiscard]] QJsonObject toJson(const WaitingRules& waiting);
[[nodiscard]] QJsonObject toJson(const Overview& overview);

/// `active`, `paused`; `active`, `suspended`, `deleted`.
[[nodiscard]] QString wordOf(ConnectionState state);
[[nodiscard]] QString wordOf(UserState state);
/// `email`, `userName`, `externalId`.
[[nodiscard]] QString wordOf(IdentifierKind kind);
[[nodiscard]] std::optional<IdentifierKind> identifierKindFromWord(QStringView word);
/// `none`, `old`, `new`.
[[nodiscard]] QString wordOf(RotationRole role);
[[nodiscard]] std::optional<RotationRole> rotationRoleFromWord(QStringView word);
[[nodiscard]] std::optional<ConnectionState> connectionStateFromWord(QStringView word);
[[nodiscard]] std::optional<UserState> userStateFromWord(QStringView word);

/// Specialised for every type above but RoleEdit and AccessEdit, whose words the server checks against what the one who
/// asks may do. `subject` of a failure is the JSON path of the member.
template <class T>
[[nodiscard]] Result<T> fromJson(const QJsonObject& object);

template <class T>
[[nodiscard]] QJsonArray listToJson(const QList<T>& items)
{
    QJsonArray array;
    for (const auto& item : items)
        array.append(toJson(item));
    return array;
}

/// `{"items": […], "total": n, "next": "…"}`
template <class T>
[[nodiscard]] QJsonObject toJson(const Page<T>& page)
{
    return {{QStringLiteral("items"), listToJson(page.items)},
            {QStringLiteral("total"), page.total},
            {QStringLiteral("next"), page.next}};
}

/// The member `name` of `object` as a list; ErrorKind::BadAnswer where it is missing or something else.
[[nodiscard]] Result<QJsonArray> arrayMember(const QJsonObject& object, const QString& name);
/// The member `name` of `object`, a list of permissions; those that are not known here are left out.
[[nodiscard]] Result<PermissionSet> permissionsFromJson(const QJsonObject& object, const QString& name);
/// The member `name` of `object` as an object of type T; `subject` of a failure begins with `name`.
template <class T>
[[nodiscard]] Result<T> memberFromJson(const QJsonObject& object, const QString& name);

/// Reads every item or fails; `path` is where the list stands in the answer and begins the `subject` of a failure.
template <class T>
[[nodiscard]] Result<QList<T>> listFromJson(const QJsonArray& array, const QString& path = QStringLiteral("items"))
{
    QList<T> items;
    items.reserve(array.size());
    for (const auto& value : array) {
        auto item = fromJson<T>(value.toObject());
        if (!item) {
            Error error = item.error();
            error.subject = QStringLiteral("%1[%2].%3").arg(path, QString::number(items.size()), error.subject);
            return tl::unexpected(std::move(error));
        }
        items.append(*std::move(item));
    }
    return items;
}

/// What a page says of itself beside its items.
struct PageFrame
{
    QJsonArray items;
    qint64 total = 0;
    QString next;
};
[[nodiscard]] Result<PageFrame> pageFrameFromJson(const QJsonObject& object);

template <class T>
[[nodiscard]] Result<Page<T>> pageFromJson(const QJsonObject& object)
{
    auto frame = pageFrameFromJson(object);
    if (!frame)
        return tl::unexpected(frame.error());
    auto items = listFromJson<T>(frame->items);
    if (!items)
        return tl::unexpected(items.error());
    return Page<T>{*std::move(items), frame->total, frame->next};
}

template <class T>
Result<T> memberFromJson(const QJsonObject& object, const QString& name)
{
    const auto value = object.value(name);
    if (!value.isObject())
        return fail(ErrorKind::BadAnswer, name, QStringLiteral("an object is missing here"));
    auto read = fromJson<T>(value.toObject());
    if (!read) {
        Error error = read.error();
        error.subject = QStringLiteral("%1.%2").arg(name, error.subject);
        return tl::unexpected(std::move(error));
    }
    return read;
}

/// The error body of the admin API: `{"error": {"kind": "conflict", "subject": "…", "detail": "…", "requestId": "…"}}`.
[[nodiscard]] QJsonObject errorToJson(const Error& error);
/// Reads an error body; where it is none, the kind follows from `httpStatus` alone.
[[nodiscard]] Error errorFromJson(const QByteArray& body, int httpStatus);
/// 400 for Invalid, 401 for Unauthorized, and so on; 500 for kinds that have no HTTP status of their own.
[[nodiscard]] int httpStatusOf(ErrorKind kind);
[[nodiscard]] ErrorKind kindOfHttpStatus(int httpStatus);
[[nodiscard]] QString timeToText(const QDateTime& time);
[[nodiscard]] Result<QDateTime> timeFromText(const QString& text, const QString& subject);

} // namespace provost::wire
