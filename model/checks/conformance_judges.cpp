// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/conformance_judges.h"

#include "model/checks/doctor_verdicts.h"
#include "model/domain/shown_text.h"
#include "model/scim/schema.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::rehearsal {
namespace {

StepFault fails(const QString& sentence)
{
    return {CheckVerdict::Fail, sentence};
}

StepFault warns(const QString& sentence)
{
    return {CheckVerdict::Warning, sentence};
}

StepFault lacks(const QString& what)
{
    return fails(
        RehearsalWords::tr("In the answer this is missing, or is not what it should be: %1.", "a member of JSON")
            .arg(isolated(what)));
}

QJsonObject objectOf(const StepReplies& replies)
{
    return replies.reply.object ? *replies.reply.object : QJsonObject();
}

QJsonArray resourcesOf(const StepReplies& replies)
{
    return objectOf(replies).value("Resources"_L1).toArray();
}

bool isSame(const QJsonValue& value, QLatin1StringView text)
{
    return value.toString().compare(text, Qt::CaseInsensitive) == 0;
}

/// What an attribute of a schema does not tell of itself; empty: it tells all.
QString untold(const QJsonArray& attributes)
{
    for (const auto& attribute : attributes) {
        const auto name = attribute["name"_L1].toString();
        if (name.isEmpty())
            return u"name"_s;
        for (const auto* text : {"type", "mutability", "returned"}) {
            if (!attribute[QLatin1StringView(text)].isString())
                return name + u'.' + QLatin1StringView(text);
        }
        for (const auto* flag : {"multiValued", "required"}) {
            if (!attribute[QLatin1StringView(flag)].isBool())
                return name + u'.' + QLatin1StringView(flag);
        }
    }
    return {};
}

/// The numbers of a list (RFC 7644 section 3.4.2): how many match, how many are in it, and from which on.
StepFault numbers(const StepReplies& replies, int total, qsizetype here, int start)
{
    const auto list = objectOf(replies);
    if (list.value("totalResults"_L1) != QJsonValue(total))
        return fails(RehearsalWords::tr("totalResults is %1, expected is %2.", "numbers")
                         .arg(list.value("totalResults"_L1).toInt(-1))
                         .arg(total));
    if (resourcesOf(replies).size() != here)
        return fails(RehearsalWords::tr("The page has %1 resources, expected are %2.", "numbers")
                         .arg(resourcesOf(replies).size())
                         .arg(here));
    if (start > 0 && list.value("startIndex"_L1) != QJsonValue(start))
        return warns(RehearsalWords::tr("startIndex is %1, expected is %2.", "numbers")
                         .arg(list.value("startIndex"_L1).toInt(-1))
                         .arg(start));
    if (here > 0 && list.value("itemsPerPage"_L1) != QJsonValue(here))
        return warns(RehearsalWords::tr("itemsPerPage is %1, expected is %2.", "numbers")
                         .arg(list.value("itemsPerPage"_L1).toInt(-1))
                         .arg(here));
    return {};
}

StepFault ordered(const StepReplies& replies, const QString& first, const QString& last)
{
    if (const auto fault = numbers(replies, 2, 2, 0); fault.verdict == CheckVerdict::Fail)
        return fault;
    const auto list = resourcesOf(replies);
    if (list.at(0)["id"_L1].toString() != first || list.at(1)["id"_L1].toString() != last)
        return fails(RehearsalWords::tr("The two users come in the wrong order."));
    return {};
}

StepFault isAnother(const StepReplies& replies, const Values& values)
{
    if (firstIdOf(replies.reply) == values.value(u"firstId"_s))
        return fails(RehearsalWords::tr("The next page begins with the user of the page before."));
    return {};
}

} // namespace

StepFault configIsWhole(const StepReplies& replies, const Values&)
{
    const auto config = objectOf(replies);
    for (const auto* feature : {"patch", "bulk", "filter", "changePassword", "sort", "etag"}) {
        if (!config.value(QLatin1StringView(feature))["supported"_L1].isBool())
            return lacks(QLatin1StringView(feature) + ".supported"_L1);
    }
    if (config.value("authenticationSchemes"_L1).toArray().isEmpty())
        return lacks(u"authenticationSchemes"_s);
    return {};
}

StepFault schemasAreWhole(const StepReplies& replies, const Values&)
{
    const auto list = resourcesOf(replies);
    const auto user = std::ranges::find_if(
        list, [](const QJsonValue& schema) { return isSame(schema["id"_L1], scim::userSchemaId); });
    if (user == list.end())
        return lacks(scim::userSchemaId);
    const auto attributes = (*user)["attributes"_L1].toArray();
    if (attributes.isEmpty())
        return lacks(u"attributes"_s);
    const auto missing = untold(attributes);
    return missing.isEmpty() ? StepFault() : lacks(missing);
}

StepFault isUserSchema(const StepReplies& replies, const Values&)
{
    return isSame(objectOf(replies).value("id"_L1), scim::userSchemaId) ? StepFault() : lacks(u"id"_s);
}

StepFault typesAreWhole(const StepReplies& replies, const Values&)
{
    const auto types = resourcesOf(replies);
    for (const auto& type : types) {
        if (!isSame(type["schema"_L1], scim::userSchemaId))
            continue;
        if (!type["name"_L1].isString())
            return lacks(u"name"_s);
        return type["endpoint"_L1].toString().endsWith("/Users"_L1) ? StepFault() : lacks(u"endpoint"_s);
    }
    return lacks(scim::userSchemaId);
}

StepFault isUserType(const StepReplies& replies, const Values&)
{
    return isSame(objectOf(replies).value("name"_L1), "User"_L1) ? StepFault() : lacks(u"name"_s);
}

StepFault metaIsWhole(const StepReplies& replies, const Values&)
{
    const auto resource = objectOf(replies);
    const auto meta = resource.value("meta"_L1);
    if (meta["resourceType"_L1].toString() != "User"_L1)
        return lacks(u"meta.resourceType"_s);
    for (const auto& time : {u"created"_s, u"lastModified"_s}) {
        if (!QDateTime::fromString(meta[time].toString(), Qt::ISODateWithMs).isValid())
            return lacks(u"meta."_s + time);
    }
    if (!meta["location"_L1].toString().endsWith(segmentOf(resource.value("id"_L1).toString())))
        return lacks(u"meta.location"_s);
    return {};
}

StepFault isScimJson(const StepReplies& replies, const Values&)
{
    const auto type = QString::fromLatin1(replies.reply.answer->contentType);
    if (type.section(u';', 0, 0).trimmed().compare("application/scim+json"_L1, Qt::CaseInsensitive) == 0)
        return {};
    return warns(RehearsalWords::tr("The answer is %1, and not application/scim+json.", "a content type")
                     .arg(isolated(type.isEmpty() ? u"–"_s : type)));
}

StepFault addressesAreOnce(const StepReplies& replies, const Values&)
{
    QSet<QString> seen;
    const auto addresses = objectOf(replies).value("emails"_L1).toArray();
    for (const auto& address : addresses) {
        const auto known = seen.size();
        seen.insert(address["value"_L1].toString().toLower());
        if (seen.size() == known)
            return fails(RehearsalWords::tr("An address that was there already stands twice in the user."));
    }
    return {};
}

StepFault hasOneMember(const StepReplies& replies, const Values& values)
{
    const auto members = objectOf(replies).value("members"_L1).toArray();
    if (members.size() != 1 || members.first()["value"_L1].toString() != values.value(u"user"_s))
        return fails(RehearsalWords::tr("The group has %n member(s), expected is the one user.", nullptr,
                                        static_cast<int>(members.size())));
    return {};
}

StepFault isAscending(const StepReplies& replies, const Values& values)
{
    return ordered(replies, values.value(u"second"_s), values.value(u"user"_s));
}

StepFault isDescending(const StepReplies& replies, const Values& values)
{
    return ordered(replies, values.value(u"user"_s), values.value(u"second"_s));
}

StepFault isFirstPage(const StepReplies& replies, const Values&)
{
    return numbers(replies, 2, 1, 1);
}

StepFault isSecondPage(const StepReplies& replies, const Values& values)
{
    const auto fault = isAnother(replies, values);
    return fault.verdict == CheckVerdict::Pass ? numbers(replies, 2, 1, 2) : fault;
}

StepFault isCountAlone(const StepReplies& replies, const Values&)
{
    return numbers(replies, 2, 0, 0);
}

StepFault isBoth(const StepReplies& replies, const Values&)
{
    return numbers(replies, 2, 2, 1);
}

StepFault isCursorPage(const StepReplies& replies, const Values&)
{
    if (resourcesOf(replies).size() != 1)
        return numbers(replies, 2, 1, 0);
    return nextCursorOf(replies.reply).isEmpty() ? lacks(u"nextCursor"_s) : StepFault();
}

StepFault isNextPage(const StepReplies& replies, const Values& values)
{
    if (resourcesOf(replies).size() != 1)
        return numbers(replies, 2, 1, 0);
    return isAnother(replies, values);
}

QString firstIdOf(const EndpointReply& reply)
{
    return reply.object ? reply.object->value("Resources"_L1)[0]["id"_L1].toString() : QString();
}

QString nextCursorOf(const EndpointReply& reply)
{
    return reply.object ? reply.object->value("nextCursor"_L1).toString() : QString();
}

StepFault hasETag(const StepReplies& replies, const Values&)
{
    const auto etag = etagOf(replies.reply);
    if (etag.isEmpty())
        return fails(RehearsalWords::tr("The answer has no header ETag."));
    return objectOf(replies).value("meta"_L1)["version"_L1].toString() == etag ? StepFault() : lacks(u"meta.version"_s);
}

StepFault hasOtherETag(const StepReplies& replies, const Values& values)
{
    return etagOf(replies.reply) != values.value(u"etag"_s)
               ? StepFault()
               : fails(RehearsalWords::tr("The ETag is the same as before the change."));
}

QString etagOf(const EndpointReply& reply)
{
    return reply.answer ? QString::fromLatin1(reply.answer->etag) : QString();
}

StepFault bulkIsDone(const StepReplies& replies, const Values&)
{
    const auto answer = objectOf(replies);
    if (!doctor::hasSchema(answer, "urn:ietf:params:scim:api:messages:2.0:BulkResponse"_L1))
        return fails(RehearsalWords::tr("The answer is no bulk response of SCIM 2.0."));
    const auto operations = answer.value("Operations"_L1).toArray();
    if (operations.size() != 2)
        return fails(RehearsalWords::tr("The answer tells of %n operation(s), expected are two.", nullptr,
                                        static_cast<int>(operations.size())));
    for (const auto& each : operations) {
        const auto status = each["status"_L1].isObject() ? each["status"_L1]["code"_L1] : each["status"_L1];
        if (!status.isString())
            return warns(RehearsalWords::tr("An operation does not tell its status as a text."));
        if (!status.toString().startsWith(u'2'))
            return fails(RehearsalWords::tr("An operation was refused with %1.", "HTTP status")
                             .arg(isolated(status.toString())));
        if (!each["location"_L1].isString())
            return lacks(u"Operations.location"_s);
    }
    return {};
}

StepFault bulkHasEnded(const StepReplies& replies, const Values&)
{
    const auto operations = objectOf(replies).value("Operations"_L1).toArray();
    if (operations.size() == 1)
        return {};
    return fails(RehearsalWords::tr("The answer tells of %n operation(s), expected is the one that failed.", nullptr,
                                    static_cast<int>(operations.size())));
}

QMap<QString, BulkAnswer> bulkAnswers(const QJsonObject& answer)
{
    QMap<QString, BulkAnswer> answers;
    const auto operations = answer.value("Operations"_L1).toArray();
    for (const auto& each : operations) {
        const auto status = each["status"_L1].isObject() ? each["status"_L1]["code"_L1] : each["status"_L1];
        const auto id = each["location"_L1].toString().section(u'/', -1);
        answers.insert(each["bulkId"_L1].toString(), {status.isString() ? status.toString().toInt() : status.toInt(),
                                                      QUrl::fromPercentEncoding(id.toUtf8())});
    }
    return answers;
}

} // namespace provost::rehearsal
