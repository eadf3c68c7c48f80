// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/rehearsal_cleaning.h"

#include "model/checks/check_evidence.h"
#include "model/checks/rehearsal_steps.h"
#include "model/checks/rehearsal_verdicts.h"
#include "model/domain/listed.h"
#include "model/domain/shown_text.h"

#include <QDeadlineTimer>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace provost::rehearsal {
namespace {

/// The work of one cleaning; its coroutines hold it together.
struct Cleaning
{
    explicit Cleaning(CleaningTask toDo)
        : task(std::move(toDo))
    {
    }

    CleaningTask task;
    QDeadlineTimer deadline{cleaningTime};
    QList<CheckExchange> exchanges;
    QList<Leftover> leftovers;
    QStringList found; ///< in small letters: names under which look-ups found somebody of this run, with a new id
    int removed = 0;
};
using Shared = std::shared_ptr<Cleaning>;

QString pathOf(bool isGroup)
{
    return isGroup ? u"/Groups"_s : u"/Users"_s;
}

QCoro::Task<EndpointReply> ask(Shared cleaning, HttpMethod method, QString path, QUrlQuery query = QUrlQuery())
{
    EndpointRequest request{method, path, query};
    request.own = cleaning->task.own;
    const auto left = std::chrono::milliseconds(cleaning->deadline.remainingTime());
    Call call{std::min(left, requestTime), {}};
    auto reply = co_await askEndpoint(cleaning->task.at, std::move(request), std::move(call));
    cleaning->exchanges.append(reply.exchange);
    co_return reply;
}

QString reasonOf(const EndpointReply& reply)
{
    if (reply.status() > 0)
        return RehearsalWords::tr("the server answers %1", "HTTP status").arg(reply.status());
    return RehearsalWords::tr("no answer came");
}

void leave(const Shared& cleaning, const RehearsedResource& resource, const QString& why)
{
    const auto& names = cleaning->task.names;
    const bool mayBeRenamed = resource.isOurs || resource.name.isEmpty();
    const auto possible = resource.isGroup ? names.ofGroups() : names.ofUsers();
    const auto name = mayBeRenamed ? possible.join(u" / "_s) : resource.name;
    cleaning->leftovers.append({resource.isGroup, resource.id, name, why});
}

/// Of a list that a look-up found: what is of this run, and whose id was never told.
void take(const Shared& cleaning, bool isGroup, const QJsonArray& list)
{
    const auto token = cleaning->task.at.token->expose();
    for (const auto& each : list) {
        const auto resource = each.toObject();
        const auto id = resource.value("id"_L1).toString();
        const auto name = nameIn(resource, isGroup);
        const bool isNew = std::ranges::none_of(cleaning->task.resources, [&](const RehearsedResource& known) {
            return known.isGroup == isGroup && known.id == id && !known.isGone;
        });
        if (!isNew || !isUsableId(id, token) || !cleaning->task.names.isOurs(name))
            continue;
        cleaning->task.resources.append({isGroup, id, {}, false, false});
        cleaning->found.append(name.toLower());
    }
}

/// Names what was not found: a server may create it after it was looked for, and may not find what is there.
void leaveLost(const Shared& cleaning, bool isGroup, const QString& failure)
{
    auto found = cleaning->found;
    for (const auto& lost : std::as_const(cleaning->task.lost)) {
        if (lost.isGroup != isGroup)
            continue;
        const auto at = found.indexOf(lost.name.toLower());
        if (at >= 0) { // one that is found is what became of one creation
            found.removeAt(at);
            continue;
        }
        const auto why =
            failure.isEmpty()
                ? lost.why
                : RehearsalWords::tr("%1; it could not be looked up: %2", "reasons").arg(lost.why, failure);
        cleaning->leftovers.append({isGroup, {}, lost.name, why});
    }
}

/// Finds what is there under a name of this run, and whose id was never told.
QCoro::Task<> lookUp(Shared cleaning, bool isGroup)
{
    QString failure;
    bool isRefused = false;
    const auto names = isGroup ? cleaning->task.names.ofGroups() : cleaning->task.names.ofUsers();
    const auto attribute = isGroup ? u"displayName"_s : u"userName"_s;
    for (const auto& name : names) {
        const auto filter = QString::fromLatin1(QUrl::toPercentEncoding(u"%1 eq \"%2\""_s.arg(attribute, name)));
        const QUrlQuery query{{u"filter"_s, filter}};
        const auto reply = co_await ask(cleaning, HttpMethod::Get, pathOf(isGroup), query);
        if (!reply.isGood()) {
            failure = reasonOf(reply);
            isRefused = isRefused || reply.status() != notFound; // with 404 some say that there is nobody
            continue;
        }
        take(cleaning, isGroup, reply.object->value("Resources"_L1).toArray());
    }
    leaveLost(cleaning, isGroup, failure);
    const auto isOfThese = [isGroup](const auto& each) { return each.isGroup == isGroup; };
    const bool isKnown =
        std::ranges::any_of(cleaning->task.resources, isOfThese) || std::ranges::any_of(cleaning->task.lost, isOfThese);
    if (isRefused && !isKnown)
        cleaning->leftovers.append({isGroup, {}, names.join(u" / "_s), failure});
}

/// Whether it is there, and of this run.
QCoro::Task<bool> isToBeRemoved(Shared cleaning, RehearsedResource resource)
{
    if (resource.isOurs)
        co_return true;
    const auto path = pathOf(resource.isGroup) + segmentOf(resource.id);
    const auto reply = co_await ask(cleaning, HttpMethod::Get, path);
    const bool wasTold = !resource.name.isEmpty();
    if (reply.status() == notFound) {
        if (wasTold && !cleaning->found.contains(resource.name.toLower()))
            leave(cleaning, resource,
                  RehearsalWords::tr("the server gave this id at its creation, but finds nothing under it"));
        co_return false;
    }
    if (!reply.isGood()) {
        leave(cleaning, resource, reasonOf(reply));
        co_return false;
    }
    const bool isOurs = reply.object->value("id"_L1).toString() == resource.id &&
                        cleaning->task.names.isOurs(nameIn(*reply.object, resource.isGroup));
    // It may be somebody else's, whatever the server said before: it is left as it is.
    if (!isOurs && wasTold)
        leave(
            cleaning, resource,
            RehearsalWords::tr("the server gave this id at its creation, but another name stands there: look whose it "
                               "is before you remove anything"));
    co_return isOurs;
}

QCoro::Task<> remove(Shared cleaning, RehearsedResource resource)
{
    const bool isThere = co_await isToBeRemoved(cleaning, resource);
    if (!isThere)
        co_return;
    const auto path = pathOf(resource.isGroup) + segmentOf(resource.id);
    const auto deleted = co_await ask(cleaning, HttpMethod::Delete, path);
    const bool isDone = (deleted.answer && deleted.answer->isSuccess()) || deleted.status() == notFound;
    // Also where the answer was lost: it may be gone.
    const auto after = co_await ask(cleaning, HttpMethod::Get, path);
    if (after.status() == notFound) {
        ++cleaning->removed;
        co_return;
    }
    if (after.isGood())
        leave(cleaning, resource,
              isDone ? RehearsalWords::tr("the server says that it was deleted, but it is still there")
                     : reasonOf(deleted));
    else if (isDone)
        ++cleaning->removed;
    else
        leave(cleaning, resource, reasonOf(deleted));
}

QString named(const Leftover& leftover)
{
    const auto what = leftover.isGroup ? RehearsalWords::tr("group") : RehearsalWords::tr("user");
    if (leftover.id.isEmpty())
        return RehearsalWords::tr("perhaps a %1 named %2 (%3)", "user or group, name, reason")
            .arg(what, isolated(leftover.name), leftover.why);
    return RehearsalWords::tr("%1 with the id %2 (%3)", "user or group, id, reason")
        .arg(what, isolated(leftover.id), leftover.why);
}

ReportedFinding findingOf(const Cleaning& cleaning)
{
    ReportedFinding finding{u"clean-up"_s,
                            RehearsalWords::tr("Clean up"),
                            CheckVerdict::Pass,
                            {},
                            CheckActor::Nobody,
                            {},
                            cleaning.exchanges,
                            {},
                            {}};
    if (cleaning.leftovers.isEmpty()) {
        finding.sentence =
            cleaning.removed > 0
                ? RehearsalWords::tr("%n resource(s) of this rehearsal were removed; nothing is left behind.", nullptr,
                                     cleaning.removed)
                : RehearsalWords::tr("Nothing is left behind.");
        return finding;
    }
    QStringList left;
    for (const auto& each : cleaning.leftovers)
        left.append(named(each));
    finding.verdict = CheckVerdict::Fail;
    finding.sentence =
        RehearsalWords::tr("This could not be removed, or may still be there: %1.", "a list").arg(listedApart(left));
    finding.actor = CheckActor::Asker;
    finding.remedy = RehearsalWords::tr("Remove what is left by hand. All names of this rehearsal begin with %1.")
                         .arg(isolated(cleaning.task.names.mark));
    return finding;
}

} // namespace

QCoro::Task<Cleaned> cleanUp(CleaningTask task)
{
    const auto cleaning = std::make_shared<Cleaning>(std::move(task));
    for (const bool isGroup : {true, false}) {
        if (!(isGroup ? cleaning->task.mayHaveGroups : cleaning->task.mayHaveUsers))
            continue;
        co_await lookUp(cleaning, isGroup);
        const auto resources = cleaning->task.resources;
        for (const auto& resource : resources) {
            if (resource.isGroup == isGroup && !resource.isGone)
                co_await remove(cleaning, resource);
        }
    }
    Cleaned cleaned{findingOf(*cleaning), cleaning->leftovers};
    const auto token = cleaning->task.at.token->expose();
    cleaned.finding = withoutToken(cleaned.finding, token);
    for (auto& each : cleaned.leftovers) {
        for (auto* text : {&each.id, &each.name, &each.why})
            *text = withoutToken(*text, token);
    }
    co_return cleaned;
}

} // namespace provost::rehearsal
