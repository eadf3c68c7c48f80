// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/doctor.h"

#include "model/checks/check_evidence.h"
#include "model/checks/doctor_verdicts.h"
#include "model/net/host_lookup.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QUuid>

#include <utility>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

using namespace doctor;

/// What one examination works with. Travels by value through its coroutines.
struct Visit
{
    Endpoint at;
    QDeadlineTimer deadline;
    CancelToken cancel;
};

struct Asked
{
    Question question = Question::Users;
    QString path;
    QUrlQuery query;
    bool withToken = true;
};

QUrlQuery page(int startIndex, int count)
{
    return {{u"startIndex"_s, QString::number(startIndex)}, {u"count"_s, QString::number(count)}};
}

QString random()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// As Microsoft Entra ID and Okta ask before they create a user.
QUrlQuery lookUp(const QString& userName)
{
    return {{u"filter"_s, QString::fromLatin1(QUrl::toPercentEncoding(u"userName eq \"%1\""_s.arg(userName)))}};
}

QCoro::Task<Reply> ask(Visit visit, Asked asked)
{
    EndpointRequest request{HttpMethod::Get, asked.path, asked.query};
    request.withToken = asked.withToken;
    Call call{std::chrono::milliseconds(visit.deadline.remainingTime()), visit.cancel};
    auto reply = co_await askEndpoint(visit.at, std::move(request), std::move(call));
    co_return reply;
}

using Asking = std::vector<std::pair<Question, QCoro::Task<Reply>>>;

/// Sends all of them; the answers come while one after the other is awaited.
Asking askAll(const Visit& visit, const QList<Asked>& questions)
{
    Asking asking;
    for (const auto& each : questions)
        asking.emplace_back(each.question, ask(visit, each));
    return asking;
}

QCoro::Task<Result<int>> addressesOf(Visit visit)
{
    // Name servers are other computers too, and would learn of the host.
    if (!visit.at.door->mayReach(visit.at.place.host()))
        co_return fail(ErrorKind::HostForbidden, visit.at.place.host());
    Call call{std::chrono::milliseconds(visit.deadline.remainingTime()), visit.cancel};
    co_return co_await countAddresses(visit.at.place.host(), std::move(call));
}

/// Where SCIM often is below the address of a product.
QStringList usualPlaces()
{
    return {u"/scim/v2"_s, u"/v2"_s, u"/scim"_s, u"/api/scim/v2"_s};
}

/// Without the token: what is found there is a hint, and no place that it was entered for.
QCoro::Task<std::optional<Reply>> lookElsewhere(Visit visit)
{
    const auto usual = usualPlaces();
    for (const auto& place : usual) {
        const Asked asked{Question::Elsewhere, place + "/ServiceProviderConfig"_L1, {}, false};
        auto reply = co_await ask(visit, asked);
        const bool isScim = reply.answer && reply.answer->contentType.toLower().startsWith("application/scim+json") &&
                            (reply.answer->isSuccess() || reply.status() == 401);
        if (isScim) {
            reply.place = visit.at.place.display() + place;
            co_return reply;
        }
    }
    co_return std::nullopt;
}

QList<Asked> secondQuestions()
{
    const auto two = page(1, 2);
    const auto one = page(1, 1);
    return {{Question::Schemas, u"/Schemas"_s, {}},
            {Question::ResourceTypes, u"/ResourceTypes"_s, {}},
            {Question::Groups, u"/Groups"_s, one},
            {Question::Lookup, u"/Users"_s, lookUp(random())},
            {Question::UnknownUser, u"/Users/"_s + random(), {}},
            {Question::FirstPage, u"/Users"_s, two},
            {Question::SecondPage, u"/Users"_s, page(2, 1)},
            {Question::SlashBehind, u"/Users/"_s, one},
            {Question::SlashBetween, u"//Users"_s, one}};
}

std::optional<Asked> firstOf(const Replies& replies, Question list, Question alone, const QString& path)
{
    const auto* reply = replies.find(list);
    if (!reply || !reply->isGood())
        return std::nullopt;
    const auto id = reply->object->value("Resources"_L1)[0]["id"_L1].toString();
    if (id.isEmpty())
        return std::nullopt;
    return Asked{alone, path + segmentOf(id), {}};
}

/// Tells findings in the order of the checks, each once.
class Telling
{
public:
    Telling(FindingHeard heard, std::shared_ptr<const Secret> token)
        : m_heard(std::move(heard))
        , m_token(std::move(token))
    {
    }

    void tell(EndpointCheck check, const Replies& replies)
    {
        findings.append(withoutToken(judge(check, replies), m_token->expose()));
        if (m_heard)
            m_heard(findings.constLast());
    }

    QList<CheckFinding> findings;

private:
    FindingHeard m_heard;
    std::shared_ptr<const Secret> m_token;
};

QList<EndpointCheck> firstChecks()
{
    return {EndpointCheck::Address,     EndpointCheck::Certificate, EndpointCheck::BasePath, EndpointCheck::Token,
            EndpointCheck::ContentType, EndpointCheck::Clock,       EndpointCheck::Config};
}

} // namespace

QCoro::Task<Examination> examine(Endpoint endpoint, FindingHeard heard, Call call)
{
    Examination examination;
    examination.endpoint = endpoint.place.display();
    examination.startedAt = QDateTime::currentDateTimeUtc();
    QElapsedTimer clock;
    clock.start();
    const Visit visit{endpoint, QDeadlineTimer(call.deadline, Qt::PreciseTimer), call.cancel};
    Replies replies{endpoint.place, {}, {}};
    Telling telling(std::move(heard), endpoint.token);

    auto addresses = addressesOf(visit);
    const auto first = page(1, 1);
    const QList<Asked> firstQuestions{{Question::Users, u"/Users"_s, first},
                                      {Question::Anonymous, u"/Users"_s, first, false},
                                      {Question::Config, u"/ServiceProviderConfig"_s, {}}};
    auto asking = askAll(visit, firstQuestions);
    for (auto& [question, reply] : asking)
        replies.of.emplace(question, co_await reply);
    replies.addresses = co_await addresses;
    const auto& users = replies.of.at(Question::Users);
    if (users.status() == 404 || (users.answer && users.answer->isSuccess() && !users.isGood())) {
        if (auto elsewhere = co_await lookElsewhere(visit))
            replies.of.emplace(Question::Elsewhere, *std::move(elsewhere));
    }
    const auto early = firstChecks();
    for (const auto check : early)
        telling.tell(check, replies);

    if (users.isGood()) {
        auto more = askAll(visit, secondQuestions());
        for (auto& [question, reply] : more)
            replies.of.emplace(question, co_await reply);
        QList<Asked> single;
        for (const auto& each : {firstOf(replies, Question::Users, Question::User, u"/Users"_s),
                                 firstOf(replies, Question::Groups, Question::Group, u"/Groups"_s)}) {
            if (each)
                single.append(*each);
        }
        auto last = askAll(visit, single);
        for (auto& [question, reply] : last)
            replies.of.emplace(question, co_await reply);
    }
    for (const auto check : endpointChecks()) {
        if (!early.contains(check))
            telling.tell(check, replies);
    }
    examination.milliseconds = clock.elapsed();
    examination.findings = telling.findings;
    co_return examination;
}

} // namespace provost
