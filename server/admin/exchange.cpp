// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "server/admin/exchange.h"

#include "server/http/json_body.h"
#include "server/http/network.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::server {
namespace {

constexpr int maxLifetimeDays = 3650;
constexpr int defaultPage = 200;
constexpr int maxPage = 1000;

} // namespace

HttpResponse jsonAnswer(const QJsonObject& object, int status)
{
    return jsonTextAnswer(QJsonDocument(object).toJson(QJsonDocument::Compact), status);
}

HttpResponse jsonTextAnswer(QByteArray json, int status)
{
    HttpResponse response;
    response.status = status;
    response.contentType = "application/json";
    response.body = std::move(json);
    return response;
}

HttpResponse versionedAnswer(const QJsonObject& object, qint64 version, int status)
{
    auto response = jsonAnswer(object, status);
    response.headers.emplaceBack("ETag", '"' + QByteArray::number(version) + '"');
    return response;
}

Result<QJsonObject> bodyObject(const HttpRequest& request)
{
    QJsonParseError parsing;
    const auto document = QJsonDocument::fromJson(request.body, &parsing);
    if (parsing.error != QJsonParseError::NoError)
        return fail(ErrorKind::Invalid, u"body"_s,
                    u"Not JSON at byte %1: %2"_s.arg(QString::number(parsing.offset), parsing.errorString()));
    if (!document.isObject())
        return fail(ErrorKind::Invalid, u"body"_s, u"A JSON object is wanted here."_s);
    if (const auto member = memberWithNul(request.body, document.object()))
        return fail(ErrorKind::Invalid, *member, u"The character U+0000 cannot be part of a text."_s);
    return document.object();
}

Result<QString> checkedName(const QString& name, const QString& subject)
{
    const auto label = checkedLabel(name, subject);
    if (label && label->isEmpty())
        return fail(ErrorKind::Invalid, subject, u"A name cannot be empty."_s);
    return label;
}

Result<QString> checkedLabel(const QString& label, const QString& subject)
{
    const auto trimmed = label.trimmed();
    if (trimmed.size() > wire::maxName)
        return fail(ErrorKind::Invalid, subject, u"Longer than %1 characters."_s.arg(wire::maxName));
    const bool isClean = std::ranges::none_of(trimmed, [](QChar c) {
        return c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
    });
    if (!isClean || !trimmed.isValidUtf16())
        return fail(ErrorKind::Invalid, subject, u"Control characters cannot be part of it."_s);
    return trimmed;
}

Result<AccountPlan> checkedPlan(QJsonObject object)
{
    object.insert("seatsUsed"_L1, 0);
    auto plan = wire::fromJson<AccountPlan>(object);
    if (!plan)
        return fail(ErrorKind::Invalid, plan.error().subject, plan.error().detail);
    const auto word = checkedLabel(plan->plan, u"plan"_s);
    if (!word)
        return tl::unexpected(word.error());
    plan->plan = *word;
    return plan;
}

Result<void> checkLifetime(const std::optional<int>& days, const QString& subject)
{
    if (days && (*days < 1 || *days > maxLifetimeDays))
        return fail(ErrorKind::Invalid, subject, u"A token lives 1 to %1 days."_s.arg(maxLifetimeDays));
    return {};
}

Result<NewToken> checkedToken(NewToken wanted)
{
    const auto label = checkedLabel(wanted.label, u"label"_s);
    if (!label)
        return tl::unexpected(label.error());
    wanted.label = *label;
    if (const auto lifetime = checkLifetime(wanted.lifetimeDays, u"lifetimeDays"_s); !lifetime)
        return tl::unexpected(lifetime.error());
    if (wanted.scopes.isEmpty())
        return fail(ErrorKind::Invalid, u"scopes"_s, u"A token needs at least one scope."_s);
    for (auto& address : wanted.allowedAddresses) {
        const auto network = Network::parse(address);
        if (!network)
            return fail(ErrorKind::Invalid, u"allowedAddresses"_s,
                        u"%1: %2"_s.arg(network.error().subject, network.error().detail));
        address = network->text();
    }
    wanted.allowedAddresses.removeDuplicates();
    return wanted;
}

Result<qint64> queryNumber(const HttpRequest& request, const QString& name, qint64 fallback, qint64 least, qint64 most)
{
    if (!request.hasQuery(name))
        return fallback;
    bool isNumber = false;
    const auto number = request.queryValue(name).toLongLong(&isNumber);
    if (!isNumber || number < least || number > most)
        return fail(
            ErrorKind::Invalid, name,
            u"A whole number from %1 to %2 is wanted here."_s.arg(QString::number(least), QString::number(most)));
    return number;
}

Result<std::optional<QDateTime>> queryTime(const HttpRequest& request, const QString& name)
{
    if (!request.hasQuery(name))
        return std::nullopt;
    const auto time = wire::timeFromText(request.queryValue(name), name);
    if (!time)
        return fail(ErrorKind::Invalid, name, u"A time such as 2026-11-25T18:00:00Z is wanted here."_s);
    return *time;
}

Result<bool> queryFlag(const HttpRequest& request, const QString& name, bool fallback)
{
    if (!request.hasQuery(name))
        return fallback;
    const auto text = request.queryValue(name);
    if (text != "true"_L1 && text != "false"_L1)
        return fail(ErrorKind::Invalid, name, u"true or false is wanted here."_s);
    return text == "true"_L1;
}

Result<int> pageLimit(const HttpRequest& request)
{
    return queryNumber(request, u"limit"_s, defaultPage, 1, maxPage).map([](qint64 limit) {
        return static_cast<int>(limit);
    });
}

Result<void> matchVersion(const HttpRequest& request, qint64 version, const QString& subject)
{
    const auto wanted = request.header("if-match").trimmed();
    if (wanted.isEmpty())
        return fail(ErrorKind::Invalid, u"If-Match"_s, u"Send the version that you saw, as in its ETag, or *."_s);
    if (wanted == "*" || wanted == '"' + QByteArray::number(version) + '"')
        return {};
    return fail(ErrorKind::Precondition, subject, u"Somebody changed it meanwhile. Load it again."_s);
}

} // namespace provost::server
