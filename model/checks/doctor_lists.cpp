// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/doctor_verdicts.h"
#include "model/domain/listed.h"
#include "model/domain/shown_text.h"
#include "model/scim/schema.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::doctor {
namespace {

constexpr int notThere = 404;
constexpr int notImplemented = 501;

QString usersUnread()
{
    return DoctorWords::tr("Users could not be read.");
}

/// What a list says, as far as it can be judged.
struct Listed
{
    QJsonArray resources;
    std::optional<qint64> total; ///< unset where it is no whole number

    explicit Listed(const QJsonObject& list)
        : resources(list.value("Resources"_L1).toArray())
    {
        const auto said = list.value("totalResults"_L1);
        if (said.isDouble())
            total = said.toInteger();
    }
    [[nodiscard]] QString idAt(qsizetype index) const { return resources.at(index)["id"_L1].toString(); }
};

/// What is wrong with the form of a list; nothing where it is one.
std::optional<CheckFinding> noList(EndpointCheck check, const Reply& reply)
{
    if (auto wrong = obstacle(check, reply))
        return wrong;
    const auto remedy = DoctorWords::tr("Send a ListResponse as RFC 7644 section 3.4.2 has it.");
    if (!hasSchema(*reply.object, listSchema))
        return failed(check, DoctorWords::tr("The answer is no ListResponse of SCIM 2.0."), CheckActor::Server, remedy,
                      {&reply});
    const Listed list(*reply.object);
    if (!list.total)
        return failed(check, DoctorWords::tr("The list does not say as a number how many there are (totalResults)."),
                      CheckActor::Server, remedy, {&reply});
    if (*list.total > 0 && !reply.object->value("Resources"_L1).isArray())
        return failed(check,
                      DoctorWords::tr("The list says that there are %n, but brings none (Resources).", nullptr,
                                      static_cast<int>(*list.total)),
                      CheckActor::Server, remedy, {&reply});
    return std::nullopt;
}

/// A resource that a list has, read by its id: what is wrong with that.
CheckFinding readByItself(EndpointCheck check, const Reply& listReply, const Reply* alone, const QString& naming,
                          const QString& good, const QString& none)
{
    const Listed list(*listReply.object);
    if (list.resources.isEmpty())
        return passed(check, none, {&listReply});
    const auto first = list.resources.first().toObject();
    const auto id = first.value("id"_L1).toString();
    if (id.isEmpty() || first.value(naming).toString().isEmpty())
        return failed(check,
                      DoctorWords::tr("The first of the list has no %1.", "name of an attribute")
                          .arg(id.isEmpty() ? u"id"_s : naming),
                      CheckActor::Server, DoctorWords::tr("Send id and %1 with every resource.").arg(naming),
                      {&listReply});
    if (!alone)
        return notChecked(check, DoctorWords::tr("The examination was stopped before."), {&listReply});
    if (alone->status() == notThere)
        return failed(check,
                      DoctorWords::tr("The first of the list is not found when it is asked for by its id (404)."),
                      CheckActor::Server,
                      DoctorWords::tr("Answer for every id that a list has: Microsoft Entra ID and Okta read what they "
                                      "are about to change by its id."),
                      {alone, &listReply});
    if (auto wrong = obstacle(check, *alone))
        return *wrong;
    if (alone->object->value("id"_L1).toString() != id)
        return failed(check, DoctorWords::tr("Asked for one by its id, the server answers with something else."),
                      CheckActor::Server, DoctorWords::tr("Answer with the resource of the id that is asked for."),
                      {alone, &listReply});
    return passed(check, good, {alone, &listReply});
}

QStringList namesOf(const Reply& reply, QLatin1StringView member)
{
    QStringList names;
    const auto resources = reply.object->value("Resources"_L1).toArray();
    for (const auto& each : resources)
        names.append(each[member].toString());
    return names;
}

/// A discovery list: SCIM wants it, most identity providers can do without.
std::optional<CheckFinding> noDiscovery(EndpointCheck check, const Reply* reply)
{
    if (!reply)
        return notChecked(check, usersUnread());
    if (reply->status() == notThere || reply->status() == notImplemented)
        return warned(
            check, DoctorWords::tr("The server does not have it (%1).").arg(QString::number(reply->status())),
            CheckActor::Server,
            DoctorWords::tr("Offer it (RFC 7644 section 4): Microsoft Entra ID reads it to know which attributes "
                            "there are."),
            {reply});
    return obstacle(check, *reply);
}

QString configSentence(const QJsonObject& config, QStringList& lacking)
{
    QStringList can;
    for (const auto& feature : {u"patch"_s, u"filter"_s, u"sort"_s, u"etag"_s, u"bulk"_s}) {
        const bool has = config.value(feature)["supported"_L1].toBool();
        (has ? can : lacking).append(feature);
    }
    if (lacking.isEmpty())
        return DoctorWords::tr("The server offers %1.", "names of features").arg(listed(can));
    if (can.isEmpty())
        return DoctorWords::tr("The server offers none of %1.", "names of features").arg(listed(lacking));
    return DoctorWords::tr("The server offers %1, but not %2.", "names of features").arg(listed(can), listed(lacking));
}

} // namespace

CheckFinding judgeConfig(const Replies& replies)
{
    const auto check = EndpointCheck::Config;
    const auto* reply = replies.find(Question::Config);
    if (!replies.find(Question::Users)->answer && !(reply && reply->isGood()))
        return notChecked(check, DoctorWords::tr("No answer to look at."));
    if (const auto none = noDiscovery(check, reply))
        return *none;
    if (!reply->object->value("patch"_L1).isObject() || !reply->object->value("filter"_L1).isObject())
        return failed(check, DoctorWords::tr("The answer does not say what the server can do."), CheckActor::Server,
                      DoctorWords::tr("Send a ServiceProviderConfig as RFC 7643 section 5 has it."), {reply});
    QStringList lacking;
    const auto sentence = configSentence(*reply->object, lacking);
    if (lacking.contains("patch"_L1) || lacking.contains("filter"_L1))
        return warned(
            check, sentence, CheckActor::Server,
            DoctorWords::tr("Offer patch and filter: Okta and Microsoft Entra ID look users up by a filter, and "
                            "change them by PATCH."),
            {reply});
    return passed(check, sentence, {reply});
}

CheckFinding judgeSchemas(const Replies& replies)
{
    const auto check = EndpointCheck::Schemas;
    const auto* reply = replies.find(Question::Schemas);
    if (const auto none = noDiscovery(check, reply))
        return *none;
    const auto ids = namesOf(*reply, "id"_L1);
    if (!ids.contains(scim::userSchemaId, Qt::CaseInsensitive))
        return warned(check,
                      DoctorWords::tr("The schema of users is not among the %n schema(s).", nullptr, int(ids.size())),
                      CheckActor::Server,
                      DoctorWords::tr("List %1 with its attributes.").arg(QString(scim::userSchemaId)), {reply});
    return passed(check, DoctorWords::tr("%n schema(s), that of users with them.", nullptr, int(ids.size())), {reply});
}

CheckFinding judgeResourceTypes(const Replies& replies)
{
    const auto check = EndpointCheck::ResourceTypes;
    const auto* reply = replies.find(Question::ResourceTypes);
    if (const auto none = noDiscovery(check, reply))
        return *none;
    const auto endpoints = namesOf(*reply, "endpoint"_L1);
    const bool hasUsers = std::ranges::any_of(
        endpoints, [](const QString& each) { return each.endsWith("/Users"_L1, Qt::CaseInsensitive); });
    if (!hasUsers)
        return warned(check, DoctorWords::tr("No resource type names the endpoint /Users."), CheckActor::Server,
                      DoctorWords::tr("List User with the endpoint /Users."), {reply});
    return passed(check, DoctorWords::tr("%1.", "a list of paths").arg(isolated(listed(endpoints))), {reply});
}

CheckFinding judgeUsers(const Replies& replies)
{
    const auto check = EndpointCheck::Users;
    const auto& list = *replies.find(Question::Users);
    if (auto wrong = noList(check, list))
        return *wrong;
    const auto found = static_cast<int>(std::min<qint64>(*Listed(*list.object).total, std::numeric_limits<int>::max()));
    return readByItself(check, list, replies.find(Question::User), u"userName"_s,
                        DoctorWords::tr("%n user(s); one was read by its id.", nullptr, found),
                        DoctorWords::tr("The list is right and empty: there is no user to read yet."));
}

CheckFinding judgeGroups(const Replies& replies)
{
    const auto check = EndpointCheck::Groups;
    const auto* list = replies.find(Question::Groups);
    if (!list)
        return notChecked(check, usersUnread());
    if (list->status() == notThere || list->status() == notImplemented)
        return warned(check, DoctorWords::tr("The server has no groups (%1).").arg(QString::number(list->status())),
                      CheckActor::Asker, DoctorWords::tr("Do not let the identity provider push groups to it."),
                      {list});
    if (auto wrong = noList(check, *list))
        return *wrong;
    const auto found =
        static_cast<int>(std::min<qint64>(*Listed(*list->object).total, std::numeric_limits<int>::max()));
    return readByItself(check, *list, replies.find(Question::Group), u"displayName"_s,
                        DoctorWords::tr("%n group(s); one was read by its id.", nullptr, found),
                        DoctorWords::tr("The list is right and empty: there is no group to read yet."));
}

CheckFinding judgeLookup(const Replies& replies)
{
    const auto check = EndpointCheck::Lookup;
    const auto* reply = replies.find(Question::Lookup);
    if (!reply)
        return notChecked(check, usersUnread());
    if (reply->status() == notThere)
        return failed(check, DoctorWords::tr("For a name that nobody has the server answers 404."), CheckActor::Server,
                      DoctorWords::tr("Answer 200 with an empty list: the connection test of Microsoft Entra ID fails "
                                      "otherwise."),
                      {reply});
    if (auto wrong = noList(check, *reply))
        return *wrong;
    const Listed list(*reply->object);
    if (list.resources.isEmpty() && *list.total == 0)
        return passed(check,
                      DoctorWords::tr("An empty list for a name that nobody has, in %1 ms.")
                          .arg(QString::number(reply->exchange.milliseconds)),
                      {reply});
    return failed(
        check, DoctorWords::tr("The server ignores the filter: asked for a name that nobody has, it finds somebody."),
        CheckActor::Server,
        DoctorWords::tr("Apply the filter, or refuse it with 400 invalidFilter. Until then an identity provider "
                        "takes other people for the one that it looks for."),
        {reply});
}

CheckFinding judgeUnknownId(const Replies& replies)
{
    const auto check = EndpointCheck::UnknownId;
    const auto* reply = replies.find(Question::UnknownUser);
    if (!reply)
        return notChecked(check, usersUnread());
    if (reply->status() != notThere) {
        if (reply->answer && reply->answer->isSuccess())
            return failed(
                check,
                DoctorWords::tr("For a user who does not exist the server answers %1 instead of 404.")
                    .arg(QString::number(reply->status())),
                CheckActor::Server,
                DoctorWords::tr("Answer 404 with an error of SCIM: otherwise deleted users are never provisioned "
                                "anew."),
                {reply});
        if (reply->status() > 0 && reply->status() < notImplemented - 1 && reply->status() != 429)
            return warned(check,
                          DoctorWords::tr("For a user who does not exist the server answers %1 instead of 404.")
                              .arg(QString::number(reply->status())),
                          CheckActor::Server, DoctorWords::tr("Answer 404 with an error of SCIM."), {reply});
        return *obstacle(check, *reply);
    }
    if (!hasSchema(QJsonDocument::fromJson(reply->answer->body).object(), errorSchema))
        return warned(check, DoctorWords::tr("The 404 for a user who does not exist has no error of SCIM in its body."),
                      CheckActor::Server, DoctorWords::tr("Send errors as RFC 7644 section 3.12 has them."), {reply});
    return passed(check, DoctorWords::tr("For a user who does not exist 404 comes, with an error of SCIM."), {reply});
}

namespace {

/// Two users asked for, and then the second of them: what the answers say of each other. All three are lists.
CheckFinding compare(const Reply& one, const Reply& both, const Reply& second)
{
    const auto check = EndpointCheck::Paging;
    const Listed single(*one.object);
    const Listed pair(*both.object);
    const Listed then(*second.object);
    const auto remedy =
        DoctorWords::tr("Honour startIndex and count in a lasting order, and let totalResults say how many there are "
                        "altogether: whoever reads by pages misses people, or reads for ever.");
    const auto lie = [&](const QString& sentence) {
        return failed(check, sentence, CheckActor::Server, remedy, {&both, &second, &one});
    };
    if (single.total == single.resources.size() && pair.total == pair.resources.size() && *pair.total > *single.total)
        return lie(DoctorWords::tr("totalResults says how many are on the page, not how many there are."));
    if (single.resources.size() > 1 || pair.resources.size() > 2)
        return lie(DoctorWords::tr("The server sends more than it was asked for (count)."));
    if (*pair.total < 2) {
        if (!then.resources.isEmpty())
            return lie(DoctorWords::tr("The server says that there is %n user, but a second page has more.", nullptr,
                                       static_cast<int>(*pair.total)));
        return notChecked(
            check, DoctorWords::tr("There are fewer than two users, so there is nothing to page through."), {&both});
    }
    if (then.resources.isEmpty())
        return lie(DoctorWords::tr("The second page is empty, though there should be %n user(s).", nullptr,
                                   static_cast<int>(*pair.total)));
    if (!pair.resources.isEmpty() && then.idAt(0) == pair.idAt(0))
        return lie(DoctorWords::tr("The second page begins with the first one again: startIndex is ignored."));
    if (pair.resources.size() > 1 && then.idAt(0) != pair.idAt(1))
        return warned(check, DoctorWords::tr("The order is not the same from one request to the next."),
                      CheckActor::Server, remedy, {&both, &second});
    if (pair.total != then.total || pair.total != single.total)
        return warned(check,
                      DoctorWords::tr("Asked again, the server counts %1 users in the place of %2.")
                          .arg(QString::number(*then.total), QString::number(*pair.total)),
                      CheckActor::Server,
                      DoctorWords::tr("Check again; if nobody was added meanwhile, the count is wrong."),
                      {&both, &second, &one});
    return passed(
        check,
        DoctorWords::tr("Two pages fit together, and both count %n user(s).", nullptr, static_cast<int>(*pair.total)),
        {&both, &second});
}

} // namespace

CheckFinding judgePaging(const Replies& replies)
{
    const auto check = EndpointCheck::Paging;
    const auto* both = replies.find(Question::FirstPage);
    const auto* second = replies.find(Question::SecondPage);
    const auto& one = *replies.find(Question::Users);
    if (!both || !second)
        return notChecked(check, usersUnread());
    if (noList(check, one))
        return notChecked(check, DoctorWords::tr("Users are not listed in the form of SCIM."));
    for (const auto* page : {both, second}) {
        if (auto wrong = noList(check, *page))
            return *wrong;
    }
    return compare(one, *both, *second);
}

} // namespace provost::doctor
