// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/doctor_verdicts.h"
#include "model/domain/shown_text.h"
#include "model/scim/messages.h"

#include <QHostAddress>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace provost::doctor {
namespace {

constexpr int unauthorized = 401;
constexpr int notFound = 404;

bool isSilent(const Reply* reply)
{
    return !reply || (!reply->answer && reply->answer.error().kind == ErrorKind::TimedOut);
}

/// The way to the server failed, or it never said anything.
bool isUnreached(const Replies& replies)
{
    const auto* users = replies.find(Question::Users);
    if (!users->answer && (users->answer.error().kind == ErrorKind::Unreachable ||
                           users->answer.error().kind == ErrorKind::HostForbidden))
        return true;
    return isSilent(users) && isSilent(replies.find(Question::Config)) && isSilent(replies.find(Question::Anonymous));
}

bool isUntrusted(const Reply& reply)
{
    return !reply.answer && reply.answer.error().kind == ErrorKind::Untrusted;
}

bool isHtml(const HttpAnswer& answer)
{
    return answer.contentType.toLower().startsWith("text/html");
}

/// An answer that only a SCIM server gives, be it a refusal.
bool isScim(const Reply* reply)
{
    if (!reply || !reply->answer)
        return false;
    if (reply->object)
        return !reply->object->value("schemas"_L1).isUndefined();
    return reply->answer->contentType.toLower().startsWith("application/scim+json");
}

bool saysPaused(const QString& detail)
{
    static constexpr std::array words{"paused"_L1, "inactive"_L1, "disabled"_L1, "deactivated"_L1, "suspended"_L1};
    return std::ranges::any_of(words,
                               [&](QLatin1StringView word) { return detail.contains(word, Qt::CaseInsensitive); });
}

CheckFinding refusedToken(const Reply& reply)
{
    const auto& detail = reply.words;
    if (reply.status() == unauthorized)
        return failed(
            EndpointCheck::Token,
            detail.isEmpty() ? DoctorWords::tr("The server does not accept the token (401).")
                             : DoctorWords::tr("The server does not accept the token (401): %1").arg(isolated(detail)),
            CheckActor::Asker,
            DoctorWords::tr("Enter the SCIM token of this very connection, whole and unexpired; keys of other "
                            "interfaces of the product do not work here. Otherwise generate another."),
            {&reply});
    if (saysPaused(detail))
        return failed(
            EndpointCheck::Token,
            DoctorWords::tr("The token is known, but the connection is paused (403): %1").arg(isolated(detail)),
            CheckActor::Server, DoctorWords::tr("Resume the connection at the server."), {&reply});
    return failed(EndpointCheck::Token,
                  detail.isEmpty()
                      ? DoctorWords::tr("The token is known, but may not read users (403).")
                      : DoctorWords::tr("The token is known, but may not read users (403): %1").arg(isolated(detail)),
                  CheckActor::Server,
                  DoctorWords::tr("Give the token the right to read users and groups, or see whether the connection is "
                                  "paused, or a firewall refuses unknown programs."),
                  {&reply});
}

} // namespace

CheckFinding judgeAddress(const Replies& replies)
{
    const auto check = EndpointCheck::Address;
    const auto& users = *replies.find(Question::Users);
    const auto host = isolated(replies.place.host());
    if (!isUnreached(replies)) {
        if (const auto proxy = users.answer ? users.answer->proxy : QString(); !proxy.isEmpty())
            return passed(
                check,
                DoctorWords::tr("%1 was reached through the proxy %2.", "host, address").arg(host, isolated(proxy)),
                {});
        if (!replies.addresses || !*replies.addresses || !QHostAddress(replies.place.host()).isNull())
            return passed(check, DoctorWords::tr("%1 was reached.", "host").arg(host), {});
        return passed(check,
                      DoctorWords::tr("%1 has %n address(es), and was reached.", "host", **replies.addresses).arg(host),
                      {});
    }
    const auto& error = users.answer.error();
    if (replies.addresses && !*replies.addresses && replies.addresses->error().kind == ErrorKind::Unreachable)
        return failed(
            check, DoctorWords::tr("No server is known by the name %1.", "host").arg(host), CheckActor::Asker,
            DoctorWords::tr("Compare the address letter by letter with what the product shows; a name that is "
                            "known inside a network only needs that network or its VPN."),
            {&users});
    if (error.kind == ErrorKind::HostForbidden)
        return failed(
            check,
            DoctorWords::tr("This computer’s policy does not allow %1. Nothing was sent, and no name server was asked.",
                            "host")
                .arg(host),
            CheckActor::Asker, DoctorWords::tr("Ask whoever manages this computer to allow the host."), {&users});
    if (error.kind == ErrorKind::TimedOut)
        return failed(
            check, DoctorWords::tr("%1 gave no answer in time.", "host").arg(host), CheckActor::Network,
            DoctorWords::tr("See whether a firewall drops what is sent to this host and port, or the server is "
                            "overloaded."),
            {&users});
    return failed(check,
                  DoctorWords::tr("%1 cannot be reached at port %2: %3.", "host, port, reason")
                      .arg(host, QString::number(replies.place.port()), isolated(error.detail)),
                  CheckActor::Network,
                  DoctorWords::tr("See whether the server runs, whether the port is right, and whether a proxy or "
                                  "firewall stands between."),
                  {&users});
}

namespace {

CheckFinding certificateFinding(const Replies& replies)
{
    constexpr int daysOfWarning = 21;
    const auto check = EndpointCheck::Certificate;
    const auto& users = *replies.find(Question::Users);
    if (replies.place.scheme() != "https"_L1)
        return notChecked(check, DoctorWords::tr("There is none: plain http, which never leaves this computer."));
    if (isUntrusted(users))
        return failed(check,
                      DoctorWords::tr("The certificate is not trusted: %1")
                          .arg(isolated(users.answer.error().detail.section(u'\n', 1, 1).section(u": "_s, 1), 300)),
                      CheckActor::Server,
                      DoctorWords::tr("Install a certificate for this name from an authority that identity providers "
                                      "know, with its whole chain. The details have the chain and the fingerprint."),
                      {&users});
    if (isUnreached(replies))
        return notChecked(check, DoctorWords::tr("The server was not reached."));
    if (!users.answer || !users.answer->trustedUntil.isValid())
        return passed(check, DoctorWords::tr("It is trusted, and made out for this name."), {});
    const auto days = static_cast<int>(users.endedAt.daysTo(users.answer->trustedUntil));
    if (days <= daysOfWarning)
        return warned(
            check, DoctorWords::tr("It is trusted, but ends in %n day(s).", nullptr, days), CheckActor::Server,
            DoctorWords::tr("Renew the certificate before it ends: then no identity provider gets through."), {});
    return passed(
        check, DoctorWords::tr("It is trusted, made out for this name, and valid for %n more day(s).", nullptr, days),
        {});
}

} // namespace

CheckFinding judgeCertificate(const Replies& replies)
{
    auto finding = certificateFinding(replies);
    const auto& users = *replies.find(Question::Users);
    if (users.answer)
        finding.chain = factsOf(users.answer->chain);
    else if (isUntrusted(users))
        finding.chain = certificatesIn(users.answer.error().detail);
    return finding;
}

CheckFinding judgeBasePath(const Replies& replies)
{
    const auto check = EndpointCheck::BasePath;
    const auto& users = *replies.find(Question::Users);
    const auto* config = replies.find(Question::Config);
    if (isUnreached(replies) || isUntrusted(users))
        return notChecked(check, DoctorWords::tr("The server was not reached."));
    if (!users.answer) {
        if (isScim(config))
            return passed(check, DoctorWords::tr("A SCIM server answers below this address."), {config});
        return *obstacle(check, users);
    }
    if (users.answer->redirects > 0)
        return warned(
            check, DoctorWords::tr("The server sends whoever asks for users to another address first."),
            CheckActor::Server,
            DoctorWords::tr("Answer at the address itself: identity providers do not follow where they write."),
            {&users});
    if (isScim(&users) || isScim(config))
        return passed(check, DoctorWords::tr("A SCIM server answers below this address."), {&users});
    if (const auto* elsewhere = replies.find(Question::Elsewhere); elsewhere && isScim(elsewhere))
        return failed(check,
                      DoctorWords::tr("Nothing of SCIM is here, but at %1.", "address").arg(isolated(elsewhere->place)),
                      CheckActor::Asker, DoctorWords::tr("Enter the address that was found."), {&users, elsewhere});
    if (isHtml(*users.answer))
        return failed(check,
                      DoctorWords::tr("A web page answers here, with %1, in the place of SCIM.", "status")
                          .arg(QString::number(users.status())),
                      CheckActor::Asker,
                      DoctorWords::tr("Copy the whole SCIM base URL from the product; it often ends in /scim/v2. A "
                                      "sign-in page in front of the server has to let it through."),
                      {&users});
    if (users.status() == notFound)
        return failed(
            check, DoctorWords::tr("The server knows no users at this address (404)."), CheckActor::Asker,
            DoctorWords::tr("Copy the whole SCIM base URL from the product, with the id of the connection where "
                            "it has one; it often ends in /scim/v2."),
            {&users});
    if (users.isGood())
        return failed(
            check, DoctorWords::tr("Something answers here, but in a form that is not SCIM 2.0."), CheckActor::Asker,
            DoctorWords::tr("Copy the SCIM base URL from the product: this may be another interface of it."), {&users});
    return passed(check, DoctorWords::tr("Something answers below this address."), {&users});
}

CheckFinding judgeToken(const Replies& replies)
{
    const auto check = EndpointCheck::Token;
    const auto& users = *replies.find(Question::Users);
    const auto* anonymous = replies.find(Question::Anonymous);
    if (users.refusesToken())
        return refusedToken(users);
    if (const auto wrong = obstacle(check, users))
        return notChecked(check, DoctorWords::tr("Users could not be read for another reason."));
    if (anonymous && anonymous->isGood() && hasSchema(*anonymous->object, listSchema))
        return failed(check, DoctorWords::tr("The server tells its users to anybody, without any token."),
                      CheckActor::Server,
                      DoctorWords::tr("Demand the token for every resource, and answer 401 without it."), {anonymous});
    if (anonymous && anonymous->answer && !anonymous->refusesToken())
        return warned(check,
                      DoctorWords::tr("It is accepted. Without it the server answers %1, where 401 would say why.")
                          .arg(QString::number(anonymous->status())),
                      CheckActor::Server, DoctorWords::tr("Answer 401 with an error of SCIM where no token is sent."),
                      {anonymous});
    return passed(check, DoctorWords::tr("It is accepted, and nobody gets in without."), {&users, anonymous});
}

CheckFinding judgeContentType(const Replies& replies)
{
    const auto check = EndpointCheck::ContentType;
    const auto& users = *replies.find(Question::Users);
    if (!users.answer)
        return notChecked(check, DoctorWords::tr("No answer to look at."));
    const auto type = QString::fromLatin1(users.answer->contentType.split(';').first().trimmed().toLower());
    if (!users.answer->isSuccess())
        return notChecked(check, DoctorWords::tr("Users could not be read."));
    if (type == scim::mediaType)
        return passed(check, DoctorWords::tr("Lists come as application/scim+json."), {&users});
    if (users.isGood())
        return warned(check, DoctorWords::tr("Lists come as %1 instead of application/scim+json.").arg(isolated(type)),
                      CheckActor::Server,
                      DoctorWords::tr("Send application/scim+json (RFC 7644 section 3.1): some identity providers and "
                                      "test suites insist."),
                      {&users});
    return *obstacle(check, users);
}

CheckFinding judgeClock(const Replies& replies)
{
    constexpr qint64 noticed = 60;
    constexpr qint64 harmful = 300;
    const auto check = EndpointCheck::Clock;
    const auto& users = *replies.find(Question::Users);
    if (!users.answer)
        return notChecked(check, DoctorWords::tr("No answer to look at."));
    if (!users.answer->date.isValid())
        return notChecked(check, DoctorWords::tr("The server does not tell its time (no Date header)."), {&users});
    const auto apart = users.endedAt.secsTo(users.answer->date);
    const auto seconds = std::abs(apart);
    if (seconds <= noticed)
        return passed(check, DoctorWords::tr("The server’s clock and this computer’s agree."), {});
    const auto minutes = static_cast<int>((seconds + 30) / 60);
    const auto sentence =
        apart > 0 ? DoctorWords::tr("The server’s clock is %n minute(s) ahead of this computer’s.", nullptr, minutes)
                  : DoctorWords::tr("The server’s clock is %n minute(s) behind this computer’s.", nullptr, minutes);
    const auto remedy =
        DoctorWords::tr("Set both clocks by a time server: tokens with an expiry are misjudged, and times "
                        "in logs do not fit together.");
    return seconds > harmful ? failed(check, sentence, CheckActor::Server, remedy, {&users})
                             : warned(check, sentence, CheckActor::Server, remedy, {&users});
}

CheckFinding judgeSlashes(const Replies& replies)
{
    const auto check = EndpointCheck::Slashes;
    const auto* behind = replies.find(Question::SlashBehind);
    const auto* between = replies.find(Question::SlashBetween);
    if (!behind || !between)
        return notChecked(check, DoctorWords::tr("Users could not be read."));
    const auto isList = [](const Reply* reply) { return reply->isGood() && hasSchema(*reply->object, listSchema); };
    if (!isList(between))
        return warned(
            check,
            DoctorWords::tr("With a slash at the end of the base URL the users are not found (%1).", "status")
                .arg(between->status() > 0 ? QString::number(between->status()) : u"–"_s),
            CheckActor::Asker,
            DoctorWords::tr("Enter the URL without a slash at its end, also where an identity provider adds one."),
            {between, behind});
    if (!isList(behind))
        return warned(check,
                      DoctorWords::tr("With a slash behind Users they are not found (%1).", "status")
                          .arg(behind->status() > 0 ? QString::number(behind->status()) : u"–"_s),
                      CheckActor::Server, DoctorWords::tr("Answer both forms: some clients write the slash."),
                      {behind, between});
    return passed(check, DoctorWords::tr("A slash too much does no harm."), {between, behind});
}

} // namespace provost::doctor
