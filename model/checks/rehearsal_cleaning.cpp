// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "model/checks/rehearsal_cleaning.h"

#include "model/checks/check_evidence.h"
#include "model/checks/rehearsal_steps.h"
#include "model/checks/rehearsal_verdicts.h"
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
    cleaning->leftovers.append(
        {resource.isGroup, resource.id, (resource.isGroup ? names.ofGroups() : names.ofUsers()).join(u" / "_s), why});
}

/// Finds what is there under a name of this run, and whose id was never told.
QCoro::Task<> lookUp(Shared cleaning, bool isGroup)
{
    const auto names = isGroup ? cleaning->task.names.ofGroups() : cleaning->task.names.ofUsers();
    const auto attribute = isGroup ? u"displayName"_s : u"userName"_s;
    for (const auto& name : names) {
        const auto filter = QString::fromLatin1(QUrl::toPercentEncoding(u"%1 eq \"%2\""_s.arg(attribute, name)));
        const QUrlQuery query{{u"filter"_s, filter}};
        const auto reply = co_await ask(cleaning, HttpMethod::Get, pathOf(isGroup), query);
        if (!reply.isGood()) {
            const bool isKnown =
                std::ranges::any_of(cleaning->task.resources, [isGroup](const RehearsedResource& each) {
                    return each.isGroup == isGroup && each.isOurs;
                });
            if (reply.status() != notFound && !isKnown) {
                cleaning->leftovers.append({isGroup, {}, names.join(u" / "_s), reasonOf(reply)});
                co_return;
            }
            continue;
        }
        const auto found = reply.object->value("Resources"_L1).toArray();
        for (const auto& each : found) {
            const auto resource = each.toObject();
            const auto id = resource.value("id"_L1).toString();
            const bool isNew = std::ranges::none_of(cleaning->task.resources, [&](const RehearsedResource& known) {
                return known.isGroup == isGroup && known.id == id && !known.isGone;
            });
            if (isNew && isUsableId(id) && cleaning->task.names.isOurs(nameIn(resource, isGroup)))
                cleaning->task.resources.append({isGroup, id, false, false});
        }
    }
}

/// Whether it is there, and of this run.
QCoro::Task<bool> isToBeRemoved(Shared cleaning, RehearsedResource resource)
{
    if (resource.isOurs)
        co_return true;
    const auto path = pathOf(resource.isGroup) + segmentOf(resource.id);
    const auto reply = co_await ask(cleaning, HttpMethod::Get, path);
    if (reply.status() == notFound)
        co_return false;
    if (!reply.isGood()) {
        leave(cleaning, resource, reasonOf(reply));
        co_return false;
    }
    // What is found under the id is somebody else's, whatever the server said before. It is left as it is.
    co_return reply.object->value("id"_L1).toString() == resource.id &&
        cleaning->task.names.isOurs(nameIn(*reply.object, resource.isGroup));
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
    finding.sentence = RehearsalWords::tr("This could not be removed: %1.", "a list").arg(left.join(u"; "_s));
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
    co_return cleaned;
}

} // namespace provost::rehearsal
