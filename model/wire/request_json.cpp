// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/wire/reader.h"

using namespace Qt::StringLiterals;

namespace provost::wire {
namespace {

QJsonValue numberOrNull(const std::optional<int>& number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

} // namespace

QJsonObject toJson(const NewConnection& request)
{
    return {{u"requestKey"_s, request.requestKey},
            {u"accountId"_s, request.accountId.text()},
            {u"name"_s, request.name},
            {u"idp"_s, slug(request.idp)},
            {u"operations"_s, toJson(request.operations)},
            {u"tokenLifetimeDays"_s, numberOrNull(request.tokenLifetimeDays)}};
}

template <>
Result<NewConnection> fromJson<NewConnection>(const QJsonObject& object)
{
    Reader read(object);
    NewConnection request;
    request.requestKey = read.exact("requestKey"_L1);
    request.accountId = read.id<AccountId>("accountId"_L1);
    request.name = read.exact("name"_L1);
    request.idp = read.word<IdentityProvider>("idp"_L1, identityProviderFromSlug);
    if (read.has("operations"_L1))
        request.operations = read.object<Operations>("operations"_L1);
    request.tokenLifetimeDays = read.optionalInteger("tokenLifetimeDays"_L1);
    return read.finish(request);
}

QJsonObject toJson(const ConnectionEdit& edit)
{
    QJsonObject object;
    if (edit.name)
        object.insert(u"name"_s, *edit.name);
    if (edit.operations)
        object.insert(u"operations"_s, toJson(*edit.operations));
    if (edit.state)
        object.insert(u"state"_s, wordOf(*edit.state));
    if (edit.guard)
        object.insert(u"guard"_s, toJson(*edit.guard));
    return object;
}

template <>
Result<ConnectionEdit> fromJson<ConnectionEdit>(const QJsonObject& object)
{
    Reader read(object);
    ConnectionEdit edit;
    edit.name = read.optionalExact("name"_L1);
    if (read.has("operations"_L1))
        edit.operations = read.object<Operations>("operations"_L1);
    if (read.has("state"_L1))
        edit.state = read.word<ConnectionState>("state"_L1, connectionStateFromWord);
    if (read.has("guard"_L1))
        edit.guard = read.object<DeactivationGuard>("guard"_L1);
    return read.finish(edit);
}

QJsonObject toJson(const NewToken& request)
{
    return {{u"label"_s, request.label},
            {u"lifetimeDays"_s, numberOrNull(request.lifetimeDays)},
            {u"scopes"_s, toJson(request.scopes)},
            {u"allowedAddresses"_s, QJsonArray::fromStringList(request.allowedAddresses)}};
}

template <>
Result<NewToken> fromJson<NewToken>(const QJsonObject& object)
{
    Reader read(object);
    NewToken request;
    request.label = read.exact("label"_L1);
    request.lifetimeDays = read.optionalInteger("lifetimeDays"_L1);
    if (read.has("scopes"_L1))
        request.scopes = scopesOf(read);
    if (read.has("allowedAddresses"_L1))
        request.allowedAddresses = read.texts("allowedAddresses"_L1, maxAllowedAddresses);
    return read.finish(request);
}

QJsonObject toJson(const NewRotation& request)
{
    QJsonObject object{{u"lifetimeDays"_s, numberOrNull(request.lifetimeDays)}};
    if (request.tokenId)
        object.insert(u"tokenId"_s, request.tokenId->text());
    if (request.label)
        object.insert(u"label"_s, *request.label);
    if (request.scopes)
        object.insert(u"scopes"_s, toJson(*request.scopes));
    if (request.allowedAddresses)
        object.insert(u"allowedAddresses"_s, QJsonArray::fromStringList(*request.allowedAddresses));
    if (request.endsOld)
        object.insert(u"endsOld"_s, true);
    return object;
}

template <>
Result<NewRotation> fromJson<NewRotation>(const QJsonObject& object)
{
    Reader read(object);
    NewRotation request;
    request.tokenId = read.optionalId<TokenId>("tokenId"_L1);
    request.label = read.optionalExact("label"_L1);
    request.lifetimeDays = read.optionalInteger("lifetimeDays"_L1);
    if (read.has("scopes"_L1))
        request.scopes = scopesOf(read);
    if (read.has("allowedAddresses"_L1))
        request.allowedAddresses = read.texts("allowedAddresses"_L1, maxAllowedAddresses);
    request.endsOld = read.has("endsOld"_L1) && read.flag("endsOld"_L1);
    return read.finish(request);
}

} // namespace provost::wire
