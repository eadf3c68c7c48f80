// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/doctor_verdicts.h"

#include "model/domain/shown_text.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::doctor {
namespace {

CheckFinding finding(EndpointCheck check, CheckVerdict verdict, const QString& sentence, CheckActor actor,
                     const QString& remedy, std::initializer_list<const Reply*> of)
{
    CheckFinding found{check, verdict, sentence, actor, remedy, {}};
    for (const auto* reply : of) {
        if (reply)
            found.exchanges.append(reply->exchange);
    }
    return found;
}

/// No answer that can be read came.
CheckFinding unanswered(EndpointCheck check, const Reply& reply)
{
    const auto& error = reply.answer.error();
    switch (error.kind) {
    case ErrorKind::TimedOut:
        return failed(check, DoctorWords::tr("The server did not answer in time."), CheckActor::Server,
                      DoctorWords::tr("Find out why this request takes so long; identity providers give up as well."),
                      {&reply});
    case ErrorKind::RedirectRefused:
        return failed(
            check,
            DoctorWords::tr("The server sends whoever asks to another place: %1. The token is not sent there.")
                .arg(isolated(error.detail)),
            CheckActor::Server,
            DoctorWords::tr("Answer at this address itself, or enter the other address if it is yours."), {&reply});
    case ErrorKind::Cancelled:
        return notChecked(check, DoctorWords::tr("The examination was stopped before."), {&reply});
    case ErrorKind::BadAnswer:
        return failed(check, DoctorWords::tr("The answer broke off or is no HTTP: %1.").arg(isolated(error.detail)),
                      CheckActor::Server,
                      DoctorWords::tr("Look for a fault in the server, or in a proxy in front of it."), {&reply});
    default:
        return failed(check, DoctorWords::tr("No answer came: %1.").arg(isolated(error.detail)), CheckActor::Network,
                      DoctorWords::tr("Look at the way to the server: firewall, proxy, load balancer."), {&reply});
    }
}

/// The server's own words on a refusal, as the end of a sentence; a full stop where it has none.
QString ownWords(const Reply& reply)
{
    return reply.words.isEmpty() ? u"."_s : u": "_s + isolated(reply.words);
}

/// Where nothing of SCIM was read, or the token was refused, that is the finding, and the checks after it have nothing
/// of their own to say.
std::optional<CheckFinding> noGround(EndpointCheck check, const Replies& replies)
{
    const auto* config = replies.find(Question::Config);
    const bool needsUsers = check == EndpointCheck::ContentType || check == EndpointCheck::Users;
    const bool needsConfig = check == EndpointCheck::Config && !(config && config->isGood());
    if (!needsUsers && !needsConfig)
        return std::nullopt;
    const auto verdict = judgeBasePath(replies).verdict;
    if (verdict == CheckVerdict::NotChecked)
        return notChecked(check, DoctorWords::tr("The server was not reached."));
    if (verdict == CheckVerdict::Fail)
        return notChecked(check, DoctorWords::tr("Nothing of SCIM was read at this address."));
    if (replies.find(Question::Users)->refusesToken())
        return notChecked(check, DoctorWords::tr("The token was refused."));
    return std::nullopt;
}

} // namespace

bool hasSchema(const QJsonObject& object, QLatin1StringView schema)
{
    const auto schemas = object.value("schemas"_L1).toArray();
    return std::ranges::any_of(schemas, [schema](const QJsonValue& each) {
        return each.toString().compare(schema, Qt::CaseInsensitive) == 0;
    });
}

CheckFinding passed(EndpointCheck check, const QString& sentence, std::initializer_list<const Reply*> of)
{
    return finding(check, CheckVerdict::Pass, sentence, CheckActor::Nobody, {}, of);
}

CheckFinding warned(EndpointCheck check, const QString& sentence, CheckActor actor, const QString& remedy,
                    std::initializer_list<const Reply*> of)
{
    return finding(check, CheckVerdict::Warning, sentence, actor, remedy, of);
}

CheckFinding failed(EndpointCheck check, const QString& sentence, CheckActor actor, const QString& remedy,
                    std::initializer_list<const Reply*> of)
{
    return finding(check, CheckVerdict::Fail, sentence, actor, remedy, of);
}

CheckFinding notChecked(EndpointCheck check, const QString& why, std::initializer_list<const Reply*> of)
{
    return finding(check, CheckVerdict::NotChecked, why, CheckActor::Nobody, {}, of);
}

std::optional<CheckFinding> obstacle(EndpointCheck check, const Reply& reply)
{
    constexpr int tooManyRequests = 429;
    constexpr int serverFault = 500;
    if (!reply.answer)
        return unanswered(check, reply);
    const auto& answer = *reply.answer;
    if (answer.status == tooManyRequests)
        return notChecked(check,
                          DoctorWords::tr("The server asks to slow down (429). Check again in %n second(s).", nullptr,
                                          std::max(answer.retryAfterSeconds, 1)),
                          {&reply});
    if (answer.status >= serverFault)
        return failed(check,
                      DoctorWords::tr("The server answers with its own fault %1%2", "status, its words")
                          .arg(QString::number(answer.status), ownWords(reply)),
                      CheckActor::Server,
                      DoctorWords::tr("Look into the server’s log at this time; the request is shown here."), {&reply});
    if (!answer.isSuccess())
        return failed(check,
                      DoctorWords::tr("The server refuses it with %1%2", "status, its words")
                          .arg(QString::number(answer.status), ownWords(reply)),
                      CheckActor::Server,
                      DoctorWords::tr("Compare what was sent with what the server’s documentation asks for."),
                      {&reply});
    if (!reply.object)
        return failed(
            check,
            DoctorWords::tr("The server says %1, but what it sends is no SCIM: %2.", "status, detail")
                .arg(QString::number(answer.status), isolated(reply.object.error().detail)),
            CheckActor::Server,
            DoctorWords::tr("See whether a proxy, a sign-in page or a web application answers in the place of "
                            "the SCIM server."),
            {&reply});
    return std::nullopt;
}

CheckFinding judge(EndpointCheck check, const Replies& replies)
{
    if (auto none = noGround(check, replies))
        return *none;
    switch (check) {
    case EndpointCheck::Address:
        return judgeAddress(replies);
    case EndpointCheck::Certificate:
        return judgeCertificate(replies);
    case EndpointCheck::BasePath:
        return judgeBasePath(replies);
    case EndpointCheck::Token:
        return judgeToken(replies);
    case EndpointCheck::ContentType:
        return judgeContentType(replies);
    case EndpointCheck::Clock:
        return judgeClock(replies);
    case EndpointCheck::Config:
        return judgeConfig(replies);
    case EndpointCheck::Schemas:
        return judgeSchemas(replies);
    case EndpointCheck::ResourceTypes:
        return judgeResourceTypes(replies);
    case EndpointCheck::Users:
        return judgeUsers(replies);
    case EndpointCheck::Groups:
        return judgeGroups(replies);
    case EndpointCheck::Lookup:
        return judgeLookup(replies);
    case EndpointCheck::UnknownId:
        return judgeUnknownId(replies);
    case EndpointCheck::Paging:
        return judgePaging(replies);
    case EndpointCheck::Slashes:
        return judgeSlashes(replies);
    }
    Q_UNREACHABLE();
}

} // namespace provost::doctor
