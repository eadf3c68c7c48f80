// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/rehearsal_verdicts.h"

#include "model/checks/check_evidence.h"
#include "model/checks/doctor_verdicts.h"
#include "model/domain/listed.h"
#include "model/domain/shown_text.h"
#include "model/scim/filter_match.h"
#include "model/scim/resource.h"
#include "model/scim/resource_id.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::rehearsal {
namespace {

constexpr int tooManyRequests = 429;
constexpr int serverFault = 500;

QString statusesIn(const QList<int>& statuses)
{
    QStringList texts;
    for (const int status : statuses)
        texts.append(QString::number(status));
    return texts.join(u" / "_s);
}

QStringList allFilledIn(const QStringList& filters, const Values& values)
{
    QStringList filled;
    for (const auto& filter : filters)
        filled.append(filledIn(filter.toUtf8().constData(), values));
    return filled;
}

QString expectationOf(const RehearsalStep& step, const Values& values)
{
    const auto held = allFilledIn(step.holds + step.better, values);
    const auto statuses = statusesIn(step.statuses);
    if (held.isEmpty())
        return RehearsalWords::tr("Answer %1.", "HTTP status").arg(statuses);
    return RehearsalWords::tr("Answer %1, and then: %2.", "HTTP status, list of SCIM filters")
        .arg(statuses, isolated(listedApart(held), 2'000));
}

/// Gathers what is found in one answer after the other: what is wrong first stays, and failures come before warnings.
class Judging
{
public:
    Judging(const RehearsalStep& step, const Values& values, const StepReplies& replies)
        : m_step(step)
        , m_values(values)
        , m_type(isOfGroups(step) ? scim::groupType() : scim::userType())
    {
        m_finding = notMade(step, values, {}, {replies.reply.exchange});
        m_finding.verdict = CheckVerdict::Pass;
        if (replies.readBack)
            m_finding.exchanges.append(replies.readBack->exchange);
    }

    void find(CheckVerdict verdict, const QString& sentence)
    {
        const bool isWorse = m_finding.verdict == CheckVerdict::Pass ||
                             (m_finding.verdict == CheckVerdict::Warning && verdict == CheckVerdict::Fail);
        if (!isWorse)
            return;
        m_finding.verdict = verdict;
        m_finding.sentence = sentence;
        m_finding.actor = CheckActor::Server;
        m_finding.remedy = m_finding.why;
    }
    void fails(const QString& sentence) { find(CheckVerdict::Fail, sentence); }
    void warns(const QString& sentence) { find(CheckVerdict::Warning, sentence); }

    [[nodiscard]] bool status(const EndpointReply& reply);
    void list(const EndpointReply& reply);
    void refusal(const EndpointReply& reply);
    void resource(const QJsonObject& resource, bool isAfterwards);
    void gone(const EndpointReply& readBack);

    [[nodiscard]] ReportedFinding finding(const EndpointReply& reply) const
    {
        auto finding = m_finding;
        if (finding.sentence.isEmpty())
            finding.sentence = RehearsalWords::tr("The server answers %1, as expected.", "HTTP status")
                                   .arg(QString::number(reply.status()));
        return finding;
    }

private:
    void form(const QJsonObject& resource);
    [[nodiscard]] bool isUser() const { return &m_type == &scim::userType(); }

    const RehearsalStep& m_step;
    const Values& m_values;
    const scim::ResourceType& m_type;
    ReportedFinding m_finding;
};

/// Whether the answer is worth to be looked at further.
bool Judging::status(const EndpointReply& reply)
{
    const int status = reply.status();
    if (m_step.statuses.contains(status))
        return true;
    const auto words = reply.words.isEmpty() ? u"."_s : u": "_s + isolated(reply.words);
    const auto said = QString::number(status);
    const auto wanted = statusesIn(m_step.statuses);
    if (m_step.tolerated.contains(status)) {
        warns(RehearsalWords::tr("The server answers %1 in the place of %2, with which identity providers may get "
                                 "along%3",
                                 "HTTP statuses, words of the server")
                  .arg(said, wanted, words));
        return reply.isGood() || status == noContent;
    }
    fails(RehearsalWords::tr("The server answers %1, expected is %2%3", "HTTP statuses, words of the server")
              .arg(said, wanted, words));
    return false;
}

void Judging::list(const EndpointReply& reply)
{
    if (!reply.isGood()) {
        fails(RehearsalWords::tr("What the server sends is no SCIM: %1.").arg(isolated(reply.object.error().detail)));
        return;
    }
    if (!doctor::hasSchema(*reply.object, doctor::listSchema)) {
        fails(RehearsalWords::tr("The answer is no list of SCIM 2.0."));
        return;
    }
    const auto resources = reply.object->value("Resources"_L1).toArray();
    if (m_step.answer == StepAnswer::List)
        return;
    if (m_step.answer == StepAnswer::NoMatch) {
        if (!resources.isEmpty())
            fails(RehearsalWords::tr("The server finds %n resource(s) where there is none.", nullptr,
                                     static_cast<int>(resources.size())));
        else if (reply.object->value("totalResults"_L1) != QJsonValue(0))
            fails(RehearsalWords::tr("The list is empty, but does not say 0 as its total (totalResults)."));
        return;
    }
    const auto id = m_values.value(QString::fromLatin1(m_step.who));
    if (resources.isEmpty())
        fails(RehearsalWords::tr("The server does not find it."));
    else if (resources.size() > 1)
        fails(RehearsalWords::tr("The server finds %n resource(s) where one is asked for.", nullptr,
                                 static_cast<int>(resources.size())));
    else if (resources.first()["id"_L1].toString() != id)
        fails(RehearsalWords::tr("The server finds another resource than the one that is asked for."));
    else
        resource(resources.first().toObject(), false);
}

void Judging::refusal(const EndpointReply& reply)
{
    const auto body = QJsonDocument::fromJson(reply.answer->body).object();
    if (!doctor::hasSchema(body, doctor::errorSchema))
        warns(RehearsalWords::tr("The server refuses it as it should, but not with an error of SCIM."));
    else if (!body.value("status"_L1).isString())
        warns(RehearsalWords::tr("The error does not name its status as a text."));
    const QLatin1StringView wanted(m_step.scimType);
    if (!wanted.isEmpty() && body.value("scimType"_L1).toString().compare(wanted, Qt::CaseInsensitive) != 0)
        warns(RehearsalWords::tr("The server refuses it as it should, but does not say why: scimType is not %1.")
                  .arg(QString(wanted)));
}

/// What has to be so in each user and group, whatever was asked.
void Judging::form(const QJsonObject& resource)
{
    const auto id = resource.value("id"_L1).toString();
    const auto known = m_values.value(QString::fromLatin1(m_step.who));
    if (id.isEmpty())
        fails(RehearsalWords::tr("The answer has no id."));
    else if (!known.isEmpty() && id != known)
        fails(RehearsalWords::tr("The answer has another id than before."));
    if (!doctor::hasSchema(resource, isUser() ? scim::userSchemaId : scim::groupSchemaId))
        warns(RehearsalWords::tr("The answer does not name its schema."));
    if (!isUser())
        return;
    for (auto it = resource.begin(); it != resource.end(); ++it) {
        if (it.key().compare("password"_L1, Qt::CaseInsensitive) == 0)
            fails(RehearsalWords::tr("The server sends the password back."));
    }
    const auto active = resource.value("active"_L1);
    if (!active.isUndefined() && !active.isBool())
        fails(RehearsalWords::tr("“active” comes back as a text, and not as true or false."));
    else if (active.isUndefined() && QLatin1StringView(m_step.query).isEmpty())
        warns(RehearsalWords::tr("The answer does not say whether the user is active."));
}

void Judging::resource(const QJsonObject& resource, bool isAfterwards)
{
    form(resource);
    if (m_step.holds.isEmpty() && m_step.better.isEmpty())
        return;
    // What was not asked for may be missing, and a required attribute is nothing to complain of then.
    auto whole = resource;
    const auto required = isUser() ? u"userName"_s : u"displayName"_s;
    const bool isPart = !QByteArrayView(m_step.query).isEmpty() && nameIn(resource, !isUser()).isEmpty();
    if (isPart)
        whole.insert(required, u"-"_s);
    auto read = scim::readResource(m_type, whole);
    if (!read) {
        fails(RehearsalWords::tr("The answer cannot be read: %1").arg(isolated(read.error().detail)));
        return;
    }
    auto body = read->body;
    if (isPart)
        body.remove(required);
    body.insert("id"_L1, resource.value("id"_L1));
    if (resource.value("groups"_L1).isArray()) // which nobody writes, so that reading leaves them out
        body.insert("groups"_L1, resource.value("groups"_L1));
    if (read->members) {
        QJsonArray members;
        for (const auto& member : std::as_const(read->members->ids))
            members.append(QJsonObject{{u"value"_s, member}});
        if (!members.isEmpty())
            body.insert("members"_L1, members);
    }
    const auto isSo = [this, &body](const QString& filter) {
        const auto parsed = scim::parseFilter(filter);
        const auto bound = parsed ? scim::bindFilter(*parsed, m_type) : tl::unexpected(parsed.error());
        return bound && scim::matches(*bound, body);
    };
    const auto look = [&](const QStringList& filters, CheckVerdict verdict) {
        for (const auto& filter : filters) {
            if (isSo(filter))
                continue;
            find(verdict,
                 isAfterwards
                     ? RehearsalWords::tr("The server says that it was done, but afterwards this is not so: %1.",
                                          "SCIM filter")
                           .arg(isolated(filter))
                     : RehearsalWords::tr("In the answer this is not so: %1.", "SCIM filter").arg(isolated(filter)));
        }
    };
    look(allFilledIn(m_step.holds, m_values), CheckVerdict::Fail);
    look(allFilledIn(m_step.better, m_values), CheckVerdict::Warning);
}

void Judging::gone(const EndpointReply& readBack)
{
    if (readBack.status() == notFound)
        return;
    if (readBack.isGood())
        fails(RehearsalWords::tr("The server says that it was deleted, but it is still there."));
    else
        warns(RehearsalWords::tr("Asked for what was deleted the server answers %1, expected is 404.", "HTTP status")
                  .arg(readBack.status() > 0 ? QString::number(readBack.status()) : u"–"_s));
}

/// Of a step that changes something, and of what is there afterwards.
void judgeReadBack(Judging& judging, const RehearsalStep& step, const EndpointReply& readBack)
{
    if (step.method == HttpMethod::Delete && step.answer != StepAnswer::Refusal)
        judging.gone(readBack);
    else if (readBack.isGood())
        judging.resource(*readBack.object, true);
    else
        judging.fails(RehearsalWords::tr("Afterwards it cannot be read by its id (%1).", "HTTP status")
                          .arg(readBack.status() > 0 ? QString::number(readBack.status()) : u"–"_s));
}

} // namespace

QString filledIn(const char* text, const Values& values)
{
    auto filled = QString::fromUtf8(text);
    for (auto it = values.begin(); it != values.end(); ++it)
        filled.replace(u'{' + it.key() + u'}', it.value());
    return filled;
}

bool isUsableId(const QString& id, QByteArrayView token)
{
    constexpr qsizetype longest = 256;
    const bool isPlain = std::ranges::all_of(
        id, [](QChar c) { return c.isPrint() && !c.isSpace() && c != u'"' && c != u'\\' && c != u'{' && c != u'}'; });
    return isPlain && scim::isPathId(id, longest) && withoutToken(id, token) == id;
}

QString nameIn(const QJsonObject& resource, bool isGroup)
{
    const auto wanted = isGroup ? "displayName"_L1 : "userName"_L1;
    for (auto it = resource.begin(); it != resource.end(); ++it) {
        if (it.key().compare(wanted, Qt::CaseInsensitive) == 0)
            return it.value().toString();
    }
    return {};
}

ReportedFinding notMade(const RehearsalStep& step, const Values& values, const QString& sentence,
                        const QList<CheckExchange>& exchanges)
{
    return {QString::fromLatin1(step.id),
            RehearsalWords::tr(step.name),
            CheckVerdict::NotChecked,
            sentence,
            CheckActor::Nobody,
            {},
            exchanges,
            expectationOf(step, values),
            RehearsalWords::tr(step.why),
            QString::fromLatin1(step.section)};
}

std::optional<ReportedFinding> noAnswer(const RehearsalStep& step, const Values& values, const EndpointReply& reply)
{
    const int status = reply.status();
    const bool isExpected = step.statuses.contains(status) || step.tolerated.contains(status);
    if (reply.answer && (isExpected || (status != tooManyRequests && status < serverFault)))
        return std::nullopt;
    if (!reply.answer && reply.answer.error().kind == ErrorKind::Cancelled)
        return notMade(step, values, RehearsalWords::tr("The rehearsal was stopped before."), {reply.exchange});
    const auto obstacle = doctor::obstacle(EndpointCheck::Users, reply);
    if (!obstacle)
        return std::nullopt;
    auto finding = notMade(step, values, obstacle->sentence, {reply.exchange});
    finding.verdict = obstacle->verdict;
    finding.actor = obstacle->actor;
    finding.remedy = obstacle->remedy;
    return finding;
}

ReportedFinding judgeStep(const RehearsalStep& step, const Values& values, const StepReplies& replies)
{
    const auto& reply = replies.reply;
    if (auto finding = noAnswer(step, values, reply))
        return *finding;
    if (replies.readBack && !replies.readBack->answer) {
        auto finding = noAnswer(step, values, *replies.readBack);
        finding->exchanges.prepend(reply.exchange);
        return *finding;
    }
    Judging judging(step, values, replies);
    if (!judging.status(reply))
        return judging.finding(reply);
    switch (step.answer) {
    case StepAnswer::List:
    case StepAnswer::NoMatch:
    case StepAnswer::Match:
        judging.list(reply);
        break;
    case StepAnswer::Refusal:
        judging.refusal(reply);
        break;
    case StepAnswer::Resource:
        if (reply.isGood())
            judging.resource(*reply.object, false);
        else
            judging.fails(
                RehearsalWords::tr("What the server sends is no SCIM: %1.").arg(isolated(reply.object.error().detail)));
        break;
    case StepAnswer::Done:
        break;
    }
    if (step.also != nullptr) {
        const auto fault = step.also(replies, values);
        if (fault.verdict != CheckVerdict::Pass)
            judging.find(fault.verdict, fault.sentence);
    }
    if (step.wantsLocation && reply.answer->location.isEmpty())
        judging.warns(RehearsalWords::tr("The answer does not say where the new resource is (Location)."));
    if (replies.readBack)
        judgeReadBack(judging, step, *replies.readBack);
    return judging.finding(reply);
}

} // namespace provost::rehearsal
