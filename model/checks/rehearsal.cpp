// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/rehearsal.h"

#include "model/checks/check_evidence.h"
#include "model/checks/conformance_judges.h"
#include "model/checks/conformance_offer.h"
#include "model/checks/rehearsal_verdicts.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

using namespace rehearsal;

/// What one run works with. Its coroutines hold it together.
struct Stage
{
    Stage(const Endpoint& endpoint, const RehearsalNames& names, const Call& call)
        : at(endpoint)
        , deadline(call.deadline, Qt::PreciseTimer)
        , cancel(call.cancel)
        , cleaning{endpoint, names, names.ofUsers() + names.ofGroups(), {}, {}, false, false}
        , values(names.values())
    {
    }

    Endpoint at;
    QDeadlineTimer deadline;
    CancelToken cancel;
    CleaningTask cleaning;
    Values values;
    Offer offer;
    QString halt; ///< why no further step is made; empty: go on
};
using OnStage = std::shared_ptr<Stage>;

/// The values of a body, so that they are shown in what comes back. A password is not among them.
void gather(const QJsonValue& value, QStringList& own)
{
    if (value.isString())
        own.append(value.toString());
    const auto list = value.toArray();
    for (const auto& item : list)
        gather(item, own);
    const auto members = value.toObject();
    for (auto it = members.begin(); it != members.end(); ++it) {
        if (it.key() != "password"_L1)
            gather(it.value(), own);
    }
}

/// Taken apart before it is filled in: a value from outside adds no item.
QUrlQuery queryOf(const RehearsalStep& step, const Values& values)
{
    QUrlQuery query;
    const auto items = QString::fromUtf8(step.query).split(u'&', Qt::SkipEmptyParts);
    for (const auto& item : items) {
        const auto name = item.section(u'=', 0, 0);
        const auto value = filledIn(item.mid(name.size() + 1).toUtf8().constData(), values);
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
    return query;
}

QString pathIn(const RehearsalStep& step, const Values& values)
{
    QString path;
    const auto segments = QString::fromLatin1(step.path).split(u'/', Qt::SkipEmptyParts);
    for (const auto& segment : segments)
        path += segmentOf(filledIn(segment.toUtf8().constData(), values));
    return path;
}

/// The first that the step needs and that is not there: a throw-away, or what an earlier answer should have told.
QString lacking(const RehearsalStep& step, const Values& values)
{
    const auto text = QString::fromUtf8(step.path) + QString::fromUtf8(step.query) + QString::fromUtf8(step.body) +
                      QString::fromUtf8(step.header) + (step.holds + step.better).join(u' ');
    const bool isLookedFor = step.answer == StepAnswer::Match || step.answer == StepAnswer::Refusal;
    for (const auto& who : {u"user"_s, u"second"_s, u"group"_s, u"etag"_s, u"cursor"_s, u"firstId"_s}) {
        const bool isNeeded = text.contains(u'{' + who + u'}') || (isLookedFor && who == QLatin1StringView(step.who));
        if (isNeeded && !values.contains(who))
            return who;
    }
    return {};
}

QString lackingSentence(const QString& who)
{
    if (who == "group"_L1)
        return RehearsalWords::tr("The group is not there, or was not proved to be of this rehearsal.");
    if (who == "user"_L1 || who == "second"_L1)
        return RehearsalWords::tr("The user is not there, or was not proved to be of this rehearsal.");
    return RehearsalWords::tr("The answer before did not tell what this needs.");
}

bool isCreation(const RehearsalStep& step)
{
    const QByteArrayView path(step.path);
    return step.method == HttpMethod::Post && (path == "/Users" || path == "/Groups");
}

bool isSearch(const RehearsalStep& step)
{
    return QLatin1StringView(step.path).endsWith("/.search"_L1);
}

bool isBulk(const RehearsalStep& step)
{
    return QByteArrayView(step.path) == "/Bulk";
}

/// `If-Match: {etag}` as a request has it.
QList<std::pair<QByteArray, QByteArray>> headersOf(const RehearsalStep& step, const Values& values)
{
    const auto line = filledIn(step.header, values);
    if (line.isEmpty())
        return {};
    return {{line.section(u':', 0, 0).toLatin1(), line.section(u':', 1).trimmed().toLatin1()}};
}

/// A request that changes something runs to its end whatever is stopped meanwhile: what came of it has to be known.
QCoro::Task<EndpointReply> ask(OnStage stage, EndpointRequest request)
{
    request.own = stage->cleaning.own;
    Call call{requestTime, {}};
    if (request.method == HttpMethod::Get) {
        call.deadline = std::min(std::chrono::milliseconds(stage->deadline.remainingTime()), requestTime);
        call.cancel = stage->cancel;
    }
    auto reply = co_await askEndpoint(stage->at, std::move(request), std::move(call));
    co_return reply;
}

QCoro::Task<EndpointReply> readAgain(OnStage stage, bool isGroup, QString id)
{
    EndpointRequest request{HttpMethod::Get, (isGroup ? u"/Groups"_s : u"/Users"_s) + segmentOf(id), {}};
    auto reply = co_await ask(stage, std::move(request));
    co_return reply;
}

/// Why nobody knows whether something came to be; empty where nothing did.
QString doubtAfter(const EndpointReply& reply)
{
    constexpr int serverFault = 500;
    static const QList<ErrorKind> unsent{ErrorKind::Invalid, ErrorKind::Untrusted, ErrorKind::ReadOnly,
                                         ErrorKind::ReadOnlyManaged, ErrorKind::HostForbidden};
    if (!reply.answer)
        return unsent.contains(reply.answer.error().kind)
                   ? QString()
                   : RehearsalWords::tr("no answer came to its creation: it may still be created");
    if (reply.answer->isSuccess())
        return RehearsalWords::tr("the server says that it was created, but gives no id that can be used");
    if (reply.status() >= serverFault && reply.status() != notImplemented)
        return RehearsalWords::tr("the server answers %1 to its creation: it may still be created", "HTTP status")
            .arg(reply.status());
    return {};
}

void noteId(const OnStage& stage, bool isGroup, const QString& id, const QString& name)
{
    auto& cleaning = stage->cleaning;
    const auto known = std::ranges::find_if(
        cleaning.resources, [&](const RehearsedResource& each) { return each.isGroup == isGroup && each.id == id; });
    if (known == cleaning.resources.end())
        cleaning.resources.append({isGroup, id, name, false, false});
    else if (known->name != name)
        cleaning.lost.append({isGroup, name, RehearsalWords::tr("the server gives it the id of another")});
}

/// What a creation left behind, as far as its answer tells.
void note(const OnStage& stage, bool isGroup, const QString& name, const EndpointReply& reply)
{
    auto& cleaning = stage->cleaning;
    const auto id = reply.isGood() ? reply.object->value("id"_L1).toString() : QString();
    if (!isUsableId(id, stage->at.token->expose())) {
        if (const auto doubt = doubtAfter(reply); !doubt.isEmpty())
            cleaning.lost.append({isGroup, name, doubt});
        return;
    }
    noteId(stage, isGroup, id, name);
}

/// What a bulk request left behind. An operation whose outcome is not told may have been made all the same.
void noteBulk(const OnStage& stage, const QJsonObject& sent, const EndpointReply& reply)
{
    const auto answers = reply.isGood() ? bulkAnswers(*reply.object) : QMap<QString, BulkAnswer>();
    const auto operations = sent.value("Operations"_L1).toArray();
    for (const auto& each : operations) {
        const bool isGroup = each["path"_L1] == QJsonValue(u"/Groups"_s);
        if (each["method"_L1] != QJsonValue(u"POST"_s))
            continue;
        const auto name = nameIn(each["data"_L1].toObject(), isGroup);
        const auto answer = answers.value(each["bulkId"_L1].toString());
        if (isUsableId(answer.id, stage->at.token->expose()))
            noteId(stage, isGroup, answer.id, name);
        else if (const auto doubt = doubtAfter(reply); !doubt.isEmpty() && answer.status < badRequest)
            stage->cleaning.lost.append({isGroup, name, doubt});
    }
}

/// From now on steps may change what is under this id, if it was read there with a name of this run.
void admit(const OnStage& stage, const RehearsalStep& step, const QString& id, const EndpointReply& readBack)
{
    const bool isGroup = isOfGroups(step);
    const bool isOurs = readBack.isGood() && readBack.object->value("id"_L1).toString() == id &&
                        stage->cleaning.names.isOurs(nameIn(*readBack.object, isGroup));
    const QString who = QString::fromLatin1(step.who);
    if (!isOurs) {
        stage->values.remove(who);
        return;
    }
    stage->values.insert(who, id);
    stage->cleaning.own.append(id);
    for (auto& each : stage->cleaning.resources) {
        if (each.isGroup == isGroup && each.id == id)
            each.isOurs = true;
    }
}

void strike(const OnStage& stage, const RehearsalStep& step, const QString& id)
{
    stage->values.remove(QString::fromLatin1(step.who));
    for (auto& each : stage->cleaning.resources) {
        if (each.isGroup == isOfGroups(step) && each.id == id)
            each.isGone = true;
    }
}

QString timeIsUp()
{
    return RehearsalWords::tr("The time was up before.");
}

/// Whether the rest of the steps still makes sense.
void judgeGround(const OnStage& stage, const EndpointReply& reply)
{
    constexpr int tooManyRequests = 429;
    static const QList<ErrorKind> ofThisAnswer{ErrorKind::Cancelled, ErrorKind::RedirectRefused};
    if (reply.status() == unauthorized)
        stage->halt = RehearsalWords::tr("The token was refused before.");
    else if (reply.status() == tooManyRequests)
        stage->halt = RehearsalWords::tr("The server asked to slow down before.");
    else if (!reply.answer && !ofThisAnswer.contains(reply.answer.error().kind))
        stage->halt = RehearsalWords::tr("No answer came before.");
}

/// What the rest of the steps goes by.
void learn(const OnStage& stage, const RehearsalStep& step, const EndpointReply& reply)
{
    if (reply.isGood())
        stage->offer.learn(step.path, *reply.object);
    if (!reply.answer || !reply.answer->isSuccess())
        return;
    constexpr qsizetype longest = 2'048;
    for (const auto& kept : step.keeps) {
        const auto value = kept.of(reply);
        // Without braces: what stands in a value is not filled in again.
        const bool isPlain =
            std::ranges::all_of(value, [](QChar c) { return c >= u' ' && c <= u'~' && c != u'{' && c != u'}'; });
        const bool isUsable = !value.isEmpty() && value.size() <= longest && isPlain &&
                              withoutToken(value, stage->at.token->expose()) == value;
        if (isUsable)
            stage->values.insert(QString::fromLatin1(kept.as), value);
        else
            stage->values.remove(QString::fromLatin1(kept.as));
    }
}

/// Where the body is laid over what is read: the whole, or a finding where that cannot be read.
QCoro::Task<tl::expected<QByteArray, ReportedFinding>> merged(OnStage stage, RehearsalStep step, QByteArray body)
{
    const bool isGroup = isOfGroups(step);
    const auto id = stage->values.value(QString::fromLatin1(step.who));
    const auto read = co_await readAgain(stage, isGroup, id);
    if (const auto none = noAnswer(step, stage->values, read)) {
        judgeGround(stage, read);
        co_return tl::unexpected(*none);
    }
    if (!read.isGood() || !stage->cleaning.names.isOurs(nameIn(*read.object, isGroup)))
        co_return tl::unexpected(
            notMade(step, stage->values, RehearsalWords::tr("It could not be read before."), {read.exchange}));
    auto whole = *read.object;
    const auto changes = QJsonDocument::fromJson(body).object();
    for (auto it = changes.begin(); it != changes.end(); ++it)
        whole.insert(it.key(), it.value());
    const auto text = QString::fromUtf8(QJsonDocument(whole).toJson(QJsonDocument::Compact));
    if (withoutToken(text, stage->at.token->expose()) != text) // whoever may read the user could read it there
        co_return tl::unexpected(notMade(step, stage->values,
                                         RehearsalWords::tr("What was read holds the token, and is not written back."),
                                         {read.exchange}));
    co_return text.toUtf8();
}

QCoro::Task<ReportedFinding> play(OnStage stage, RehearsalStep step)
{
    if (!stage->offer.has(step.needs))
        co_return notMade(step, stage->values, RehearsalWords::tr("The server says that it does not offer this."));
    if (const auto who = lacking(step, stage->values); !who.isEmpty())
        co_return notMade(step, stage->values, lackingSentence(who));
    EndpointRequest request{step.method, pathIn(step, stage->values), queryOf(step, stage->values)};
    request.headers = headersOf(step, stage->values);
    request.withToken = step.withToken;
    request.body = filledIn(step.body, stage->values).toUtf8();
    const auto sent = QJsonDocument::fromJson(request.body).object();
    gather(sent, stage->cleaning.own);
    if (step.isMerged) {
        auto whole = co_await merged(stage, step, request.body);
        if (!whole)
            co_return whole.error();
        request.body = *whole;
    }
    // What writes is not broken off by the end of the time either.
    if (step.method != HttpMethod::Get && stage->deadline.remainingTimeAsDuration() < requestTime) {
        stage->halt = timeIsUp();
        co_return notMade(step, stage->values, stage->halt);
    }
    // Noted before it is sent: its answer may never come.
    if (isBulk(step) || (isCreation(step) && isOfGroups(step)))
        stage->cleaning.mayHaveGroups = true;
    if (isBulk(step) || (isCreation(step) && !isOfGroups(step)))
        stage->cleaning.mayHaveUsers = true;
    auto reply = co_await ask(stage, std::move(request));
    StepReplies replies{std::move(reply), {}};
    if (step.withToken)
        judgeGround(stage, replies.reply);
    auto values = stage->values;
    if (isCreation(step))
        note(stage, isOfGroups(step), nameIn(sent, isOfGroups(step)), replies.reply);
    else if (isBulk(step))
        noteBulk(stage, sent, replies.reply);
    learn(stage, step, replies.reply);
    auto id = values.value(QString::fromLatin1(step.who));
    if (isCreation(step) && id.isEmpty() && replies.reply.isGood())
        id = replies.reply.object->value("id"_L1).toString();
    const bool isRead = step.method != HttpMethod::Get && !isSearch(step) && replies.reply.answer &&
                        isUsableId(id, stage->at.token->expose()) &&
                        (replies.reply.answer->isSuccess() || step.answer == StepAnswer::Refusal);
    if (isRead) {
        values.insert(QString::fromLatin1(step.who), id);
        replies.readBack = co_await readAgain(stage, isOfGroups(step), id);
        judgeGround(stage, *replies.readBack);
        if (isCreation(step) && step.answer == StepAnswer::Resource)
            admit(stage, step, id, *replies.readBack);
        if (step.method == HttpMethod::Delete && replies.readBack->status() == notFound)
            strike(stage, step, id);
    }
    co_return judgeStep(step, values, replies);
}

} // namespace

QCoro::Task<Rehearsal> rehearse(Endpoint endpoint, Dialect dialect, RehearsalNames names, StepHeard heard, Call call)
{
    Rehearsal run;
    run.endpoint = endpoint.place.display();
    run.dialect = dialect;
    run.names = names;
    run.startedAt = QDateTime::currentDateTimeUtc();
    QElapsedTimer clock;
    clock.start();
    const auto stage = std::make_shared<Stage>(endpoint, names, call);
    const auto tell = [&run, &heard, &endpoint](const ReportedFinding& finding) {
        run.findings.append(withoutToken(finding, endpoint.token->expose()));
        if (heard)
            heard(run.findings.constLast());
    };
    for (const auto& step : stepsOf(dialect)) {
        if (stage->cancel.isCancelled())
            stage->halt = RehearsalWords::tr("The rehearsal was stopped before.");
        else if (stage->deadline.hasExpired())
            stage->halt = timeIsUp();
        if (stage->halt.isEmpty()) {
            const auto finding = co_await play(stage, step);
            tell(finding);
        } else {
            tell(notMade(step, stage->values, stage->halt));
        }
    }
    run.wasStopped = stage->cancel.isCancelled();
    run.wasHalted = !stage->halt.isEmpty();
    const auto cleaned = co_await cleanUp(stage->cleaning);
    run.leftovers = cleaned.leftovers;
    tell(cleaned.finding);
    run.milliseconds = clock.elapsed();
    co_return run;
}

} // namespace provost
